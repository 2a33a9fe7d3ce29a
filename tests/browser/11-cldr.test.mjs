// The site in eight languages that tests/site/tongues.rs builds, held against CLDR's own values.
//
// ICU4X 2.4 has CLDR 49; the newest packages of CLDR's values are of 48.2. White space is compared as one kind, since 49
// chooses other kinds in many patterns. What else 49 says otherwise stands in NEWER, so that a new package shows at once.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { Cldr } from "./support/cldr.mjs";
import { Faults } from "./support/faults.mjs";
import { Page, attribute, project, words } from "./support/site.mjs";

const folder = process.env.MOVETO_TONGUES ?? join(project, "target/tongues");
const url = "https://tongues.example/";
const languages = ["sv", "en", "de", "ar", "sma", "uk", "pl", "ja"];
// South Sami has no dates and numbers in CLDR; the site says that it takes the Swedish ones.
const valuesOf = (lang) => (lang === "sma" ? "sv" : lang);
const FOREIGN = { sma: "sv" };

// Values of CLDR 49 that 48.2 doesn't have yet: language, what is said, how 49 says it.
const NEWER = {
  // Without "Uhr".
  de: { hours: "6. Oktober 2027, 10:00–16:00", morning: "6. Oktober 2027, 09:05–11:30" },
  // The long dash, after a space that doesn't break.
  uk: { months: "30 жовтня — 2 листопада 2027 р.", years: "30 грудня 2027 — 2 січня 2028 рр." },
};

const plain = (text) => text.replace(/[\s\u00a0\u202f\u2009]+/g, " ");
const at = (text) => new Date(`${text.replace(" ", "T")}${text.includes(" ") ? "" : "T00:00"}Z`);

const pages = new Map();
function page(lang, path) {
  const full = `${lang}/${path}index.html`;
  if (!existsSync(join(folder, full))) throw new Error(`${join(folder, full)} is missing; run cargo test --test site tongues`);
  if (!pages.has(full)) pages.set(full, new Page({ url, read: (name) => readFileSync(join(folder, name), "utf8") }, full));
  return pages.get(full);
}

// What the paragraph with that attribute says.
function said(lang, path, name, value) {
  const node = page(lang, path).one(`p[data-${name}="${value}"]`);
  return node === null ? null : { text: plain(words(node)), lang: attribute(node, "lang") };
}

function check(faults, lang, actual, expected, what) {
  const newer = NEWER[lang]?.[what];
  if (newer) faults.check(newer !== plain(expected), `${lang}: ${what} is in CLDR's packages by now; take it out of NEWER`);
  faults.same(actual?.text, newer ?? plain(expected), `${lang}: ${what}`);
}

const each = (work) => () => {
  const faults = new Faults();
  for (const lang of languages) work(lang, new Cldr(valuesOf(lang)), faults);
  faults.none();
};

test("numbers are written as CLDR has them", each((lang, cldr, faults) => {
  for (const number of ["1234567.89", "0.5", "64979", "-1234", "1234"]) {
    check(faults, lang, said(lang, "", "number", number), cldr.number(number), number);
  }
  check(faults, lang, said(lang, "", "percent", "0.125"), cldr.percent("12"), "percent");
  check(faults, lang, said(lang, "", "fraction", "2.345"), cldr.number("2.3"), "fraction");
}));

test("plural forms are those of CLDR", () => {
  const faults = new Faults();
  const rules = createRequire(import.meta.url)("cldr-core/supplemental/plurals.json").supplemental["plurals-type-cardinal"];
  for (const lang of languages) {
    for (const count of [0, 1, 2, 3, 5, 11, 100]) {
      const form = Object.keys(rules[lang]).find((name) => samples(rules[lang][name]).includes(count));
      const wanted = `${form.replace("pluralRule-count-", "")}: ${new Cldr(valuesOf(lang)).number(String(count))}`;
      faults.same(said(lang, "", "plural", count)?.text, wanted, `${lang}: plural of ${count}`);
    }
  }
  faults.none();
});

// The whole numbers that CLDR names as samples of a rule: `@integer 3~10, 103~110, …`; CLDR gives every number below 20 or
// so, and the hundreds.
function samples(rule) {
  const list = rule.match(/@integer([^@]*)/)?.[1] ?? "";
  return list.split(",").flatMap((part) => {
    const [from, to] = part.trim().split("~").map((number) => (/^\d+$/.test(number) ? Number(number) : NaN));
    if (Number.isNaN(from)) return [];
    return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
  });
}

test("days, moments and their parts are told as CLDR tells them", each((lang, cldr, faults) => {
  const day = at("2027-10-06");
  for (const length of ["full", "long"]) check(faults, lang, said(lang, "", "style", length), cldr.date(length, day), length);
  check(faults, lang, said(lang, "", "style", "time"), cldr.time(at("2027-10-06 14:05")), "time");
  const { availableFormats } = cldr.gregorian.dateTimeFormats;
  const month = availableFormats.yMMMM ?? availableFormats.yMMM.replace("LLL", "LLLL").replace("MMM", "MMMM");
  check(faults, lang, said(lang, "", "style", "month"), cldr.pattern(month, day), "month");
  const date = said(lang, "municipalities/place/", "date", "2024-12-31");
  check(faults, lang, date, cldr.date("long", at("2024-12-31")), "date");
  faults.same(date?.lang, FOREIGN[lang] ?? null, `${lang}: the language of a date`);
}));

test("ranges are told as CLDR tells them", each((lang, cldr, faults) => {
  const days = [["days", "2027-10-06", "2027-10-08"], ["months", "2027-10-30", "2027-11-02"], ["years", "2027-12-30", "2028-01-02"]];
  for (const [id, start, end] of days) {
    const period = said(lang, `events/${id}/`, "period", `events/${id}`);
    check(faults, lang, period, cldr.days(at(start), at(end)), id);
    faults.same(period?.lang, FOREIGN[lang] ?? null, `${lang}: the language of a range`);
  }
  for (const [id, start, end] of [["hours", "2027-10-06 10:00", "2027-10-06 16:00"], ["morning", "2027-10-06 09:05", "2027-10-06 11:30"]]) {
    check(faults, lang, said(lang, `events/${id}/`, "period", `events/${id}`), cldr.times(at(start), at(end)), id);
  }
  const [start, end] = [at("2027-10-06 10:00"), at("2027-10-07 16:00")];
  check(faults, lang, said(lang, "events/nights/", "period", "events/nights"),
    cldr.between(cldr.moment(start), cldr.moment(end)), "nights");
}));

test("measures, names and lists are CLDR's", each((lang, cldr, faults) => {
  const place = "municipalities/place/";
  check(faults, lang, said(lang, place, "measure", "area"), cldr.measure("1234.5", "area-square-kilometer"), "area");
  check(faults, lang, said(lang, place, "measure", "way"), cldr.measure("3", "duration-hour"), "way");
  check(faults, lang, said(lang, place, "measure", "share"), cldr.percent("12.5"), "share");
  const names = (...tags) => cldr.list(tags.map((tag) => cldr.languages[tag]));
  check(faults, lang, said(lang, place, "list", "moving"), names("sv"), "one");
  check(faults, lang, said(lang, place, "list", "work"), names("sv", "en"), "two");
  check(faults, lang, said(lang, place, "list", "school"), names("ar", "sma", "uk"), "three");
  check(faults, lang, said(lang, "markets/land/", "list", "market"), names("pl", "ja"), "market");
  check(faults, lang, said(lang, "markets/land/", "country", "NL"), cldr.territories.NL, "country");
  faults.same(said(lang, "markets/land/", "country", "NL")?.lang, FOREIGN[lang] ?? null, `${lang}: the language of a name`);
}));

// CLDR's collation has no values to be read off; Node brings ICU, which is another program than ICU4X.
test("lists are in the order of each alphabet", each((lang, _, faults) => {
  const titles = page(lang, "partners/").all("p[data-title]").map(words);
  assert.equal(titles.length, 12, lang);
  faults.same(titles, [...titles].sort(new Intl.Collator(valuesOf(lang)).compare), `${lang}: order`);
}));
