//! Addresses that are no more: a page at each that leads on, and the same as rules for web servers.

use super::items::Draft;
use super::recipe::{Output, Phase};
use super::special::base_path;
use super::views::WordsView;
use super::{Desk, Planned, faults};
use crate::base::{Diagnostic, Dir, Lang, OutputPath, SourcePath};
use crate::model::{Destination, Redirect, Site};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Debug, Serialize)]
struct MovedPage {
    to: MovedTo,
}

/// Where a page that moved leads.
#[derive(Clone, Debug, Serialize)]
struct MovedTo {
    /// As links on the page write it, from the page itself or whole.
    href: String,
    /// Absolute.
    url: String,
    /// The heading there; for another site its host.
    title: String,
    /// The language of the heading, if it is not the page's.
    lang: Option<Lang>,
    /// Its direction.
    dir: Option<Dir>,
}

/// An address and where it leads, as servers need them: paths from the server's root.
struct Rule {
    from: String,
    from_encoded: String,
    to: String,
}

impl Desk<'_> {
    /// The pages that lead on from addresses of this desk's language.
    pub(super) fn moved_pages(&self) -> Vec<Planned> {
        let moved = self.planner.site.redirects.moved.iter();
        let own = moved.filter(|(from, redirect)| redirect.lang == *self.reader.lang() && is_page(from));
        own.filter_map(|(from, redirect)| self.moved_page(from, redirect)).collect()
    }

    fn moved_page(&self, from: &OutputPath, redirect: &Redirect) -> Option<Planned> {
        let to = self.moved_to(from, redirect)?;
        let title = WordsView { text: to.title.clone(), lang: to.lang.clone(), dir: to.dir };
        let canonical = Some(to.url.clone());
        let view = Box::new(MovedPage { to });
        Some(self.page(Draft {
            canonical,
            noindex: true,
            sources: vec![SourcePath::new("content/redirects.yaml")],
            ..Draft::new("moved", "moved", title, from.clone(), view)
        }))
    }

    fn moved_to(&self, from: &OutputPath, redirect: &Redirect) -> Option<MovedTo> {
        let link = match &redirect.to {
            Destination::Inside(target) => self.reader.link(target)?,
            Destination::Tag(id) => self.reader.tag(id)?,
            Destination::Search => self.planner.search_link(self.reader)?,
            Destination::Toolbox(which) => self.toolbox_page_link(*which)?,
            Destination::Asset(id) => self.asset_link(id)?,
            Destination::Outside(url) => {
                let (href, title) = (url.clone(), super::host(url));
                return Some(MovedTo { href, url: url.clone(), title, lang: None, dir: None });
            }
        };
        let url = format!("{}{}", self.planner.site.base_url, link.address);
        let href = format!("{}{}", super::items::root_of(from), link.address);
        Some(MovedTo { href, url, title: link.title, lang: link.lang, dir: link.dir })
    }
}

/// Files that servers would be told to lead away from, though they are there.
pub fn in_use(site: &Site, outputs: &BTreeMap<OutputPath, Output>) -> Vec<Diagnostic> {
    let moved = site.redirects.moved.keys().filter(|from| !is_page(from) && outputs.contains_key(*from));
    moved.map(faults::redirect_in_use).collect()
}

/// Whether a browser would show what lies there as a page.
fn is_page(path: &OutputPath) -> bool {
    path.as_str().ends_with(".html") || path.as_str().ends_with(".htm")
}

/// Rules for web servers, if there is anything to tell them.
pub fn server_rules(desks: &[Desk<'_>]) -> Vec<Output> {
    let Some(first) = desks.first() else { return Vec::new() };
    let site = first.planner.site;
    let base = base_path(&site.base_url);
    let rule = |(from, redirect): (&OutputPath, &Redirect)| {
        let desk = desks.iter().find(|desk| *desk.reader.lang() == redirect.lang)?;
        let to = desk.moved_to(from, redirect)?;
        let inside = to.url.strip_prefix(&site.base_url).map(|address| format!("{base}{address}"));
        let to = inside.unwrap_or(to.url).replace('$', "%24");
        Some(Rule { from: format!("{base}{}", from.folder()), from_encoded: format!("{base}{}", from.address()), to })
    };
    let rules: Vec<Rule> = site.redirects.moved.iter().filter_map(rule).collect();
    let gone: Vec<String> = site.redirects.gone.iter().map(|page| format!("{base}{}", page.folder())).collect();
    if rules.is_empty() && gone.is_empty() {
        return Vec::new();
    }
    vec![
        text("redirects/nginx.conf", nginx(&rules, &gone)),
        text("redirects/apache.conf", apache(&rules, &gone)),
        text("_redirects", hosts(&rules)),
    ]
}

fn text(path: &str, text: String) -> Output {
    Output::text(OutputPath::new(path), Phase::Index, "rules", text, SourcePath::new("content/redirects.yaml"))
}

fn nginx(rules: &[Rule], gone: &[String]) -> String {
    let moved = rules.iter().map(|rule| format!("location = \"{}\" {{ return 301 \"{}\"; }}\n", rule.from, rule.to));
    let gone = gone.iter().map(|from| format!("location = \"{from}\" {{ return 410; }}\n"));
    let head = "# For nginx: include this file in the server block.\n".to_owned();
    std::iter::once(head).chain(moved).chain(gone).collect()
}

fn apache(rules: &[Rule], gone: &[String]) -> String {
    let exact = |from: &str| format!("^{}$", escaped(from));
    let moved = rules.iter().map(|rule| format!("RedirectMatch 301 \"{}\" \"{}\"\n", exact(&rule.from), rule.to));
    let gone = gone.iter().map(|from| format!("RedirectMatch 410 \"{}\"\n", exact(from)));
    let head = "# For Apache: include this file in the virtual host.\n".to_owned();
    std::iter::once(head).chain(moved).chain(gone).collect()
}

/// What regular expressions would read as more than a letter.
fn escaped(path: &str) -> String {
    let special = |c: char| "\\.+*?()|[]{}^$".contains(c);
    path.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
}

/// For hosts that read `_redirects` (Netlify, Cloudflare Pages, GitLab Pages). They have no word for what is gone.
fn hosts(rules: &[Rule]) -> String {
    rules.iter().map(|rule| format!("{} {} 301\n", rule.from_encoded, rule.to)).collect()
}
