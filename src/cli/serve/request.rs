//! Reads what a browser asks for, within limits: whoever sends too much, or nothing for too long, gets no further.

use super::refusal::Refusal;
use crate::cli::timer::now;
use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::time::Duration;

/// The most bytes of a request's head.
const MOST_BYTES: usize = 16 << 10;
/// The most bytes of its first line.
const MOST_IN_LINE: usize = 8 << 10;
/// The most headers.
const MOST_HEADERS: usize = 64;
/// How long a head may take to arrive.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is asked for.
#[derive(Debug)]
pub struct Request {
    /// `GET` and the like.
    pub method: String,
    /// The address, as it was sent.
    pub target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header that came once; of one that came several times, nothing.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value.as_str())
    }

    /// A value from behind the question mark. Names and values are plain: nothing in them is decoded but `%2F` and the like.
    pub fn asked(&self, name: &str) -> Option<String> {
        let (_, query) = self.target.split_once('?')?;
        let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
        super::address::decoded(value).ok()
    }
}

/// Reads a request. Nothing if the browser changed its mind and sent none.
pub fn read(stream: &mut TcpStream) -> Result<Option<Request>, Refusal> {
    let begun = now();
    let mut bytes = Vec::with_capacity(1024);
    loop {
        let left = PATIENCE.checked_sub(begun.elapsed()).filter(|left| !left.is_zero());
        let Some(left) = left else { return if bytes.is_empty() { Ok(None) } else { Err(Refusal::TooSlow) } };
        // A time-out that can't be set is one that is over at once.
        let mut piece = [0; 4096];
        let read = stream.set_read_timeout(Some(left)).and_then(|()| stream.read(&mut piece));
        match read {
            Ok(0) if bytes.is_empty() => return Ok(None),
            Ok(0) => return Err(Refusal::Garbled),
            Ok(count) => bytes.extend_from_slice(piece.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if [ErrorKind::WouldBlock, ErrorKind::TimedOut].contains(&error.kind()) => {}
            Err(_) => return Ok(None),
        }
        if bytes.len() > MOST_IN_LINE && !bytes.contains(&b'\n') {
            return Err(Refusal::LongAddress);
        }
        if bytes.len() > MOST_BYTES {
            return Err(Refusal::LongHead);
        }
        if let Some(request) = parsed(&bytes)? {
            return Ok(Some(request));
        }
    }
}

/// The request, once its head is whole.
fn parsed(bytes: &[u8]) -> Result<Option<Request>, Refusal> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(bytes) {
        Ok(httparse::Status::Partial) => return Ok(None),
        Ok(httparse::Status::Complete(_)) => {}
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::LongHead),
        Err(_) => return Err(Refusal::Garbled),
    }
    let (Some(method), Some(target)) = (request.method, request.path) else { return Err(Refusal::Garbled) };
    if target.len() > MOST_IN_LINE {
        return Err(Refusal::LongAddress);
    }
    let header = |header: &httparse::Header<'_>| {
        (header.name.to_owned(), String::from_utf8_lossy(header.value).trim().to_owned())
    };
    let headers = request.headers.iter().map(header).collect();
    Ok(Some(Request { method: method.to_owned(), target: target.to_owned(), headers }))
}
