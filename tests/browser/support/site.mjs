// The built site as files: which there are, what the pages say, and where their links lead.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { selectAll, selectOne } from "css-select";
import { textContent } from "domutils";

export const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

// What site.yaml says, written down once more so that the tests don't believe what they test.
export const languages = ["sv", "en", "de", "ar", "sma"];
export const fallbacks = { sv: [], en: ["sv"], de: ["en", "sv"], ar: ["en", "sv"], sma: ["sv", "en"] };
export const today = "2026-11-22";
export const directionOf = (lang) => (lang === "ar" ? "rtl" : "ltr");

export class Site {
  constructor(folder, url) {
    this.folder = folder;
    this.url = url;
    this.files = listFiles(folder).sort();
    this.known = new Set(this.files);
  }

  read(path) {
    return readFileSync(join(this.folder, path), "utf8");
  }

  // All pages, parsed once.
  get pages() {
    this.parsed ??= this.files.filter((path) => path.endsWith(".html")).map((path) => new Page(this, path));
    return this.parsed;
  }

  page(path) {
    return this.pages.find((page) => page.path === path);
  }

  // The file that a server would give for an absolute address of the site; null for one that lies elsewhere.
  fileOf(url) {
    const address = new URL(url);
    if (!address.href.startsWith(this.url)) return null;
    const path = decodeURIComponent(address.pathname).slice(new URL(this.url).pathname.length);
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }
}

export class Page {
  constructor(site, path) {
    this.site = site;
    this.path = path;
    this.url = site.url + encodeURI(path.replace(/(^|\/)index\.html$/, "$1"));
    this.document = parse(site.read(path), { treeAdapter: adapter });
    this.html = this.one("html");
    this.kind = (attribute(this.html, "class") ?? "").replace(/^page-/, "");
    this.folderLang = languages.find((lang) => path.startsWith(`${lang}/`)) ?? null;
  }

  all(selector) {
    return selectAll(selector, this.document);
  }

  one(selector) {
    return selectOne(selector, this.document);
  }

  // The text of the first match, with single spaces; null if there is none.
  text(selector) {
    const node = this.one(selector);
    return node ? words(node) : null;
  }

  attribute(selector, name) {
    const node = this.one(selector);
    return node ? attribute(node, name) : null;
  }

  // An address may be written with or without percent signs: it is the same one.
  get canonical() {
    return normal(this.attribute('link[rel="canonical"]', "href"));
  }

  get isNoindex() {
    return (this.attribute('meta[name="robots"]', "content") ?? "").includes("noindex");
  }

  get isFallback() {
    return this.one(".notice-language") !== null;
  }

  // Language → address, of the head's alternates.
  get alternates() {
    return this.all('link[rel="alternate"][hreflang]').map((link) => [attribute(link, "hreflang"), normal(attribute(link, "href"))]);
  }

  get ids() {
    this.foundIds ??= new Set(this.all("[id]").map((node) => attribute(node, "id")));
    return this.foundIds;
  }

  // Every address in the page that a browser would load or follow: [what it is, absolute address].
  get addresses() {
    const found = [];
    const add = (what, value) => value !== null && found.push([what, new URL(value, this.url).href]);
    for (const node of this.all("a[href], area[href], link[href]")) add(node.name, attribute(node, "href"));
    for (const node of this.all("[src]")) add(`${node.name} src`, attribute(node, "src"));
    for (const node of this.all("[poster]")) add("poster", attribute(node, "poster"));
    for (const node of this.all("use[href], image[href]")) add(node.name, attribute(node, "href"));
    for (const node of this.all("form[action]")) add("form", attribute(node, "action"));
    for (const node of this.all("[srcset]")) {
      for (const part of attribute(node, "srcset").split(",")) add("srcset", part.trim().split(/\s+/)[0]);
    }
    for (const node of this.all('meta[property="og:image"], meta[property="og:url"]')) add("og", attribute(node, "content"));
    return found;
  }
}

export function attribute(node, name) {
  return node.attribs?.[name] ?? null;
}

export function normal(url) {
  return url === null ? null : new URL(url).href;
}

export function words(node) {
  return textContent(node).replace(/\s+/g, " ").trim();
}

function listFiles(folder, from = folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path, from);
    return entry.name.startsWith(".") ? [] : [relative(from, path)];
  });
}

function open(folder, url) {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder} is missing; run tests/run.sh`);
  return new Site(folder, url);
}

let opened;
// The site as it is built by default, for the root of its host.
export const site = () => (opened ??= open(join(project, "public"), "https://moveto.example/"));

let openedBelow;
// The same, built for a folder of its host.
export const siteBelow = () =>
  (openedBelow ??= open(process.env.MOVETO_BELOW ?? join(project, "target/below"), "https://moveto.example/a/b/"));
