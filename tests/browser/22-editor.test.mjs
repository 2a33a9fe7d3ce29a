// Writing in the browser with `moveto serve --edit`, on a copy of the demonstration: a person opens a story, changes it and saves, and the
// file has that change and no other.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { inWindow, launch } from "./support/browser.mjs";
import { project } from "./support/site.mjs";

const program = process.env.MOVETO ?? join(project, "target/release/moveto");
const ITEM = "content/stories/nurse-ostersund/item.yaml";
const TEXT = "content/stories/nurse-ostersund/index.sv.md";
const LIMIT = Number(process.env.LIMIT ?? 120_000);
const screen = { viewport: { width: 1300, height: 900 }, locale: "sv-SE" };

let browser;
let root;
let child;
let links;
before(async () => {
  browser = await launch();
  root = mkdtempSync(join(tmpdir(), "moveto-edit-"));
  for (const name of ["site.yaml", "content", "media", "themes"]) cpSync(join(project, name), join(root, name), { recursive: true });
  links = await serve();
});
after(async () => {
  await browser?.close();
  if (child) {
    const ended = once(child, "exit");
    child.kill();
    await ended;
  }
  rmSync(root, { recursive: true, force: true });
});

async function serve() {
  const cache = join(project, ".moveto/cache");
  const asked = ["serve", "--edit", "--root", root, "--today", "2026-11-22", "--port", "0", "--lang", "sv", "--cache", cache, "--message-format", "json"];
  child = spawn(program, asked, { stdio: ["ignore", "pipe", "inherit"] });
  const links = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line);
    if (said.kind === "serving") links.site = said.url;
    if (said.kind === "editing") links.editor = said.url;
    if (said.kind === "summary") break;
  }
  child.stdout.resume();
  return links;
}

const check = () =>
  spawnSync(program, ["check", "--strict", "--root", root, "--today", "2026-11-22", "--cache", join(project, ".moveto/cache"), "--message-format", "short"], { encoding: "utf8" });

const read = (name) => readFileSync(join(root, name), "utf8");

// Waits for a state.
async function until(what, isThere) {
  const begun = Date.now();
  while (!(await isThere())) {
    assert.ok(Date.now() - begun < LIMIT, `${what} did not come`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

// Opens the editor as a person does, and tells what it asked of whom and what went wrong.
const editing = (work) =>
  inWindow(browser, screen, async (page) => {
    page.setDefaultTimeout(LIMIT);
    const wrong = [];
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (said) => said.type() === "error" && wrong.push(said.text()));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (["http:", "https:"].includes(url.protocol) && url.origin !== links.site) wrong.push(`asked ${url.href}`);
    });
    await page.goto(links.editor);
    await page.getByRole("button", { name: /logga in|login/i }).click();
    await work(page, wrong);
    return wrong;
  });

// Opens an entry from its list, whose address holds the name of its folder.
async function open(page, collection, id) {
  await page.goto(`${links.editor}#/collections/${collection}`);
  await page.locator(`a[href*="/collections/${collection}/entries/${id}"]`).first().click();
  await page.getByRole("button", { name: /^publicera/i }).first().waitFor();
}

async function save(page) {
  // Said once something was changed.
  await page.getByText(/^Publicera$/).first().click();
  await page.getByText(/^Publicera nu$/).first().click();
}

test("forms of every kind open without an error", async () => {
  const wrong = await editing(async (page) => {
    const settings = await (await fetch(`${links.editor}config.yml`)).json();
    assert.ok(settings.collections.length >= 20, `${settings.collections.length} collections`);
    for (const { name, fields, folder } of settings.collections) {
      await page.goto(`${links.editor}#/collections/${name}`);
      if (!existsSync(join(root, folder))) continue;
      const first = page.locator(`a[href*="/collections/${name}/entries/"]`).first();
      await first.click();
      for (const { label } of fields) await page.locator("label", { hasText: label }).first().waitFor();
      await page.getByRole("button", { name: /^publicera/i }).first().waitFor();
    }
  });
  assert.deepEqual(wrong, []);
});

test("nothing is offered that comes to nothing", async () => {
  await editing(async (page) => {
    await page.goto(`${links.editor}#/collections/stories-text`);
    const library = page.locator("nav button[class*='AppHeaderButton']").first();
    await library.waitFor({ state: "attached" });
    assert.equal(await library.isVisible(), false);
    await open(page, "stories-text", "nurse-ostersund");
    const preview = page.locator("[class*='RefreshPreviewButton']").first();
    await preview.waitFor({ state: "attached" });
    assert.equal(await preview.isVisible(), false);
  });
});

test("a title is changed, and nothing else", async () => {
  const [text, item] = [read(TEXT), read(ITEM)];
  const title = /^title: (.*)$/m.exec(text)[1];
  const wrong = await editing(async (page) => {
    await open(page, "stories-text", "nurse-ostersund");
    const field = page.locator("input[id^=title]").first();
    const shown = await field.inputValue();
    await field.fill(`${shown} igen`);
    await save(page);
    await until("the new title", () => read(TEXT) !== text);
  });
  assert.deepEqual(wrong, []);
  const lines = (all) => all.split("\n").filter((line) => !/^title: /.test(line));
  assert.deepEqual(lines(read(TEXT)), lines(text), "one line is another");
  assert.match(read(TEXT), /^title: .* igen['"]?$/m, title);
  assert.equal(read(ITEM), item);
});

test("facts of every kind are saved, a line each", async () => {
  const wrong = await editing(async (page) => {
    const settings = await (await fetch(`${links.editor}config.yml`)).json();
    for (const { name, folder } of settings.collections.filter(({ name, folder }) => !name.endsWith("-text") && existsSync(join(root, folder)))) {
      await page.goto(`${links.editor}#/collections/${name}`);
      const entry = page.locator(`a[href*="/collections/${name}/entries/"]`).first();
      const file = `${folder}/${/entries\/([^/]+)\//.exec(await entry.getAttribute("href"))[1]}/item.yaml`;
      const before = read(file);
      await entry.click();
      await page.locator("input[id^=order-]").fill("77");
      await save(page);
      await until(`${file} with another order`, () => read(file) !== before);
      const others = (all) => all.split("\n").filter((line) => !line.startsWith("order:") && line !== "{}");
      assert.deepEqual(others(read(file)), others(before), file);
      assert.match(read(file), /^order: 77$/m);
    }
  });
  assert.deepEqual(wrong, []);
});

test("words are changed, the page shows them, and a check finds nothing", async () => {
  const text = read(TEXT);
  const wrong = await editing(async (page) => {
    await open(page, "stories-text", "nurse-ostersund");
    const body = page.locator("textarea[id^=body]").first();
    await body.fill(`${(await body.inputValue()).trimEnd()}\n\nOch så är det vinter igen.`);
    await save(page);
    await until("the new words", () => read(TEXT) !== text);
  });
  assert.deepEqual(wrong, []);
  assert.equal(read(TEXT), `${text.trimEnd()}\n\nOch så är det vinter igen.\n`);
  await until("the page", async () => (await (await fetch(`${links.site}/sv/berattelser/skrinnaren-pa-nattpasset/`)).text()).includes("vinter igen"));
  const checked = check();
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
});

test("an item of every kind is begun, and a check finds nothing", async () => {
  const begun = [];
  const wrong = await editing(async (page) => {
    const settings = await (await fetch(`${links.editor}config.yml`)).json();
    for (const { name, folder, fields } of settings.collections.filter(({ create }) => create)) {
      const kind = folder.slice("content/".length);
      await page.goto(`${links.editor}#/collections/${name}`);
      await page.locator(`a[href$="/collections/${name}/new"]`).first().waitFor();
      await page.goto(`${links.editor}#/collections/${name}/new`);
      await page.locator("input[id^=title]").first().fill(`Åter: nytt i ${kind}, “så där”`);
      for (const field of fields.filter(({ required, name }) => required && name !== "title")) {
        await page.locator(`[id^=${field.name}-]`).first().fill("Så står det");
      }
      await save(page);
      const id = `ater-nytt-i-${kind}-sa-dar`;
      // The editor goes on to what it has saved.
      await page.waitForURL((url) => url.hash.includes(`/collections/${name}/entries/${id}`));
      const file = `${folder}/${id}/index.sv.md`;
      assert.match(read(file), /^title: .*Åter: nytt/m);
      assert.match(read(file.replace("index.sv.md", "item.yaml")), /^draft: true$/m);
      begun.push(kind);
    }
  });
  assert.deepEqual(wrong, []);
  assert.equal(begun.length, 12, begun.join(" "));
  const checked = check();
  assert.equal(checked.status, 0, checked.stdout + checked.stderr);
});

test("a title that another item has is told in words", async () => {
  const text = read(TEXT);
  await editing(async (page) => {
    await page.goto(`${links.editor}#/collections/stories-text/new`);
    await page.locator("input[id^=title]").first().fill("Nurse Östersund");
    await save(page);
    await page.getByText(/Det finns redan något i/).first().waitFor();
  });
  assert.equal(read(TEXT), text);
});

test("what would be wrong is told in words, and the file stays", async () => {
  const text = read(TEXT);
  await editing(async (page) => {
    await open(page, "stories-text", "nurse-ostersund");
    const body = page.locator("textarea[id^=body]").first();
    await body.fill(`${await body.inputValue()}\n\n[Ingen](stories/nobody)`);
    await save(page);
    await page.getByText(/Inte sparat/).first().waitFor();
  });
  assert.equal(read(TEXT), text);
});
