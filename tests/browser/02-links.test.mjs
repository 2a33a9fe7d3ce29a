// Every address in every page leads somewhere, as a file and through a real server, at the root of a host and below it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Faults } from "./support/faults.mjs";
import { startServer } from "./support/server.mjs";
import { attribute, languages, site, siteBelow } from "./support/site.mjs";

let server;
before(async () => { server = await startServer(); });
after(() => server?.stop());

test("every address inside the site is a file, and every fragment an id in it", () => {
  const faults = new Faults();
  for (const built of [site(), siteBelow()]) {
    for (const page of built.pages) {
      for (const [what, url] of page.addresses) {
        const file = built.fileOf(url);
        if (file === null) continue;
        faults.check(built.known.has(file), `${page.path}: ${what} leads to ${url}, which isn't there`);
        const fragment = decodeURIComponent(new URL(url).hash.slice(1));
        const target = fragment && built.page(file);
        if (target) faults.check(target.ids.has(fragment), `${page.path}: ${file} has no #${fragment}`);
      }
    }
  }
  faults.none();
});

test("nothing is loaded from elsewhere, and links elsewhere are safe ones", () => {
  const faults = new Faults();
  const safe = new Set(["https:", "mailto:", "tel:"]);
  for (const page of site().pages) {
    for (const [what, url] of page.addresses) {
      const isLink = what === "a";
      const isInside = url.startsWith(site().url);
      faults.check(isInside || (isLink && safe.has(new URL(url).protocol)), `${page.path}: ${what} ${url}`);
    }
  }
  const styles = site().files.filter((path) => path.endsWith(".css")).map((path) => site().read(path)).join("");
  faults.check(!/@import|url\(\s*["']?(https?:)?\/\//.test(styles), "the stylesheet loads something from elsewhere");
  faults.none();
});

test("no file is left over: each is linked, or known by name", () => {
  const reached = new Set(["index.html", "404.html", "robots.txt", "sitemap.xml", "llms.txt", "toolbox/catalog.schema.json"]);
  for (const lang of languages) for (const name of ["404.html", "index.html"]) reached.add(`${lang}/${name}`);
  for (const lang of languages) reached.add(`sitemap-${lang}.xml`);
  for (const page of site().pages) {
    for (const [, url] of page.addresses) {
      const file = site().fileOf(url);
      // A page that only points at itself isn't reached by that.
      if (file !== null && file !== page.path) reached.add(file);
    }
  }
  // What a search page's script asks for.
  const searched = site().pages.filter((page) => page.kind === "search").map((page) => page.path.replace(/index\.html$/, ""));
  const isIndex = (path) => searched.some((folder) => path.startsWith(folder) && /^[wp]\d+-\d+\.js$/.test(path.slice(folder.length)));
  // What the scripts of the toolbox ask for.
  for (const page of site().pages) {
    for (const name of ["data-assets", "data-checksums", "data-revoked"]) {
      for (const box of page.all(`[${name}]`)) reached.add(site().fileOf(new URL(attribute(box, name), page.url).href));
    }
  }
  const alone = site().files.filter((path) => !reached.has(path) && !isIndex(path) && site().page(path)?.kind !== "campaigns");
  assert.deepEqual(alone.slice(0, 20), [], `${alone.length} files that nothing leads to`);
});

test("below another address the pages are the same but for that address", () => {
  const faults = new Faults();
  // A package names the site's address in its texts, so it has another digest there, and its page tells others.
  const packages = /(toolbox\/packages\/[^/]+)\/[0-9a-f]{10}\//g;
  const facts = /<p class="?download-facts"?>.*?<\/details>/gs;
  const named = (files) => files.map((path) => path.replace(packages, "$1/")).sort();
  faults.same(named(siteBelow().files), named(site().files), "files");
  const neutral = (text, url) =>
    text.replaceAll(url, "BASE/").replaceAll(encodeURI(url), "BASE/").replace(packages, "$1/").replace(facts, "");
  for (const path of site().files.filter((path) => path.endsWith(".html") && !path.endsWith("404.html"))) {
    faults.check(neutral(site().read(path), site().url) === neutral(siteBelow().read(path), siteBelow().url), `${path} differs`);
  }
  faults.none();
});

for (const [place, base, built] of [["/", () => server.root, site], ["/a/b/", () => server.below, siteBelow]]) {
  test(`nginx serves every address that a page names at ${place}`, async () => {
    const faults = new Faults();
    const wanted = new Map();
    for (const page of built().pages) {
      for (const [, url] of page.addresses) {
        if (url.startsWith(built().url)) wanted.set(new URL(url).href.replace(/#.*/, ""), page.path);
      }
    }
    await eachOf([...wanted], async ([url, from]) => {
      const answer = await fetch(base() + url.slice(built().url.length), { method: "HEAD", redirect: "manual" });
      faults.check(answer.status === 200, `${from}: ${url} gives ${answer.status}`);
    });
    faults.none();
  });

  test(`what doesn't exist gives the page for that at ${place}, in its language, with working links`, async () => {
    const faults = new Faults();
    for (const lang of ["", ...languages.map((lang) => `${lang}/`)]) {
      for (const lost of ["nowhere", "no/such/page/"]) {
        const answer = await fetch(base() + lang + lost);
        const text = await answer.text();
        faults.same(answer.status, 404, `${lang}${lost}`);
        faults.same(text, built().read(`${lang}404.html`), `${lang}${lost}: text`);
      }
      for (const [what, url] of built().page(`${lang}404.html`).addresses) {
        const file = built().fileOf(url);
        faults.check(file === null || built().known.has(file), `${lang}404.html: ${what} ${url}`);
      }
      // Wherever it is shown, its links must not depend on where that is.
      for (const link of built().page(`${lang}404.html`).all("a[href], link[href], script[src], img[src]")) {
        const value = link.attribs.href ?? link.attribs.src;
        faults.check(/^(\/|https:|#)/.test(value), `${lang}404.html: ${value} is relative`);
      }
    }
    faults.none();
  });
}

test("files come with their right type", async () => {
  const faults = new Faults();
  const types = {
    html: "text/html; charset=utf-8",
    css: "text/css",
    // Palettes are downloaded, and opened by programs that servers know nothing of.
    scss: "application/octet-stream",
    gpl: "application/octet-stream",
    ase: "application/octet-stream",
    js: "text/javascript",
    ics: "text/calendar",
    xml: "application/xml",
    svg: "image/svg+xml",
    jpg: "image/jpeg",
    png: "image/png",
    webp: "image/webp",
    vtt: "text/vtt",
    mp4: "video/mp4",
    pdf: "application/pdf",
    odp: "application/vnd.oasis.opendocument.presentation",
    json: "application/json",
    zip: "application/zip",
    txt: "text/plain",
  };
  for (const ending of new Set(site().files.map((path) => path.split(".").pop()))) {
    const path = site().files.find((file) => file.endsWith(`.${ending}`));
    // SHA256SUMS has no ending, as people expect it.
    if (!path) continue;
    const answer = await fetch(server.root + encodeURI(path));
    const type = answer.headers.get("content-type");
    faults.check(types[ending] && type.startsWith(types[ending]), `${path}: ${type}`);
  }
  faults.none();
});

// Eight at a time.
async function eachOf(list, work) {
  const rest = list.values();
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (const one of rest) await work(one);
  }));
}
