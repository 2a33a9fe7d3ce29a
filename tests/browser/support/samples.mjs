// One page of every kind in a language: the largest, since it shows the most.
import { statSync } from "node:fs";
import { join } from "node:path";
import { site } from "./site.mjs";

// Every kind of page that the theme draws. `list` stands for each list by itself.
const KINDS = [
  "front", "stories", "municipalities", "guide", "needs", "employers", "events", "partners", "services", "markets",
  "pages", "tag", "search", "not-found", "toolbox", "toolbox-asset", "toolbox-check", "toolbox-may-i", "toolbox-basket",
];

const weight = (page) => statSync(join(site().folder, page.path)).size;
const largest = (pages) => pages.reduce((best, page) => (!best || weight(page) > weight(best) ? page : best), null);

// [name, page] of one page of every kind, every list, and one page that is shown in another language.
export function samples(lang) {
  const pages = site().pages.filter((page) => page.folderLang === lang);
  const own = pages.filter((page) => !page.isFallback);
  const of = (kind, list) => largest(list.filter((page) => page.kind === kind));
  const found = KINDS.map((kind) => [kind, of(kind, own) ?? of(kind, pages)]);
  const campaign = of("campaigns", own);
  if (campaign) found.push(["campaigns", campaign]);
  for (const page of pages.filter((page) => page.kind === "list")) found.push([page.path, page]);
  const fallback = of("stories", pages.filter((page) => page.isFallback));
  if (fallback) found.push(["fallback", fallback]);
  for (const [kind, page] of found) if (!page) throw new Error(`no page of the kind ${kind} in ${lang}`);
  return found;
}

// The page `/`, which is no language's own.
export const languagesPage = () => site().page("index.html");
