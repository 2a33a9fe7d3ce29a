//! Every fault, in its words. The snapshot is there to be read aloud.

use super::super::Options;
use super::{Read, good, read, read_with};
use std::fmt::Write;

/// A text for each fault, and for each shape that it comes in.
const FAULTY: &[(&str, &str)] = &[
    ("unknown block", ":::qoute by=\"Lena\"\nx\n:::\n"),
    ("unknown block, far off", ":::{.note}\nx\n:::\n"),
    ("unknown key", ":::quote bye=\"Lena\"\nx\n:::\n"),
    ("unknown key, far off", ":::quote person=\"Lena\"\nx\n:::\n"),
    ("unknown key, none known", ":::columns count=\"2\"\n:::column\n:::\n:::column\n:::\n:::\n"),
    ("missing keys", ":::video media=\"x\"\nx\n:::\n"),
    ("empty value", ":::cta link=\"\" label=\"x\"\n:::\n"),
    ("key twice", ":::quote by=\"a\" by=\"b\"\nx\n:::\n"),
    ("key without value", ":::quote by\nx\n:::\n"),
    ("key with nothing after it", ":::quote by=\nx\n:::\n"),
    ("value without key", ":::quote \"Lena\"\nx\n:::\n"),
    ("no quotation marks", ":::cta link=needs label=See who is hiring\nx\n:::\n"),
    ("curly quotation marks", ":::quote by=“Lena, it’s me”\nx\n:::\n"),
    ("single quotation marks", ":::cta link='needs' label=\"x\"\nx\n:::\n"),
    ("value without end", ":::quote by=\"Lena”\nx\n:::\n"),
    ("four colons", "::::quote\nx\n:::\n"),
    ("unclosed block", ":::facts\n- a\n:::quote\nb\n:::\n"),
    ("closes nothing", "a\n\n:::\n"),
    ("block in a list", "- a\n\n  :::quote\n  b\n"),
    ("block in a quotation", "> :::quote\n> b\n"),
    ("block in HTML", "<div>\n:::quote\n</div>\n"),
    ("column alone", ":::column\na\n:::\n"),
    ("text in columns", ":::columns\nText here\nand here\n:::column\n:::\n:::column\n:::\n:::\n"),
    ("block in columns", ":::columns\n:::column\n:::\n:::column\n:::\n:::quote\n:::\n:::\n"),
    (
        "five columns",
        ":::columns\n:::column\n:::\n:::column\n:::\n:::column\n:::\n:::column\n:::\n:::column\n:::\n:::\n",
    ),
    ("one column", ":::columns\n:::column\n:::\n:::\n"),
    ("media with its prefix", ":::figure media=\"media:winter-lake\"\n:::\n"),
    ("film that is no address", ":::video link=\"films/x\" title=\"y\"\n:::\n"),
    ("call to nowhere", ":::cta link=\"need\" label=\"x\"\n:::\n"),
    ("unknown kind", "[Åre](municipality/are#work)\n"),
    ("unknown kind, far off", "[x](recipes/soup)\n"),
    ("unknown list", "[x](storys)\n"),
    ("no address at all", "[x](soup)\n"),
    ("empty address", "[x]() [y](#)\n"),
    ("absolute path", "[x](/stories/y/)\n"),
    ("relative path to a file", "[x](../../municipalities/are/index.sv.md#work)\n"),
    ("path to nowhere", "[x](/om-oss)\n"),
    ("too many parts", "[x](stories/y/index.en.md)\n"),
    ("without scheme", "[x](www.example.org/a) [y](//example.org)\n"),
    ("schemes", "[x](javascript:alert) [y](data:text/html,a) <ftp://example.org>\n"),
    ("incomplete", "[x](https:example.org) [y](mailto:)\n"),
    ("link to a picture", "[x](media:winter-lake)\n"),
    ("picture by file", "![x](../media/winter-lake.jpg)\n"),
    ("picture without id", "![x](media:) ![y]()\n"),
    ("picture with a title", "![x](media:y \"A title\")\n"),
    ("HTML", "<b>x</b> <span>y</span></i>\n\n<iframe src=\"x\">\n</iframe>\n"),
    ("HTML after a comment", "<!-- x --> <div>\n"),
    ("open comment", "a <!-- b\n\n<!-- c\n"),
    ("first-level heading", "# Title\n\nOther\n=====\n"),
    ("heading id twice", "## A {#a}\n\n## B {#a}\n"),
    ("heading id", "## A {#Åre_1}\n"),
    ("heading attribute", "## A {#a .b}\n"),
    ("footnote without text", "x[^1]\n"),
    ("footnote without use", "x\n\n[^1]: y\n"),
    ("footnote twice", "x[^1]\n\n[^1]: y\n\n[^1]: z\n"),
    ("unknown reference", "[x][y]\n"),
    ("loose emphasis", "これは**「重要」**です\n\n2**10 \\*\\* `**`\n"),
    ("loose link", "[x](a b) \\[y](c d) [z] (e)\n"),
    ("unknown language", "[ord](lang:det-svenska-språket)\n"),
];

fn described(read: &Read) -> String {
    let mut out = String::new();
    for fault in &read.faults {
        let severity = if fault.is_error() { "error" } else { "warning" };
        writeln!(out, "  {severity}[{}] at `{}`", fault.code, read.at(fault)).unwrap();
        let help = fault.help.iter().map(|text| ("help", text));
        let notes = fault.label.iter().chain(fault.labels.iter().map(|label| &label.text)).map(|text| ("note", text));
        for (what, text) in [("    ", &fault.message)].into_iter().chain(notes).chain(help) {
            writeln!(out, "    {what:4} en  {}\n         sv  {}", text.en, text.sv).unwrap();
        }
    }
    out
}

#[test]
fn each_says_what_is_wrong_and_what_to_write() {
    let mut all = String::new();
    for (name, text) in FAULTY {
        let read = read(text);
        assert!(!read.faults.is_empty(), "{name}");
        writeln!(all, "{name}: {text:?}\n{}", described(&read)).unwrap();
    }
    insta::with_settings!({ prepend_module_to_snapshot => false }, { insta::assert_snapshot!("faults", all) });
}

#[test]
fn words_keep_to_the_style() {
    for (name, text) in FAULTY {
        for fault in read(text).faults {
            for words in [Some(&fault.message), fault.help.as_ref(), fault.label.as_ref()].into_iter().flatten() {
                assert!(!words.en.ends_with('.') && !words.sv.ends_with('.'), "{name}: {}", words.en);
                assert_eq!(words.en.matches('`').count() % 2, 0, "{name}: {}", words.en);
                assert_eq!(words.sv.matches('`').count() % 2, 0, "{name}: {}", words.sv);
            }
        }
    }
}

#[test]
fn all_are_found_and_come_in_the_order_of_the_text() {
    let text = "[a](soup)\n\n:::qoute\nx <b>\n[^1]\n:::\n\n# b\n\n![c](d)\n";
    let codes: Vec<_> = read(text).faults.iter().map(|fault| fault.code).collect();
    assert_eq!(
        codes,
        [
            "markdown/address",
            "markdown/unknown-block",
            "markdown/html",
            "markdown/unknown-footnote",
            "markdown/top-heading",
            "markdown/not-media"
        ]
    );
}

#[test]
fn deep_nesting_is_one_fault() {
    let nested = |depth: usize| format!("{}x\n{}", ":::facts\n".repeat(depth), ":::\n".repeat(depth));
    good(&nested(16));
    assert_eq!(read(&nested(17)).complaints(), ["markdown/too-deep `:::facts`"]);
    assert_eq!(read(&nested(500)).complaints().len(), 1);
}

#[test]
fn what_only_looks_like_a_fault_is_none() {
    good("\\[^1] and \\<!-- and `<b>` and \\<b> and a < b\n");
    good("[x] and \\[x][y] and [ ] and x[0]\n");
    good("a :::quote b\n");
    good("x[^1]\n\n[^1]: y\n\n    more\n");
    good("## What? {#what}\n\n## What?\n");
    let allowed = Options { allow_html: true, ..Options::default() };
    assert!(read_with("<pre>\n:::quote\n</pre>\n", &allowed).faults.is_empty());
}
