//! `--external`: whether the pages of other sites to which this one leads are still there. Each site is asked for one page at a
//! time, a few sites beside each other.

use super::answers::Answers;
use super::curl::{self, Answer};
use moveto::base::{Date, Diagnostic};
use moveto::check::{Outside, outside_gone, outside_refused, outside_silent};
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// So many sites are asked beside each other.
const AT_A_TIME: usize = 8;

/// What became of asking.
pub struct Asked {
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// How many pages were asked for.
    pub pages: usize,
}

/// Asks for every page of another site, unless its answer is still believed. `folder` is the site's `.moveto/`.
pub fn check(outside: &[Outside], folder: &Path, today: Date) -> io::Result<Asked> {
    let addresses: BTreeSet<&str> = outside.iter().map(|link| link.page()).collect();
    let mut answers = Answers::read(folder, today);
    let open = addresses.iter().copied().filter(|address| answers.get(address).is_none());
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for address in open {
        hosts.entry(host(address)).or_default().push(address);
    }
    let pages = hosts.values().map(Vec::len).sum();
    answers.extend(ask(hosts.into_values().collect()));
    answers.save(&addresses.into_iter().collect::<Vec<_>>())?;
    let fault = |link: &Outside| {
        let answer = answers.get(link.page())?;
        let (span, address) = (link.span.clone(), link.address.as_str());
        match answer {
            _ if answer.is_there() => None,
            Answer::Silence(why) => Some(outside_silent(span, address, why)),
            Answer::Status(status) => Some(match answer.gone() {
                Some(status) => outside_gone(span, address, status),
                None => outside_refused(span, address, *status),
            }),
        }
    };
    Ok(Asked { diagnostics: outside.iter().filter_map(fault).collect(), pages })
}

fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

fn ask(hosts: Vec<Vec<&str>>) -> Vec<(String, Answer)> {
    let workers = hosts.len().min(AT_A_TIME);
    let queue = Mutex::new(hosts.into_iter());
    let answers = Mutex::new(Vec::new());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        while let Some(pages) = next() {
            for page in pages {
                let answer = (page.to_owned(), curl::ask(page));
                answers.lock().unwrap_or_else(PoisonError::into_inner).push(answer);
            }
        }
    };
    std::thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(work))));
    answers.into_inner().unwrap_or_else(PoisonError::into_inner)
}
