//! The page of a guide step, and the guide's phases.

use super::service;
use crate::base::{Digested, Dir, Kind, Lang};
use crate::content::kinds::guide::{Item as Data, Phase, Situation};
use crate::model::{Item, Target};
use crate::plan::reader::Reader;
use crate::plan::views::{DateView, LinkView, PictureView, ServiceView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct StepPage {
    picture: Option<Digested<PictureView>>,
    step: Step,
    phases: Vec<PhaseLinks>,
    previous: Option<LinkView>,
    next: Option<LinkView>,
}

#[derive(Debug, Serialize)]
struct Step {
    phase: Phase,
    situations: Vec<Situation>,
    services: Vec<ServiceView>,
    review_by: Option<DateView>,
    review_due: bool,
}

#[derive(Debug, Serialize)]
struct PhaseLinks {
    phase: Phase,
    steps: Vec<StepLink>,
}

#[derive(Debug, Serialize)]
struct StepLink {
    title: String,
    address: String,
    key: String,
    current: bool,
    lang: Option<Lang>,
    dir: Option<Dir>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> StepPage {
    let phases = phases(reader);
    let all: Vec<&Item> = phases.iter().flat_map(|phase| phase.steps.iter().copied()).collect();
    let at = all.iter().position(|other| other.reference == item.reference);
    let link = |item: &&Item| reader.link(&Target::Item(item.reference.clone()));
    StepPage {
        picture: reader.picture_of(item),
        step: Step {
            phase: data.phase,
            situations: data.situations.clone(),
            services: data
                .services
                .iter()
                .filter_map(|id| service(reader, reader.site.item(Kind::Services, id)?))
                .collect(),
            review_by: data.review_by.map(|day| reader.date(day)),
            review_due: data.review_by.is_some_and(|day| day < reader.site.today),
        },
        previous: at.and_then(|at| at.checked_sub(1)).and_then(|before| all.get(before)).and_then(link),
        next: at.and_then(|at| all.get(at + 1)).and_then(link),
        phases: phases.iter().map(|phase| phase_links(reader, phase, item)).collect(),
    }
}

fn phase_links(reader: &Reader<'_>, phase: &PhaseSteps<'_>, current: &Item) -> PhaseLinks {
    let steps = phase.steps.iter().filter_map(|step| {
        let link = reader.link(&Target::Item(step.reference.clone()))?;
        let current = step.reference == current.reference;
        Some(StepLink {
            title: link.title,
            address: link.address,
            key: link.key,
            current,
            lang: link.lang,
            dir: link.dir,
        })
    });
    PhaseLinks { phase: phase.phase, steps: steps.collect() }
}

/// The steps of a phase, in their order.
#[derive(Debug)]
pub struct PhaseSteps<'a> {
    /// Which phase.
    pub phase: Phase,
    /// Its steps.
    pub steps: Vec<&'a Item>,
}

/// The phases that have steps, in the order of a move.
pub fn phases<'a>(reader: &Reader<'a>) -> Vec<PhaseSteps<'a>> {
    let items = reader.items(Kind::Guide);
    let of = |phase: Phase| {
        let is_in = |item: &&Item| item.data().and_then(Data::of).is_some_and(|step| step.phase == phase);
        PhaseSteps { phase, steps: items.iter().copied().filter(is_in).collect() }
    };
    Phase::ALL.into_iter().map(of).filter(|phase| !phase.steps.is_empty()).collect()
}
