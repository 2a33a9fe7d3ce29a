//! Gives the program a digest of its own source, so that outputs made by another version are made again.

#![expect(clippy::disallowed_methods, reason = "a build script reads the source that it tells apart")]

use std::fs;
use std::path::Path;

fn main() {
    let mut hasher = blake3::Hasher::new();
    for name in ["src", ".cargo/stubs", "Cargo.toml", "Cargo.lock"] {
        println!("cargo::rerun-if-changed={name}");
        add(&mut hasher, Path::new(name));
    }
    println!("cargo::rustc-env=MOVETO_PROGRAM={}", hasher.finalize().to_hex());
}

fn add(hasher: &mut blake3::Hasher, path: &Path) {
    if path.is_dir() {
        let mut names: Vec<_> = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        names.sort();
        names.iter().for_each(|path| add(hasher, path));
    } else if let Ok(bytes) = fs::read(path) {
        hasher.update(path.to_string_lossy().as_bytes());
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(&bytes);
    }
}
