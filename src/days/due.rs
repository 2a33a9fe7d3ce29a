//! The next day on which the output changes by itself.

use super::{Cause, Changes, Days, causes, compare};
use crate::base::{Date, Diagnostic};
use std::collections::BTreeSet;

/// The next day on which a build gives something else, though nobody edits anything.
#[derive(Clone, Debug)]
pub struct Due {
    /// The day.
    pub date: Date,
    /// What it brings.
    pub causes: BTreeSet<Cause>,
    /// In what its output differs from today's; nothing if the build stops that day.
    pub changes: Changes,
    /// Why the build stops that day; empty if it doesn't.
    pub errors: Vec<Diagnostic>,
}

impl Days {
    /// The next day after today, up to `last`, on which the output changes or the build stops. Every day that something in
    /// the contents names is planned, in order, and compared with today. Fails with today's errors, if there are any.
    pub fn due(&self, last: Option<Date>) -> Result<Option<Due>, Vec<Diagnostic>> {
        let today = self.on(self.today);
        let Some(plan) = today.plan.as_ref().filter(|_| today.errors().next().is_none()) else {
            return Err(today.diagnostics);
        };
        let coming = causes::of(&self.contents).into_iter().filter(|(date, _)| *date > self.today);
        for (date, causes) in coming.take_while(|(date, _)| last.is_none_or(|last| *date <= last)) {
            let day = self.on(date);
            let errors: Vec<Diagnostic> = day.errors().cloned().collect();
            let changes = match &day.plan {
                Some(then) if errors.is_empty() => compare(plan, then),
                _ => Changes::default(),
            };
            if !errors.is_empty() || !changes.is_empty() {
                return Ok(Some(Due { date, causes, changes, errors }));
            }
        }
        Ok(None)
    }
}
