//! Values with a fixed meaning, by the addresses that stand for them.

use serde::{Deserialize, Serialize};

/// Whether the people in a picture have agreed to its use (PLUS, "Model Release Status").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ModelRelease {
    /// Nobody has.
    None,
    /// There is nobody who would have to.
    NotApplicable,
    /// All have, to any use.
    Unlimited,
    /// Not all have, or not to any use.
    Limited,
}

impl ModelRelease {
    const ALL: [Self; 4] = [Self::None, Self::NotApplicable, Self::Unlimited, Self::Limited];

    /// PLUS's code for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "MR-NON",
            Self::NotApplicable => "MR-NAP",
            Self::Unlimited => "MR-UMR",
            Self::Limited => "MR-LMR",
        }
    }

    /// The address that stands for it.
    pub(super) fn address(self) -> String {
        format!("http://ns.useplus.org/ldf/vocab/{}", self.code())
    }

    /// By its address, or by the code alone, as some programs write.
    pub(super) fn read(text: &str) -> Option<Self> {
        let code = text.trim().rsplit('/').next()?;
        Self::ALL.into_iter().find(|release| release.code() == code)
    }
}

/// How a picture came about (IPTC NewsCodes, "Digital Source Type"), as coarsely as cards say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DigitalSourceType {
    /// Taken by a camera.
    Capture,
    /// Drawn by a person.
    Creation,
    /// Put together from pictures taken by cameras.
    Composite,
    /// Made by a trained model.
    Trained,
    /// Put together, with a part that a trained model made.
    CompositeWithTrained,
}

impl DigitalSourceType {
    const ALL: [Self; 5] = [Self::Capture, Self::Creation, Self::Composite, Self::Trained, Self::CompositeWithTrained];

    /// The NewsCode.
    pub fn code(self) -> &'static str {
        match self {
            Self::Capture => "digitalCapture",
            Self::Creation => "digitalCreation",
            Self::Composite => "compositeCapture",
            Self::Trained => "trainedAlgorithmicMedia",
            Self::CompositeWithTrained => "compositeWithTrainedAlgorithmicMedia",
        }
    }

    /// The address that stands for it.
    pub(super) fn address(self) -> String {
        format!("http://cv.iptc.org/newscodes/digitalsourcetype/{}", self.code())
    }

    /// The nearest one, by address or code; retired codes are among them. A file that says something else says nothing.
    pub(super) fn read(text: &str) -> Option<Self> {
        let code = text.trim().rsplit('/').next()?;
        Self::ALL.into_iter().find(|kind| kind.code() == code).or(match code {
            "computationalCapture" | "negativeFilm" | "positiveFilm" | "print" => Some(Self::Capture),
            "humanEdits" | "minorHumanEdits" | "algorithmicallyEnhanced" => Some(Self::Capture),
            "digitalArt" | "softwareImage" | "dataDrivenMedia" | "algorithmicMedia" => Some(Self::Creation),
            "composite" => Some(Self::Composite),
            "compositeSynthetic" => Some(Self::CompositeWithTrained),
            _ => None,
        })
    }
}
