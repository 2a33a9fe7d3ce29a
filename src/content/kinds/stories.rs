//! Stories: a person who moved, from where, to what.

use super::{front, item};
use crate::content::schema::Code;
use crate::content::spanned::Spanned;

item! {
    /// `item.yaml` of a story.
    Item {
        /// The municipality that the person moved to.
        municipality: Spanned<String>,
        /// A first name.
        #[serde(default)]
        person: Option<String>,
        /// The occupation by SSYK 2012, four digits.
        #[serde(default)]
        #[schemars(with = "Option<Code>")]
        occupation: Option<Spanned<String>>,
    }
}

front! {
    /// Front matter of a story.
    Front {
        /// Where the person came from.
        #[serde(default)]
        from: Option<String>,
        /// What she or he does.
        #[serde(default)]
        work: Option<String>,
        /// A sentence of theirs.
        #[serde(default)]
        quote: Option<String>,
    }
}
