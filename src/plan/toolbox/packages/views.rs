//! What templates get of a package: those of its page and those of the texts in it.

use super::choose::{Chosen, ChosenAsset, ChosenFile};
use crate::base::{Digested, Dir, Lang};
use crate::content::licences::{Licence, Use};
use crate::model::Item;
use crate::model::toolbox::asset_page;
use crate::plan::Desk;
use crate::plan::toolbox::Tile;
use crate::plan::toolbox::asset::format_of;
use crate::plan::toolbox::terms::{self, TermsView};
use crate::plan::views::{DateView, PictureView, WordsView};
use serde::Serialize;

/// The page of a package.
#[derive(Debug, Serialize)]
pub struct PackagePage {
    pub picture: Option<Digested<PictureView>>,
    pub package: PackageView,
    pub zips: Vec<ZipView>,
    pub tiles: Vec<Digested<Tile>>,
}

/// The package itself as a file.
#[derive(Debug, Serialize)]
pub struct ZipView {
    pub lang: Lang,
    pub dir: Dir,
    /// What the language calls itself.
    pub name: String,
    /// From the site's root.
    pub address: String,
    /// What it is called once it is downloaded.
    pub file: String,
}

/// What the texts of a package are made of.
#[derive(Debug, Serialize)]
pub struct TextsView {
    pub package: PackageView,
}

/// What is in a package.
#[derive(Debug, Serialize)]
pub struct PackageView {
    pub id: String,
    pub title: String,
    pub summary: Option<String>,
    /// The name of the site.
    pub site: String,
    /// The day of the last change in substance, if the package tells it.
    pub changed: Option<DateView>,
    /// Its page, and the first page of the toolbox, whole.
    pub url: String,
    pub toolbox_url: String,
    /// What all of it may be used for, where the package says so.
    pub uses: Vec<&'static str>,
    pub example: bool,
    pub assets: Vec<AssetView>,
    pub licences: Vec<LicenceView>,
    pub funding: Option<FundingView>,
}

#[derive(Debug, Serialize)]
pub struct AssetView {
    pub id: String,
    pub title: WordsView,
    /// Its page, from the site's root.
    pub address: String,
    pub r#type: &'static str,
    pub credit: String,
    pub terms: TermsView,
    pub files: Vec<FileView>,
}

#[derive(Debug, Serialize)]
pub struct FileView {
    /// In the package's folder.
    pub path: String,
    /// From the site's root.
    pub address: String,
    pub channel: &'static str,
    pub format: String,
    pub width: Option<u32>,
    pub height: Option<u32>,
}

#[derive(Debug, Serialize)]
pub struct LicenceView {
    pub id: String,
    pub title: WordsView,
    pub url: Option<String>,
    /// In plain words.
    pub terms: Option<WordsView>,
    pub uses: Vec<&'static str>,
    pub edit: &'static str,
    pub credit_required: bool,
    /// The assets that have it.
    pub assets: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct FundingView {
    pub line: WordsView,
    pub files: Vec<FileView>,
}

impl Desk<'_> {
    /// A package for readers of the desk's language.
    pub(super) fn package_view(&self, item: &Item, chosen: &Chosen<'_>) -> Option<PackageView> {
        let (reader, site) = (self.reader, self.planner.site);
        let front = item.common_front(reader.lang())?;
        let first = self.planner.toolbox()?.pages.get(reader.lang())?;
        let common = item.common();
        let url = |address: String| format!("{}{address}", site.base_url);
        let uses = item.data().and_then(crate::content::kinds::packages::Item::of).map(|data| data.r#for.as_slice());
        Some(PackageView {
            id: item.reference.id.to_string(),
            title: front.title.value.clone(),
            summary: front.summary.map(|summary| summary.value.clone()),
            site: reader.words(&site.title).text,
            changed: common.updated.or(common.date).map(|day| reader.date(day)),
            url: url(item.editions.get(reader.lang())?.page.address()),
            toolbox_url: url(first.address()),
            uses: uses.unwrap_or_default().iter().map(|one| one.name()).collect(),
            example: common.example,
            assets: chosen.assets.iter().map(|asset| self.asset_of_package(asset)).collect(),
            licences: self.licences_of(chosen),
            funding: chosen.funding.as_ref().map(|(funding, emblem)| FundingView {
                line: reader.words(&funding.line),
                files: emblem.iter().flat_map(|emblem| &emblem.files).map(file_view).collect(),
            }),
        })
    }

    fn asset_of_package(&self, asset: &ChosenAsset<'_>) -> AssetView {
        let offer = asset.offer;
        let first = self.planner.toolbox().and_then(|toolbox| toolbox.pages.get(self.reader.lang()));
        AssetView {
            id: offer.id().to_owned(),
            title: self.reader.words(&offer.card().title),
            address: first.map(|first| asset_page(first, offer.id()).address()).unwrap_or_default(),
            r#type: offer.r#type().name(),
            credit: offer.card().credit.clone(),
            terms: terms::view(offer, self.planner.site, self.reader),
            files: asset.files.iter().map(file_view).collect(),
        }
    }

    /// Each licence that some asset has, by its id.
    fn licences_of(&self, chosen: &Chosen<'_>) -> Vec<LicenceView> {
        let site = self.planner.site;
        let id_of = |asset: &ChosenAsset<'_>| {
            asset.offer.card().license.as_ref().map(|license| license.id.value.clone()).unwrap_or_default()
        };
        let view = |(id, licence): (&String, &Licence)| {
            let with = chosen.all().filter(|asset| id_of(asset) == *id);
            let assets: Vec<String> = with.map(|asset| asset.offer.id().to_owned()).collect();
            (!assets.is_empty()).then(|| LicenceView {
                id: id.clone(),
                title: self.reader.words(&licence.title),
                url: licence.url.as_ref().map(|url| url.value.clone()),
                terms: Some(self.reader.words(&licence.terms)).filter(|terms| !terms.text.is_empty()),
                uses: licence.uses.iter().copied().map(Use::name).collect(),
                edit: licence.edit.name(),
                credit_required: licence.wants_credit(),
                assets,
            })
        };
        site.licences.iter().filter_map(view).collect()
    }
}

fn file_view(chosen: &ChosenFile<'_>) -> FileView {
    let (width, height) = chosen.file.size.unzip();
    FileView {
        path: chosen.path.clone(),
        address: chosen.file.path.as_str().to_owned(),
        channel: chosen.file.channel.name(),
        format: format_of(&chosen.file.name),
        width,
        height,
    }
}
