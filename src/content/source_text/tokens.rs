//! A text as words and signs, for comparing.

use unicode_normalization::char::is_combining_mark;

/// A word, a sign, or a letter of a script that writes no spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is compared by.
    pub key: &'a str,
    /// As it was written.
    pub text: &'a str,
    /// Whether white space stands before it.
    pub spaced: bool,
}

impl Token<'_> {
    /// Whether it is a word and not a sign.
    pub fn is_word(&self) -> bool {
        self.text.starts_with(char::is_alphanumeric)
    }
}

/// How two neighbours hang together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Space,
    Word,
    /// Stands for itself.
    Single,
    /// Of the lines in tables, under headings and between parts, the length says nothing.
    Line(char),
}

/// The words and signs of a text, in their order.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut spaced = false;
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let sort = sort(first);
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = chars.next_if(|(_, next)| goes_on(sort, *next)) {
            end = at + next.len_utf8();
        }
        let text = text.get(start..end).unwrap_or_default();
        if sort != Sort::Space {
            let key = match sort {
                Sort::Line(_) => text.get(..text.len().min(3)).unwrap_or(text),
                _ => straight(first).unwrap_or(text),
            };
            found.push(Token { key, text, spaced });
        }
        spaced = sort == Sort::Space;
    }
    found
}

/// A quotation mark or an apostrophe as people type it: which ones a text is set with is its language's matter.
fn straight(c: char) -> Option<&'static str> {
    match c {
        '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' => Some("\""),
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '『' | '』' => Some("'"),
        _ => None,
    }
}

fn goes_on(current: Sort, next: char) -> bool {
    match current {
        Sort::Single => is_combining_mark(next),
        Sort::Word => sort(next) == Sort::Word || is_combining_mark(next),
        other => sort(next) == other,
    }
}

fn sort(c: char) -> Sort {
    if c.is_whitespace() {
        Sort::Space
    } else if matches!(c, '-' | '=') {
        Sort::Line(c)
    } else if c.is_alphanumeric() && !is_unspaced(c) {
        Sort::Word
    } else {
        Sort::Single
    }
}

/// Whether it is of a script that doesn't part words: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_signs_and_letters() {
        let keys = |text| tokens(text).iter().map(|token| token.key).collect::<Vec<_>>().join("|");
        assert_eq!(keys("Två timmar, 64,979 – **nu**"), "Två|timmar|,|64|,|979|–|*|*|nu|*|*");
        assert_eq!(keys("日本語 ok"), "日|本|語|ok");
        assert_eq!(keys("|------|--|"), "||---|||--||");
        assert_eq!(keys("في السُّويد"), "في|السُّويد");
        assert_eq!(keys("”Annas” – l’hiver"), keys("\"Annas\" – l'hiver"));
    }
}
