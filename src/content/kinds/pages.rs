//! Pages: whatever else a portal has to say.

use super::{front, item};
use crate::content::spanned::Spanned;

item! {
    /// `item.yaml` of a page.
    Item {
        /// The page above it.
        #[serde(default)]
        parent: Option<Spanned<String>>,
    }
}

front! {
    /// Front matter of a page.
    Front {}
}
