//! What [`check()`](crate::check()) looks for beyond what a build needs to know: what readers would stumble over.
//!
//! Each file asks one question. Most ask it of the site ([`crate::model`]) and of its texts, which `reading` reads once for
//! all; `pages/` asks the bytes that visitors would get. Nothing here is an error, and nothing here changes an output.

mod alt;
mod dates;
mod faults;
mod headings;
mod links;
mod lix;
mod outside;
mod pages;
mod place;
mod reading;
mod sizes;
mod spelling;
mod translations;
mod unused;
mod words;

pub use faults::{outside_gone, outside_refused, outside_silent};
pub use outside::{Outside, Silence};

use crate::base::Diagnostic;
use crate::collect::Sources;
use crate::model::Site;
use crate::plan::Plan;
use crate::write::Store;
use reading::Reading;
use std::io;
use words::Lexicon;

/// What is checked.
pub struct Subject<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// Its outputs.
    pub plan: &'a Plan,
    /// Their bytes; nothing where errors kept some from being made.
    pub built: Option<Store<'a>>,
    /// Whether links to other sites are wanted too.
    pub outside: bool,
}

/// All that it finds, and the links to other sites if they are wanted. Fails where the machine does.
pub fn check(subject: &Subject<'_>) -> io::Result<(Vec<Diagnostic>, Vec<Outside>)> {
    let Subject { site, sources, .. } = *subject;
    let lexicon = Lexicon::read();
    let names = spelling::Names::of(site);
    let of_text = |text: &Reading<'_>| {
        let mut found = headings::check(text);
        found.extend(links::check(text, &lexicon));
        found.extend(alt::of_text(text, &lexicon));
        found.extend(lix::check(text));
        found.extend(spelling::check(text, &names));
        found
    };
    let mut found = reading::each(site, sources, of_text);
    found.extend(alt::of_cards(site, sources, &lexicon));
    found.extend(spelling::of_cards(site, sources, &names));
    found.extend(translations::check(site));
    found.extend(dates::check(site, sources));
    found.extend(sizes::check(site, sources));
    found.extend(unused::check(subject));
    let mut outside = Vec::new();
    if let Some(built) = subject.built {
        let of_pages = pages::check(subject, &built)?;
        found.extend(of_pages.0);
        outside = of_pages.1;
    }
    Ok((found, outside))
}
