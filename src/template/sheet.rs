//! Style sheets inside a drawing, as far as drawing programs use them: rules for classes.

use std::collections::BTreeMap;

/// What is said of each class.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet(BTreeMap<String, Vec<(String, String)>>);

impl Sheet {
    /// Adds the rules of a sheet. Those that are about anything but a class are for the renderer.
    pub(super) fn add(&mut self, text: &str) {
        for (selectors, body) in text.split('}').filter_map(|rule| rule.split_once('{')) {
            for class in selectors.split(',').filter_map(|selector| selector.trim().strip_prefix('.')) {
                self.0.entry(class.to_owned()).or_default().extend(declarations(body));
            }
        }
    }

    /// What is said of an element with these classes.
    pub(super) fn of<'a>(&'a self, classes: &'a str) -> impl Iterator<Item = (String, String)> + 'a {
        classes.split_whitespace().filter_map(|class| self.0.get(class)).flatten().cloned()
    }
}

/// `fill: red; opacity: .5` as pairs.
pub(super) fn declarations(body: &str) -> impl Iterator<Item = (String, String)> {
    let pair = |one: &str| {
        let (key, value) = one.split_once(':')?;
        Some((key.trim().to_owned(), value.trim().to_owned()))
    };
    body.split(';').filter_map(pair)
}
