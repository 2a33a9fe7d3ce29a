//! In place of the parser of scripts, which moveto never calls: see `stubs/README.md`.
//! Whatever it is given, it finds a fault in; minify-html then leaves a script as it was.

/// Why there is no script: the parser was left out.
#[derive(Debug)]
pub struct LeftOut;

/// Nothing of a script.
pub struct Program;

/// What came of reading a script.
pub struct ParserReturn {
    /// Never empty.
    pub errors: Vec<LeftOut>,
    /// Nothing.
    pub program: Program,
}

/// Reads no script.
pub struct Parser;

impl Parser {
    /// Takes what the parser would, and leaves it.
    pub fn new<Allocator, SourceType>(_allocator: &Allocator, _text: &str, _source_type: SourceType) -> Self {
        Self
    }

    /// Never succeeds.
    pub fn parse(self) -> ParserReturn {
        ParserReturn { errors: vec![LeftOut], program: Program }
    }
}
