// Words as they are compared, in the search of the site and in that of the toolbox: `normal` lets go of what can't be seen, and
// `loose` of accents and articles too. What is done to a visitor's words is what src/search/words.rs does to the texts.
(() => {
  "use strict";
  const OPTIONAL = /[\u00AD\u0640\u064B-\u0652\u0670]/g;
  const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0653-\u0655]/g;
  const FOLDED = {
    ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ŋ: "n", ŧ: "t", ħ: "h",
    "\u0671": "\u0627", "\u0649": "\u064A", "\u06CC": "\u064A", "\u0629": "\u0647", "\u06A9": "\u0643",
  };
  const ARTICLE = /^(?:\u0648\u0627\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0641\u0627\u0644|\u0627\u0644|\u0644\u0644)(?=..)/u;

  const normal = (text) => text.normalize("NFC").toLowerCase().replace(OPTIONAL, "");

  const loose = (word) => Array.from(word.normalize("NFD").replace(ACCENTS, ""), (c) => FOLDED[c] ?? c)
    .join("").normalize("NFC").replace(ARTICLE, "");

  window.movetoWords = { normal, loose };
})();
