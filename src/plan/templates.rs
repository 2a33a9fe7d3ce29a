//! What each template uses: other templates, components, messages, assets.
//!
//! A page is rendered again when one of these has changed, so the answer must never name too little. It is read off the
//! tags of the source, since Tera doesn't tell: `extends` and `include` take literals only, a component is called by
//! its name, and messages by a literal key (or a literal beginning), which is checked here.

use super::faults;
use crate::base::{Diagnostic, SourcePath, Span};
use crate::content::theme::Theme;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The template functions that say messages.
const FUNCTIONS: [&str; 3] = ["msg", "label", "label_lang"];

/// Which messages are used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageUse {
    /// The one of that key.
    Key(String),
    /// All whose key begins so.
    Prefix(String),
}

/// Which assets are used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AssetUse {
    /// The stylesheet.
    Styles,
    /// The script of that name.
    Script(String),
    /// All of them.
    All,
}

/// What a template uses, itself and through others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// Templates by name, itself among them.
    pub templates: BTreeSet<String>,
    /// Messages.
    pub messages: BTreeSet<MessageUse>,
    /// Assets.
    pub assets: BTreeSet<AssetUse>,
}

/// The uses of all templates of a theme.
#[derive(Debug, Default)]
pub struct TemplateIndex {
    own: BTreeMap<String, Own>,
    components: BTreeMap<String, String>,
}

/// What one template names itself.
#[derive(Debug, Default)]
struct Own {
    templates: BTreeSet<String>,
    words: BTreeSet<String>,
    messages: BTreeSet<MessageUse>,
    assets: BTreeSet<AssetUse>,
}

impl TemplateIndex {
    /// Reads all templates. A message called by something else than a literal is a fault.
    pub fn new(theme: &Theme) -> (Self, Vec<Diagnostic>) {
        let mut index = Self::default();
        let mut diagnostics = Vec::new();
        for (name, source) in &theme.templates {
            let mut own = Own::default();
            for tag in tags(&source.text) {
                let text = source.text.get(tag.clone()).unwrap_or_default();
                if let Some(component) = defined_component(text) {
                    index.components.insert(component.to_owned(), name.clone());
                }
                own.templates.extend(named_template(text));
                own.words.extend(called(text));
                own.assets.extend(assets(text));
                own.read_messages(text, tag.start, &source.path, &mut diagnostics);
            }
            index.own.insert(name.clone(), own);
        }
        (index, diagnostics)
    }

    /// What a page of this template uses whose text has these blocks (names of components).
    pub fn uses<'a>(&self, template: &str, blocks: impl IntoIterator<Item = &'a str>) -> Uses {
        let mut uses = Uses::default();
        let blocks = blocks.into_iter().filter_map(|block| self.components.get(block));
        let mut open: Vec<&str> = std::iter::once(template).chain(blocks.map(String::as_str)).collect();
        while let Some(name) = open.pop() {
            let Some(own) = self.own.get(name) else { continue };
            if !uses.templates.insert(name.to_owned()) {
                continue;
            }
            uses.messages.extend(own.messages.iter().cloned());
            uses.assets.extend(own.assets.iter().cloned());
            open.extend(own.templates.iter().map(String::as_str));
            open.extend(own.words.iter().filter_map(|word| self.components.get(word)).map(String::as_str));
        }
        uses
    }

    /// Whether the theme has that template.
    pub fn has(&self, template: &str) -> bool {
        self.own.contains_key(template)
    }

    /// Whether the theme has that component.
    pub fn has_component(&self, name: &str) -> bool {
        self.components.contains_key(name)
    }

    /// All keys and prefixes of messages that any template uses, with a template that does.
    pub fn all_messages(&self) -> BTreeMap<&MessageUse, &str> {
        let mut all = BTreeMap::new();
        for (name, own) in &self.own {
            for message in &own.messages {
                all.entry(message).or_insert(name.as_str());
            }
        }
        all
    }
}

impl Own {
    fn read_messages(&mut self, tag: &str, offset: usize, path: &SourcePath, diagnostics: &mut Vec<Diagnostic>) {
        for (at, name) in FUNCTIONS.iter().flat_map(|name| tag.match_indices(name)) {
            let rest = tag.get(at + name.len()..).unwrap_or_default().trim_start();
            let is_part = tag.get(..at).and_then(|before| before.chars().next_back()).is_some_and(is_word);
            let Some(arguments) = rest.strip_prefix('(').filter(|_| !is_part) else { continue };
            match message_use(arguments) {
                Some(message) => {
                    self.messages.insert(message);
                }
                None => {
                    let span = Span::new(path, offset + at..offset + at + name.len());
                    diagnostics.push(faults::message_without_literal(span, name));
                }
            }
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// `key="read-more"` or `key="phase-" ~ …`, the first of the arguments. Anything else could be any message.
fn message_use(arguments: &str) -> Option<MessageUse> {
    let value = arguments.trim_start().strip_prefix("key")?.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| ['"', '\'', '`'].contains(quote))?;
    let (key, rest) = value.strip_prefix(quote)?.split_once(quote)?;
    match rest.trim_start().chars().next()? {
        '~' => Some(MessageUse::Prefix(key.to_owned())),
        ')' | ',' => Some(MessageUse::Key(key.to_owned())),
        _ => None,
    }
}

/// The insides of all `{{ }}` and `{% %}`; comments are passed over, and what `raw` encloses is taken along.
fn tags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('{')).map(|open| at + open) {
        let (close, is_tag) = match text.as_bytes().get(open + 1) {
            Some(b'{') => ("}}", true),
            Some(b'%') => ("%}", true),
            Some(b'#') => ("#}", false),
            _ => {
                at = open + 1;
                continue;
            }
        };
        let start = open + 2;
        let end = closing(text, start, close, is_tag);
        if is_tag {
            found.push(start..end);
        }
        at = end;
        // What `raw` encloses is text, whatever it looks like.
        let inner = text.get(start..end).unwrap_or_default();
        if close == "%}" && inner.trim_matches(['-', ' ', '\n', '\t', '\r']) == "raw" {
            at = text.get(end..).and_then(|rest| rest.find("endraw")).map_or(text.len(), |raw| end + raw);
        }
    }
    found
}

/// Where the tag ends, looking past texts in quotation marks.
fn closing(text: &str, start: usize, close: &str, quotes_count: bool) -> usize {
    let mut quote = None;
    let mut is_escaped = false;
    for (index, c) in text.get(start..).unwrap_or_default().char_indices() {
        match quote {
            Some(_) if is_escaped => is_escaped = false,
            Some(_) if c == '\\' => is_escaped = true,
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if quotes_count && ['"', '\'', '`'].contains(&c) => quote = Some(c),
            None if text.get(start + index..).is_some_and(|rest| rest.starts_with(close)) => return start + index,
            None => {}
        }
    }
    text.len()
}

fn keyword<'a>(tag: &'a str, word: &str) -> Option<&'a str> {
    let rest = tag.trim_start_matches(['-', ' ', '\n', '\t', '\r']).strip_prefix(word)?;
    rest.starts_with(char::is_whitespace).then(|| rest.trim_start())
}

fn defined_component(tag: &str) -> Option<&str> {
    let rest = keyword(tag, "component")?;
    rest.split(|c: char| !is_word(c) && c != '.').next().filter(|name| !name.is_empty())
}

fn named_template(tag: &str) -> Option<String> {
    let rest = keyword(tag, "extends").or_else(|| keyword(tag, "include"))?;
    let quote = rest.chars().next()?;
    Some(rest.strip_prefix(quote)?.split_once(quote)?.0.to_owned())
}

/// Every word after a `<`: the components called, and now and then the right side of a comparison.
fn called(tag: &str) -> Vec<String> {
    tag.match_indices('<')
        .filter_map(|(at, _)| tag.get(at + 1..))
        .map(|rest| rest.trim_start().split(|c: char| !is_word(c) && c != '.').next().unwrap_or_default().to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn assets(tag: &str) -> Vec<AssetUse> {
    // Tera's name for the whole context, which has all assets in it.
    if tag.contains("__tera_context") {
        return vec![AssetUse::All];
    }
    tag.match_indices("assets")
        .filter(|(at, _)| !tag.get(..*at).and_then(|before| before.chars().next_back()).is_some_and(is_word))
        .map(|(at, name)| {
            let rest = tag.get(at + name.len()..).unwrap_or_default();
            if rest.starts_with(".styles") {
                AssetUse::Styles
            } else if let Some(script) = rest.strip_prefix(".scripts.") {
                AssetUse::Script(script.split(|c: char| !is_word(c)).next().unwrap_or_default().to_owned())
            } else {
                AssetUse::All
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SourcePath;
    use crate::content::theme::TextSource;

    fn theme(templates: &[(&str, &str)]) -> Theme {
        let source = |(name, text): &(&str, &str)| {
            let path = SourcePath::new(format!("themes/t/templates/{name}"));
            ((*name).to_owned(), TextSource { path, text: (*text).to_owned() })
        };
        Theme { templates: templates.iter().map(source).collect(), ..Theme::default() }
    }

    #[test]
    fn follows_parents_includes_and_components() {
        let theme = theme(&[
            ("base.html", "{{ assets.styles }}{% include 'foot.html' %}"),
            ("foot.html", "<p title=\"{{ label(key=\"by\") }}\">{{ label }} {{ my_label(key=x) }}</p>"),
            ("story.html", "{% extends \"base.html\" %}{{ <card a=\"}}\" /> }}{# <unused /> #}"),
            ("card.html", "{% component card(a) %}{{ msg(key='phase-' ~ a) }}{% endcomponent card %}"),
            ("unused.html", "{% component unused() %}{% endcomponent unused %}"),
            ("quote.html", "{%- component block_quote(by) -%}{{ assets.scripts.copy }}{% endcomponent block_quote %}"),
        ]);
        let (index, faults) = TemplateIndex::new(&theme);
        assert!(faults.is_empty());
        let uses = index.uses("story.html", []);
        let names: Vec<&str> = uses.templates.iter().map(String::as_str).collect();
        assert_eq!(names, ["base.html", "card.html", "foot.html", "story.html"]);
        assert_eq!(
            uses.messages.into_iter().collect::<Vec<_>>(),
            [MessageUse::Key("by".to_owned()), MessageUse::Prefix("phase-".to_owned())]
        );
        assert_eq!(uses.assets.into_iter().collect::<Vec<_>>(), [AssetUse::Styles]);
        let with_block = index.uses("story.html", ["block_quote"]);
        assert!(with_block.templates.contains("quote.html"));
        assert!(with_block.assets.contains(&AssetUse::Script("copy".to_owned())));
    }

    #[test]
    fn is_not_led_astray_by_quotes_that_are_none() {
        for text in [
            "{% raw %}{{ don't }} {# {% endraw %}{% include \"foot.html\" %}",
            "{{ \"a\\\\\" }}{% include 'foot.html' %}",
        ] {
            let theme = theme(&[("a.html", text), ("foot.html", "")]);
            assert!(TemplateIndex::new(&theme).0.uses("a.html", []).templates.contains("foot.html"), "{text}");
        }
        let theme = theme(&[("a.html", "{{ __tera_context }}")]);
        assert!(TemplateIndex::new(&theme).0.uses("a.html", []).assets.contains(&AssetUse::All));
    }

    #[test]
    fn a_message_without_a_literal_key_is_a_fault() {
        for text in ["x {{ msg(key=name) }}", "x {{ label (key=name) }}", "x {{ label(count=1, key=\"a\") }}"] {
            let theme = theme(&[("a.html", text)]);
            let (_, faults) = TemplateIndex::new(&theme);
            let told: Vec<_> = faults.iter().map(|fault| (fault.code, fault.span.start)).collect();
            assert_eq!(told, [("template/message-key", 5)], "{text}");
        }
    }
}
