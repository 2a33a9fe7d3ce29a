//! The door: a port on loopback, and as many threads as answer at a time. What comes while all are busy waits.

use super::answer::Answer;
use super::live::Live;
use super::{request, respond};
use std::io::{self, ErrorKind, Read};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The port that is tried first if nobody names one.
const FIRST_PORT: u16 = 8000;
/// How many ports are tried before the system is asked for any.
const TRIES: u16 = 50;
/// How many are answered at a time. Streams of events don't count: no thread waits for those.
const AT_ONCE: usize = 48;
/// How many wait here for a thread; the others wait at the system's door.
const WAITING: usize = 64;
/// The stack of a thread that answers, in bytes.
const STACK: usize = 512 << 10;
/// How long a browser may take to accept the next piece of an answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// Opens the wanted port, or the next one that is free.
pub fn open(port: Option<u16>) -> io::Result<TcpListener> {
    let first = port.unwrap_or(FIRST_PORT);
    let mut refusal = io::Error::from(ErrorKind::AddrInUse);
    for port in (first..=first.saturating_add(TRIES)).chain([0]) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => refusal = error,
        }
    }
    Err(refusal)
}

/// Answers whoever comes, on threads of its own, as long as the program runs.
pub fn answer_all(listener: TcpListener, live: &Arc<Live>) -> io::Result<()> {
    let (hand_on, waiting) = sync_channel(WAITING);
    let waiting = Arc::new(Mutex::new(waiting));
    for _ in 0..AT_ONCE {
        let (waiting, live) = (waiting.clone(), live.clone());
        thread::Builder::new().stack_size(STACK).spawn(move || work(&waiting, &live))?;
    }
    thread::Builder::new().stack_size(STACK).spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else {
                // Too many open files, or the browser is gone already: the next one may fare better.
                thread::sleep(Duration::from_millis(20));
                continue;
            };
            if hand_on.send(stream).is_err() {
                break;
            }
        }
    })?;
    Ok(())
}

fn work(waiting: &Mutex<Receiver<TcpStream>>, live: &Live) {
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(stream) = next else { break };
        // Whoever went away in the middle has lost nothing.
        let _ = converse(stream, live);
    }
}

/// One question and one answer; then the connection ends, so that no thread waits for browsers that only hold on.
fn converse(mut stream: TcpStream, live: &Live) -> io::Result<()> {
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let (answer, is_read) = match request::read(&mut stream, |head| respond::takes_body(head, live)) {
        Ok(None) => return Ok(()),
        Ok(Some(request)) => (respond::answer(&request, live), request.is_whole()),
        Err(refusal) => (Answer::refusal(&refusal, live), false),
    };
    match answer {
        Answer::Events(page) => return live.events.open(stream, page, |page| live.news(page)),
        Answer::File(head, file) => file.send(&head, &mut stream)?,
        Answer::Bytes(head, bytes) => head.send(&bytes, &mut stream)?,
    }
    if !is_read {
        // A connection that is closed with bytes unread is reset, and the answer lost with it.
        drain(stream);
    }
    Ok(())
}

fn drain(mut stream: TcpStream) {
    let _ = stream.shutdown(Shutdown::Write);
    let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
    let mut sink = [0; 4096];
    for _ in 0..64 {
        if !matches!(stream.read(&mut sink), Ok(1..)) {
            break;
        }
    }
}
