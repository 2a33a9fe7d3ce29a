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

use crate::base::Kind;
use crate::content::spanned::Spanned;

type Text = Spanned<String>;

fn list<T: std::fmt::Display>(names: &[T]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The name of one thing of a kind, in English with its article and in Swedish.
fn one(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Stories => ("story", "berättelse"),
        Kind::Municipalities => ("municipality", "kommun"),
        Kind::Guide => ("guide step", "guidesteg"),
        Kind::Needs => ("need", "behov"),
        Kind::Employers => ("employer", "arbetsgivare"),
        Kind::Events => ("event", "evenemang"),
        Kind::Partners => ("partner", "partner"),
        Kind::Services => ("service", "tjänst"),
        Kind::Campaigns => ("campaign", "kampanj"),
        Kind::Markets => ("market", "marknad"),
        Kind::Pages => ("page", "sida"),
        Kind::Packages => ("package", "paket"),
    }
}
