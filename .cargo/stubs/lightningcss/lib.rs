//! In place of the minifier of style sheets, which moveto never calls: see `stubs/README.md`.
//! Whatever it is given, it can't read; minify-html then leaves a style sheet as it was.

/// The names under which minify-html looks for the parser and the printer.
pub mod stylesheet {
    /// Why there is no style sheet: the minifier was left out.
    #[derive(Debug)]
    pub struct LeftOut;

    /// Takes no settings.
    #[derive(Default)]
    pub struct MinifyOptions;

    /// Takes no settings.
    #[derive(Default)]
    pub struct ParserOptions;

    /// Takes one setting, and heeds it as little as the rest.
    #[derive(Default)]
    pub struct PrinterOptions {
        /// Whether to leave out spaces.
        pub minify: bool,
    }

    /// A style sheet as text.
    pub struct Printed {
        /// The text.
        pub code: String,
    }

    /// A style sheet that was read. There is none: no value of this type can be made.
    pub enum StyleSheet {}

    impl StyleSheet {
        /// Never succeeds.
        pub fn parse(_code: &str, _options: ParserOptions) -> Result<Self, LeftOut> {
            Err(LeftOut)
        }

        /// Is never reached.
        pub fn minify(&mut self, _options: MinifyOptions) -> Result<(), LeftOut> {
            match *self {}
        }

        /// Is never reached.
        pub fn to_css(&self, _options: PrinterOptions) -> Result<Printed, LeftOut> {
            match *self {}
        }
    }

    /// The value of a `style` attribute that was read. There is none either.
    pub enum StyleAttribute {}

    impl StyleAttribute {
        /// Never succeeds.
        pub fn parse(_code: &str, _options: ParserOptions) -> Result<Self, LeftOut> {
            Err(LeftOut)
        }

        /// Is never reached.
        pub fn minify(&mut self, _options: MinifyOptions) {
            match *self {}
        }

        /// Is never reached.
        pub fn to_css(&self, _options: PrinterOptions) -> Result<Printed, LeftOut> {
            match *self {}
        }
    }
}
