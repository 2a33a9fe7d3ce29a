//! The photographs that are measured: real ones, of cameras, from a collection that anyone may use. None is kept here.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A public collection of wallpapers; what may be done with each photograph (all of it, mostly by Unsplash's licence)
/// stands in `debian/copyright` of its branch `deb-packaging`.
const COLLECTION: &str = "https://github.com/elementary/wallpapers";

/// What they show, and each by the digest that git knows it by: 12 to 24 megapixels, 199 together. The giraffe is stored
/// progressively and with all its colour (4:4:4); stairwell, windmill, road, autumn and giraffe carry a profile of sRGB.
const PHOTOGRAPHS: [(&str, &str); 12] = [
    ("aurora", "d2f3d4810256fbd5b7b9a90806384163bafb68bd"),
    ("autumn", "ee5be2021430d167eb97ebf46f73a4678b5fbe55"),
    ("branches", "8df0e2369d475cf1a342eb04474b057c787e1ef0"),
    ("ferns", "4a4e67a102a6a2ebc3a60e2a92fbae0b06988b7d"),
    ("giraffe", "926a2bc37d48566d63d424a12807501af6f7c053"),
    ("pier", "c04159676e76262cd1e91252567a3df8c052447e"),
    ("reservoir", "ed2a08bcf9e7c36951c6bb807bd7992a6767425a"),
    ("road", "c991c86cdc07e050d0c1e8e3e6d229aee8bd3d3e"),
    ("stairwell", "70244f9a98c3a152788b0bfa8cd49b3cff5ba2d6"),
    ("summit", "7a0323177d618e648c3899fc3f37fe335b40451e"),
    ("tower", "aee8e6b50f312a740b7a96c64dd0e98d291292d6"),
    ("windmill", "c5ba8ba41a05c4e4d65beb8b2fbebe2281c6bbe2"),
];

/// The photographs in that folder, fetched if they aren't there.
pub fn fetched(folder: &Path) -> Vec<PathBuf> {
    std::fs::create_dir_all(folder).unwrap();
    let paths: Vec<PathBuf> = PHOTOGRAPHS.iter().map(|(name, _)| folder.join(name).with_extension("jpg")).collect();
    if paths.iter().all(|path| path.exists()) {
        return paths;
    }
    println!("fetching the photographs from {COLLECTION}");
    let history = tempfile::tempdir_in(folder).unwrap();
    git(history.path(), &["clone", "--quiet", "--bare", "--filter=blob:none", COLLECTION, "."]);
    for ((_, digest), path) in PHOTOGRAPHS.iter().zip(&paths) {
        std::fs::write(path, git(history.path(), &["cat-file", "blob", digest])).unwrap();
    }
    paths
}

fn git(folder: &Path, arguments: &[&str]) -> Vec<u8> {
    let done = Command::new("git").args(arguments).current_dir(folder).output().expect("git is needed");
    assert!(done.status.success(), "git {}: {}", arguments.join(" "), String::from_utf8_lossy(&done.stderr));
    done.stdout
}

/// All the JPEGs of a folder, by name.
pub fn of_folder(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "jpg"));
    paths.sort();
    assert!(!paths.is_empty(), "no .jpg in {}", folder.display());
    paths
}

/// The name by which a photograph and its renditions go.
pub fn stem(photograph: &Path) -> String {
    photograph.file_stem().unwrap().to_string_lossy().into_owned()
}
