//! The words of the interface, said: the template functions `msg` (for text) and `label` (for attributes).

mod directions;
mod fluent;

use crate::base::{Dir, Lang};
use crate::content::markdown::escape_html;
use crate::content::messages::Message;
use crate::content::theme::Theme;

use crate::plan::wording::{Format, Formats, Messages};
use fluent::{Said, Value as Argument};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Kwargs, State, TeraResult, Value};

/// A language that can be spoken: its messages, and how it says numbers and dates.
#[derive(Debug)]
pub struct Voice {
    lang: Lang,
    dir: Dir,
    messages: BTreeMap<String, Message>,
    format: Arc<Format>,
}

/// The voices of all languages.
pub type Voices = BTreeMap<Lang, Arc<Voice>>;

/// Prepares the messages of a theme. Faults in them were reported when they were read.
pub fn voices(theme: &Theme, formats: &Formats) -> Voices {
    let voice = |(lang, format): (&Lang, &Arc<Format>)| {
        let messages = theme.messages.get(lang)?.entries.clone();
        let voice = Voice { lang: lang.clone(), dir: Dir::of(lang), messages, format: format.clone() };
        Some((lang.clone(), Arc::new(voice)))
    };
    formats.iter().filter_map(voice).collect()
}

/// The words that templates of one language can call.
#[derive(Clone, Debug)]
pub struct Words {
    page: Lang,
    messages: Arc<Messages>,
    voices: Arc<Voices>,
}

impl Words {
    /// The words for pages of that language.
    pub fn new(page: &Lang, messages: &Messages, voices: &Arc<Voices>) -> Self {
        Self { page: page.clone(), messages: Arc::new(messages.clone()), voices: voices.clone() }
    }

    /// The template function `msg`: words as text of the page. Those of another language come in an element that says so,
    /// and values written the other way than the words round them are kept apart by marks that nobody sees.
    pub fn msg(&self) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<Value> + use<> {
        let words = self.clone();
        move |kwargs: Kwargs, _: &State<'_>| {
            let (voice, text) = words.say(&kwargs, true)?;
            if voice.lang == words.page {
                return Ok(Value::from(text));
            }
            let dir = voice.dir.as_str();
            let html = format!("<span lang=\"{}\" dir=\"{dir}\">{}</span>", voice.lang, escape_html(&text));
            Ok(Value::safe_string(&html))
        }
    }

    /// The template function `label`: words as plain text, for attributes and the like.
    pub fn label(&self) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<Value> + use<> {
        let words = self.clone();
        move |kwargs: Kwargs, _: &State<'_>| Ok(Value::from(words.say(&kwargs, false)?.1))
    }

    /// The template function `label_lang`: the attribute that says which language the words of `label` are in; nothing if
    /// it is the page's. For elements that hold such words and no others, such as those of SVG.
    pub fn label_lang(&self) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<Value> + use<> {
        let words = self.clone();
        move |kwargs: Kwargs, _: &State<'_>| {
            let key: String = kwargs.must_get("key")?;
            let voice = words.messages.language_of(&key).and_then(|lang| words.voices.get(lang));
            let foreign = voice.filter(|voice| voice.lang != words.page);
            let langs = foreign.map(|voice| format!(" lang=\"{}\"", voice.lang));
            Ok(Value::safe_string(&langs.unwrap_or_default()))
        }
    }

    fn say(&self, kwargs: &Kwargs, isolates: bool) -> TeraResult<(&Voice, String)> {
        let key: String = kwargs.must_get("key")?;
        let voice = self.messages.language_of(&key).and_then(|lang| self.voices.get(lang));
        let Some(voice) = voice else {
            return Err(tera::Error::message(format!("no language has the message `{key}`")));
        };
        let arguments: BTreeMap<&str, Argument> = kwargs
            .iter()
            .filter_map(|(name, value)| Some((name.as_str()?, argument(value))))
            .filter(|(name, _)| *name != "key")
            .collect();
        let said: Said<String> = fluent::say(voice, &key, &arguments, isolates);
        let text = said.map_err(|error| tera::Error::message(format!("the message `{key}` can't be said: {error}")))?;
        Ok((voice, text))
    }
}

fn argument(value: &Value) -> Argument {
    match (value.as_str(), value.as_f64(), value.as_i64()) {
        (Some(text), _, _) => Argument::Text(text.to_owned()),
        #[expect(clippy::cast_precision_loss, reason = "Fluent's numbers are floating; counts are far below 2^53")]
        (_, _, Some(number)) => Argument::number(number as f64),
        (_, Some(number), _) => Argument::number(number),
        _ => Argument::Text(value.to_string()),
    }
}
