//! The files of a search index. A segment's words are gathered once for all of its shards that are wanted.

use super::body;
use crate::base::{Diagnostic, OutputPath};
use crate::collect::Sources;
use crate::content::markdown::{Block, Outline, Part};
use crate::plan::{Found, Make, Output, Segment};
use crate::search::{self, Page, Prose, Tally};
use rayon::prelude::*;
use std::collections::BTreeMap;

type Made = (OutputPath, Result<Vec<u8>, Box<Diagnostic>>);

/// A segment, and which of its shards are wanted where.
type Wanted<'a> = (&'a Segment, Vec<(&'a OutputPath, usize)>);

/// The shards among these outputs.
pub fn shards(sources: &Sources, outputs: &[&Output]) -> Vec<Made> {
    let mut wanted: BTreeMap<(&str, usize), Wanted<'_>> = BTreeMap::new();
    for output in outputs {
        if let Make::SearchWords(segment, shard) = &output.make {
            let key = (segment.lang.as_str(), segment.number);
            wanted.entry(key).or_insert_with(|| (segment, Vec::new())).1.push((&output.path, *shard));
        }
    }
    wanted.into_values().flat_map(|(segment, wanted)| of_segment(sources, segment, &wanted)).collect()
}

fn of_segment(sources: &Sources, segment: &Segment, wanted: &[(&OutputPath, usize)]) -> Vec<Made> {
    let tallies: Result<Vec<Tally>, Box<Diagnostic>> =
        segment.pages.par_iter().map(|page| tally(sources, page)).collect();
    let shards = match tallies {
        Ok(tallies) => search::shards(segment.lang.as_str(), &tallies, segment.shards),
        Err(fault) => return wanted.iter().map(|(path, _)| ((*path).clone(), Err(fault.clone()))).collect(),
    };
    let made = |(path, shard): &(&OutputPath, usize)| {
        let bytes = shards.get(*shard).map(|shard| search::shard(&segment.list, shard));
        ((*path).clone(), Ok(bytes.unwrap_or_default()))
    };
    wanted.par_iter().map(made).collect()
}

/// The pages of a chunk.
pub fn pages(segment: &Segment, chunk: usize) -> Vec<u8> {
    search::pages(&segment.list, segment.chunk(chunk).iter().map(|page| &*page.card))
}

fn tally(sources: &Sources, page: &Found) -> Result<Tally, Box<Diagnostic>> {
    let mut headings: Vec<&str> = page.names.iter().map(String::as_str).collect();
    let mut prose = Prose::default();
    if let Some(text) = &page.text {
        let body = body::parsed(sources, text)?;
        headings.extend(text.outline().headings.iter().map(|heading| heading.text.as_str()));
        gather(&body.parts, text.outline(), &page.left_out, &mut prose);
    }
    let prose = prose.finish();
    let title = page.card.title.as_str();
    Ok(search::tally(&Page { title, summary: page.card.summary.as_deref(), headings, prose: &prose }))
}

fn gather(parts: &[Part], outline: &Outline, left_out: &[usize], prose: &mut Prose) {
    for part in parts {
        match part {
            Part::Html(html) => prose.html(html),
            // The words of links and headings follow as HTML.
            Part::Link(_) | Part::Heading(_) => {}
            Part::Picture(_) => prose.pause(),
            Part::Block { block, .. } if left_out.contains(block) => {}
            Part::Block { block, children } => {
                if let Some(block) = outline.blocks.get(*block) {
                    values(block).for_each(|value| prose.text(value));
                }
                prose.pause();
                gather(children, outline, left_out, prose);
                prose.pause();
            }
        }
    }
}

/// What readers see of a block beside its inner text.
fn values(block: &Block) -> impl Iterator<Item = &str> {
    let value = match block {
        Block::Quote { by } => by.as_deref(),
        Block::Facts { title } => title.as_deref(),
        Block::Video { title, .. } => Some(title.as_str()),
        Block::Cta { label, .. } => Some(label.as_str()),
        Block::Film { .. } | Block::Figure { .. } | Block::Alert { .. } | Block::Columns | Block::Column => None,
    };
    value.into_iter()
}
