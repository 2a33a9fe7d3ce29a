//! The brand guide and the texts: what is wrong in them is named, what is right is shown, and palettes are what programs read.

use crate::sample::with_toolbox;
use crate::support::{TestSite, names};

const BRAND: &str = "content/brand.yaml";
const PAGES: &str = r##"
=== themes/plain/templates/toolbox.html
{% extends "base.html" %}{% block main %}{% for guide in shelf.guides %}<a href="{{ root }}{{ guide.address }}">{{ guide.title }}</a>{% endfor %}{% endblock main %}
=== themes/plain/templates/toolbox-asset.html
{% extends "base.html" %}{% block main %}{{ asset.id }}{% endblock main %}
=== themes/plain/templates/toolbox-brand.html
{% extends "base.html" %}{% block main %}{% for one in brand.colours %}<p>{{ one.name.text }} {{ one.hex }} {{ one.rgb[0] }}</p>{% endfor %}
{% for pair in brand.pairs %}<p>{{ pair.text.id }}/{{ pair.on.id }} {{ pair.contrast.ratio }} {{ pair.contrast.enough_for }}</p>{% endfor %}
{% for one in brand.palettes %}<a href="{{ root }}{{ one.address }}">{{ one.format }}</a>{% endfor %}
{% if brand.logo %}<img src="{{ root }}{{ brand.logo.picture.src }}" alt="">{% endif %}
{% if brand.voice %}{% for rule in brand.voice.rules %}<p>{{ rule }}</p>{% endfor %}{% endif %}{% endblock main %}
=== themes/plain/templates/toolbox-texts.html
{% extends "base.html" %}{% block main %}{% for one in texts.boilerplates %}{% for own in one.texts %}<p>{{ one.length }} {{ own.lang }} {{ own.text }}</p>{% endfor %}{% endfor %}{% endblock main %}
=== media/mark.svg
<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><path fill="#0b2325" d="M0 0h40v20H0z"/></svg>
=== media/mark.svg.yaml
type: logo
title: {sv: Märke, en: Mark}
alt: {sv: Ett märke, en: A mark}
credit: Regionen
license: {id: cc-by-4.0}
=== content/brand.yaml
title: {sv: Profil, en: Brand}
colours:
  - {id: snow, name: {sv: Snö, en: Snow}, hex: "#FFFFFF", cmyk: [0, 0, 0, 0]}
  - {id: ink, name: {sv: Bläck */, en: Ink}, hex: "#0b2325"}
  - {id: grey, name: {sv: Grå, en: Grey}, hex: "#949494"}
pairs:
  - {text: ink, on: snow}
  - {text: grey, on: snow, large: true}
logo: {asset: mark, clear_space: 25, wrong: [tilted, busy]}
voice: {sv: [Säg som det är.], en: [Say it as it is.]}
texts:
  title: {sv: Texter, en: Texts}
  boilerplates:
    short: {sv: Två län i norr., en: Two counties in the north.}
  messages:
    - {audience: families, text: {sv: Välkomna.}}
"##;

/// The sample with a toolbox, the pages of one, and a brand.
fn branded() -> TestSite {
    with_toolbox(PAGES)
}

/// Code and text at the place of each fault of the brand, and what is said of it.
fn told(site: &mut TestSite) -> Vec<(&'static str, String, String)> {
    let outcome = site.try_build();
    // What is wrong in it is not said once more of the pages that would show it.
    assert!(outcome.diagnostics.iter().all(|fault| !fault.code.starts_with("template/")), "{:?}", outcome.diagnostics);
    let text = site.read(BRAND);
    let at = |start: u32, end: u32| text[start as usize..end as usize].to_owned();
    let found = outcome.diagnostics.iter().filter(|fault| fault.span.path.as_str() == BRAND);
    found.map(|fault| (fault.code, at(fault.span.start, fault.span.end), fault.message.en.to_string())).collect()
}

fn palette(site: &TestSite, ending: &str) -> Vec<u8> {
    let found = |path: &String| path.starts_with("toolbox/palette.") && path.ends_with(ending);
    let mut files: Vec<_> = site.tree().into_iter().filter(|(path, _)| found(path)).collect();
    assert_eq!(files.len(), 1, "{ending}");
    files.remove(0).1
}

#[test]
fn each_fault_is_named_at_its_place() {
    let cases = [
        ("text: ink", "text: inkk", ("brand/unknown-colour", "inkk")),
        ("hex: \"#0b2325\"", "hex: \"#0b232\"", ("brand/bad-hex", "\"#0b232\"")),
        ("hex: \"#0b2325\"", "hex: red", ("brand/bad-hex", "red")),
        ("id: grey", "id: ink", ("brand/colour-twice", "ink")),
        ("id: grey", "id: Grå", ("brand/bad-id", "Grå")),
        ("[0, 0, 0, 0]", "[0, 0, 0, 101]", ("brand/bad-cmyk", "[")),
        ("[0, 0, 0, 0]", "[0, 0, 0]", ("brand/bad-cmyk", "[")),
        ("[0, 0, 0, 0]", "[-1, 0, 0, 0]", ("brand/bad-cmyk", "[")),
        ("asset: mark", "asset: marc", ("media/unknown", "marc")),
        ("asset: mark", "asset: lake", ("media/not-a-logo", "lake")),
        ("audience: families", "audience: families, market: germany", ("item/unknown-reference", "germany")),
        ("wrong: [tilted", "wrong: [melted", ("yaml/unknown-value", "melted")),
    ];
    for (from, to, (code, place)) in cases {
        let mut site = branded();
        site.edit(BRAND, from, to);
        let told = told(&mut site);
        let is_so = |(found, at, _): &(&str, String, String)| *found == code && at == place;
        assert!(told.iter().any(is_so), "{to}: {told:?}");
        assert!(!site.path("public/index.html").exists(), "{to}");
    }
}

#[test]
fn a_logo_that_may_not_be_shown_is_named() {
    let mut site = branded();
    site.edit("media/mark.svg.yaml", "credit:", "expires: 2020-01-01\ncredit:");
    let faults = told(&mut site);
    assert_eq!(faults.iter().map(|(code, at, _)| (*code, at.as_str())).collect::<Vec<_>>(), [("media/barred", "mark")]);
}

#[test]
fn colours_that_cannot_be_read_on_each_other_stop_the_build() {
    let mut site = branded();
    site.edit(BRAND, ", large: true", "");
    let faults = told(&mut site);
    let [(code, place, message)] = faults.as_slice() else { panic!("{faults:?}") };
    assert_eq!((*code, place.as_str()), ("brand/low-contrast", "grey"));
    assert!(message.contains("3.03:1") && message.contains("4.5:1"), "{message}");
    site.edit(BRAND, "{text: grey, on: snow}", "{text: grey, on: snow, large: true}");
    assert_eq!(told(&mut site), []);
    site.edit(BRAND, "#949494", "#969696");
    let faults = told(&mut site);
    assert!(faults.iter().any(|(code, _, message)| *code == "brand/low-contrast" && message.contains("3.0:1")));
}

#[test]
fn the_guide_and_the_texts_show_what_the_file_says() {
    let mut site = branded();
    site.build();
    let page = site.output("en/tools/brand/index.html");
    for wanted in
        ["Snow #ffffff 255", "Ink #0b2325 11", "ink/snow 16.", "strict", "grey/snow 3.03 large", "Say it as it is."]
    {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    assert!(site.output("sv/verktyg/texts/index.html").contains("short sv Två län i norr."));
    assert!(site.output("sv/verktyg/index.html").contains("brand/"));
    site.assert_clean();
    let text = site.read(BRAND);
    site.remove(BRAND);
    site.build();
    assert!(!site.path("public/en/tools/brand").exists() && site.path("public/en/tools/index.html").exists());
    assert!(site.tree().keys().all(|path| !path.contains("palette.")));
    site.write(BRAND, text.split("texts:\n").next().unwrap());
    site.build();
    assert!(site.path("public/en/tools/brand/index.html").exists() && !site.path("public/en/tools/texts").exists());
    site.assert_clean();
}

#[test]
fn a_changed_colour_makes_palettes_and_guides_again_and_nothing_else() {
    let mut site = branded();
    site.build();
    site.edit(BRAND, "#0b2325\"", "#0b2326\"");
    let report = site.build();
    let made = names(&report.rendered);
    let is_meant = |path: &str| path.contains("palette.") || path.ends_with("/brand/index.html");
    assert!(made.iter().all(|path| is_meant(path)), "{made:?}");
    // Two languages' guides, and five palettes.
    assert_eq!(made.len(), 7, "{made:?}");
    site.assert_clean();
}

#[test]
fn without_a_toolbox_a_brand_is_shown_nowhere_and_that_is_said() {
    let mut site = branded();
    site.edit("site.yaml", "toolbox: {title: {sv: Verktyg, en: Tools}, slug: {sv: verktyg, en: tools}}\n", "");
    assert_eq!(told(&mut site).iter().map(|(code, ..)| *code).collect::<Vec<_>>(), ["brand/no-toolbox"]);
    assert!(site.tree().keys().all(|path| !path.contains("palette.")));
}

#[test]
fn palettes_say_each_colour_in_the_way_of_their_program() {
    let mut site = branded();
    site.build();
    let text = |ending| String::from_utf8(palette(&site, ending)).unwrap();
    // A name can't end its comment.
    assert_eq!(
        text(".css"),
        "/* Profil */\n:root {\n  --brand-snow: #ffffff; /* Snö */\n  --brand-ink: #0b2325; /* Bläck * / */\n  --brand-grey: #949494; /* Grå */\n}\n"
    );
    assert!(text(".scss").starts_with("// Profil\n$brand-snow: #ffffff; // Snö\n"));
    assert!(
        text(".scss")
            .ends_with("$brand: (\n  \"snow\": $brand-snow,\n  \"ink\": $brand-ink,\n  \"grey\": $brand-grey,\n);\n")
    );
    assert!(
        text(".gpl")
            .starts_with("GIMP Palette\nName: Profil\nColumns: 0\n#\n255 255 255\tSnö\n 11  35  37\tBläck */\n")
    );
    let json: serde_json::Value = serde_json::from_str(&text(".json")).unwrap();
    assert_eq!(json["colours"][0]["name"]["en"], "Snow");
    assert_eq!(json["colours"][0]["cmyk"], serde_json::json!([0, 0, 0, 0]));
    assert_eq!(json["pairs"][1], serde_json::json!({"text": "grey", "on": "snow", "large": true, "contrast": 3.03}));
}

/// What a program reads from an ASE file: the group's name, then each colour's name, model and values.
fn read_ase(bytes: &[u8]) -> (String, Vec<(String, String, Vec<f32>)>) {
    let u16_at = |at: usize| u16::from_be_bytes(bytes[at..at + 2].try_into().unwrap());
    let u32_at = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    let name_at = |at: usize| {
        let count = usize::from(u16_at(at));
        let units: Vec<u16> = (0..count).map(|unit| u16_at(at + 2 + unit * 2)).collect();
        assert_eq!(units.last(), Some(&0));
        (String::from_utf16(&units[..count - 1]).unwrap(), at + 2 + count * 2)
    };
    assert_eq!((&bytes[..4], u16_at(4), u16_at(6)), (b"ASEF".as_slice(), 1, 0));
    let (mut group, mut colours, mut kinds, mut at) = (String::new(), Vec::new(), Vec::new(), 12);
    for _ in 0..u32_at(8) {
        let (kind, length, content) = (u16_at(at), u32_at(at + 2) as usize, at + 6);
        match kind {
            0xc001 => group = name_at(content).0,
            0x0001 => {
                let (name, after) = name_at(content);
                let model = String::from_utf8(bytes[after..after + 4].to_vec()).unwrap();
                let values = (after + 4..content + length - 2).step_by(4).map(|at| f32::from_bits(u32_at(at)));
                colours.push((name, model, values.collect()));
            }
            _ => assert_eq!((kind, length), (0xc002, 0)),
        }
        kinds.push(kind);
        at = content + length;
    }
    assert_eq!((at, kinds.first(), kinds.last()), (bytes.len(), Some(&0xc001), Some(&0xc002)));
    (group, colours)
}

#[test]
fn an_ase_file_reads_back_as_it_was_written() {
    let mut site = branded();
    site.build();
    let (group, colours) = read_ase(&palette(&site, ".ase"));
    assert_eq!(group, "Profil");
    let ink = [11.0 / 255.0, 35.0 / 255.0, 37.0 / 255.0];
    let grey = [148.0 / 255.0; 3];
    let expected = [
        ("Snö", "RGB ", vec![1.0; 3]),
        ("Snö CMYK", "CMYK", vec![0.0; 4]),
        ("Bläck */", "RGB ", ink.to_vec()),
        ("Grå", "RGB ", grey.to_vec()),
    ];
    let expected: Vec<_> =
        expected.into_iter().map(|(name, model, values)| (name.to_owned(), model.to_owned(), values)).collect();
    assert_eq!(colours, expected);
}
