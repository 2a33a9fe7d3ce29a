//! Each language's own marks and spaces.

use super::Typography;
use crate::base::Lang;
use proptest::prelude::*;

fn set(lang: &str, text: &str) -> String {
    Typography::of(&Lang::parse(lang).unwrap(), None).text(text)
}

#[track_caller]
fn check(lang: &str, cases: &[(&str, &str)]) {
    for (typed, shown) in cases {
        assert_eq!(set(lang, typed), *shown, "{lang}: {typed}");
    }
}

/// A quotation with one inside, by CLDR 48.
#[test]
fn every_language_has_its_marks() {
    for (lang, shown) in [
        ("sv", "”x ’y’ å”"),
        ("sv-FI", "”x ’y’ å”"),
        ("en", "“x ‘y’ å”"),
        ("en-SE", "“x ‘y’ å”"),
        ("de", "„x ‚y‘ å“"),
        ("de-CH", "„x ‚y‘ å“"),
        ("fr", "«x «y» å»"),
        ("fr-CH", "«x ‹y› å»"),
        ("fr-CA", "«x ”y“ å»"),
        ("pl", "„x «y» å”"),
        ("cs", "„x ‚y‘ å“"),
        ("ja", "「x 『y』 å」"),
        ("zh", "“x ‘y’ å”"),
        ("zh-TW", "「x 『y』 å」"),
        ("zh-Hant-HK", "「x 『y』 å」"),
        ("ar", "”x ’y‘ å“"),
        ("fa", "«x ‹y› å»"),
        ("fi", "”x ’y’ å”"),
        ("nb", "«x ‘y’ å»"),
        ("uk", "«x „y“ å»"),
        ("ru", "«x „y“ å»"),
        ("hu", "„x »y« å”"),
        ("nl", "‘x ‘y’ å’"),
        ("sr-Latn", "„x ’y’ å”"),
        ("pt", "“x ‘y’ å”"),
        ("pt-AO", "«x “y” å»"),
        ("tlh", "“x ‘y’ å”"),
    ] {
        check(lang, &[("\"x 'y' å\"", shown)]);
    }
}

#[test]
fn a_language_that_cldr_lacks_is_set_as_another() {
    let (sma, sv) = (Lang::parse("sma").unwrap(), Lang::parse("sv").unwrap());
    assert_eq!(Typography::of(&sma, Some(&sv)).text("\"Åarjelsaemien\""), "”Åarjelsaemien”");
    assert_eq!(Typography::of(&sma, Some(&sv)), Typography::of(&sv, None));
}

#[test]
fn marks_open_and_close_by_what_stands_beside_them() {
    check(
        "en",
        &[
            ("(\"a\"), \"b.\" -- \"c\"—\"d\"", "(“a”), “b.” -- “c”—“d”"),
            ("\"a 'b'\" and \"'c' d\"", "“a ‘b’” and “‘c’ d”"),
            ("'a \"b\" c'", "‘a “b” c’"),
            ("\"a \"b\" c\"", "“a ‘b’ c”"),
            ("she said:\"a\"", "she said:“a”"),
            ("\"wait—\", he said", "“wait—”, he said"),
            ("\"…and so\"", "“…and so”"),
            ("“as typed” and „this“", "“as typed” and „this“"),
            ("‘it's’", "‘it’s’"),
        ],
    );
    check("sv", &[("\"Expressen\"s \"SVT\":s", "”Expressen”s ”SVT”:s")]);
    check("ja", &[("彼は\"東京\"と言った。\"はい\"", "彼は「東京」と言った。「はい」")]);
    check("ar", &[("قالت: \"مرحبا\"، ثم ذهبت", "قالت: ”مرحبا“، ثم ذهبت")]);
    check("he", &[("צה\"ל ו\"x\" ג'ירפה", "צה\"ל ו\"x\" ג'ירפה")]);
}

#[test]
fn apostrophes_are_no_quotation_marks() {
    check(
        "en",
        &[
            ("don't, the workers' rights, 1980's", "don’t, the workers’ rights, 1980’s"),
            ("'tis the '90s, rock 'n' roll", "’tis the ’90s, rock ’n’ roll"),
            ("'it's here'", "‘it’s here’"),
            ("\"the workers'\"", "“the workers’”"),
        ],
    );
    check("fr", &[("l'été d'Anna", "l’été d’Anna")]);
    check("uk", &[("п'ять", "п’ять")]);
    check("nl", &[("'s avonds en zo'n 't 'ja'", "’s avonds en zo’n ’t ‘ja’")]);
}

#[test]
fn a_mark_without_partner_does_no_harm() {
    check(
        "sv",
        &[
            ("en 27\" skärm och 5' lång", "en 27\" skärm och 5' lång"),
            ("a \" b \"c\"", "a \" b ”c”"),
            ("\"a", "\"a"),
            ("a\"", "a\""),
            ("\"", "\""),
            ("'", "'"),
            ("\"\"", "\"\""),
            ("6' 2\"", "6' 2\""),
        ],
    );
}

#[test]
fn addresses_stay() {
    check(
        "en",
        &[
            ("see https://a.org/it's/x 'b'", "see https://a.org/it's/x ‘b’"),
            ("(\"https://a.org/\")", "(“https://a.org/”)"),
        ],
    );
}

#[test]
fn numbers_stay_together() {
    for lang in ["sv", "en", "fr"] {
        check(
            lang,
            &[
                ("64 979 personer", "64\u{a0}979 personer"),
                ("1 234 567", "1\u{a0}234\u{a0}567"),
                ("5 % av 20 km, 3 kr.", "5\u{a0}% av 20\u{a0}km, 3\u{a0}kr."),
                ("90 km/h", "90\u{a0}km/h"),
                ("2024 100", "2024 100"),
                ("063-14 00 00", "063-14 00 00"),
                ("2024-12-31 100", "2024-12-31 100"),
                ("5 kmx, 5  km", "5 kmx, 5  km"),
                ("5km", "5km"),
            ],
        );
    }
}

#[test]
fn french_marks_keep_to_their_words() {
    let shown = "Quoi\u{202f}? «\u{a0}Oui\u{a0}»\u{202f}! À 10:30\u{a0}: rien\u{202f}; fin?";
    check("fr", &[("Quoi ? « Oui » ! À 10:30 : rien ; fin?", shown)]);
    check("en", &[("Quoi ? « Oui » !", "Quoi ? « Oui » !")]);
}

#[test]
fn small_words_go_with_the_next() {
    check("pl", &[("Mieszka w Åre i o tym. A „z nami”", "Mieszka w\u{a0}Åre i\u{a0}o\u{a0}tym. A\u{a0}„z\u{a0}nami”")]);
    check("cs", &[("V lese k řece", "V\u{a0}lese k\u{a0}řece")]);
    check("uk", &[("Він у Швеції та в Оре", "Він у\u{a0}Швеції та в\u{a0}Оре")]);
    check("ru", &[("Я в лесу с ней", "Я в\u{a0}лесу с\u{a0}ней")]);
    check("sv", &[("i Åre å andra sidan", "i Åre å andra sidan")]);
}

/// What may stand where the other was typed.
fn may_become(typed: char, shown: char) -> bool {
    match typed {
        '"' | '\'' => typed == shown || "“”„‘’‚«»‹›「」『』".contains(shown),
        ' ' => matches!(shown, ' ' | '\u{a0}' | '\u{202f}'),
        _ => typed == shown,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_but_marks_and_spaces_changes(
        text in "([a-z0-9\"' .:;()%å東א«»-]|km|://|\n){0,60}",
        lang in prop::sample::select(vec!["sv", "en", "de", "fr", "pl", "ja", "ar", "nl", "he"]),
    ) {
        let shown = set(lang, &text);
        prop_assert_eq!(text.chars().count(), shown.chars().count());
        for (typed, shown) in text.chars().zip(shown.chars()) {
            prop_assert!(may_become(typed, shown), "{typed:?} became {shown:?}");
        }
    }
}
