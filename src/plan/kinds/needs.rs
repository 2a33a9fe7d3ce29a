//! Needs, on their own page and wherever else they are shown.

use crate::base::{Digested, Kind};
use crate::content::kinds::employers;
use crate::content::kinds::needs::{Front, Item as Data};
use crate::model::Item;
use crate::plan::reader::{Reader, host};
use crate::plan::views::{LanguageSkillView, LinkView, NeedView, PictureView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct NeedPage {
    picture: Option<Digested<PictureView>>,
    need: NeedView,
    employer: LinkView,
    municipality: LinkView,
}

pub fn view(reader: &Reader<'_>, item: &Item) -> Option<NeedPage> {
    let need = need(reader, item)?;
    let (employer, municipality) = (need.employer.clone(), need.municipality.clone());
    Some(NeedPage { picture: reader.picture_of(item), need, employer, municipality })
}

/// A need as readers of a language are shown it.
pub fn need(reader: &Reader<'_>, item: &Item) -> Option<NeedView> {
    let data = Data::of(item.data()?)?;
    let front = Front::of(item.front(reader.lang())?)?;
    let teaser = reader.teaser(item)?;
    let employer = reader.site.item(Kind::Employers, &data.employer);
    let employer_data = employer.and_then(Item::data).and_then(employers::Item::of);
    Some(NeedView {
        title: teaser.title.clone(),
        summary: teaser.summary.clone(),
        address: teaser.address.clone(),
        lang: teaser.lang.clone(),
        dir: teaser.dir,
        r#type: data.r#type,
        employer: reader.link_or_id(Kind::Employers, &data.employer),
        municipality: reader.link_or_id(Kind::Municipalities, &data.municipality),
        positions: data.positions.map(|count| reader.number(f64::from(count))),
        occupation: data.occupation.value.clone(),
        languages: data
            .languages
            .iter()
            .map(|skill| {
                let name = reader.language_name(&skill.tag);
                LanguageSkillView { name: name.text, lang: name.lang, dir: name.dir, level: skill.level }
            })
            .collect(),
        permit: data.permit,
        scope: front.scope.clone(),
        link: data.link.value.clone(),
        link_host: host(&data.link),
        closes: reader.date(data.closes),
        published: teaser.date.clone(),
        example: teaser.example,
        picture: teaser.picture.clone(),
        sector: employer_data.map(|employer| employer.sector),
    })
}
