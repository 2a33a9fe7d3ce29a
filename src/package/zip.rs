//! The only file that knows the ZIP library.
//!
//! What differs from one machine or day to another is fixed: one time for all members, one order, one level of compression,
//! the permissions of an ordinary file, and nothing that the format leaves to the writer.

use std::io::{self, Seek, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// From this size on, a member needs the long form of sizes.
const LARGE: u64 = u32::MAX as u64;
/// What gains by being compressed; pictures, films and PDF are compressed already.
const TEXTS: [&str; 5] = ["txt", "csv", "svg", "vtt", "SHA256SUMS"];
const LEVEL: i64 = 6;

/// Writes a member's bytes.
pub type Fill<'a> = Box<dyn Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'a>;

/// A file in a package.
pub struct Member<'a> {
    /// Its path in the package, with `/`.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
    /// Writes its bytes.
    pub write: Fill<'a>,
}

impl std::fmt::Debug for Member<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.name, self.size)
    }
}

/// Writes a ZIP of these members, of which none is held in memory.
pub fn write<W: Write + Seek>(members: Vec<Member<'_>>, into: W) -> io::Result<W> {
    write_from(members, into, LARGE)
}

fn write_from<W: Write + Seek>(mut members: Vec<Member<'_>>, into: W, large: u64) -> io::Result<W> {
    members.sort_by(|a, b| a.name.cmp(&b.name));
    let mut zip = ZipWriter::new(into);
    for member in &members {
        zip.start_file(&*member.name, options(member, large))?;
        (member.write)(&mut zip)?;
    }
    Ok(zip.finish()?)
}

fn options(member: &Member<'_>, large: u64) -> SimpleFileOptions {
    let ending = member.name.rsplit(['.', '/']).next().unwrap_or_default();
    let is_text = TEXTS.contains(&ending);
    SimpleFileOptions::default()
        .compression_method(if is_text { CompressionMethod::Deflated } else { CompressionMethod::Stored })
        .compression_level(is_text.then_some(LEVEL))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .large_file(member.size >= large)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Read};

    fn member(name: &str, bytes: Vec<u8>) -> Member<'static> {
        Member { name: name.to_owned(), size: bytes.len() as u64, write: Box::new(move |into| into.write_all(&bytes)) }
    }

    fn members() -> Vec<Member<'static>> {
        vec![
            member("a/b.jpg", vec![7; 70_000]),
            member("a/README.txt", b"words ".repeat(999)),
            member("a/c.svg", vec![]),
        ]
    }

    fn made(members: Vec<Member<'_>>, large: u64) -> Vec<u8> {
        write_from(members, Cursor::new(Vec::new()), large).unwrap().into_inner()
    }

    #[test]
    fn the_order_in_which_members_come_does_not_matter() {
        let (there, mut back) = (members(), members());
        back.reverse();
        let bytes = made(there, LARGE);
        assert_eq!(bytes, made(back, LARGE));
        // 1 January 1980, midnight; no extra field; made by Unix.
        assert_eq!(bytes.get(10..14), Some([0, 0, 0x21, 0].as_slice()));
        assert_eq!(bytes.get(28..30), Some([0, 0].as_slice()));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
        assert_eq!(names, ["a/README.txt", "a/b.jpg", "a/c.svg"]);
        for (place, (method, size)) in
            [(CompressionMethod::Deflated, 5994), (CompressionMethod::Stored, 70_000), (CompressionMethod::Deflated, 0)]
                .into_iter()
                .enumerate()
        {
            let mut file = archive.by_index(place).unwrap();
            assert_eq!((file.compression(), file.size()), (method, size));
            assert!(file.extra_data().is_none_or(<[u8]>::is_empty));
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            assert_eq!(bytes.len() as u64, size);
        }
    }

    #[test]
    fn large_members_take_the_long_form() {
        let bytes = made(members(), 10_000);
        assert_ne!(bytes, made(members(), LARGE));
        assert_eq!(bytes, made(members(), 10_000));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut file = archive.by_name("a/b.jpg").unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(bytes, vec![7; 70_000]);
    }
}
