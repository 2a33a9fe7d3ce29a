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

/// Answers what is asked below [`PATH`].
pub fn answer(request: &Request, rest: &str, live: &Live, host: &str) -> Result<Answer, Refusal> {
    let desk = live.desk.as_ref().ok_or(Refusal::Absent)?;
    let (word, what) = rest.split_once('/').ok_or(Refusal::Absent)?;
    if word != desk.word {
        return Err(Refusal::Stranger);
    }
    match (request.method.as_str(), what) {
        ("GET", "") => Ok(shown("index.html", page(live.tongue, &policy(&[])).into_bytes())),
        ("GET", "config.yml") => {
            let address = format!("http://{host}{PATH}{word}/api/v1");
            let backend = json!({"name": "proxy", "proxy_url": address, "branch": "main"});
            let settings = configuration(&desk.options.root, live.tongue, &backend, true);
            Ok(shown("config.yml", settings.to_string().into_bytes()))
        }
        ("GET", "decap-cms.js") => {
            let head = head("200 OK", "decap-cms.js").with("Content-Encoding", "gzip");
            Ok(Answer::Bytes(head, SCRIPT_PACKED.to_vec()))
        }
        ("GET", name) if name == ADDITION.0 => Ok(shown(name, ADDITION.1.into())),
        ("GET", name) if name == LICENCE.0 => Ok(shown(name, LICENCE.1.into())),
        ("POST", "api/v1") => asked(request, desk, live, host),
        ("GET", _) => Err(Refusal::Absent),
        _ => Err(Refusal::Method),
    }
}

/// What the editor asks or saves. A page of another site may know the address by mishap; it can't say that it is this one.
fn asked(request: &Request, desk: &Desk, live: &Live, host: &str) -> Result<Answer, Refusal> {
    if request.header("origin") != Some(&format!("http://{host}")) {
        return Err(Refusal::Stranger);
    }
    let body = serde_json::from_slice(&request.body).map_err(|_| Refusal::Garbled)?;
    Ok(match protocol::answer(desk, &body) {
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
        .with("Content-Security-Policy", format!("{}; frame-ancestors 'none'", policy(&[])))
}
