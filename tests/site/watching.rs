//! Watching, where people work: storms of saves, files that arrive slowly, disks that tell of nothing. The end is always what
//! a clean build gives, and there are never more builds than somebody could have looked at.

use crate::sample::FILES;
use crate::serving::{SERVED, Serving};
use crate::support::{TestSite, picture, same_tree, tree};
use std::io::Write;
use std::process::Command;
use std::time::{Duration, Instant};

#[path = "../../src/cli/serve/mounts.rs"]
mod mounts;
#[path = "../../src/cli/serve/settle.rs"]
mod settle;
#[path = "../../src/cli/serve/watch.rs"]
#[allow(dead_code, reason = "its words are the program's own matter")]
mod watch;

use moveto::base::SourcePath;
use moveto::collect::StatMemory;
use settle::{Hint, Hints, Pace};
use watch::Watch;

fn site() -> TestSite {
    TestSite::new(FILES)
}

#[track_caller]
fn ends_clean(site: &TestSite, serving: &Serving) {
    let clean = serving.wait_for_clean(site);
    serving.wait_for_rest();
    same_tree(&tree(&site.path(SERVED)), &clean);
}

/// The most builds of saves that took so long: five at once, ten in a second, and one each for what is heard last, for what is
/// seen only by looking, and for the look at everything that follows a build in haste.
fn most(saves: Duration) -> usize {
    5 + usize::try_from(saves.as_millis() / 100).unwrap() + 3
}

/// A thousand saves in ten seconds, of several files.
#[test]
fn a_storm_of_saves() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let before = serving.builds();
    let begun = Instant::now();
    for number in 0..1000u32 {
        let path = ["stories/anna", "stories/bo", "pages/about"][number as usize % 3];
        site.write(
            &format!("content/{path}/index.sv.md"),
            &format!("---\ntitle: Nummer {}\n---\nText {number}.\n", number / 100),
        );
        let next = Duration::from_millis(10) * (number + 1);
        std::thread::sleep(next.saturating_sub(begun.elapsed()));
    }
    let saves = begun.elapsed();
    ends_clean(&site, &serving);
    assert!(serving.get("/sv/about/").text().contains("Text 998"));
    let builds = serving.builds() - before;
    assert!((1..=most(saves)).contains(&builds), "{builds} builds for saves of {saves:?}");
}

/// All files at once, there and back, as Git does it: each removed and written anew.
#[test]
fn a_checkout() {
    let site = site();
    for number in 0..300 {
        site.write(&format!("content/stories/s{number}/item.yaml"), "date: 2026-01-01\nmunicipality: berg\n");
        site.write(&format!("content/stories/s{number}/index.sv.md"), &format!("---\ntitle: S {number}\n---\nEtt.\n"));
    }
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=a", "-c", "user.email=a@example.org", "-C"]).arg(site.root());
        let done = command.args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    git(&["init", "--quiet", "--initial-branch", "one"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "one"]);
    git(&["checkout", "--quiet", "-b", "two"]);
    for number in 0..300 {
        match number % 3 {
            0 => site.remove(&format!("content/stories/s{number}")),
            1 => site.edit(&format!("content/stories/s{number}/index.sv.md"), "Ett", "Två"),
            _ => site.rename(&format!("content/stories/s{number}"), &format!("content/stories/t{number}")),
        };
    }
    git(&["add", "--all"]);
    git(&["commit", "--quiet", "--message", "two"]);
    git(&["checkout", "--quiet", "one"]);
    let serving = Serving::start(&site, &[]);
    for branch in ["two", "one"] {
        let (before, begun) = (serving.builds(), Instant::now());
        git(&["checkout", "--quiet", branch]);
        let saves = begun.elapsed();
        ends_clean(&site, &serving);
        let builds = serving.builds() - before;
        assert!(builds <= most(saves), "{builds} builds for {branch}, checked out in {saves:?}");
    }
}

/// What editors write beside a file while it is edited is no reason to build; what they put in its place is.
#[test]
fn what_editors_leave_beside() {
    let site = site();
    let serving = Serving::start(&site, &[]);
    let folder = "content/pages/about";
    let before = serving.builds();
    for name in
        [".index.sv.md.swp", ".index.sv.md.swx", "4913", "index.sv.md~", "#index.sv.md#", ".#index.sv.md", "x.tmp"]
    {
        site.write(&format!("{folder}/{name}"), "half a text").remove(&format!("{folder}/{name}"));
    }
    site.write("README.md", "nothing of the site");
    serving.wait_for_rest();
    assert_eq!(serving.builds(), before);
    site.write(&format!("{folder}/index.sv.md.tmp"), "---\ntitle: Om\n---\nNytt.\n");
    site.rename(&format!("{folder}/index.sv.md.tmp"), &format!("{folder}/index.sv.md"));
    serving.wait("an atomic save", || serving.get("/sv/about/").text().contains("Nytt"));
    ends_clean(&site, &serving);
}

/// While all files are looked at, somebody saves one. The look finds it too, but what was told of it is enough, and is sooner built.
#[test]
fn a_save_during_a_look_at_everything() {
    let site = site();
    let about = "content/pages/about/index.sv.md";
    let is_told = |number: u64| {
        let (mut watch, polling) = Watch::start(site.root(), false);
        assert_eq!(polling, None);
        let few = watch.wait(&StatMemory::default(), || {
            site.write(about, &format!("---\ntitle: Om\n---\nText {number}.\n"));
            // The system tells of it a moment later; on a machine that has much else to do a later attempt waits longer.
            std::thread::sleep(Duration::from_millis(20 << number));
            false
        });
        few.is_some_and(|few| few.contains(&SourcePath::new(about)))
    };
    assert!((0..8).any(is_told));
}

/// A folder of the site that came only now, or was away for a while, is watched as if it had always been there.
#[test]
#[cfg(target_os = "linux")]
fn folders_that_come_back_and_new_ones() {
    let site = site();
    site.rename("media", "elsewhere");
    let serving = Serving::start(&site, &[]);
    let without_media = serving.watched();
    site.rename("elsewhere", "media");
    serving.wait("a watch on what came only now", || serving.watched() > without_media);
    serving.wait_for_rest();
    let all = serving.watched();
    site.rename("content", "elsewhere");
    serving.wait("nothing to watch in what is gone", || serving.watched() < all);
    serving.wait_for_rest();
    site.rename("elsewhere", "content");
    serving.wait("a watch on what came back", || serving.watched() == all);
    site.edit("content/pages/about/index.sv.md", "Om oss", "Om dem");
    ends_clean(&site, &serving);
}

/// A picture that takes three seconds to arrive is built once it is there.
#[test]
fn a_file_that_arrives_slowly() {
    let site = site();
    let bytes = picture(640, 400, 7);
    let serving = Serving::start(&site, &[]);
    let begun = Instant::now();
    let mut file = std::fs::File::create(site.path("media/lake.png")).unwrap();
    for piece in bytes.chunks(bytes.len() / 30 + 1) {
        file.write_all(piece).unwrap();
        file.flush().unwrap();
        std::thread::sleep(Duration::from_millis(100));
    }
    drop(file);
    let saves = begun.elapsed();
    ends_clean(&site, &serving);
    assert!((2..=1 + most(saves)).contains(&serving.builds()), "{} builds", serving.builds());
}

#[test]
fn looking_again_and_again_follows_as_well() {
    let site = site();
    let serving = Serving::start(&site, &["--poll"]);
    assert_eq!(serving.said("polling")[0]["reason"], "asked");
    site.edit("content/pages/about/index.sv.md", "Om oss", "Om dem");
    serving.wait("the edit", || serving.get("/sv/about/").text().contains("Om dem"));
    site.remove("content/stories/cia");
    serving.wait("the removal", || serving.get("/sv/berattelser/cia/").status == 404);
    ends_clean(&site, &serving);
}

/// The limit is the system's own, lowered for a process that is in a namespace of its own.
#[test]
#[cfg(target_os = "linux")]
fn a_system_that_watches_no_more_folders() {
    let site = site();
    let mut command = Command::new("unshare");
    let script = "echo 2 > /proc/sys/user/max_inotify_watches && exec \"$@\"";
    command.args(["--user", "--map-root-user", "sh", "-c", script, "sh", env!("CARGO_BIN_EXE_moveto"), "serve"]);
    command.args(["--today", "2026-11-22", "--port", "0", "--message-format", "json", "--root"]).arg(site.root());
    let serving = Serving::of(command);
    assert_eq!(serving.said("polling")[0]["reason"], "limit");
    site.edit("content/pages/about/index.sv.md", "Om oss", "Om dem");
    serving.wait("the edit", || serving.get("/sv/about/").text().contains("Om dem"));
}

#[test]
fn disks_that_tell_of_nothing_are_known_by_their_type() {
    let table = "\
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 21 0:33 / /mnt/c rw,noatime - 9p drvfs rw,dirsync
41 21 0:34 / /home/anna/Region\\040norr rw - cifs //server/share rw
42 21 0:35 / /srv rw - nfs4 server:/srv rw
43 42 8:2 / /srv/local rw - xfs /dev/sdb1 rw
44 21 0:36 / /media/usb rw - fuseblk /dev/sdc1 rw
45 21 0:37 / /home/anna/cloud rw - fuse.sshfs cloud: rw
46 21 0:38 / /over rw - ext4 /dev/sdd1 rw
47 46 0:39 / /over rw - fuse over rw";
    let of = |folder: &str| mounts::silent(table, std::path::Path::new(folder));
    for (folder, kind) in [
        ("/mnt/c/Users/anna/site", Some("9p")),
        ("/home/anna/Region norr/site", Some("cifs")),
        ("/srv/site", Some("nfs4")),
        ("/home/anna/cloud", Some("fuse.sshfs")),
        ("/over/site", Some("fuse")),
        ("/srv/local/site", None),
        ("/srvice", None),
        ("/media/usb/site", None),
        ("/home/anna/site", None),
    ] {
        assert_eq!(of(folder).as_deref(), kind, "{folder}");
    }
    assert_eq!(mounts::silent("not a table", std::path::Path::new("/")), None);
}

/// How long is waited for more, by what was heard.
#[test]
fn what_is_waited_for() {
    let of = |hints: &[(&str, Hint)], since: u64| {
        let mut heard = Hints::default();
        hints.iter().for_each(|(path, hint)| heard.add(std::path::Path::new(path), *hint));
        heard.patience(Duration::from_millis(since)).map(|patience| patience.as_millis())
    };
    assert_eq!(of(&[("a", Hint::Changed)], 0), Some(10));
    assert_eq!(of(&[("a", Hint::Changed)], 95), Some(5));
    assert_eq!(of(&[("a", Hint::Changed)], 100), None);
    assert_eq!(of(&[("a", Hint::Writing)], 3_000), Some(400), "a file that is open for writing");
    assert_eq!(of(&[("a", Hint::Writing), ("a", Hint::Closed)], 3_000), None);
    assert_eq!(of(&[("a", Hint::Writing), ("b", Hint::Closed)], 3_000), Some(400));
    assert_eq!(of(&[("a", Hint::Writing)], 20_000), None, "not for ever");
    assert_eq!(of(&[("a", Hint::Changed); 100], 500), Some(80), "a storm");
    assert_eq!(of(&[("a", Hint::Changed); 100], 2_000), None);
}

/// However often is saved, and however fast is built.
#[test]
fn how_often_is_looked() {
    let (mut pace, mut looks, mut latest) = (Pace::default(), 0, 0);
    for moment in 0..10_000 {
        let at = Duration::from_millis(moment);
        while pace.wait(at).is_none() {
            pace.count(at);
            (looks, latest) = (looks + 1, moment);
        }
        assert_eq!(looks, 5 + (moment / 100), "after {moment} ms");
    }
    assert_eq!(pace.wait(Duration::from_millis(latest + 40)), Some(Duration::from_millis(60)));
    assert_eq!(pace.wait(Duration::from_millis(latest + 5_000)), None, "whoever saves after a while waits for nothing");
}
