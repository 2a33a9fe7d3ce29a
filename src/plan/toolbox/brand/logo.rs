//! How the logo is used, shown with the logo itself.

use super::RulesView;
use crate::base::Digested;
use crate::content::brand::{LogoRules, WrongUse};
use crate::model::toolbox::asset_page;
use crate::plan::Desk;
use crate::plan::toolbox::Stock;
use crate::plan::views::PictureView;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct LogoView {
    picture: Digested<PictureView>,
    /// Where its files are; nothing if nobody else may use it.
    page: Option<String>,
    /// How much stays free round it, in hundredths of its height.
    clear_space: Option<u8>,
    /// The smallest width on screens.
    pixels: Option<u16>,
    /// The smallest width in print.
    millimetres: Option<u16>,
    right: Option<RulesView>,
    /// `stretched`, `tilted`, `recoloured`, `shadowed`, `busy`.
    wrong: Vec<&'static str>,
}

impl Desk<'_> {
    /// Nothing where it may not be shown.
    pub(super) fn logo(&self, stock: &Stock<'_>, rules: &LogoRules) -> Option<LogoView> {
        let logo = self.planner.site.media.get(&rules.asset.value)?;
        let page = logo.rights.is_offered().then(|| asset_page(stock.first, &logo.id).address());
        let smallest = rules.smallest.as_ref();
        Some(LogoView {
            picture: self.reader.picture(&logo.id)?,
            page,
            clear_space: rules.clear_space,
            pixels: smallest.and_then(|width| width.pixels),
            millimetres: smallest.and_then(|width| width.millimetres),
            right: self.rules(&rules.right),
            wrong: rules.wrong.iter().copied().map(WrongUse::name).collect(),
        })
    }
}
