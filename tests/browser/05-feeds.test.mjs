// What is read by machines only: sitemaps, feeds, calendars, robots.txt.
import { test } from "node:test";
import { Faults } from "./support/faults.mjs";
import { attribute, languages, site, siteBelow } from "./support/site.mjs";
import { elements, parseXml, textOf } from "./support/xml.mjs";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

test("robots.txt names the sitemap, the sitemap one for each language", () => {
  const faults = new Faults();
  for (const built of [site(), siteBelow()]) {
    faults.check(built.read("robots.txt").split("\n").includes(`Sitemap: ${built.url}sitemap.xml`), built.read("robots.txt"));
    const index = parseXml(built.read("sitemap.xml")).documentElement;
    faults.same([index.namespaceURI, index.localName], [SITEMAP, "sitemapindex"], "root of the index");
    const named = elements(index, "loc").map((loc) => loc.textContent).sort();
    faults.same(named, languages.map((lang) => `${built.url}sitemap-${lang}.xml`).sort(), "sitemaps");
  }
  faults.none();
});

test("the sitemaps list every page that search engines may show, and no other, each with its alternates", () => {
  const faults = new Faults();
  const byUrl = new Map(site().pages.map((page) => [page.url, page]));
  const listed = new Set();
  for (const lang of languages) {
    const root = parseXml(site().read(`sitemap-${lang}.xml`)).documentElement;
    faults.same([root.namespaceURI, root.localName], [SITEMAP, "urlset"], `sitemap of ${lang}`);
    for (const entry of elements(root, "url")) {
      const url = textOf(entry, "loc");
      const page = byUrl.get(url);
      faults.check(page, `${lang}: ${url} isn't there`);
      if (!page) continue;
      // The page of languages belongs to none, and is in the first one's.
      faults.same(page.folderLang ?? languages[0], lang, `${url}: language`);
      faults.check(!page.isNoindex && !page.isFallback, `${url}: is not for search engines`);
      faults.check(!listed.has(url), `${url}: twice`);
      listed.add(url);
      const alternates = elements(entry, "xhtml:link").map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]);
      faults.same(alternates, page.alternates, `${url}: alternates`);
      const changed = textOf(entry, "lastmod");
      faults.check(changed === null || /^2026-\d\d-\d\d$/.test(changed), `${url}: lastmod ${changed}`);
    }
  }
  const missing = site().pages.filter((page) => page.folderLang && !page.isNoindex && !listed.has(page.url));
  faults.same(missing.map((page) => page.path), [], "pages that no sitemap lists");
  faults.none();
});

test("each language has a feed whose entries are its own pages, newest first", () => {
  const faults = new Faults();
  const byUrl = new Map(site().pages.map((page) => [page.url, page]));
  for (const lang of languages) {
    const path = `${lang}/feed.xml`;
    const feed = parseXml(site().read(path)).documentElement;
    faults.same([feed.namespaceURI, feed.localName], ["http://www.w3.org/2005/Atom", "feed"], path);
    faults.same(feed.getAttribute("xml:lang"), lang, `${path}: language`);
    const entries = elements(feed, "entry");
    for (const holder of [feed, ...entries]) {
      for (const name of ["id", "title", "updated"]) faults.check(textOf(holder, name), `${path}: ${holder.localName} lacks ${name}`);
      faults.check(!Number.isNaN(Date.parse(textOf(holder, "updated"))), `${path}: updated`);
    }
    const self = elements(feed, "link").find((link) => link.getAttribute("rel") === "self");
    faults.same(self?.getAttribute("href"), `${site().url}${path}`, `${path}: itself`);
    faults.check(entries.length > 0 || lang === "sma", `${path}: empty`);
    const ids = entries.map((entry) => textOf(entry, "id"));
    faults.same(ids.length, new Set(ids).size, `${path}: ids, and different ones`);
    const days = entries.map((entry) => textOf(entry, "published") ?? textOf(entry, "updated"));
    faults.same(days, [...days].sort().reverse(), `${path}: order`);
    for (const entry of entries) {
      const page = byUrl.get(elements(entry, "link")[0].getAttribute("href"));
      faults.check(page, `${path}: ${textOf(entry, "id")} isn't there`);
      if (!page) continue;
      faults.same([page.folderLang, page.isFallback], [lang, false], `${path}: ${page.path}`);
      faults.same(textOf(entry, "title"), page.text("h1"), `${path}: title of ${page.path}`);
    }
  }
  for (const page of site().pages.filter((page) => page.folderLang)) {
    const link = page.one('link[type="application/atom+xml"]');
    const target = link && new URL(attribute(link, "href"), page.url).href;
    faults.same(target, `${site().url}${page.folderLang}/feed.xml`, `${page.path}: its feed`);
  }
  faults.none();
});

test("calendars are whole: RFC 5545's lines, times with the zone they are in", () => {
  const faults = new Faults();
  const files = site().files.filter((path) => path.endsWith(".ics"));
  faults.check(files.length > 0, "no calendars");
  for (const path of files) {
    const text = site().read(path);
    faults.check(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"), `${path}: first and last line`);
    faults.check(!/[^\r]\n/.test(text), `${path}: a line that doesn't end with CR LF`);
    const lines = text.split("\r\n");
    faults.check(lines.every((line) => Buffer.byteLength(line) <= 75), `${path}: a line longer than 75 bytes`);
    const whole = text.replace(/\r\n[ \t]/g, "");
    for (const name of ["VERSION:2.0", "PRODID:", "UID:", "DTSTAMP:", "DTSTART", "SUMMARY:", "URL:"]) {
      faults.check(whole.includes(`\r\n${name}`), `${path}: lacks ${name}`);
    }
    for (const zone of new Set(Array.from(whole.matchAll(/;TZID=([^:;]+)/g), ([, name]) => name))) {
      const defined = new RegExp(`BEGIN:VTIMEZONE\\r\\n(?:(?!END:VTIMEZONE)[^])*TZID:${zone}\\r\\n`);
      faults.check(defined.test(whole), `${path}: TZID=${zone} without a VTIMEZONE that defines it (RFC 5545, 3.2.19)`);
    }
    const summary = whole.match(/\r\nSUMMARY:(.*)\r\n/)?.[1].replace(/\\([,;\\])/g, "$1");
    const page = site().page(path.replace(/event\.ics$/, "index.html"));
    faults.same(summary, page?.text("h1"), `${path}: name of the event`);
    faults.same(whole.match(/\r\nURL:(.*)\r\n/)?.[1], page?.url, `${path}: address`);
  }
  faults.none();
});
