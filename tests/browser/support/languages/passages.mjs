// Cuts a page into passages: runs of text that are read as one, each with the language and the direction in force there.
import { firstDirection } from "./scripts.mjs";

const SILENT = new Set(["script", "style", "template", "code", "kbd", "samp", "var", "iframe", "object"]);

// Elements that stand inside a sentence, where there is a sentence round them.
const INLINE = new Set(["a", "abbr", "b", "cite", "data", "del", "dfn", "em", "i", "ins", "mark", "q", "s", "small",
  "span", "strong", "sub", "sup", "time", "u", "wbr"]);

const ATTRIBUTES = ["alt", "title", "placeholder", "label", "aria-label", "aria-description", "aria-placeholder",
  "aria-roledescription", "aria-valuetext"];
const METAS = ["description", "og:title", "og:description", "og:site_name", "og:image:alt", "twitter:title",
  "twitter:description", "twitter:image:alt", "application-name", "apple-mobile-web-app-title"];

const attribute = (node, name) => node.attribs?.[name] ?? null;
const isText = (node) => node.type === "text";
const single = (text) => text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "").replace(/\s+/g, " ").trim();

// [{text, lang, dir, kind, tags, where, node}]; `kind` is `text`, or the name of the attribute or meta.
export function passagesOf(html) {
  const collector = { found: [], open: null };
  visit(html, { lang: null, dir: "ltr", isIsolated: false, path: [] }, collector);
  flush(collector);
  return collector.found;
}

function visit(node, outer, collector) {
  const state = stateOf(node, outer);
  addAttributes(node, state, collector);
  const isApart = !isPartOfSentence(node, outer, state);
  if (isApart) flush(collector);
  if (!SILENT.has(node.name)) {
    for (const child of node.children) {
      if (isText(child)) addText(child.data, node, state, collector);
      else if (child.attribs) visit(child, state, collector);
    }
  } else if (collector.open) collector.open.text += " ";
  if (isApart) flush(collector);
}

function stateOf(node, outer) {
  const dir = directionHere(node);
  return {
    lang: attribute(node, "lang") ?? outer.lang,
    dir: dir ?? outer.dir,
    // HTML isolates what has a dir, and bdi.
    isIsolated: dir !== null || (INLINE.has(node.name) && outer.isIsolated),
    path: [...outer.path, node],
  };
}

function directionHere(node) {
  // SVG has an attribute of its own for it.
  const dir = (attribute(node, "dir") ?? attribute(node, "direction"))?.toLowerCase() ?? null;
  if (dir === "ltr" || dir === "rtl") return dir;
  return dir === "auto" || node.name === "bdi" ? firstDirection(textForAuto(node)) ?? "ltr" : null;
}

// dir="auto" doesn't look into parts that are isolated themselves.
function textForAuto(node) {
  return node.children.map((child) => {
    if (isText(child)) return child.data;
    const isOpaque = !child.attribs || child.name === "bdi" || "dir" in child.attribs || ["script", "style", "textarea"].includes(child.name);
    return isOpaque ? "" : textForAuto(child);
  }).join("");
}

function isPartOfSentence(node, outer, state) {
  if (SILENT.has(node.name)) return true;
  const isSame = state.lang === outer.lang && state.dir === outer.dir && state.isIsolated === outer.isIsolated;
  const hasTextRound = node.parent?.children.some((child) => isText(child) && /\p{L}/u.test(child.data));
  return INLINE.has(node.name) && isSame && Boolean(hasTextRound);
}

function addText(text, node, state, collector) {
  collector.open ??= { text: "", node, state };
  collector.open.text += text;
}

function flush(collector) {
  const { open } = collector;
  collector.open = null;
  if (open && /[\p{L}\p{N}]/u.test(open.text)) push(open.text, "text", open.node, open.state, collector);
}

function push(text, kind, node, state, collector) {
  const { lang, dir, path } = state;
  const tags = path.map((one) => one.name);
  collector.found.push({ text: single(text), kind, lang, dir, node, tags, where: describe(path, kind) });
}

function addAttributes(node, state, collector) {
  for (const name of ATTRIBUTES) {
    const value = attribute(node, name);
    if (value && /\p{L}/u.test(value)) push(value, name, node, state, collector);
  }
  if (node.name === "input" && ["submit", "button", "reset"].includes(attribute(node, "type"))) {
    const value = attribute(node, "value");
    if (value) push(value, "value", node, state, collector);
  }
  if (node.name !== "meta") return;
  const name = attribute(node, "name") ?? attribute(node, "property");
  if (METAS.includes(name) && attribute(node, "content")) push(attribute(node, "content"), name, node, state, collector);
}

// Where the passage stands, short enough to be read and exact enough to be found: `dl.journey > div > dt`.
function describe(path, kind) {
  const named = path.filter((node) => !["html", "body"].includes(node.name)).slice(-3);
  const firstClass = (node) => (attribute(node, "class") ?? "").trim().split(/\s+/)[0];
  const steps = named.map((node) => (firstClass(node) ? `${node.name}.${firstClass(node)}` : node.name));
  return steps.join(" > ") + (kind === "text" ? "" : ` [${kind}]`);
}
