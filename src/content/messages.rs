//! The words of the interface as they are written: files in Fluent, <https://projectfluent.org/>.

use super::faults;
use crate::base::{Diagnostic, SourcePath, Text, text};
use fluent_syntax::ast::{Attribute, Entry, Pattern};
use fluent_syntax::parser::{ErrorKind, ParserError, parse};
use std::collections::BTreeMap;
use std::ops::Range;

/// The messages of one language.
#[derive(Clone, Debug)]
pub struct Messages {
    /// Where they lie.
    pub path: SourcePath,
    /// The Fluent source.
    pub text: String,
    /// By key; terms with their `-`.
    pub entries: BTreeMap<String, Message>,
    /// Whether something in the file couldn't be read.
    pub has_faults: bool,
}

/// A message or a term.
#[derive(Clone, Debug)]
pub struct Message {
    /// Where its key stands.
    pub at: Range<usize>,
    /// What it says. A message may have attributes alone.
    pub value: Option<Pattern<String>>,
    /// What else it says.
    pub attributes: Vec<Attribute<String>>,
}

/// Placeables may lie so deep in each other; Fluent's parser recurses over them.
const DEEPEST_PLACEABLE: usize = 16;

/// Reads a file of messages.
pub fn read(path: &SourcePath, source: String) -> (Messages, Vec<Diagnostic>) {
    let nothing = |text, has_faults| Messages { path: path.clone(), text, entries: BTreeMap::new(), has_faults };
    if let Some(at) = too_deep(&source) {
        let reason = text("too many `{` lie in each other", "för många `{` ligger i varandra");
        return (nothing(String::new(), true), vec![faults::bad_message(path, at..at + 1, reason)]);
    }
    let (resource, errors) = match parse(source.clone()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut diagnostics: Vec<Diagnostic> =
        errors.iter().map(|error| faults::bad_message(path, place(&source, error), reason(&error.kind))).collect();
    let mut messages = nothing(source, !errors.is_empty());
    for entry in resource.body {
        let (key, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let earlier = messages.entries.get(&key).map_or(0, |message| message.at.end);
        let at = place_of_key(&messages.text, &key, earlier);
        if messages.entries.insert(key.clone(), Message { at: at.clone(), value, attributes }).is_some() {
            diagnostics.push(faults::message_twice(path, at, &key));
        }
    }
    (messages, diagnostics)
}

/// Where braces go deeper than that.
fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    source.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST_PLACEABLE
    })
}

/// Where a key begins a line, from `from` on.
fn place_of_key(source: &str, key: &str, from: usize) -> Range<usize> {
    let is_key = |at: &usize| {
        let begins = *at == 0 || source.as_bytes().get(at.wrapping_sub(1)) == Some(&b'\n');
        let rest = source.get(at + key.len()..).unwrap_or_default();
        begins && rest.trim_start_matches(' ').starts_with('=')
    };
    let found = source.match_indices(key).map(|(at, _)| at).filter(|at| *at >= from).find(is_key);
    found.map_or(0..0, |at| at..at + key.len())
}

/// The parser names the byte at which it gave up. After the end of a line that is in the next one, or further on; the word
/// before it is what a person looks for.
fn place(source: &str, error: &ParserError) -> Range<usize> {
    let at = error.pos.start.min(source.len());
    let is_in_word = source.get(at..).and_then(|rest| rest.chars().next()).is_some_and(|c| !c.is_whitespace());
    let begins_line = source.as_bytes().get(at.wrapping_sub(1)).is_none_or(|byte| *byte == b'\n');
    let starts_entry = error.slice.as_ref().is_some_and(|slice| slice.start == at);
    if is_in_word && (!begins_line || starts_entry) {
        return at..error.pos.end.max(at + 1).min(source.len());
    }
    let before = source.get(..at).unwrap_or_default().trim_end();
    let last = before.chars().next_back().map_or(0, char::len_utf8);
    before.len() - last..before.len()
}

fn reason(kind: &ErrorKind) -> Text {
    match kind {
        ErrorKind::ExpectedToken(token) => text(format!("`{token}` is missing here"), format!("här saknas `{token}`")),
        ErrorKind::ExpectedCharRange { .. } => text("a name must stand here", "här ska ett namn stå"),
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            text(format!("`{entry_id}` says nothing"), format!("`{entry_id}` säger ingenting"))
        }
        ErrorKind::MissingDefaultVariant => {
            text("one of the forms must be the default, marked `*`", "en av formerna måste vara standard, märkt `*`")
        }
        ErrorKind::MultipleDefaultVariants => {
            text("only one of the forms can be the default", "bara en av formerna kan vara standard")
        }
        ErrorKind::MissingValue => text("words are missing here", "här saknas ord"),
        ErrorKind::UnbalancedClosingBrace => text(
            "this `}` closes nothing; for the character itself write `{ \"}\" }`",
            "`}` stänger ingenting här; skriv `{ \"}\" }` för själva tecknet",
        ),
        ErrorKind::UnterminatedStringLiteral => text("the text is not closed by `\"`", "texten avslutas inte med `\"`"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            text("there is no such character after `\\`", "något sådant tecken efter `\\` finns inte")
        }
        ErrorKind::PositionalArgumentFollowsNamed | ErrorKind::DuplicatedNamedArgument(_) => {
            text("first the value, then each option once", "först värdet, sedan varje inställning en gång")
        }
        ErrorKind::ForbiddenCallee => {
            text("functions are written in capitals, as `NUMBER`", "funktioner skrivs med versaler, som `NUMBER`")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => text(
            "only a value such as `$count` can choose between forms",
            "bara ett värde som `$count` kan välja mellan former",
        ),
        ErrorKind::TermAttributeAsPlaceable => {
            text("an attribute of a term can't be printed", "ett attribut hos en term kan inte skrivas ut")
        }
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => {
            text("a value must stand here, such as `$count`", "här ska ett värde stå, som `$count`")
        }
    }
}
