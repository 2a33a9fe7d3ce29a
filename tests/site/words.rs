//! The words of the interface: where they come from, what is said of their language, and what is wrong with them.

use crate::sample::FILES;
use crate::support::TestSite;
use moveto::base::Diagnostic;

/// The sample with Arabic and South Sami besides, the page of a story saying what a test wants.
fn site(template: &str, messages: &[(&str, &str)]) -> TestSite {
    let site = TestSite::new(FILES);
    site.edit(
        "site.yaml",
        "  - {tag: en, name: English}\n",
        "  - {tag: en, name: English}\n  - {tag: ar, name: العربية, fallback: [en]}\n  - {tag: sma, name: Åarjelsaemien, fallback: [sv], format_as: sv}\n",
    );
    site.write("themes/plain/messages/ar.ftl", "by = { $name }\nmore = المزيد\nhome = الرئيسية\n");
    site.write("themes/plain/messages/sma.ftl", "home = Gåetie\n");
    site.edit("themes/plain/templates/stories.html", "<p>{{ msg(key=\"more\") }}</p>", template);
    for (lang, more) in messages {
        let path = format!("themes/plain/messages/{lang}.ftl");
        let text = site.read(&path);
        site.write(&path, &(text + more));
    }
    site
}

fn of<'a>(diagnostics: &'a [Diagnostic], code: &str) -> Vec<&'a Diagnostic> {
    diagnostics.iter().filter(|diagnostic| diagnostic.code == code).collect()
}

/// The words at a fault, and the line they are in.
fn place(site: &TestSite, diagnostic: &Diagnostic) -> (usize, String) {
    let text = site.read(diagnostic.span.path.as_str());
    let (start, end) = (diagnostic.span.start as usize, diagnostic.span.end as usize);
    (text[..start].matches('\n').count() + 1, text[start..end].to_owned())
}

const STORY: &str = "stories/anna/index.html";

#[test]
fn words_of_another_language_say_so_in_text_and_not_in_attributes() {
    let mut site = site(
        "<p title=\"{{ label(key=\"greet\", name=\"A & B\") }}\">{{ msg(key=\"greet\", name=\"<A> & B\") }}</p>",
        &[("sv", "greet = Hej { $name }\n"), ("en", "greet = Hello { $name }\n")],
    );
    site.build();
    let english = "<span dir=ltr lang=en>Hello &lt;A> & B</span>";
    assert!(site.output(&format!("ar/{STORY}")).contains(english), "{}", site.output(&format!("ar/{STORY}")));
    assert!(site.output(&format!("ar/{STORY}")).contains("title=\"Hello A & B\""));
    assert!(site.output("sma/berattelser/anna/index.html").contains("<span dir=ltr lang=sv>Hej "));
    let own = site.output("sv/berattelser/anna/index.html");
    assert!(own.contains(">Hej &lt;A> & B</p>"), "{own}");
    site.assert_clean();
}

#[test]
fn values_written_the_other_way_are_kept_apart_in_text_alone() {
    let messages =
        [("sv", "who = { $name } skrev\n"), ("en", "who = { $name } wrote\n"), ("ar", "who = كتب { $name } اليوم\n")];
    let calls = "<p title=\"{{ label(key=\"who\", name=\"سارة\") }}\">{{ msg(key=\"who\", name=\"سارة\") }}|{{ msg(key=\"who\", name=\"Åsa\") }}|{{ msg(key=\"who\", name=12) }}</p>";
    let mut site = site(calls, &messages);
    site.build();
    let swedish = site.output("sv/berattelser/anna/index.html");
    assert!(swedish.contains("\u{2068}سارة\u{2069} skrev|Åsa skrev|12 skrev"), "{swedish}");
    assert!(swedish.contains("title=\"سارة skrev\""), "{swedish}");
    let arabic = site.output(&format!("ar/{STORY}"));
    assert!(arabic.contains("كتب سارة اليوم|كتب \u{2068}Åsa\u{2069} اليوم|كتب 12 اليوم"), "{arabic}");
}

/// Also where a form of another message brings the value in; alone, it has nothing to be kept apart from.
#[test]
fn values_inside_forms_and_references_are_kept_apart_too() {
    let swedish = "inner = { $name }\n\
        who = före { $n ->\n    [one] { $name }\n   *[other] { inner }\n} efter\n\
        alone = { inner }\n";
    let calls = "<p>{{ msg(key=\"who\", n=1, name=\"سارة\") }}|{{ msg(key=\"who\", n=2, name=\"سارة\") }}|{{ msg(key=\"alone\", name=\"سارة\") }}</p>";
    let mut site = site(calls, &[("sv", swedish)]);
    site.build();
    let page = site.output("sv/berattelser/anna/index.html");
    let apart = "före \u{2068}سارة\u{2069} efter";
    assert!(page.contains(&format!("<p>{apart}|{apart}|سارة</p>")), "{page}");
}

#[test]
fn messages_that_double_each_other_end() {
    let doubling: String = (0..30).map(|n| format!("a{n} = {{ a{} }}{{ a{} }}\n", n + 1, n + 1)).collect();
    let mut site = site("{{ msg(key=\"a0\") }}", &[("sv", &format!("{doubling}a30 = x\n"))]);
    let outcome = site.try_build();
    assert!(outcome.report.is_none() && outcome.diagnostics.iter().any(|fault| fault.code == "template/render"));
}

#[test]
fn numbers_dates_terms_and_forms() {
    let more = "-site = { $case ->\n    [of] Norrs\n   *[is] Norr\n}\n\
        all = { -site(case: \"of\") } { -site } { $count ->\n    [0] inga\n    [one] en\n   *[other] { $count }\n} { NUMBER($count, minimumFractionDigits: 1) } { DATETIME($day, dateStyle: \"long\") } { home }\n";
    let english = "all = { NUMBER($count, type: \"ordinal\") ->\n    [one] { $count }st\n    [two] { $count }nd\n    [few] { $count }rd\n   *[other] { $count }th\n}\n";
    let calls =
        "{% for n in [0, 1, 12345, 22] %}<p>{{ msg(key=\"all\", count=n, day=\"2026-03-14\") }}</p>{% endfor %}";
    let mut site = site(calls, &[("sv", more), ("en", english)]);
    site.build();
    let swedish = site.output("sv/berattelser/anna/index.html");
    assert!(swedish.contains("<p>Norrs Norr inga 0,0 14 mars 2026 Hem</p>"), "{swedish}");
    assert!(swedish.contains("<p>Norrs Norr en 1,0 14 mars 2026 Hem</p>"), "{swedish}");
    assert!(swedish.contains("<p>Norrs Norr 12\u{a0}345 12\u{a0}345,0 14 mars 2026 Hem</p>"), "{swedish}");
    let page = site.output("en/stories/anna/index.html");
    assert!(page.contains("<p>1st</p>") && page.contains("<p>12,345th</p>") && page.contains("<p>22nd</p>"), "{page}");
}

#[test]
fn a_message_that_comes_back_to_itself_is_a_fault() {
    let mut site = site("{{ msg(key=\"a\") }}", &[("sv", "a = { b }\nb = { a }\n")]);
    let outcome = site.try_build();
    assert!(outcome.report.is_none());
    let told = of(&outcome.diagnostics, "template/render");
    assert!(told[0].message.en.contains("comes back to itself"), "{told:#?}");
}

#[test]
fn what_is_missing_or_unknown_is_told() {
    let mut site = site(
        "{{ msg(key=\"n\", count=3) }}",
        &[
            ("sv", "n = { NUMBER($count, digits: 2) } { SHOUT($count) }\n"),
            ("ar", "n = { $count ->\n    [0] -\n    [one] 1\n    [many] 11\n   *[other] 100\n}\n"),
        ],
    );
    site.edit("site.yaml", "format_as: sv}", "}");
    site.edit("site.yaml", "fallback: [sv], }", "fallback: [sv]}\n  - {tag: pl, name: Polski}");
    let outcome = site.try_build();
    let diagnostics = outcome.diagnostics;
    let missing = of(&diagnostics, "message/missing");
    assert!(
        missing.iter().any(|fault| fault.message.en.contains("no words in `sma` for `by`, `more`")),
        "{missing:#?}"
    );
    let calls: Vec<_> = of(&diagnostics, "message/function").into_iter().map(|fault| place(&site, fault)).collect();
    assert_eq!(calls, [(4, "NUMBER".to_owned()), (4, "SHOUT".to_owned())]);
    let forms = of(&diagnostics, "message/plural-form");
    assert_eq!(
        forms.iter().map(|fault| fault.message.en.as_str()).collect::<Vec<_>>(),
        ["the theme's words `n` lack forms that `ar` needs for some numbers: `two` (for 2), `few` (for 3)"]
    );
    assert_eq!(place(&site, forms[0]), (4, "{ $count ->".to_owned()));
    let formats = of(&diagnostics, "language/no-formats");
    assert_eq!(place(&site, formats[0]).1, "sma");
    assert_eq!(formats[0].help.as_ref().unwrap().en, "write which language's way to use instead: `format_as: sv`");
    assert_eq!(of(&diagnostics, "message/no-file").len(), 1);
}

#[test]
fn a_fault_of_syntax_names_the_line() {
    let faults = [
        ("open = Hej { $name\nnext = Ja\n", 1, "`}` is missing here"),
        ("n = { $count ->\n    [one] 1\n    [other] 2\n}\n", 3, "one of the forms must be the default, marked `*`"),
        ("fine = Ja\nempty =\nnext = Ja\n", 2, "`empty` says nothing"),
        ("fine = Ja }\n", 1, "this `}` closes nothing; for the character itself write `{ \"}\" }`"),
        ("fine = Ja\nno words\n", 2, "`=` is missing here"),
        ("fine = { \"Ja }\nnext = Ja\n", 1, "the text is not closed by `\"`"),
        ("a = Ja\na = Nej\n", 2, ""),
    ];
    for (text, line, reason) in faults {
        let mut site = TestSite::new(FILES);
        site.write("themes/plain/messages/sv.ftl", &format!("{text}by = Av {{ $name }}\nmore = Läs mer\nhome = Hem\n"));
        let outcome = site.try_build();
        let code = if reason.is_empty() { "message/twice" } else { "message/syntax" };
        let told = of(&outcome.diagnostics, code);
        assert_eq!(told.len(), 1, "{text}: {:#?}", outcome.diagnostics);
        assert_eq!(place(&site, told[0]).0, line, "{text}: {told:#?}");
        if let Some(label) = &told[0].label {
            assert_eq!(label.en, reason, "{text}");
            assert_ne!(label.en, label.sv, "{text}");
        }
    }
}

/// Whose numbers a language uses shows wherever a message prints one, on pages of other languages too.
#[test]
fn other_formats_make_pages_that_show_them() {
    let mut site = site("{{ msg(key=\"n\", count=12345) }}", &[("sv", "n = { $count }\n")]);
    site.build();
    assert!(site.output("sma/berattelser/anna/index.html").contains("12\u{a0}345"));
    site.edit("site.yaml", "  - {tag: sv, name: Svenska}", "  - {tag: sv, name: Svenska, format_as: de}");
    site.build();
    assert!(site.output("sma/berattelser/anna/index.html").contains("12.345"));
    site.assert_clean();
}

#[test]
fn a_measure_needs_no_words_of_its_own() {
    let mut site = TestSite::new(FILES);
    site.edit("content/facts.yaml", "Population}}", "Population}, measure: square-kilometer}");
    site.build();
    assert!(site.output("sv/kommuner/are/index.html").contains("12\u{a0}693 km²"));
    site.edit("content/facts.yaml", "measure:", "unit: {sv: x}, measure:");
    assert_eq!(of(&site.try_build().diagnostics, "fact/unit-twice").len(), 1);
    site.edit("content/facts.yaml", "unit: {sv: x}, measure: square-kilometer", "measure: furlong");
    assert!(site.try_build().report.is_none());
}
