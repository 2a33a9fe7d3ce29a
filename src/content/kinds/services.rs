//! Services: the authorities and offices of the virtual international house.

use super::{front, item};
use crate::base::Lang;
use crate::content::spanned::Spanned;

item! {
    /// `item.yaml` of a service.
    Item {
        /// Its own site.
        website: Spanned<String>,
        /// A telephone number as people write it.
        #[serde(default)]
        phone: Option<String>,
        /// An address for mail.
        #[serde(default)]
        email: Option<String>,
        /// Languages spoken.
        #[serde(default)]
        languages: Vec<Lang>,
        /// Where, if it is in one municipality only.
        #[serde(default)]
        municipality: Option<Spanned<String>>,
    }
}

front! {
    /// Front matter of a service.
    Front {
        /// When it is open.
        #[serde(default)]
        hours: Option<String>,
        /// Where to go.
        #[serde(default)]
        address: Option<String>,
    }
}
