//! `moveto serve --edit`: the editor in the browser, and what it asks and saves. Everything lies below an address with a word in it that
//! nobody else knows.

mod desk;
mod files;
mod protocol;
mod words;

pub use desk::Desk;

use super::answer::{Answer, Head};
use super::live::Live;
use super::refusal::Refusal;
use super::request::Request;
use super::types;
use crate::cli::cms::{ADDITION, LICENCE, SCRIPT_PACKED, configuration, page, policy};
use serde_json::json;

/// What the editor's addresses begin with.
pub const PATH: &str = "/.moveto/edit/";
/// Below the word, what is asked and saved, by whom.
const API: &str = "api/v1";

/// Answers what is asked below [`PATH`].
pub fn answer(request: &Request, rest: &str, live: &Live, host: &str) -> Result<Answer, Refusal> {
    let (desk, what) = at_desk(rest, live)?;
    match (request.method.as_str(), what) {
        ("GET", "") => Ok(shown("index.html", page(live.tongue, &policy(&[])).into_bytes())),
        ("GET", "config.yml") => {
            // Each page that is opened asks in its own name, so that it is known what it was shown.
            let address = format!("http://{host}{PATH}{}/{API}/{}", desk.word, desk.visitor());
            let backend = json!({"name": "proxy", "proxy_url": address, "branch": "main"});
            let settings = configuration(&desk.root, live.tongue, &backend, true);
            Ok(shown("config.yml", settings.to_string().into_bytes()))
        }
        ("GET", "decap-cms.js") => {
            let head = head("200 OK", "decap-cms.js").with("Content-Encoding", "gzip");
            Ok(Answer::Bytes(head, SCRIPT_PACKED.to_vec()))
        }
        ("GET", name) if name == ADDITION.0 => Ok(shown(name, ADDITION.1.into())),
        ("GET", name) if name == LICENCE.0 => Ok(shown(name, LICENCE.1.into())),
        ("POST", _) => {
            let (desk, visitor) = visit(request, rest, live, host)?;
            asked(request, desk, visitor, live)
        }
        ("GET", _) => Err(Refusal::Absent),
        _ => Err(Refusal::Method),
    }
}

/// The desk of whoever knows its word, and what is asked there.
fn at_desk<'a>(rest: &'a str, live: &'a Live) -> Result<(&'a Desk, &'a str), Refusal> {
    let desk = live.desk.as_ref().ok_or(Refusal::Absent)?;
    let (word, what) = rest.split_once('/').ok_or(Refusal::Absent)?;
    if word == desk.word { Ok((desk, what)) } else { Err(Refusal::Stranger) }
}

/// A page of the editor's that asks or saves, by its number. A page of another site may know the address by mishap; it can't say that it
/// is this one.
pub fn visit<'a>(request: &Request, rest: &'a str, live: &'a Live, host: &str) -> Result<(&'a Desk, u64), Refusal> {
    let (desk, what) = at_desk(rest, live)?;
    let visitor = what.strip_prefix(API).and_then(|rest| rest.strip_prefix('/')?.parse().ok());
    let visitor = visitor.filter(|_| request.method == "POST").ok_or(Refusal::Method)?;
    match request.header("origin") == Some(&format!("http://{host}")) {
        true => Ok((desk, visitor)),
        false => Err(Refusal::Stranger),
    }
}

fn asked(request: &Request, desk: &Desk, visitor: u64, live: &Live) -> Result<Answer, Refusal> {
    let body = serde_json::from_slice(&request.body).map_err(|_| Refusal::Garbled)?;
    Ok(match protocol::answer(desk, visitor, &body) {
        Ok(value) => shown("a.json", value.to_string().into_bytes()),
        Err(words) => {
            let said = json!({"error": crate::cli::schema::in_one(&words, live.tongue)});
            Answer::Bytes(head("422 Unprocessable Content", "a.json"), said.to_string().into_bytes())
        }
    })
}

fn shown(name: &str, bytes: Vec<u8>) -> Answer {
    Answer::Bytes(head("200 OK", name), bytes)
}

/// Nobody is told the address, and no other page holds this one.
fn head(status: &'static str, name: &str) -> Head {
    Head::new(status)
        .with("Content-Type", types::of(name))
        .with("Referrer-Policy", "no-referrer")
        // Nor does a page of the site that is shown, which has the same origin, get hold of it.
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Content-Security-Policy", format!("{}; frame-ancestors 'none'", policy(&[])))
}
