// Writes src/plan/wording/format/plurals.txt: CLDR's plural rules of the languages for which ICU4X's own data has none.
//
//   node docs/cldr/plurals.mjs > src/plan/wording/format/plurals.txt
//
// Reads the npm package cldr-core (licence: Unicode-3.0), which tests/browser installs. The languages are written down
// here, since only ICU4X knows what it lacks; `every_rule_of_the_table_is_read` in plurals.rs holds the table against it.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const LANGUAGES = ("an ars asa bal bem bez ce cgg dv ff fur gsw guw gv haw io iu jgo jmc kab kaj kcg kkj kl ksb kw lag lg ln " +
  "mas mg mgo nah naq nd nnh nr ny nyn os pap rof rwk saq sdh se seh sgs shi sma smi smj smn sms sn ss ssy teo tig ts tzm ve " +
  "vo vun wa wae xog yi").split(" ");

const require = createRequire(join(dirname(fileURLToPath(import.meta.url)), "../../tests/browser/"));
const { supplemental } = require("cldr-core/supplemental/plurals.json");
const groups = new Map();
for (const language of LANGUAGES) {
  const rules = Object.entries(supplemental["plurals-type-cardinal"][language])
    .map(([name, rule]) => [name.replace("pluralRule-count-", ""), rule.split("@")[0].trim()])
    .filter(([name]) => name !== "other")
    .map(([name, rule]) => `${name}: ${rule}`)
    .join("; ");
  groups.set(rules, [...(groups.get(rules) ?? []), language]);
}
console.log(`# CLDR ${supplemental.version._cldrVersion}, licence Unicode-3.0. Made by docs/cldr/plurals.mjs.`);
for (const [rules, languages] of groups) console.log(`${languages.join(" ")} | ${rules}`);
