//! The page of an employer.

use super::need;
use crate::base::{Digested, Kind};
use crate::content::kinds::employers::{Item as Data, Sector};
use crate::model::Item;
use crate::plan::reader::{Named, Reader};
use crate::plan::views::{LinkView, NeedView, PictureView};
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct EmployerPage {
    picture: Option<Digested<PictureView>>,
    employer: Employer,
    needs: Vec<NeedView>,
}

#[derive(Debug, Serialize)]
struct Employer {
    sector: Sector,
    website: Option<String>,
    municipality: LinkView,
}

pub fn view(reader: &Reader<'_>, item: &Item, data: &Data) -> EmployerPage {
    let own = reader.naming(Kind::Needs, Named::Item(Kind::Employers, &item.reference.id));
    EmployerPage {
        picture: reader.picture_of(item),
        employer: Employer {
            sector: data.sector,
            website: data.website.as_ref().map(|website| website.value.clone()),
            municipality: reader.link_or_id(Kind::Municipalities, &data.municipality),
        },
        needs: own.iter().filter_map(|other| need(reader, other)).collect(),
    }
}
