// A partner's way through the toolbox: choose, search, sort, come back, copy the credit, download the file for a channel; ask
// what may be used; the same by links without JavaScript. Nothing is asked of another host and nothing is kept.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { before, test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { directionOf, site } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";
import { folders, stored, watched } from "./support/toolbox.mjs";

const places = {
  "/": (lang) => `${server.root}${folders[lang]}`,
  "/a/b/": (lang) => `${server.below}${folders[lang]}`,
};
const wide = { viewport: { width: 1440, height: 900 } };
const titles = (window) => window.locator(".tile-title a").allInnerTexts();
const ids = (window) => window.locator(".tile").evaluateAll((tiles) => tiles.map((tile) => tile.dataset.id));
const count = (window) => window.locator("[data-count]").innerText();
const chosen = async (window, field, value) => {
  await window.locator(`#toolbox-${field}`).selectOption(value);
  await window.waitForFunction(() => document.querySelector(".tile[data-id]"));
};
const settled = (window, wanted) => window.waitForFunction((wanted) => document.querySelector("[data-count]").textContent === wanted, wanted);
const sha256 = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

for (const [name, address] of Object.entries(places)) {
  test(`a winter picture of Åre for a story, its credit and its file (${name})`, async () => {
    const options = { ...wide, permissions: ["clipboard-read", "clipboard-write"], acceptDownloads: true };
    await inWindow(browser, options, async (window, context) => {
      const faults = new Faults();
      await watched(context, server, faults);
      await window.goto(address("sv"));
      const all = Number(await count(window));
      await chosen(window, "season", "winter");
      await window.waitForURL(/\?season=winter$/);
      await chosen(window, "municipality", "are");
      await settled(window, "1");
      assert.ok(all > 30, `${all}`);
      assert.deepEqual(await ids(window), ["ski-tracks"]);
      assert.equal((await window.locator(".toolbox-count").innerText()).trim().replace(/\s+/g, " "), "1 objekt");
      // What was chosen stands in the address.
      await window.reload();
      await settled(window, "1");
      assert.equal(await window.locator("#toolbox-season").inputValue(), "winter");
      await window.locator(".tile-title a").click();
      await window.waitForURL(/\/media\/ski-tracks\/$/);
      await window.locator('[data-copy="credit-line"]').click();
      await window.locator('[data-copy="credit-line"] [data-say="copied"]').waitFor();
      assert.equal(await window.evaluate(() => navigator.clipboard.readText()), "Illustration: moveto");
      const story = window.locator('.download[data-channel="9x16"]');
      const started = window.waitForEvent("download");
      await story.locator(".download-title a").click();
      const download = await started;
      assert.equal(download.suggestedFilename(), "ski-tracks-9x16.jpg");
      assert.equal(sha256(await download.path()), (await story.locator("code").textContent()).trim());
      // Back is where the choice was made.
      await window.goBack();
      await settled(window, "1");
      assert.deepEqual(await ids(window), ["ski-tracks"]);
      assert.deepEqual(await stored(window), {});
      faults.none();
    });
  });

  test(`from the list of a subject, other choices and links lead right (${name})`, async () => {
    await inWindow(browser, wide, async (window, context) => {
      const faults = new Faults();
      await watched(context, server, faults);
      await window.goto(`${address("sv")}season/winter/`);
      const winter = await count(window);
      assert.equal(await window.locator("h1").innerText(), "Årstid: Vinter");
      await chosen(window, "season", "summer");
      await window.waitForURL(/\/season\/winter\/\?season=summer$/);
      assert.equal(await window.locator("h1").innerText(), "Årstid: Sommar");
      assert.notEqual(await count(window), winter);
      await window.evaluate(() => Promise.all(Array.from(document.images, (one) => { one.loading = "eager"; return one.decode(); })));
      await window.locator(".toolbox-clear button").click();
      await settled(window, winter);
      assert.equal(await window.locator("h1").innerText(), "Årstid: Vinter");
      await window.locator("#toolbox-q").fill("skridskor");
      await settled(window, "1");
      await window.locator(".tile-title a").first().click();
      await window.waitForURL(/\/verktygslada\/media\/winter-lake\/$/);
      faults.none();
    });
  });
}

test("words are found in names, descriptions and what things have in common; sorting puts days in order", async () => {
  await inWindow(browser, wide, async (window) => {
    await window.goto(places["/"]("sv"));
    const all = await count(window);
    await window.locator("#toolbox-q").fill("ÅRE vinter");
    await settled(window, "1");
    assert.deepEqual(await ids(window), ["ski-tracks"]);
    for (const words of ["are vinter", "ARE VINTER"]) {
      await window.locator("#toolbox-q").fill("zzzz");
      await settled(window, "0");
      await window.locator("#toolbox-q").fill(words);
      await window.waitForFunction(() => document.querySelector('.tile[data-id="ski-tracks"]'), null, { timeout: 5000 });
    }
    // Letters that are set apart by their accents are the same to who types none.
    await window.locator("#toolbox-q").fill("Östersund");
    await window.waitForURL(/q=%C3%96stersund$/);
    const accented = await ids(window);
    await window.locator("#toolbox-q").fill("ostersund");
    await window.waitForURL(/q=ostersund$/);
    assert.ok(accented.length > 0);
    assert.deepEqual(await ids(window), accented);
    await window.locator("#toolbox-q").fill("zzzz");
    await settled(window, "0");
    assert.ok(await window.locator("[data-none]").isVisible());
    await window.locator("#toolbox-q").fill("");
    await settled(window, all);
    assert.equal(await window.locator("[data-none]").isVisible(), false);
    await chosen(window, "sort", "new");
    await window.waitForURL(/\?sort=new$/);
    assert.equal(await count(window), all);
    assert.equal((await ids(window)).length, Math.min(36, Number(all)));
    await chosen(window, "type", "film");
    await settled(window, "1");
    assert.equal(await window.locator(".tile-type").innerText(), "Film");
  });
});

test("the file of all assets that can't be had is said", async () => {
  await inWindow(browser, wide, async (window) => {
    await window.route("**/assets.js", (route) => (route.request().url().includes("verktygslada") ? route.abort() : route.continue()));
    await window.goto(places["/"]("sv"));
    await window.locator("#toolbox-season").selectOption("winter");
    await window.locator("[data-failed]").waitFor();
  });
});

test("from a folder the list can be searched too", async () => {
  await inWindow(browser, wide, async (window) => {
    await window.goto(`${pathToFileURL(site().folder).href}/${folders.ar}index.html`);
    const broken = [];
    window.on("pageerror", (error) => broken.push(`${error}`));
    await chosen(window, "season", "winter");
    await chosen(window, "municipality", "are");
    await settled(window, await window.evaluate(() => (1).toLocaleString(document.documentElement.lang)));
    assert.equal(await window.locator("html").getAttribute("dir"), directionOf("ar"));
    assert.deepEqual(broken, []);
  });
});

test("on a telephone the pictures come before the choices", async () => {
  await inWindow(browser, { viewport: { width: 390, height: 844 } }, async (window) => {
    for (const lang of ["sv", "ar"]) {
      await window.goto(places["/"](lang));
      assert.equal(await window.locator(".toolbox-fold").getAttribute("open"), null);
      const top = (selector) => window.locator(selector).first().evaluate((node) => node.getBoundingClientRect().top);
      const between = (await top(".toolbox-count ~ .tile-list .tile")) - (await top(".toolbox-form"));
      assert.ok(between > 0 && between < 500, `${lang}: the first picture begins ${between} below the form`);
      assert.ok((await window.evaluate(() => document.documentElement.scrollWidth)) <= 390, lang);
      await window.goto(`${places["/"](lang)}?season=winter`);
      assert.notEqual(await window.locator(".toolbox-fold").getAttribute("open"), null, "what is chosen can be seen");
    }
  });
});

test("a link to a choice shows what was found, and who comes back is where they were", async () => {
  for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
    await inWindow(browser, { viewport }, async (window) => {
      for (const lang of ["en", "ar"]) {
        await window.goto(`${places["/"](lang)}?municipality=are&season=winter`);
        await window.waitForFunction(() => document.querySelectorAll(".tile").length === 1 && scrollY > 0);
        const box = await window.locator(".tile-title a").boundingBox();
        const status = await window.locator(".toolbox-count").boundingBox();
        assert.ok(status.y >= 0 && box.y + box.height < viewport.height, `${lang} ${viewport.width}: ${JSON.stringify([status, box])}`);
      }
      await window.goto(places["/"]("en"));
      assert.equal(await window.evaluate(() => scrollY), 0);
    });
  }
});

test("the keyboard is enough to choose and to open", async () => {
  await inWindow(browser, wide, async (window) => {
    await window.goto(places["/"]("en"));
    await window.locator("#toolbox-q").focus();
    await window.keyboard.type("skate");
    await settled(window, "1").catch(() => null);
    await window.keyboard.press("Enter");
    assert.equal(await window.evaluate(() => document.activeElement.closest(".tile") !== null), true);
    await window.keyboard.press("Enter");
    await window.waitForURL(/\/en\/toolbox\/media\/[a-z-]+\/$/);
  });
});

test("without JavaScript the same is found by links and downloaded", async () => {
  await inWindow(browser, { javaScriptEnabled: false, acceptDownloads: true, viewport: { width: 390, height: 844 } }, async (window) => {
    await window.goto(places["/"]("sv"));
    assert.equal(await window.locator(".toolbox-form").isVisible(), false);
    assert.equal(await window.locator(".basket-button").first().isVisible(), false);
    await window.locator(".shelf-groups").getByRole("link", { name: "Åre", exact: true }).click();
    await window.waitForURL(/\/verktygslada\/municipality\/are\/$/);
    await window.locator('.tile[data-id="ski-tracks"] a').click();
    await window.waitForURL(/\/media\/ski-tracks\/$/);
    const story = window.locator('.download[data-channel="9x16"]');
    const started = window.waitForEvent("download");
    await story.locator(".download-title a").click();
    assert.equal(sha256(await (await started).path()), await story.getAttribute("data-sha256"));
    // What needs a script says so, and leads on.
    for (const [tool, words] of [["may-i", /JavaScript/], ["basket", /JavaScript/], ["check", /sha256sum/]]) {
      await window.goto(`${places["/"]("sv")}${tool}/`);
      assert.match(await window.locator("main").innerText(), words);
    }
    await window.goto(`${places["/"]("sv")}may-i/`);
    await window.locator("main").getByRole("link", { name: "I annonser" }).click();
    await window.waitForURL(/\/use\/advertising\/$/);
  });
});

test("first view: the toolbox is light without its pictures", async () => {
  await inWindow(browser, wide, async (window) => {
    let bytes = 0;
    window.on("response", async (answer) => {
      if (answer.request().resourceType() !== "image") bytes += (await answer.body().catch(() => "")).length;
    });
    await window.goto(places["/"]("sv"), { waitUntil: "networkidle" });
    assert.ok(bytes > 0 && bytes < 150_000, `${bytes} bytes`);
  });
});

/* May I use it? */

const entry = (more) => ({ i: "x", t: "X", f: [0, 1, 2], ...more });
const facets = ["type/image", "use/editorial", "use/partner", "use/employer", "use/advertising"];
const question = { use: "partner", place: "", day: "2026-12-31", change: "change" };
// [asset, question, what stands in the way]: as src/model/media/rights.rs means it.
const cases = [
  [{}, {}, []],
  [{}, { use: "editorial" }, []],
  [{}, { use: "employer" }, ["use"]],
  [{}, { use: "advertising" }, ["use"]],
  [{ f: [0, 4] }, { use: "advertising" }, []],
  [{ w: ["SE"] }, { place: "SE" }, []],
  [{ w: ["SE"] }, { place: "NO" }, ["place"]],
  [{ w: ["SE"] }, {}, ["place"]],
  [{ w: ["EEA"] }, { place: "NO" }, []],
  [{ w: ["EEA"] }, { place: "EU" }, []],
  [{ w: ["EU"] }, { place: "EEA" }, ["place"]],
  [{ w: ["EU"] }, { place: "NO" }, ["place"]],
  [{ w: ["EU", "NO", "IS", "LI"] }, { place: "EEA" }, []],
  [{ w: ["EEA"] }, { place: "NORDIC" }, ["place"]],
  [{ w: ["NORDIC"] }, { place: "GL" }, []],
  [{}, { place: "US" }, []],
  [{ u: "2026-12-31" }, {}, []],
  [{ u: "2026-12-30" }, {}, ["day"]],
  [{ u: "2026-12-30" }, { day: "2026-11-22" }, []],
  [{ e: "none" }, { change: "none" }, []],
  [{ e: "none" }, { change: "crop" }, ["change"]],
  [{ e: "none" }, { change: "change" }, ["change"]],
  [{ e: "crop-only" }, { change: "crop" }, []],
  [{ e: "crop-only" }, { change: "change" }, ["change"]],
  [{ f: [0], w: ["SE"], u: "2020-01-01", e: "none" }, {}, ["use", "place", "day", "change"]],
];

test("what may be used is what the terms say", async () => {
  await inWindow(browser, wide, async (window) => {
    await window.goto(`${places["/"]("sv")}may-i/`);
    const judged = await window.evaluate(({ cases, facets }) => {
      const countries = (code) => (document.querySelector(`#may-place option[value="${code}"]`).dataset.countries || code).split(" ");
      return cases.map(([asset, question]) => window.movetoMayI.judge(asset, question, facets, countries));
    }, { cases: cases.map(([asset, asked]) => [entry(asset), { ...question, ...asked }]), facets });
    const faults = new Faults();
    cases.forEach(([asset, asked, expected], at) => faults.same(judged[at], expected, JSON.stringify([asset, asked])));
    faults.none();
  });
});

test("May I use it? answers with assets, reasons and an address that keeps the question", async () => {
  await inWindow(browser, wide, async (window, context) => {
    const faults = new Faults();
    await watched(context, server, faults);
    await window.clock.setFixedTime(new Date("2026-11-22T12:00:00Z"));
    // Two assets of the demo, narrowed on the way to the browser.
    await context.route("**/assets.js", async (route) => {
      if (!route.request().url().includes("verktygslada")) return route.continue();
      const text = await (await route.fetch()).text();
      const index = JSON.parse(text.slice("movetoAssets(".length, text.lastIndexOf(")")));
      const advertising = index.facets.indexOf("use/advertising");
      for (const one of index.assets) {
        if (one.i === "logo") Object.assign(one, { w: ["EEA"], u: "2026-12-01", e: "none" });
        if (one.i === "ski-tracks") one.f = one.f.filter((facet) => facet !== advertising);
      }
      return route.fulfill({ body: `movetoAssets(${JSON.stringify(index)});`, contentType: "text/javascript" });
    });
    await window.goto(`${places["/"]("sv")}may-i/`);
    await window.locator("#may-use").selectOption("advertising");
    await window.locator("#may-place").selectOption("US");
    await window.locator("#may-day").fill("2026-12-31");
    await window.locator("#may-change").selectOption("crop");
    await window.locator(".toolbox-form button").click();
    await window.locator("[data-answer]").waitFor();
    const no = (await window.locator(".may-no > li").allInnerTexts()).map((words) => words.replace(/\s+/g, " ").trim());
    assert.equal(no.length, 2);
    assert.match(no.find((words) => words.startsWith("Logotyp")), /Europeiska ekonomiska samarbetsområdet.*1 december 2026.*inte ändras/);
    assert.match(no.find((words) => !words.startsWith("Logotyp")), /Inte i köpta annonser$/);
    const yes = await titles(window);
    assert.ok(yes.length > 30 && !yes.includes("Logotyp"), `${yes}`);
    assert.match(window.url(), /\?use=advertising&place=US&day=2026-12-31&change=crop$/);
    await window.reload();
    await window.locator("[data-answer]").waitFor();
    assert.equal((await titles(window)).length, yes.length);
    assert.deepEqual(await stored(window), {});
    // A day that is past gets no answer but that.
    await window.locator("#may-day").fill("2026-11-21");
    await window.locator(".toolbox-form button").click();
    await window.locator("[data-past]").waitFor();
    assert.equal(await window.locator("[data-answer]").isVisible(), false);
    await window.locator("#may-day").fill("2026-11-22");
    await window.locator(".toolbox-form button").click();
    await window.locator("[data-answer]").waitFor();
    assert.equal(await window.locator("[data-past]").isVisible(), false);
    faults.none();
  });
});

test("what stands on a ground of its own does so on tiles that a script draws too", async () => {
  await inWindow(browser, { ...wide, colorScheme: "dark" }, async (window) => {
    const ground = () => window.locator('.tile[data-id="logo"] .tile-picture').evaluate((one) => getComputedStyle(one).backgroundColor);
    await window.goto(`${places["/"]("sv")}type/logo/`);
    const wanted = await ground();
    await window.goto(places["/"]("sv"));
    await chosen(window, "type", "logo");
    await window.locator('.tile[data-id="logo"]').waitFor();
    assert.equal(await ground(), wanted);
    await window.locator('.tile[data-id="logo"] a').click();
    await window.waitForURL(/\/media\/logo\/$/);
    const preview = window.locator(".asset-preview img");
    assert.equal(await preview.evaluate((one) => getComputedStyle(one).backgroundColor), wanted, "on the page of the asset");
  });
});
