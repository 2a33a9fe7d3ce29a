// Check my copies: a site of its own hands out files, takes one back, lets one expire, replaces one and makes one again. What
// partners kept is told apart in the browser, and no byte of it leaves it.
import assert from "node:assert/strict";
import axe from "axe-core";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";
import { inWindow, launch } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { project, site } from "./support/site.mjs";
import { folders, serve, stored, watched } from "./support/toolbox.mjs";

const program = process.env.MOVETO ?? join(project, "target/release/moveto");
const ids = ["stays", "made-again", "replaced", "expired", "withdrawn"];

const write = (path, text) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const drawing = (colour) => `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="${colour}"/></svg>`;
const card = (id, more = "") => `title: {sv: Bilden ${id}, en: The picture ${id}}
alt: {sv: Ett fält i en färg, en: A field of one colour}
credit: "Illustration: moveto"
license: {id: cc-by-4.0}
${more}`;

function build(command = "build") {
  const words = [command, "--root", join(folder, "site"), "--today", "2026-11-22"];
  const done = spawnSync(program, words, { encoding: "utf8" });
  assert.equal(done.status, 0, done.stdout + done.stderr);
}

// Copies of what was handed out, as partners keep them: by channel, in folders of folders.
function keep() {
  const from = join(folder, "site/public/toolbox/media");
  for (const path of readdirSync(from, { recursive: true })) {
    if (path.endsWith(".svg")) cpSync(join(from, path), join(folder, "copies/autumn/drawings", path.split("/").pop()));
  }
}

function smallSite() {
  cpSync(join(project, "themes"), join(folder, "site/themes"), { recursive: true });
  cpSync(join(project, "media/licences.yaml"), join(folder, "site/media/licences.yaml"));
  write("site/site.yaml", `title: {sv: Exempel, en: Example}
description: {sv: Ett exempel, en: An example}
base_url: https://example.org/
theme: norrland
languages: [{tag: sv, name: Svenska}, {tag: en, name: English}]
front: pages/front
menu: []
sections:
  pages: {title: {sv: Sidor, en: Pages}, description: {sv: Sidor, en: Pages}}
toolbox:
  title: {sv: Verktygslåda, en: Toolbox}
  slug: {sv: verktygslada, en: toolbox}
`);
  write("site/content/pages/front/item.yaml", "updated: 2026-11-22\n");
  write("site/content/pages/front/index.sv.md", "---\ntitle: Hej\nsummary: Ett exempel.\n---\n\nHej.\n");
  ids.forEach((id, at) => {
    write(`site/media/${id}.svg`, drawing(`#0${at}0`));
    write(`site/media/${id}.svg.yaml`, card(id, id === "stays" ? "expires: 2027-03-31\n" : ""));
  });
  write("site/content/toolbox/kit/item.yaml", "assets: [stays, made-again]\nfor: [editorial]\n");
  write("site/content/toolbox/kit/index.sv.md", "---\ntitle: Ett paket\nsummary: Två bilder.\n---\n\nTvå bilder.\n");
  build();
  keep();
  write("site/media/made-again.svg", drawing("#123456"));
  write("site/media/newer.svg", drawing("#654321"));
  write("site/media/newer.svg.yaml", card("newer", "replaces: replaced\n"));
  write("site/media/expired.svg.yaml", card("expired", "expires: 2026-11-01\n"));
  write("site/media/withdrawn.svg.yaml", card("withdrawn", "withdrawn: 2026-11-20\n"));
  build();
  write("copies/autumn/holiday.jpg", "not ours");
  write("copies/autumn/.DS_Store", "left by a system");
  const zipped = spawnSync("python3", ["-m", "zipfile", "-c", join(folder, "copies.zip"), "autumn"], { cwd: join(folder, "copies"), encoding: "utf8" });
  assert.equal(zipped.status, 0, zipped.stderr);
  // ZIPs as people send them: with a mark in the name, in another one, and deeper than anybody looks.
  cpSync(join(folder, "copies.zip"), join(folder, "Hurry!.zip"));
  for (const [outer, inner] of [["nested.zip", "copies.zip"], ["deeper.zip", "nested.zip"]]) {
    assert.equal(spawnSync("python3", ["-m", "zipfile", "-c", outer, inner], { cwd: folder }).status, 0);
  }
}

let folder;
let server;
let browser;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "moveto-copies-"));
  smallSite();
  server = await serve(join(folder, "site/public"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const address = (lang) => `${server.root}${folders[lang]}check/`;
// What is said of each file: [last part of its name, state, all its words].
const answers = (window) => window.locator(".check-table tbody tr").evaluateAll((rows) => rows.map((row) => [
  row.querySelector("[data-name]").textContent.split("/").pop(), row.dataset.state, row.innerText.replace(/\s+/g, " ").trim(),
]));
const done = (window) => window.locator('[data-say="done"]').waitFor();

const expected = [
  ["expired-drawing.svg", "expired"], ["holiday.jpg", "unknown"], ["made-again-drawing.svg", "older"],
  ["replaced-drawing.svg", "replaced"], ["stays-drawing.svg", "valid"], ["withdrawn-drawing.svg", "withdrawn"],
];
const states = (rows) => rows.map(([name, state]) => [name, state]).sort();

const ways = {
  "a folder": (window) => window.locator("#check-folder").setInputFiles(join(folder, "copies/autumn")),
  "a ZIP": (window) => window.locator("#check-files").setInputFiles(join(folder, "copies.zip")),
  "a ZIP with a mark in its name": (window) => window.locator("#check-files").setInputFiles(join(folder, "Hurry!.zip")),
  "a ZIP in a ZIP": (window) => window.locator("#check-files").setInputFiles(join(folder, "nested.zip")),
  "files": (window) => window.locator("#check-files").setInputFiles([
    ...ids.map((id) => join(folder, `copies/autumn/drawings/${id}-drawing.svg`)), join(folder, "copies/autumn/holiday.jpg")]),
};

for (const [name, give] of Object.entries(ways)) {
  test(`${name} of copies: each is told apart, and nothing leaves the browser`, async () => {
    await inWindow(browser, { viewport: { width: 1440, height: 900 } }, async (window, context) => {
      const faults = new Faults();
      await watched(context, server, faults);
      await window.goto(address("en"));
      await give(window);
      await done(window);
      const rows = await answers(window);
      assert.deepEqual(states(rows), expected);
      assert.equal(rows[0][1], "withdrawn", "the worst comes first");
      const words = Object.fromEntries(rows.map(([, state, said]) => [state, said]));
      assert.match(words.withdrawn, /Withdrawn .*Take it down/);
      assert.match(words.replaced, /Use instead: The picture newer$/);
      assert.match(words.older, /Use instead: The picture made-again$/);
      assert.match(words.valid, /May be used .*only until and including March 31, 2027\. See its terms$/);
      assert.doesNotMatch(words.older, /until/);
      assert.equal(await window.locator('tr[data-state="older"] [data-terms] a').count(), 1);
      assert.equal(await window.locator(".check-sums li:visible").count(), 6);
      assert.deepEqual(await stored(window), {});
      await window.locator('tr[data-state="replaced"] [data-links] a').click();
      await window.waitForURL(/\/en\/toolbox\/media\/newer\/$/);
      faults.none();
    });
  });
}

// The last day is counted in Sweden, where summer time has begun.
for (const [moment, isOver] of [["2027-03-31T21:30:00Z", false], ["2027-03-31T22:30:00Z", true]]) {
  test(`between two builds nothing is handed out after its last day (${moment})`, async () => {
    await inWindow(browser, { viewport: { width: 1440, height: 900 } }, async (window, context) => {
      const faults = new Faults();
      await watched(context, server, faults);
      await window.clock.setFixedTime(new Date(moment));
      const given = async (path, selectors) => {
        await window.goto(`${server.root}${folders.sv}${path}`);
        await window.waitForFunction(() => window.movetoExpiry);
        for (const selector of selectors) assert.equal(await window.locator(selector).count() > 0, !isOver, `${path} ${selector}`);
        assert.equal(await window.locator("[data-over]:visible").count(), isOver ? 1 : 0, path);
      };
      await given("media/stays/", [".download", ".asset-preview img", "#credit-line", ".actions [data-basket-add]"]);
      await given("packages/kit/", [".package-zips a", '.tile[data-id="stays"]']);
      await window.goto(`${server.root}${folders.sv}?q=bilden`);
      await window.locator('.tile[data-id="newer"]').waitFor();
      assert.equal(await window.locator('.tile[data-id="stays"]').count(), isOver ? 0 : 1);
      await window.goto(`${server.root}${folders.sv}media/newer/`);
      assert.ok(await window.locator(".download").count() > 0, "one that never ends is there");
      await window.goto(`${server.root}${folders.sv}basket/#basket=stays`);
      await window.locator(".basket-item").waitFor();
      assert.equal(await window.locator(".basket-item").getByText("Finns inte längre i verktygslådan").isVisible(), isOver);
      await window.goto(address("en"));
      await window.locator("#check-files").setInputFiles(join(folder, "copies/autumn/drawings/stays-drawing.svg"));
      await done(window);
      assert.deepEqual(states(await answers(window)), [["stays-drawing.svg", isOver ? "expired" : "valid"]]);
      faults.none();
    });
  });
}

test("a folder that is dropped is checked, and a second time anew", async () => {
  await inWindow(browser, {}, async (window) => {
    await window.goto(address("sv"));
    const sent = ["stays", "withdrawn"].map((id) => readFileSync(join(folder, `copies/autumn/drawings/${id}-drawing.svg`), "utf8"));
    for (let round = 0; round < 2; round += 1) {
      await window.evaluate((sent) => {
        const data = new DataTransfer();
        sent.forEach((text, at) => data.items.add(new File([text], `${at}.svg`)));
        document.querySelector(".drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      }, sent);
      await window.waitForFunction(() => document.querySelectorAll(".check-table tbody tr").length === 2);
      await done(window);
      assert.deepEqual((await answers(window)).map(([name, state]) => [name, state]), [["1.svg", "withdrawn"], ["0.svg", "valid"]]);
    }
  });
});

test("what can't be read is said, beside what can", async () => {
  await inWindow(browser, {}, async (window) => {
    await window.goto(address("sv"));
    const zip = readFileSync(join(folder, "copies.zip"));
    const broken = Buffer.from(zip);
    broken.fill(0xff, 60, 110);
    await window.locator("#check-files").setInputFiles([
      { name: "broken.zip", mimeType: "application/zip", buffer: broken },
      { name: "no.zip", mimeType: "application/zip", buffer: Buffer.from("no ZIP at all") },
      { name: "cut.zip", mimeType: "application/zip", buffer: zip.subarray(0, zip.length - 40) },
      { name: "half.zip", mimeType: "application/zip", buffer: zip.subarray(0, zip.length / 2) },
      { name: "deeper.zip", mimeType: "application/zip", buffer: readFileSync(join(folder, "deeper.zip")) },
      { name: "empty.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) },
    ]);
    await done(window);
    const closed = (await answers(window)).filter(([, state]) => state === "unreadable").map(([name]) => name);
    for (const name of ["no.zip", "cut.zip", "half.zip"]) assert.ok(closed.includes(name), `${name}: ${closed}`);
    assert.ok(closed.some((name) => /^deeper\.zip › nested\.zip › copies\.zip$/.test(name)), `${closed}`);
    const said = (await answers(window)).map(([, state]) => state);
    assert.ok(said.length >= 3 && said.every((state) => ["unreadable", "unknown", "valid", "older", "replaced", "expired", "withdrawn"].includes(state)), `${said}`);
  });
});

test("without the list, and without a secure address, the page says so", async () => {
  await inWindow(browser, {}, async (window, context) => {
    await context.route("**/checksums.json", (route) => route.abort());
    await window.goto(address("sv"));
    await ways.files(window);
    await window.locator('[data-say="failed"]').waitFor();
  });
  await inWindow(browser, {}, async (window) => {
    await window.goto(`${pathToFileURL(site().folder).href}/${folders.sv}check/index.html`);
    await window.locator("[data-insecure]").waitFor();
    assert.equal(await window.locator(".drop").isVisible(), false);
  });
});

test("the recipe on the page finds what is right in folders of folders, and so in an unpacked package", async () => {
  await inWindow(browser, {}, async (window) => {
    await window.goto(address("en"));
    const recipe = await window.locator('[data-recipe="shell"]').textContent();
    assert.match(await window.locator('[data-recipe="powershell"]').textContent(), /Get-FileHash -Algorithm SHA256 \|\nForEach-Object \{ \$\(if/);
    const at = join(folder, "recipe");
    cpSync(join(folder, "copies"), at, { recursive: true });
    cpSync(join(folder, "copies/autumn/drawings/stays-drawing.svg"), join(at, "another name.svg"));
    cpSync(join(folder, "site/public/toolbox/SHA256SUMS"), join(at, "SHA256SUMS"));
    const ran = spawnSync("sh", ["-c", recipe], { cwd: at, encoding: "utf8" });
    assert.equal(ran.status, 0, ran.stderr);
    const right = ran.stdout.split("\n").filter((line) => line.startsWith("OK")).sort();
    assert.deepEqual(right, ["OK  ./another name.svg", "OK  ./autumn/drawings/replaced-drawing.svg", "OK  ./autumn/drawings/stays-drawing.svg"]);
    assert.ok(ran.stdout.includes("?   ./autumn/drawings/withdrawn-drawing.svg"), ran.stdout);
  });
});

test("scripts find the same: SHA256SUMS for what is right, revoked.json for what isn't", () => {
  const copies = join(folder, "copies/autumn/drawings");
  const sums = spawnSync("sha256sum", ["--check", "--ignore-missing", join(folder, "site/public/toolbox/SHA256SUMS")], { cwd: copies, encoding: "utf8" });
  assert.deepEqual(sums.stdout.trim().split("\n").sort(), ["made-again-drawing.svg: FAILED", "replaced-drawing.svg: OK", "stays-drawing.svg: OK"]);
  const revoked = JSON.parse(readFileSync(join(folder, "site/public/toolbox/revoked.json"), "utf8"));
  assert.deepEqual(revoked.assets.map(({ id, status }) => [id, status]), [["expired", "expired"], ["withdrawn", "withdrawn"]]);
  const checks = JSON.parse(readFileSync(join(folder, "site/public/toolbox/checksums.json"), "utf8"));
  // Of what was made again, the drawing and the form in which pages showed it are older.
  assert.deepEqual(checks.assets.map(({ id, older }) => [id, older?.length ?? 0]),
    [["made-again", 2], ["newer", 0], ["replaced", 0], ["stays", 0]]);
});

test("the lists of a site that was built in steps are those of one that is built anew", () => {
  build();
  build("verify");
});

test("axe finds nothing on what was checked", async () => {
  const faults = new Faults();
  await inWindow(browser, {}, async (window) => {
    for (const [width, colorScheme] of [[390, "light"], [390, "dark"], [1440, "light"], [1440, "dark"]]) {
      await window.setViewportSize({ width, height: 900 });
      await window.emulateMedia({ colorScheme });
      await window.goto(address("sv"));
      await ways["a folder"](window);
      await done(window);
      await window.evaluate(axe.source);
      const { violations } = await window.evaluate(() => globalThis.axe.run(document));
      for (const { id, nodes } of violations) faults.check(false, `${width} ${colorScheme}: ${id}: ${nodes[0].html.slice(0, 160)}`);
      faults.check((await window.evaluate(() => document.documentElement.scrollWidth)) <= width, `wider than ${width}`);
    }
  });
  faults.none();
});
