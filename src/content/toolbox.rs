//! The pages of the toolbox that are neither lists nor an asset's.

/// A page of the toolbox with an address that stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum ToolboxPage {
    /// All assets.
    First,
    /// May my copies still be used?
    Check,
    /// What may I use?
    MayI,
    /// What I chose, as one file.
    Basket,
    /// How to look when speaking for the region.
    Guide,
    /// Words that are ready to use.
    Texts,
}

impl ToolboxPage {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::First, Self::Check, Self::MayI, Self::Basket, Self::Guide, Self::Texts];

    /// As it stands in addresses and messages; nothing of the first one.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "",
            Self::Check => "check",
            Self::MayI => "may-i",
            Self::Basket => "basket",
            Self::Guide => "brand",
            Self::Texts => "texts",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.name() == name)
    }

    /// Its template's name without ending, which is its kind. A theme without that has no such page.
    pub fn template(self) -> &'static str {
        match self {
            Self::First => "toolbox",
            Self::Check => "toolbox-check",
            Self::MayI => "toolbox-may-i",
            Self::Basket => "toolbox-basket",
            Self::Guide => "toolbox-brand",
            Self::Texts => "toolbox-texts",
        }
    }

    /// The file of its template in a theme.
    pub fn template_file(self) -> String {
        format!("{}.html", self.template())
    }

    /// What it is among all pages of the site.
    pub fn key(self) -> String {
        if self == Self::First { "toolbox".to_owned() } else { format!("toolbox/{}", self.name()) }
    }
}
