//! The words of the interface, said. The only file that knows Fluent's runtime.

use crate::base::Lang;
use crate::content::theme::Theme;
use crate::plan::wording::Messages;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Kwargs, State, TeraResult, Value};

/// The messages of all languages.
pub type Bundles = BTreeMap<Lang, Arc<FluentBundle<FluentResource>>>;

/// Prepares the messages of a theme. Faults in them were reported when they were parsed.
pub fn bundles(theme: &Theme) -> Bundles {
    let mut bundles = BTreeMap::new();
    for (lang, messages) in theme.messages.iter() {
        let Ok(id) = lang.as_str().parse() else { continue };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks would stand in attributes and addresses too; templates set `<bdi>` where texts mix.
        bundle.set_use_isolating(false);
        let resource = match FluentResource::try_new(messages.text.clone()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        bundles.insert(lang.clone(), Arc::new(bundle));
    }
    bundles
}

/// The template function `msg` of a language.
pub fn function(bundles: &Bundles, messages: Messages) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<String> + use<> {
    let bundles = bundles.clone();
    move |kwargs: Kwargs, _: &State<'_>| {
        let key: String = kwargs.must_get("key")?;
        let found = messages.language_of(&key).and_then(|lang| bundles.get(lang));
        let message = found.and_then(|bundle| Some((bundle, bundle.get_message(&key)?.value()?)));
        let Some((bundle, pattern)) = message else {
            return Err(tera::Error::message(format!("no language has the message `{key}`")));
        };
        let mut args = FluentArgs::new();
        for (name, value) in kwargs.iter().filter(|(name, _)| name.as_str() != Some("key")) {
            args.set(name.as_str().unwrap_or_default().to_owned(), argument(value));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(tera::Error::message(format!("the message `{key}` can't be said: {error}"))),
        }
    }
}

fn argument(value: &Value) -> FluentValue<'static> {
    match (value.as_str(), value.as_f64(), value.as_i64()) {
        (Some(text), _, _) => FluentValue::from(text.to_owned()),
        (_, _, Some(number)) => FluentValue::from(number),
        (_, Some(number), _) => FluentValue::from(number),
        _ => FluentValue::from(value.to_string()),
    }
}
