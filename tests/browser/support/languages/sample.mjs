// A small site of the right shape, made of strings, to be broken on purpose. Swedish and English have the story
// themselves; Arabic shows the English one, South Sami the Swedish one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export const BASE = "https://sample.example/portal/";
const LANGUAGES = ["ar", "en", "sma", "sv"];
const NAMES = { ar: "العربية", en: "English", sma: "Åarjelsaemien", sv: "Svenska" };
const dirOf = (lang) => (lang === "ar" ? "rtl" : "ltr");
const marked = (lang) => `lang=${lang} dir=${dirOf(lang)}`;

const WORDS = {
  sv: {
    front: "Flytta hit till oss",
    about: "Här hittar du allt som du behöver veta innan du flyttar hit.",
    languages: "Språk",
    not: "inte översatt",
    more: "Läs mer om jobbet",
    notice: "Den här sidan är inte översatt. Texten visas på",
  },
  en: {
    front: "Come and live here",
    about: "Here you will find everything that you need to know before you move.",
    languages: "Languages",
    not: "not translated",
    more: "Read more about the job",
    notice: "This page has not been translated. The text is in",
  },
  ar: {
    front: "تعال وعش هنا",
    about: "ستجد هنا كل ما تحتاج إلى معرفته قبل أن تنتقل.",
    languages: "اللغات",
    not: "غير مترجم",
    more: "اقرأ المزيد",
    notice: "لم تُترجم هذه الصفحة بعد. النص معروض بهذه اللغة:",
  },
  sma: {
    front: "Buerie båeteme",
    about: "Datne maahtah saemesth soptsestidh.",
    languages: "Gïelh",
    not: "ij leah",
    more: "Lohkh vielie",
    notice: "Daate sæjroe ij leah åarjelsaemien. Gïele:",
  },
};
const STORY = {
  sv: {
    path: "sv/berattelser/bron/",
    title: "Bron som alla väntade på",
    lead: "I tjugo år hade byn väntat på bron, och nu stod den där i solen en morgon i maj.",
  },
  en: {
    path: "en/stories/the-bridge/",
    title: "The bridge for which everybody waited",
    lead: "For twenty years the village had waited for the bridge, and there it stood in the sun.",
  },
};
const SHOWN = { sv: "sv", en: "en", ar: "en", sma: "sv" };
const PATHS = { sv: STORY.sv.path, en: STORY.en.path, ar: "ar/stories/bridge/", sma: "sma/stories/bridge/" };

const FRONTS = [...LANGUAGES.map((lang) => [lang, `${BASE}${lang}/`]), ["x-default", BASE]];
const STORIES = [["en", BASE + STORY.en.path], ["sv", BASE + STORY.sv.path], ["x-default", BASE + STORY.sv.path]];
const heads = (set) => set.map(([tag, url]) => `<link rel=alternate hreflang=${tag} href=${url}>`).join("");

function page(lang, { depth, title, head, body, targets, fallbacks = [] }) {
  const up = "../".repeat(depth);
  const said = (to) => (fallbacks.includes(to) ? ` <span ${marked(lang)}>(${WORDS[lang].not})</span>` : "");
  const links = LANGUAGES.map((to) => `<li><a hreflang=${to} ${marked(to)} href=${up}${targets[to]}>${NAMES[to]}${said(to)}</a></li>`);
  return `<!doctype html><html ${marked(lang)}><head><meta charset=utf-8><title>${title}</title>${head}</head><body>
<header><nav aria-label="${WORDS[lang].languages}"><ul>${links.join("")}</ul></nav></header><main>${body}</main></body></html>`;
}

function front(lang) {
  const shown = SHOWN[lang];
  const entry = `<article><h2><a href=../${PATHS[lang]} ${marked(shown)}>${STORY[shown].title}</a></h2>
<p ${marked(shown)}>${STORY[shown].lead}</p><a href=../${PATHS[lang]}>${WORDS[lang].more}</a></article>`;
  return page(lang, {
    depth: 1,
    title: WORDS[lang].front,
    head: `<link rel=canonical href=${BASE}${lang}/>${heads(FRONTS)}<link rel=alternate type=application/atom+xml href=feed.xml>`,
    body: `<h1>${WORDS[lang].front}</h1><p>${WORDS[lang].about}</p><p><bdi>Bo Ek</bdi></p>${entry}`,
    targets: Object.fromEntries(LANGUAGES.map((to) => [to, `${to}/`])),
  });
}

function story(lang) {
  const shown = SHOWN[lang];
  const isFallback = shown !== lang;
  const notice = isFallback ? `<p>${WORDS[lang].notice} <bdi ${marked(shown)}>${NAMES[shown]}</bdi></p>` : "";
  const head = `<link rel=canonical href=${BASE}${STORY[shown].path}>`;
  return page(lang, {
    depth: 3,
    title: STORY[shown].title,
    head: head + (isFallback ? "<meta name=robots content=noindex>" : heads(STORIES)),
    body: `${notice}<article ${marked(shown)}><h1>${STORY[shown].title}</h1><p>${STORY[shown].lead}</p></article>`,
    targets: PATHS,
    fallbacks: ["ar", "sma"],
  });
}

function sitemap(lang) {
  const links = (set) => set.map(([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`).join("");
  const entry = (url, set) => `<url><loc>${url}</loc>${links(set)}</url>`;
  const entries = [entry(`${BASE}${lang}/`, FRONTS)];
  if (SHOWN[lang] === lang) entries.push(entry(BASE + PATHS[lang], STORIES));
  if (lang === "sv") entries.push(entry(BASE, FRONTS));
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<urlset ${spaces}>${entries.join("")}</urlset>`;
}

function feed(lang) {
  const own = SHOWN[lang] === lang ? `<entry><title>${STORY[lang].title}</title><link href="${BASE}${PATHS[lang]}"/></entry>` : "";
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><title>${WORDS[lang].front}</title>${own}</feed>`;
}

function doors() {
  return page("sv", {
    depth: 0,
    title: WORDS.sv.front,
    head: `<link rel=canonical href=${BASE}>${heads(FRONTS)}`,
    body: `<h1>${WORDS.sv.front}</h1>`,
    targets: Object.fromEntries(LANGUAGES.map((to) => [to, `${to}/`])),
  });
}

// Path → text of every file.
function files() {
  const found = { "index.html": doors(), "search/sv.json": JSON.stringify([`/portal/${PATHS.sv}`]) };
  for (const lang of LANGUAGES) {
    found[`${lang}/index.html`] = front(lang);
    found[`${PATHS[lang]}index.html`] = story(lang);
    found[`sitemap-${lang}.xml`] = sitemap(lang);
    found[`${lang}/feed.xml`] = feed(lang);
  }
  const maps = LANGUAGES.map((lang) => `<sitemap><loc>${BASE}sitemap-${lang}.xml</loc></sitemap>`);
  found["sitemap.xml"] = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join("")}</sitemapindex>`;
  return found;
}

const literally = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));

// Writes the sample into a folder of its own with some text replaced, and gives the folder to `look`. An edit is
// [path, what is there, what stands there instead]; null instead of a text takes the file away.
export function withSample(edits, look) {
  const folder = mkdtempSync(join(tmpdir(), "moveto-languages-"));
  const all = files();
  for (const [path, from, to] of edits) {
    if (from !== null && (all[path] ?? "").search(from instanceof RegExp ? from : literally(from)) < 0) throw new Error(`${path} has no ${from}`);
    if (from === null) delete all[path];
    else all[path] = all[path].replace(from, () => to);
  }
  try {
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
