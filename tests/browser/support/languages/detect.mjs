// In which language a passage is written, said only where it is certain.
//
// By letters where the scripts differ; by eld's n-grams among languages of one script. eld was chosen by the site's own
// sentences: of six words it told 99.3 % rightly, and all of twelve, where tinyld and franc fell short (98.0 and 95.1 %).
// Names mislead every detector (a Swedish village in an English sentence), so they are taken out first, and the answer
// must lead by a margin at which no sentence of the site was told wrongly.
import { eld } from "eld/large";
import { scriptOf, scriptsOf, withoutCodes, wordsOf } from "./scripts.mjs";

// Lead that the better language needs over the one claimed, by number of words that are not names.
const lead = (count) => (count < 3 ? Infinity : count === 3 ? 0.3 : count === 4 ? 0.2 : count === 5 ? 0.15 : 0.1);

// The same for words of which another page says that they are that language's: less is needed to believe it. A single
// word may well be both languages' (Telefon, Region).
const leadOfClaim = (count) => (count === 1 ? 0.3 : 0.1);

// What a text must reach by itself where the claimed language is none that eld knows. South Sami stays below 0.65.
const SURE = 0.7;
const SURE_OF_CLAIM = 0.6;

// In these all nouns have capitals, so that a capital doesn't show a name.
const NOUNS_IN_CAPITALS = ["de", "lb"];

export const base = (lang) => lang.toLowerCase().split("-")[0];
const known = new Set(Object.values(eld.info().Languages));
// Fewer words are a heading or a label, where a capital says nothing.
const SENTENCE = 6;

const plainly = (word) => word.toLowerCase().replace(/[’'](s)?$/u, "");
const OPENERS = /(?:[.!?:;…–—|·•/]|[“"„»«(‘’']+)$/u;

// Names: words that the site's texts never write without a capital, and write with one inside a sentence, or in the
// sentences of several languages; and `titles`, which a page and its translations have alike.
export class Names {
  constructor(passages, titles = []) {
    this.titles = new Set(titles);
    this.capital = new Set();
    this.common = new Set();
    this.languages = new Map();
    const texts = passages.filter(({ kind, lang }) => kind === "text" && lang);
    for (const { text, lang } of texts) {
      const found = tokens(withoutCodes(text));
      for (const { word, isInside } of found) this.note(word, isInside, base(lang), found.length >= SENTENCE);
    }
  }

  note(word, isInside, lang, isSentence) {
    const plain = plainly(word);
    if (/^\p{Ll}/u.test(word)) this.common.add(plain);
    else if (/^\p{Lu}/u.test(word) && !NOUNS_IN_CAPITALS.includes(lang)) {
      if (isInside) this.capital.add(plain);
      if (!isSentence) return;
      if (!this.languages.has(plain)) this.languages.set(plain, new Set());
      this.languages.get(plain).add(lang);
    }
  }

  has(word) {
    if (!/^\p{Lu}/u.test(word)) return false;
    if (/^\p{Lu}{2,}$/u.test(word)) return true;
    const plain = plainly(word);
    const isName = (one) => (this.capital.has(one) || this.languages.get(one)?.size > 1) && !this.common.has(one);
    return [plain, plain.replace(/s$/, "")].some(isName);
  }

  // Whether a text is a name as a whole: a title, names only, or words with capitals among which there is a name.
  isName(text) {
    if (this.titles.has(text)) return true;
    const all = tokens(withoutCodes(text));
    return all.every(({ word }) => this.has(word)) || (all.every(({ word }) => /^\p{Lu}/u.test(word)) && all.some(({ word }) => this.has(word)));
  }

  // The words of a text that are no names, no codes and no addresses.
  wordsIn(text) {
    return tokens(withoutCodes(text)).filter(({ word }) => !this.has(word)).map(({ word }) => word);
  }

  // The same without what has a capital inside the sentence: it may be a name that no other text has.
  plainWordsIn(text) {
    return tokens(withoutCodes(text)).filter(({ word, isInside }) => !this.has(word) && !(isInside && /^\p{Lu}/u.test(word))).map(({ word }) => word);
  }
}

// The words of a text; `isInside` for those before which no sentence, quotation or part of a list begins.
function tokens(text) {
  let end = 0;
  return wordsOf(text).map((word, index) => {
    const start = text.indexOf(word, end);
    const between = text.slice(end, start);
    end = start + word.length;
    return { word, isInside: index > 0 && !OPENERS.test(between.trimEnd()) && !/[“"„»«(‘]\s*$/u.test(between) };
  });
}

export class Detector {
  // `languages` are those that a text may be in.
  constructor(languages, names, passages) {
    this.passages = passages;
    this.vocabularies = new Map();
    this.languages = languages.filter((lang) => known.has(base(lang)));
    this.names = names;
    this.memory = new Map();
  }

  knows(lang) {
    return Boolean(lang) && known.has(base(lang));
  }

  scores(text) {
    if (!this.memory.has(text)) this.memory.set(text, eld.detect(text).getScores());
    return this.memory.get(text);
  }

  // The language that a text is in if it isn't the one claimed, by its letters or by its words; null if none is certain.
  otherThan(claimed, text) {
    for (const part of [text, ...sentences(text)]) {
      const other = this.byWords(claimed, part);
      if (other) return { lang: other, part };
    }
    return null;
  }

  byWords(claimed, text) {
    const plain = this.names.plainWordsIn(text);
    const scores = this.scores(plain.join(" "));
    const [lang, score] = this.best(scores, plain.join(""));
    if (!lang || base(lang) === base(claimed || "und")) return null;
    if (!this.knows(claimed)) return plain.length >= 3 && score >= SURE ? lang : null;
    return score - (scores[base(claimed)] ?? 0) > lead(plain.length) ? lang : null;
  }

  // How sure it is that words which are `other`'s elsewhere on the site are so here too and not `claimed`'s; 0 if it isn't.
  // What stands on pages of all languages (`isEverybodys`) may well be a name.
  surenessOf(other, claimed, text, isEverybodys) {
    const counted = this.names.wordsIn(text);
    const scores = this.scores(counted.join(" "));
    const score = scores[base(other)] ?? 0;
    if (score < SURE_OF_CLAIM || !counted.some((word) => word.length > 2)) return 0;
    if (!this.knows(claimed)) return score;
    const isBoth = counted.every((word) => this.vocabulary(claimed).has(word.toLowerCase()));
    return !isBoth && score - (scores[base(claimed)] ?? 0) >= leadOfClaim(isEverybodys ? 1 : counted.length) ? score : 0;
  }

  // The words of a language's sentences, of those that are surely its own.
  vocabulary(lang) {
    if (!this.vocabularies.has(lang)) {
      const sure = this.passages.filter((one) => one.kind === "text" && one.lang === lang && this.isSurely(lang, one.text));
      this.vocabularies.set(lang, new Set(sure.flatMap((one) => wordsOf(one.text.toLowerCase()))));
    }
    return this.vocabularies.get(lang);
  }

  isSurely(lang, text) {
    const plain = this.names.plainWordsIn(text);
    return plain.length >= SENTENCE && this.best(this.scores(plain.join(" ")), plain.join(""))[0] === lang;
  }

  best(scores, letters) {
    const script = scriptOf(letters[0] ?? "");
    const fitting = this.languages.filter((lang) => scriptsOf(lang)?.includes(script));
    return fitting.map((lang) => [lang, scores[base(lang)] ?? 0]).sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  }
}

function sentences(text) {
  const parts = text.split(/(?<=[.!?…][”"“’»)]*)\s+/u);
  return parts.length > 1 ? parts.filter((part) => wordsOf(part).length >= 6) : [];
}
