//! The files of a new item.

use super::Site;
use crate::cli::args::Tongue;
use crate::cli::in_language::quoted;
use moveto::base::{Kind, Lang};
use moveto::content::kinds::municipalities::SECTIONS;
use moveto::content::slug;

/// The files of a new item: names and texts.
pub struct Sketch(Vec<(String, String)>);

impl Sketch {
    /// An item with a text for each title. Fails where it must name another item and there is none yet.
    pub fn new(kind: Kind, id: &str, titles: &[(Lang, String)], site: &Site) -> Result<Self, String> {
        let mut files = vec![("item.yaml".to_owned(), facts(kind, site)?)];
        for (lang, title) in titles {
            files.push((format!("index.{lang}.md"), text(kind, id, lang, title, site.tongue)));
        }
        Ok(Self(files))
    }

    /// Names and texts.
    pub fn files(&self) -> &[(String, String)] {
        &self.0
    }
}

/// What `item.yaml` says until its writer knows better.
pub fn facts(kind: Kind, site: &Site) -> Result<String, String> {
    let today = site.today;
    let first = |kind: Kind| site.choose(kind)?.ok_or_else(|| begin_with(kind, site.tongue));
    let keys = match kind {
        Kind::Stories => format!("date: {today}\nmunicipality: {}\n", first(Kind::Municipalities)?),
        Kind::Municipalities => {
            let county = site.county().unwrap_or("23");
            format!("code: \"0000\"\ncounty: \"{county}\"\nseat: …\ncoordinates: {{lat: 63.0, lon: 15.0}}\n")
        }
        Kind::Guide => "phase: before # before, first-week, first-months, settled\n".to_owned(),
        Kind::Needs => format!(
            "type: job # job, internship, thesis, summer-job\nemployer: {}\nmunicipality: {}\noccupation: \"0000\" # SSYK\nlink: https://example.org/\ndate: {today}\ncloses: {}-12-31\n",
            first(Kind::Employers)?,
            first(Kind::Municipalities)?,
            today.parts().0,
        ),
        Kind::Employers => format!(
            "municipality: {}\nsector: public # public, private, non-profit\n",
            first(Kind::Municipalities)?
        ),
        Kind::Events => format!("start: {today}\n"),
        Kind::Partners => "type: municipality # municipality, region, authority, university, company, association\nwebsite: https://example.org/\n".to_owned(),
        Kind::Services => "website: https://example.org/\n".to_owned(),
        Kind::Campaigns => format!("market: {}\nstory: {}\n", first(Kind::Markets)?, first(Kind::Stories)?),
        Kind::Markets => "country: NL\nlanguages: [nl]\n".to_owned(),
        Kind::Pages => String::new(),
        Kind::Packages => "where: {type: [image]}\nchannels: [16x9, 1x1]\nfor: [partner]\n".to_owned(),
    };
    Ok(format!("draft: true\n{keys}"))
}

fn begin_with(kind: Kind, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => {
            format!("it must name one of the {kind}, and there is none yet; begin with `moveto new {kind} …`")
        }
        Tongue::Sv => {
            format!("det måste nämna något under {kind}, och där finns inget ännu; börja med `moveto new {kind} …`")
        }
    }
}

fn text(kind: Kind, id: &str, lang: &Lang, title: &str, tongue: Tongue) -> String {
    let own = match kind {
        Kind::Events => "place: …\n",
        Kind::Partners => "role: …\n",
        Kind::Campaigns => "call: …\n",
        _ => "",
    };
    format!("---\ntitle: {}\n{}{own}---\n\n{}", quoted(title), slugs(id, lang, title, tongue), body(kind, lang))
}

/// The headings below which its writer goes on.
pub fn body(kind: Kind, lang: &Lang) -> String {
    match kind {
        Kind::Municipalities => {
            SECTIONS.iter().map(|section| format!("## {} {{#{section}}}\n\n", heading(section, lang))).collect()
        }
        _ => String::new(),
    }
}

/// Proposals for the last part of the address: a person decides, and until then the id stands there.
fn slugs(id: &str, lang: &Lang, title: &str, tongue: Tongue) -> String {
    let mut proposals = vec![slug::in_ascii(title, Some(lang)), slug::own_letters(title)];
    proposals.dedup();
    proposals.retain(|proposal| proposal != id);
    let why = match tongue {
        Tongue::En => format!("# The address ends in `{id}`, unless you take a slug (delete the #):\n"),
        Tongue::Sv => format!("# Adressen slutar på `{id}`, om du inte väljer en slug (ta bort #):\n"),
    };
    let lines: String = proposals.iter().map(|proposal| format!("# slug: {proposal}\n")).collect();
    if lines.is_empty() { lines } else { why + &lines }
}

/// The heading of a section of a profile, in English where its language isn't known here.
fn heading(section: &str, lang: &Lang) -> &'static str {
    let (sv, en) = match section {
        "work" => ("Arbete", "Work"),
        "housing" => ("Bostäder", "Housing"),
        "school" => ("Skola", "School"),
        "health" => ("Vård", "Health care"),
        "leisure" => ("Fritid", "Leisure"),
        _ => ("Resor", "Travel"),
    };
    if lang.as_str() == "sv" { sv } else { en }
}
