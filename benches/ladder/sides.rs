//! Running one side over all photographs, as a process of its own, and what that costs.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// Who makes the renditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Ours,
    /// sharp's best case: decoded once, each width from the next larger one.
    Best,
    /// sharp as generators use it: decoded for every rendition.
    Each,
}

/// What a run took: CPU seconds of user and system, wall seconds, and the peak of memory in MiB.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub cpu: f64,
    pub wall: f64,
    pub peak: f64,
}

/// The quality of each rendition by its file name, for sharp.
pub type Qualities = BTreeMap<String, u8>;

pub struct Bench {
    pub photographs: Vec<PathBuf>,
    /// Where sharp is installed and renditions are written.
    pub place: PathBuf,
}

impl Bench {
    /// The folder that a side writes its renditions into.
    pub fn folder(&self, side: Side) -> PathBuf {
        self.place.join(match side {
            Side::Ours => "ours",
            Side::Best => "best",
            Side::Each => "each",
        })
    }

    /// Installs sharp at the version of `package-lock.json`, beside the copied script.
    pub fn install(&self) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/ladder");
        for name in ["package.json", "package-lock.json", "sharp.mjs"] {
            std::fs::copy(from.join(name), self.place.join(name)).unwrap();
        }
        let done =
            Command::new("npm").args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&self.place).status();
        assert!(done.expect("npm is needed").success(), "sharp can't be installed");
    }

    /// Makes all renditions anew.
    pub fn run(&self, side: Side, threads: usize, qualities: &Qualities) -> Cost {
        let folder = self.folder(side);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        std::fs::create_dir_all(&folder).unwrap();
        let wanted = self.place.join("qualities.json");
        std::fs::write(&wanted, serde_json::to_string(qualities).unwrap()).unwrap();
        let mut command = match side {
            Side::Ours => Command::new(std::env::current_exe().unwrap()),
            Side::Best | Side::Each => Command::new("node"),
        };
        match side {
            Side::Ours => command.arg("--one-side").arg(threads.to_string()).arg(&folder),
            Side::Best => command.args(["sharp.mjs", "best"]).arg(threads.to_string()).arg(&folder).arg(&wanted),
            Side::Each => command.args(["sharp.mjs", "each"]).arg(threads.to_string()).arg(&folder).arg(&wanted),
        };
        measured(command.args(&self.photographs).current_dir(&self.place))
    }

    /// sharp's own version and that of libvips.
    pub fn versions(&self) -> String {
        let script = "import s from 'sharp'; console.log(JSON.stringify(s.versions))";
        let mut command = Command::new("node");
        let said = command.args(["--input-type=module", "-e", script]).current_dir(&self.place).output().unwrap();
        let versions: Value = serde_json::from_slice(&said.stdout).unwrap();
        format!("sharp {}, libvips {}, libwebp {}", versions["sharp"], versions["vips"], versions["webp"])
            .replace('"', "")
    }
}

fn measured(command: &mut Command) -> Cost {
    let (begun, before) = (Instant::now(), children_cpu());
    let output = command.output().expect("node is needed");
    let (wall, cpu) = (begun.elapsed().as_secs_f64(), children_cpu() - before);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let peak: f64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap();
    Cost { cpu, wall, peak: peak / 1024.0 }
}

/// User and system seconds of all processes waited for so far, as Linux counts them for this one's children.
fn children_cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    // Fields 16 and 17 of proc(5), counted here from the third; in hundredths of a second.
    (fields[13].parse::<f64>().unwrap() + fields[14].parse::<f64>().unwrap()) / 100.0
}
