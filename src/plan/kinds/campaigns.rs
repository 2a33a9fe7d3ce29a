//! The landing page of a campaign.

use crate::base::{Digested, Kind};
use crate::content::kinds::campaigns::{Audience, Front, Item as Data, Utm};
use crate::model::Item;
use crate::plan::reader::Reader;
use crate::plan::views::{LinkView, PictureView, TeaserView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct CampaignPage {
    picture: Option<Digested<PictureView>>,
    campaign: Campaign,
    call_address: String,
    share_url: String,
}

#[derive(Debug, Serialize)]
struct Campaign {
    call: String,
    story: Digested<TeaserView>,
    market: LinkView,
    audience: Option<Audience>,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> Option<CampaignPage> {
    let front = Front::of(item.front(reader.lang())?)?;
    let story = reader.teaser(reader.site.item(Kind::Stories, &data.story)?)?;
    let page = &item.editions.get(reader.lang())?.page;
    let query = data.utm.as_ref().map(query).unwrap_or_default();
    Some(CampaignPage {
        picture: reader.picture_of(item).or_else(|| story.picture.clone()),
        call_address: story.address.clone(),
        share_url: format!("{}{}{query}", reader.site.base_url, page.address()),
        campaign: Campaign {
            call: front.call.clone(),
            story,
            market: reader.link_or_id(Kind::Markets, &data.market),
            audience: data.audience,
        },
    })
}

fn query(utm: &Utm) -> String {
    let escape = crate::content::markdown::escape_href;
    let part = |text: &str| escape(text).replace(['&', '?', '#', '=', '+'], "-");
    format!("?utm_source={}&utm_medium={}&utm_campaign={}", part(&utm.source), part(&utm.medium), part(&utm.campaign))
}
