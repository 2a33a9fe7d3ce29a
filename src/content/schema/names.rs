//! What a site has, proposed where a file names it: ids of municipalities, tags, assets, licences and so on, each with what it is
//! called.
//!
//! They are proposals and no limits. The files of schemas are as old as the last time that somebody asked for them, and an editor
//! that calls a new tag wrong is worse than one that doesn't know it; what isn't there is told by a build.

use super::File;
use crate::base::{Kind, Lang};
use crate::content::{Contents, card};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Ids, and what each is called.
type Ids = BTreeMap<String, String>;

/// What a site has that its files can name.
#[derive(Clone, Debug, Default)]
pub struct Names {
    items: BTreeMap<Kind, Ids>,
    tags: Ids,
    licences: Ids,
    assets: Ids,
    fact_kinds: Ids,
    fact_sources: Ids,
    languages: Ids,
}

/// What a key names.
#[derive(Clone, Copy)]
enum Named {
    Item(Kind),
    /// A page as links call it: `pages/about`.
    Page,
    /// What a menu leads to.
    Target,
    Tag,
    Licence,
    Asset,
    FactKind,
    FactSource,
    Language,
}

/// Which keys name what; keys of every kind of item stand under `Item`.
const KEYS: &[(&str, Named)] = &[
    ("Item.tags", Named::Tag),
    ("Item.picture", Named::Asset),
    ("Stories.municipality", Named::Item(Kind::Municipalities)),
    ("Guide.services", Named::Item(Kind::Services)),
    ("Needs.employer", Named::Item(Kind::Employers)),
    ("Needs.municipality", Named::Item(Kind::Municipalities)),
    ("Employers.municipality", Named::Item(Kind::Municipalities)),
    ("Events.municipality", Named::Item(Kind::Municipalities)),
    ("Events.organisers", Named::Item(Kind::Partners)),
    ("Services.municipality", Named::Item(Kind::Municipalities)),
    ("Services.languages", Named::Language),
    ("Contact.languages", Named::Language),
    ("LanguageSkill.tag", Named::Language),
    ("Markets.languages", Named::Language),
    ("Campaigns.market", Named::Item(Kind::Markets)),
    ("Campaigns.story", Named::Item(Kind::Stories)),
    ("CoreMessage.market", Named::Item(Kind::Markets)),
    ("Pages.parent", Named::Item(Kind::Pages)),
    ("Packages.assets", Named::Asset),
    ("Where.municipality", Named::Item(Kind::Municipalities)),
    ("Where.captions", Named::Language),
    ("Place.municipality", Named::Item(Kind::Municipalities)),
    ("License.id", Named::Licence),
    ("FilmKeys.poster", Named::Asset),
    ("FilmKeys.audio_description", Named::Asset),
    ("Card.replaces", Named::Asset),
    ("RightsEntry.substitute", Named::Asset),
    ("Funding.emblem", Named::Asset),
    ("LogoRules.asset", Named::Asset),
    ("OwnerEntry.municipalities", Named::Item(Kind::Municipalities)),
    ("Fact.kind", Named::FactKind),
    ("Fact.source", Named::FactSource),
    ("Site.front", Named::Page),
    ("Site.menu", Named::Target),
    ("Site.footer", Named::Target),
];

impl Names {
    /// What there is, called as in the site's first language, broken items too: those are being written.
    pub fn of(contents: &Contents) -> Self {
        let languages = contents.site.iter().flat_map(|site| &site.languages);
        let chain: Vec<Lang> = languages.clone().map(|entry| entry.tag.value.clone()).collect();
        let mut names = Self {
            languages: languages.map(|entry| (entry.tag.value.to_string(), entry.name.clone())).collect(),
            ..Self::default()
        };
        for (item, files) in &contents.items {
            let text = chain.iter().find_map(|lang| files.texts.get(lang)).or_else(|| files.texts.values().next());
            let title = text.and_then(|text| text.front()).map(|front| front.common().title.value.clone());
            names.items.entry(item.kind).or_default().insert(item.id.to_string(), title.unwrap_or_default());
        }
        let first = |texts: &crate::base::PerLang<String>| {
            texts.first_of(&chain).map(|(_, text)| text.clone()).unwrap_or_default()
        };
        names.tags = contents.tags.iter().map(|(id, tag)| (id.clone(), first(&tag.title))).collect();
        let licences = contents.licences.iter().flat_map(|licences| licences.iter());
        names.licences = licences.map(|(id, licence)| (id.clone(), first(&licence.title))).collect();
        names.fact_kinds = contents.facts.kinds.iter().map(|(id, kind)| (id.clone(), first(&kind.label))).collect();
        names.fact_sources = contents.facts.sources.iter().map(|(id, one)| (id.clone(), first(&one.name))).collect();
        for (path, parsed) in &contents.cards {
            let original = path.file_name().trim_end_matches(".yaml");
            let id = original.rsplit_once('.').map_or(original, |(stem, _)| stem);
            names.assets.insert(id.to_owned(), card(parsed).map(|card| first(&card.title)).unwrap_or_default());
        }
        names
    }

    /// Proposes what there is in the schema of a file.
    pub fn propose(&self, file: File, schema: &mut Value) {
        let parts = schema.get_mut("$defs").and_then(Value::as_object_mut);
        parts.into_iter().flatten().for_each(|(name, part)| self.propose_in(name, part));
        self.propose_in(&file.title(), schema);
    }

    fn propose_in(&self, name: &str, part: &mut Value) {
        let properties = part.get_mut("properties").and_then(Value::as_object_mut);
        for (key, property) in properties.into_iter().flatten() {
            let of = format!("{name}.{key}");
            let common = File::common(&of);
            let found = KEYS.iter().find(|(known, _)| *known == of || common.as_deref() == Some(*known));
            let ids = found.map(|(_, named)| self.ids(*named)).filter(|ids| !ids.is_empty());
            ids.into_iter().for_each(|ids| offer(property, &ids));
        }
    }

    fn ids(&self, named: Named) -> Ids {
        let items = |kind: Kind| self.items.get(&kind).cloned().unwrap_or_default();
        let pages =
            || items(Kind::Pages).into_iter().map(|(id, title)| (format!("pages/{id}"), title)).collect::<Ids>();
        match named {
            Named::Item(kind) => items(kind),
            Named::Page => pages(),
            Named::Target => {
                let kinds = self.items.keys().map(|kind| (kind.name().to_owned(), String::new()));
                kinds.chain(pages()).collect()
            }
            Named::Tag => self.tags.clone(),
            Named::Licence => self.licences.clone(),
            Named::Asset => self.assets.clone(),
            Named::FactKind => self.fact_kinds.clone(),
            Named::FactSource => self.fact_sources.clone(),
            Named::Language => self.languages.clone(),
        }
    }
}

/// Lets each text in a value be one of these, without forbidding others.
fn offer(value: &mut Value, ids: &Ids) {
    let Some(part) = value.as_object_mut() else { return };
    let is_text = match part.get("type") {
        Some(Value::String(one)) => one == "string",
        Some(Value::Array(several)) => several.iter().any(|one| one == "string"),
        _ => false,
    };
    if !is_text {
        for key in ["items", "additionalProperties"] {
            part.get_mut(key).into_iter().for_each(|inner| offer(inner, ids));
        }
        let choices = part.get_mut("anyOf").and_then(Value::as_array_mut);
        choices.into_iter().flatten().for_each(|inner| offer(inner, ids));
        return;
    }
    let stays = |key: &String, _: &mut Value| key == "description" || key == "default";
    let mut plain: Map<String, Value> = part.clone();
    plain.retain(|key, value| !stays(key, value));
    part.retain(stays);
    let known = json!({
        "enum": ids.keys().collect::<Vec<_>>(),
        "markdownEnumDescriptions": ids.values().collect::<Vec<_>>(),
    });
    part.insert("anyOf".to_owned(), json!([known, plain]));
}
