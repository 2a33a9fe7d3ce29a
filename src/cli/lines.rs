//! The lines of the site's files, for those who are shown what is wrong in them.

use moveto::base::SourcePath;
use std::path::Path;

/// The text of a source file with the places of its lines.
#[derive(Debug)]
pub struct Lines {
    /// All of it; nothing of what has no lines.
    pub text: String,
}

impl Lines {
    /// Reads a file of the site. Nothing outside the root is shown, wherever a link leads, and nothing that isn't a file.
    pub fn read(root: &Path, path: &SourcePath) -> Self {
        #[expect(clippy::disallowed_methods, reason = "cli shows the lines at fault")]
        let bytes = std::fs::canonicalize(root.join(path.as_str()))
            .ok()
            .filter(|real| real.starts_with(root) && real.is_file())
            .filter(|real| std::fs::metadata(real).is_ok_and(|meta| meta.len() < 4 << 20))
            .and_then(|real| std::fs::read(real).ok())
            .unwrap_or_default();
        // A picture has no lines to show. What isn't UTF-8 is shown byte for byte, so that places stay right.
        let text = match String::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => text,
            Ok(_) => String::new(),
            Err(error) if error.as_bytes().contains(&0) => String::new(),
            Err(error) => {
                error.as_bytes().iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '?' }).collect()
            }
        };
        Self { text }
    }

    /// The nearest place at or before an offset that is between two characters.
    pub fn floor(&self, offset: u32) -> usize {
        let mut at = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// The nearest place at or after an offset that is between two characters.
    pub fn ceil(&self, offset: u32) -> usize {
        let mut at = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        at
    }

    /// Line and column of a byte, both from 1; columns count characters.
    pub fn place(&self, offset: u32) -> (usize, usize) {
        let end = self.floor(offset);
        let before = self.text.get(..end).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().trim_start_matches('\u{feff}').chars().count() + 1;
        (line, column)
    }
}
