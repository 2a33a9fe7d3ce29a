//! `llms.txt`: what the site has, for programs that read for people (llmstxt.org). Its words are the content's own.

use super::recipe::{Output, Phase};
use super::toolbox::catalog::CATALOG;
use super::{Desk, REVOKED};
use crate::base::{OutputPath, PerLang, SourcePath};
use crate::model::Target;

/// Where it lies.
const PATH: &str = "llms.txt";

/// The title, then the lists of each language with what they hold, then what the toolbox has for programs.
pub fn output(desks: &[Desk<'_>]) -> Option<Output> {
    let site = desks.first()?.planner.site;
    let said = |texts: &PerLang<String>, desk: &Desk<'_>| desk.reader.words(texts).text;
    let first = desks.first()?;
    let mut text = format!("# {}\n\n> {}\n", said(&site.title, first), said(&site.description, first));
    for desk in desks {
        text.push_str(&format!("\n## {}\n\n", desk.reader.language().name));
        for (kind, section) in &site.sections {
            let Some(link) = desk.reader.link(&Target::List(*kind)) else { continue };
            text.push_str(&line(&link.title, &site.base_url, &link.address, &said(&section.description, desk)));
        }
        if let (Some(link), Some(toolbox)) = (desk.planner.toolbox_link(desk.reader), &site.toolbox) {
            text.push_str(&line(&link.title, &site.base_url, &link.address, &said(&toolbox.description, desk)));
        }
    }
    if let Some(toolbox) = &site.toolbox {
        text.push_str(&format!("\n## {}: JSON\n\n", said(&toolbox.title, first)));
        for path in [CATALOG, REVOKED] {
            text.push_str(&line(path, &site.base_url, path, ""));
        }
    }
    Some(Output::text(OutputPath::new(PATH), Phase::Index, "llms.txt", text, SourcePath::new("site.yaml")))
}

fn line(title: &str, base_url: &str, address: &str, about: &str) -> String {
    let about = if about.is_empty() { String::new() } else { format!(": {about}") };
    format!("- [{title}]({base_url}{address}){about}\n")
}
