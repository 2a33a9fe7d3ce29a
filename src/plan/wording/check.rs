//! What can be wrong in a message that is written rightly: a plural form that the language needs and the message lacks, a
//! function or an option that isn't there.

use super::format::Format;
use super::functions::Call;
use crate::base::{Diagnostic, Lang};
use crate::content::messages::{Message, Messages};
use crate::plan::faults;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::BTreeMap;
use std::ops::Range;

/// CLDR's names of plural forms.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Checks the messages that are written in a language.
pub fn messages(messages: &Messages, lang: &Lang, format: &Format) -> Vec<Diagnostic> {
    let forms = format.plural_forms();
    let mut found = Vec::new();
    for (key, message) in &messages.entries {
        let mut checker = Checker {
            messages,
            lang,
            key,
            message,
            forms: &forms,
            choices: 0,
            calls: BTreeMap::new(),
            found: &mut found,
        };
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        message.value.iter().chain(attributes).for_each(|pattern| checker.pattern(pattern));
    }
    found
}

struct Checker<'a> {
    messages: &'a Messages,
    lang: &'a Lang,
    key: &'a str,
    message: &'a Message,
    forms: &'a [(&'static str, Vec<u32>)],
    /// How many choices between forms have been met in this message.
    choices: usize,
    /// How many calls of each function have been met in it.
    calls: BTreeMap<String, usize>,
    found: &'a mut Vec<Diagnostic>,
}

impl Checker<'_> {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let place = self.place_of_choice();
                self.choices += 1;
                self.inline(selector);
                if !is_ordinal(selector) {
                    self.choice(variants, place);
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::FunctionReference { id, arguments } => {
                let met = self.calls.entry(id.name.clone()).or_default();
                let nth = *met;
                *met += 1;
                if let Err(wrong) = Call::read(&id.name, arguments) {
                    let place = self.place_of(&id.name, nth);
                    self.found.push(faults::wrong_call(&self.messages.path, place, self.key, &wrong));
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    /// A choice between plural forms must name each that the language has whole numbers for.
    fn choice(&mut self, variants: &[Variant<String>], place: Range<usize>) {
        let names: Vec<&str> = variants.iter().filter_map(name).collect();
        if !names.iter().any(|name| FORMS.contains(name)) {
            return;
        }
        let numbers: Vec<&str> = variants.iter().filter_map(number).collect();
        let is_told = |number: &&u32| !numbers.contains(&number.to_string().as_str());
        let absent = self.forms.iter().filter(|(form, _)| !names.contains(form));
        let absent: Vec<(&str, u32)> =
            absent.filter_map(|(form, takes)| Some((*form, *takes.iter().find(is_told)?))).collect();
        if !absent.is_empty() {
            self.found.push(faults::plural_forms(&self.messages.path, place, self.key, self.lang, &absent));
        }
    }

    /// Where the next choice stands: from its brace to its arrow.
    fn place_of_choice(&self) -> Range<usize> {
        let arrow = self.place_of("->", self.choices);
        let brace = self.messages.text.get(..arrow.start).and_then(|before| before.rfind('{')).unwrap_or(arrow.start);
        brace..arrow.end
    }

    /// Where a word stands in the message for the `nth` time.
    fn place_of(&self, word: &str, nth: usize) -> Range<usize> {
        let from = self.message.at.start;
        let rest = self.messages.text.get(from..).unwrap_or_default();
        let at = rest.match_indices(word).nth(nth).map_or(0, |(at, _)| at);
        from + at..from + at + word.len()
    }
}

fn name(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn number(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::NumberLiteral { value } => Some(value),
        VariantKey::Identifier { .. } => None,
    }
}

fn is_ordinal(selector: &InlineExpression<String>) -> bool {
    let InlineExpression::FunctionReference { id, arguments } = selector else { return false };
    matches!(Call::read(&id.name, arguments), Ok(Call::Number(options)) if options.ordinal)
}
