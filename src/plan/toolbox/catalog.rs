//! `toolbox/catalog.json`: everything that partners get, for programs. Its shape is published beside it as a JSON Schema.

use super::files::OfferFile;
use super::holdings::{Holding, Holdings};
use super::{Facet, Offer};
use crate::base::{Date, Digest, FileFacts, Lang, OutputPath, PerLang, SourcePath};
use crate::content::kinds::packages::Channel;
use crate::content::licences::Licence;
use crate::content::schema;
use crate::model::{Site, Toolbox};
use crate::plan::REVOKED;
use crate::plan::recipe::{Make, Output, Part, Phase, What};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where it lies.
pub const CATALOG: &str = "toolbox/catalog.json";
/// Where its schema lies.
pub const SCHEMA: &str = "toolbox/catalog.schema.json";
/// Changes when something that was there before is called otherwise or means something else.
const VERSION: u32 = 1;

/// Everything that partners get.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Catalog {
    /// Where the shape of this file is described.
    #[serde(rename = "$schema")]
    schema: String,
    /// The version of that shape: 1.
    version: u32,
    /// The address of this file.
    url: String,
    /// What the toolbox is called, by language.
    title: BTreeMap<String, String>,
    /// The toolbox's first page, by language.
    pages: BTreeMap<String, String>,
    /// Where it is told which assets may be used no longer.
    revoked: String,
    /// The assets by id.
    assets: Vec<CatalogAsset>,
}

/// An asset.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CatalogAsset {
    /// Stays the same for as long as the asset is there.
    id: String,
    /// `image`, `film`, `logo`, `text`, `template`, `document` or `audio`.
    r#type: String,
    /// What it is called, by language.
    title: BTreeMap<String, String>,
    /// What is to be seen or heard, by language; empty for decoration.
    alt: BTreeMap<String, String>,
    /// The same at length, by language.
    long_description: BTreeMap<String, String>,
    /// What stands below it, by language.
    caption: BTreeMap<String, String>,
    /// The line that goes along.
    credit: String,
    /// Who made it.
    creator: Option<String>,
    /// Whose it is.
    copyright: Option<String>,
    /// On what terms it may be used.
    terms: CatalogTerms,
    /// Whether people can be recognised; null where that isn't known.
    people_visible: Option<bool>,
    /// The name of the place where it was made.
    place: Option<String>,
    /// The id of the municipality where it was made, as in the addresses of the site.
    municipality: Option<String>,
    /// `spring`, `summer`, `autumn` or `winter`.
    season: Option<String>,
    /// `families`, `professionals`, `students`, `companies`.
    audience: Vec<String>,
    /// The id of the asset that it replaces.
    replaces: Option<String>,
    /// The ids of those that have taken its place.
    replaced_by: Vec<String>,
    /// Its page, by language.
    pages: BTreeMap<String, String>,
    /// Every file of it.
    files: Vec<CatalogFile>,
}

/// On what terms an asset may be used.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CatalogTerms {
    /// The id of its licence.
    licence: Option<String>,
    /// What that is called, by language.
    title: BTreeMap<String, String>,
    /// Where its text can be read.
    url: Option<String>,
    /// What it may be used for: `editorial`, `partner`, `employer`, `advertising`.
    uses: Vec<String>,
    /// Where: countries by ISO 3166, and `EU`, `EEA`, `NORDIC`; empty means everywhere.
    territories: Vec<String>,
    /// What may be changed: `none`, `crop-only` or `free`.
    edit: String,
    /// Whether the credit line must go along.
    credit_required: bool,
    /// The last day on which it may be used, in Swedish time; null where no end is known.
    until: Option<Date>,
}

/// A file.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CatalogFile {
    /// What it is for: `full`, `16x9`, `3x2`, `1x1`, `4x5`, `9x16`, `print`; of logos and templates `drawing`, `page` or their width; of
    /// films `film` or `captions`; of documents `document`.
    channel: String,
    /// Its address.
    url: String,
    /// Pixels across.
    width: Option<u32>,
    /// Pixels down.
    height: Option<u32>,
    /// The language of captions and filled templates.
    lang: Option<String>,
    /// The id of the municipality for which a template was filled.
    municipality: Option<String>,
    /// Its size.
    bytes: u64,
    /// The SHA-256 digest of its bytes, in 64 hexadecimal digits.
    sha256: String,
    #[serde(skip)]
    path: Option<OutputPath>,
}

impl Catalog {
    /// The catalogue with size and digest of every file.
    pub fn told(&self, facts: impl Fn(&OutputPath) -> Option<FileFacts>) -> Self {
        let mut told = self.clone();
        for file in told.assets.iter_mut().flat_map(|asset| &mut asset.files) {
            if let Some(facts) = file.path.as_ref().and_then(&facts) {
                file.bytes = facts.bytes;
                file.sha256 = facts.sha256.to_string();
            }
        }
        told
    }
}

/// The catalogue and its schema.
pub fn outputs(site: &Site, holdings: &Holdings<'_>) -> Vec<Output> {
    let Some(toolbox) = &site.toolbox else { return Vec::new() };
    let assets: Vec<CatalogAsset> = holdings.iter().map(|holding| asset(holding, site, toolbox)).collect();
    let tells: Vec<OutputPath> =
        assets.iter().flat_map(|asset| &asset.files).filter_map(|file| file.path.clone()).collect();
    let url = |path: &str| format!("{}{path}", site.base_url);
    let catalog = Catalog {
        schema: url(SCHEMA),
        version: VERSION,
        url: url(CATALOG),
        title: by_language(&toolbox.title),
        pages: toolbox.pages.iter().map(|(lang, page)| (lang.to_string(), url(&page.address()))).collect(),
        revoked: url(REVOKED),
        assets,
    };
    let mut schema = serde_json::to_string_pretty(&schema::of::<Catalog>()).unwrap_or_default();
    schema.push('\n');
    let source = SourcePath::new("site.yaml");
    let parts = vec![Part::new(What::View, "catalogue", Digest::of_value(&catalog))];
    let make = Make::Catalog(Arc::new(catalog));
    let output = Output::new(OutputPath::new(CATALOG), Phase::Index, make, parts, vec![source.clone()]);
    vec![Output { tells, ..output }, Output::text(OutputPath::new(SCHEMA), Phase::Index, "schema", schema, source)]
}

fn by_language(texts: &PerLang<String>) -> BTreeMap<String, String> {
    texts.iter().map(|(lang, text)| (lang.to_string(), text.clone())).collect()
}

fn asset(holding: &Holding<'_>, site: &Site, toolbox: &Toolbox) -> CatalogAsset {
    let offer = holding.offer;
    let card = offer.card();
    let page = |lang: &Lang| Some(format!("{}{}", site.base_url, toolbox.asset_page(lang, offer.id())?.address()));
    CatalogAsset {
        id: offer.id().to_owned(),
        r#type: offer.r#type().name().to_owned(),
        title: by_language(&card.title),
        alt: card.alt.texts().map(by_language).unwrap_or_default(),
        long_description: by_language(&card.long_description),
        caption: by_language(&card.caption),
        credit: card.credit.clone(),
        creator: card.creator.clone(),
        copyright: card.copyright.clone(),
        terms: terms(offer, site),
        people_visible: card.people_visible,
        place: card.place.as_ref().and_then(|place| place.name.clone()),
        municipality: holding.of(Facet::Municipality).next().map(str::to_owned),
        season: card.season.map(|season| season.name().to_owned()),
        audience: card.audience.iter().map(|audience| audience.name().to_owned()).collect(),
        replaces: offer.replaces(site).cloned(),
        replaced_by: offer.replaced_by(site).into_iter().cloned().collect(),
        pages: toolbox.pages.keys().filter_map(|lang| Some((lang.to_string(), page(lang)?))).collect(),
        files: holding.files.iter().map(|one| file(one, site)).collect(),
    }
}

fn terms(offer: Offer<'_>, site: &Site) -> CatalogTerms {
    let (card, rights) = (offer.card(), offer.rights());
    let licence = site.licence(card);
    CatalogTerms {
        licence: card.license.as_ref().map(|license| license.id.value.clone()),
        title: licence.map(|licence| by_language(&licence.title)).unwrap_or_default(),
        url: site.licence_url(card).map(str::to_owned),
        uses: rights.uses.iter().map(|one| one.name().to_owned()).collect(),
        territories: rights.territories.iter().map(ToString::to_string).collect(),
        edit: rights.edit.name().to_owned(),
        credit_required: licence.is_none_or(Licence::wants_credit),
        until: rights.until,
    }
}

fn file(file: &OfferFile<'_>, site: &Site) -> CatalogFile {
    CatalogFile {
        // Logos come in several widths, which programs tell apart by the name.
        channel: match (file.channel, file.size) {
            (Channel::Pixels, Some((width, _))) => width.to_string(),
            (channel, _) => channel.name().to_owned(),
        },
        url: format!("{}{}", site.base_url, file.path),
        width: file.size.map(|(width, _)| width),
        height: file.size.map(|(_, height)| height),
        lang: file.lang.map(ToString::to_string),
        municipality: file.municipality.map(str::to_owned),
        bytes: 0,
        sha256: String::new(),
        path: Some(file.path.clone()),
    }
}
