//! In place of a part of the minifier of scripts, which moveto never calls: see `stubs/README.md`.

/// Where a script's tree would be kept.
#[derive(Default)]
pub struct Allocator;
