// The languages of the built site, judged from its output alone, as by someone who knows neither site.yaml nor content/;
// and proof that the judge sees each fault when there is one.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { Faults } from "./support/faults.mjs";
import { KINDS, checkLanguages, grouped, lineOf } from "./support/languages.mjs";
import { BASE, withSample } from "./support/languages/sample.mjs";
import { project } from "./support/site.mjs";

const folders = { "at its host's root": join(project, "public"), "in a folder of its host": process.env.MOVETO_BELOW ?? join(project, "target/below") };
const known = new Map();

function checked(folder) {
  if (!known.has(folder)) known.set(folder, checkLanguages(folder));
  return known.get(folder);
}

for (const [place, folder] of Object.entries(folders)) {
  for (const [kind, title] of Object.entries(KINDS)) {
    test(`${title} (${place})`, () => {
      const { findings, built } = checked(folder);
      const faults = new Faults();
      faults.check(built.pages.length > 0, `${folder}: no pages`);
      for (const { finding, pages } of grouped(findings.filter((one) => one.kind === kind))) faults.check(false, lineOf(finding, pages));
      faults.none();
    });
  }
}

test("a site in which all is right gives no finding, and its address and languages are found", () => {
  withSample([], (folder) => {
    const { findings, notes, built } = checkLanguages(folder);
    assert.deepEqual(findings, []);
    assert.deepEqual([built.base, built.languages], [BASE, ["ar", "en", "sma", "sv"]]);
    assert.deepEqual(notes.map((note) => [note.kind, note.page]), [["note-head", "ar/stories/bridge/index.html"], ["note-head", "sma/stories/bridge/index.html"]]);
  });
});

const AR = "ar/index.html";
const EN = "en/index.html";
const SMA = "sma/index.html";
const SV = "sv/index.html";
const AR_STORY = "ar/stories/bridge/index.html";
const EN_STORY = "en/stories/the-bridge/index.html";
const SMA_STORY = "sma/stories/bridge/index.html";
const SV_STORY = "sv/berattelser/bron/index.html";
const url = (path) => BASE + path.replace("index.html", "");
const at = (tag, path) => `<link rel=alternate hreflang=${tag} href=${url(path)}>`;
const map = (tag, path) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${url(path)}"/>`;

// [what is wrong, edits, kind, page, what the finding must say]
const FAULTS = [
  ["a page with another language's tag", [[EN, "<html lang=en", "<html lang=sv"]], "page", EN, /<html lang> en.*lang=sv/],
  ["a page without a language", [[EN, "<html lang=en", "<html"]], "page", EN, /lang=null/],
  ["a page that runs the wrong way", [[AR, "<html lang=ar dir=rtl", "<html lang=ar dir=ltr"]], "page", AR, /dir=rtl/],
  ["a tag that BCP 47 doesn't know", [[EN, "<bdi>Bo", "<bdi lang=e_n>Bo"]], "page", EN, /BCP 47.*e_n/],
  ["Swedish in English", [[EN, "<p>Here", "<p>Du som redan bor här kan berätta för andra.</p><p>Here"]], "lang", EN, /lang=sv.*lang=en/],
  ["a Swedish sentence inside an English paragraph", [[EN, "you move.", "you move. Du som redan bor här kan berätta för dem. It is a long way to go in the winter."]], "lang", EN, /lang=sv, by “Du som/],
  ["an entry in another language that doesn't say so", [[SMA, "<p lang=sv dir=ltr>", "<p>"]], "lang", SMA, /lang=sv.*lang=sma/],
  ["English in Arabic", [[AR, "<p lang=en dir=ltr>", "<p>"]], "lang", AR, /lang=en.*lang=ar/],
  ["Arabic in English", [[EN, "lang=ar dir=rtl href", "href"]], "lang", EN, /Arabic letters.*lang=en/],
  ["three words of English inside an Arabic sentence", [[AR, "ستجد هنا", "ستجد good things here هنا"]], "lang", AR, /for “ good things here/],
  ["an interface word of Swedish in South Sami", [[SMA, "Lohkh vielie", "Läs mer om jobbet"]], "lang", SMA, /lang=sv/],
  ["one Swedish word in South Sami, known from Swedish pages", [[SMA, "Gïelh", "Översikten"], [SV, "Språk", "Översikten"], [SV_STORY, "Språk", "Översikten"]], "lang", SMA, /lang=sv, as on sv/],
  ["an alternative text in another language", [[EN, "<p>Here", "<img alt='En röd stuga med ljus i fönstren står i snön' src=a.png><p>Here"]], "lang", EN, /\[alt\].*lang=sv/],
  ["a label in another language", [[EN, 'aria-label="Languages"', 'aria-label="Välj vilket språk du vill läsa sidan på"']], "lang", EN, /\[aria-label\].*lang=sv/],
  ["a description in another language, of a page's own", [[EN, "</title>", "</title><meta name=description content='Allt som du behöver veta innan du flyttar hit till oss'>"]], "lang", EN, /\[description\].*lang=sv/],
  ["words said to be in no language", [[EN, "<p>Here", '<p lang="">Here']], "lang", EN, /no language/],
  ["English from right to left", [[AR, "<p lang=en dir=ltr>", "<p lang=en>"]], "dir", AR, /dir=ltr.*dir=rtl/],
  ["a name that isn't isolated", [[AR, "<bdi>Bo Ek</bdi>", "Bo Ek"]], "dir", AR, /“Bo Ek”.*isolated/],
  ["a telephone number from right to left", [[AR, "تنتقل.", "تنتقل. +46 63 14 40 00"]], "dir", AR, /“\+4/],
  ["no canonical address", [[EN, `<link rel=canonical href=${url(EN)}>`, ""]], "canonical", EN, /one canonical address/],
  ["a relative canonical address", [[EN, `canonical href=${url(EN)}`, "canonical href=./"]], "canonical", EN, /absolute/],
  ["the canonical address of another page", [[EN, `canonical href=${url(EN)}`, `canonical href=${url(SV)}`]], "canonical", EN, /found https.*\/sv\//],
  ["an original in another language than the text", [[AR_STORY, `canonical href=${url(EN_STORY)}`, `canonical href=${url(SV_STORY)}`]], "canonical", AR_STORY, /original in en/],
  ["an original that is a fallback itself", [[AR_STORY, `canonical href=${url(EN_STORY)}`, `canonical href=${url(SMA_STORY)}`]], "canonical", AR_STORY, /original that search engines may show/],
  ["an original that isn't there", [[AR_STORY, `canonical href=${url(EN_STORY)}`, `canonical href=${BASE}en/gone/`]], "canonical", AR_STORY, /page that exists/],
  ["a page that leads on to nothing", [[AR_STORY, "<meta charset=utf-8>", "<meta charset=utf-8><meta http-equiv=refresh content='0; url=../gone/'>"]], "canonical", AR_STORY, /page that exists/],
  ["a page that leads on into another language", [[AR_STORY, "<meta charset=utf-8>", "<meta charset=utf-8><meta http-equiv=refresh content='0; url=../../../en/stories/the-bridge/'>"]], "canonical", AR_STORY, /page in ar/],
  ["a relative alternate", [[EN_STORY, at("sv", SV_STORY), "<link rel=alternate hreflang=sv href=../../../sv/berattelser/bron/>"]], "hreflang", EN_STORY, /absolute address for sv/],
  ["an alternate that isn't there", [[EN_STORY, at("sv", SV_STORY), at("sv", "sv/gone/")]], "hreflang", EN_STORY, /exists for sv.*gone/],
  ["an alternate that isn't mutual", [[SV_STORY, at("en", EN_STORY), ""]], "hreflang", EN_STORY, /same alternates in sv/],
  ["alternates without the page itself", [[EN_STORY, at("en", EN_STORY), ""]], "hreflang", EN_STORY, /itself/],
  ["alternates without x-default", [[EN_STORY, at("x-default", SV_STORY), ""]], "hreflang", EN_STORY, /one x-default/],
  ["two x-defaults", [[EN_STORY, at("x-default", SV_STORY), at("x-default", SV_STORY) + at("x-default", EN_STORY)]], "hreflang", EN_STORY, /each language once/],
  ["a fallback among the alternates", [[EN_STORY, at("en", EN_STORY), at("en", EN_STORY) + at("ar", AR_STORY)]], "hreflang", EN_STORY, /no noindex page for ar/],
  ["an alternate in another language", [[EN_STORY, at("sv", SV_STORY), at("sv", EN_STORY)]], "hreflang", EN_STORY, /page in sv.*in en/],
  ["alternates on a fallback", [[AR_STORY, "<meta name=robots", `${at("en", EN_STORY)}<meta name=robots`]], "hreflang", AR_STORY, /no alternates on a noindex page/],
  ["a page of all languages that doesn't list them", [["index.html", at("en", EN), ""]], "hreflang", EN, /same alternates in index.html/],
  ["a page that no sitemap has", [["sitemap-en.xml", `<loc>${url(EN)}</loc>`, `<loc>${url(SV)}</loc>`]], "sitemap", EN, /0 times/],
  ["a page that the sitemaps have twice", [["sitemap-en.xml", `<loc>${url(EN)}</loc>`, `<loc>${url(SV)}</loc>`]], "sitemap", SV, /2 times/],
  ["a fallback in a sitemap", [["sitemap-ar.xml", "</urlset>", `<url><loc>${url(AR_STORY)}</loc></url></urlset>`]], "sitemap", AR_STORY, /no noindex page/],
  ["an address in a sitemap that isn't there", [["sitemap-ar.xml", "</urlset>", `<url><loc>${BASE}ar/gone/</loc></url></urlset>`]], "sitemap", "sitemap-ar.xml", /gone/],
  ["other alternates in a sitemap than in the head", [["sitemap-en.xml", map("sv", SV_STORY), ""]], "sitemap", EN_STORY, /its head's alternates/],
  ["metadata in another language", [[EN, "</title>", "</title><meta property=og:locale content=sv_SE>"]], "metadata", EN, /og:locale of en/],
  ["data in another language", [[EN, "</title>", '</title><script type=application/ld+json>{"inLanguage":"sv"}</script>']], "metadata", EN, /inLanguage en/],
  ["a switch that leads nowhere", [[EN_STORY, "href=../../../sv/berattelser/bron/", "href=../../../sv/stories/the-bridge/"]], "switch", EN_STORY, /page that exists/],
  ["a switch that forgets the base path", [[EN_STORY, "href=../../../sv/berattelser/bron/", "href=/sv/berattelser/bron/"]], "switch", EN_STORY, /page that exists/],
  ["a switch to another language than it says", [[EN_STORY, "href=../../../sv/berattelser/bron/", "href=../../../en/stories/the-bridge/"]], "switch", EN_STORY, /page in sv/],
  ["a switch to the front page though there is a translation", [[EN_STORY, "href=../../../sv/berattelser/bron/", "href=../../../sv/"]], "switch", EN_STORY, /alternate/],
  ["a switch to a fallback that doesn't say so", [[EN_STORY, " <span lang=en dir=ltr>(not translated)</span>", ""]], "switch", EN_STORY, /isn't there in this language/],
  ["a switch whose names are in no language of their own", [[EN_STORY, "<a hreflang=sma lang=sma", "<a hreflang=sma"]], "switch", EN_STORY, /name in lang=sma/],
  ["a switch to a page above that doesn't say so", [[SMA_STORY, "../../../ar/stories/bridge/>العربية <span lang=sma dir=ltr>(ij leah)</span>", "../../../ar/>العربية"]], "switch", SMA_STORY, /isn't there in this language/],
  ["a switch to a fallback that isn't made", [[SV_STORY, "../../../ar/stories/bridge/", "../../../ar/stories/other/"]], "switch", SV_STORY, /page that exists/],
  ["a switch that lacks a language", [[EN_STORY, "<a hreflang=sma", "<a"]], "switch", EN_STORY, /a link to sma/],
  ["a fallback without a notice", [[AR_STORY, /<main><p>.*?<\/p>/, "<main>"]], "fallback", AR_STORY, /a notice in main/],
  ["a notice that is only a language's name", [[AR_STORY, "لم تُترجم هذه الصفحة بعد. النص معروض بهذه اللغة:", ""]], "fallback", AR_STORY, /not only a name/],
  ["an h1 that doesn't say that it is another language's", [[AR_STORY, "<article lang=en dir=ltr>", "<article>"]], "fallback", AR_STORY, /an h1 that says/],
  ["an entry that leads to a fallback without its language", [[AR, "lang=en dir=ltr>The bridge", "lang=sv dir=ltr>The bridge"]], "entry", AR, /lang=en, as on ar/],
  ["a fallback in a feed", [["en/feed.xml", `${BASE}en/stories/the-bridge/`, `${BASE}ar/stories/bridge/`]], "feed", "en/feed.xml", /noindex/],
  ["another language's page in a feed", [["en/feed.xml", `${BASE}en/stories/the-bridge/`, `${BASE}sv/berattelser/bron/`]], "feed", "en/feed.xml", /entries in en/],
  ["a feed that leads nowhere", [["en/feed.xml", `${BASE}en/stories/the-bridge/`, `${BASE}en/gone/`]], "feed", "en/feed.xml", /exist/],
  ["another language's words in a feed", [["en/feed.xml", "<title>Come and live here", "<title>Kom och bo här hos oss du också"]], "feed", "en/feed.xml", /lang=sv/],
  ["a feed with another language's tag", [["en/feed.xml", 'xml:lang="en"', 'xml:lang="sv"']], "feed", "en/feed.xml", /xml:lang=en/],
  ["a page that names a feed that isn't there", [[EN, "href=feed.xml", "href=atom.xml"]], "feed", EN, /feed that exists/],
  ["a fallback in an index of search", [["search/sv.json", "/portal/sv/berattelser/bron/", "/portal/sma/stories/bridge/"]], "search", SMA_STORY, /search\/sv\.json/],
];

for (const [what, edits, kind, page, wording] of FAULTS) {
  test(`the check finds ${what}`, () => {
    withSample(edits, (folder) => {
      const { findings } = checkLanguages(folder);
      const lines = findings.map((one) => `${one.kind}: ${lineOf(one, [one.page])}`);
      assert.ok(findings.some((one) => one.kind === kind && one.page === page && wording.test(lineOf(one, [one.page]))), `found only:\n${lines.join("\n")}`);
    });
  });
}
