// What each page is made of: headings, titles, descriptions, pictures, marks of examples, data for machines.
import { test } from "node:test";
import { items, kinds, shownIn } from "./support/content.mjs";
import { Faults } from "./support/faults.mjs";
import { attribute, normal, site, words } from "./support/site.mjs";

const meta = (page, name) => page.attribute(`meta[name="${name}"]`, "content") ?? page.attribute(`meta[property="${name}"]`, "content");

test("one first heading, and no level left out below it", () => {
  const faults = new Faults();
  for (const page of site().pages) {
    const headings = page.all("h1, h2, h3, h4, h5, h6");
    faults.same(page.all("h1").length, 1, `${page.path}: number of h1`);
    faults.same(page.all("main").length, 1, `${page.path}: number of main`);
    let level = 0;
    for (const heading of headings) {
      const next = Number(heading.name[1]);
      faults.check(next <= level + 1, `${page.path}: h${next} after h${level}: ${words(heading)}`);
      faults.check(words(heading) !== "", `${page.path}: empty ${heading.name}`);
      level = next;
    }
  }
  faults.none();
});

test("ids are unique, and what refers to them finds them", () => {
  const faults = new Faults();
  for (const page of site().pages) {
    const ids = page.all("[id]").map((node) => attribute(node, "id"));
    faults.same(ids.length, new Set(ids).size, `${page.path}: ids, and different ones`);
    for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"]) {
      for (const node of page.all(`[${name}]`)) {
        for (const id of attribute(node, name).split(/\s+/)) faults.check(page.ids.has(id), `${page.path}: ${name}="${id}"`);
      }
    }
  }
  faults.none();
});

test("title, description and what shared links show", () => {
  const faults = new Faults();
  const titles = new Map();
  for (const page of site().pages) {
    const title = page.text("title");
    if (page.kind === "front") faults.same(title, meta(page, "og:site_name"), `${page.path}: title`);
    else faults.check(title?.startsWith(page.text("h1")), `${page.path}: title “${title}” lacks the heading`);
    const parts = title?.split(" – ") ?? [];
    faults.same(parts.length, new Set(parts).size, `${page.path}: title “${title}” says a thing twice`);
    faults.same(meta(page, "og:title"), page.text("h1"), `${page.path}: og:title`);
    faults.same(meta(page, "og:description"), meta(page, "description"), `${page.path}: og:description`);
    for (const name of ["og:type", "og:url", "og:site_name", "og:locale", "viewport"]) {
      faults.check(meta(page, name), `${page.path}: lacks ${name}`);
    }
    if (meta(page, "og:image")) {
      const size = ["width", "height"].map((name) => Number(meta(page, `og:image:${name}`)));
      faults.check(size.every((side) => side > 0), `${page.path}: og:image without size`);
    }
    if (page.folderLang && !page.isFallback && page.kind !== "not-found") {
      const same = `${page.folderLang} ${title}`;
      faults.check(!titles.has(same), `${page.path} and ${titles.get(same)} share the title “${title}”`);
      titles.set(same, page.path);
    }
  }
  faults.none();
});

test("a text's summary is its page's description, and examples are marked", () => {
  const faults = new Faults();
  for (const kind of kinds) {
    for (const item of items(kind)) {
      for (const page of site().pages.filter((page) => page.kind === kind || (kind === "pages" && page.kind === "front"))) {
        const source = page.folderLang && shownIn(item, page.folderLang);
        if (!source || item.title(source) !== page.text("h1")) continue;
        if (item.hasSummary(source)) faults.check(meta(page, "description"), `${page.path}: no description`);
        faults.same(page.one(".notice-example") !== null, item.example, `${page.path}: mark of an example`);
      }
    }
  }
  faults.none();
});

test("lists mark examples too", () => {
  const faults = new Faults();
  const examples = new Set(site().pages.filter((page) => page.one(".notice-example")).map((page) => page.url));
  for (const page of site().pages) {
    for (const card of page.all("article.card, article.row")) {
      const link = card.children && findLink(card);
      if (!link) continue;
      const target = new URL(attribute(link, "href"), page.url).href;
      const isMarked = hasClass(card, "badge-example");
      faults.same(isMarked, examples.has(target), `${page.path}: mark at ${target}`);
    }
  }
  faults.none();
});

test("every header of a table says something", () => {
  const faults = new Faults();
  for (const page of site().pages) {
    for (const cell of page.all("th")) faults.check(words(cell) !== "", `${page.path}: empty header in a table`);
  }
  faults.none();
});

test("every picture has an alternative text, a size and its sizes in order", () => {
  const faults = new Faults();
  for (const page of site().pages) {
    for (const img of page.all("img")) {
      const src = attribute(img, "src");
      faults.check(attribute(img, "alt") !== null, `${page.path}: ${src} lacks alt`);
      for (const name of ["width", "height"]) faults.check(Number(attribute(img, name)) > 0, `${page.path}: ${src} lacks ${name}`);
    }
    for (const source of page.all("source[srcset]")) {
      const widths = attribute(source, "srcset").split(",").map((part) => Number(part.trim().match(/ (\d+)w$/)?.[1]));
      faults.check(widths.every((width, i) => width > (widths[i - 1] ?? 0)), `${page.path}: srcset ${widths}`);
      faults.check(attribute(source, "sizes"), `${page.path}: srcset without sizes`);
      faults.check(/^image\/(webp|jpeg|png)$/.test(attribute(source, "type")), `${page.path}: type of source`);
    }
    const eager = page.all('img[fetchpriority="high"]');
    faults.check(eager.length <= 1, `${page.path}: ${eager.length} pictures of high priority`);
  }
  faults.none();
});

test("data for machines can be read, and says what the page says", () => {
  const faults = new Faults();
  const urls = new Set(site().pages.map((page) => page.url));
  for (const page of site().pages) {
    for (const script of page.all('script[type="application/ld+json"]')) {
      let data;
      try {
        data = JSON.parse(script.children.map((child) => child.data).join(""));
      } catch (error) {
        faults.check(false, `${page.path}: ${error.message}`);
        continue;
      }
      faults.same(data["@context"], "https://schema.org", `${page.path}: context`);
      for (const thing of data["@graph"]) {
        faults.check(thing["@type"], `${page.path}: a thing without a type`);
        if (thing["@type"] !== "BreadcrumbList") continue;
        const steps = thing.itemListElement;
        faults.same(steps.map((step) => step.position), steps.map((_, i) => i + 1), `${page.path}: places of breadcrumbs`);
        for (const step of steps) faults.check(urls.has(normal(step.item)), `${page.path}: breadcrumb ${step.item}`);
        const names = steps.slice(0, -1).map((step) => step.name);
        faults.same(names, page.all(".breadcrumbs a").map(words), `${page.path}: names of breadcrumbs`);
        faults.same(normal(steps.at(-1).item), page.url, `${page.path}: last breadcrumb`);
      }
      const text = JSON.stringify(data);
      faults.check(!text.includes("null") && !text.includes('""'), `${page.path}: empty values`);
    }
  }
  faults.none();
});

const children = (node) => (node.children ?? []).filter((child) => child.type === "tag");
const findLink = (node) => (node.name === "a" ? node : children(node).map(findLink).find(Boolean));
const hasClass = (node, name) =>
  (attribute(node, "class") ?? "").split(" ").includes(name) || children(node).some((child) => hasClass(child, name));
