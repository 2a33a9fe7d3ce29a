//! What a check finds beyond what a build does, each in a function of its own, by what it is about. None of it is an error:
//! the site can be built.

mod outside;
mod pages;
mod pictures;
mod texts;

pub use outside::*;
pub use pages::*;
pub use pictures::*;
pub use texts::*;
