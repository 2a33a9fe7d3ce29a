//! Where a link leads, by its address alone.

use super::faults;
use super::outline::LinkTarget;
use crate::base::{Diagnostic, ItemRef, Kind, Span, nearest};
use unicode_normalization::UnicodeNormalization;

/// What an address says, or the fault in it.
pub(super) type Read = Result<LinkTarget, Box<Diagnostic>>;

fn fault(fault: Diagnostic) -> Read {
    Err(Box::new(fault))
}

/// Reads the address of a link: an item, a kind, a heading of the page, or another site.
pub(super) fn read(address: &str, at: Span) -> Read {
    let address = address.trim();
    match address.strip_prefix('#') {
        Some("") => return fault(faults::empty_address(at)),
        Some(id) => return Ok(LinkTarget::Heading(id.nfc().collect())),
        None if address.is_empty() => return fault(faults::empty_address(at)),
        None => {}
    }
    if let Some(scheme) = scheme(address) {
        return outside(address, scheme, at);
    }
    if address.starts_with("//") {
        return fault(faults::no_scheme(at, address, &format!("https:{address}")));
    }
    if address.starts_with(['/', '.', '\\']) {
        return fault(faults::path_address(at, address, proposal(address).as_deref()));
    }
    inside(address, at)
}

/// What stands before the colon, if that is a scheme.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    (scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && scheme.chars().all(fits)).then_some(scheme)
}

fn outside(address: &str, scheme: &str, at: Span) -> Read {
    let rest = address.get(scheme.len() + 1..).unwrap_or_default();
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" if is_web(address) => Ok(LinkTarget::External(address.to_owned())),
        "http" | "https" => fault(faults::no_host(at, address)),
        "mailto" | "tel" if rest.is_empty() => fault(faults::no_host(at, address)),
        "mailto" | "tel" => Ok(LinkTarget::External(address.to_owned())),
        "media" => fault(faults::link_to_media(at, rest)),
        _ => fault(faults::scheme_not_allowed(at, scheme)),
    }
}

/// Whether it is `https://` or `http://` with a host.
pub(super) fn is_web(address: &str) -> bool {
    let lower = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    let host = ["https://", "http://"]
        .into_iter()
        .find(|scheme| lower.starts_with(scheme))
        .and_then(|scheme| address.get(scheme.len()..));
    host.is_some_and(|host| !host.is_empty() && !host.starts_with(['/', '?', '#']))
}

fn inside(address: &str, at: Span) -> Read {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let path = path.strip_suffix('/').unwrap_or(path);
    let fragment = (!fragment.is_empty()).then(|| fragment.nfc().collect());
    if let Some(kind) = Kind::named(path) {
        return Ok(LinkTarget::Section { kind, fragment });
    }
    match ItemRef::parse(path) {
        Some(item) if !is_file(path) => return Ok(LinkTarget::Item { item, fragment }),
        _ => {}
    }
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    if Kind::named(first).is_some() {
        return fault(faults::path_address(at, address, proposal(address).as_deref()));
    }
    if is_host(first) {
        return fault(faults::no_scheme(at, address, &format!("https://{address}")));
    }
    match nearest(first, Kind::ALL.map(Kind::name)) {
        Some(kind) => {
            let meant = address.replacen(first, kind, 1);
            fault(faults::unknown_kind(at, first, Some(&meant)))
        }
        None if !rest.is_empty() => fault(faults::unknown_kind(at, first, None)),
        None => fault(faults::not_an_address(at, address)),
    }
}

/// `www.example.org`, but not `index.md`.
fn is_host(first: &str) -> bool {
    let Some((name, end)) = first.rsplit_once('.') else { return false };
    !name.is_empty() && !is_file(first) && end.len() >= 2 && end.chars().all(char::is_alphabetic)
}

fn is_file(path: &str) -> bool {
    [".md", ".html", ".htm"].iter().any(|end| path.ends_with(end))
}

/// The kind and the id that a path most likely means: `../../stories/x/index.sv.md` is `stories/x`.
fn proposal(address: &str) -> Option<String> {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let mut parts = path.split(['/', '\\']).filter(|part| !matches!(*part, "" | "." | ".."));
    let kind = parts.find_map(Kind::named)?;
    let mut meant = kind.to_string();
    let id = parts.next().map(|id| id.split('.').next().unwrap_or_default());
    if let Some(id) = id.filter(|id| !id.is_empty() && *id != "index") {
        meant.push('/');
        meant.push_str(id);
    }
    if !fragment.is_empty() {
        meant.push('#');
        meant.push_str(fragment);
    }
    Some(meant)
}
