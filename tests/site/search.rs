//! The index that visitors search: what is in it, what an edit makes again, and that it hangs on nothing else.

use crate::sample::FILES;
use crate::support::{TestSite, names, paths, tree};
use moveto::State;
use moveto::write::Cache;
use std::collections::BTreeSet;

/// The sample with a page on which visitors search.
pub fn site() -> TestSite {
    let site = TestSite::new(FILES);
    site.edit("site.yaml", "pictures: {", "search: {title: {sv: Sök, en: Search}, slug: {sv: sok}}\npictures: {");
    site.write(
        "themes/plain/templates/search.html",
        "{% extends \"base.html\" %}{% block main %}<div data-search=\"{{ search.index }}\" data-root=\"{{ root }}\">\
         {% for kind in search.kinds %}<a href=\"{{ root }}{{ kind.address }}\">{{ kind.title }}</a>{% endfor %}\
         {% for tag in search.tags %}<a href=\"{{ root }}{{ tag.address }}\">{{ tag.title }}</a>{% endfor %}</div>{% endblock main %}",
    );
    site
}

/// The value of a file of the index.
fn value(site: &TestSite, path: &str) -> serde_json::Value {
    let text = site.output(path);
    let json = text.strip_prefix("movetoSearch(").and_then(|rest| rest.strip_suffix(");\n"));
    serde_json::from_str(json.unwrap_or_else(|| panic!("{path} is no file of an index: {text}"))).unwrap()
}

/// The addresses of all pages that can be found in a language.
fn found(site: &TestSite, folder: &str) -> Vec<String> {
    let pages = value(site, &format!("{folder}p0-0.js"));
    pages["pages"].as_array().unwrap().iter().map(|page| page[1].as_str().unwrap().to_owned()).collect()
}

/// The addresses of the pages on which a word stands just so.
fn with_word(site: &TestSite, folder: &str, word: &str) -> Vec<String> {
    let pages = found(site, folder);
    let shard = value(site, &format!("{folder}w0-0.js"));
    assert_eq!(shard["list"], value(site, &format!("{folder}p0-0.js"))["list"]);
    let forms = shard["words"].as_array().unwrap().iter().flat_map(|group| group[1].as_array().unwrap());
    let places = forms.filter(|form| form[0] == word).flat_map(|form| form[1].as_array().unwrap());
    let mut number = 0;
    places
        .map(|place| {
            number += usize::try_from(place.as_u64().unwrap() / 8).unwrap();
            pages[number].clone()
        })
        .collect()
}

#[test]
fn pages_in_a_text_of_their_own_can_be_found_and_no_others() {
    let mut site = site();
    site.build();
    let own = "sv/ sv/about/ sv/berattelser/ sv/berattelser/anna/ sv/berattelser/bo/ sv/berattelser/cia/ sv/kommuner/
        sv/kommuner/are/ sv/kommuner/berg/ sv/tags/family/ sv/tags/work/";
    let sorted = |list: Vec<String>| list.into_iter().collect::<BTreeSet<_>>();
    let expected = |list: &str| list.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(sorted(found(&site, "sv/sok/")), expected(own));
    // Cia has no English text: her page in English shows another language's.
    let english = own.replace("sv/", "en/").replace("berattelser", "stories").replace("kommuner", "municipalities");
    assert_eq!(sorted(found(&site, "en/sok/")), expected(&english.replace("en/stories/cia/", "")));
    assert!(with_word(&site, "en/sok/", "svenska").is_empty());
    assert_eq!(with_word(&site, "sv/sok/", "svenska"), ["sv/berattelser/cia/"]);
}

#[test]
fn campaigns_and_empty_subjects_stay_out() {
    let mut site = site();
    site.edit("content/tags.yaml", "work:", "nothing: {title: {sv: Tomhet, en: Void}}\nwork:");
    site.edit(
        "site.yaml",
        "  municipalities: {",
        "  campaigns: {title: {sv: Kampanjer}}\n  markets: {title: {sv: Länder}}\n  municipalities: {",
    );
    site.write("content/markets/nl/item.yaml", "country: NL\nlanguages: [en]\n");
    site.write("content/markets/nl/index.sv.md", "---\ntitle: Nederländerna\n---\nPlatt land.\n");
    site.write("content/campaigns/vard/item.yaml", "story: anna\nmarket: nl\naudience: students\n");
    site.write("content/campaigns/vard/index.sv.md", "---\ntitle: Kampanjen\ncall: Kom\n---\nKampanjtext.\n");
    for kind in ["markets", "campaigns"] {
        site.write(&format!("themes/plain/templates/{kind}.html"), "{% extends \"base.html\" %}");
    }
    site.build();
    let pages = found(&site, "sv/sok/");
    assert!(pages.iter().any(|page| page.contains("/nl/")), "{pages:?}");
    assert!(
        !pages.iter().any(|page| page.contains("vard") || page.contains("nothing") || page.contains("404")),
        "{pages:?}"
    );
}

/// Her page; the search page, which names the version of the index; the index itself. No page of another language.
#[test]
fn one_body_makes_its_segment_again() {
    let mut site = site();
    site.build();
    site.edit("content/stories/anna/index.sv.md", "Anna bor", "Anna trivs");
    let report = site.build();
    let expected = paths("sv/berattelser/anna/ sv/sok/ sv/sok/w0-0.js");
    assert_eq!(names(&report.rendered), names(&expected));
    assert_eq!(names(&report.written), names(&expected));
    assert_eq!(with_word(&site, "sv/sok/", "trivs"), ["sv/berattelser/anna/"]);
    site.assert_clean();
    // In a new process nothing of the texts is in memory but what was remembered of them.
    let mut site = self::site();
    site.ahead = 10;
    site.try_build_anew();
    site.edit("content/stories/bo/index.sv.md", "Bo känner", "Bo minns");
    site.try_build_anew();
    assert_eq!(with_word(&site, "sv/sok/", "trivs"), Vec::<String>::new());
    assert_eq!(with_word(&site, "sv/sok/", "minns"), ["sv/berattelser/bo/"]);
    assert_eq!(with_word(&site, "sv/sok/", "välkommen"), ["sv/"]);
    site.assert_clean();
}

/// Of many shards only those are written that hold a word that came or went.
#[test]
fn only_shards_that_changed_are_written() {
    let mut site = site();
    let words: String = (0..6_000_u32).map(|number| format!("{} ", letters(number))).collect();
    site.write("content/pages/long/item.yaml", "{}\n");
    site.write("content/pages/long/index.sv.md", &format!("---\ntitle: Lång\n---\n{words}\n"));
    site.build();
    let shards = |list: &[String]| list.iter().filter(|path| path.starts_with("sv/sok/w")).count();
    assert_eq!(shards(&site.tree().into_keys().collect::<Vec<_>>()), 8);
    site.edit("content/stories/anna/index.sv.md", "Anna bor", "Anna går");
    let report = site.build();
    assert_eq!(shards(&names(&report.rendered)), 8);
    // `bor` and `går`.
    assert_eq!(shards(&names(&report.written)), 2);
    site.assert_clean();
}

fn letters(number: u32) -> String {
    let digit = |place: u32| char::from(b'a' + u8::try_from(number / 26_u32.pow(place) % 26).unwrap());
    (0..4).map(digit).collect()
}

/// A title is shown among what was found, so its chunk is made again too; names of places are found with what lies there.
#[test]
fn one_title_is_found_where_it_is_named() {
    let mut site = site();
    site.build();
    assert_eq!(with_word(&site, "sv/sok/", "berg"), ["sv/kommuner/berg/", "sv/berattelser/bo/", "sv/berattelser/cia/"]);
    site.edit("content/municipalities/berg/index.sv.md", "title: Berg", "title: Fjäll");
    let report = site.build();
    let index: Vec<String> = names(&report.written).into_iter().filter(|path| path.contains("/sok/")).collect();
    assert_eq!(index, ["sv/sok/index.html", "sv/sok/p0-0.js", "sv/sok/w0-0.js"]);
    assert_eq!(with_word(&site, "sv/sok/", "fjäll").len(), 3);
    site.assert_clean();
}

#[test]
fn accented_letters_are_letters_of_their_own() {
    let mut site = site();
    site.edit("content/stories/anna/index.sv.md", "Anna bor", "En bår. Anna bor");
    site.edit("content/stories/bo/index.sv.md", "Bo känner", "På en bar. Bo känner");
    site.build();
    assert_eq!(with_word(&site, "sv/sok/", "bar"), ["sv/berattelser/bo/"]);
    assert_eq!(with_word(&site, "sv/sok/", "bår"), ["sv/berattelser/anna/"]);
}

/// Pages that come and go move the numbers of the others: the lists' names tell files of another order apart.
#[test]
fn pages_come_and_go() {
    let mut site = site();
    site.build();
    let before = value(&site, "sv/sok/p0-0.js")["list"].clone();
    site.write("content/pages/a/item.yaml", "{}\n")
        .write("content/pages/a/index.sv.md", "---\ntitle: Alfa\n---\nNytt.\n");
    site.build();
    assert_ne!(value(&site, "sv/sok/p0-0.js")["list"], before);
    assert_eq!(with_word(&site, "sv/sok/", "alfa"), ["sv/a/"]);
    site.assert_clean();
    site.remove("content/pages/a");
    site.build();
    assert_eq!(value(&site, "sv/sok/p0-0.js")["list"], before);
    site.assert_clean();
}

/// Nothing in the index tells where the site lies.
#[test]
fn the_index_is_the_same_at_any_base_path() {
    let mut site = site();
    site.build();
    let beside = tempfile::tempdir().unwrap();
    let options =
        moveto::Options { base_url: Some("https://other.example/a/b/".to_owned()), ..site.options(beside.path()) };
    let cache = Cache::new(site.path(".moveto/cache"), options.now);
    moveto::build(&options, &mut State::empty(), &cache, &()).unwrap().report.unwrap();
    let index = |tree: std::collections::BTreeMap<String, Vec<u8>>| {
        tree.into_iter().filter(|(path, _)| path.contains("/sok/") && path.ends_with(".js")).collect::<Vec<_>>()
    };
    let files = index(site.tree());
    assert_eq!(files.len(), 4);
    assert!(files == index(tree(beside.path())));
}

#[test]
fn the_search_page_leads_on_and_stays_out_of_search_engines() {
    let mut site = site();
    site.edit("themes/plain/templates/base.html", "<main>", "{% if site.search %}<form action=\"{{ root }}{{ site.search.address }}\"></form>{% endif %}{% if page.noindex %}<i>hidden</i>{% endif %}<main>");
    site.build();
    let page = site.output("en/sok/index.html");
    for part in
        ["Search", "hidden", "../../en/stories/", "../../en/municipalities/", "../../en/tags/family/", "../../sv/sok/"]
    {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(!site.output("sitemap-en.xml").contains("sok"));
    assert!(site.output("en/stories/anna/index.html").contains("../../../en/sok/"));
}

#[test]
fn without_the_setting_or_the_template_there_is_no_search() {
    for without in ["site.yaml", "themes/plain/templates/search.html"] {
        let mut site = site();
        if without == "site.yaml" {
            let text = site.read("site.yaml");
            let kept: Vec<&str> = text.lines().filter(|line| !line.starts_with("search:")).collect();
            site.write("site.yaml", &kept.join("\n"));
        } else {
            site.remove(without);
        }
        site.build();
        assert!(!site.tree().keys().any(|path| path.contains("/sok/")), "{without}");
    }
}

#[test]
fn an_address_that_is_taken_is_a_fault() {
    let mut site = site();
    site.edit("site.yaml", "slug: {sv: sok}", "slug: {sv: berattelser}");
    let outcome = site.try_build();
    assert!(outcome.report.is_none());
    assert!(outcome.diagnostics.iter().any(|fault| fault.code == "address/twice"), "{:#?}", outcome.diagnostics);
}
