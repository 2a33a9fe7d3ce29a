// Whether every passage is in the language and the direction that hold where it stands.
import { base } from "./detect.mjs";
import { directionOf, directionOfLetters, scriptOf, scriptsOf, wellFormed, withoutCodes, wordsOf } from "./scripts.mjs";

// In the head of a page that shows another one's text these are that text's; see languages.mjs on notes.
export const isOfHead = (passage) => passage.tags.includes("head");

export function checkPassages(built, tools, report) {
  const claims = claimsOf(built);
  for (const page of built.pages) {
    checkRoot(page, report);
    for (const passage of page.passages) {
      const isNote = page.isFallback && isOfHead(passage);
      const other = otherLanguage(page, passage, built, tools, claims);
      if (other) report(isNote ? "note-head" : "lang", page, passage, other.expected, other.found);
      if (passage.kind === "text" && !isOfHead(passage)) checkDirection(page, passage, report);
    }
  }
}

function checkRoot(page, report) {
  const lang = page.lang;
  const { languages } = page.built;
  const wanted = page.addressLang ? [page.addressLang] : languages;
  if (!wanted.includes(lang)) report("page", page, null, `<html lang> ${wanted.join(" or ")}, by its address`, `lang=${lang}`);
  const dir = page.html.attribs.dir ?? "ltr";
  if (lang && dir !== directionOf(lang)) report("page", page, null, `<html dir=${directionOf(lang)}> for ${lang}`, `dir=${dir}`);
  for (const node of page.all("[lang], [hreflang]")) {
    for (const name of ["lang", "hreflang"]) {
      const tag = node.attribs[name];
      if (tag && tag !== "x-default" && wellFormed(tag) !== tag) report("page", page, null, `a tag of BCP 47 in <${node.name} ${name}>`, tag);
    }
  }
}

// Text → language → pages that give it as that language's.
function claimsOf(built) {
  const claims = new Map();
  for (const page of built.pages) {
    for (const passage of page.passages.filter((one) => !isOfHead(one))) {
      const key = keyOf(passage.text);
      if (!claims.has(key)) claims.set(key, new Map());
      const of = claims.get(key);
      if (!of.has(passage.lang)) of.set(passage.lang, new Set());
      of.get(passage.lang).add(page);
    }
  }
  return (text) => claims.get(keyOf(text)) ?? new Map();
}

export const keyOf = (text) => text.toLowerCase().replace(/\p{Nd}+/gu, "0").replace(/[^\p{L}\p{M}0]+/gu, " ").trim();

function otherLanguage(page, passage, built, tools, claims) {
  const { lang, text } = passage;
  const found = lang ? `lang=${lang}` : "no language";
  const foreign = foreignLetters(lang, text, tools);
  if (foreign) return { expected: foreign, found };
  const other = tools.detector.otherThan(lang, text);
  if (other) return { expected: `lang=${other.lang}${other.part === text ? "" : `, by “${short(other.part)}”`}`, found };
  const claimed = claimedElsewhere(passage, tools, claims);
  return claimed && { expected: `lang=${claimed.langs}, as on ${claimed.page.path}`, found };
}

// What is wrong with the letters of a text in `lang`; null if nothing is. One or two words of another script inside a
// sentence are names or terms, and need no language; as a passage of their own they do, unless they are names.
function foreignLetters(lang, text, { names, detector }) {
  const own = lang && scriptsOf(lang);
  if (!own) return null;
  const isOwn = (word) => own.includes(scriptOf(word[0])) || scriptOf(word[0]) === null;
  const runs = runsOf(text, isOwn);
  const isWhole = !wordsOf(text).some((word) => own.includes(scriptOf(word[0])));
  for (const run of runs) {
    const script = scriptOf(run.match(/\p{L}/u)[0]);
    const expected = `a language in ${script} letters`;
    if (script !== "Latin") {
      if (/\p{L}{2}/u.test(run)) return `${expected} for “${short(run)}”`;
      continue;
    }
    const unnamed = names.wordsIn(run);
    const isPhrase = wordsOf(withoutCodes(run)).length >= 3 && unnamed.length > 0;
    if (isPhrase || (isWhole && unnamed.some((word) => names.common.has(word.toLowerCase())))) {
      const likely = detector.otherThan(lang, run)?.lang;
      return `${likely ? `lang=${likely}` : expected} for “${short(run)}”`;
    }
  }
  return null;
}

// The parts of a text between words of its own script.
function runsOf(text, isOwn) {
  const runs = [""];
  for (const part of text.split(/(\p{L}[\p{L}\p{M}]*)/u)) {
    if (/^\p{L}/u.test(part) && isOwn(part)) runs.push("");
    else runs[runs.length - 1] += part;
  }
  return runs.filter((run) => /\p{L}/u.test(run));
}

// Whether a language calls a country or a territory so, by the CLDR of this Node.js: “Andorra” is a word of many
// languages.
const countries = new Map();
function isCountry(lang, text) {
  if (!Intl.DisplayNames.supportedLocalesOf(lang).length) return false;
  if (!countries.has(lang)) {
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
    countries.set(lang, new Set(letters.flatMap((one) => letters.map((two) => names.of(one + two)))));
  }
  return countries.get(lang).has(text);
}

// The same words, said elsewhere to be another language's, where they rather belong. For a language that the detector
// doesn't know (South Sami) it is enough that two of the other's own pages have them, and that not all languages do.
// A country that own pages of the language name so too is no fault, whatever edition of CLDR the program was built with.
function claimedElsewhere({ lang, text }, { names, detector }, claims) {
  if (!lang || names.isName(text) || isCountry(lang, text)) return null;
  const isOwn = [...(claims(text).get(lang) ?? [])].some((page) => page.lang === lang && !page.isFallback);
  if (isOwn && detector.languages.some((one) => isCountry(one, text))) return null;
  const claimed = [...claims(text)].filter(([other]) => other && base(other) !== base(lang) && detector.knows(other));
  const letters = scriptOf(text.match(/\p{L}/u)?.[0] ?? "");
  const isEverybodys = detector.languages.filter((one) => scriptsOf(one)?.includes(letters)).every((one) => claims(text).has(one));
  const found = claimed.map(([other, pages]) => {
    const own = [...pages].filter((page) => page.lang === other && !page.isFallback);
    const isTheirs = !detector.knows(lang) && !isEverybodys && own.length > 1;
    return { other, page: own[0] ?? [...pages][0], sureness: detector.surenessOf(other, lang, text, isEverybodys) || (isTheirs ? 0.1 : 0) };
  }).filter(({ sureness }) => sureness > 0).sort((a, b) => b.sureness - a.sureness);
  if (found.length === 0) return null;
  const near = found.filter(({ sureness }) => sureness > found[0].sureness - 0.1);
  return { langs: near.map(({ other }) => other).join(" or "), page: found[0].page };
}

// Letters of one direction only must run in it; mixed ones in that of their language. In a drawing the direction places
// a label, and letters of one direction are shown rightly in either. Numbers, addresses and the like fall apart in text
// from right to left unless they are isolated.
function checkDirection(page, passage, report) {
  const { text, lang, dir } = passage;
  const letters = withoutCodes(text).match(/\p{L}/gu) ?? [];
  const most = directionOfLetters(letters.join(""));
  const isUniform = new Set(letters.map((letter) => directionOfLetters(letter))).size === 1;
  if (isUniform && passage.tags.includes("svg")) return;
  const right = isUniform ? most : letters.length > 0 && lang ? directionOf(lang) : null;
  if (right && dir !== right) report("dir", page, passage, `dir=${right}, isolated (bdi, or dir on an element)`, `dir=${dir}`);
  else if (dir === "rtl") {
    const number = text.match(/\+\p{Nd}|\p{Nd}{2,}[ -]\p{Nd}{2,}[ -]\p{Nd}{2}/u)?.[0] ?? text.match(/\S+@\S+|https?:\/\/\S+/u)?.[0];
    if (number) report("dir", page, passage, `dir=ltr round “${number}…”`, "dir=rtl");
  }
}

export const short = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
