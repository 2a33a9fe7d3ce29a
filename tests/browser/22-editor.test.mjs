// Writing in the browser with `moveto serve --edit`, on a copy of the demonstration: a person opens a story, changes it and saves, and the
// file has that change and no other.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
    // A text in plainer words is an entry of its own.
    await page.goto(`${links.editor}#/collections/pages-text`);
    await page.locator(`a[href$="/collections/pages-text/entries/about/easy"]`).first().click();
    await until("its title", async () => (await page.locator("input[id^=title-]").first().inputValue()) === "Om webbplatsen");
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
      // Whoever leaves before the editor knows that it has saved is asked whether to.
      await page.getByText(/^Publicerad$/).first().waitFor();
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

// What the editor writes there is written as it is, with nothing of moveto's behind it.
test("what is saved on a Git server passes a check and gives the same pages", async () => {
  const [ours, theirs, cms] = ["ours", "theirs", "cms"].map((name) => `${root}-${name}`);
  const asked = ["--today", "2026-11-22", "--cache", join(project, ".moveto/cache")];
  try {
    for (const copy of [ours, theirs]) for (const name of ["site.yaml", "content", "media", "themes"]) cpSync(join(project, name), join(copy, name), { recursive: true });
    const server = ["--backend", "gitea", "--repo", "region/portal", "--server", "https://git.example", "--app-id", "x"];
    const made = spawnSync(program, ["cms", ...server, "--root", ours, "--lang", "sv", "--output", cms], { encoding: "utf8" });
    assert.equal(made.status, 0, made.stderr);
    const { collections } = JSON.parse(readFileSync(join(cms, "config.yml"), "utf8"));
    assert.ok(collections.every(({ create }) => !create), "nothing is begun where nobody adds its facts");
    const saved = await onGitServer(cms, textsOf(ours), async (page, base) => {
      for (const { name } of collections) {
        await page.goto(`${base}#/collections/${name}`);
        await page.locator(`a[href*="/collections/${name}/entries/"]`).first().click();
        const [field, value] = name.endsWith("-text") ? ["title", "Annan rubrik"] : ["order", "77"];
        await page.locator(`input[id^=${field}-]`).first().fill(value);
        await save(page);
        await page.getByText(/^Publicerad$/).first().waitFor();
      }
    });
    assert.ok(saved.size >= collections.length, [...saved.keys()].join(" "));
    for (const [path, text] of saved) {
      const before = readFileSync(join(ours, path), "utf8");
      writeFileSync(join(theirs, path), text);
      // The same by hand.
      if (path.endsWith("/item.yaml")) writeFileSync(join(ours, path), `${before.replace(/^(order:.*|\{\})\n/m, "")}order: 77\n`);
      else if (path.endsWith(".sv.md")) writeFileSync(join(ours, path), before.replace(/^title:.*$/m, "title: Annan rubrik"));
    }
    const checked = spawnSync(program, ["check", "--strict", "--root", theirs, ...asked, "--message-format", "short"], { encoding: "utf8" });
    assert.equal(checked.status, 0, checked.stdout + checked.stderr);
    for (const copy of [ours, theirs]) assert.equal(spawnSync(program, ["build", "--root", copy, ...asked]).status, 0);
    const compared = spawnSync("diff", ["-rq", join(ours, "public"), join(theirs, "public")], { encoding: "utf8" });
    assert.equal(compared.stdout + compared.stderr, "");
  } finally {
    for (const folder of [ours, theirs, cms]) rmSync(folder, { recursive: true, force: true });
  }
});

// The texts of a site, by their paths.
function textsOf(site) {
  const inside = readdirSync(join(site, "content"), { recursive: true }).filter((path) => /\.(yaml|md)$/.test(path));
  return new Map(inside.map((path) => [`content/${path}`, readFileSync(join(site, "content", path), "utf8")]));
}

// Does `work` in the editor of that folder, for a Gitea server with those files, and tells which it was given.
async function onGitServer(folder, files, work) {
  const base = "https://cms.example/";
  const given = new Map();
  const encoded = (text) => Buffer.from(text).toString("base64");
  const answer = (method, path, body) => {
    if (path === "/user") return { login: "eva", full_name: "Eva Ek", email: "eva@region.example" };
    if (path === "/repos/region/portal") return { owner: { login: "region" }, permissions: { push: true } };
    if (path === "/repos/region/portal/commits") return [];
    if (method === "POST" && path === "/repos/region/portal/contents") {
      for (const { operation, path, content } of body.files) {
        assert.equal(operation, files.has(path) ? "update" : "create");
        given.set(path, Buffer.from(content, "base64").toString());
        files.set(path, given.get(path));
      }
      return { files: [] };
    }
    const blob = /\/git\/blobs\/(.*)$/.exec(path)?.[1];
    if (blob) return { content: encoded(files.get(Buffer.from(blob, "hex").toString().split("#")[0])) };
    const tree = /\/git\/trees\/main:(.*)$/.exec(path)?.[1];
    const inside = [...files].filter(([name]) => tree && name.startsWith(`${tree}/`));
    if (!inside.length) return undefined;
    // Another text, another name for it.
    const sha = (name, text) => Buffer.from(`${name}#${text.length}`).toString("hex");
    return { tree: inside.map(([name, text]) => ({ path: name.slice(tree.length + 1), type: "blob", sha: sha(name, text), size: text.length })) };
  };
  await inWindow(browser, screen, async (page) => {
    page.setDefaultTimeout(LIMIT);
    const wrong = [];
    page.on("console", (said) => said.type() === "error" && !/404/.test(said.text()) && wrong.push(said.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    const headers = { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*", "Access-Control-Allow-Methods": "*" };
    await page.route("https://git.example/api/v1/**", (route) => {
      const request = route.request();
      if (request.method() === "OPTIONS") return route.fulfill({ status: 204, headers });
      const path = decodeURIComponent(new URL(request.url()).pathname.slice("/api/v1".length));
      const said = answer(request.method(), path, request.postDataJSON());
      return route.fulfill({ status: said ? 200 : 404, headers, json: said ?? { message: "not found" } });
    });
    await page.route(`${base}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
      const type = { js: "text/javascript", yml: "text/yaml", html: "text/html" }[name.split(".").pop()];
      return route.fulfill({ body: readFileSync(join(folder, name)), contentType: `${type}; charset=utf-8` });
    });
    await page.addInitScript(() => localStorage.setItem("decap-cms-user", JSON.stringify({ backendName: "gitea", token: "x" })));
    await page.goto(base);
    await work(page, base);
    assert.deepEqual(wrong, []);
  });
  return given;
}
