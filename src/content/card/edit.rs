//! Changes to a card's text that leave its comments and the order of its keys alone.

use super::Card;
use crate::base::{Date, SourcePath};
use crate::content::yaml;

/// After which key a new one is put, if it is there: the first of these.
const BEFORE: [&str; 4] = ["expires:", "valid_from:", "source_type:", "license:"];

/// The text of a card with its day of withdrawal. Nothing if the card can't be understood, or is written in a way in which
/// no line can be added.
pub fn withdrawn(text: &str, day: Date) -> Option<String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let is = |line: &&str, key: &str| line.trim_start_matches('\u{feff}').starts_with(key);
    let there = lines.iter().position(|line| is(line, "withdrawn:"));
    let mut edited: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    if let Some(line) = there.and_then(|at| edited.get_mut(at)) {
        let comment = line.trim_end().split_once(" #").map(|(_, comment)| format!(" #{comment}")).unwrap_or_default();
        *line = format!("withdrawn: {day}{comment}{end}");
    } else {
        let key = BEFORE.into_iter().find_map(|key| lines.iter().position(|line| is(line, key)));
        let at = key.map_or(lines.len(), |key| end_of_entry(&lines, key));
        if let Some(last) = at.checked_sub(1).and_then(|last| edited.get_mut(last)).filter(|last| !last.ends_with('\n'))
        {
            last.push_str(end);
        }
        edited.insert(at, format!("withdrawn: {day}{end}"));
    }
    let edited = edited.concat();
    let (card, _) = yaml::parse::<Card>(&SourcePath::new("card.yaml"), &edited, edited.len());
    (card?.withdrawn == Some(day)).then_some(edited)
}

/// The line after the entry that begins at `start`: further lines of it are indented, or close a bracket.
fn end_of_entry(lines: &[&str], start: usize) -> usize {
    let belongs = |line: &&&str| line.starts_with([' ', '\t', '}', ']', '-']) && !line.trim().is_empty();
    start + 1 + lines.iter().skip(start + 1).take_while(belongs).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(text: &str) -> Option<String> {
        withdrawn(text, Date::parse("2026-11-22").unwrap())
    }

    const HEAD: &str = "# The lake\ntitle: {sv: Sjö}\nalt: decorative\n";

    #[test]
    fn comments_and_order_stay() {
        let text = format!("{HEAD}license:\n  id: own # asked in May\n\n# whose\ncredit: A\n");
        let wanted = format!("{HEAD}license:\n  id: own # asked in May\nwithdrawn: 2026-11-22\n\n# whose\ncredit: A\n");
        assert_eq!(edit(&text), Some(wanted));
        let text = format!("{HEAD}credit: A\nwithdrawn: 2027-01-01 # at her wish\nowner: region\n");
        let wanted = format!("{HEAD}credit: A\nwithdrawn: 2026-11-22 # at her wish\nowner: region\n");
        assert_eq!(edit(&text), Some(wanted));
    }

    #[test]
    fn other_line_ends_and_a_missing_last_one_are_no_trouble() {
        let text = format!("{HEAD}credit: A").replace('\n', "\r\n");
        assert_eq!(edit(&text), Some(format!("{text}\r\nwithdrawn: 2026-11-22\r\n")));
    }

    #[test]
    fn what_would_be_misunderstood_is_left_alone() {
        assert_eq!(edit("{title: {sv: Sjö}, alt: decorative, credit: A}\n"), None);
        assert_eq!(edit("title: [\n"), None);
    }
}
