//! Answers, and how they are written.

use super::events::Page;
use super::live::Live;
use super::refusal::Refusal;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::net::TcpStream;

/// What a browser is told.
pub enum Answer {
    /// Bytes.
    Bytes(Head, Vec<u8>),
    /// A file or a part of one, which is never in memory: a film is large.
    File(Head, FilePart),
    /// All that happens from now on, to that page.
    Events(Page),
}

/// What comes before the bytes.
#[derive(Debug, Default)]
pub struct Head {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    /// Whether the bytes themselves are left out.
    is_all: bool,
}

/// So many bytes of a file from a place.
pub struct FilePart {
    /// The file.
    pub file: File,
    /// The first byte.
    pub start: u64,
    /// How many.
    pub length: u64,
}

impl Head {
    /// The head of an answer to `GET`.
    pub fn new(status: &'static str) -> Self {
        Self { status, ..Self::default() }
    }

    /// The same with a header more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same as an answer to `HEAD`, if that was asked.
    #[must_use]
    pub fn alone(self, is_all: bool) -> Self {
        Self { is_all, ..self }
    }

    /// Writes the answer.
    pub fn send(&self, bytes: &[u8], stream: &mut TcpStream) -> io::Result<()> {
        let mut answer = self.text(bytes.len() as u64).into_bytes();
        if !self.is_all {
            answer.extend_from_slice(bytes);
        }
        stream.write_all(&answer)
    }

    /// Nothing is kept by browsers, guessed from bytes, or shown inside another site.
    fn text(&self, length: u64) -> String {
        let mut text = format!("HTTP/1.1 {}\r\nContent-Length: {length}\r\nConnection: close\r\n", self.status);
        text.push_str("Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n");
        text.push_str("Cross-Origin-Resource-Policy: same-origin\r\n");
        for (name, value) in &self.headers {
            let value: String = value.chars().filter(|c| !c.is_control()).collect();
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        text.push_str("\r\n");
        text
    }
}

impl FilePart {
    /// Writes the answer, piece by piece.
    pub fn send(mut self, head: &Head, stream: &mut TcpStream) -> io::Result<()> {
        stream.write_all(head.text(self.length).as_bytes())?;
        if head.is_all {
            return Ok(());
        }
        self.file.seek(SeekFrom::Start(self.start))?;
        io::copy(&mut self.file.take(self.length), stream).map(drop)
    }
}

impl Answer {
    /// Bytes of that type.
    pub fn bytes(kind: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::Bytes(Head::new("200 OK").with("Content-Type", kind), bytes.into())
    }

    /// The way to another address of this server.
    pub fn elsewhere(to: &str) -> Self {
        Self::Bytes(Head::new("302 Found").with("Location", to), Vec::new())
    }

    /// Done, and there is nothing to say.
    pub fn done() -> Self {
        Self::Bytes(Head::new("204 No Content"), Vec::new())
    }

    /// A refusal in plain words.
    pub fn refusal(refusal: &Refusal, live: &Live) -> Self {
        let mut head = Head::new(refusal.status()).with("Content-Type", "text/plain; charset=utf-8");
        match refusal {
            Refusal::Method => head = head.with("Allow", "GET, HEAD"),
            Refusal::BehindTheEnd(size) => head = head.with("Content-Range", format!("bytes */{size}")),
            _ => {}
        }
        Self::Bytes(head, refusal.words(&live.link, live.tongue).into_bytes())
    }
}
