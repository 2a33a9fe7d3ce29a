// What readers meet: the language switch, pages shown in another language, and what leads to them.
import { attribute, words } from "./built.mjs";
import { base } from "./detect.mjs";
import { keyOf } from "./passage-checks.mjs";

const within = (node, root) => {
  for (let one = node; one; one = one.parent) if (one === root) return true;
  return false;
};
const passagesIn = (page, root) => page.passages.filter((passage) => within(passage.node, root));
const switchOf = (page, lang) => page.all("nav a[hreflang], nav area[hreflang]").filter((link) => attribute(link, "hreflang") === lang);

export function checkSwitches(built, report) {
  for (const page of built.pages) {
    for (const lang of built.languages) {
      const links = switchOf(page, lang);
      if (links.length === 0) report("switch", page, null, `a link to ${lang} in a nav`, "none");
      for (const link of links) checkSwitch(built, page, lang, link, report);
    }
  }
}

function checkSwitch(built, page, lang, link, report) {
  const fault = (expected, found) => report("switch", page, { where: `a[hreflang=${lang}]`, text: words(link) }, expected, found);
  const said = passagesIn(page, link);
  if (!said.some((passage) => passage.lang === lang)) fault(`the language's name in lang=${lang}`, `lang=${said[0]?.lang}`);
  const href = attribute(link, "href");
  const target = href && built.pageAt(page.resolve(href));
  if (!target) fault("an address of a page that exists", href);
  else if (target.lang !== lang) fault(`a page in ${lang}`, `${target.path} in ${target.lang}`);
  else checkTarget(built, page, target, said, fault);
}

// A switch leads to the page's translation; where there is none, to its text in another language or to a page above it,
// and says so.
function checkTarget(built, page, target, said, fault) {
  const alternate = page.alternates.find(([tag]) => tag === target.lang);
  const group = groupOf(built, page);
  const isSame = group.size === 0 || group.has(target.canonical);
  const depth = (one) => one.path.split("/").length;
  if (alternate) {
    if (target.url !== page.resolve(alternate[1])) fault(`the page's alternate, ${alternate[1]}`, target.path);
  } else if (target.lang === page.lang) {
    if (target !== page && group.size > 0) fault("this page", target.path);
  } else if (said.length < 2 && (target.isFallback || !isSame)) {
    fault("words in the link that say that the page isn't there in this language", `only “${said[0]?.text}”, to ${target.path}`);
  } else if (!isSame && target.isFallback && depth(target) >= depth(page)) {
    fault("the same page, or one above it", `${target.path}, which shows ${target.canonical}`);
  }
}

// The addresses under which the text of a page is there in some language; empty for pages that have no alternates.
function groupOf(built, page) {
  const original = page.isFallback ? built.pageAt(page.canonical) : page;
  const set = original?.alternates.map(([, url]) => original.resolve(url)) ?? [];
  return new Set(page.isFallback && original ? [...set, original.url] : set);
}

export function checkFallbacks(built, report) {
  for (const page of built.pages) {
    if (page.isFallback) checkNotice(built, page, report);
    checkEntries(built, page, report);
  }
}

// A notice is a block of the page that names the text's language, by the name that the switch has for it.
function checkNotice(built, page, report) {
  const lang = page.heading?.lang;
  if (!lang || lang === page.lang) {
    report("fallback", page, page.heading, "an h1 that says the language of the original", `lang=${lang}`);
    return;
  }
  const name = switchOf(page, lang).map((link) => passagesIn(page, link).find((passage) => passage.lang === lang)?.text)[0];
  const named = page.passages.filter((passage) => passage.tags.includes("main") && passage.text === name && passage.lang === lang);
  const blocks = named.map((passage) => passagesIn(page, blockOf(passage.node)).filter((one) => one !== passage));
  if (blocks.length === 0) report("fallback", page, null, `a notice in main that names the language, <bdi lang=${lang}>${name}</bdi>`, "none");
  else if (!blocks.some((rest) => rest.some((one) => one.lang === page.lang && /\p{L}.*\s.*\p{L}/u.test(one.text)))) {
    const [said] = blocks.flat();
    if (said) report("note-notice", page, said, `a notice in ${page.lang}`, `lang=${said.lang}`);
    else report("fallback", page, null, `a notice in ${page.lang}, not only a name of a language`, `“${name}”`);
  }
}

function blockOf(node) {
  let block = node;
  while (block.parent?.attribs && !["p", "div", "section", "aside", "li"].includes(block.name)) block = block.parent;
  return block;
}

// An entry of a list shows words of the page to which it leads. They must be in the language that they have there.
function checkEntries(built, page, report) {
  const seen = new Set();
  for (const link of page.all("body a[href]")) {
    const target = targetOf(built, page, link);
    if (!target?.isFallback || target === page || attribute(link, "hreflang")) continue;
    const theirs = wordsOfTarget(target);
    for (const passage of passagesIn(page, entryOf(link))) {
      const lang = theirs.get(keyOf(passage.text));
      if (lang === undefined || seen.has(passage)) continue;
      seen.add(passage);
      if (base(passage.lang ?? "und") !== base(lang) && !built.names.isName(passage.text)) {
        report("entry", page, passage, `lang=${lang}, as on ${target.path} to which the entry leads`, `lang=${passage.lang}`);
      }
    }
  }
}

function targetOf(built, page, link) {
  try {
    return built.pageAt(page.resolve(attribute(link, "href")).replace(/#.*$/, ""));
  } catch {
    return undefined;
  }
}

function entryOf(link) {
  for (let node = link; node?.attribs; node = node.parent) if (["article", "li", "tr", "dd"].includes(node.name)) return node;
  return link;
}

// What a page says in the language of its heading and nowhere in its own.
function wordsOfTarget(target) {
  if (target.theirWords) return target.theirWords;
  const lang = target.heading?.lang;
  const main = target.passages.filter((passage) => passage.tags.includes("main") && passage.kind === "text");
  const own = new Set(main.filter((passage) => passage.lang !== lang).map((passage) => keyOf(passage.text)));
  const theirs = main.filter((passage) => passage.lang === lang && !own.has(keyOf(passage.text)));
  return (target.theirWords = new Map(theirs.map((passage) => [keyOf(passage.text), lang])));
}
