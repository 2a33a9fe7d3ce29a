// What search engines are told: canonical addresses, alternates in head and sitemap, and which pages are for nobody.
import { attribute } from "./built.mjs";
import { wellFormed } from "./scripts.mjs";

const isAbsolute = (url) => /^https?:\/\/[^/]+\//.test(url ?? "");
const shown = (set) => set.map(([tag, url]) => `${tag} ${url}`).join(", ") || "none";
const normal = (built, url) => (isAbsolute(url) ? new URL(url).href : url);
const sorted = (built, set) => set.map(([tag, url]) => `${tag} ${normal(built, url)}`).sort().join("\n");

export function checkCanonicals(built, report) {
  for (const page of built.pages) {
    const [written] = page.canonicals;
    if (page.canonicals.length !== 1) report("canonical", page, null, "one canonical address", page.canonicals.join(", ") || "none");
    else if (!isAbsolute(written)) report("canonical", page, null, "an absolute canonical address", written);
    else if (page.movedTo) checkMoved(built, page, report);
    else if (page.isFallback) checkOriginal(built, page, report);
    else if (page.canonical !== page.url) report("canonical", page, null, page.url, written);
  }
}

// A page that leads on: to one that exists, in its own language, with nothing for search engines but that.
function checkMoved(built, page, report) {
  const isHere = page.movedTo.startsWith(built.base);
  const target = built.pageAt(page.movedTo);
  if (!page.isNoindex) report("canonical", page, null, "noindex on a page that leads on", "none");
  if (page.canonical !== page.movedTo) report("canonical", page, null, page.movedTo, page.canonical);
  if (isHere && !target) report("canonical", page, null, "a page that exists", page.movedTo);
  else if (target?.movedTo) report("canonical", page, null, "a page that doesn't lead on itself", target.path);
  else if (target && target.lang !== page.lang) report("canonical", page, null, `a page in ${page.lang}`, `${target.path} in ${target.lang}`);
}

// The original of a page that shows another one's text.
function checkOriginal(built, page, report) {
  const original = built.pageAt(page.canonical);
  if (!original) report("canonical", page, null, "a page that exists", page.canonical);
  else if (original.isNoindex || original.canonical !== original.url) {
    report("canonical", page, null, "an original that search engines may show", original.path);
  } else if (!page.heading || !original.heading) report("canonical", page, null, "an h1 here and in the original", "none");
  else {
    const { lang, text } = page.heading;
    if (original.lang !== lang) {
      report("canonical", page, page.heading, `an original in ${lang}, the language of its h1`, `${original.path} in ${original.lang}`);
    }
    if (original.heading.text !== text) report("canonical", page, page.heading, "the same h1 in the original", original.heading.text);
  }
}

export function checkAlternates(built, report) {
  for (const page of built.pages) {
    if (page.isNoindex) {
      if (page.alternates.length > 0) report("hreflang", page, null, "no alternates on a noindex page", shown(page.alternates));
    } else checkSet(built, page, page.alternates, "its head", report);
  }
}

function checkSet(built, page, set, place, report) {
  const fault = (expected, found) => report("hreflang", page, null, `in ${place}: ${expected}`, found);
  if (set.length === 0) return fault("alternates that name the page itself and an x-default", "none");
  const tags = set.map(([tag]) => tag);
  if (new Set(tags).size !== tags.length) fault("each language once", tags.join(", "));
  if (!tags.includes("x-default")) fault("one x-default", tags.join(", "));
  if (!set.some(([, url]) => normal(built, url) === page.url)) fault(`itself, ${page.url}`, shown(set));
  for (const [tag, url] of set) {
    const target = isAbsolute(url) ? built.pageAt(url) : undefined;
    if (!isAbsolute(url)) fault(`an absolute address for ${tag}`, url);
    else if (!target) fault(`a page that exists for ${tag}`, url);
    else {
      if (target.isNoindex) fault(`no noindex page for ${tag}`, target.path);
      if (target.url !== normal(built, url)) fault(`the page's own address for ${tag}, ${target.url}`, url);
      if (tag !== "x-default" && wellFormed(tag) !== target.lang) fault(`a page in ${tag}`, `${target.path} in ${target.lang}`);
      if (sorted(built, target.alternates) !== sorted(built, set)) fault(`the same alternates in ${target.path}`, shown(target.alternates));
    }
  }
}

export function checkSitemaps(built, report) {
  const times = new Map();
  for (const { path, url, alternates } of built.sitemapEntries) {
    const page = isAbsolute(url) ? built.pageAt(url) : undefined;
    if (!page) {
      report("sitemap", { path }, null, "the absolute address of a page that exists", url);
      continue;
    }
    times.set(page, (times.get(page) ?? 0) + 1);
    if (page.url !== normal(built, url)) report("sitemap", page, null, page.url, `${url} in ${path}`);
    if (page.isNoindex) report("sitemap", page, null, "no noindex page in a sitemap", path);
    else if (sorted(built, alternates) !== sorted(built, page.alternates)) {
      report("sitemap", page, null, `in ${path} its head's alternates, ${shown(page.alternates)}`, shown(alternates));
    }
  }
  for (const page of built.pages) {
    const count = times.get(page) ?? 0;
    if (!page.isNoindex && count !== 1) report("sitemap", page, null, "once in the sitemaps", `${count} times`);
  }
}

// The languages that a page's metadata give to machines.
export function checkMetadata(built, report) {
  for (const page of built.pages) {
    const locale = page.one('meta[property="og:locale"]');
    const wanted = page.isFallback ? page.heading?.lang : page.lang;
    const said = attribute(locale, "content")?.split("_")[0];
    if (said && wanted && said !== wanted.split("-")[0]) report("metadata", page, null, `og:locale of ${wanted}`, attribute(locale, "content"));
    for (const script of page.all('script[type="application/ld+json"]')) {
      const text = script.children.map((child) => child.data).join("");
      for (const [, lang] of text.matchAll(/"inLanguage"\s*:\s*"([^"]*)"/g)) {
        if (lang !== wanted) report("metadata", page, null, `inLanguage ${wanted}`, lang);
      }
    }
  }
}
