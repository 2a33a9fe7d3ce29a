//! What the HTML looks like.

use super::super::Options;
use super::{good, read, read_with};

#[test]
fn links_and_pictures_are_holes() {
    let text = "[Åre](municipalities/are#housing) and [**all**](stories), ![](media:winter-lake)\n";
    assert_eq!(
        good(text).html,
        "<p><a municipalities/are#housing>Åre</a> and <a stories><strong>all</strong></a>, <picture winter-lake></p>\n"
    );
}

#[test]
fn blocks_hold_markdown() {
    let text = "Before\n:::quote by=\"Lena\"\nI *have* it.\n:::\nAfter\n";
    assert_eq!(good(text).html, "<p>Before</p>\n<quote><p>I <em>have</em> it.</p>\n</quote>\n<p>After</p>\n");
}

#[test]
fn blocks_nest() {
    let text = ":::columns\n\n  :::column\n  - a\n  - b\n  :::\n\n:::column\nRight\n:::\n:::\n";
    assert_eq!(
        good(text).html,
        "<columns><column><ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</column>\n<column><p>Right</p>\n</column>\n</columns>\n"
    );
}

#[test]
fn blocks_end_lists_tables_quotations_and_footnotes() {
    for before in
        ["- a", "1. a\n   b", "> a", "a | b\n--|--\nc | d", "term\n: meaning", "x[^1]\n\n[^1]: note", "[x]: stories"]
    {
        let text = format!("{before}\n:::facts\n- x\n:::\nAfter\n");
        let html = good(&text).html;
        assert!(html.contains("<facts><ul>\n<li>x</li>\n</ul>\n</facts>\n<p>After</p>\n"), "{html}");
    }
}

#[test]
fn fences_in_code_and_comments_are_none() {
    let code = "```\n:::quote\n```\n\n    :::\n\n- x\n\n  ~~~\n  :::\n  ~~~\n";
    assert!(good(code).outline.blocks.is_empty());
    assert!(good(code).html.starts_with("<pre><code>:::quote\n</code></pre>\n<pre><code>:::\n</code></pre>"));
    assert_eq!(good("<!--\n:::quote\n-->\n").html, "");
    assert_eq!(good(":::facts\n```\n:::\n```\n:::\n").html, "<facts><pre><code>:::\n</code></pre>\n</facts>\n");
}

#[test]
fn definitions_and_footnotes_work_across_blocks() {
    let text = ":::facts\n- [Åre][are] [^b]\n:::\n\nText[^a] and[^b].\n\n[are]: municipalities/are\n[^a]: First\n[^b]: Second\n";
    let html = good(text).html;
    assert!(
        html.starts_with("<facts><ul>\n<li><a municipalities/are>Åre</a> <sup><a href=\"#fn_1\" id=\"fnref_1\""),
        "{html}"
    );
    assert!(html.contains("<p>Text<sup><a href=\"#fn_2\" id=\"fnref_2\" role=\"doc-noteref\">2</a></sup>"), "{html}");
    assert!(html.contains("and<sup><a href=\"#fn_1\" id=\"fnref_1_2\" role=\"doc-noteref\">1</a></sup>"), "{html}");
    let (_, notes) = html.split_once("<div").unwrap();
    assert_eq!(
        notes,
        " class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n\
         <li id=\"fn_1\">\n<p>Second <a href=\"#fnref_1\" role=\"doc-backlink\" aria-labelledby=\"fnref_1\">↩\u{fe0e}</a> \
         <a href=\"#fnref_1_2\" role=\"doc-backlink\" aria-labelledby=\"fnref_1_2\">↩\u{fe0e}</a></p>\n</li>\n\
         <li id=\"fn_2\">\n<p>First <a href=\"#fnref_2\" role=\"doc-backlink\" aria-labelledby=\"fnref_2\">↩\u{fe0e}</a></p>\n</li>\n\
         </ol>\n</div>\n"
    );
}

#[test]
fn a_footnote_may_be_a_list_or_code() {
    let html = good("x[^1]\n\n[^1]: - a\n").html;
    assert!(html.contains("<ul>\n<li>a</li>\n</ul>\n<p> <a href=\"#fnref_1\""), "{html}");
}

#[test]
fn headings_have_ids_of_their_words() {
    let text = "## Bo i Åre\n\n## Bo i Åre\n\n### Skola {#school}\n\n## School\n\n## `npm` & *co*\n";
    assert_eq!(
        good(text).html,
        "<h2 id=\"bo-i-åre\">Bo i Åre</h2>\n<h2 id=\"bo-i-åre-2\">Bo i Åre</h2>\n<h3 id=\"school\">Skola</h3>\n\
         <h2 id=\"school-2\">School</h2>\n<h2 id=\"npm-co\"><code>npm</code> &amp; <em>co</em></h2>\n"
    );
}

#[test]
fn a_heading_can_hold_links_and_pictures() {
    let html = good("## To [Åre](municipalities/are) ![x](media:y) now[^1]\n\n[^1]: Note\n").html;
    assert!(html.starts_with("<h2 id=\"to-åre-now\">To <a municipalities/are>Åre</a> <picture y> now<sup>"), "{html}");
}

#[test]
fn the_words_of_a_task_label_its_box() {
    let text = "- [ ] Pack *warm* [socks](guide/pack-for-winter)\n- [x] Book\n  - [ ] train\n- plain\n";
    assert_eq!(
        good(text).html,
        "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled /> Pack <em>warm</em> <a guide/pack-for-winter>socks</a>\
         </label></li>\n<li class=\"task\"><label><input type=\"checkbox\" disabled checked /> Book</label>\n<ul>\n\
         <li class=\"task\"><label><input type=\"checkbox\" disabled /> train</label></li>\n</ul>\n</li>\n<li>plain</li>\n</ul>\n"
    );
    let loose = "- [ ] One\n\n  More\n";
    assert_eq!(
        good(loose).html,
        "<ul>\n<li class=\"task\">\n<p><label><input type=\"checkbox\" disabled /> One</label></p>\n<p>More</p>\n</li>\n</ul>\n"
    );
}

#[test]
fn alerts_tables_definitions_and_deletions() {
    assert_eq!(good("> [!NOTE]\n> Bring *it*.\n").html, "<alert><p>Bring <em>it</em>.</p>\n</alert>\n");
    assert_eq!(
        good("a | b\n--|-:\nc | ~~d~~\n").html,
        "<table><thead><tr><th>a</th><th style=\"text-align: right\">b</th></tr></thead><tbody>\n\
         <tr><td>c</td><td style=\"text-align: right\"><del>d</del></td></tr>\n</tbody></table>\n"
    );
    assert_eq!(good("Fjäll\n: Högt\n").html, "<dl>\n<dt>Fjäll</dt>\n<dd>Högt</dd>\n</dl>\n");
}

#[test]
fn comments_are_left_out() {
    assert_eq!(good("a<!-- b -->c\n\n<!-- d\n\ne -->\nf\n").html, "<p>ac</p>\n<p>f</p>\n");
    assert_eq!(good("<!-- a -->\n").html, "");
}

#[test]
fn html_is_shown_as_text_until_it_is_allowed() {
    assert_eq!(read("a <b>c</b>\n").html, "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
    let allowed = Options { allow_html: true, ..Options::default() };
    let read = read_with("a <b>c</b><!-- d -->\n\n<div>\n\n*e*\n\n</div>\n", &allowed);
    assert_eq!(read.html, "<p>a <b>c</b></p>\n<div>\n<p><em>e</em></p>\n</div>\n");
    assert!(read.faults.is_empty());
}

#[test]
fn addresses_in_the_text_are_links_only_inside_angle_brackets() {
    assert_eq!(
        good("https://a.se <https://b.se> <x@example.org>\n").html,
        "<p>https://a.se <a https://b.se>https://b.se</a> <a mailto:x@example.org>x@example.org</a></p>\n"
    );
}

#[test]
fn alerts_lie_in_lists_and_quotations() {
    assert_eq!(
        good("- a\n\n  > [!TIP]\n  > b\n\n  c\n").html,
        "<ul>\n<li>\n<p>a</p>\n<alert><p>b</p>\n</alert>\n<p>c</p>\n</li>\n</ul>\n"
    );
}

#[test]
fn words_in_another_language_say_so() {
    assert_eq!(
        good("Han sa *[Good *old* day](lang:en)*, och [مرحبا](lang:ar).\n").html,
        "<p>Han sa <em><span lang=\"en\" dir=\"ltr\">Good <em>old</em> day</span></em>, och <span lang=\"ar\" dir=\"rtl\">مرحبا</span>.</p>\n"
    );
    assert_eq!(
        good("[ett](lang:sv) [två](stories)\n").html,
        "<p><span lang=\"sv\" dir=\"ltr\">ett</span> <a stories>två</a></p>\n"
    );
}

#[test]
fn lines_of_scripts_without_spaces_join_without_one() {
    assert_eq!(good("日本語の\n文章です。\n次の\n").html, "<p>日本語の文章です。次の</p>\n");
    assert_eq!(good("한국어\n문장\n").html, "<p>한국어\n문장</p>\n");
    assert_eq!(good("日本語\nand English\n").html, "<p>日本語\nand English</p>\n");
}

#[test]
fn lines_stay_where_they_are_asked_to() {
    let options = Options { keeps_lines: true, ..Options::default() };
    assert_eq!(read_with("En mening.\nEn till.\n", &options).html, "<p>En mening.<br />\nEn till.</p>\n");
}
