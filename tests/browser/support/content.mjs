// What lies in content/: the truth that the built site is held against. Reads only the few keys it needs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fallbacks, languages, project, today } from "./site.mjs";

const content = join(project, "content");
const key = (text, name) => text.match(new RegExp(`^${name}:\\s*"?([^"\\n#]*?)"?\\s*$`, "m"))?.[1] ?? null;

// The items of a kind that are to be shown today: {id, example, languages in which there is a text, text(lang)}.
export function items(kind) {
  const folder = join(content, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, "item.yaml"))).sort().map((id) => {
    const item = readFileSync(join(folder, id, "item.yaml"), "utf8");
    const text = (lang) => readFileSync(join(folder, id, `index.${lang}.md`), "utf8");
    return {
      id,
      item,
      text,
      isShown: key(item, "draft") !== "true" && !((key(item, "closes") ?? "9999") < today),
      example: key(item, "example") === "true",
      languages: languages.filter((lang) => existsSync(join(folder, id, `index.${lang}.md`))),
      title: (lang) => key(text(lang), "title"),
      hasSummary: (lang) => key(text(lang), "summary") !== null,
    };
  }).filter((item) => item.isShown);
}

// In which language an item is shown to the readers of `lang`; null if it has no text they could be shown.
export function shownIn(item, lang) {
  return [lang, ...fallbacks[lang]].find((one) => item.languages.includes(one)) ?? null;
}

export const kinds = [
  "stories", "municipalities", "guide", "needs", "employers", "events", "partners", "services", "markets", "campaigns", "pages",
];

// Kinds of which a page isn't made where its text isn't translated.
export const hiddenKinds = ["campaigns"];
