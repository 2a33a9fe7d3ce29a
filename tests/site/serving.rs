//! The program while it serves, as a browser and an editor meet it.

use crate::support::{TestSite, same_tree, tree_in_motion};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up: nothing is measured by it.
const LIMIT: Duration = Duration::from_secs(120);

/// Where it builds.
pub const SERVED: &str = ".moveto/serve";

/// A program that serves, ended with the value.
pub struct Serving {
    pub port: u16,
    child: Child,
    lines: Arc<Mutex<Vec<Value>>>,
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Serving {
    /// Serves a site, and waits until it was built once.
    pub fn start(site: &TestSite, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_moveto"));
        command.args(["serve", "--today", "2026-11-22", "--port", "0", "--message-format", "json"]);
        command.args(arguments).arg("--root").arg(site.root()).env_remove("VISUAL").env_remove("EDITOR");
        Self::of(command)
    }

    /// The same by a command of one's own.
    pub fn of(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let lines: Arc<Mutex<Vec<Value>>> = Arc::default();
        let (stdout, said) = (child.stdout.take().unwrap(), lines.clone());
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                said.lock().unwrap().push(serde_json::from_str(&line).unwrap());
            }
        });
        let mut serving = Self { port: 0, child, lines };
        serving.wait("a link", || !serving.said("serving").is_empty());
        let link = serving.said("serving")[0]["url"].as_str().unwrap().to_owned();
        serving.port = link.rsplit(':').next().unwrap().parse().unwrap();
        serving.wait("a first build", || serving.builds() > 0);
        serving
    }

    /// All that was said of a kind.
    pub fn said(&self, kind: &str) -> Vec<Value> {
        self.lines.lock().unwrap().iter().filter(|line| line["kind"] == kind).cloned().collect()
    }

    /// How many builds there were so far.
    pub fn builds(&self) -> usize {
        self.said("summary").len()
    }

    /// Waits for a state.
    #[track_caller]
    pub fn wait(&self, what: &str, mut is_there: impl FnMut() -> bool) {
        let begun = Instant::now();
        while !is_there() {
            assert!(begun.elapsed() < LIMIT, "{what} did not come");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the output is what a build from nothing gives, which is returned.
    #[track_caller]
    pub fn wait_for_clean(&self, site: &TestSite) -> BTreeMap<String, Vec<u8>> {
        let clean = site.clean().unwrap();
        let (begun, folder) = (Instant::now(), site.path(SERVED));
        loop {
            let shown = tree_in_motion(&folder);
            if shown.as_ref() == Some(&clean) {
                return clean;
            }
            if let Some(shown) = shown.filter(|_| begun.elapsed() > LIMIT) {
                same_tree(&shown, &clean);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until no build has begun or ended for some time.
    pub fn wait_for_rest(&self) {
        let mut seen = (self.builds(), Instant::now());
        self.wait("rest", || {
            if self.builds() != seen.0 {
                seen = (self.builds(), Instant::now());
            }
            seen.1.elapsed() > Duration::from_secs(3)
        });
    }

    /// How many folders the system watches for it.
    #[cfg(target_os = "linux")]
    pub fn watched(&self) -> usize {
        let files = std::fs::read_dir(format!("/proc/{}/fdinfo", self.child.id())).unwrap();
        let told = files.filter_map(|file| std::fs::read_to_string(file.unwrap().path()).ok());
        told.map(|told| told.lines().filter(|line| line.starts_with("inotify ")).count()).sum()
    }

    /// What is at an address.
    pub fn get(&self, address: &str) -> Answer {
        get(self.port, &format!("GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port))
    }

    /// The mark of the page at an address, by which it is known what it missed.
    pub fn mark(&self, address: &str) -> String {
        let page = self.get(address).text();
        page.split("data-at=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    }

    /// A page that was fetched just now and listens.
    pub fn listen(&self, page: &str) -> Listener {
        self.listen_as(page, page)
    }

    /// The same with another file shown at the page's address.
    pub fn listen_as(&self, page: &str, file: &str) -> Listener {
        let mark = self.mark(&format!("/{page}"));
        self.open(page, file, &mark)
    }

    /// A page that was fetched at that mark.
    pub fn listen_from(&self, page: &str, mark: &str) -> Listener {
        self.open(page, page, mark)
    }

    fn open(&self, page: &str, file: &str, mark: &str) -> Listener {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let address = format!("/.moveto/events?page={page}&file={file}&at={mark}").replace(' ', "%20");
        write!(stream, "GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port).unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let mut listener = Listener { stream, heard: Vec::new() };
        listener.wait_for("event: faults");
        listener
    }
}

/// An open page.
pub struct Listener {
    stream: TcpStream,
    heard: Vec<u8>,
}

impl Listener {
    /// Waits until that was told, since the page was opened.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) {
        let begun = Instant::now();
        while !self.heard().contains(text) {
            assert!(begun.elapsed() < LIMIT, "{text} was not told, but {}", self.heard());
            let mut piece = [0; 4096];
            match self.stream.read(&mut piece) {
                Ok(0) => panic!("nothing more is told after {}", self.heard()),
                Ok(count) => self.heard.extend_from_slice(&piece[..count]),
                Err(_) => {}
            }
        }
    }

    /// All that was told so far and read.
    pub fn heard(&self) -> String {
        String::from_utf8_lossy(&self.heard).into_owned()
    }
}

/// An answer, taken apart.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Sends what may be no request at all, and takes the answer apart.
pub fn get(port: u16, request: &str) -> Answer {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    // The server may have heard enough before it has heard everything.
    let _ = stream.write_all(request.as_bytes());
    let mut bytes = Vec::new();
    let read = stream.read_to_end(&mut bytes);
    let end = bytes.windows(4).position(|piece| piece == b"\r\n\r\n");
    let end = end.unwrap_or_else(|| panic!("no answer to {}: {read:?} {bytes:?}", &request[..request.len().min(80)]));
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers =
        lines.filter_map(|line| line.split_once(": ")).map(|(key, value)| (key.to_lowercase(), value.to_owned()));
    Answer { status, headers: headers.collect(), body: bytes[end + 4..].to_vec() }
}
