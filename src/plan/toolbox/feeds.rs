//! What is new and changed in the toolbox, and what will soon be gone, as feeds of each language.

use super::{Offered, Stock};
use crate::base::{Date, OutputPath};
use crate::plan::feeds::{Entry, Feed};
use crate::plan::reader::Reader;
use crate::plan::recipe::Output;
use crate::plan::views::WordsView;
use std::cmp::Reverse;

/// Where the feed of what is new and changed lies, in the toolbox that begins with `first`.
pub(super) fn news(first: &OutputPath) -> OutputPath {
    OutputPath::new(format!("{}feed.xml", first.folder()))
}

/// Where the feed of what will soon be gone lies.
pub(super) fn leaving(first: &OutputPath) -> OutputPath {
    OutputPath::new(format!("{}leaving.xml", first.folder()))
}

/// Both feeds; the second one where the site asks for it. They are there even when nothing is in them, so that those who
/// follow them never lose them.
pub(super) fn outputs(stock: &Stock<'_>, reader: &Reader<'_>) -> Vec<Output> {
    let title = reader.words(&stock.toolbox.title);
    let mut found = vec![output(news(stock.first), title, changed(stock, reader), stock, reader)];
    if let Some(wanted) = &stock.toolbox.leaving {
        let entries = soon_gone(stock, reader, reader.site.today.after(wanted.days));
        found.push(output(leaving(stock.first), reader.words(&wanted.title), entries, stock, reader));
    }
    found
}

/// Assets that have a name in the feed's language: an entry can't say that it is in another.
fn named<'a>(stock: &'a Stock<'a>, reader: &'a Reader<'_>) -> impl Iterator<Item = &'a Offered<'a>> {
    stock.offers.iter().filter(|offered| offered.offer.is_named_in(reader.lang()))
}

/// Assets whose cards tell when they came or changed, the newest first.
fn changed(stock: &Stock<'_>, reader: &Reader<'_>) -> Vec<Entry> {
    let days = |offered: &Offered<'_>| {
        let card = offered.offer.card();
        let days = card.versions.iter().filter_map(|version| version.date).chain(card.valid_from);
        let (first, last) = (days.clone().min()?, days.max()?);
        Some((first, last))
    };
    let dated = named(stock, reader).filter_map(|offered| Some((days(offered)?, offered)));
    let mut dated: Vec<_> = dated.filter(|((_, last), _)| *last <= reader.site.today).collect();
    dated.sort_by_key(|((_, last), offered)| (Reverse(*last), offered.offer.id()));
    let entry = |((first, last), offered): ((Date, Date), &Offered<'_>)| {
        entry(reader, offered, offered.tile.title.text.clone(), (first, last))
    };
    dated.into_iter().take(reader.site.feed.entries).map(entry).collect()
}

/// Assets whose last day is no later than that one, the soonest first, each with that day in its title.
fn soon_gone(stock: &Stock<'_>, reader: &Reader<'_>, horizon: Date) -> Vec<Entry> {
    let dated = named(stock, reader).filter_map(|offered| Some((offered.offer.rights().until?, offered)));
    let mut dated: Vec<_> = dated.filter(|(last, _)| *last <= horizon).collect();
    dated.sort_by_key(|(last, offered)| (*last, offered.offer.id()));
    let days = stock.toolbox.leaving.as_ref().map_or(0, |leaving| leaving.days);
    let entry = |(last, offered): (Date, &Offered<'_>)| {
        let title = format!("{} – {}", offered.tile.title.text, reader.date(last).text);
        let told = last.before(days);
        entry(reader, offered, title, (told, told))
    };
    dated.into_iter().map(entry).collect()
}

fn entry(reader: &Reader<'_>, offered: &Offered<'_>, title: String, (first, last): (Date, Date)) -> Entry {
    let summary = offered.offer.card().alt.texts().and_then(|texts| texts.get(reader.lang()).cloned());
    Entry {
        url: format!("{}{}", reader.site.base_url, offered.tile.address),
        published: first.to_string(),
        updated: last.to_string(),
        title,
        summary,
        tags: Vec::new(),
    }
}

fn output(path: OutputPath, title: WordsView, entries: Vec<Entry>, stock: &Stock<'_>, reader: &Reader<'_>) -> Output {
    let subtitle = reader.words(&stock.toolbox.description);
    let newest = stock.offers.iter().filter_map(|offered| offered.offer.newest());
    let newest = newest.filter(|day| *day <= reader.site.today).max();
    Feed::output(reader, path, &stock.first.address(), (title, subtitle), (entries, newest))
}
