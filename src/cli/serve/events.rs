//! Server-sent events: what open pages are told. No thread waits for them; a browser that doesn't listen is dropped, and asks
//! again by itself.

use super::looks::Change;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many pages may listen; after that, the ones that have listened longest go.
const MOST: usize = 512;

/// A page that is open somewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Page {
    /// The file of the output that was asked for, whether or not it was there.
    pub path: String,
    /// The file that was shown: the same, or the page that says that there is none; nothing before the first build.
    pub file: String,
    /// The digest of what was shown.
    pub mark: String,
}

/// What became of a page since it was shown, and the digest of what it is now.
pub type News = (Change, String);

/// All pages that listen.
pub struct Events {
    inner: Mutex<Inner>,
}

struct Inner {
    faults: Arc<str>,
    listeners: Vec<(Page, TcpStream)>,
}

impl Events {
    /// Nobody listens yet.
    pub fn new() -> Self {
        Self { inner: Mutex::new(Inner { faults: Arc::from("{}"), listeners: Vec::new() }) }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins to tell a page. What it missed since it was fetched it is told at once: nothing can happen between that and
    /// the next thing that is told.
    pub fn open(&self, mut stream: TcpStream, mut page: Page, news: impl Fn(&Page) -> News) -> io::Result<()> {
        let mut inner = self.inner();
        let mut text = String::from(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nConnection: close\r\n\
            Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\r\n\
            retry: 1000\n\n",
        );
        text.push_str(&faults(&inner.faults));
        text.push_str(&change(news(&page), &mut page));
        stream.write_all(text.as_bytes())?;
        stream.set_nonblocking(true)?;
        if inner.listeners.len() >= MOST {
            inner.listeners.remove(0);
        }
        inner.listeners.push((page, stream));
        Ok(())
    }

    /// A round is over: each page is told what became of it, and what is wrong if that is news.
    pub fn tell(&self, wrong: Arc<str>, news: impl Fn(&Page) -> News) {
        let mut inner = self.inner();
        let told = if inner.faults == wrong { String::new() } else { faults(&wrong) };
        inner.faults = wrong;
        // Many windows may show one page.
        let mut known: BTreeMap<Page, News> = BTreeMap::new();
        inner.listeners.retain_mut(|(page, stream)| {
            let news = known.entry(page.clone()).or_insert_with(|| news(page)).clone();
            let text = format!("{told}{}", change(news, page));
            text.is_empty() || stream.write_all(text.as_bytes()).is_ok()
        });
    }

    /// Finds out who is still there.
    pub fn breathe(&self) {
        self.inner().listeners.retain_mut(|(_, stream)| stream.write_all(b":\n\n").is_ok());
    }
}

fn faults(wrong: &str) -> String {
    format!("event: faults\ndata: {wrong}\n\n")
}

/// What a page is told; it is another one then.
fn change((change, mark): News, page: &mut Page) -> String {
    let kind = match change {
        Change::Nothing => return String::new(),
        Change::Looks => "looks",
        Change::Page => "page",
    };
    page.mark = mark;
    format!("id: {}\nevent: change\ndata: {}\n\n", page.mark, json!({"kind": kind}))
}
