//! The tags of a built page. It was written by the minifier, so nothing is broken in it; still, whatever it holds, this only
//! passes over what it can't read.

use std::borrow::Cow;

/// Elements whose content is no HTML.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];

/// A start tag.
#[derive(Debug, PartialEq)]
pub struct Tag<'a> {
    /// Its name, as written.
    pub name: &'a str,
    /// Its attributes with their values, in their order.
    pub attributes: Vec<(&'a str, Cow<'a, str>)>,
}

impl Tag<'_> {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_ref())
    }
}

/// Every start tag, in the order of the page.
pub fn tags(html: &str) -> Tags<'_> {
    Tags { rest: html }
}

/// See [`tags`].
pub struct Tags<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let (_, after) = self.rest.split_once('<')?;
            self.rest = after;
            if let Some(comment) = after.strip_prefix("!--") {
                self.rest = comment.split_once("-->")?.1;
            } else if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
                return Some(self.tag());
            }
        }
    }
}

impl<'a> Tags<'a> {
    fn tag(&mut self) -> Tag<'a> {
        let name = self.take(|c| c.is_whitespace() || c == '>' || c == '/');
        let mut attributes = Vec::new();
        loop {
            self.take(|c| !c.is_whitespace() && c != '/');
            if self.rest.is_empty() || self.rest.starts_with('>') {
                break;
            }
            let before = self.rest.len();
            let key = self.take(|c| c.is_whitespace() || c == '=' || c == '>');
            let value = if self.rest.starts_with('=') { self.value() } else { "" };
            attributes.push((key, unescape(value)));
            if self.rest.len() == before {
                break;
            }
        }
        if let Some(raw) = RAW.iter().find(|raw| name.eq_ignore_ascii_case(raw)) {
            let end = format!("</{raw}");
            self.rest = self.rest.find(&end).and_then(|at| self.rest.get(at..)).unwrap_or_default();
        }
        Tag { name, attributes }
    }

    /// The value after an equals sign.
    fn value(&mut self) -> &'a str {
        let rest = self.rest.get(1..).unwrap_or_default();
        match rest.chars().next().filter(|quote| ['"', '\''].contains(quote)) {
            Some(quote) => {
                let inner = rest.get(1..).unwrap_or_default();
                let (value, rest) = inner.split_once(quote).unwrap_or((inner, ""));
                self.rest = rest;
                value
            }
            None => {
                self.rest = rest;
                self.take(|c| c.is_whitespace() || c == '>')
            }
        }
    }

    /// What stands before the first character at which `stop` says so.
    fn take(&mut self, stop: impl Fn(char) -> bool) -> &'a str {
        let (taken, rest) = self.rest.split_at(self.rest.find(stop).unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }
}

/// A value without character references; of the named ones only those that the minifier and the theme write.
fn unescape(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return Cow::Borrowed(value);
    }
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let reference = after.split_once(';').and_then(|(name, after)| Some((character(name)?, after)));
        let (c, after) = reference.unwrap_or(('&', after));
        text.push(c);
        rest = after;
    }
    text.push_str(rest);
    Cow::Owned(text)
}

fn character(name: &str) -> Option<char> {
    let number = |digits: &str| match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    };
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => char::from_u32(number(name.strip_prefix('#')?)?),
    }
}

#[cfg(test)]
mod tests {
    use super::tags;

    #[test]
    fn reads_tags_however_they_are_written() {
        let html = "<!doctype html><!-- <a href=x> --><script>if (a<b) '<a href=y>'</script>\
            <a class=c href=\"a/?x=1&amp;y#z\" hidden>a < b</a><img src='i&#x20;.png'alt=\"\"/><p id=å>";
        let found: Vec<String> = tags(html)
            .map(|tag| {
                let of = tag.attributes.iter().map(|(key, value)| format!(" {key}={value}")).collect::<String>();
                format!("{}{of}", tag.name)
            })
            .collect();
        assert_eq!(found, ["script", "a class=c href=a/?x=1&y#z hidden=", "img src=i .png alt=", "p id=å"]);
        for broken in ["<a href=\"x", "<", "<a =\"", "<!--", "<script>", "<a / =/>"] {
            assert!(tags(broken).count() < 2);
        }
    }
}
