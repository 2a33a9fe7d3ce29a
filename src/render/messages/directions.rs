//! Which way letters are written.

use crate::base::Dir;
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

/// Begins a passage that is written in its own direction, whatever stands round it (U+2068).
const ISOLATE: char = '\u{2068}';
/// Ends it (U+2069).
const POP: char = '\u{2069}';

/// Appends a value to words of that direction, kept apart if any of its letters is written the other way.
pub fn push(out: &mut String, value: &str, dir: Dir) {
    let classes = CodePointMapData::<BidiClass>::new();
    let is_other = |c: char| match dir {
        Dir::Ltr => [BidiClass::RightToLeft, BidiClass::ArabicLetter].contains(&classes.get(c)),
        Dir::Rtl => classes.get(c) == BidiClass::LeftToRight,
    };
    if value.chars().any(is_other) {
        out.push(ISOLATE);
        out.push_str(value);
        out.push(POP);
    } else {
        out.push_str(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pushed(value: &str, dir: Dir) -> String {
        let mut out = String::new();
        push(&mut out, value, dir);
        out
    }

    #[test]
    fn only_what_is_written_the_other_way_is_kept_apart() {
        assert_eq!(pushed("Åre", Dir::Ltr), "Åre");
        assert_eq!(pushed("Åre", Dir::Rtl), "\u{2068}Åre\u{2069}");
        assert_eq!(pushed("السويد", Dir::Rtl), "السويد");
        assert_eq!(pushed("(السويد)", Dir::Ltr), "\u{2068}(السويد)\u{2069}");
        assert_eq!(pushed("1,234", Dir::Rtl), "1,234");
    }
}
