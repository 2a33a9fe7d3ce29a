//! A build that is killed at any moment: the next one makes it right, and meanwhile no page names what isn't there.

use crate::sample::FILES;
use crate::support::{TestSite, command, picture, same_tree};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const KILLS: u64 = 50;
const STORIES: usize = 120;

fn large_site() -> TestSite {
    let site = TestSite::new(FILES);
    // Stories come and go as drafts, which is meant.
    site.write("content/redirects.yaml", "gone: [sv/berattelser/*, en/stories/*]\n");
    for number in 0..STORIES {
        site.write(
            &format!("content/stories/s{number}/item.yaml"),
            "date: 2026-01-05\nmunicipality: are\npicture: lake\n",
        );
        let text = format!("---\ntitle: Story {number}\n---\n{}\n\n![](media:lake)\n", "Words and words. ".repeat(50));
        site.write(&format!("content/stories/s{number}/index.sv.md"), &text);
    }
    site
}

/// Two states of the site that differ in all that pages name: stylesheet, picture, script, and in which pages there are.
fn turn(site: &TestSite, round: u64) {
    let seed = u8::try_from(round % 200).unwrap();
    site.write("themes/plain/styles/b.css", &format!("main {{ margin: {round}px }}\n"));
    site.write("themes/plain/scripts/choose.js", &format!("document.title = {round};\n"));
    site.write_bytes("media/lake.png", &picture(500, 300, seed));
    for number in 0..STORIES {
        let draft = if (number as u64 + round).is_multiple_of(3) { "draft: true\n" } else { "" };
        let text = format!("date: 2026-01-05\nmunicipality: are\npicture: lake\n{draft}");
        site.write(&format!("content/stories/s{number}/item.yaml"), &text);
    }
}

fn build(site: &TestSite) -> Command {
    let mut command = command(site, &["build"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Every stylesheet, script and picture that a page in the tree names is in the tree.
fn assert_nothing_is_missing(site: &TestSite) {
    let tree = site.tree();
    for (path, bytes) in tree.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes);
        let depth = path.matches('/').count();
        for part in
            html.split(['"', '\'', ' ', '=', '>']).filter(|part| part.contains("assets/") || part.contains("media/"))
        {
            // The page for what isn't there names its assets from the server's root.
            let name = part.trim_start_matches("./").trim_start_matches("../").trim_start_matches('/');
            let ups = part.matches("../").count();
            assert!(ups == depth || path.ends_with("404.html"), "{path} names {part}");
            assert!(tree.contains_key(name), "{path} names {name}, which isn't there");
        }
    }
}

#[test]
fn a_killed_build_is_made_right_by_the_next() {
    let site = large_site();
    let mut whole = timed_build(&site);
    let mut killed = 0;
    // Some builds are done before the kill comes: rounds go on until fifty were not.
    for round in 1..=20 * KILLS {
        turn(&site, round);
        let mut child = build(&site).spawn().unwrap();
        // Moments spread over a whole build; a fixed sequence that looks like chance.
        std::thread::sleep(whole.mul_f64((round * 7919 % 1000) as f64 / 1000.0));
        child.kill().unwrap();
        killed += u64::from(!child.wait().unwrap().success());
        assert_nothing_is_missing(&site);
        // Sometimes the change is taken back before the next build.
        if round % 4 == 0 {
            turn(&site, round - 1);
        }
        whole = timed_build(&site).max(Duration::from_millis(5));
        same_tree(&site.tree(), &site.clean().unwrap());
        if killed == KILLS {
            return;
        }
    }
    panic!("only {killed} builds were killed before they were done");
}

/// Builds and tells how long it took.
fn timed_build(site: &TestSite) -> Duration {
    let begun = Instant::now();
    assert!(build(site).status().unwrap().success());
    begun.elapsed()
}
