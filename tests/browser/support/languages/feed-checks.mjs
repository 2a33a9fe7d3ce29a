// Feeds and indexes of search: they hold a language's own pages, and no page that shows another one's text.
import { gunzipSync } from "node:zlib";
import { elements, parseXml } from "../xml.mjs";
import { attribute } from "./built.mjs";
import { scriptOf, scriptsOf, wordsOf } from "./scripts.mjs";

const XML = "http://www.w3.org/XML/1998/namespace";
const TEXTS = ["title", "subtitle", "summary", "description"];

export function checkFeeds(built, tools, report) {
  const feeds = new Map();
  for (const path of [...built.files].filter((file) => file.endsWith(".xml") && !/(^|\/)sitemap[^/]*$/.test(file)).sort()) {
    const root = parseXml(built.read(path).toString("utf8")).documentElement;
    if (!["feed", "rss"].includes(root.localName)) continue;
    const lang = root.getAttributeNS(XML, "lang") || elements(root, "language")[0]?.textContent || null;
    feeds.set(path, lang);
    checkFeed(built, tools, { path }, root, lang, report);
  }
  for (const page of built.pages) {
    for (const link of page.all('link[rel~="alternate"][type$="+xml"]')) {
      const path = built.fileOf(page.resolve(attribute(link, "href")));
      if (!feeds.has(path)) report("feed", page, null, "a feed that exists", attribute(link, "href"));
      else if (feeds.get(path) !== page.lang) report("feed", page, null, `a feed in ${page.lang}`, `${path} in ${feeds.get(path)}`);
    }
  }
}

function checkFeed(built, tools, file, root, lang, report) {
  const folder = built.languages.find((tag) => file.path.startsWith(`${tag}/`));
  if (!built.languages.includes(lang) || (folder && folder !== lang)) {
    report("feed", file, null, `xml:lang=${folder ?? "a language of the site"}`, `xml:lang=${lang}`);
  }
  const check = (node, name, text) => text && checkText(tools, file, name, text, node.getAttributeNS(XML, "lang") || lang, report);
  for (const name of TEXTS) for (const node of elements(root, name)) check(node, name, node.textContent);
  for (const node of elements(root, "category")) check(node, "category", node.getAttribute("label"));
  for (const entry of [...elements(root, "entry"), ...elements(root, "item")]) {
    const link = elements(entry, "link").find((one) => ["", "alternate"].includes(one.getAttribute("rel") ?? ""));
    const url = link?.getAttribute("href") || link?.textContent;
    const page = url && built.pageAt(url);
    if (!page) report("feed", file, null, "entries that lead to pages that exist", url);
    else if (page.isNoindex) report("feed", file, null, "no entry that leads to a noindex page", page.path);
    else if (page.lang !== lang) report("feed", file, null, `entries in ${lang}`, `${page.path} in ${page.lang}`);
  }
}

function checkText(tools, file, name, text, lang, report) {
  const passage = { where: name, text: text.replace(/\s+/g, " ").trim() };
  const own = lang && scriptsOf(lang);
  const isForeign = own && wordsOf(text).length > 0 && !wordsOf(text).some((word) => own.includes(scriptOf(word[0])));
  const other = tools.detector.otherThan(lang, passage.text)?.lang;
  const isOther = other || (isForeign && !tools.names.isName(text));
  if (isOther) report("feed", file, passage, other ? `lang=${other}` : `letters of ${lang}`, `xml:lang=${lang}`);
}

// Indexes of search are known by their names. Whatever their form, a page stands in them by its address.
export function checkSearch(built, report) {
  const forms = new Map();
  for (const page of built.pages.filter((one) => one.isFallback || one.movedTo)) {
    const { pathname } = new URL(page.url);
    const inside = page.url.slice(built.base.length);
    for (const form of [page.url, pathname, inside, `/${inside}`, `./${inside}`]) for (const one of [form, decodeURI(form)]) forms.set(one, page);
  }
  for (const path of [...built.files].filter((file) => /search|pagefind/i.test(file) && !/\.(html|css|svg|wasm)$/.test(file))) {
    const seen = new Set();
    for (const [, text] of plainText(built.read(path)).matchAll(/"((?:[^"\\]|\\.)*)"/gu)) {
      const page = forms.get(text.replace(/\\\//g, "/").replace(/#.*$/, ""));
      if (page && !seen.has(page)) report("search", page, null, "no page that shows another one's text in an index of search", path);
      seen.add(page);
    }
  }
}

function plainText(bytes) {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString("utf8");
}
