//! What an address on a page leads to.

use crate::base::{OutputPath, readable_address};
use crate::plan::Plan;

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Way {
    /// Out of the site, or into a program: none of our business.
    Outside,
    /// To a file of the output, and a place in it.
    Inside(OutputPath, Option<String>),
    /// Into the site, where nothing is.
    Nowhere,
}

/// What addresses are judged by.
#[derive(Clone, Copy)]
pub struct Map<'a> {
    /// All files there are.
    pub plan: &'a Plan,
    /// The address of the whole site, with a `/` at its end.
    pub base_url: &'a str,
    /// The path of that: `/` or `/a/`.
    pub base_path: &'a str,
}

impl Map<'_> {
    /// Where `address` leads from that page.
    pub fn way(&self, page: &OutputPath, address: &str) -> Way {
        let (address, fragment) = match address.trim().split_once('#') {
            Some((address, fragment)) => {
                (address, Some(readable_address(fragment)).filter(|fragment| !fragment.is_empty()))
            }
            None => (address.trim(), None),
        };
        let address = address.split('?').next().unwrap_or_default();
        if address.is_empty() {
            return Way::Inside(page.clone(), fragment);
        }
        let path = match self.inside(page, address) {
            Some(path) => path,
            None => return Way::Outside,
        };
        let Some(path) = plain(&readable_address(&path)) else { return Way::Nowhere };
        let file =
            OutputPath::new(if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path });
        match self.plan.outputs.contains_key(&file) {
            true => Way::Inside(file, fragment),
            false => self.folder(&file, fragment),
        }
    }

    /// Servers lead from a folder's name on to the folder.
    fn folder(&self, file: &OutputPath, fragment: Option<String>) -> Way {
        let index = OutputPath::new(format!("{file}/index.html"));
        if self.plan.outputs.contains_key(&index) { Way::Inside(index, fragment) } else { Way::Nowhere }
    }

    /// The address from the root of the site, with its steps up; nothing if it leads out of the site.
    fn inside(&self, page: &OutputPath, address: &str) -> Option<String> {
        if let Some(path) = address.strip_prefix(self.base_url) {
            return Some(path.to_owned());
        }
        let has_scheme = address.split(['/', '?']).next().is_some_and(|first| first.contains(':'));
        if has_scheme || address.starts_with("//") {
            return None;
        }
        if address.starts_with('/') {
            return address.strip_prefix(self.base_path).map(str::to_owned);
        }
        let folder = page.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
        Some(if folder.is_empty() { address.to_owned() } else { format!("{folder}/{address}") })
    }
}

/// A path without steps; nothing if it climbs out of the root.
fn plain(path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    let is_folder = path.is_empty()
        || path.ends_with(['/', '.']) && path.rsplit('/').next().is_some_and(|last| ["", ".", ".."].contains(&last));
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    let end = if is_folder && !parts.is_empty() { "/" } else { "" };
    Some(format!("{}{end}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn takes_steps_and_stays_inside() {
        let found = |path| plain(path);
        assert_eq!(found("sv/a/../../media/x.jpg").as_deref(), Some("media/x.jpg"));
        assert_eq!(found("sv/a/../").as_deref(), Some("sv/"));
        assert_eq!(found("sv/./b").as_deref(), Some("sv/b"));
        assert_eq!(found("sv/..").as_deref(), Some(""));
        assert_eq!(found("sv/../../x"), None);
    }
}
