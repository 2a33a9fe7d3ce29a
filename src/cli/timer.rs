//! How long stages take, and how far the pictures are.

use super::args::Tongue;
use super::clock::moment;
use moveto::Progress;
use std::io::{IsTerminal, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often a line on the terminal is renewed.
const RENEWED: Duration = Duration::from_millis(100);

/// Measures stages, and tells on a terminal how many pictures are done.
pub struct Timer {
    begun: Instant,
    state: Mutex<State>,
    /// The language in which it tells; nothing if nobody looks.
    tongue: Option<Tongue>,
}

#[derive(Default)]
struct State {
    current: Option<(&'static str, Instant)>,
    done: Vec<(&'static str, Duration)>,
    /// When the line on the terminal was last renewed.
    told: Option<Instant>,
}

impl Timer {
    /// Starts the clock. Nothing is told where the standard error isn't a terminal.
    pub fn start(tongue: Tongue) -> Self {
        let tongue = std::io::stderr().is_terminal().then_some(tongue);
        Self { begun: moment(), state: Mutex::default(), tongue }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends the current stage.
    pub fn stop(&self) {
        let mut state = self.state();
        if state.told.take().is_some() {
            // The line of progress makes room for what comes.
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
        if let Some((name, begun)) = state.current.take() {
            let took = begun.elapsed();
            match state.done.iter_mut().find(|(known, _)| *known == name) {
                Some((_, total)) => *total += took,
                None => state.done.push((name, took)),
            }
        }
    }

    /// What each stage took.
    pub fn stages(&self) -> Vec<(&'static str, Duration)> {
        self.state().done.clone()
    }

    /// What everything took.
    pub fn total(&self) -> Duration {
        self.begun.elapsed()
    }
}

impl Progress for Timer {
    fn stage(&self, name: &'static str) {
        self.stop();
        self.state().current = Some((name, moment()));
    }

    fn pictures(&self, done: usize, all: usize) {
        let Some(tongue) = self.tongue else { return };
        let mut state = self.state();
        if done < all && state.told.is_some_and(|told| told.elapsed() < RENEWED) {
            return;
        }
        state.told = Some(moment());
        let line = match tongue {
            Tongue::En => format!("pictures: {done} of {all}"),
            Tongue::Sv => format!("bilder: {done} av {all}"),
        };
        // Whoever can't be told goes without.
        let _ = write!(std::io::stderr(), "\r\x1b[K{line}");
    }
}
