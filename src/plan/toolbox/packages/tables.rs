//! The tables in a package: who is to be named, on what terms, and what each asset shows.

use super::choose::Chosen;
use crate::content::licences::Licence;
use crate::model::Site;
use crate::package::table;
use crate::plan::reader::Reader;

/// The tables by name. Their headings stay the same in all languages, for machines read them too.
pub fn tables(chosen: &Chosen<'_>, site: &Site, reader: &Reader<'_>) -> Vec<(String, String)> {
    vec![("alt-texts.csv".to_owned(), alts(chosen)), ("credits.csv".to_owned(), credits(chosen, site, reader))]
}

fn joined<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join(" ")
}

/// A line for each file.
fn credits(chosen: &Chosen<'_>, site: &Site, reader: &Reader<'_>) -> String {
    let heading = [
        "file",
        "asset",
        "title",
        "credit",
        "credit_required",
        "creator",
        "copyright",
        "licence",
        "licence_url",
        "uses",
        "territories",
        "changes",
        "until",
    ];
    let mut rows = Vec::new();
    for asset in chosen.all() {
        let (card, rights) = (asset.offer.card(), asset.offer.rights());
        let licence = site.licence(card);
        let is_required = licence.is_none_or(Licence::wants_credit);
        for file in &asset.files {
            rows.push([
                file.path.clone(),
                asset.offer.id().to_owned(),
                reader.words(&card.title).text,
                card.credit.clone(),
                if is_required { "yes" } else { "no" }.to_owned(),
                card.creator.clone().unwrap_or_default(),
                card.copyright.clone().unwrap_or_default(),
                card.license.as_ref().map(|license| license.id.value.clone()).unwrap_or_default(),
                site.licence_url(card).unwrap_or_default().to_owned(),
                joined(rights.uses.iter().map(|one| one.name())),
                joined(&rights.territories),
                rights.edit.name().to_owned(),
                rights.until.map(|day| day.to_string()).unwrap_or_default(),
            ]);
        }
    }
    table(heading, &rows)
}

/// A line for each asset and language.
fn alts(chosen: &Chosen<'_>) -> String {
    let mut rows = Vec::new();
    for asset in chosen.all() {
        let card = asset.offer.card();
        let Some(texts) = card.alt.texts() else { continue };
        for (lang, text) in texts.iter() {
            let long = card.long_description.get(lang).cloned().unwrap_or_default();
            rows.push([asset.offer.id().to_owned(), lang.to_string(), text.clone(), long]);
        }
    }
    table(["asset", "language", "alt", "long_description"], &rows)
}
