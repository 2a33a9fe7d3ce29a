//! In place of what writes scripts, which moveto never calls: see `stubs/README.md`.

/// Takes one setting, and heeds it as little as the rest.
#[derive(Default)]
pub struct CodegenOptions {
    /// Whether to leave out spaces.
    pub minify: bool,
}

/// A script as text.
pub struct CodegenReturn {
    /// The text.
    pub code: String,
}

/// Writes nothing.
#[derive(Default)]
pub struct Codegen;

impl Codegen {
    /// As `default`.
    pub fn new() -> Self {
        Self
    }

    /// Heeds no settings.
    pub fn with_options(self, _options: CodegenOptions) -> Self {
        self
    }

    /// An empty text. Is never reached, since no script can be read.
    pub fn build<Program>(self, _program: &Program) -> CodegenReturn {
        CodegenReturn { code: String::new() }
    }
}
