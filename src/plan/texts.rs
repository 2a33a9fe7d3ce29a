//! What fills the holes of a text: where its links lead, what its pictures are.

use super::Desk;
use super::films::{self, FilmPlace};
use super::page::{BodyMake, Fill, LinkFill};
use super::pictures;
use super::views::PictureView;
use crate::base::{ItemRef, Lang};
use crate::content::TextFile;
use crate::content::markdown::{FilmUse, LinkTarget, PictureUse};
use crate::model::{Item, Target};

impl Desk<'_> {
    /// The text of an item with its links led to the reader's language.
    pub(super) fn body(&self, item: &Item, text: &TextFile, shown: &Lang) -> BodyMake {
        let outline = text.outline();
        let is_ordinary = item.text(self.reader.lang()).is_some_and(|(_, ordinary)| ordinary.path == text.path);
        let own = is_ordinary.then_some(&item.reference);
        let fill = Fill {
            links: outline.links.iter().map(|link| self.link(own, &link.target)).collect(),
            pictures: outline.pictures.iter().map(|picture| self.text_picture(picture, shown)).collect(),
            films: outline.films.iter().map(|film| self.text_film(film)).collect(),
            headings: item.answered_ids(self.planner.site, text).into_iter().map(|id| id.map(str::to_owned)).collect(),
        };
        BodyMake { dir: self.planner.site.direction_of(shown), text: text.clone(), fill }
    }

    /// `own` is the item whose page this is; a plainer text stands on another.
    fn link(&self, own: Option<&ItemRef>, target: &LinkTarget) -> LinkFill {
        match target {
            LinkTarget::External(url) => LinkFill::Outside(url.clone()),
            LinkTarget::Heading(id) => LinkFill::Here(id.clone()),
            LinkTarget::Section { kind, fragment } => self.inside(&Target::List(*kind), fragment.as_deref()),
            LinkTarget::Item { item, fragment } if Some(item) == own => match fragment {
                Some(id) => LinkFill::Here(id.clone()),
                None => self.inside(&Target::Item(item.clone()), None),
            },
            LinkTarget::Item { item, .. } if self.planner.site.held.has_item(item) => LinkFill::Nowhere,
            LinkTarget::Item { item, fragment } => self.inside(&self.built(item), fragment.as_deref()),
        }
    }

    /// A need that is over has left the site; links to it lead to the list.
    fn built(&self, item: &ItemRef) -> Target {
        if self.planner.site.items.contains_key(item) { Target::Item(item.clone()) } else { Target::List(item.kind) }
    }

    /// A text that is shown for want of a translation can name a heading that the other page has in its own language
    /// only: then the link leads to the page, not to an anchor that isn't there.
    fn inside(&self, target: &Target, fragment: Option<&str>) -> LinkFill {
        let site = self.planner.site;
        let Some((page, lang)) = self.reader.page_of(target) else { return LinkFill::Inside(String::new()) };
        let has_anchor = |id: &&str| match target {
            Target::Item(item) => site.items.get(item).is_some_and(|item| item.has_anchor(site, lang, id)),
            Target::List(_) => true,
        };
        let fragment = fragment.filter(has_anchor).map(|id| format!("#{id}")).unwrap_or_default();
        LinkFill::Inside(format!("{}{fragment}", page.address()))
    }

    /// The ids of the pictures that a page of the item with that text shows.
    pub(super) fn pictures_of(&self, item: &Item, text: &TextFile) -> Vec<String> {
        let named = text.outline().pictures.iter().map(|picture| &picture.media);
        let named = named.chain(item.common().picture.map(|picture| &picture.value));
        let mut found: Vec<String> = named.filter_map(|id| Some(self.planner.site.picture(id)?.id.clone())).collect();
        found.extend(text.outline().films.iter().flat_map(|film| self.media_of_film(&film.media)));
        found
    }

    /// The ids of what is shown where a film is named: the film, its poster, the one with audio description; or what
    /// stands for them.
    fn media_of_film(&self, id: &str) -> Vec<String> {
        let site = self.planner.site;
        let Some(film) = site.films.get(id) else {
            return site.picture(id).map(|picture| picture.id.clone()).into_iter().collect();
        };
        let poster = films::poster(film, site).map(|picture| picture.id.clone());
        let described = films::described(film, site).map(|film| film.asset.id.clone());
        std::iter::once(film.asset.id.clone()).chain(poster).chain(described).collect()
    }

    fn text_film(&self, used: &FilmUse) -> FilmPlace {
        let site = self.planner.site;
        let film = site.films.get(&used.media).map(|film| films::view(film, self.reader));
        let instead = site.picture(&used.media).filter(|_| film.is_none());
        FilmPlace { film, picture: instead.map(|picture| pictures::view(picture, site, self.reader.language(), None)) }
    }

    fn text_picture(&self, picture: &PictureUse, shown: &Lang) -> Option<PictureView> {
        let site = self.planner.site;
        let media = site.picture(&picture.media)?;
        // The words of the place are about the picture that it names, not about what stands for it.
        let alt = picture.alt.as_deref().filter(|_| media.id == picture.media).map(|alt| (alt, shown));
        Some(pictures::view(media, site, self.reader.language(), alt))
    }
}
