// Which page is in which language, and what it says about that: to readers, to browsers and to search engines.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { hiddenKinds, items, kinds, shownIn } from "./support/content.mjs";
import { Faults } from "./support/faults.mjs";
import { attribute, directionOf, languages, normal, project, site } from "./support/site.mjs";

const inLanguages = () => site().pages.filter((page) => page.folderLang);

test("every page says its language and its direction", () => {
  const faults = new Faults();
  for (const page of site().pages) {
    const lang = page.folderLang ?? languages[0];
    faults.same([attribute(page.html, "lang"), attribute(page.html, "dir")], [lang, directionOf(lang)], page.path);
    for (const node of page.all("[lang]")) {
      const inner = attribute(node, "lang");
      // Credit lines are names and the like, of which nobody has said the language.
      if (inner === "und") continue;
      faults.check(languages.includes(inner), `${page.path}: lang="${inner}" is none of the site's languages`);
      const dir = attribute(node, "dir");
      if (dir !== null && dir !== "auto") faults.same(dir, directionOf(inner), `${page.path}: dir of lang="${inner}"`);
    }
  }
  faults.none();
});

test("every item has a page in every language, in the language of its text", () => {
  const faults = new Faults();
  for (const kind of kinds) {
    for (const lang of languages) {
      const front = kind === "pages" ? inLanguages().filter((page) => page.folderLang === lang && page.kind === "front") : [];
      const pages = [...front, ...inLanguages().filter((page) => page.folderLang === lang && page.kind === kind)];
      const shown = items(kind).filter((item) => (hiddenKinds.includes(kind) ? item.languages.includes(lang) : shownIn(item, lang)));
      faults.same(pages.length, shown.length, `${lang}: number of ${kind}`);
      for (const item of shown) {
        const source = shownIn(item, lang);
        const title = item.title(source);
        const page = pages.find((page) => page.text("h1") === title);
        faults.check(page, `${lang}: no page of ${kind}/${item.id}, “${title}”`);
        if (!page) continue;
        faults.same(page.isFallback, source !== lang, `${page.path}: says that it isn't translated`);
        faults.same(page.attribute("h1", "lang"), source === lang ? null : source, `${page.path}: lang of its heading`);
        const body = page.one(".prose");
        if (source !== lang && body) {
          faults.same([attribute(body, "lang"), attribute(body, "dir")], [source, directionOf(source)], `${page.path}: its text`);
          faults.same(attribute(page.one(".notice-language bdi"), "lang"), source, `${page.path}: its notice`);
        }
      }
    }
  }
  faults.none();
});

test("a page in another language points to the original and keeps away from search engines", () => {
  const faults = new Faults();
  const byUrl = new Map(site().pages.map((page) => [page.url, page]));
  for (const page of inLanguages().filter((page) => page.isFallback)) {
    const original = byUrl.get(page.canonical);
    faults.check(page.isNoindex, `${page.path}: no noindex`);
    faults.same(page.alternates, [], `${page.path}: alternates`);
    faults.check(original && !original.isFallback && original.text("h1") === page.text("h1"), `${page.path}: canonical ${page.canonical}`);
    faults.same(original?.folderLang, page.attribute(".notice-language bdi", "lang"), `${page.path}: language of its canonical`);
  }
  faults.none();
});

// A list, or the page of a tag, has nothing of its own in a language when its heading is in another one and every entry is a fallback.
function isBorrowedList(page, byUrl) {
  // Where the toolbox, or an asset, has no name in the language.
  if (["toolbox-check", "toolbox-may-i", "toolbox-basket"].includes(page.kind)) return Boolean(attribute(page.all("h1 [lang]")[0] ?? {}, "lang"));
  if (page.kind.startsWith("toolbox")) return Boolean(attribute(page.all(".kicker[lang], h1")[0], "lang") ?? attribute(page.all("h1")[0], "lang"));
  if (!["list", "tag"].includes(page.kind) || !attribute(page.all("h1")[0], "lang")) return false;
  const targets = page.all("main a[href]").map((link) => byUrl.get(new URL(attribute(link, "href"), page.url).href));
  const entries = targets.filter((target) => target && !["list", "tag", "front"].includes(target.kind));
  return entries.length > 0 && entries.every((target) => target.isFallback);
}

test("every other page is its own canonical; only those for nobody are noindex", () => {
  const faults = new Faults();
  const byUrl = new Map(site().pages.map((page) => [page.url, page]));
  for (const page of site().pages.filter((page) => !page.isFallback)) {
    const isForNobody = ["not-found", "campaigns", "search", "toolbox-check", "toolbox-may-i", "toolbox-basket"].includes(page.kind) || isBorrowedList(page, byUrl) ||
      page.all("[data-choice]").length > 0;
    faults.same(page.canonical, page.url, `${page.path}: canonical`);
    if (page.kind !== "languages") faults.same(page.isNoindex, isForNobody, `${page.path}: noindex`);
    faults.same(normal(page.attribute('meta[property="og:url"]', "content")), page.url, `${page.path}: og:url`);
  }
  faults.none();
});

test("alternates name the page itself, and each other", () => {
  const faults = new Faults();
  const byUrl = new Map(site().pages.map((page) => [page.url, page]));
  const withAlternates = inLanguages().filter((page) => !page.isFallback && !page.isNoindex);
  for (const page of withAlternates) {
    const named = page.alternates.filter(([lang]) => lang !== "x-default");
    faults.check(named.length === new Set(named.map(([lang]) => lang)).size, `${page.path}: a language twice`);
    faults.check(named.some(([lang, url]) => lang === page.folderLang && url === page.url), `${page.path}: lacks itself`);
    for (const [lang, url] of named) {
      const other = byUrl.get(url);
      faults.same(other?.folderLang, lang, `${page.path}: alternate ${url}`);
      if (other) faults.same(other.alternates, page.alternates, `${page.path} and ${other.path}: alternates`);
    }
    const others = page.alternates.filter(([lang]) => lang === "x-default").map(([, url]) => url);
    faults.check(others.length === 1 && byUrl.has(others[0]), `${page.path}: x-default ${others}`);
  }
  faults.none();
});

test("the language switch leads to the same page in each language, and says where it isn't translated", () => {
  const faults = new Faults();
  const byUrl = new Map(site().pages.map((page) => [page.url, page]));
  for (const page of inLanguages().filter((page) => page.kind !== "not-found")) {
    const links = page.all("nav.languages a");
    faults.same(links.map((link) => attribute(link, "hreflang")), languages, `${page.path}: languages of the switch`);
    for (const link of links) {
      const lang = attribute(link, "hreflang");
      const target = byUrl.get(new URL(attribute(link, "href"), page.url).href);
      faults.check(target, `${page.path}: switch to ${lang} leads nowhere`);
      if (!target) continue;
      faults.same(target.folderLang, lang, `${page.path}: switch to ${lang}`);
      faults.same(attribute(link, "aria-current"), lang === page.folderLang ? "true" : null, `${page.path}: current language`);
      const isSame = target.kind === page.kind;
      const isAbove = attribute(link, "class") === "is-above";
      faults.check(isSame !== isAbove, `${page.path}: switch to ${lang} leads to ${target.path}`);
      if (isAbove) faults.check(link.children.some((child) => child.name === "span"), `${page.path}: ${lang} isn't told to lead elsewhere`);
      const isMarked = attribute(link, "class") === "is-fallback";
      if (isSame) faults.same(isMarked, target.isFallback || isBorrowedList(target, byUrl), `${page.path}: what the switch says of ${lang}`);
    }
  }
  faults.none();
});

test("words in another language than the page say so", () => {
  const faults = new Faults();
  for (const page of inLanguages()) {
    for (const node of page.all("h1, h2, h3, p, li, dd, dt, a, caption, th, td, summary, figcaption")) {
      const own = node.children.filter((child) => child.type === "text").map((child) => child.data).join(" ").trim();
      if (own.length < 6) continue;
      checkScript(faults, page, node, own);
    }
    for (const img of page.all("img[alt]")) if (attribute(img, "alt")) checkScript(faults, page, img, attribute(img, "alt"));
  }
  faults.none();
});

// Which script a text is in shows whether it is Arabic, whatever it says of itself.
function checkScript(faults, page, node, text) {
  let holder = node;
  while (!attribute(holder, "lang")) holder = holder.parent;
  const lang = attribute(holder, "lang");
  const isArabic = /[\u0600-\u06FF]{3}/.test(text);
  const isLong = text.replace(/[^\p{L}]/gu, "").length > 25;
  if (lang === "ar") faults.check(isArabic || !isLong, `${page.path}: not Arabic though it says so: ${text.slice(0, 80)}`);
  else faults.check(!isArabic, `${page.path}: Arabic in lang="${lang}": ${text.slice(0, 80)}`);
}

// What a template says with `msg` where only `label` can stand. The site at / and all languages: a fallback shows it.
test("no attribute, title or drawing holds an element or a mark of direction from a message", () => {
  const faults = new Faults();
  const isBad = (text) => /<\/?span|[\u2066-\u2069]/.test(text);
  for (const page of site().pages) {
    for (const node of page.all("*")) {
      for (const [name, value] of Object.entries(node.attribs ?? {})) {
        faults.check(!isBad(value), () => `${page.path}: ${node.name} ${name}="${value}"`);
      }
    }
    // A parser takes an element out of a drawing again, so the source is looked at.
    const inner = site().read(page.path).match(/<(title|text|option)\b[^>]*>[^<]*(<span|[\u2066-\u2069])/);
    faults.check(inner === null, () => `${page.path}: ${inner[0]}`);
  }
  faults.none();
});

test("styles know writing systems in one place, and no left or right", () => {
  const faults = new Faults();
  const folder = join(project, "themes/norrland/styles");
  const sides = /\b(margin|padding|border)-(left|right)\b|(^|[\s;{])(left|right)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b|\(to (left|right)\b/;
  for (const name of readdirSync(folder)) {
    readFileSync(join(folder, name), "utf8").split("\n").forEach((line, i) => {
      faults.check(name === "tokens.css" || !line.includes(":lang("), `${name}:${i + 1} names a language; tokens.css is the place for it`);
      faults.check(!sides.test(line), `${name}:${i + 1} has a left or a right: ${line.trim()}`);
    });
  }
  faults.none();
});
