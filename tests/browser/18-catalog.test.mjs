// What the toolbox tells programs: a catalogue that its schema describes, in which every address and every digest is right.
import Ajv2020 from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Faults } from "./support/faults.mjs";
import { startServer } from "./support/server.mjs";
import { attribute, languages, site } from "./support/site.mjs";

const json = (path) => JSON.parse(site().read(path));
const catalog = json("toolbox/catalog.json");
let server;
before(async () => { server = await startServer(); });
after(() => server?.stop());

test("the catalogue is what its schema says", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat("date", (text) => new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false);
  for (const name of ["uint8", "uint16", "uint32", "uint64"]) ajv.addFormat(name, { type: "number", validate: (n) => Number.isInteger(n) && n >= 0 });
  const validate = ajv.compile(json("toolbox/catalog.schema.json"));
  assert.ok(validate(catalog), JSON.stringify(validate.errors?.slice(0, 5)));
  assert.equal(catalog.$schema, new URL("toolbox/catalog.schema.json", site().url).href);
  assert.ok(!validate({ ...catalog, version: "1" }), "the schema allows anything");
});

test("every address in it answers, and every digest and size is right", async () => {
  const faults = new Faults();
  assert.ok(catalog.assets.length > 30);
  for (const asset of catalog.assets) {
    faults.same(Object.keys(asset.pages).sort(), [...languages].sort(), `${asset.id}: pages`);
    const files = asset.files.map((file) => [file.url, file]);
    for (const [url, file] of [...Object.values(asset.pages).map((url) => [url, null]), ...files]) {
      const answer = await fetch(server.root + url.slice(site().url.length));
      faults.same(answer.status, 200, url);
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (!file) continue;
      faults.same(bytes.length, file.bytes, `${url}: bytes`);
      faults.same(createHash("sha256").update(bytes).digest("hex"), file.sha256, `${url}: digest`);
    }
  }
  faults.none();
});

test("an asset's page tells the same as the catalogue, and every file of it", () => {
  const faults = new Faults();
  for (const asset of catalog.assets) {
    for (const [lang, url] of Object.entries(asset.pages)) {
      const page = site().page(site().fileOf(url));
      const shown = page.all(".download code").map((code) => code.children[0].data);
      const listed = asset.files.map((file) => file.sha256);
      faults.same([...shown].sort(), [...listed].sort(), `${page.path}: digests`);
      const links = page.all(".download a[download]").map((link) => new URL(attribute(link, "href"), page.url).href);
      faults.same(links.sort(), asset.files.map((file) => file.url).sort(), `${page.path}: downloads`);
      faults.check(page.text("#credit-line") === asset.credit, `${page.path}: credit`);
      if (asset.title[lang]) faults.same(page.text("h1"), asset.title[lang], `${page.path}: title`);
    }
  }
  faults.none();
});

test("it says where things were made, and what others show on their sites keeps its licence", () => {
  const faults = new Faults();
  assert.equal(catalog.assets.find((asset) => asset.id === "ski-tracks").municipality, "are");
  for (const asset of catalog.assets) {
    const page = site().page(site().fileOf(asset.pages.en));
    const code = page.all("#embed").length > 0 ? page.text("#embed") : "";
    faults.check(!code || code.includes(`href="${asset.terms.url}" rel="license"`), `${page.path}: ${code}`);
  }
  faults.none();
});

test("feeds tell of what is new, and of what will soon be gone", () => {
  for (const [lang, url] of Object.entries(catalog.pages)) {
    const folder = site().fileOf(url).replace(/index\.html$/, "");
    const news = site().read(`${folder}feed.xml`);
    const leaving = site().read(`${folder}leaving.xml`);
    const named = catalog.assets.filter((asset) => asset.title[lang]);
    assert.equal((news.match(/<entry>/g) ?? []).length, Math.min(named.length, 20), `${lang}: what is new`);
    for (const feed of [news, leaving]) assert.match(feed, new RegExp(`xml:lang="${lang}"`));
    const first = site().page(site().fileOf(url));
    for (const name of ["feed.xml", "leaving.xml"]) {
      assert.equal(first.all(`link[type="application/atom+xml"][href$="${folder}${name}"]`).length, 1, `${url}: ${name}`);
    }
    const soon = named.filter((asset) => asset.terms.until !== null);
    assert.equal((leaving.match(/<entry>/g) ?? []).length, soon.length, `${lang}: what leaves`);
  }
});

test("llms.txt leads to every language's toolbox and to the catalogue", () => {
  const text = readFileSync(join(site().folder, "llms.txt"), "utf8");
  for (const url of [...Object.values(catalog.pages), catalog.url, catalog.revoked]) assert.ok(text.includes(`(${url})`), url);
  for (const [, url] of text.matchAll(/\]\(([^)]+)\)/g)) assert.ok(site().known.has(site().fileOf(url)), url);
});
