//! Reads what a browser asks for, within limits: whoever sends too much, or nothing for too long, gets no further.

use super::refusal::Refusal;
use crate::cli::clock::moment;
use std::io::{ErrorKind, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// The most bytes of a request's head.
const MOST_BYTES: usize = 16 << 10;
/// The most bytes of its first line.
const MOST_IN_LINE: usize = 8 << 10;
/// The most headers.
const MOST_HEADERS: usize = 64;
/// The most bytes behind a head: a text in all languages, and what wraps it.
const MOST_IN_BODY: usize = 4 << 20;
/// How long a head may take to arrive.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is asked for.
#[derive(Debug)]
pub struct Request {
    /// `GET` and the like.
    pub method: String,
    /// The address, as it was sent.
    pub target: String,
    /// What was sent along.
    pub body: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Request {
    /// The value of a header that came once; of one that came several times, nothing.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let (_, value) = found.next()?;
        found.next().is_none().then_some(value.as_str())
    }

    /// Whether all was read that was sent.
    pub fn is_whole(&self) -> bool {
        self.length().is_ok_and(|length| length == self.body.len())
    }

    /// How many bytes come behind the head. Only what says so beforehand is read.
    fn length(&self) -> Result<usize, Refusal> {
        let has = |name: &str| self.headers.iter().any(|(key, _)| key.eq_ignore_ascii_case(name));
        if has("transfer-encoding") {
            return Err(Refusal::Garbled);
        }
        match self.header("content-length") {
            None if has("content-length") => Err(Refusal::Garbled),
            None => Ok(0),
            Some(length) if !length.bytes().all(|byte| byte.is_ascii_digit()) => Err(Refusal::Garbled),
            Some(length) => match length.parse() {
                Ok(length) if length <= MOST_IN_BODY => Ok(length),
                Ok(_) => Err(Refusal::LongBody),
                Err(_) => Err(Refusal::Garbled),
            },
        }
    }

    /// A value from behind the question mark. Names and values are plain: nothing in them is decoded but `%2F` and the like.
    pub fn asked(&self, name: &str) -> Option<String> {
        let (_, query) = self.target.split_once('?')?;
        let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
        super::address::decoded(value).ok()
    }
}

/// Reads a request, and what comes behind its head if that is wanted from whoever sent the head. Nothing if the browser changed its mind
/// and sent none.
pub fn read(stream: &mut TcpStream, is_wanted: impl FnOnce(&Request) -> bool) -> Result<Option<Request>, Refusal> {
    let begun = moment();
    let mut bytes = Vec::with_capacity(1024);
    let (mut request, head) = loop {
        match more(stream, &mut bytes, begun)? {
            More::Came => {}
            More::Ended if bytes.is_empty() => return Ok(None),
            More::Ended => return Err(Refusal::Garbled),
            More::Gone => return Ok(None),
        }
        if let Some(found) = parsed(&bytes)? {
            break found;
        }
        if bytes.len() > MOST_IN_LINE && !bytes.contains(&b'\n') {
            return Err(Refusal::LongAddress);
        }
        if bytes.len() > MOST_BYTES {
            return Err(Refusal::LongHead);
        }
    };
    if !is_wanted(&request) {
        return Ok(Some(request));
    }
    bytes.drain(..head.min(bytes.len()));
    let length = request.length()?;
    while bytes.len() < length {
        match more(stream, &mut bytes, begun)? {
            More::Came => {}
            More::Ended => return Err(Refusal::Garbled),
            More::Gone => return Ok(None),
        }
    }
    bytes.truncate(length);
    request.body = bytes;
    Ok(Some(request))
}

/// What became of waiting for more.
enum More {
    Came,
    /// There is no more.
    Ended,
    /// Nobody is there.
    Gone,
}

/// Waits for more bytes, but not for ever.
fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>, begun: Instant) -> Result<More, Refusal> {
    loop {
        let left = PATIENCE.checked_sub(begun.elapsed()).filter(|left| !left.is_zero());
        let Some(left) = left else { return if bytes.is_empty() { Ok(More::Gone) } else { Err(Refusal::TooSlow) } };
        // A time-out that can't be set is one that is over at once.
        let mut piece = [0; 4096];
        match stream.set_read_timeout(Some(left)).and_then(|()| stream.read(&mut piece)) {
            Ok(0) => return Ok(More::Ended),
            Ok(count) => {
                bytes.extend_from_slice(piece.get(..count).unwrap_or_default());
                return Ok(More::Came);
            }
            Err(error)
                if [ErrorKind::Interrupted, ErrorKind::WouldBlock, ErrorKind::TimedOut].contains(&error.kind()) => {}
            Err(_) => return Ok(More::Gone),
        }
    }
}

/// The request, once its head is whole, and where that ends.
fn parsed(bytes: &[u8]) -> Result<Option<(Request, usize)>, Refusal> {
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let head = match request.parse(bytes) {
        Ok(httparse::Status::Partial) => return Ok(None),
        Ok(httparse::Status::Complete(head)) if head > MOST_BYTES => return Err(Refusal::LongHead),
        Ok(httparse::Status::Complete(head)) => head,
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::LongHead),
        Err(_) => return Err(Refusal::Garbled),
    };
    let (Some(method), Some(target)) = (request.method, request.path) else { return Err(Refusal::Garbled) };
    if target.len() > MOST_IN_LINE {
        return Err(Refusal::LongAddress);
    }
    let header = |header: &httparse::Header<'_>| {
        (header.name.to_owned(), String::from_utf8_lossy(header.value).trim().to_owned())
    };
    let headers = request.headers.iter().map(header).collect();
    let request = Request { method: method.to_owned(), target: target.to_owned(), body: Vec::new(), headers };
    Ok(Some((request, head)))
}
