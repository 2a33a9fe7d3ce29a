//! `site.yaml`, `content/tags.yaml`, `content/facts.yaml` and `theme.yaml`.

use super::menu::Menu;
use super::spanned::Spanned;
use super::yaml;
use crate::base::{Kind, Lang, PerLang, SourcePath, Variant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `site.yaml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteFile {
    /// The site's name.
    pub title: PerLang<String>,
    /// What it is about.
    pub description: PerLang<String>,
    /// The address at which it will lie.
    pub base_url: Spanned<String>,
    /// A folder of `themes/`.
    pub theme: Spanned<String>,
    /// The languages, the first one being the one in which the site is written.
    pub languages: Vec<LanguageEntry>,
    /// The page that is the front page.
    pub front: Spanned<String>,
    /// Items and kinds, for all languages or for each.
    #[serde(default)]
    pub menu: Menu,
    /// Items and kinds, for all languages or for each.
    #[serde(default)]
    pub footer: Menu,
    /// One for each kind in use.
    #[serde(default)]
    pub sections: BTreeMap<Kind, SectionEntry>,
    /// Where plainer texts lie.
    #[serde(default)]
    pub variants: BTreeMap<Variant, VariantEntry>,
    /// The page on which visitors search; without it there is none.
    #[serde(default)]
    pub search: Option<SearchEntry>,
    /// How pictures are made.
    #[serde(default)]
    pub pictures: Pictures,
    /// What is done about pictures that may not be shown.
    #[serde(default)]
    pub rights: RightsEntry,
    /// What partners get; without it, nothing.
    #[serde(default)]
    pub toolbox: Option<ToolboxEntry>,
    /// How lists are cut.
    #[serde(default)]
    pub lists: Lists,
    /// How long feeds are.
    #[serde(default)]
    pub feed: FeedEntry,
    /// What texts may hold.
    #[serde(default)]
    pub markdown: MarkdownEntry,
}

/// The languages that a `site.yaml` names, in their order, however little of it can be read: what is wrong with it is for a
/// build to tell, in one of them.
pub fn languages_of(site_yaml: &str) -> Vec<Lang> {
    #[derive(Deserialize)]
    struct Languages {
        #[serde(default)]
        languages: Vec<Named>,
    }
    #[derive(Deserialize)]
    struct Named {
        tag: Lang,
    }
    let (read, _) = yaml::parse::<Languages>(&SourcePath::new("site.yaml"), site_yaml, site_yaml.len());
    read.into_iter().flat_map(|read| read.languages).map(|named| named.tag).collect()
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LanguageEntry {
    /// BCP 47.
    pub tag: Spanned<Lang>,
    /// Its name in itself.
    pub name: String,
    /// What to show when a text is missing; without it the first language of the site.
    #[serde(default)]
    pub fallback: Option<Vec<Spanned<Lang>>>,
    /// Whose dates and numbers to use where CLDR has none.
    #[serde(default)]
    pub format_as: Option<Spanned<Lang>>,
}

/// A kind's place in the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SectionEntry {
    /// Its name.
    pub title: PerLang<String>,
    /// What it holds.
    #[serde(default)]
    pub description: PerLang<String>,
    /// Its part of the address.
    #[serde(default)]
    pub slug: PerLang<Spanned<String>>,
    /// What is done where a text isn't translated.
    #[serde(default)]
    pub fallback: Fallback,
}

/// Where plainer texts of a sort lie.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VariantEntry {
    /// The last part of their addresses, after that of the ordinary page.
    #[serde(default)]
    pub slug: PerLang<Spanned<String>>,
}

/// The page on which visitors search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchEntry {
    /// Its name.
    pub title: PerLang<String>,
    /// Its part of the address.
    #[serde(default)]
    pub slug: PerLang<Spanned<String>>,
}

/// What is done where a text isn't translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fallback {
    /// Shown in another language.
    Show,
    /// Shown in another language, with a notice.
    #[default]
    Notice,
    /// Left out.
    Hide,
}

/// How pictures are made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Pictures {
    /// Widths in pixels.
    #[serde(deserialize_with = "widths")]
    #[schemars(inner(range(min = 16, max = 8192)))]
    pub widths: Vec<u32>,
    /// 1 to 100.
    #[serde(deserialize_with = "quality")]
    #[schemars(range(min = 1, max = 100))]
    pub jpeg_quality: u8,
    /// 1 to 100.
    #[serde(deserialize_with = "quality")]
    #[schemars(range(min = 1, max = 100))]
    pub webp_quality: u8,
    /// 1 to 100; without it there is no AVIF.
    #[serde(deserialize_with = "some_quality")]
    #[schemars(range(min = 1, max = 100))]
    pub avif_quality: Option<u8>,
}

impl Default for Pictures {
    fn default() -> Self {
        Self { widths: vec![480, 960, 1440, 1920], jpeg_quality: 80, webp_quality: 78, avif_quality: None }
    }
}

/// What is done about pictures that may not be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RightsEntry {
    /// What becomes of a page that names one.
    pub barred: WhenBarred,
    /// The picture that is shown instead, by its id.
    pub substitute: Option<Spanned<String>>,
    /// How many days ahead it is told that a picture will have to go.
    #[serde(deserialize_with = "warn_days")]
    #[schemars(range(max = 3650))]
    pub warn_days: u16,
}

impl Default for RightsEntry {
    fn default() -> Self {
        Self { barred: WhenBarred::default(), substitute: None, warn_days: 60 }
    }
}

/// What becomes of a page that names a picture that may not be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WhenBarred {
    /// Nothing is built until it names another one.
    #[default]
    Fail,
    /// It shows the substitute.
    Substitute,
}

/// What partners get of the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToolboxEntry {
    /// Its name.
    pub title: PerLang<String>,
    /// What it holds.
    #[serde(default)]
    pub description: PerLang<String>,
    /// Its part of the address.
    #[serde(default)]
    pub slug: PerLang<Spanned<String>>,
    /// The feed of what may soon be used no longer; without it there is none.
    #[serde(default)]
    pub leaving: Option<LeavingEntry>,
    /// 1 to 100.
    #[serde(default = "partners_quality", deserialize_with = "quality")]
    #[schemars(range(min = 1, max = 100))]
    pub jpeg_quality: u8,
}

/// The feed of assets that partners may soon use no longer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeavingEntry {
    /// Its name.
    pub title: PerLang<String>,
    /// So many days before an asset's last one it is told.
    #[serde(default = "leaving_days", deserialize_with = "warn_days")]
    #[schemars(range(max = 3650))]
    pub days: u16,
}

fn leaving_days() -> u16 {
    60
}

fn partners_quality() -> u8 {
    90
}

/// How lists are cut.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Lists {
    /// Entries on one page of a list.
    #[serde(deserialize_with = "per_page")]
    #[schemars(range(min = 1, max = 10000))]
    pub per_page: usize,
}

impl Default for Lists {
    fn default() -> Self {
        Self { per_page: 60 }
    }
}

/// How long feeds are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FeedEntry {
    /// How many of the newest.
    pub entries: usize,
}

impl Default for FeedEntry {
    fn default() -> Self {
        Self { entries: 20 }
    }
}

/// What texts may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MarkdownEntry {
    /// Whether HTML is let through.
    pub allow_html: bool,
}

/// `content/tags.yaml`.
pub type TagsFile = BTreeMap<String, TagEntry>;

/// A tag.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TagEntry {
    /// Its name.
    pub title: PerLang<String>,
    /// Its part of the address.
    #[serde(default)]
    pub slug: PerLang<Spanned<String>>,
}

/// `content/facts.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FactsFile {
    /// What is counted.
    pub kinds: BTreeMap<String, FactKind>,
    /// Who says so.
    pub sources: BTreeMap<String, FactSource>,
}

/// Something that is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactKind {
    /// Its name.
    pub label: PerLang<String>,
    /// What one counts in, in words of one's own.
    #[serde(default)]
    pub unit: PerLang<String>,
    /// What one measures in, told by CLDR in each language.
    #[serde(default)]
    pub measure: Option<Spanned<Measure>>,
}

/// Units that CLDR tells, by its own names for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are CLDR's")]
pub enum Measure {
    SquareKilometer,
    SquareMeter,
    Hectare,
    Kilometer,
    Meter,
    Centimeter,
    Day,
    Hour,
    Minute,
    Kilogram,
    Tonne,
    Percent,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::SquareKilometer,
        Self::SquareMeter,
        Self::Hectare,
        Self::Kilometer,
        Self::Meter,
        Self::Centimeter,
        Self::Day,
        Self::Hour,
        Self::Minute,
        Self::Kilogram,
        Self::Tonne,
        Self::Percent,
    ];

    /// CLDR's name of it.
    pub fn id(self) -> &'static str {
        match self {
            Self::SquareKilometer => "square-kilometer",
            Self::SquareMeter => "square-meter",
            Self::Hectare => "hectare",
            Self::Kilometer => "kilometer",
            Self::Meter => "meter",
            Self::Centimeter => "centimeter",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Minute => "minute",
            Self::Kilogram => "kilogram",
            Self::Tonne => "tonne",
            Self::Percent => "percent",
        }
    }
}

/// Who says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    /// Its name.
    pub name: PerLang<String>,
    /// Where to read it.
    #[serde(default)]
    pub url: Option<Spanned<String>>,
}

/// `theme.yaml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeFile {
    /// Its name.
    pub name: String,
    /// Files of `styles/`, in the order in which they are joined.
    pub styles: Vec<Spanned<String>>,
    /// Files of `scripts/`, by the name that templates call them by.
    #[serde(default)]
    pub scripts: BTreeMap<String, Spanned<String>>,
}

fn within<'de, D, T>(deserializer: D, range: std::ops::RangeInclusive<T>) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de> + PartialOrd + std::fmt::Display,
{
    let value = T::deserialize(deserializer)?;
    if range.contains(&value) {
        return Ok(value);
    }
    let (from, to) = range.into_inner();
    Err(serde::de::Error::custom(format!("range: {value} not in {from} to {to}")))
}

fn quality<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    within(deserializer, 1..=100)
}

fn some_quality<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    if deserializer.is_human_readable() { quality(deserializer).map(Some) } else { Option::deserialize(deserializer) }
}

fn warn_days<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    within(deserializer, 0..=3650)
}

fn per_page<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<usize, D::Error> {
    within(deserializer, 1..=10_000)
}

fn widths<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
    let widths = Vec::<u32>::deserialize(deserializer)?;
    match widths.iter().find(|width| !(16..=8192).contains(*width)) {
        Some(width) => Err(serde::de::Error::custom(format!("range: {width} not in 16 to 8192"))),
        None => Ok(widths),
    }
}
