//! Markdown cut into passages, line by line. Nothing but what is shown to translators hangs on where the cuts are: the
//! digest is made of the words alone.

use unicode_normalization::UnicodeNormalization;

/// A text with single spaces and composed letters.
pub fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect()
}

/// Paragraphs, headings, entries of lists, rows of tables.
pub fn passages(markdown: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut is_open = false;
    let mut depth = 0;
    for line in markdown.lines() {
        let (quoted, rest) = unquoted(line);
        if rest.is_empty() {
            is_open = false;
            continue;
        }
        // A quotation has its marks once, where it begins: how often they are repeated is a matter of line breaks.
        let marks = if quoted == depth { String::new() } else { format!("{} ", ">".repeat(quoted)) };
        match found.last_mut().filter(|_| is_open && quoted == depth && !begins(rest)) {
            Some(last) => *last = format!("{last} {}", joined(rest)),
            None => found.push(format!("{}{}", marks.trim_start(), joined(rest))),
        }
        is_open = !stands_alone(rest);
        depth = quoted;
    }
    found
}

/// How many marks of quotation a line has, and what follows them.
fn unquoted(line: &str) -> (usize, &str) {
    let mut depth = 0;
    let mut rest = line.trim();
    while let Some(inner) = rest.strip_prefix('>') {
        depth += 1;
        rest = inner.trim_start();
    }
    (depth, rest)
}

/// Whether the line begins something of its own.
fn begins(line: &str) -> bool {
    stands_alone(line) || line.starts_with("[^") || is_entry(line)
}

/// Whether the line is whole: a heading, a row of a table, the edge of a block.
fn stands_alone(line: &str) -> bool {
    line.starts_with(['#', '|']) || line.starts_with(":::")
}

/// Whether the line is an entry of a list: `- a`, `1. a`.
fn is_entry(line: &str) -> bool {
    let after_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let marks: &[char] = if after_digits.len() < line.len() { &['.', ')'] } else { &['-', '*', '+'] };
    after_digits.strip_prefix(marks).is_some_and(|rest| rest.starts_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::passages;

    #[test]
    fn cuts_where_a_reader_would() {
        let text = "En\nrad.\n## Rubrik\nText.\n\n- ett\n  till\n- två\n\n1. a\n2. b\n\n> citat\n> mer\n\nslut\n:::facts\nx\n:::\n";
        let cut = passages(text);
        let expected = [
            "En rad.",
            "## Rubrik",
            "Text.",
            "- ett till",
            "- två",
            "1. a",
            "2. b",
            "> citat mer",
            "slut",
            ":::facts",
            "x",
            ":::",
        ];
        assert_eq!(cut, expected);
    }
}
