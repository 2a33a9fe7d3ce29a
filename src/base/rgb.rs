//! Colours of the screen, and how well one can be read on another (WCAG 2.2, contrast ratio).

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rgb {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

/// How far the lightness of two colours lies apart, in hundredths: from 100 (equal) to 2100 (black on white).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contrast(u16);

impl Rgb {
    /// Reads `#0b2325`: a `#` and six digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let is_hex = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?.to_be_bytes();
        Some(Self { red, green, blue })
    }

    /// As it is written: `#0b2325`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// Red, green and blue.
    pub fn parts(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }

    /// How well one can be read on the other, whichever is the text.
    pub fn contrast(self, other: Self) -> Contrast {
        let (one, two) = (self.luminance(), other.luminance());
        let ratio = (one.max(two) + 0.05) / (one.min(two) + 0.05);
        // Never more than there is: 4.499 isn't 4.5. What falls short by an error of reckoning alone doesn't.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 100 and 2100")]
        Contrast((ratio * 100.0 + 1e-9).floor() as u16)
    }

    /// The relative luminance: 0 of black, 1 of white.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl Contrast {
    /// What text of any size needs (WCAG 2.2, 1.4.3).
    pub const TEXT: Self = Self(450);
    /// What large text needs: from 18 points, or from 14 if it is bold.
    pub const LARGE: Self = Self(300);
    /// What text of any size needs at the highest level (1.4.6).
    pub const STRICT: Self = Self(700);

    /// As a number: 4.53.
    pub fn ratio(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(one: &str, other: &str) -> f64 {
        Rgb::parse(one).unwrap().contrast(Rgb::parse(other).unwrap()).ratio()
    }

    #[test]
    fn reads_six_digits_and_nothing_else() {
        assert_eq!(Rgb::parse("#0B2325").map(Rgb::hex).as_deref(), Some("#0b2325"));
        for wrong in ["0b2325", "#0b232", "#0b23255", "#0b232g", "#+b2325", "", "#åäö", "red"] {
            assert_eq!(Rgb::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_what_wcag_says() {
        assert_eq!(contrast("#000000", "#ffffff"), 21.0);
        assert_eq!(contrast("#ffffff", "#ffffff"), 1.0);
        // The two greys on either side of the threshold of text.
        assert_eq!(contrast("#767676", "#ffffff"), 4.54);
        assert_eq!(contrast("#777777", "#ffffff"), 4.47);
        assert!(Rgb::parse("#777777").unwrap().contrast(Rgb::parse("#ffffff").unwrap()) < Contrast::TEXT);
        assert_eq!(contrast("#949494", "#ffffff"), 3.03);
        assert_eq!(contrast("#ff0000", "#0000ff"), contrast("#0000ff", "#ff0000"));
    }
}
