// CLDR's own values from its JSON packages, and the little that it takes to say something with them. ICU4X has no part in
// this: its results are what is checked.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const of = (part, lang, file) => require(`cldr-${part}-full/main/${lang}/${file}.json`).main[lang];

export class Cldr {
  constructor(lang) {
    this.lang = lang;
    this.gregorian = of("dates", lang, "ca-gregorian").dates.calendars.gregorian;
    this.numbers = of("numbers", lang, "numbers").numbers;
    this.system = this.numbers.defaultNumberingSystem;
    this.symbols = this.numbers[`symbols-numberSystem-${this.system}`];
    this.units = of("units", lang, "units").units;
    this.lists = of("misc", lang, "listPatterns").listPatterns["listPattern-type-standard"];
    this.languages = of("localenames", lang, "languages").localeDisplayNames.languages;
    this.territories = of("localenames", lang, "territories").localeDisplayNames.territories;
  }

  // A number with all digits of the text it is given.
  number(text) {
    const [whole, fraction] = text.replace("-", "").split(".");
    const least = Number(this.numbers.minimumGroupingDigits);
    const groups = whole.length < 3 + least ? whole : whole.replace(/\B(?=(\d{3})+$)/g, this.symbols.group);
    const sign = text.startsWith("-") ? this.symbols.minusSign : "";
    return sign + groups + (fraction ? this.symbols.decimal + fraction : "");
  }

  percent(text) {
    const { standard } = this.numbers[`percentFormats-numberSystem-${this.system}`];
    return standard.replace("#,##0", this.number(text)).replace("%", this.symbols.percentSign);
  }

  plural(number) {
    return new Intl.PluralRules(this.lang).select(number);
  }

  measure(text, unit) {
    const patterns = this.units.short[unit];
    return patterns[`unitPattern-count-${this.plural(Number(text))}`].replace("{0}", this.number(text));
  }

  list(members) {
    const join = (pattern, one, other) => pattern.replace("{0}", () => one).replace("{1}", () => other);
    if (members.length === 1) return members[0];
    if (members.length === 2) return join(this.lists[2], ...members);
    const [first, ...rest] = members;
    const inner = rest.slice(0, -2).reduceRight((after, member) => join(this.lists.middle, member, after),
      join(this.lists.end, ...rest.slice(-2)));
    return join(this.lists.start, first, inner);
  }

  // A date by a pattern of CLDR; `date` is a Date whose UTC fields are meant.
  pattern(pattern, date) {
    const months = this.gregorian.months;
    const pad = (number, width) => String(number).padStart(width, "0");
    const hour = date.getUTCHours();
    const fields = {
      d: (width) => pad(date.getUTCDate(), width),
      y: (width) => (width === 2 ? pad(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear())),
      M: (width) => (width < 3 ? pad(date.getUTCMonth() + 1, width)
        : months.format[width === 3 ? "abbreviated" : "wide"][date.getUTCMonth() + 1]),
      L: (width) => (width < 3 ? pad(date.getUTCMonth() + 1, width)
        : months["stand-alone"][width === 3 ? "abbreviated" : "wide"][date.getUTCMonth() + 1]),
      E: () => this.gregorian.days.format.wide[["sun", "mon", "tue", "wed", "thu", "fri", "sat"][date.getUTCDay()]],
      H: (width) => pad(hour, width),
      h: (width) => pad(hour % 12 || 12, width),
      K: (width) => pad(hour % 12, width),
      m: (width) => pad(date.getUTCMinutes(), width),
      a: () => this.gregorian.dayPeriods.format.abbreviated[hour < 12 ? "am" : "pm"],
    };
    return pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (all, quoted, letter) =>
      (letter === undefined ? quoted || "'" : fields[letter](all.length)));
  }

  date(length, date) {
    return this.pattern(this.gregorian.dateFormats[length], date);
  }

  // The hours of the day that the language tells: `H` or `h`.
  get hours() {
    return /[Hk]/.test(this.gregorian.timeFormats.short) ? "H" : "h";
  }

  time(date) {
    return this.pattern(this.gregorian.dateTimeFormats.availableFormats[this.hours === "H" ? "Hm" : "hm"], date);
  }

  // A day with its time: a long date is told with "at".
  moment(date) {
    const glue = this.gregorian["dateTimeFormats-atTime"].standard.long;
    return this.glued(glue, this.time(date), this.date("long", date));
  }

  glued(glue, zero, one) {
    return glue.replace(/'([^']*)'/g, "$1").replace("{0}", () => zero).replace("{1}", () => one);
  }

  // From one day to another, in the words of a long date: UTS 35 makes a short name of a month long where that is asked.
  days(start, end) {
    const intervals = this.gregorian.dateTimeFormats.intervalFormats;
    const patterns = intervals.yMMMMd ?? intervals.yMMMd;
    const field = start.getUTCFullYear() !== end.getUTCFullYear() ? "y" : start.getUTCMonth() !== end.getUTCMonth() ? "M" : "d";
    return this.interval(patterns[field].replaceAll(/(?<!M)MMM(?!M)/g, "MMMM").replaceAll(/(?<!L)LLL(?!L)/g, "LLLL"), start, end);
  }

  // Several hours of one day.
  times(start, end) {
    const { intervalFormats } = this.gregorian.dateTimeFormats;
    const [patterns, field] = this.hours === "H" ? [intervalFormats.Hm, "H"]
      : [intervalFormats.hm, (start.getUTCHours() < 12) === (end.getUTCHours() < 12) ? "h" : "a"];
    return this.glued(this.gregorian.dateTimeFormats.medium, this.interval(patterns[field], start, end), this.date("long", start));
  }

  between(one, other) {
    return this.glued(this.gregorian.dateTimeFormats.intervalFormats.intervalFormatFallback, one, other);
  }

  // The second time that a field comes begins the second half.
  interval(pattern, start, end) {
    const seen = new Set();
    for (const match of pattern.matchAll(/'[^']*'|([a-zA-Z])\1*/g)) {
      if (match[1] === undefined) continue;
      if (seen.has(match[1])) {
        return this.pattern(pattern.slice(0, match.index), start) + this.pattern(pattern.slice(match.index), end);
      }
      seen.add(match[1]);
    }
    throw new Error(`no second half in ${pattern}`);
  }
}
