//! Names that every system can unpack.

use std::collections::BTreeMap;

/// Names that Windows keeps for devices, with whatever ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
/// The same, followed by a digit.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// The first part of a path with `/` that some system refuses: a device of Windows, a dot or a blank at the end, a sign that
/// isn't a letter, a digit or one of `-._`, a way out of the folder.
pub fn refused(path: &str) -> Option<&str> {
    path.split('/').find(|part| !is_safe(part))
}

fn is_safe(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_port = |name: &&str| {
        let digit = stem.strip_prefix(name);
        digit.is_some_and(|digit| digit.len() == 1 && digit.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let is_device = DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(is_port);
    let is_plain = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    is_plain && !is_device && !stem.is_empty() && !part.ends_with('.') && part.len() <= 200
}

/// Two of these names that a file system takes for one if it doesn't tell capitals from small letters.
pub fn twice<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<(&'a str, &'a str)> {
    let mut seen = BTreeMap::new();
    names.into_iter().find_map(|name| Some((seen.insert(name.to_ascii_lowercase(), name)?, name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_some_system_refuses() {
        let bad = [
            "con",
            "CON.mp4",
            "film/aux.vtt",
            "nul.tar.gz",
            "com1",
            "lpt9.txt",
            "../a.jpg",
            "a/../b",
            "/a",
            "a//b",
            "a.",
            "a /b",
            "å.jpg",
            "a:b",
            "a\\b",
            ".",
            "..",
            ".hidden",
            "a\nb",
            "",
        ];
        for name in bad {
            assert!(refused(name).is_some(), "{name}");
        }
        for name in
            ["16x9/winter-lake-16x9.jpg", "README.txt", "SHA256SUMS", "console.txt", "com.mp4", "com10", "a.b.c"]
        {
            assert_eq!(refused(name), None, "{name}");
        }
    }

    #[test]
    fn capitals_tell_no_names_apart() {
        assert_eq!(twice(["a/b.jpg", "c.jpg", "A/B.jpg"]), Some(("a/b.jpg", "A/B.jpg")));
        assert_eq!(twice(["a/b.jpg", "b.jpg"]), None);
    }
}
