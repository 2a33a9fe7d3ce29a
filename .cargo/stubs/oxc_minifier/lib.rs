//! In place of the minifier of scripts, which moveto never calls: see `stubs/README.md`.

/// Takes no settings.
#[derive(Default)]
pub struct MangleOptions;

/// Takes no settings.
pub struct CompressOptions;

impl CompressOptions {
    /// What changes least.
    pub fn safest() -> Self {
        Self
    }
}

/// How a script would be made smaller.
pub struct MinifierOptions {
    /// Whether names become shorter.
    pub mangle: Option<MangleOptions>,
    /// Whether code becomes shorter.
    pub compress: Option<CompressOptions>,
}

/// Makes nothing smaller.
pub struct Minifier;

impl Minifier {
    /// Heeds no settings.
    pub fn new(_options: MinifierOptions) -> Self {
        Self
    }

    /// Leaves the script as it is.
    pub fn minify<Allocator, Program>(self, _allocator: &Allocator, _program: &mut Program) {}
}
