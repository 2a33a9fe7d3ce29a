// Templates of the toolbox: filled for each municipality in each language, to be looked at, downloaded and printed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inWindow } from "./support/browser.mjs";
import { site } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";

const catalog = JSON.parse(site().read("toolbox/catalog.json"));
const templates = catalog.assets.filter((asset) => asset.type === "template");
const places = site().files.filter((path) => /^sv\/kommuner\/[^/]+\/index\.html$/.test(path)).length;
const path = (file) => new URL(file.url).pathname.slice(new URL(catalog.url).pathname.indexOf("toolbox/"));

test("each template is filled for every municipality, in one set of languages", () => {
  assert.ok(templates.length > 0 && places > 10);
  for (const { id, files } of templates) {
    const sets = new Map();
    for (const file of files) sets.set(file.municipality, (sets.get(file.municipality) ?? []).concat(`${file.lang} ${file.channel}`));
    assert.equal(sets.size, places, id);
    for (const set of sets.values()) assert.deepEqual(set, [...sets.values()][0], id);
  }
});

test("pixels are as many as the catalogue says, and pages have no words that need a font", () => {
  for (const { id, files } of templates) {
    for (const file of files) {
      const bytes = readFileSync(join(site().folder, path(file)));
      if (file.url.endsWith(".png")) {
        assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [file.width, file.height], file.url);
      } else if (file.url.endsWith(".pdf")) {
        assert.ok(bytes.subarray(0, 5).toString() === "%PDF-" && !bytes.includes("/Font"), file.url);
      } else {
        assert.ok(!bytes.toString("utf8").includes("<text") && !bytes.toString("utf8").includes("data-moveto"), `${id}: ${file.url}`);
      }
    }
  }
});

for (const lang of ["sv", "ar"]) {
  test(`a communicator finds the file of a municipality in ${lang}`, async () => {
    const { pages } = templates.find(({ id }) => id === "social-card");
    const page = pages[lang].slice(catalog.url.indexOf("toolbox/"));
    await inWindow(browser, { viewport: { width: 390, height: 800 }, acceptDownloads: true }, async (window) => {
      await window.goto(server.root + page);
      assert.ok(await window.locator(".asset-preview img").evaluate((image) => image.complete && image.naturalWidth > 0), "no preview");
      const set = window.locator("#for-are");
      assert.equal(await set.locator(".download").first().isVisible(), false);
      await set.locator("summary").first().click();
      const link = set.locator(`a[download="social-card-are-${lang}.png"]`);
      const [download] = await Promise.all([window.waitForEvent("download"), link.click()]);
      assert.equal(download.suggestedFilename(), `social-card-are-${lang}.png`);
      assert.equal((await readFile(await download.path())).subarray(1, 4).toString(), "PNG");
      const wide = await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `${wide} pixels too wide`);
    });
  });
}
