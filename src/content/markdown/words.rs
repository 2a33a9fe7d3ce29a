//! How many words a text has.

/// Counts words as they come by in pieces: a word may be half in bold.
#[derive(Debug, Default)]
pub(super) struct Words {
    count: u32,
    inside: bool,
}

impl Words {
    pub(super) fn add(&mut self, text: &str) {
        for c in text.chars() {
            if c.is_whitespace() {
                self.inside = false;
            } else if c.is_alphanumeric() && !self.inside {
                self.inside = true;
                self.count = self.count.saturating_add(1);
            }
        }
    }

    /// The next character belongs to another word.
    pub(super) fn pause(&mut self) {
        self.inside = false;
    }

    pub(super) fn count(&self) -> u32 {
        self.count
    }
}
