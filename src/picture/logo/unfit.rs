//! Why an SVG, good as a picture, is no logo, in words for those who keep a site.

use crate::base::{Text, text};

/// What a logo may not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Its letters are text.
    Text,
    /// There is a picture of pixels in it.
    Picture,
    /// It has what isn't drawn, or not everywhere: SVG's name of that.
    Effect(&'static str),
    /// It would take too long to draw.
    TooMuch,
}

impl Unfit {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Text => "picture/svg-text",
            Self::Picture => "picture/svg-picture",
            Self::Effect(_) => "picture/svg-effect",
            Self::TooMuch => "picture/svg-too-much",
        }
    }

    /// What is wrong.
    pub fn message(self) -> Text {
        match self {
            Self::Text => text(
                "the drawing has letters that are text, and text looks different wherever its font is missing",
                "teckningen har bokstäver som är text, och text ser olika ut där typsnittet saknas",
            ),
            Self::Picture => text(
                "the drawing has a picture made of pixels in it, which can't be made larger",
                "teckningen har en bild av pixlar i sig, som inte går att förstora",
            ),
            Self::Effect(name) => text(
                format!("the drawing uses `{name}`, which can't be drawn the same everywhere"),
                format!("teckningen använder `{name}`, som inte kan ritas likadant överallt"),
            ),
            Self::TooMuch => text("it would take too long to draw this", "det skulle ta för lång tid att rita det här"),
        }
    }

    /// What to do about it.
    pub fn help(self) -> Text {
        match self {
            Self::Text => text(
                "in the drawing program, turn text into outlines (Illustrator: Create Outlines; Inkscape: Object to Path), \
                 and export it again",
                "konvertera text till kurvor i ritprogrammet (Illustrator: Skapa konturer; Inkscape: Objekt till slinga) \
                 och exportera den igen",
            ),
            Self::Picture => text(
                "ask whoever drew it for one made of shapes alone, or use a PNG of the whole",
                "be den som ritade den om en med bara former, eller använd hela teckningen som PNG",
            ),
            Self::Effect(_) => text(
                "shapes, strokes, gradients, clips and masks are the same everywhere; expand effects into shapes, and export it again",
                "former, streck, toningar, urklipp och masker blir likadana överallt; expandera effekter till former och exportera \
                 den igen",
            ),
            Self::TooMuch => text(
                "simplify it in a drawing program: fewer shapes, fewer groups in groups, fewer clips and masks",
                "förenkla den i ett ritprogram: färre former, färre grupper i grupper, färre urklipp och masker",
            ),
        }
    }
}
