//! A page in the other languages: what search engines are told, and where the switch leads.
//!
//! One list of editions serves both, and the sitemap repeats what the head says. It holds what is really written, so
//! that no alternate and no switch can lead to nothing.

use super::items::Draft;
use super::views::{Alternate, SwitchView, Way};
use super::{Desk, front_address};
use crate::base::{Kind, Lang, OutputPath};
use crate::model::{Item, Language, Target};

/// A page in one language.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The language of its readers.
    pub lang: Lang,
    /// Where it lies.
    pub path: OutputPath,
    /// Whether it has words of its own language, so that search engines may have it.
    pub own: bool,
    /// Whether it says the same. The further pages of a list have no such counterpart: lists differ in length.
    pub same: bool,
}

impl Edition {
    /// An edition that says the same as the others.
    pub fn new(lang: &Lang, path: &OutputPath, own: bool) -> Self {
        Self { lang: lang.clone(), path: path.clone(), own, same: true }
    }
}

/// What search engines are told of a page's other languages: each with words of its own, the page itself among them, and
/// where everybody else is sent. Nothing for a page that they are to leave out.
pub fn alternates(base_url: &str, draft: &Draft) -> (Vec<Alternate>, Option<String>) {
    if draft.noindex {
        return (Vec::new(), None);
    }
    let url = |path: &OutputPath| format!("{base_url}{}", path.address());
    let own: Vec<&Edition> = draft.editions.iter().filter(|edition| edition.own && edition.same).collect();
    let x_default = match draft.kind {
        // The page of languages is for those who speak none of them.
        "front" | "languages" => Some(base_url.to_owned()),
        _ => own.first().map(|edition| url(&edition.path)),
    };
    (
        own.into_iter().map(|edition| Alternate { lang: edition.lang.clone(), url: url(&edition.path) }).collect(),
        x_default,
    )
}

impl Desk<'_> {
    /// The editions of an item, in the order of the site's languages.
    pub(super) fn editions(&self, item: &Item) -> Vec<Edition> {
        let edition = |lang: &Lang| {
            let edition = item.editions.get(lang)?;
            Some(Edition::new(lang, &edition.page, edition.shown == *lang))
        };
        self.planner.site.languages.iter().filter_map(|language| edition(&language.lang)).collect()
    }

    /// Where each language leads from here: to this page; where it isn't shown, to the nearest one above it that is.
    /// Never to nothing.
    pub(super) fn switcher(&self, draft: &Draft) -> Vec<SwitchView> {
        let way = |language: &Language| {
            let here = draft.editions.iter().find(|edition| edition.lang == language.lang);
            let (address, way) = match here {
                Some(edition) => (edition.path.address(), if edition.own { Way::Page } else { Way::Fallback }),
                None => self.above_in(&language.lang, draft),
            };
            SwitchView {
                tag: language.lang.clone(),
                name: language.name.clone(),
                dir: language.dir,
                address,
                current: language.lang == *self.reader.lang(),
                way,
            }
        };
        self.planner.site.languages.iter().map(way).collect()
    }

    /// The nearest page above in another language: of plainer texts the ordinary one, of pages their parents, of other
    /// items their list, else the front page.
    fn above_in(&self, lang: &Lang, draft: &Draft) -> (String, Way) {
        let site = self.planner.site;
        let parents = draft.item.as_ref().map(|item| self.parents(item)).unwrap_or_default();
        let kind = draft.item.as_ref().map(|item| item.kind).or_else(|| Kind::named(&draft.key));
        let above = draft.item.iter().cloned().chain(parents).map(Target::Item).chain(kind.map(Target::List));
        let page = above.filter_map(|target| site.page_of(&target, lang)).next();
        // Pages that belong to no language, and those for what isn't there, have nothing above them.
        let way = if draft.editions.is_empty() { Way::Page } else { Way::Above };
        (page.map_or_else(|| front_address(lang), OutputPath::address), way)
    }
}
