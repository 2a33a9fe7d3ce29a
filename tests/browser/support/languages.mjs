// An independent check of languages: reads a built site's HTML, sitemaps and feeds as strangers do, and nothing else.
//
//   node tests/browser/support/languages.mjs FOLDER [--each] [--notes]
//
// Prints what is wrong, the same thing on several pages once (`--each`: on each page); exits with 1 if anything is.
// Notes are no faults. They tell of words in the head of pages that are shown in another language, which stand under
// the page's `lang` unless the element has one of its own, and of notices that are themselves shown in another language.
import { pathToFileURL } from "node:url";
import { Built } from "./languages/built.mjs";
import { Detector, Names } from "./languages/detect.mjs";
import { checkFeeds, checkSearch } from "./languages/feed-checks.mjs";
import { checkPassages, short } from "./languages/passage-checks.mjs";
import { checkFallbacks, checkSwitches } from "./languages/reader-checks.mjs";
import { checkAlternates, checkCanonicals, checkMetadata, checkSitemaps } from "./languages/search-engine-checks.mjs";

// What a finding is about, by its kind.
export const KINDS = {
  page: "the page says its language and direction",
  lang: "words are in the language that holds where they stand",
  dir: "text runs in its own direction",
  canonical: "the canonical address is the page's own, or its original's",
  hreflang: "alternates are absolute, whole and mutual",
  sitemap: "the sitemaps list every page for search engines, and no other",
  metadata: "metadata name the language of the text",
  switch: "the switch leads to each language",
  fallback: "a page shown in another language says so",
  entry: "entries that lead to pages shown in another language carry that language",
  feed: "feeds hold pages of their language",
  search: "indexes of search hold no page shown in another language",
};

// {findings, notes, built}. A finding: {kind, page, where, passage, expected, found}.
export function checkLanguages(folder) {
  const built = new Built(folder);
  const passages = built.pages.flatMap((page) => page.passages);
  const names = new Names(passages, built.commonTitles);
  built.names = names;
  const tools = { names, detector: new Detector(built.languages, names, passages) };
  const findings = [];
  const notes = [];
  const report = (kind, page, passage, expected, found) => {
    const list = kind.startsWith("note-") ? notes : findings;
    list.push({ kind, page: page.path, where: passage?.where ?? null, passage: passage ? short(passage.text) : null, expected, found });
  };
  checkPassages(built, tools, report);
  checkCanonicals(built, report);
  checkAlternates(built, report);
  checkSitemaps(built, report);
  checkMetadata(built, report);
  checkSwitches(built, report);
  checkFallbacks(built, report);
  checkFeeds(built, tools, report);
  checkSearch(built, report);
  return { findings, notes, built };
}

// One line for a finding, with the pages on which it is.
export function lineOf({ passage, where, expected, found }, pages) {
  const rest = pages.length > 1 ? ` and ${pages.length - 1} more` : "";
  return `${pages[0]}${rest}: ${passage ? `“${passage}” in ${where}: ` : ""}expected ${expected}; found ${found}`;
}

// The findings with those put together that differ only in their page.
export function grouped(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.kind, finding.where, finding.passage, finding.expected.replace(/ as on .*/, ""), finding.found]);
    if (!groups.has(key)) groups.set(key, { finding, pages: [] });
    groups.get(key).pages.push(finding.page);
  }
  return [...groups.values()];
}

function print(title, findings, isEach) {
  console.log(`\n${title}: ${findings.length}`);
  const groups = isEach ? findings.map((finding) => ({ finding, pages: [finding.page] })) : grouped(findings);
  for (const { finding, pages } of groups) console.log(`  ${lineOf(finding, pages)}`);
}

function main([folder, ...options]) {
  if (!folder) {
    console.error("usage: node languages.mjs FOLDER [--each] [--notes]");
    return 2;
  }
  const { findings, notes, built } = checkLanguages(folder);
  const passages = built.pages.reduce((sum, page) => sum + page.passages.length, 0);
  console.log(`${built.pages.length} pages at ${built.base} in ${built.languages.join(", ")}; ${passages} passages`);
  for (const [kind, title] of Object.entries(KINDS)) {
    const of = findings.filter((finding) => finding.kind === kind);
    if (of.length > 0) print(title, of, options.includes("--each"));
  }
  if (options.includes("--notes")) print("notes", notes, options.includes("--each"));
  console.log(`\n${findings.length} findings, ${notes.length} notes`);
  return findings.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main(process.argv.slice(2));
