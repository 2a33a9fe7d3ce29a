//! What can be wrong with a picture, in words for those who keep a site. The place is added where it is known.

use super::logo::Unfit;
use super::svg_limits::{ATTRIBUTES, DEPTH};
use super::{Format, MAX_PIXELS, MAX_SIDE};
use crate::base::{Diagnostic, SourcePath, Span, Text, text};

/// What films are called among the formats that aren't read.
pub(super) const FILM: &str = "a format for films";

/// Why a picture can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No bytes at all.
    Empty,
    /// Nothing that is known as a picture.
    NotAPicture,
    /// HEIC, which telephones make and browsers don't show; no decoder of a licence that suits us exists.
    Heic,
    /// A format with a name that isn't read here.
    Unsupported {
        /// What it is called.
        name: &'static str,
    },
    /// The file ends before the picture does.
    Truncated {
        /// What it was going to be.
        format: Format,
    },
    /// More bytes than an original may have.
    TooManyBytes {
        /// How many it has.
        bytes: usize,
        /// How many it may have.
        limit: usize,
    },
    /// More pixels than an original may have.
    TooManyPixels {
        /// Pixels across, as stored.
        width: u32,
        /// Pixels down, as stored.
        height: u32,
    },
    /// Inks, and nothing that says what they look like.
    CmykWithoutProfile,
    /// A colour profile that can't be followed.
    BadProfile {
        /// Why not, in English.
        detail: String,
    },
    /// Several frames.
    Animated {
        /// In which format.
        format: Format,
    },
    /// The file contradicts itself, or its decoder gave up.
    Damaged {
        /// What it claims to be.
        format: Format,
        /// What the decoder said of it, in English.
        detail: String,
    },
    /// A rendition longer than its format can be.
    TooLong {
        /// The rendition's format.
        format: Format,
        /// The most pixels a side may have there.
        limit: u32,
    },
    /// AVIF asked of a program that can't write it.
    NoAvif,
    /// An SVG where rows of pixels were asked for.
    NotPixels,
    /// An SVG that isn't well-formed XML.
    SvgBroken {
        /// What the parser said, in English.
        detail: String,
    },
    /// An SVG in another encoding than UTF-8.
    SvgEncoding,
    /// An SVG without a size.
    SvgNoSize,
    /// An SVG that would take minutes to read: nested too deep, or with too many attributes.
    SvgIntricate,
    /// An SVG of which nothing is left, mostly because it doesn't name SVG's namespace.
    SvgNothingLeft,
    /// An SVG with a picture of pixels in it that can't be used, and why not.
    SvgPicture(Box<Fault>),
    /// An SVG that is a picture, but no logo.
    Logo(Unfit),
}

impl Fault {
    #[expect(clippy::needless_pass_by_value, reason = "so that it fits `map_err`")]
    pub(super) fn damaged(format: Format, detail: impl ToString) -> Self {
        Fault::Damaged { format, detail: one_line(&detail.to_string()) }
    }

    #[expect(clippy::needless_pass_by_value, reason = "so that it fits `map_err`")]
    pub(super) fn bad_profile(detail: impl ToString) -> Self {
        Fault::BadProfile { detail: one_line(&detail.to_string()) }
    }

    #[expect(clippy::needless_pass_by_value, reason = "so that it fits `map_err`")]
    pub(super) fn svg_broken(detail: impl ToString) -> Self {
        Fault::SvgBroken { detail: one_line(&detail.to_string()) }
    }

    /// Whether the file may be a film or a sound, of which nothing is known here.
    pub fn may_be_film(&self) -> bool {
        matches!(self, Fault::NotAPicture | Fault::Unsupported { name: FILM })
    }

    /// The fault of the picture in that file.
    pub fn diagnostic(&self, path: &SourcePath) -> Diagnostic {
        Diagnostic::error(self.code(), Span::file(path), self.message()).help(self.help())
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::Empty => "picture/empty",
            Fault::NotAPicture => "picture/not-a-picture",
            Fault::Heic => "picture/heic",
            Fault::Unsupported { .. } => "picture/unsupported-format",
            Fault::Truncated { .. } => "picture/truncated",
            Fault::TooManyBytes { .. } => "picture/too-many-bytes",
            Fault::TooManyPixels { .. } => "picture/too-many-pixels",
            Fault::CmykWithoutProfile => "picture/cmyk-without-profile",
            Fault::BadProfile { .. } => "picture/bad-profile",
            Fault::Animated { .. } => "picture/animated",
            Fault::Damaged { .. } => "picture/damaged",
            Fault::TooLong { .. } => "picture/too-long",
            Fault::NoAvif => "picture/no-avif",
            Fault::NotPixels => "picture/not-a-picture",
            Fault::SvgBroken { .. } => "picture/svg-broken",
            Fault::SvgEncoding => "picture/svg-encoding",
            Fault::SvgNoSize => "picture/svg-no-size",
            Fault::SvgIntricate => "picture/svg-intricate",
            Fault::SvgNothingLeft => "picture/svg-nothing-left",
            Fault::SvgPicture(_) => "picture/svg-inner-picture",
            Fault::Logo(unfit) => unfit.code(),
        }
    }

    /// What is wrong.
    pub fn message(&self) -> Text {
        match self {
            Fault::Empty => text("the file is empty", "filen är tom"),
            Fault::NotAPicture => text("the file is not a picture", "filen är ingen bild"),
            Fault::Heic => text(
                "the picture is in HEIC, a phone format that most browsers can't show",
                "bilden är i HEIC, ett mobilformat som de flesta webbläsare inte kan visa",
            ),
            Fault::Unsupported { name } => text(
                format!("the picture is in a format that can't be used here: {name}"),
                format!("bilden är i ett format som inte kan användas här: {}", in_swedish(name)),
            ),
            Fault::Truncated { format } => text(
                format!("the {format} file ends too early, so a part of the picture is missing"),
                format!("{format}-filen slutar för tidigt, så en del av bilden saknas"),
            ),
            Fault::TooManyBytes { bytes, limit } => text(
                format!("the file is {}, and at most {} are allowed", megabytes(*bytes, '.'), megabytes(*limit, '.')),
                format!("filen är på {}, och högst {} är tillåtet", megabytes(*bytes, ','), megabytes(*limit, ',')),
            ),
            Fault::TooManyPixels { width, height } => text(
                format!("the picture is too large: {width} × {height} pixels"),
                format!("bilden är för stor: {width} × {height} pixlar"),
            ),
            Fault::CmykWithoutProfile => text(
                "the picture is in CMYK, the colours of print, and nothing in it says what its inks look like",
                "bilden är i CMYK, alltså tryckfärger, och ingenting i den säger hur färgerna ska se ut",
            ),
            Fault::BadProfile { detail } => text(
                format!("the picture's colour profile can't be used (`{detail}`)"),
                format!("bildens färgprofil går inte att använda (`{detail}`)"),
            ),
            Fault::Animated { format } => text(
                format!("the {format} is animated, and moving pictures can't be used here"),
                format!("{format}-bilden är animerad, och rörliga bilder kan inte användas här"),
            ),
            Fault::Damaged { format, detail } => text(
                format!("the {format} file is damaged (`{detail}`)"),
                format!("{format}-filen är skadad (`{detail}`)"),
            ),
            Fault::TooLong { format, limit } => text(
                format!("the picture is too long and narrow: a side of a {format} has at most {limit} pixels"),
                format!("bilden är för lång och smal: en sida i en {format}-bild har högst {limit} pixlar"),
            ),
            Fault::NoAvif => text("this moveto can't write AVIF", "den här versionen av moveto kan inte skriva AVIF"),
            Fault::NotPixels => text("an SVG has no pixels to scale", "en SVG har inga pixlar att skala"),
            Fault::SvgBroken { detail } => {
                text(format!("the SVG can't be read (`{detail}`)"), format!("SVG-filen går inte att läsa (`{detail}`)"))
            }
            Fault::SvgEncoding => text("the SVG isn't saved as UTF-8", "SVG-filen är inte sparad som UTF-8"),
            Fault::SvgNoSize => text("the SVG doesn't say how large it is", "SVG-filen säger inte hur stor den är"),
            Fault::SvgIntricate => text(
                format!(
                    "the SVG is too intricate: more than {DEPTH} parts in each other, or {ATTRIBUTES} properties on one"
                ),
                format!(
                    "SVG-filen är för invecklad: fler än {DEPTH} delar i varandra, eller {ATTRIBUTES} egenskaper på en"
                ),
            ),
            Fault::SvgNothingLeft => {
                text("nothing in the SVG can be shown safely", "inget i SVG-filen kan visas på ett säkert sätt")
            }
            Fault::SvgPicture(why) => {
                let why = why.message();
                text(
                    format!("a picture inside the SVG can't be used: {}", why.en),
                    format!("en bild inuti SVG-filen går inte att använda: {}", why.sv),
                )
            }
            Fault::Logo(unfit) => unfit.message(),
        }
    }

    /// What to do about it.
    pub fn help(&self) -> Text {
        match self {
            Fault::Empty | Fault::Truncated { .. } | Fault::Damaged { .. } => text(
                "copy the file again from where it came, or export it once more",
                "kopiera filen på nytt från källan eller exportera den en gång till",
            ),
            Fault::NotAPicture | Fault::NotPixels => text(
                "put the picture itself here: a JPEG, PNG, WebP, GIF or SVG file",
                "lägg själva bilden här: en JPEG-, PNG-, WebP-, GIF- eller SVG-fil",
            ),
            Fault::Heic => text(
                "open it in Preview (Mac) or Photos (Windows) and export or save it as JPEG",
                "öppna den i Förhandsvisning (Mac) eller Foton (Windows) och exportera eller spara den som JPEG",
            ),
            Fault::Unsupported { .. } => text(
                "open it in a picture editor and export it: photographs as JPEG, drawings as SVG or PNG",
                "öppna den i ett bildprogram och exportera den: foton som JPEG, teckningar som SVG eller PNG",
            ),
            Fault::TooManyBytes { .. } => text("export a smaller version", "exportera en mindre version"),
            Fault::TooManyPixels { .. } => text(
                format!(
                    "make it smaller: at most {} million pixels are allowed, and {MAX_SIDE} on a side; 4000 on the longer side are plenty",
                    MAX_PIXELS / 1_000_000
                ),
                format!(
                    "förminska den: högst {} miljoner pixlar är tillåtna, och {MAX_SIDE} på en sida; 4000 på långsidan räcker gott",
                    MAX_PIXELS / 1_000_000
                ),
            ),
            Fault::CmykWithoutProfile => text(
                "export it as RGB (sRGB); or as CMYK with its colour profile embedded",
                "exportera den som RGB (sRGB), eller som CMYK med färgprofilen inbäddad",
            ),
            Fault::BadProfile { .. } => text(
                "open it in a picture editor, convert it to sRGB and export it again",
                "öppna den i ett bildprogram, konvertera den till sRGB och exportera den igen",
            ),
            Fault::Animated { .. } => {
                text("export one frame as JPEG or PNG", "exportera en enda bildruta som JPEG eller PNG")
            }
            Fault::TooLong { .. } => text("crop the picture", "beskär bilden"),
            Fault::SvgBroken { .. } => text(
                "open it in a drawing program and export it again",
                "öppna den i ett ritprogram och exportera den igen",
            ),
            Fault::NoAvif => text(
                "leave `avif_quality` out of `pictures` in `site.yaml`, or ask whoever installed moveto for one with AVIF",
                "ta bort `avif_quality` under `pictures` i `site.yaml`, eller be den som installerade moveto om en version med AVIF",
            ),
            Fault::SvgIntricate => text(
                "open it in a drawing program and export it as plain SVG",
                "öppna den i ett ritprogram och exportera den som vanlig SVG",
            ),
            Fault::SvgEncoding => text(
                "open it in a drawing program and export it again",
                "öppna den i ett ritprogram och exportera den igen",
            ),
            Fault::SvgNoSize => text(
                "export it again from a drawing program, or give its first element a size: `viewBox=\"0 0 640 480\"`",
                "exportera den igen ur ett ritprogram, eller ge dess första element en storlek: `viewBox=\"0 0 640 480\"`",
            ),
            Fault::SvgNothingLeft => text(
                "export it again from a drawing program as plain SVG; its first element must be `<svg xmlns=\"http://www.w3.org/2000/svg\">`",
                "exportera den igen ur ett ritprogram som vanlig SVG; dess första element ska vara `<svg xmlns=\"http://www.w3.org/2000/svg\">`",
            ),
            Fault::SvgPicture(_) => text(
                "open the SVG in a drawing program, take the picture out, put it in again as JPEG or PNG, and export it",
                "öppna SVG-filen i ett ritprogram, ta bort bilden, lägg in den igen som JPEG eller PNG och exportera",
            ),
            Fault::Logo(unfit) => unfit.help(),
        }
    }
}

/// Names that are words rather than names.
fn in_swedish(name: &str) -> &str {
    match name {
        "Photoshop's PSD" => "Photoshops PSD",
        "compressed SVG (SVGZ)" => "komprimerad SVG (SVGZ)",
        "a camera's raw format" => "en kameras råformat",
        FILM => "ett filmformat",
        "a rare kind of JPEG (more than 8 bits)" => "en ovanlig sorts JPEG (mer än 8 bitar)",
        "a rare kind of JPEG (arithmetic coding)" => "en ovanlig sorts JPEG (aritmetisk kodning)",
        "a picture with extended brightness (HDR)" => "en bild med utökat ljusomfång (HDR)",
        "a rare kind of JPEG (lossless or hierarchical)" => "en ovanlig sorts JPEG (förlustfri eller hierarkisk)",
        "a rare kind of JPEG (a scan for each colour)" => "en ovanlig sorts JPEG (varje färg för sig)",
        _ => name,
    }
}

/// Megabytes with one decimal, rounded up so that what is over a limit looks so.
fn megabytes(bytes: usize, comma: char) -> String {
    let tenths = bytes.div_ceil(100_000);
    if tenths.is_multiple_of(10) {
        format!("{} MB", tenths / 10)
    } else {
        format!("{}{comma}{} MB", tenths / 10, tenths % 10)
    }
}

/// What others say, short enough for a message: the first line, without our quotes.
fn one_line(detail: &str) -> String {
    detail.lines().next().unwrap_or_default().replace('`', "'").chars().take(120).collect()
}
