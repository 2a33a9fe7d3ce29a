//! What counts as a word, and what two words have in common.
//!
//! `words.js` and `search.js` do the same to what a visitor types. All go by Unicode's own properties, so that no list has to
//! be kept.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::is_nfc;

/// A text as it is compared: composed, in lower case, without soft hyphens, Arabic vowel signs and lengthening strokes,
/// which are written or not as one likes.
pub fn normal(text: &str) -> String {
    let composed = if is_nfc(text) { text.to_lowercase() } else { text.nfc().collect::<String>().to_lowercase() };
    if composed.contains(is_optional) { composed.replace(is_optional, "") } else { composed }
}

fn is_optional(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}')
}

/// Tells every word of a text that is [`normal`] already: what stands together of letters, marks and digits.
pub fn each(text: &str, mut tell: impl FnMut(&str)) {
    for run in text.split(|c: char| !(c.is_alphanumeric() || is_combining_mark(c))).filter(|run| !run.is_empty()) {
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|c| is_unspaced(c) != is_unspaced(first)).unwrap_or(rest.len());
            let (part, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if is_unspaced(first) {
                pairs(part, &mut tell);
            } else {
                tell(part);
            }
            rest = after;
        }
    }
}

/// Scripts without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Every two letters that stand side by side, and the last one by itself: so each letter begins something.
fn pairs(run: &str, tell: &mut impl FnMut(&str)) {
    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).collect();
    for (index, start) in starts.iter().enumerate() {
        let end = starts.get(index + 2).copied().unwrap_or(run.len());
        tell(run.get(*start..end).unwrap_or_default());
    }
}

/// A word without what tells it from its nearest likes: accents, Arabic's kinds of alef, ya and ta marbuta, its article.
/// Å is a letter of its own in Swedish, so words that are alike only in this way match weakly.
pub fn loose(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_accent(*c)) {
        match folded(c) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(c),
        }
    }
    let plain: String = plain.nfc().collect();
    without_article(&plain).to_owned()
}

/// Latin, Greek and Cyrillic accents, Hebrew points, Arabic hamza and madda. Signs of Indic and other scripts are vowels.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{653}'..='\u{655}')
}

/// Letters that Unicode doesn't take apart.
fn folded(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        'ħ' => "h",
        'ٱ' => "ا",
        'ى' | 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        _ => return None,
    })
}

/// The Arabic article, alone or grown together with "and", "in", "like", "so" and "for".
const ARTICLES: [&str; 6] = ["وال", "بال", "كال", "فال", "ال", "لل"];

fn without_article(word: &str) -> &str {
    let rest = ARTICLES.iter().find_map(|article| word.strip_prefix(article));
    rest.filter(|rest| rest.chars().count() >= 2).unwrap_or(word)
}

/// The letters by which a word is put into its shard: the first two of its loose form, or one where letters are words.
pub fn beginning(word: &str) -> String {
    let loose = loose(word);
    let count = if loose.starts_with(is_unspaced) { 1 } else { 2 };
    loose.chars().take(count).collect()
}

/// Which of `count` shards: FNV-1a over the letters, the same in the browser.
pub fn bucket(letters: &str, count: usize) -> usize {
    let mut hash = letters.chars().fold(0x811C_9DC5_u32, |hash, c| (hash ^ u32::from(c)).wrapping_mul(0x0100_0193));
    hash ^= hash >> 15;
    usize::try_from(hash).unwrap_or_default().checked_rem(count).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        each(&normal(text), |word| found.push(word.to_owned()));
        found
    }

    #[test]
    fn words_are_letters_marks_and_digits() {
        assert_eq!(words("Åre, i JÄMTLAND – 64 979 (E14)!"), ["åre", "i", "jämtland", "64", "979", "e14"]);
        assert_eq!(words("A\u{30A}re av\u{AD}stånd"), ["åre", "avstånd"]);
        assert_eq!(words("Barkoeh: vielie, gïele"), ["barkoeh", "vielie", "gïele"]);
        assert_eq!(words("Їжа та п’ять"), ["їжа", "та", "п", "ять"]);
    }

    #[test]
    fn arabic_loses_signs_that_may_be_left_out() {
        assert_eq!(words("مَدْرَسَة مدرســة"), ["مدرسة", "مدرسة"]);
        assert_eq!(loose("المدرسة"), loose("مدرسه"));
        assert_eq!(loose("أإآٱ"), "اااا");
        assert_eq!(loose("الى"), "الي");
    }

    #[test]
    fn scripts_without_spaces_go_by_pairs() {
        assert_eq!(words("北極圏のNordlicht"), ["北極", "極圏", "圏の", "の", "nordlicht"]);
        assert_eq!(beginning("北極"), "北");
    }

    #[test]
    fn unaccented_forms_share_a_shard() {
        assert_eq!(loose("bår"), "bar");
        assert_eq!(beginning("bår"), beginning("bar"));
        assert_eq!(loose("straße"), "strasse");
        assert_eq!(loose("їжак"), "іжак");
        assert_eq!(beginning("a"), "a");
    }

    /// Worked out by hand; `tests/browser/10-search.test.mjs` finds words in the files that the browser asks for.
    #[test]
    fn shards_are_those_that_the_browser_asks_for() {
        let found: Vec<usize> = ["ba", "sk", "مد", "北", "a"].iter().map(|letters| bucket(letters, 64)).collect();
        assert_eq!(found, [27, 47, 9, 37, 52]);
        assert_eq!(bucket("ba", 0), 0);
    }
}
