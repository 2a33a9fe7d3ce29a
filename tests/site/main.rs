//! Whole small sites: build, look, edit, build, look.

#![expect(clippy::disallowed_methods, reason = "tests write and read real files")]

mod architecture;
mod determinism;
mod edits;
mod engine;
mod faults;
mod kills;
mod property;
mod sample;
mod support;
