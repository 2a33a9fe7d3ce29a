//! Which known name a mistyped one was meant to be.

/// The name among `known` that is nearest to `typed`, if one is near enough to be what was meant.
/// Of equally near ones the first in `known` wins, so the answer does not depend on chance.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = fold(typed);
    let allowed = (folded.chars().count() / 3).clamp(1, 4);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&folded, &fold(name)), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Lower case without accents: `Östersund` is as near to `ostersund` as can be.
fn fold(name: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    name.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn proposes_what_was_meant_and_nothing_far_off() {
        let known = ["ostersund", "are", "harnosand"];
        assert_eq!(nearest("osterund", known), Some("ostersund"));
        assert_eq!(nearest("Östersund", known), Some("ostersund"));
        assert_eq!(nearest("år", known), Some("are"));
        assert_eq!(nearest("stockholm", known), None);
    }
}
