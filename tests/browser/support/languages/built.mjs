// The built site as a stranger sees it: files, pages, sitemaps, feeds. Its address and its languages are found in the
// output; neither site.yaml nor content/ is opened.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { selectAll } from "css-select";
import { textContent } from "domutils";
import { elements, parseXml, textOf } from "../xml.mjs";
import { passagesOf } from "./passages.mjs";

export const attribute = (node, name) => node?.attribs?.[name] ?? null;
export const words = (node) => (node ? textContent(node).replace(/\s+/g, " ").trim() : "");

export class Built {
  constructor(folder) {
    this.folder = folder;
    this.files = new Set(list(folder));
    this.sitemaps = readSitemaps(this);
    this.base = baseOf(this);
    this.sitemapEntries = this.sitemaps.flatMap(({ path, root }) => elements(root, "url").map((url) => sitemapEntry(path, url)));
    const tags = this.sitemapEntries.flatMap((entry) => entry.alternates.map(([tag]) => tag));
    this.languages = [...new Set(tags)].filter((tag) => tag !== "x-default").sort();
    if (this.languages.length === 0) throw new Error(`${folder}: no sitemap names a language (xhtml:link with hreflang)`);
    this.pages = [...this.files].filter((path) => path.endsWith(".html")).sort().map((path) => new Page(this, path));
    this.byPath = new Map(this.pages.map((page) => [page.path, page]));
  }

  read(path) {
    return readFileSync(join(this.folder, path));
  }

  // The file that a server would give for an absolute address; null for one that lies outside the site or is none.
  fileOf(url) {
    if (!URL.canParse(url)) return null;
    const { href, pathname } = new URL(url);
    if (!href.startsWith(this.base)) return null;
    const path = decode(pathname.slice(new URL(this.base).pathname.length));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }

  // Headings that a page has in common with a translation of it: they are names.
  get commonTitles() {
    const own = this.pages.filter((page) => !page.isFallback && page.heading);
    const found = own.filter((page) => page.alternates.some(([, url]) => {
      const other = this.pageAt(url);
      return other && other.lang !== page.lang && !other.isFallback && other.heading?.text === page.heading.text;
    }));
    return new Set(found.map((page) => page.heading.text));
  }

  // The page at an absolute address; undefined if there is none.
  pageAt(url) {
    return this.byPath.get(this.fileOf(url));
  }
}

export class Page {
  constructor(built, path) {
    this.built = built;
    this.path = path;
    const address = path.split("/").map(encodeURIComponent).join("/").replace(/(^|\/)index\.html$/, "$1");
    this.url = new URL(built.base + address).href;
    this.document = parse(built.read(path).toString("utf8"), { treeAdapter: adapter, scriptingEnabled: false });
    this.selected = new Map();
    this.html = this.one("html");
    this.lang = attribute(this.html, "lang");
    // What the address says; null for pages above the languages' folders, such as `/`.
    this.addressLang = built.languages.find((tag) => path.toLowerCase().startsWith(`${tag.toLowerCase()}/`)) ?? null;
  }

  // Each selector is asked for by several checks and looked up once.
  all(selector) {
    if (!this.selected.has(selector)) this.selected.set(selector, selectAll(selector, this.document));
    return this.selected.get(selector);
  }

  one(selector) {
    return this.all(selector)[0] ?? null;
  }

  // An address in the page, made absolute as a browser does it.
  resolve(address) {
    this.baseUrl ??= new URL(attribute(this.one("base[href]"), "href") ?? "", this.url).href;
    return new URL(address, this.baseUrl).href;
  }

  get isNoindex() {
    return this.all('meta[name="robots" i]').some((meta) => /\b(noindex|none)\b/i.test(attribute(meta, "content") ?? ""));
  }

  // As written, so that a relative one can be told; all of them, since only one is right.
  get canonicals() {
    return this.all('link[rel~="canonical"]').map((link) => attribute(link, "href"));
  }

  get canonical() {
    return this.canonicals.length === 1 ? this.resolve(this.canonicals[0]) : null;
  }

  // Where a page sends its readers that is there only because its address was once another's; null for other pages.
  get movedTo() {
    const refresh = attribute(this.one('meta[http-equiv="refresh" i]'), "content");
    const address = refresh?.match(/url\s*=\s*['"]?([^'"]*)/i)?.[1];
    return address === undefined ? null : this.resolve(address.trim());
  }

  // A page that shows another page's text: search engines are sent to that one.
  get isFallback() {
    return this.movedTo === null && this.isNoindex && this.canonical !== null && this.canonical !== this.url;
  }

  get alternates() {
    return this.all('link[rel~="alternate"][hreflang]').map((link) => [attribute(link, "hreflang"), attribute(link, "href")]);
  }

  // The passages of the page, each with the language and direction in force where it stands.
  get passages() {
    return (this.foundPassages ??= passagesOf(this.html));
  }

  get heading() {
    return this.passages.find((passage) => passage.kind === "text" && passage.tags.includes("h1")) ?? null;
  }
}

function list(folder, from = folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? list(path, from) : [relative(from, path).split(sep).join("/")];
  });
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readSitemaps(built) {
  const named = [...built.files].filter((path) => /(^|\/)sitemap[^/]*\.xml$/.test(path)).sort();
  if (named.length === 0) throw new Error(`${built.folder}: there is no sitemap; is this a built site?`);
  return named.map((path) => ({ path, root: parseXml(built.read(path).toString("utf8")).documentElement }));
}

// What stands before the path of a file of the output in the first address that a sitemap gives.
function baseOf(built) {
  for (const { root } of built.sitemaps) {
    for (const loc of elements(root, "loc")) {
      const url = new URL(loc.textContent.trim());
      const parts = url.pathname.split("/").slice(1);
      for (let skip = 0; skip < parts.length; skip += 1) {
        const path = decode(parts.slice(skip).join("/")).replace(/(^|\/)$/, "$1index.html");
        const isRoot = skip === parts.length - 1 && path === "index.html";
        if (built.files.has(path) && !isRoot) return `${url.origin}/${parts.slice(0, skip).map((part) => `${part}/`).join("")}`;
      }
    }
  }
  throw new Error(`${built.folder}: no address in the sitemaps belongs to a file that is there`);
}

function sitemapEntry(path, url) {
  const links = Array.from(url.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link"));
  const alternates = links.filter((link) => link.getAttribute("rel") === "alternate");
  return {
    path,
    url: textOf(url, "loc")?.trim() ?? "",
    alternates: alternates.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
  };
}
