// A writer's day with `moveto serve`, on a copy of the demonstration in a real browser: what is written is seen, what is wrong
// is told where it is wrong, and nothing that happens leaves the writer stuck.
import assert from "node:assert/strict";
import axe from "axe-core";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { inWindow, launch } from "./support/browser.mjs";
import { project } from "./support/site.mjs";

const program = process.env.MOVETO ?? join(project, "target/release/moveto");
const STORY = "content/stories/nurse-ostersund";
const ADDRESS = "sv/berattelser/skrinnaren-pa-nattpasset/";
const LIMIT = 120_000;
const screen = { viewport: { width: 1100, height: 700 }, locale: "sv-SE" };

let browser;
let root;
before(async () => {
  browser = await launch();
  root = mkdtempSync(join(tmpdir(), "moveto-serve-"));
  for (const name of ["site.yaml", "content", "media", "themes"]) cpSync(join(project, name), join(root, name), { recursive: true });
});
after(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

const path = (name) => join(root, name);
const read = (name) => readFileSync(path(name), "utf8");
const edit = (name, change) => {
  const [old, fresh] = [read(name), change(read(name))];
  assert.notEqual(old, fresh, `${name} is as it was`);
  writeFileSync(path(name), fresh);
};

// Runs the program, and `work` once it has built.
async function serving(lang, work) {
  const cache = join(project, ".moveto/cache");
  const arguments_ = ["serve", "--root", root, "--today", "2026-11-22", "--port", "0", "--lang", lang, "--cache", cache, "--message-format", "json"];
  const { VISUAL, EDITOR, MOVETO_EDITOR, ...env } = process.env;
  const child = spawn(program, arguments_, { stdio: ["ignore", "pipe", "inherit"], env });
  try {
    let link;
    for await (const line of createInterface({ input: child.stdout })) {
      const said = JSON.parse(line);
      if (said.kind === "serving") link = said.url;
      if (said.kind === "summary") break;
    }
    child.stdout.resume();
    await work(link);
  } finally {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  }
}

const panel = (window) => window.locator("moveto-panel section").first();

async function noFaults(window) {
  await window.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"]) {
    await window.emulateMedia({ colorScheme });
    const { violations } = await window.evaluate(() => globalThis.axe.run(document));
    assert.deepEqual(violations.map((one) => `${colorScheme} ${one.id} ${one.nodes[0].html.slice(0, 200)}`), []);
  }
}

test("an edit is seen where the reader was", () => serving("sv", (link) => inWindow(browser, screen, async (window) => {
  await window.goto(`${link}/${ADDRESS}`);
  await window.evaluate(() => scrollTo({ top: 700, behavior: "instant" }));
  const text = "Den här meningen skrevs nyss.";
  const before = read(`${STORY}/index.sv.md`);
  writeFileSync(path(`${STORY}/index.sv.md`), `${before}\n${text}\n`);
  await window.getByText(text).waitFor({ timeout: LIMIT });
  await window.waitForFunction(() => Math.abs(scrollY - 700) < 5, null, { timeout: LIMIT });
  writeFileSync(path(`${STORY}/index.sv.md`), before);
  await window.getByText(text).waitFor({ state: "detached", timeout: LIMIT });
  assert.equal(await window.locator("moveto-panel").count(), 0);
})));

test("a stylesheet and a picture change without the page being loaded again", () => serving("sv", (link) => inWindow(browser, screen, async (window) => {
  await window.goto(`${link}/${ADDRESS}`);
  await window.evaluate(() => { globalThis.isStillHere = true; });
  const styles = "themes/norrland/styles/base.css";
  const before = read(styles);
  writeFileSync(path(styles), `${before}\nh1 { letter-spacing: 7px }\n`);
  await window.waitForFunction(() => getComputedStyle(document.querySelector("h1")).letterSpacing === "7px", null, { timeout: LIMIT });
  await window.waitForFunction(() => document.querySelectorAll("link[rel~=stylesheet]").length === 1, null, { timeout: LIMIT });
  const shown = () => window.locator("main img").first().evaluate((image) => image.currentSrc);
  const old = await shown();
  // Of the same size, so that the page's layout stays.
  const original = readFileSync(path("media/nurse-at-work.png"));
  cpSync(path("media/students-campus.png"), path("media/nurse-at-work.png"));
  await window.waitForFunction((src) => document.querySelector("main img").currentSrc !== src, old, { timeout: LIMIT });
  assert.equal(await window.evaluate(() => globalThis.isStillHere), true);
  writeFileSync(path("media/nurse-at-work.png"), original);
  writeFileSync(path(styles), before);
  await window.waitForFunction((src) => document.querySelector("main img").currentSrc === src, old, { timeout: LIMIT });
})));

const WORDS = {
  sv: { count: "1 sak att rätta", help: "menade du `ostersund`?", hide: "Dölj", show: "1 sak att rätta: Visa" },
  en: { count: "1 thing to mend", help: "did you mean `ostersund`?", hide: "Hide", show: "1 thing to mend: Show" },
};
for (const [lang, words] of Object.entries(WORDS)) {
  test(`a fault is told over the last good page, and goes when it is mended (${lang})`, () => serving(lang, (link) => inWindow(browser, screen, async (window) => {
    await window.goto(`${link}/${ADDRESS}`);
    edit(`${STORY}/item.yaml`, (text) => text.replace("municipality: ostersund", "municipality: osterund"));
    await panel(window).getByText(words.count).waitFor({ timeout: LIMIT });
    const line = read(`${STORY}/item.yaml`).split("\n").indexOf("municipality: osterund") + 1;
    const told = (await panel(window).innerText()).replaceAll("\n", " ");
    assert.ok(told.includes(`${STORY}/item.yaml:${line}:15`), told);
    assert.ok(told.includes(words.help.replaceAll("`", "")), told);
    assert.ok(told.includes(`${line} | municipality: osterund`), told);
    assert.equal(await panel(window).locator("mark").innerText(), "osterund");
    assert.match(await panel(window).getByRole("link").getAttribute("href"), new RegExp(`^vscode://file/.*${STORY}/item.yaml:${line}:15$`));
    assert.equal(await window.locator("h1").first().isVisible(), true);
    await noFaults(window);
    await panel(window).getByRole("button", { name: words.hide }).click();
    const show = window.locator("moveto-panel").getByRole("button", { name: words.show });
    assert.equal(await show.evaluate((one) => one === one.getRootNode().activeElement), true);
    await show.press("Enter");
    await window.keyboard.press("Escape");
    await show.waitFor();
    edit(`${STORY}/item.yaml`, (text) => text.replace("municipality: osterund", "municipality: ostersund"));
    await window.locator("moveto-panel").waitFor({ state: "detached", timeout: LIMIT });
  })));
}

test("a page that is deleted while it is read is missed in words, and returns", () => serving("sv", (link) => inWindow(browser, screen, async (window) => {
  const write = () => {
    mkdirSync(path("content/pages/visit"), { recursive: true });
    writeFileSync(path("content/pages/visit/item.yaml"), "{}\n");
    writeFileSync(path("content/pages/visit/index.sv.md"), "---\ntitle: Hälsa på\n---\nKom och hälsa på.\n");
  };
  await window.goto(`${link}/sv/visit/`);
  await window.getByText("Här finns ingen sida just nu.").waitFor({ timeout: LIMIT });
  write();
  await window.locator("h1", { hasText: "Hälsa på" }).waitFor({ timeout: LIMIT });
  rmSync(path("content/pages/visit"), { recursive: true });
  await window.getByText("Här finns ingen sida just nu.").waitFor({ timeout: LIMIT });
  assert.equal(await window.locator("html").getAttribute("class"), "page-not-found");
  await noFaults(window);
  write();
  await window.locator("h1", { hasText: "Hälsa på" }).waitFor({ timeout: LIMIT });
  rmSync(path("content/pages/visit"), { recursive: true });
})));

test("without JavaScript pages are as they are built", () => serving("sv", (link) => inWindow(browser, { ...screen, javaScriptEnabled: false }, async (window) => {
  await window.goto(`${link}/${ADDRESS}`);
  assert.equal(await window.locator("h1").isVisible(), true);
  assert.equal(await window.locator("moveto-panel").count(), 0);
})));

test("nothing of it asks anybody else or outlives the window", () => serving("sv", (link) => inWindow(browser, screen, async (window, context) => {
  const asked = new Set();
  window.on("request", (request) => asked.add(new URL(request.url()).origin));
  await window.goto(`${link}/${ADDRESS}`);
  await window.waitForTimeout(500);
  assert.deepEqual([...asked], [link]);
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await window.evaluate(() => localStorage.length), 0);
})));
