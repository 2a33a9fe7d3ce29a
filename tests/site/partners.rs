//! What partners get: crops for channels, what is written into the files, what is remembered of them, and what is told of
//! those that may be used no longer.

use crate::sample::FILES;
use crate::support::{TestSite, names, picture};
use moveto::base::{Date, Sha256, SourcePath};
use moveto::picture::embedded;
use moveto::write::Report;
use std::collections::{BTreeMap, BTreeSet};

const CARD: &str = "media/lake.png.yaml";
const LOCK: &str = "media/copies.lock";

fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.edit("site.yaml", "feed:", "toolbox: {title: {sv: Verktyg}, jpeg_quality: 90}\nfeed:");
    site.edit(CARD, "credit:", "copyright: © Norr\ncredit:");
    site
}

/// Builds, and keeps what was published as `moveto build` does.
#[track_caller]
fn publish(site: &mut TestSite) -> Report {
    let outcome = site.try_build();
    let report = outcome.report.unwrap_or_else(|| panic!("{:#?}", outcome.diagnostics));
    for (path, text) in &outcome.locks {
        site.write(path.as_str(), text);
    }
    let again = site.try_build();
    assert_eq!(names(&again.report.unwrap().rendered), Vec::<String>::new(), "the locks alone render nothing");
    assert_eq!(again.locks, outcome.locks, "the locks come to rest");
    site.assert_clean();
    report
}

/// What partners get, by the name under which they save it.
fn handed(site: &TestSite) -> BTreeMap<String, Vec<u8>> {
    let files = site.tree().into_iter().filter(|(path, _)| path.starts_with("toolbox/media/"));
    files.map(|(path, bytes)| (path.rsplit('/').next().unwrap().to_owned(), bytes)).collect()
}

fn size(bytes: &[u8]) -> (u32, u32) {
    let image = image::load_from_memory(bytes).unwrap();
    (image.width(), image.height())
}

fn revoked(site: &TestSite) -> serde_json::Value {
    serde_json::from_str(&site.read("public/toolbox/revoked.json")).unwrap()
}

#[test]
fn each_channel_gets_its_crop_never_larger_than_the_picture() {
    let mut site = site();
    site.build();
    let sizes: BTreeMap<String, (u32, u32)> =
        handed(&site).iter().map(|(name, bytes)| (name.clone(), size(bytes))).collect();
    // The original has 640 × 400 pixels.
    let wanted = [
        ("lake-16x9.jpg", (640, 360)),
        ("lake-1x1.jpg", (400, 400)),
        ("lake-3x2.jpg", (600, 400)),
        ("lake-4x5.jpg", (320, 400)),
        ("lake-9x16.jpg", (225, 400)),
        ("lake-full.jpg", (640, 400)),
        ("lake-print.jpg", (566, 400)),
    ];
    let wanted: BTreeMap<String, (u32, u32)> = wanted.map(|(name, size)| (name.to_owned(), size)).into();
    assert_eq!(sizes, wanted);
}

#[test]
fn without_a_toolbox_partners_get_nothing() {
    let mut site = TestSite::new(FILES);
    site.build();
    assert!(site.tree().keys().all(|path| !path.starts_with("toolbox/")));
}

#[test]
fn a_large_picture_is_cut_to_the_size_of_each_channel() {
    let mut site = site();
    site.write_bytes("media/lake.png", &picture(3000, 4000, 3));
    site.build();
    let handed = handed(&site);
    assert_eq!(size(&handed["lake-16x9.jpg"]), (1920, 1080));
    assert_eq!(size(&handed["lake-9x16.jpg"]), (1080, 1920));
    assert_eq!(size(&handed["lake-full.jpg"]), (3000, 4000));
    assert_eq!(size(&handed["lake-print.jpg"]), (2828, 4000), "stands as the picture does");
}

#[test]
fn avif_is_offered_first_where_it_is_asked_for() {
    let mut site = site();
    let template =
        "{% for source in picture.sources %}[{{ source.type }}]{% endfor %}<img src=\"{{ root }}{{ picture.src }}\"";
    site.edit("themes/plain/templates/blocks.html", "<img src=\"{{ root }}{{ picture.src }}\"", template);
    site.edit("site.yaml", "pictures: {widths: [200, 400]}", "pictures: {widths: [200, 400], avif_quality: 50}");
    site.build();
    let names: Vec<String> = site.tree().into_keys().filter(|path| path.ends_with(".avif")).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let page = site.output("sv/berattelser/cia/index.html");
    assert!(page.contains("[image/avif][image/webp][image/jpeg]"), "{page}");
    assert_eq!(handed(&site).len(), 7, "partners get what every program opens");
}

#[test]
fn terms_decide_what_is_handed_out() {
    let mut site = site();
    site.edit(CARD, "license: {id: cc-by-4.0}", "license: {id: cc-by-4.0, edit: none}");
    site.build();
    assert_eq!(handed(&site).into_keys().collect::<Vec<_>>(), ["lake-full.jpg"], "what may not be cropped is whole");
    site.edit(CARD, ", edit: none", ", scope: []");
    site.build();
    assert_eq!(handed(&site).into_keys().collect::<Vec<_>>(), Vec::<String>::new(), "the owner's own use alone");
    assert!(site.tree().keys().any(|path| path.starts_with("media/lake-")), "pages show it all the same");
    site.assert_clean();
}

#[test]
fn transparent_pictures_stay_transparent() {
    let mut site = site();
    let image = image::RgbaImage::from_fn(400, 300, |x, _| image::Rgba([10, 200, 30, if x < 200 { 0 } else { 255 }]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    site.write_bytes("media/lake.png", &bytes.into_inner());
    site.build();
    let square = &handed(&site)["lake-1x1.png"];
    let square = image::load_from_memory(square).unwrap().into_rgba8();
    assert_eq!((square.get_pixel(5, 5).0[3], square.get_pixel(295, 5).0[3]), (0, 255));
}

#[test]
fn files_say_whose_they_are() {
    let mut site = site();
    site.build();
    for (name, bytes) in handed(&site) {
        let said = embedded(&bytes);
        let of = |lang: &str| moveto::base::Lang::parse(lang).unwrap();
        assert_eq!(said.credit.as_deref(), Some("moveto"), "{name}");
        assert_eq!(said.copyright.as_deref(), Some("© Norr"), "{name}");
        assert_eq!(said.alt.get(&of("sv")).map(String::as_str), Some("En sjö"), "{name}");
        assert_eq!(said.alt.get(&of("en")).map(String::as_str), Some("A lake"), "{name}");
        assert!(said.licence_url.is_some(), "{name}");
    }
    for (path, bytes) in site.tree().into_iter().filter(|(path, _)| path.starts_with("media/lake-")) {
        let said = embedded(&bytes);
        assert_eq!(said.credit.as_deref(), Some("moveto"), "{path}");
        assert!(said.alt.is_empty() && said.licence_url.is_none(), "{path}: pages say the rest");
    }
}

#[test]
fn a_logo_comes_as_drawing_as_pixels_and_as_pdf() {
    let mut site = site();
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="20" height="20" fill="#05a"/></svg>"##;
    let card = "type: logo\ntitle: {sv: Märke, en: Logo}\nalt: {sv: Ett märke, en: A logo}\ncredit: Norr\nlicense: {id: cc-by-4.0}\n";
    site.write("media/mark.svg", svg).write("media/mark.svg.yaml", card);
    site.build();
    let handed = handed(&site);
    let names: Vec<&str> = handed.keys().map(String::as_str).filter(|name| name.starts_with("mark")).collect();
    assert_eq!(
        names,
        ["mark-1024.png", "mark-2048.png", "mark-256.png", "mark-512.png", "mark-drawing.svg", "mark-page.pdf"]
    );
    assert_eq!(size(&handed["mark-512.png"]), (512, 256));
    let drawn = image::load_from_memory(&handed["mark-512.png"]).unwrap().into_rgba8();
    assert_eq!((drawn.get_pixel(100, 100).0, drawn.get_pixel(400, 100).0[3]), ([0, 85, 170, 255], 0));
    assert_eq!(embedded(&handed["mark-512.png"]).credit.as_deref(), Some("Norr"));
    assert!(handed["mark-page.pdf"].starts_with(b"%PDF-"));
    site.assert_clean();
    // Text needs its font, which nobody has: the logo is refused by name.
    site.write("media/mark.svg", &svg.replace("<rect", "<text>Norr</text><rect"));
    let faults = site.try_build().diagnostics;
    assert!(faults.iter().any(|fault| fault.span.path.as_str() == "media/mark.svg"), "{faults:#?}");
}

/// What a build decoded.
fn decoded(report: &Report) -> Vec<&str> {
    report.decoded.iter().map(SourcePath::as_str).collect()
}

#[test]
fn nothing_is_decoded_twice() {
    let mut site = site();
    let first = site.build();
    assert_eq!(decoded(&first), ["media/lake.png"]);
    assert_eq!(decoded(&site.build()), Vec::<&str>::new());
    site.remove("public");
    site.forget_ledger();
    let again = site.build();
    assert_eq!((decoded(&again), again.rendered.len()), (Vec::new(), first.rendered.len()), "all from the cache");

    site.edit(CARD, "A lake", "A quiet lake");
    let alt = site.build();
    assert_eq!(decoded(&alt), Vec::<&str>::new());
    assert!(names(&alt.rendered).iter().filter(|path| path.starts_with("toolbox/media/")).count() == 7);
    assert!(!names(&alt.rendered).iter().any(|path| path.starts_with("media/")), "credit and copyright stand");
    site.assert_clean();

    site.edit(CARD, "credit:", "focal_point: {x: 0.9, y: 0.5}\ncredit:");
    let focal = site.build();
    assert_eq!(decoded(&focal), ["media/lake.png"]);
    let is_picture = |path: &String| path.ends_with(".jpg");
    assert!(names(&focal.rendered).contains(&"toolbox/catalog.json".to_owned()));
    let made: BTreeSet<String> = names(&focal.rendered).into_iter().filter(is_picture).collect();
    let channels: Vec<&str> = made.iter().map(|path| path.rsplit('/').next().unwrap()).collect();
    // The 16:9 crop of 640 × 400 has all of its width, so it is as it was; so are the whole picture and the ladder.
    let mut wanted = ["lake-1x1.jpg", "lake-3x2.jpg", "lake-4x5.jpg", "lake-9x16.jpg", "lake-print.jpg"];
    let mut channels = channels;
    channels.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(channels, wanted);
    site.assert_clean();
}

#[test]
fn what_has_expired_leaves_a_tombstone_and_nothing_else() {
    let mut site = site();
    site.write_bytes("media/forest.png", &picture(400, 300, 9));
    let card =
        "title: {sv: Skog, en: Forest}\nalt: {sv: En skog, en: A forest}\ncredit: Regionen\nlicense: {id: cc-by-4.0}\n";
    site.write("media/forest.png.yaml", card);
    site.edit("site.yaml", "feed:", "rights: {barred: substitute, substitute: forest}\nfeed:");
    publish(&mut site);
    assert_eq!(revoked(&site), serde_json::json!({"version": 1, "assets": []}));
    let before = site.tree();
    let hashes: BTreeSet<String> = before
        .iter()
        .filter(|(path, _)| path.contains("/lake-"))
        .map(|(_, bytes)| Sha256::of(bytes).to_string())
        .collect();
    assert_eq!(hashes.len(), 4 + 7, "the ladder and the channels");

    site.edit(CARD, "credit:", "expires: 2026-11-21\ncredit:");
    let report = publish(&mut site);
    let tombstone = serde_json::json!({
        "id": "lake", "status": "expired", "date": "2026-11-22",
        "sha256": hashes.iter().collect::<Vec<_>>(),
    });
    assert_eq!(revoked(&site), serde_json::json!({"version": 1, "assets": [tombstone]}));
    let after = site.tree();
    let bytes: BTreeSet<&Vec<u8>> =
        before.iter().filter(|(path, _)| path.contains("/lake-")).map(|(_, bytes)| bytes).collect();
    for (path, found) in after.iter().filter(|(path, _)| *path != "toolbox/revoked.json") {
        let text = String::from_utf8_lossy(found);
        assert!(!path.contains("lake") && !text.contains("lake") && !text.contains("En sjö"), "{path}");
        assert!(!bytes.contains(found) && !hashes.iter().any(|hash| text.contains(hash)), "{path}");
    }
    // Rendered were the pages that had shown it, and the tombstone.
    let showed: BTreeSet<String> = before
        .iter()
        .filter(|(path, bytes)| path.ends_with(".html") && String::from_utf8_lossy(bytes).contains("media/lake-"))
        .map(|(path, _)| path.clone())
        .collect();
    let rendered: BTreeSet<String> =
        names(&report.rendered).into_iter().filter(|path| path.ends_with(".html") || path.ends_with(".xml")).collect();
    assert_eq!(rendered, showed);
    assert!(report.rendered.iter().any(|path| path.as_str() == "toolbox/revoked.json"));

    // Deleted altogether, it stays known; shown again, it is no longer revoked.
    let (png, card) = (std::fs::read(site.path("media/lake.png")).unwrap(), site.read(CARD));
    site.remove("media/lake.png").remove(CARD);
    for story in ["content/stories/anna/item.yaml", "content/stories/cia/index.sv.md"] {
        site.edit(story, "lake", "forest");
    }
    publish(&mut site);
    assert_eq!(revoked(&site)["assets"][0]["status"], "expired");
    assert_eq!(revoked(&site)["assets"][0]["sha256"].as_array().unwrap().len(), hashes.len());
    site.write_bytes("media/lake.png", &png).write(CARD, &card.replace("expires: 2026-11-21\n", ""));
    publish(&mut site);
    assert_eq!(revoked(&site), serde_json::json!({"version": 1, "assets": []}));
    assert!(site.read(LOCK).contains("lake "), "its copies are still known");
}

#[test]
fn what_was_never_handed_out_is_not_named() {
    let mut site = site();
    site.write_bytes("media/secret.png", &picture(400, 300, 9));
    let card = "title: {sv: Hemlig, en: Secret}\nalt: {sv: X, en: X}\ncredit: Regionen\nlicense: {id: cc-by-4.0}\nvalid_from: 2027-01-01\n";
    site.write("media/secret.png.yaml", card);
    publish(&mut site);
    for (path, bytes) in site.tree() {
        assert!(!path.contains("secret") && !String::from_utf8_lossy(&bytes).contains("secret"), "{path}");
    }
    // With its day it comes, and a later embargo is told.
    site.today = Date::parse("2027-01-01").unwrap();
    publish(&mut site);
    assert_eq!(handed(&site).keys().filter(|name| name.starts_with("secret-")).count(), 7);
    site.edit("media/secret.png.yaml", "2027-01-01", "2027-02-01");
    publish(&mut site);
    assert_eq!(revoked(&site)["assets"][0]["status"], "embargo");
}

#[test]
fn what_takes_a_place_is_named_once_it_may_be_shown() {
    let mut site = site();
    let card =
        "title: {sv: Skog, en: Forest}\nalt: {sv: En skog, en: A forest}\ncredit: Regionen\nlicense: {id: cc-by-4.0}\n";
    site.write_bytes("media/forest.png", &picture(400, 300, 9)).write("media/forest.png.yaml", card);
    site.edit("site.yaml", "feed:", "rights: {barred: substitute, substitute: forest}\nfeed:");
    publish(&mut site);
    site.edit(CARD, "credit:", "expires: 2026-11-21\ncredit:");
    let later = format!("{card}replaces: lake\nvalid_from: 2027-01-01\n");
    site.write_bytes("media/secret.png", &picture(400, 300, 7)).write("media/secret.png.yaml", &later);
    publish(&mut site);
    assert_eq!(revoked(&site)["assets"][0].get("replaced_by"), None);
    site.today = Date::parse("2027-01-01").unwrap();
    publish(&mut site);
    assert_eq!(revoked(&site)["assets"][0]["replaced_by"], serde_json::json!(["secret"]));
}

/// What has taken the place of an asset is known for as long as the asset is, whoever says it no more.
#[test]
fn a_tombstone_keeps_what_took_its_place() {
    let mut site = site();
    let card =
        "title: {sv: Skog, en: Forest}\nalt: {sv: En skog, en: A forest}\ncredit: Regionen\nlicense: {id: cc-by-4.0}\n";
    site.write_bytes("media/forest.png", &picture(400, 300, 9)).write("media/forest.png.yaml", card);
    publish(&mut site);
    site.edit(CARD, "credit:", "withdrawn: 2026-11-21\ncredit:");
    for story in ["content/stories/anna/item.yaml", "content/stories/cia/index.sv.md"] {
        site.edit(story, "lake", "forest");
    }
    publish(&mut site);
    let instead = |site: &TestSite| revoked(site)["assets"][0].get("replaced_by").cloned();
    assert_eq!(instead(&site), None);
    // Said only after the older one has been deleted.
    site.remove("media/lake.png").remove(CARD);
    site.write("media/forest.png.yaml", &format!("{card}replaces: lake\n"));
    publish(&mut site);
    assert_eq!(instead(&site), Some(serde_json::json!(["forest"])));
    assert!(site.read(LOCK).contains("lake replaced-by forest\n"));
    site.write("media/forest.png.yaml", card);
    publish(&mut site);
    assert_eq!(instead(&site), Some(serde_json::json!(["forest"])));
    site.assert_clean();
}

#[test]
fn the_public_domain_is_not_marked_as_owned() {
    let mut site = site();
    let marked = |site: &TestSite, word: &str| {
        let wanted = format!("xmpRights:Marked=\"{word}\"");
        handed(site)["lake-full.jpg"].windows(wanted.len()).any(|part| part == wanted.as_bytes())
    };
    site.build();
    assert!(marked(&site, "True"));
    for address in ["zero/1.0/", "mark/1.0/deed.sv"] {
        let free = site.read("media/licences.yaml").replace("licenses/by/4.0/", &format!("publicdomain/{address}"));
        site.write("media/licences.yaml", &free);
        site.build();
        assert!(marked(&site, "False"), "{address}");
        site.write("media/licences.yaml", &free.replace(&format!("publicdomain/{address}"), "licenses/by/4.0/"));
    }
}

#[test]
fn a_copy_of_what_may_not_be_shown_is_found_out() {
    let mut site = site();
    let card =
        "title: {sv: Skog, en: Forest}\nalt: {sv: En skog, en: A forest}\ncredit: Regionen\nlicense: {id: cc-by-4.0}\n";
    site.write_bytes("media/copy.png", &std::fs::read(site.path("media/lake.png")).unwrap());
    site.write("media/copy.png.yaml", card);
    site.build();
    site.edit(CARD, "credit:", "withdrawn: 2026-11-01\ncredit:");
    site.edit("site.yaml", "feed:", "rights: {barred: substitute, substitute: copy}\nfeed:");
    let codes: Vec<&str> =
        site.try_build().diagnostics.iter().filter(|fault| fault.is_error()).map(|fault| fault.code).collect();
    assert_eq!(codes, ["media/same-as-barred"]);
}

#[test]
fn a_file_tells_no_terms_that_its_card_narrows() {
    let mut site = site();
    site.edit("media/licences.yaml", "  edit: free", "  terms: {sv: Fritt för alla, en: Free for all}\n  edit: free");
    site.build();
    let terms = |site: &TestSite| embedded(&handed(site)["lake-full.jpg"]).usage_terms.iter().count();
    assert_eq!(terms(&site), 2);
    site.edit(CARD, "license: {id: cc-by-4.0}", "license: {id: cc-by-4.0, scope: [partner]}");
    site.build();
    assert_eq!(terms(&site), 0);
}
