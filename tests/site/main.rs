//! Whole small sites: build, look, edit, build, look.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::string_slice,
    reason = "a test writes and reads real files, and stops where it likes"
)]

mod anchors;
mod architecture;
mod boards;
mod brand;
mod carried;
mod check;
mod checks;
mod cli;
mod cms;
mod determinism;
mod documents;
mod due;
mod edits;
mod engine;
mod exiftool;
// Some examples are links and files that not everybody may read.
#[cfg(unix)]
mod explained;
mod faults;
mod films;
mod haste;
mod hostile;
mod init;
mod keep_going;
mod kills;
mod languages;
mod large;
mod logos;
mod looks;
mod many;
mod media_add;
mod new;
mod outside;
mod owners;
mod packages;
mod partners;
mod property;
mod redirects;
mod rights;
mod sample;
mod search;
mod serve;
mod serving;
mod settings;
mod shared;
mod support;
mod templates;
mod tongues;
mod toolbox;
mod translations;
mod typography;
mod watching;
mod words;
