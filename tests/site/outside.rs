//! `moveto check --external`: a site's links to others, asked of a server on this computer.

use crate::sample::FILES;
use crate::support::{TestSite, objects};
use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::{Arc, Mutex};

/// A server that has `/here`, moved `/moved` there, has lost `/gone`, refuses `/shy`, leads from `/round` to itself and knows no
/// `HEAD` at `/old`. It remembers what it was asked.
fn server() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let remember = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut first = String::new();
            let _ = reader.read_line(&mut first);
            let mut line = String::new();
            while reader.read_line(&mut line).is_ok_and(|length| length > 2) {
                line.clear();
            }
            let request = first.trim().trim_end_matches(" HTTP/1.1").to_owned();
            let status = match request.as_str() {
                "HEAD /here" | "GET /old" => "200 OK",
                "HEAD /moved" => "301 Moved Permanently\r\nLocation: /here",
                "HEAD /round" | "GET /round" => "302 Found\r\nLocation: /round",
                "HEAD /shy" | "GET /shy" => "403 Forbidden",
                "HEAD /old" => "405 Method Not Allowed",
                _ => "404 Not Found",
            };
            remember.lock().unwrap().push(request);
            let _ = write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    });
    (address, asked)
}

fn check(site: &TestSite, today: &str, arguments: &[&str]) -> (Vec<(String, String)>, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_moveto"));
    command.args(["check", "--today", today, "--lang", "sv", "--message-format", "json"]).args(arguments);
    // Whatever proxy the environment names, it is none for this computer.
    let output = command.env("NO_PROXY", "*").env("no_proxy", "*").current_dir(site.root()).output().unwrap();
    let faults = objects(&output.stdout).into_iter();
    let faults = faults.filter(|fault| fault["code"].as_str().is_some_and(|code| code.starts_with("outside/")));
    let words = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
    let place = |fault: &Value| format!("{} {}:{}", words(fault, "code"), words(fault, "path"), fault["line"]);
    (faults.map(|fault| (place(&fault), words(&fault, "message"))).collect(), output.status.code())
}

#[test]
fn pages_of_other_sites_are_asked_for_and_remembered() {
    let (server, asked) = server();
    let site = TestSite::new(FILES);
    let anna = "content/stories/anna/index.sv.md";
    let links =
        ["here", "here#part", "moved", "old", "gone", "shy"].map(|name| format!("[Sidan {name}]({server}/{name})\n"));
    site.write(anna, &format!("{}\n{}", site.read(anna), links.concat()));
    assert_eq!(check(&site, "2026-11-22", &[]).0, [], "without --external nobody is asked");
    assert!(asked.lock().unwrap().is_empty());
    let expected = [
        (
            format!("outside/gone {anna}:10"),
            format!("`{server}/gone` leder inte längre någonstans: den andra webbplatsen svarar 404"),
        ),
        (
            format!("outside/unsure {anna}:11"),
            format!("`{server}/shy` gick inte att kontrollera: den andra webbplatsen svarar 403"),
        ),
    ];
    let (told, status) = check(&site, "2026-11-22", &["--external"]);
    assert_eq!((told.as_slice(), status), (&expected[..], Some(0)), "a build isn't stopped");
    let mut all: Vec<String> = std::mem::take(&mut *asked.lock().unwrap());
    let first = all.clone();
    all.sort();
    all.dedup();
    assert_eq!(first.iter().filter(|one| *one == "HEAD /here").count(), 2, "once, and once led on: {first:?}");
    assert_eq!(
        all,
        ["GET /gone", "GET /old", "GET /shy", "HEAD /gone", "HEAD /here", "HEAD /moved", "HEAD /old", "HEAD /shy"]
    );
    // What was there is believed for some days, what wasn't until the next.
    assert_eq!(check(&site, "2026-11-22", &["--external"]).0, expected);
    assert!(asked.lock().unwrap().is_empty());
    assert_eq!(check(&site, "2026-11-23", &["--external"]).0, expected);
    let mut again: Vec<String> = std::mem::take(&mut *asked.lock().unwrap());
    again.sort();
    assert_eq!(again, ["GET /gone", "GET /shy", "HEAD /gone", "HEAD /shy"]);
    assert_eq!(check(&site, "2026-11-23", &["--external", "--strict"]).1, Some(1));
}

/// Who doesn't answer is told of in the writer's words, when the answer is remembered as well.
#[test]
fn what_kept_a_site_from_answering_is_said() {
    let site = TestSite::new(FILES);
    let anna = "content/stories/anna/index.sv.md";
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let nobody = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let (server, _) = server();
    let endless = format!("{server}/round");
    site.write(anna, &format!("{}\n[Ingen]({nobody}) och [runt]({endless})\n", site.read(anna)));
    let told = |why: &str, address: &str| {
        (format!("outside/unsure {anna}:6"), format!("`{address}` gick inte att kontrollera: {why}"))
    };
    let expected = [
        told("den andra webbplatsen svarar inte", &nobody),
        told("den leder hela tiden vidare till nya adresser", &endless),
    ];
    assert_eq!(check(&site, "2026-11-22", &["--external"]).0, expected);
    assert_eq!(check(&site, "2026-11-22", &["--external"]).0, expected, "as it was remembered");
}
