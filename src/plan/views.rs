//! The shapes that templates get, as docs/views.md tells theme developers. Each holds what is shown and no more.

use crate::base::{Digested, Dir, Lang};
use serde::Serialize;

/// A day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DateView {
    /// `2026-03-14`.
    pub iso: String,
    /// As the language says it.
    pub text: String,
    /// The language of the text, if it is not the page's.
    pub lang: Option<Lang>,
    /// The direction of the text, if its language is not the page's.
    pub dir: Option<Dir>,
}

/// A stretch of time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PeriodView {
    /// Day, or day and time.
    pub start_iso: String,
    /// Day, or day and time.
    pub end_iso: Option<String>,
    /// As the language says it.
    pub text: String,
    /// The language of the text, if it is not the page's.
    pub lang: Option<Lang>,
    /// The direction of the text, if its language is not the page's.
    pub dir: Option<Dir>,
}

/// A number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NumberView {
    /// The value.
    pub value: f64,
    /// As the language writes it, with its unit if it is a measure.
    pub text: String,
    /// The language of the unit, if it is not the page's.
    pub lang: Option<Lang>,
    /// The direction of the text, if that of its unit is not the page's.
    pub dir: Option<Dir>,
}

/// Words that may be in another language than the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WordsView {
    /// The words.
    pub text: String,
    /// Their language, if it is not the page's.
    pub lang: Option<Lang>,
    /// Their direction, if their language is not the page's.
    pub dir: Option<Dir>,
}

/// Words of the page's own language.
impl From<&str> for WordsView {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), lang: None, dir: None }
    }
}

/// A link inside the site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LinkView {
    /// What `key` leads to, such as `stories/x`.
    pub key: String,
    /// The words.
    pub title: String,
    /// From the site's root.
    pub address: String,
    /// The language of the title, if it is not the page's.
    pub lang: Option<Lang>,
    /// The direction of the title, if its language is not the page's.
    pub dir: Option<Dir>,
}

impl LinkView {
    /// A link with these words.
    pub fn new(key: impl Into<String>, title: WordsView, address: String) -> Self {
        Self { key: key.into(), title: title.text, address, lang: title.lang, dir: title.dir }
    }
}

/// An item in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TeaserView {
    /// `stories/x`.
    pub key: String,
    /// `stories`.
    pub kind: &'static str,
    /// Its heading.
    pub title: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// From the site's root.
    pub address: String,
    /// The language of its words, if it is not the page's.
    pub lang: Option<Lang>,
    /// The direction of its words, if their language is not the page's.
    pub dir: Option<Dir>,
    /// Its picture.
    pub picture: Option<Digested<PictureView>>,
    /// The day of publication.
    pub date: Option<DateView>,
    /// Whether it is an example.
    pub example: bool,
    /// Its tags.
    pub tags: Vec<LinkView>,
    /// The kind's own short line.
    pub detail: Option<String>,
}

/// A picture with its renditions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureView {
    /// The id of its card.
    pub id: String,
    /// For those who don't see it; empty for decoration.
    pub alt: String,
    /// The language of the words, if it is not the page's.
    pub lang: Option<Lang>,
    /// Their direction, if their language is not the page's.
    pub dir: Option<Dir>,
    /// Pixels of the largest rendition.
    pub width: u32,
    /// Pixels of the largest rendition.
    pub height: u32,
    /// What every browser can show.
    pub src: String,
    /// Choices of format and width, best format first.
    pub sources: Vec<PictureSource>,
    /// Who is to be named.
    pub credit: String,
    /// What it says beside the picture.
    pub caption: Option<WordsView>,
    /// The point that must stay visible, as CSS writes it: `60% 40%`.
    pub focal: String,
}

/// The renditions of a picture in one format.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PictureSource {
    /// `image/webp`.
    pub r#type: &'static str,
    /// Smallest first.
    pub srcset: Vec<SrcsetEntry>,
}

/// One rendition.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SrcsetEntry {
    /// From the site's root.
    pub address: String,
    /// In pixels.
    pub width: u32,
}

/// What is the same on all pages of a language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chrome {
    /// The site's name.
    pub title: WordsView,
    /// What it is about.
    pub description: WordsView,
    /// The front page.
    pub address: String,
    /// The menu.
    pub menu: Vec<LinkView>,
    /// The footer's links.
    pub footer: Vec<LinkView>,
    /// The feed, if there is anything in it.
    pub feed: Option<String>,
    /// The page on which visitors search.
    pub search: Option<LinkView>,
    /// The toolbox of partners.
    pub toolbox: Option<LinkView>,
    /// All languages of the site.
    pub languages: Vec<LanguageView>,
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LanguageView {
    /// BCP 47.
    pub tag: Lang,
    /// In the language itself.
    pub name: String,
    /// Which way it is written.
    pub dir: Dir,
    /// Its front page.
    pub address: String,
}

/// What every page says of itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PageView {
    /// `front`, `list`, `tag`, … or the kind of its item.
    pub kind: &'static str,
    /// What it is: `stories/x`.
    pub key: String,
    /// The heading.
    pub title: String,
    /// For `<title>`.
    pub head_title: String,
    /// The language of the heading, if it is not the page's.
    pub title_lang: Option<Lang>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// The language of the summary, if it is not the page's.
    pub summary_lang: Option<Lang>,
    /// From the site's root.
    pub address: String,
    /// Absolute, percent-encoded.
    pub url: String,
    /// The same as people read it.
    pub readable_url: String,
    /// Absolute; of a fallback that of the original.
    pub canonical: String,
    /// Whether search engines are to leave it out.
    pub noindex: bool,
    /// The page in each language in which it has a text of its own.
    pub alternates: Vec<Alternate>,
    /// The page for all other languages.
    pub x_default: Option<String>,
    /// Where the switch between languages leads.
    pub switcher: Vec<SwitchView>,
    /// The ordinary text and plainer ones beside it, this page among them; empty if there is only the ordinary one.
    pub variants: Vec<VariantView>,
    /// The way from the front page.
    pub breadcrumbs: Vec<LinkView>,
    /// For shared links.
    pub open_graph: OpenGraph,
    /// For search engines.
    pub json_ld: String,
    /// Whether it is an example.
    pub example: bool,
    /// Set if the text is in another language than the page.
    pub fallback: Option<FallbackView>,
    /// The day of publication.
    pub published: Option<DateView>,
    /// The day of the last change in substance.
    pub updated: Option<DateView>,
}

/// The page in another language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alternate {
    /// Which.
    pub lang: Lang,
    /// Absolute.
    pub url: String,
}

/// A way to another language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SwitchView {
    /// BCP 47.
    pub tag: Lang,
    /// In the language itself.
    pub name: String,
    /// Which way it is written.
    pub dir: Dir,
    /// From the site's root.
    pub address: String,
    /// Whether it is this page's language.
    pub current: bool,
    /// What is there.
    pub way: Way,
}

/// What another language has to show for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// The same page.
    Page,
    /// The same page, with its text in another language still.
    Fallback,
    /// Not this page: the nearest one above it.
    Above,
}

/// One of the texts of a page in a language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VariantView {
    /// `ordinary`, `easy` or `simple`.
    pub variant: &'static str,
    /// Its heading.
    pub title: String,
    /// From the site's root.
    pub address: String,
    /// Whether it is this page.
    pub current: bool,
}

/// The language in which a text is shown for want of a translation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FallbackView {
    /// BCP 47.
    pub lang: Lang,
    /// Which way it is written.
    pub dir: Dir,
    /// Its name in itself.
    pub language: String,
    /// Whether to say so on the page.
    pub notice: bool,
}

/// The Open Graph keys of a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenGraph {
    /// `article` or `website`.
    pub r#type: &'static str,
    /// `sv_SE`.
    pub locale: String,
    /// The other languages of the page.
    pub locale_alternates: Vec<String>,
    /// What is shown beside the link.
    pub image: Option<OpenGraphImage>,
}

/// A picture for shared links.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenGraphImage {
    /// Absolute.
    pub url: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// For those who don't see it.
    pub alt: String,
    /// The language of the alternative text, if it is not the page's.
    pub lang: Option<Lang>,
}

/// An event wherever it is shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "docs/views.md lists the keys")]
pub struct EventView {
    pub title: String,
    pub summary: Option<String>,
    pub address: String,
    pub lang: Option<Lang>,
    pub dir: Option<Dir>,
    pub period: PeriodView,
    pub place: String,
    pub municipality: Option<LinkView>,
    pub online: bool,
    pub website: Option<String>,
    pub past: bool,
    pub example: bool,
    pub picture: Option<Digested<PictureView>>,
}

/// A need wherever it is shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "docs/views.md lists the keys")]
pub struct NeedView {
    pub title: String,
    pub summary: Option<String>,
    pub address: String,
    pub lang: Option<Lang>,
    pub dir: Option<Dir>,
    pub r#type: crate::content::kinds::needs::NeedType,
    pub employer: LinkView,
    pub municipality: LinkView,
    pub positions: Option<NumberView>,
    pub occupation: String,
    pub languages: Vec<LanguageSkillView>,
    pub permit: Option<crate::content::kinds::needs::Permit>,
    pub scope: Option<String>,
    pub link: String,
    pub link_host: String,
    pub closes: DateView,
    pub published: Option<DateView>,
    pub example: bool,
    pub picture: Option<Digested<PictureView>>,
    pub sector: Option<crate::content::kinds::employers::Sector>,
}

/// A language and how well.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LanguageSkillView {
    /// The language's name.
    pub name: String,
    /// The language of the name, if it is not the page's.
    pub lang: Option<Lang>,
    /// The direction of the name, if its language is not the page's.
    pub dir: Option<Dir>,
    /// `B2`.
    pub level: crate::content::kinds::needs::Level,
}

/// A service wherever it is shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "docs/views.md lists the keys")]
pub struct ServiceView {
    pub title: String,
    pub summary: Option<String>,
    pub address: String,
    pub lang: Option<Lang>,
    pub dir: Option<Dir>,
    pub website: String,
    pub website_host: String,
    pub phone: Option<String>,
    pub phone_href: Option<String>,
    pub email: Option<String>,
    pub languages: Vec<WordsView>,
    pub hours: Option<String>,
    pub address_line: Option<String>,
    pub municipality: Option<LinkView>,
}

/// A figure with its source.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "docs/views.md lists the keys")]
pub struct FactView {
    pub kind: String,
    pub label: WordsView,
    pub value: NumberView,
    pub unit: Option<WordsView>,
    pub date: DateView,
    pub source: WordsView,
    pub source_url: Option<String>,
    pub review_due: bool,
}

/// The map of the region.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapView {
    /// In its own units.
    pub width: u32,
    /// In its own units.
    pub height: u32,
    /// The municipalities.
    pub points: Vec<MapPoint>,
}

/// A place on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "docs/views.md lists the keys")]
pub struct MapPoint {
    pub key: String,
    pub title: String,
    pub address: String,
    pub x: u32,
    pub y: u32,
    pub current: bool,
    pub lang: Option<Lang>,
    pub dir: Option<Dir>,
    pub anchor: &'static str,
}
