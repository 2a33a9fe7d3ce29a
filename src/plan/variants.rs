//! Plainer texts of a page: easy-read and simple language, beside the ordinary text and linked both ways.

use super::alternates::Edition;
use super::items::Draft;
use super::views::{PictureView, VariantView};
use super::{Desk, Planned};
use crate::base::{Digested, Kind, Lang, Variant};
use crate::model::{Item, Target};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct VariantPage {
    variant: Variant,
    picture: Option<Digested<PictureView>>,
}

impl Desk<'_> {
    /// The pages of an item's plainer texts.
    pub(super) fn variants(&self, item: &Item) -> Vec<Planned> {
        Variant::ALL.into_iter().filter_map(|variant| self.variant(item, variant)).collect()
    }

    fn variant(&self, item: &Item, variant: Variant) -> Option<Planned> {
        let lang = self.reader.lang();
        let path = item.variants.get(&(variant, lang.clone()))?;
        let text = item.variant(variant, lang)?;
        let front = text.front()?.common();
        let mut breadcrumbs = self.way_to(item);
        breadcrumbs.extend(self.reader.link(&Target::Item(item.reference.clone())));
        let view = Box::new(VariantPage { variant, picture: self.reader.picture_of(item) });
        let key = item.reference.to_string();
        Some(self.page(Draft {
            summary: front.summary.map(|summary| summary.as_str().into()),
            editions: self.variant_editions(item, variant),
            variants: self.variant_links(item, Some(variant)),
            breadcrumbs,
            item: Some(item.reference.clone()),
            body: Some(self.body(item, text, lang)),
            media: self.pictures_of(item, text),
            noindex: item.reference.kind == Kind::Campaigns,
            sources: vec![text.path.clone(), item.path.clone()],
            ..Draft::new("variant", key, front.title.as_str().into(), path.clone(), view)
        }))
    }

    /// A plainer text has no fallback: it is there in a language or it isn't.
    fn variant_editions(&self, item: &Item, variant: Variant) -> Vec<Edition> {
        let edition = |lang: &Lang| {
            let path = item.variants.get(&(variant, lang.clone()))?;
            Some(Edition::new(lang, path, true))
        };
        self.planner.site.languages.iter().filter_map(|language| edition(&language.lang)).collect()
    }

    /// The ways between an item's texts in the reader's language, the ordinary one first; none if there is only that.
    pub(super) fn variant_links(&self, item: &Item, current: Option<Variant>) -> Vec<VariantView> {
        let lang = self.reader.lang();
        let plainer = Variant::ALL.into_iter().filter_map(|variant| {
            let page = item.variants.get(&(variant, lang.clone()))?;
            let title = item.variant(variant, lang)?.front()?.common().title.value.clone();
            Some(VariantView {
                variant: variant.name(),
                title,
                address: page.address(),
                current: Some(variant) == current,
            })
        });
        let plainer: Vec<VariantView> = plainer.collect();
        let ordinary = || {
            let title = item.common_front(lang)?.title.value.clone();
            let address = item.editions.get(lang)?.page.address();
            Some(VariantView { variant: "ordinary", title, address, current: current.is_none() })
        };
        if plainer.is_empty() { plainer } else { ordinary().into_iter().chain(plainer).collect() }
    }
}
