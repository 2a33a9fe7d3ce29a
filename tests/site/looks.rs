//! What of `serve` needs no server: addresses, parts of files, and what two versions of a page differ in.

#[path = "../../src/cli/serve/address.rs"]
mod address;
#[path = "../../src/cli/serve/looks.rs"]
mod compared;
#[path = "../../src/cli/serve/range.rs"]
mod range;

use compared::{Change, change};
use range::{Part, part};

#[test]
fn other_names_of_pictures_and_stylesheets_are_only_looks() {
    let page = |css: &str, picture: &str, text: &str| {
        format!(
            "<link href=../assets/site.{css}.css rel=stylesheet><p>{text}</p>\
            <img srcset=\"../media/lake-200.{picture}.webp 200w, ../media/lake-400.{picture}.webp 400w\" src=../media/lake-200.{picture}.jpg>"
        )
    };
    let (old, new) = ("0123456789", "abcdef0123");
    let before = page(old, old, "Ett");
    let of = |after: String| change(before.as_bytes(), after.as_bytes());
    assert_eq!(of(page(old, old, "Ett")), Change::Nothing);
    assert_eq!(of(page(new, old, "Ett")), Change::Looks);
    assert_eq!(of(page(old, new, "Ett")), Change::Looks);
    assert_eq!(of(page(new, new, "Två")), Change::Page);
    assert_eq!(of(page(old, old, "Ett").replace("lake", "boat")), Change::Page, "another picture has other words");
    assert_eq!(of(page(old, old, "Ett").replace("400", "600")), Change::Page, "another size is another layout");
    let script = |digest: &str| format!("<script src=assets/search.{digest}.js></script>").into_bytes();
    assert_eq!(change(&script(old), &script(new)), Change::Page, "a script must run anew");
    assert_eq!(change(b"", b""), Change::Nothing);
    assert_eq!(change(b"<p>cafebabe00.css", b"<p>deadbeef00.css"), Change::Looks, "to the very end");
}

#[test]
fn addresses_are_names_below_the_base() {
    let of = |target: &str, base: &str| address::names(target, base).map(|names| names.map(|names| names.join("|")));
    let some = |names: &str| Ok(Some(names.to_owned()));
    assert_eq!(of("/", "/"), some(""));
    assert_eq!(of("/sv/?q=..%2f#x", "/"), some("sv|"));
    assert_eq!(of("/sv/%C3%A5re.html", "/"), some("sv|åre.html"));
    assert_eq!(of("/a/b/sv/", "/a/b/"), some("sv|"));
    assert_eq!(of("/a/b/", "/a/b/"), some(""));
    for beside in ["/", "/a", "/a/", "/a/b", "/a/c/", "/A/b/"] {
        assert_eq!(of(beside, "/a/b/"), Ok(None), "{beside}");
    }
    for outside in
        ["/..", "/../x", "/a/../b", "/%2e%2e/", "/.git/config", "/a//b", "/a\\b", "/a%5cb", "/a%2fb", "/a%00", "/c:"]
    {
        assert_eq!(of(outside, "/"), Err(address::Wrong::Outside), "{outside}");
    }
    for unreadable in ["", "sv/", "http://x/", "/%", "/%2", "/%gg", "/%ff", "/%c0%af"] {
        assert_eq!(of(unreadable, "/"), Err(address::Wrong::Unreadable), "{unreadable}");
    }
}

#[test]
fn parts_are_those_that_the_standard_means() {
    let bytes = |start, length| Part::Bytes { start, length };
    for (header, size, expected) in [
        (None, 10, Part::Whole),
        (Some("bytes=0-0"), 10, bytes(0, 1)),
        (Some("bytes=0-"), 10, bytes(0, 10)),
        (Some("bytes=3-99999999999999999999999"), 10, bytes(3, 7)),
        (Some("bytes=-3"), 10, bytes(7, 3)),
        (Some("bytes=-30"), 10, bytes(0, 10)),
        (Some("bytes=-0"), 10, Part::Nowhere),
        (Some("bytes=10-"), 10, Part::Nowhere),
        (Some("bytes=99999999999999999999999-"), 10, Part::Nowhere),
        (Some("bytes=0-"), 0, Part::Nowhere),
        (Some("bytes=-1"), 0, Part::Nowhere),
        (Some("bytes=5-4"), 10, Part::Whole),
        (Some("bytes=0-1,3-4"), 10, Part::Whole),
        (Some("bytes=-"), 10, Part::Whole),
        (Some("bytes=+1-2"), 10, Part::Whole),
        (Some("pages=1-2"), 10, Part::Whole),
    ] {
        assert_eq!(part(header, size), expected, "{header:?} of {size}");
    }
}
