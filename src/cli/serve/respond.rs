//! From a request to an answer. What is shown are the files of the output and a few addresses of the server's own.

use super::address::{self, Wrong};
use super::answer::{Answer, FilePart, Head};
use super::edit;
use super::events::Page;
use super::inject;
use super::live::{Live, Now};
use super::range::{self, Part};
use super::refusal::Refusal;
use super::request::Request;
use super::types;
use std::fs::File;
use std::io;

/// What the server's own addresses begin with. No output does: hidden files aren't shown.
pub const OWN: &str = "/.moveto/";

/// Answers, whatever is asked.
pub fn answer(request: &Request, live: &Live) -> Answer {
    route(request, live).unwrap_or_else(|refusal| Answer::refusal(&refusal, live))
}

/// Whether what comes behind a head is wanted: from the editor of this server alone. Everybody else is answered at once.
pub fn takes_body(head: &Request, live: &Live) -> bool {
    let rest = path_of(head).strip_prefix(edit::PATH);
    rest.is_some_and(|rest| host_of(head, live).is_ok_and(|host| edit::visit(head, rest, live, host).is_ok()))
}

fn path_of(request: &Request) -> &str {
    request.target.split('?').next().unwrap_or_default()
}

/// The name by which this server was asked.
fn host_of<'r>(request: &'r Request, live: &Live) -> Result<&'r str, Refusal> {
    let host = request.header("host").ok_or(Refusal::Garbled)?;
    // A page of another site may have had its name moved to this computer, to read what is written here.
    match live.hosts.iter().any(|own| own.eq_ignore_ascii_case(host)) {
        true => Ok(host),
        false => Err(Refusal::ForeignHost(host.to_owned())),
    }
}

fn route(request: &Request, live: &Live) -> Result<Answer, Refusal> {
    let host = host_of(request, live)?;
    let path = path_of(request);
    if let Some(rest) = path.strip_prefix(edit::PATH) {
        return edit::answer(request, rest, live, host);
    }
    match (request.method.as_str(), path.strip_prefix(OWN)) {
        ("GET" | "HEAD", Some("serve.js")) => Ok(Answer::bytes(types::of("serve.js"), inject::SCRIPT)),
        ("GET", Some("events")) => Ok(Answer::Events(page(request))),
        ("POST", Some("open")) => open(request, live, host),
        ("GET" | "HEAD", Some(_)) => Err(Refusal::Absent),
        ("GET" | "HEAD", None) => shown(request, live),
        _ => Err(Refusal::Method),
    }
}

fn page(request: &Request) -> Page {
    let asked = |name| request.asked(name).unwrap_or_default();
    let mark = request.header("last-event-id").map_or_else(|| asked("at"), str::to_owned);
    // What is looked at is a file of the output, whoever asks.
    let file = |name| asked(name).split('/').all(address::is_name).then(|| asked(name));
    Page { path: file("page").unwrap_or_default(), file: file("file").unwrap_or_default(), mark }
}

/// Opens the place of a fault, for a page of this server and nobody else.
fn open(request: &Request, live: &Live, host: &str) -> Result<Answer, Refusal> {
    let is_own = request.header("origin") == Some(&format!("http://{host}"));
    if !is_own || request.header("x-moveto-token") != Some(&live.token) {
        return Err(Refusal::Stranger);
    }
    let number = request.asked("fault").and_then(|number| number.parse().ok()).ok_or(Refusal::Garbled)?;
    live.open_fault(number).map_err(|error| Refusal::Machine(error.to_string()))?;
    Ok(Answer::done())
}

fn shown(request: &Request, live: &Live) -> Result<Answer, Refusal> {
    let now = live.now();
    let names = address::names(&request.target, &now.base).map_err(|wrong| match wrong {
        Wrong::Unreadable => Refusal::Garbled,
        Wrong::Outside => Refusal::Outside,
    })?;
    let is_head = request.method == "HEAD";
    let Some(names) = names else { return beside(request, &now) };
    let path = file_of(&names.join("/"));
    if !now.is_built {
        let page = inject::not_yet(live.tongue, &path);
        return Ok(html("503 Service Unavailable", page, is_head));
    }
    match find(live, &path) {
        Some(Found::File(file)) => served(request, live, &path, file),
        Some(Found::Folder) => {
            let (address, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
            let query = if query.is_empty() { String::new() } else { format!("?{query}") };
            Ok(Answer::elsewhere(&format!("{address}/{query}")))
        }
        None => absent(live, names.first().map(String::as_str), &path, is_head),
    }
}

/// A folder is shown by its index.
fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// What lies beside the site's base path: the way to it, and nothing else.
fn beside(request: &Request, now: &Now) -> Result<Answer, Refusal> {
    let path = request.target.split(['?', '#']).next().unwrap_or_default();
    let is_above = now.base.strip_prefix(path).is_some_and(|rest| path == "/" || rest.starts_with('/'));
    if is_above { Ok(Answer::elsewhere(&now.base)) } else { Err(Refusal::Absent) }
}

enum Found {
    File(File),
    Folder,
}

/// What lies at a path of the output. A link shows nothing, wherever it leads, nor does a name in other letters than the
/// file's own, which most servers would not find either.
#[expect(clippy::disallowed_methods, reason = "serve reads what it shows")]
fn find(live: &Live, path: &str) -> Option<Found> {
    let folder = std::fs::canonicalize(&live.folder).ok()?;
    let whole = folder.join(path);
    if std::fs::canonicalize(&whole).ok()? != whole {
        return None;
    }
    let meta = std::fs::symlink_metadata(&whole).ok()?;
    if meta.is_dir() {
        return whole.join("index.html").is_file().then_some(Found::Folder);
    }
    if meta.is_file() { File::open(&whole).ok().map(Found::File) } else { None }
}

fn served(request: &Request, live: &Live, path: &str, mut file: File) -> Result<Answer, Refusal> {
    let failed = |error: io::Error| Refusal::Machine(error.to_string());
    let is_head = request.method == "HEAD";
    let kind = types::of(path);
    if path.ends_with(".html") {
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut file, &mut bytes).map_err(failed)?;
        let mark = live.show(&bytes);
        return Ok(html("200 OK", inject::into_page(&bytes, path, path, &mark, live.tongue), is_head));
    }
    let size = file.metadata().map_err(failed)?.len();
    // A condition on a version can't hold: no version has a name here.
    let asked = request.header("range").filter(|_| request.header("if-range").is_none());
    let head = |status| Head::new(status).with("Content-Type", kind).with("Accept-Ranges", "bytes").alone(is_head);
    Ok(match range::part(asked, size) {
        Part::Whole => Answer::File(head("200 OK"), FilePart { file, start: 0, length: size }),
        Part::Bytes { start, length } => {
            let place = format!("bytes {start}-{}/{size}", start + length - 1);
            Answer::File(head("206 Partial Content").with("Content-Range", place), FilePart { file, start, length })
        }
        Part::Nowhere => return Err(Refusal::BehindTheEnd(size)),
    })
}

/// The site's own page for what isn't there, in the language of the address. It knows which page is missing, and shows it as
/// soon as there is one.
fn absent(live: &Live, first: Option<&str>, path: &str, is_head: bool) -> Result<Answer, Refusal> {
    let in_language = first.map(|lang| format!("{lang}/404.html"));
    let pages = in_language.into_iter().chain(["404.html".to_owned()]);
    let found = pages.filter_map(|page| match find(live, &page)? {
        Found::File(file) => Some((page, file)),
        Found::Folder => None,
    });
    let (page, mut file) = found.into_iter().next().ok_or(Refusal::Absent)?;
    let mut bytes = Vec::new();
    io::Read::read_to_end(&mut file, &mut bytes).map_err(|error| Refusal::Machine(error.to_string()))?;
    let mark = live.show(&bytes);
    Ok(html("404 Not Found", inject::into_page(&bytes, path, &page, &mark, live.tongue), is_head))
}

fn html(status: &'static str, page: Vec<u8>, is_head: bool) -> Answer {
    Answer::Bytes(Head::new(status).with("Content-Type", types::of("index.html")).alone(is_head), page)
}
