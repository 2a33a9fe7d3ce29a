//! Says a message of Fluent: values put in, forms chosen, other messages followed. What Fluent means by each part is told
//! at <https://projectfluent.org/fluent/guide/>.

use super::{Voice, directions};
use crate::content::kinds::events::Moment;
use crate::plan::wording::{Call, NumberOptions};
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeMap;

/// What was said, or why it can't be.
pub type Said<T> = Result<T, String>;

/// Messages may name each other; in a circle they would never end.
const DEEPEST: usize = 32;

/// So many bytes are no words of an interface any more: messages that name others twice grow beyond all measure.
const LONGEST: usize = 100_000;

/// A value in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// As it stands.
    Text(String),
    /// A number, and how it is written.
    Number(f64, NumberOptions),
}

impl Value {
    /// A number as the language writes it.
    pub fn number(value: f64) -> Self {
        Self::Number(value, NumberOptions::default())
    }
}

/// Says a message of a language.
pub fn say(voice: &Voice, key: &str, arguments: &BTreeMap<&str, Value>, isolates: bool) -> Said<String> {
    let speaker = Speaker { voice, arguments, is_term: false, isolates, is_alone: true, depth: 0 };
    let mut out = String::new();
    speaker.pattern(speaker.found(key, None)?, &mut out)?;
    Ok(out)
}

struct Speaker<'a> {
    voice: &'a Voice,
    arguments: &'a BTreeMap<&'a str, Value>,
    /// Terms get only what they are called with, and do without what is missing.
    is_term: bool,
    isolates: bool,
    /// Whether nothing stands beside what is said, in this message and in those round it.
    is_alone: bool,
    depth: usize,
}

impl<'a> Speaker<'a> {
    /// The words of a message or a term, or of one of its attributes.
    fn found(&self, key: &str, attribute: Option<&str>) -> Said<&'a Pattern<String>> {
        let message = self.voice.messages.get(key);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => {
                message.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
            }
            None => message.value.as_ref(),
        });
        pattern.ok_or_else(|| format!("`{}` has no words for `{key}`", self.voice.lang))
    }

    fn pattern(&self, pattern: &Pattern<String>, out: &mut String) -> Said<()> {
        if self.depth > DEEPEST {
            return Err("it comes back to itself".to_owned());
        }
        let inner = Speaker { is_alone: self.is_alone && pattern.elements.len() == 1, depth: self.depth + 1, ..*self };
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => inner.placeable(expression, out)?,
            }
            if out.len() > LONGEST {
                return Err("it grows without end".to_owned());
            }
        }
        Ok(())
    }

    /// What stands in braces. A value that is all there is has nothing to be kept apart from.
    fn placeable(&self, expression: &Expression<String>, out: &mut String) -> Said<()> {
        match expression {
            Expression::Select { selector, variants } => self.pattern(self.chosen(selector, variants)?, out),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.placeable(expression, out),
            Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                self.pattern(self.found(&id.name, attribute)?, out)
            }
            Expression::Inline(InlineExpression::TermReference { id, arguments, .. }) => {
                self.term(&id.name, None, arguments.as_ref(), out)
            }
            Expression::Inline(inline) => {
                let text = self.written(&self.value(inline)?);
                if self.isolates && !self.is_alone {
                    directions::push(out, &text, self.voice.dir);
                } else {
                    out.push_str(&text);
                }
                Ok(())
            }
        }
    }

    fn term(
        &self,
        name: &str,
        attribute: Option<&str>,
        arguments: Option<&CallArguments<String>>,
        out: &mut String,
    ) -> Said<()> {
        let named = arguments.map_or(&[][..], |arguments| &arguments.named);
        let own: Said<BTreeMap<&str, Value>> =
            named.iter().map(|argument| Ok((argument.name.name.as_str(), self.value(&argument.value)?))).collect();
        let own = own?;
        let inner = Speaker { arguments: &own, is_term: true, ..*self };
        inner.pattern(inner.found(&format!("-{name}"), attribute)?, out)
    }

    fn value(&self, inline: &InlineExpression<String>) -> Said<Value> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                Ok(Value::Text(unescape_unicode_to_string(value).into_owned()))
            }
            InlineExpression::NumberLiteral { value } => literal(value),
            InlineExpression::VariableReference { id } => match self.arguments.get(id.name.as_str()) {
                Some(value) => Ok(value.clone()),
                None if self.is_term => Ok(Value::Text(String::new())),
                None => Err(format!("the template gives no `{}`", id.name)),
            },
            InlineExpression::FunctionReference { id, arguments } => self.call(&id.name, arguments),
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                let mut text = String::new();
                self.term(&id.name, attribute, arguments.as_ref(), &mut text)?;
                Ok(Value::Text(text))
            }
            InlineExpression::MessageReference { .. } | InlineExpression::Placeable { .. } => {
                let mut text = String::new();
                Speaker { is_alone: true, ..*self }.placeable(&Expression::Inline(inline.clone()), &mut text)?;
                Ok(Value::Text(text))
            }
        }
    }

    /// `NUMBER` or `DATETIME`. Faults in the call itself were reported when the messages were checked.
    fn call(&self, function: &str, arguments: &CallArguments<String>) -> Said<Value> {
        let call = Call::read(function, arguments).map_err(|_| format!("`{function}` is called wrongly"))?;
        let value = arguments.positional.first().map_or_else(|| Ok(Value::number(0.0)), |value| self.value(value))?;
        match (call, value) {
            (Call::Number(options), Value::Number(number, _)) => Ok(Value::Number(number, options)),
            (Call::Number(_), Value::Text(text)) => Err(format!("`{text}` is not a number")),
            (Call::DateTime(options), value) => {
                let text = self.written(&value);
                let moment =
                    Moment::parse(&text).ok_or_else(|| format!("`{text}` is not a day such as `2026-03-14`"))?;
                let said = self.voice.format.parts(moment, &options);
                said.map(Value::Text).ok_or_else(|| format!("`{function}` can't tell these parts of a date together"))
            }
        }
    }

    fn written(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Number(number, options) => self.voice.format.number_with(*number, options),
        }
    }

    /// The words for a value: those of the first form that it is, else the default ones.
    fn chosen<'p>(
        &self,
        selector: &InlineExpression<String>,
        variants: &'p [Variant<String>],
    ) -> Said<&'p Pattern<String>> {
        let value = self.value(selector)?;
        let is_it = |variant: &&Variant<String>| match (&variant.key, &value) {
            (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Value::Number(number, options)) => {
                name == self.voice.format.plural(*number, options)
            }
            (VariantKey::NumberLiteral { value }, Value::Number(number, _)) => value.parse() == Ok(*number),
            (VariantKey::NumberLiteral { .. }, Value::Text(_)) => false,
        };
        let found = variants.iter().find(is_it).or_else(|| variants.iter().find(|variant| variant.default));
        found.map(|variant| &variant.value).ok_or_else(|| "none of its forms is the default".to_owned())
    }
}

/// A number in a message is written with as many digits as it has there.
fn literal(text: &str) -> Said<Value> {
    let number = text.parse().map_err(|_| format!("`{text}` is not a number"))?;
    let digits = text.split_once('.').map_or(0, |(_, digits)| digits.len());
    let minimum_fraction = u8::try_from(digits).unwrap_or(u8::MAX).min(20);
    Ok(Value::Number(number, NumberOptions { minimum_fraction, ..NumberOptions::default() }))
}
