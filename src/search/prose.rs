//! The plain words of HTML that this program wrote itself.

/// Elements inside which a word goes on: it may be half in bold.
const INLINE: [&str; 8] = ["a", "b", "del", "em", "i", "s", "span", "strong"];

/// Plain text, gathered piece by piece.
#[derive(Debug, Default)]
pub struct Prose(String);

impl Prose {
    /// Adds HTML: its text, without tags. Elements other than a few end a word, and so does an escaped sign.
    pub fn html(&mut self, html: &str) {
        let mut rest = html;
        while let Some((text, after)) = rest.split_once(['<', '&']) {
            self.0.push_str(text);
            let is_tag = rest.get(text.len()..).is_some_and(|tag| tag.starts_with('<'));
            let Some((inside, next)) = after.split_once(if is_tag { '>' } else { ';' }) else { return };
            let name = inside.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
            if !(is_tag && name.is_some_and(|name| INLINE.contains(&name))) {
                self.pause();
            }
            rest = next;
        }
        self.0.push_str(rest);
    }

    /// Adds plain text that stands by itself.
    pub fn text(&mut self, text: &str) {
        self.pause();
        self.0.push_str(text);
        self.pause();
    }

    /// What follows belongs to another word.
    pub fn pause(&mut self) {
        self.0.push(' ');
    }

    /// All of it.
    pub fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_left_out_and_words_stay_whole() {
        let mut prose = Prose::default();
        prose.html("<p><strong>B</strong>ra<br />väg</p>\n<p>R&amp;D &lt;x&gt;</p>");
        prose.text("Skola");
        let words: Vec<String> = prose.finish().split_whitespace().map(str::to_owned).collect();
        assert_eq!(words, ["Bra", "väg", "R", "D", "x", "Skola"]);
    }
}
