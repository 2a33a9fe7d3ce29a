//! The 652 examples of CommonMark 0.31.2, through the whole Markdown path of moveto.
//!
//! As plain CommonMark every one must match. As sites use it, with extensions, those that differ on purpose are listed with
//! the reason, and each of these must differ, so that the list stays true.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at what it didn't expect")]

use moveto::base::{Lang, SourcePath};
use moveto::content::markdown::{self, Fill, LinkTarget, Options, Outline};
use moveto::content::typography::Typography;
use serde::Deserialize;
use std::convert::Infallible;
use std::fmt::Write;

#[derive(Deserialize)]
struct Example {
    example: u32,
    section: String,
    markdown: String,
    html: String,
}

fn examples() -> Vec<Example> {
    let examples: Vec<Example> = serde_json::from_str(include_str!("data/commonmark-0.31.2.json")).unwrap();
    assert_eq!(examples.len(), 652);
    examples
}

/// Fills links in as they are written.
struct AsWritten(Outline);

impl Fill for AsWritten {
    type Error = Infallible;

    fn link(&mut self, index: usize, out: &mut String) -> Result<(), Infallible> {
        let link = &self.0.links[index];
        let address = match &link.target {
            LinkTarget::External(address) => address.clone(),
            LinkTarget::Heading(id) => format!("#{id}"),
            LinkTarget::Item { item, fragment } => {
                format!("{item}{}", fragment.as_ref().map_or(String::new(), |id| format!("#{id}")))
            }
            LinkTarget::Section { kind, .. } => kind.to_string(),
        };
        write!(out, "<a href=\"{}\"", markdown::escape_href(&address)).unwrap();
        if let Some(title) = &link.title {
            write!(out, " title=\"{}\"", markdown::escape_html(title)).unwrap();
        }
        out.push('>');
        Ok(())
    }

    fn picture(&mut self, index: usize, out: &mut String) -> Result<(), Infallible> {
        write!(out, "[picture {}]", self.0.pictures[index].media).unwrap();
        Ok(())
    }

    fn heading(&mut self, _: usize, _: &mut String) -> Result<(), Infallible> {
        Ok(())
    }

    fn block(&mut self, index: usize, inner: String, out: &mut String) -> Result<(), Infallible> {
        write!(out, "[block {:?}]{inner}[/block]", self.0.blocks[index]).unwrap();
        Ok(())
    }
}

fn english() -> Typography {
    Typography::of(&Lang::parse("en").unwrap(), None)
}

fn html(markdown: &str, options: &Options) -> String {
    let (outline, body, _) = markdown::parse(&SourcePath::new("x.md"), markdown, 0, options);
    let mut html = String::new();
    markdown::fill(&body.parts, &mut html, &mut AsWritten(outline)).unwrap();
    html
}

#[test]
fn plain_commonmark_matches_every_example() {
    let options = Options { allow_html: true, extensions: false, typography: Some(english()), ..Options::default() };
    let mut wrong = String::new();
    for Example { example, section, markdown, html: expected } in examples() {
        let shown = html(&markdown, &options);
        if shown != expected {
            writeln!(wrong, "{example} ({section})\n{markdown:?}\nexpected {expected:?}\nshown    {shown:?}\n")
                .unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Every heading has an id, and one of the first level becomes one of the second: the page's title is the only first one.
const HEADINGS: [u32; 40] = [
    10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89, 90, 91, 95, 96, 102, 103,
    115, 141, 214, 215, 227, 228, 229, 230, 232, 300, 646, 647,
];

/// Comments are for those who write; they are not published.
const COMMENTS: [u32; 7] = [177, 179, 183, 308, 309, 625, 626];

/// Quotation marks and apostrophes are the language's, here those of English.
const MARKS: [u32; 18] = [14, 197, 209, 210, 352, 359, 363, 380, 385, 395, 508, 509, 590, 619, 620, 622, 624, 650];

#[test]
fn what_sites_get_differs_only_on_purpose() {
    let options = Options { allow_html: true, extensions: true, typography: Some(english()), ..Options::default() };
    for Example { example, section, markdown, html: expected } in examples() {
        let shown = html(&markdown, &options);
        let purpose = (HEADINGS.contains(&example), COMMENTS.contains(&example), MARKS.contains(&example));
        assert_eq!(shown != expected, purpose.0 || purpose.1 || purpose.2, "{example} ({section}): {shown}");
        let (shown, expected) = match purpose {
            (_, _, true) => (straight(&shown), straight(&expected)),
            (true, ..) => (without_ids(&shown), expected.replace("<h1>", "<h2>").replace("</h1>", "</h2>")),
            (_, true, _) => (shown, without_comments(&expected)),
            _ => continue,
        };
        assert_eq!(shown, expected, "{example} ({section}) differs in something else too");
    }
}

fn straight(html: &str) -> String {
    html.replace(['“', '”', '‘', '’', '\''], "&quot;")
}

fn without_ids(html: &str) -> String {
    let mut parts = html.split(" id=\"");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once('"').unwrap().1)
}

fn without_comments(html: &str) -> String {
    let mut kept = html.replace("<!-->", "").replace("<!--->", "");
    while let Some((before, comment)) = kept.split_once("<!--") {
        let after = comment.split_once("-->").unwrap().1;
        let alone = before.is_empty() || before.ends_with('\n') || before.trim().is_empty();
        let (before, after) = match after.strip_prefix('\n').filter(|_| alone) {
            Some(after) => (before.trim_end_matches(' '), after),
            None => (before, after),
        };
        kept = format!("{before}{after}");
    }
    kept
}
