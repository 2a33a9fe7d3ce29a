//! A small site in a folder of its own, with what a test says of it as a chain.

use moveto::base::{Date, OutputPath, SourcePath};
use moveto::package;
use moveto::write::{Cache, Report, Workplace};
use moveto::{Options, Outcome, State};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{SystemTime, UNIX_EPOCH};

pub struct TestSite {
    pub folder: tempfile::TempDir,
    pub today: Date,
    /// Seconds added to the clock, so that files just written count as settled and are known by their times.
    pub ahead: i128,
    /// Whether what is at fault is left out.
    pub keep_going: bool,
    state: State,
}

impl TestSite {
    /// A site of these files, in the form of [`crate::sample::FILES`], with one picture.
    pub fn new(files: &str) -> Self {
        let site = Self {
            folder: tempfile::tempdir().unwrap(),
            today: Date::parse("2026-11-22").unwrap(),
            ahead: 0,
            keep_going: false,
            state: State::empty(),
        };
        for (path, text) in split(files) {
            site.write(&path, &text);
        }
        site.write_bytes("media/lake.png", &picture(640, 400, 1));
        site
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn write(&self, path: &str, text: &str) -> &Self {
        self.write_bytes(path, text.as_bytes())
    }

    pub fn write_bytes(&self, path: &str, bytes: &[u8]) -> &Self {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
        self
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Replaces a text that must be there.
    pub fn edit(&self, path: &str, from: &str, to: &str) -> &Self {
        let text = self.read(path);
        assert!(text.contains(from), "`{from}` is not in {path}:\n{text}");
        self.write(path, &text.replace(from, to))
    }

    pub fn remove(&self, path: &str) -> &Self {
        let path = self.path(path);
        if path.is_dir() {
            std::fs::remove_dir_all(path).unwrap();
        } else {
            std::fs::remove_file(path).unwrap();
        }
        self
    }

    pub fn rename(&self, from: &str, to: &str) -> &Self {
        std::fs::rename(self.path(from), self.path(to)).unwrap();
        self
    }

    pub fn options(&self, output: &Path) -> Options {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
        Options {
            root: self.root().to_owned(),
            output: output.to_owned(),
            base_url: None,
            today: self.today,
            now: i128::try_from(now).unwrap() + self.ahead * 1_000_000_000,
            rehash: false,
            strict: false,
            keep_going: self.keep_going,
            memory: 64 << 20,
            haste: None,
        }
    }

    /// Builds with what the last build in this process remembered.
    pub fn try_build(&mut self) -> Outcome {
        let options = self.options(&self.path("public"));
        let cache = Cache::new(self.path(".moveto/cache"), options.now);
        moveto::build(&options, &mut self.state, &cache, &()).unwrap()
    }

    /// The same for somebody who waits, with a look at these files only.
    pub fn try_build_in_haste(&mut self, files: &[&str]) -> Outcome {
        let haste = Some(files.iter().map(SourcePath::new).collect());
        let options = Options { haste, ..self.options(&self.path("public")) };
        let cache = Cache::new(self.path(".moveto/cache"), options.now);
        moveto::build(&options, &mut self.state, &cache, &()).unwrap()
    }

    /// The same, through the memory on disk, as a new process does.
    pub fn try_build_anew(&mut self) -> Outcome {
        let options = self.options(&self.path("public"));
        let workplace = Workplace::new(&options.root, &options.output);
        self.state = State::of(workplace.memory(moveto::program()), workplace.ledger());
        let outcome = self.try_build();
        workplace.save_memory(&self.state.memory).unwrap();
        if outcome.report.is_some() {
            workplace.save_ledger(&self.state.ledger).unwrap();
        }
        outcome
    }

    /// Checks with what is on disk of the last build.
    pub fn check_anew(&self) -> Outcome {
        let options = self.options(&self.path("public"));
        let workplace = Workplace::new(&options.root, &options.output);
        let mut state = State::of(workplace.memory(moveto::program()), workplace.ledger());
        let cache = Cache::new(self.path(".moveto/cache"), options.now);
        moveto::check(&options, &mut state, &cache, &()).unwrap()
    }

    /// Forgets what was written.
    pub fn forget_ledger(&mut self) {
        self.state.ledger = State::empty().ledger;
    }

    /// Forgets what was read.
    pub fn forget_memory(&mut self) {
        self.state.memory = State::empty().memory;
    }

    /// Builds and expects no error.
    pub fn build(&mut self) -> Report {
        let outcome = self.try_build();
        outcome.report.unwrap_or_else(|| panic!("the build failed: {:#?}", outcome.diagnostics))
    }

    /// A page as built.
    pub fn output(&self, path: &str) -> String {
        self.read(&format!("public/{path}"))
    }

    /// Everything in the output, by path.
    pub fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path("public"))
    }

    /// What a build from nothing gives; nothing if it fails.
    pub fn clean(&self) -> Option<BTreeMap<String, Vec<u8>>> {
        let beside = tempfile::tempdir().unwrap();
        let output = beside.path().join("output");
        let options = Options { rehash: true, ..self.options(&output) };
        let cache = Cache::new(beside.path().join("cache"), options.now);
        let outcome = moveto::build(&options, &mut State::empty(), &cache, &()).unwrap();
        outcome.report.map(|_| tree(&output))
    }

    /// Asserts that the output is what a build from nothing gives.
    pub fn assert_clean(&self) {
        let clean = self.clean().expect("a clean build fails where the incremental one did not");
        same_tree(&self.tree(), &clean);
    }
}

/// Asserts that two trees are equal, telling the first difference in words.
pub fn same_tree(left: &BTreeMap<String, Vec<u8>>, right: &BTreeMap<String, Vec<u8>>) {
    let names = |tree: &BTreeMap<String, Vec<u8>>| tree.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(left), names(right));
    for (path, bytes) in left {
        assert!(Some(bytes) == right.get(path), "{path} differs");
    }
}

/// All files under a folder with their bytes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    read_tree(folder).unwrap()
}

/// The same while somebody writes there; nothing if a file or folder went while it was read.
pub fn tree_in_motion(folder: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    match read_tree(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        read => Some(read.unwrap()),
    }
}

fn read_tree(folder: &Path) -> std::io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            files.insert(path, std::fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// A ZIP of texts, by their names.
pub fn archive(members: &[(&str, &str)]) -> Vec<u8> {
    let member = |(name, text): &(&str, &str)| {
        let text = text.to_string();
        let size = text.len() as u64;
        package::Member { name: name.to_string(), size, write: Box::new(move |into| into.write_all(text.as_bytes())) }
    };
    package::write(members.iter().map(member).collect(), Cursor::new(Vec::new())).unwrap().into_inner()
}

/// The program on a site, on the site's day. It speaks English unless the arguments ask for another language.
pub fn command(site: &TestSite, arguments: &[&str]) -> Command {
    command_of(Path::new(env!("CARGO_BIN_EXE_moveto")), site, arguments)
}

/// The same of a copy of the program.
pub fn command_of(program: &Path, site: &TestSite, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).args(["--today", &site.today.to_string()]).env("LC_ALL", "C").current_dir(site.root());
    command
}

/// The same, run to its end.
pub fn moveto(site: &TestSite, arguments: &[&str]) -> Output {
    command(site, arguments).output().unwrap()
}

/// What a program said to machines: an object a line.
pub fn objects(output: &[u8]) -> Vec<Value> {
    words(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What a program said.
pub fn words(output: &[u8]) -> String {
    String::from_utf8(output.to_vec()).unwrap()
}

/// `=== path` begins a file; what follows is in it.
pub fn split(files: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in files.split_inclusive('\n') {
        match line.strip_prefix("=== ") {
            Some(path) => found.push((path.trim().to_owned(), String::new())),
            None => {
                if let Some((_, text)) = found.last_mut() {
                    text.push_str(line);
                }
            }
        }
    }
    found
}

/// A PNG of that size whose colours depend on `seed`.
pub fn picture(width: u32, height: u32, seed: u8) -> Vec<u8> {
    let shade = |value: u32| u8::try_from(value % 256).unwrap();
    let image =
        image::RgbImage::from_fn(width, height, |x, y| image::Rgb([shade(x / 2), shade(y / 2), seed.wrapping_mul(40)]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Output paths from a list of addresses: a name that ends in `/` is its `index.html`.
pub fn paths(list: &str) -> BTreeSet<OutputPath> {
    let full = |name: &str| if name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
    list.split_whitespace().map(|name| OutputPath::new(full(name))).collect()
}

/// What two sets of paths differ in, as text for an assertion.
pub fn names(set: &BTreeSet<OutputPath>) -> Vec<String> {
    set.iter().map(ToString::to_string).collect()
}
