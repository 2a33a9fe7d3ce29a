//! The language's marks and spaces in words, and in words alone.

use super::super::{Block, Options};
use super::{Read, read_with};
use crate::base::Lang;
use crate::content::typography::Typography;
use proptest::prelude::*;

fn read(lang: &str, text: &str) -> Read {
    let typography = Some(Typography::of(&Lang::parse(lang).unwrap(), None));
    read_with(text, &Options { typography, allow_html: true, ..Options::default() })
}

#[track_caller]
fn check(lang: &str, text: &str, html: &str) {
    assert_eq!(read(lang, text).html.trim_end(), html);
}

#[test]
fn marks_work_across_markup() {
    check("sv", "\"*ord*\" \"**a** b\"", "<p>”<em>ord</em>” ”<strong>a</strong> b”</p>");
    check("de", "\"[Wort](stories)\"", "<p>„<a stories>Wort</a>“</p>");
    check("de", "[\"Wort\"](stories)", "<p><a stories>„Wort“</a></p>");
    check("en", "*don*'t \"a\nb\"", "<p><em>don</em>’t “a\nb”</p>");
    check("en", "\"`x`\" `x`'s", "<p>“<code>x</code>” <code>x</code>’s</p>");
    check("sv", "64 *979* %", "<p>64\u{a0}<em>979</em>\u{a0}%</p>");
}

#[test]
fn a_quotation_ends_with_its_paragraph() {
    check(
        "en",
        "\"a\n\nb\"\n\n- \"c\"\n- d\"",
        "<p>&quot;a</p>\n<p>b&quot;</p>\n<ul>\n<li>“c”</li>\n<li>d&quot;</li>\n</ul>",
    );
    check(
        "en",
        "| \"a\" | b\" |\n|--|--|\n",
        "<table><thead><tr><th>“a”</th><th>b&quot;</th></tr></thead><tbody>\n</tbody></table>",
    );
}

#[test]
fn code_html_and_addresses_stay() {
    let text = "`\"a\"` <code>\"b 1 000\"</code> <https://a.org/it's> [c](<stories/x> \"it's\")\n\n    \"d\"\n\n```\n'e'\n```\n\n<p title=\"f\">\n\"g\"\n</p>\n";
    let html = read("sv", text).html;
    for stays in [
        "<code>&quot;a&quot;</code>",
        "<code>&quot;b 1 000&quot;</code>",
        ">https://a.org/it's<",
        "&quot;d&quot;",
        "'e'",
        "<p title=\"f\">\n\"g\"\n</p>",
    ] {
        assert!(html.contains(stays), "{stays} in {html}");
    }
    assert!(!html.contains(['”', '’']), "{html}");
}

#[test]
fn what_is_escaped_stays() {
    check("en", r#"\"a\" &quot;b&quot; "c\\""#, "<p>&quot;a&quot; &quot;b&quot; “c\\”</p>");
}

#[test]
fn values_of_blocks_titles_and_descriptions_are_words() {
    let read = read(
        "en",
        ":::quote by=\"Lena, \\\"nurse\\\"\"\nx\n:::\n\n![Lena's \"house\"](media:x) [a](stories \"Lena's\")\n",
    );
    assert!(matches!(&read.outline.blocks[0], Block::Quote { by: Some(by) } if by == "Lena, “nurse”"));
    assert_eq!(read.outline.pictures[0].alt.as_deref(), Some("Lena’s “house”"));
    assert_eq!(read.outline.links[0].title.as_deref(), Some("Lena’s"));
}

fn texts() -> impl Strategy<Value = String> {
    let pieces = vec![
        "\"",
        "'",
        " ",
        "\n\n",
        "\n",
        "a",
        "å 1 000 km ",
        "`",
        "```\n",
        "*",
        "**",
        "[x](stories)",
        "## ",
        "- ",
        "\\",
        "&quot;",
        "<b>",
        "<code>",
        "</code>",
        "![a'b](media:x)",
        ":::quote by=\"it's\"\n",
        ":::\n",
        "| a | b |\n|--|--|\n",
        "[^1]",
        "東",
        "<https://a.org/it's>",
        "    ",
    ];
    prop::collection::vec(prop::sample::select(pieces), 0..40).prop_map(|pieces| pieces.concat())
}

/// Everything that may be set, as if it were not.
fn unset(html: &str) -> String {
    let plain = html.replace("&quot;", "\"").replace(['”', '“', '„', '«', '»'], "\"");
    plain.replace(['‚', '‘', '’', '\''], "\"").replace(['\u{a0}', '\u{202f}'], " ")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_else_changes(text in texts(), lang in prop::sample::select(vec!["sv", "de", "fr", "pl"])) {
        let plain = read_with(&text, &Options { allow_html: true, ..Options::default() });
        let set = read(lang, &text);
        prop_assert_eq!(unset(&set.html), unset(&plain.html));
        prop_assert_eq!(set.outline.words, plain.outline.words);
        prop_assert_eq!(set.complaints(), plain.complaints());
        let ids = |read: &Read| read.outline.headings.iter().map(|heading| heading.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ids(&set), ids(&plain));
        let code = |html: &str| html.split("<code").skip(1).filter_map(|rest| rest.split("</code>").next()).map(str::to_owned).collect::<Vec<_>>();
        if !text.contains("<code>") {
            prop_assert_eq!(code(&set.html), code(&plain.html));
        }
    }
}
