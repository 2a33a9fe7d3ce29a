// What letters alone say: which script a text is in, and in which direction a language is written.
const RTL = ["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];

// By Intl's names. Japanese is written in three, Korean may be in two.
const SCRIPTS = { Latn: ["Latin"], Arab: ["Arabic"], Hebr: ["Hebrew"], Cyrl: ["Cyrillic"], Grek: ["Greek"],
  Jpan: ["Han", "Hiragana", "Katakana"], Kore: ["Hangul", "Han"], Hans: ["Han"], Hant: ["Han"], Thai: ["Thai"],
  Deva: ["Devanagari"], Armn: ["Armenian"], Geor: ["Georgian"], Ethi: ["Ethiopic"] };
const NAMES = [...new Set(Object.values(SCRIPTS).flat())];
const RTL_NAMES = ["Arabic", "Hebrew", "Syriac", "Thaana", "Nko"];
const PATTERNS = new Map([...NAMES, "Syriac", "Thaana", "Nko"].map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")]));

// The tag in its usual spelling; null for one that BCP 47 doesn't allow.
export function wellFormed(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

// The script that a language is usually written in, by CLDR; null for what is no language.
const usual = new Map();
function usualScript(lang) {
  if (!usual.has(lang)) usual.set(lang, wellFormed(lang) ? new Intl.Locale(lang).maximize().script : null);
  return usual.get(lang);
}

export const directionOf = (lang) => (RTL.includes(usualScript(lang)) ? "rtl" : "ltr");

// The scripts whose letters a text in the language is made of; null where nothing is known of it.
export const scriptsOf = (lang) => SCRIPTS[usualScript(lang)] ?? null;

// The script of one letter; null for digits, signs and scripts that aren't told apart here.
export function scriptOf(letter) {
  for (const [name, pattern] of PATTERNS) if (pattern.test(letter)) return name;
  return null;
}

const isRtl = (letter) => RTL_NAMES.includes(scriptOf(letter));

// The direction of the first letter that has one, as dir="auto" finds it; null if there is none.
export function firstDirection(text) {
  const letter = text.match(/\p{L}/u)?.[0];
  return letter ? (isRtl(letter) ? "rtl" : "ltr") : null;
}

// The direction of most letters; null if there are none.
export function directionOfLetters(text) {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return null;
  return letters.filter(isRtl).length * 2 > letters.length ? "rtl" : "ltr";
}

// Words are runs of letters with what may stand inside a word.
export const wordsOf = (text) => text.match(/\p{L}[\p{L}\p{M}\p{Nd}’'·-]*/gu) ?? [];

// Addresses of the web and of mail, numbers, file names, handles: they belong to no language.
export const withoutCodes = (text) =>
  text
    .replace(/\b[a-z][a-z+.-]*:\/\/\S+/giu, " ")
    .replace(/\S+@\S+/gu, " ")
    .replace(/[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{Ll}{2,}(?:\/\S*)?(?=$|[\s.,:;!?)”»])/gu, " ")
    .replace(/\S*\p{Nd}\S*/gu, " ");
