//! What fills the holes of a text: where its links lead, what its pictures are.

use super::Desk;
use super::page::{BodyMake, Fill, LinkFill};
use super::pictures;
use super::views::PictureView;
use crate::base::{ItemRef, Lang};
use crate::content::TextFile;
use crate::content::markdown::{LinkTarget, PictureUse};
use crate::model::{Item, Target};

impl Desk<'_> {
    /// The text of an item with its links led to the reader's language.
    pub(super) fn body(&self, item: &Item, text: &TextFile, shown: &Lang) -> BodyMake {
        let outline = text.outline();
        let fill = Fill {
            links: outline.links.iter().map(|link| self.link(item, &link.target)).collect(),
            pictures: outline.pictures.iter().map(|picture| self.text_picture(picture, shown)).collect(),
        };
        BodyMake { text: text.clone(), fill }
    }

    fn link(&self, from: &Item, target: &LinkTarget) -> LinkFill {
        match target {
            LinkTarget::External(url) => LinkFill::Outside(url.clone()),
            LinkTarget::Heading(id) => LinkFill::Here(id.clone()),
            LinkTarget::Section { kind, fragment } => self.inside(&Target::List(*kind), fragment.as_deref()),
            LinkTarget::Item { item, fragment } if *item == from.reference => match fragment {
                Some(id) => LinkFill::Here(id.clone()),
                None => self.inside(&Target::Item(item.clone()), None),
            },
            LinkTarget::Item { item, fragment } => self.inside(&self.built(item), fragment.as_deref()),
        }
    }

    /// A need that is over has left the site; links to it lead to the list.
    fn built(&self, item: &ItemRef) -> Target {
        if self.planner.site.items.contains_key(item) { Target::Item(item.clone()) } else { Target::List(item.kind) }
    }

    fn inside(&self, target: &Target, fragment: Option<&str>) -> LinkFill {
        let page = self.reader.page_of(target).map_or_else(String::new, |(page, _)| page.address());
        let fragment = fragment.map(|id| format!("#{id}")).unwrap_or_default();
        LinkFill::Inside(format!("{page}{fragment}"))
    }

    fn text_picture(&self, picture: &PictureUse, shown: &Lang) -> Option<PictureView> {
        let site = self.planner.site;
        let media = site.media.get(&picture.media)?;
        let alt = picture.alt.as_deref().map(|alt| (alt, shown));
        Some(pictures::view(media, site, self.reader.language(), alt))
    }
}
