//! What can be wrong between files, each fault in a function of its own, by what it is about.

mod brand;
mod facts;
mod held;
mod items;
mod links;
mod owners;
mod site;

pub use brand::*;
pub use facts::*;
pub use held::*;
pub use items::*;
pub use links::*;
pub use owners::*;
pub use site::*;

use crate::content::spanned::Spanned;

type Text = Spanned<String>;

fn list<T: std::fmt::Display>(names: &[T]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
