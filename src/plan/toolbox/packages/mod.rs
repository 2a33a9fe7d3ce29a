//! Packages: a page each, and a ZIP in each language in which the package has a text of its own.

mod choose;
mod faults;
mod tables;
mod views;

use super::holdings::Holdings;
use super::shown_of;
use crate::base::{Diagnostic, Digest, Digested, ItemRef, Kind, Lang, OutputPath};
use crate::content::kinds::packages::Item as Data;
use crate::content::toolbox::ToolboxPage;
use crate::model::{Item, Site};
use crate::package;
use crate::plan::bundles::Bundle;
use crate::plan::page::View;
use crate::plan::recipe::{Make, Output, Part, Phase, What};
use crate::plan::{Desk, Done};
use choose::{Chosen, choose};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use views::{PackagePage, TextsView, ZipView};

/// The templates of the texts in a package, and what those are called there.
const TEXTS: [(&str, &str); 2] = [("toolbox-licence.txt", "LICENCE.txt"), ("toolbox-readme.txt", "README.txt")];

/// How a package is made.
#[derive(Debug)]
pub struct PackageMake {
    /// The folder that unpacking makes.
    pub folder: String,
    /// The language of its texts.
    pub lang: Lang,
    /// What the templates of its texts get.
    pub view: Box<dyn View>,
    /// Each template, and what its text is called.
    pub templates: [(&'static str, &'static str); 2],
    /// Texts that need no template, by name.
    pub tables: Vec<(String, String)>,
    /// Outputs by their names in the folder.
    pub outputs: Vec<(String, OutputPath)>,
}

/// A package in a language.
#[derive(Clone, Debug)]
pub struct Zip {
    lang: Lang,
    name: String,
    path: OutputPath,
}

/// The files that packages are, by the id of the package, in the order of the languages.
pub type Zips = BTreeMap<String, Vec<Zip>>;

/// What an item's page shows beside its text if it is a package.
pub struct Shown {
    pub view: Box<dyn View>,
    pub media: Vec<String>,
    pub tells: Vec<OutputPath>,
}

/// What is in each package, by its item.
pub type Contents<'a> = BTreeMap<&'a ItemRef, Chosen<'a>>;

/// What is in each package of a site.
pub fn contents<'a>(site: &'a Site, holdings: &'a Holdings<'a>) -> Contents<'a> {
    let chosen = |item: &'a Item| {
        let data = item.data().and_then(Data::of)?;
        Some((&item.reference, choose(holdings, site, data)))
    };
    site.of_kind(Kind::Packages).filter_map(chosen).collect()
}

/// Plans the packages themselves, before the pages that tell of them.
pub fn plan(desks: &[Desk<'_>]) -> (Arc<Zips>, Done) {
    let mut zips = Zips::new();
    let mut done = Done::default();
    for desk in desks {
        // Without a toolbox nothing has files to pack, which has been told.
        let items = desk.planner.site.toolbox.iter().flat_map(|_| desk.planner.site.of_kind(Kind::Packages));
        for item in items {
            let Some(chosen) = desk.planner.packages.get(&item.reference) else { continue };
            done.diagnostics.extend(desk.package_faults(item, chosen));
            // No archive holds two files of one name.
            let is_ambiguous = package::twice(chosen.files().map(|file| file.path.as_str())).is_some();
            if is_ambiguous || item.is_fallback(desk.reader.lang()) {
                continue;
            }
            let Some((zip, output, bundle)) = desk.zip(item, chosen) else { continue };
            zips.entry(zip.0).or_default().push(zip.1);
            done.outputs.push(output);
            done.bundles.insert(bundle.digest, bundle.parts.to_vec());
        }
    }
    (Arc::new(zips), done)
}

impl Desk<'_> {
    fn zip(&self, item: &Item, chosen: &Chosen<'_>) -> Option<((String, Zip), Output, Bundle)> {
        let (id, lang) = (item.reference.id.to_string(), self.reader.lang());
        let folder = format!("{id}-{lang}");
        let view = Box::new(TextsView { package: self.package_view(item, chosen)? });
        let tables = tables::tables(chosen, self.planner.site, self.reader);
        let outputs: Vec<_> = chosen.files().map(|file| (file.path.clone(), file.file.path.clone())).collect();
        let [licence, readme] = TEXTS.map(|(template, _)| self.bundle(&(template.to_owned(), BTreeSet::new())));
        let mut parts = vec![
            Part::new(What::View, "package", view.digest()),
            Part::new(What::View, "tables", Digest::of_value(&tables)),
            Part::new(What::File, "names", Digest::of_value(&(&folder, &outputs))),
        ];
        parts.extend(licence.parts.iter().filter(|part| !readme.parts.contains(part)).cloned());
        let digest = Digest::join([&Part::digest_of(&parts), &readme.digest]);
        let name = format!("{folder}.zip");
        let path = OutputPath::new(format!("toolbox/packages/{id}/{}/{name}", digest.short()));
        let tells = outputs.iter().map(|(_, path)| path.clone()).collect();
        let make = PackageMake { folder, lang: lang.clone(), view, templates: TEXTS, tables, outputs };
        let output = Output {
            path: path.clone(),
            phase: Phase::Asset,
            make: Make::Package(Box::new(make)),
            parts,
            bundle: Some(readme.digest),
            sources: vec![item.path.clone()],
            asset: None,
            tells,
        };
        Some(((id, Zip { lang: lang.clone(), name, path }), output, readme))
    }

    /// What a page shows of a package; nothing where the item is none.
    pub(in crate::plan) fn package(&self, item: &Item) -> Option<Shown> {
        let chosen = self.planner.packages.get(&item.reference)?;
        let first = self.planner.toolbox()?.pages.get(self.reader.lang())?;
        let zips = self.zips.get(&*item.reference.id).map(Vec::as_slice).unwrap_or_default();
        let offers = || chosen.assets.iter().map(|asset| asset.offer);
        let view = PackagePage {
            picture: self.reader.picture_of(item),
            package: self.package_view(item, chosen)?,
            zips: self.zip_views(zips),
            tiles: offers().map(|offer| Digested::new(self.tile(first, offer))).collect(),
        };
        let files = chosen.files().map(|file| file.file.path.clone());
        Some(Shown {
            view: Box::new(view),
            media: offers().flat_map(|offer| shown_of(offer, self.planner.site)).collect(),
            tells: files.chain(zips.iter().map(|zip| zip.path.clone())).collect(),
        })
    }

    /// The reader's own language first, or the nearest.
    fn zip_views(&self, zips: &[Zip]) -> Vec<ZipView> {
        let mut sorted: Vec<&Zip> = zips.iter().collect();
        sorted.sort_by_key(|zip| self.reader.language().distance(&zip.lang));
        let view = |zip: &Zip| ZipView {
            lang: zip.lang.clone(),
            dir: self.planner.site.direction_of(&zip.lang),
            name: self.reader.own_name(&zip.lang),
            address: zip.path.as_str().to_owned(),
            file: zip.name.clone(),
        };
        sorted.into_iter().map(view).collect()
    }

    fn package_faults(&self, item: &Item, chosen: &Chosen<'_>) -> Vec<Diagnostic> {
        let path = &item.path;
        let id = &item.reference.id;
        let mut found = Vec::new();
        if chosen.assets.is_empty() {
            found.push(faults::empty(path));
        }
        found.extend(chosen.fileless.iter().map(|id| faults::without_files(path, id)));
        let names = || chosen.files().map(|file| file.path.as_str());
        let refused = package::refused(id).into_iter().chain(names().filter_map(package::refused));
        found.extend(refused.map(|name| faults::refused_name(path, name)));
        found.extend(package::twice(names()).map(|(one, other)| faults::name_twice(path, one, other)));
        let index = &self.planner.index;
        let first = ToolboxPage::First.template_file();
        let needed = TEXTS.map(|(template, _)| template).into_iter().chain([first.as_str()]);
        let absent = needed.filter(|template| !index.has(template));
        let theme = &self.planner.theme_path;
        found.extend(absent.map(|template| crate::plan::faults::no_template(theme, template)));
        found
    }
}
