//! Items against each other: what `item.yaml` names must be there.

use super::languages::Language;
use super::{Known, faults};
use crate::base::{Diagnostic, ItemRef, Kind, Lang, SourcePath, nearest};
use crate::content::ItemFiles;
use crate::content::held::Unit;
use crate::content::kinds::{
    Item, campaigns, employers, events, guide, municipalities, needs, packages, pages, partners, services, stories,
};
use crate::content::spanned::Spanned;

/// Checks every item.
pub fn check(known: &Known<'_>, languages: &[Language], diagnostics: &mut Vec<Diagnostic>) {
    let facts = SourcePath::new("content/facts.yaml");
    let mut checker = Checker { known, path: &facts, is_draft: false, is_built: false, diagnostics };
    known.contents.facts.sources.values().filter_map(|source| source.url.as_ref()).for_each(|url| checker.address(url));
    for (id, kind) in &known.contents.facts.kinds {
        if let (Some(measure), false) = (&kind.measure, kind.unit.is_empty()) {
            checker.diagnostics.push(faults::unit_and_measure(&facts, measure.range(), id));
        }
    }
    for (reference, files) in &known.contents.items {
        check_files(reference, files, languages, diagnostics);
        if let (Some((path, _)), Some(item)) = (&files.item, files.item()) {
            let is_draft = known.drafts.contains(reference);
            let is_built = known.is_built(reference);
            let mut checker = Checker { known, path, is_draft, is_built, diagnostics };
            checker.tags(item.common().tags);
            checker.references(item);
        }
        if reference.kind == Kind::Municipalities {
            check_sections(files, diagnostics);
        }
    }
}

fn check_files(reference: &ItemRef, files: &ItemFiles, languages: &[Language], diagnostics: &mut Vec<Diagnostic>) {
    let declared: Vec<&Lang> = languages.iter().map(|language| &language.lang).collect();
    for (lang, text) in files.all_texts() {
        // A site without any language has been told of.
        if !declared.is_empty() && !declared.contains(&lang) {
            diagnostics.push(faults::undeclared_language(&text.path, lang, &declared));
        }
    }
    for ((_, lang), text) in &files.variants {
        if !files.texts.contains_key(lang) {
            diagnostics.push(faults::variant_alone(&text.path, reference, lang));
        }
    }
    let item_yaml = SourcePath::new(format!("content/{reference}/item.yaml"));
    if files.item.is_none() {
        diagnostics.push(faults::no_item_yaml(&item_yaml, reference));
    }
    if files.texts.is_empty() && !files.broken {
        let lang = declared.first().map_or("sv", |lang| lang.as_str());
        diagnostics.push(faults::no_text(&item_yaml, reference, lang));
    }
}

/// Every profile has the same sections, so that readers can compare; one that is missing is a warning.
fn check_sections(files: &ItemFiles, diagnostics: &mut Vec<Diagnostic>) {
    for text in files.texts.values() {
        let headings = &text.outline().headings;
        let missing: Vec<&str> = municipalities::SECTIONS
            .into_iter()
            .filter(|section| !headings.iter().any(|heading| heading.id == *section))
            .collect();
        if !missing.is_empty() {
            diagnostics.push(faults::missing_sections(&text.path, &missing));
        }
    }
}

struct Checker<'a, 'k> {
    known: &'a Known<'k>,
    path: &'a SourcePath,
    is_draft: bool,
    is_built: bool,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Checker<'_, '_> {
    fn tags(&mut self, tags: &[Spanned<String>]) {
        if self.known.contents.unsure.contains(&SourcePath::new("content/tags.yaml")) {
            return;
        }
        for tag in tags.iter().filter(|tag| !self.known.contents.tags.contains_key(&tag.value)) {
            let near = nearest(tag, self.known.contents.tags.keys().map(String::as_str));
            self.diagnostics.push(faults::unknown_tag(self.path, tag, near));
        }
    }

    fn references(&mut self, item: &Item) {
        if let Some(story) = stories::Item::of(item) {
            self.needed(Kind::Municipalities, &story.municipality);
            story.occupation.iter().for_each(|code| self.digits(code, 4));
        } else if let Some(step) = guide::Item::of(item) {
            step.services.iter().for_each(|id| self.item(Kind::Services, id));
        } else if let Some(need) = needs::Item::of(item) {
            self.needed(Kind::Employers, &need.employer);
            self.needed(Kind::Municipalities, &need.municipality);
            self.digits(&need.occupation, 4);
            self.address(&need.link);
        } else if let Some(employer) = employers::Item::of(item) {
            self.needed(Kind::Municipalities, &employer.municipality);
            employer.website.iter().for_each(|url| self.address(url));
        } else if let Some(event) = events::Item::of(item) {
            event.municipality.iter().for_each(|id| self.item(Kind::Municipalities, id));
            event.organisers.iter().for_each(|id| self.item(Kind::Partners, id));
            event.website.iter().for_each(|url| self.address(url));
            if event.end.as_ref().is_some_and(|end| end.value < event.start) {
                event
                    .end
                    .iter()
                    .for_each(|end| self.diagnostics.push(faults::ends_before_start(self.path, end.range())));
            }
        } else if let Some(service) = services::Item::of(item) {
            service.municipality.iter().for_each(|id| self.item(Kind::Municipalities, id));
            self.address(&service.website);
        } else if let Some(campaign) = campaigns::Item::of(item) {
            self.needed(Kind::Markets, &campaign.market);
            self.needed(Kind::Stories, &campaign.story);
        } else if let Some(partner) = partners::Item::of(item) {
            self.address(&partner.website);
        } else if let Some(page) = pages::Item::of(item) {
            page.parent.iter().for_each(|id| self.item(Kind::Pages, id));
            self.parents(page);
        } else if let Some(package) = packages::Item::of(item) {
            package.r#where.iter().flat_map(|r#where| &r#where.municipality).for_each(|id| {
                self.needed(Kind::Municipalities, id);
            });
        } else if let Some(place) = municipalities::Item::of(item) {
            self.municipality(place);
        }
    }

    fn municipality(&mut self, place: &municipalities::Item) {
        self.digits(&place.code, 4);
        self.digits(&place.county, 2);
        place.website.iter().for_each(|url| self.address(url));
        let facts = &self.known.contents.facts;
        let is_sure = !self.known.contents.unsure.contains(&SourcePath::new("content/facts.yaml"));
        for fact in &place.facts {
            if is_sure && !facts.kinds.contains_key(&fact.kind.value) {
                let near = nearest(&fact.kind, facts.kinds.keys().map(String::as_str));
                self.diagnostics.push(faults::unknown_fact(self.path, &fact.kind, near));
            }
            if is_sure && !facts.sources.contains_key(&fact.source.value) {
                let near = nearest(&fact.source, facts.sources.keys().map(String::as_str));
                self.diagnostics.push(faults::unknown_source(self.path, &fact.source, near));
            }
            let is_year = fact.date.len() == 4 && fact.date.bytes().all(|byte| byte.is_ascii_digit());
            if !is_year && crate::base::Date::parse(&fact.date).is_none() {
                self.diagnostics.push(faults::bad_fact_date(self.path, &fact.date));
            }
        }
    }

    /// The same for one without which this can't be shown: it shares the fate of what is held back.
    fn needed(&mut self, kind: Kind, id: &Spanned<String>) {
        let item = ItemRef::new(kind, &id.value);
        if self.is_built && self.known.held().has_item(&item) {
            self.diagnostics.push(faults::needs_held(self.path, id.range(), &Unit::Item(item)));
        } else {
            self.item(kind, id);
        }
    }

    /// An id of that kind must exist and be built.
    fn item(&mut self, kind: Kind, id: &Spanned<String>) {
        let item = ItemRef::new(kind, &id.value);
        if self.is_built && self.known.held().has_item(&item) {
            self.diagnostics.push(faults::without_held(self.path, id.range(), &Unit::Item(item)));
            return;
        }
        if self.known.drafts.contains(&item) {
            if self.is_draft {
                return; // Neither is built.
            }
            self.diagnostics.push(faults::draft(self.path, id.range(), &item));
        } else if !self.known.contents.items.contains_key(&item) {
            let near = nearest(id, self.known.ids(kind));
            self.diagnostics.push(faults::unknown_item(self.path, kind, id, near));
        }
    }

    /// A page may not be above itself.
    fn parents(&mut self, page: &pages::Item) {
        let mut seen = Vec::new();
        let mut next = page.parent.as_ref().map(|parent| parent.value.clone());
        while let Some(id) = next {
            if seen.contains(&id) {
                if let Some(parent) = &page.parent {
                    self.diagnostics.push(faults::circular_parent(self.path, parent));
                }
                return;
            }
            let files = self.known.contents.items.get(&ItemRef::new(Kind::Pages, &id));
            let above = files.and_then(ItemFiles::item).and_then(pages::Item::of).and_then(|page| page.parent.as_ref());
            seen.push(id);
            next = above.map(|parent| parent.value.clone());
        }
    }

    fn digits(&mut self, code: &Spanned<String>, count: usize) {
        if code.len() != count || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            self.diagnostics.push(faults::bad_code(self.path, code, count));
        }
    }

    fn address(&mut self, url: &Spanned<String>) {
        let is_address = url.starts_with("https://") || url.starts_with("http://");
        if !is_address || url.contains([' ', '"', '<', '>']) {
            self.diagnostics.push(faults::bad_address(self.path, url));
        }
    }
}
