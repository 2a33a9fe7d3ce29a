//! `moveto serve`, the program itself on a port of its own: what it shows, what it refuses, and that it follows what is
//! written. Nothing depends on how long something takes: states are waited for.

use crate::sample::FILES;
use crate::serving::{Serving, get};
use crate::support::{TestSite, tree};
use std::io::{Read, Write};
use std::net::TcpStream;

fn site() -> TestSite {
    TestSite::new(FILES)
}

#[test]
fn pages_are_shown_with_a_script_that_the_output_lacks() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let page = serving.get("/sv/berattelser/anna/");
    assert_eq!(page.status, 200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    assert!(page.text().contains("Anna bor i"));
    assert!(page.text().contains("/.moveto/serve.js"));
    let built = site.read(".moveto/serve/sv/berattelser/anna/index.html");
    assert!(!built.contains(".moveto"), "{built}");
    assert!(!site.path("public").exists(), "what is only looked at is published nowhere");
    assert!(!site.path("content/urls.lock").exists(), "nor remembered as published");
    assert_eq!(serving.get("/sv/berattelser/anna").header("location"), Some("/sv/berattelser/anna/"));
    assert_eq!(serving.get("/sv/berattelser?a=1").header("location"), Some("/sv/berattelser/?a=1"));
    let script = serving.get("/.moveto/serve.js");
    assert_eq!(script.header("content-type"), Some("text/javascript; charset=utf-8"));
    let css = tree(&site.path(".moveto/serve")).into_keys().find(|path| path.ends_with(".css")).unwrap();
    assert_eq!(serving.get(&format!("/{css}")).header("content-type"), Some("text/css; charset=utf-8"));
    assert_eq!(serving.get("/sv/feed.xml").header("content-type"), Some("application/xml"));
    serving.wait_for_clean(&site);
}

#[test]
fn what_is_not_there_is_told_in_the_language_of_the_address() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    for (address, page) in
        [("/en/nothing/", "en/404.html"), ("/sv/inget.html", "sv/404.html"), ("/nichts/", "404.html")]
    {
        let answer = serving.get(address);
        assert_eq!(answer.status, 404, "{address}");
        assert!(answer.text().contains(&format!("data-file=\"{page}\"")), "{address}: {}", answer.text());
    }
}

/// Links are as in production, so the site lies where it lies there.
#[test]
fn the_site_lies_below_the_path_of_its_address() {
    let site = site();
    site.edit("site.yaml", "https://north.example/", "https://north.example/a/b/");
    let serving = Serving::start(&site, &[]);
    assert_eq!(serving.get("/").header("location"), Some("/a/b/"));
    assert_eq!(serving.get("/a").header("location"), Some("/a/b/"));
    assert_eq!(serving.get("/a/b").header("location"), Some("/a/b/"));
    assert_eq!(serving.get("/a/b/sv/").status, 200);
    assert_eq!(serving.get("/sv/").status, 404);
    site.edit("site.yaml", "https://north.example/a/b/", "https://north.example/c/");
    serving.wait("another base path", || serving.get("/c/sv/").status == 200);
}

#[test]
fn only_this_computer_is_answered_and_only_by_its_own_names() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let port = serving.port;
    let ask = |host: &str| get(port, &format!("GET /sv/ HTTP/1.1\r\nHost: {host}\r\n\r\n"));
    for own in ["127.0.0.1", "localhost", "[::1]", "LOCALHOST"] {
        assert_eq!(ask(&format!("{own}:{port}")).status, 200, "{own}");
    }
    for foreign in ["evil.example", "127.0.0.1", "127.0.0.1.evil.example", "localhost:1", "evil.example:80"] {
        let answer = ask(foreign);
        assert_eq!(answer.status, 421, "{foreign}");
        assert!(!answer.text().contains("Anna"));
    }
    assert_eq!(get(port, "GET /sv/ HTTP/1.1\r\n\r\n").status, 400);
    assert_eq!(get(port, &format!("GET /sv/ HTTP/1.1\r\nHost: localhost:{port}\r\nHost: evil\r\n\r\n")).status, 400);
    let absolute = get(port, &format!("GET http://evil.example/sv/ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"));
    assert_eq!(absolute.status, 400);
}

#[test]
fn no_address_leads_out_of_the_output() {
    let site = site();
    site.write("secret.html", "not for the world");
    let serving = Serving::start(&site, &[]);
    let out = [
        "/../secret.html",
        "/sv/../../../secret.html",
        "/%2e%2e/secret.html",
        "/sv/%2E%2E/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/sv/..%5c..%5csecret.html",
        "/..\\secret.html",
        "/sv/%00",
        "/sv/index.html%00.css",
        "/.moveto-manifest",
        "/sv/.hidden",
        "/C:/secret.html",
        "//secret.html",
        "/sv//index.html",
        "/%c0%ae%c0%ae/secret.html",
        "/%",
        "/%zz",
        "/./sv/",
    ];
    for address in out {
        let answer = serving.get(address);
        assert_eq!(answer.status, 400, "{address}: {}", answer.text());
        assert!(!answer.text().contains("not for the world"), "{address}");
    }
    #[cfg(unix)]
    {
        let folder = site.path(".moveto/serve");
        std::os::unix::fs::symlink(site.path("secret.html"), folder.join("link.html")).unwrap();
        std::os::unix::fs::symlink(site.root(), folder.join("up")).unwrap();
        for address in ["/link.html", "/up/secret.html", "/up/"] {
            let answer = serving.get(address);
            assert_eq!((answer.status, answer.text().contains("not for the world")), (404, false), "{address}");
        }
    }
}

#[test]
fn what_is_too_long_or_no_request_is_refused() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let host = format!("Host: localhost:{}", serving.port);
    let ask = |text: String| get(serving.port, &text).status;
    assert_eq!(ask(format!("GET /{} HTTP/1.1\r\n{host}\r\n\r\n", "a".repeat(9_000))), 414);
    assert_eq!(ask(format!("GET / HTTP/1.1\r\n{host}\r\nX: {}\r\n\r\n", "a".repeat(20_000))), 431);
    assert_eq!(ask(format!("GET / HTTP/1.1\r\n{host}\r\n{}\r\n", "X: a\r\n".repeat(200))), 431);
    assert_eq!(ask("nonsense\r\n\r\n".to_owned()), 400);
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "BREW"] {
        let answer = get(serving.port, &format!("{method} /sv/ HTTP/1.1\r\n{host}\r\n\r\n"));
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
    }
    let open = "POST /.moveto/open?fault=0 HTTP/1.1";
    assert_eq!(ask(format!("{open}\r\n{host}\r\n\r\n")), 403);
    let origin = format!("Origin: http://localhost:{}", serving.port);
    assert_eq!(ask(format!("{open}\r\n{host}\r\n{origin}\r\nX-Moveto-Token: guessed\r\n\r\n")), 403);
    assert_eq!(serving.get("/sv/").status, 200);
}

#[test]
fn parts_of_files_are_sent_as_players_ask_for_them() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let folder = site.path(".moveto/serve");
    let (path, bytes) = tree(&folder).into_iter().find(|(path, _)| path.ends_with(".webp")).unwrap();
    let host = format!("Host: localhost:{}", serving.port);
    let ask = |range: &str| get(serving.port, &format!("GET /{path} HTTP/1.1\r\n{host}\r\nRange: {range}\r\n\r\n"));
    let size = bytes.len();
    let part = ask("bytes=2-5");
    assert_eq!((part.status, part.body.as_slice()), (206, &bytes[2..6]));
    assert_eq!(part.header("content-range"), Some(format!("bytes 2-5/{size}").as_str()));
    assert_eq!(ask("bytes=10-").body, bytes[10..]);
    assert_eq!(ask("bytes=-4").body, bytes[size - 4..]);
    assert_eq!(ask(&format!("bytes=4-{size}0")).body, bytes[4..]);
    let behind = ask(&format!("bytes={size}-"));
    assert_eq!((behind.status, behind.header("content-range")), (416, Some(format!("bytes */{size}").as_str())));
    for whole in ["bytes=0-1,4-5", "lines=1-2", "bytes=5-2", "bytes=-", "bytes=a-b"] {
        assert_eq!((ask(whole).status, ask(whole).body.len()), (200, size), "{whole}");
    }
    let head = get(serving.port, &format!("HEAD /{path} HTTP/1.1\r\n{host}\r\n\r\n"));
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-length"), Some(size.to_string().as_str()));
}

#[test]
fn an_edit_is_shown_and_told_to_the_pages_that_it_changes() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let mut anna = serving.listen("sv/berattelser/anna/index.html");
    let mut about = serving.listen("sv/about/index.html");
    site.edit("content/stories/anna/index.sv.md", "Anna bor", "Anna trivs");
    anna.wait_for("event: change\ndata: {\"kind\":\"page\"}");
    assert!(serving.get("/sv/berattelser/anna/").text().contains("Anna trivs"));
    // Only the looks of both are others now; the page that shows no story hears of nothing before that.
    site.edit("themes/plain/styles/b.css", "margin: 0", "margin: 1px");
    about.wait_for("event: change");
    assert!(about.heard().contains("{\"kind\":\"looks\"}") && !about.heard().contains("{\"kind\":\"page\"}"));
    serving.wait("both are told", || serving.builds() > 2);
    serving.wait_for_clean(&site);
}

/// A page that was fetched before an edit and listens only after it.
#[test]
fn what_a_page_missed_it_is_told_at_once() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let mark = serving.mark("/sv/about/");
    site.edit("content/pages/about/index.sv.md", "Om oss", "Om dem");
    serving.wait("the edit", || serving.get("/sv/about/").text().contains("Om dem"));
    serving.listen_from("sv/about/index.html", &mark).wait_for("event: change");
    let now = serving.mark("/sv/about/");
    let mut current = serving.listen_from("sv/about/index.html", &now);
    current.wait_for("event: faults");
    assert!(!current.heard().contains("event: change"), "{}", current.heard());
    serving.listen_from("sv/about/index.html", "unknown").wait_for("event: change");
}

#[test]
fn faults_are_told_with_their_lines_and_go_when_they_are_mended() {
    let site = site();
    let serving = Serving::start(&site, &["--lang", "sv"]);
    let mut page = serving.listen("sv/about/index.html");
    site.edit("content/stories/bo/item.yaml", "municipality: berg", "municipality: berrg");
    page.wait_for("item/unknown-reference");
    let told = page.heard();
    for expected in
        ["\"all\":1", "\"path\":\"content/stories/bo/item.yaml\"", "\"line\":2", "\"column\":15", "menade du"]
    {
        assert!(told.contains(expected), "{expected} is not in {told}");
    }
    assert_eq!(serving.get("/sv/berattelser/bo/").status, 200, "the last good version stays");
    site.edit("content/stories/anna/item.yaml", "municipality: are", "municipality: aree");
    page.wait_for("\"all\":2");
    let both = page.heard().rsplit("event: faults").next().unwrap().to_owned();
    let first = |path: &str| both.find(path).unwrap();
    assert!(first("stories/anna/item.yaml") < first("stories/bo/item.yaml"), "the newest edit comes first: {both}");
    site.edit("content/stories/anna/item.yaml", "municipality: aree", "municipality: are");
    site.edit("content/stories/bo/item.yaml", "municipality: berrg", "municipality: berg");
    page.wait_for("\"all\":0");
    serving.wait_for_clean(&site);
}

#[test]
fn a_deleted_page_is_missed_and_comes_back() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    site.write("content/pages/extra/item.yaml", "{}\n");
    site.write("content/pages/extra/index.sv.md", "---\ntitle: Extra\n---\nHej.\n");
    serving.wait("a new page", || serving.get("/sv/extra/").status == 200);
    let mut reader = serving.listen("sv/extra/index.html");
    site.rename("content/pages/extra", "content/pages/.extra");
    reader.wait_for("event: change");
    let absent = serving.get("/sv/extra/");
    assert_eq!(absent.status, 404);
    assert!(absent.text().contains("data-page=\"sv/extra/index.html\" data-file=\"sv/404.html\""));
    let mut waiting = serving.listen_as("sv/extra/index.html", "sv/404.html");
    site.rename("content/pages/.extra", "content/pages/extra");
    waiting.wait_for("event: change");
    assert_eq!(serving.get("/sv/extra/").status, 200);
}

/// The program starts with a site that can't be built, and shows it once it can.
#[test]
fn a_site_that_is_broken_from_the_start_is_shown_once_it_is_mended() {
    let site = site();
    site.edit("content/stories/anna/item.yaml", "municipality: are", "municipality: aree");
    let serving = Serving::start(&site, &[]);
    let page = serving.get("/sv/");
    assert_eq!(page.status, 503);
    assert!(page.text().contains("/.moveto/serve.js"));
    let mut waiting = serving.listen_as("sv/index.html", "");
    waiting.wait_for("item/unknown-reference");
    site.edit("content/stories/anna/item.yaml", "municipality: aree", "municipality: are");
    waiting.wait_for("event: change");
    assert_eq!(serving.get("/sv/").status, 200);
}

#[test]
fn two_hundred_clients_do_not_stop_rebuilding() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let mut listeners: Vec<_> = (0..200).map(|_| serving.listen("sv/about/index.html")).collect();
    // Connections that ask for nothing, or never end what they ask, hold nobody up for long.
    let idle: Vec<TcpStream> = (0..30)
        .map(|number| {
            let mut stream = TcpStream::connect(("127.0.0.1", serving.port)).unwrap();
            if number % 2 == 0 {
                stream.write_all(b"GET / HTTP/1.1\r\n").unwrap();
            }
            stream
        })
        .collect();
    std::thread::scope(|scope| {
        for _ in 0..200 {
            scope.spawn(|| assert_eq!(serving.get("/sv/about/").status, 200));
        }
        site.edit("content/pages/about/index.sv.md", "Om oss", "Om dem");
        serving.wait("the edit among all the questions", || serving.get("/sv/about/").text().contains("Om dem"));
    });
    listeners.iter_mut().for_each(|listener| listener.wait_for("event: change"));
    let mut slow = idle.into_iter().next().unwrap();
    let mut answer = String::new();
    slow.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}
