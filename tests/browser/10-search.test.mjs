// The search: at both base paths and from a folder, in Swedish and Arabic, by keyboard, without JavaScript; axe on what
// it shows; nothing asked of another host, nothing stored; and what is in the index.
import assert from "node:assert/strict";
import axe from "axe-core";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { directionOf, languages, site } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";

const folders = { sv: "sv/sok/", en: "en/search/", de: "de/suche/", ar: "ar/search/", sma: "sma/search/" };

const places = {
  "/": (lang) => `${server.root}${folders[lang]}`,
  "/a/b/": (lang) => `${server.below}${folders[lang]}`,
  "a folder": (lang) => `${pathToFileURL(site().folder).href}/${folders[lang]}index.html`,
};

const titles = (window) => window.locator(".hit-title").allInnerTexts();
const settled = (window) => window.waitForFunction(() =>
  document.querySelector('[data-say="waiting"]').hidden && document.querySelector('[data-say]:not([hidden])'));

async function ask(window, address, query) {
  await window.goto(`${address}?q=${encodeURIComponent(query)}`);
  await settled(window);
  return titles(window);
}

for (const [name, address] of Object.entries(places)) {
  test(`words are found in Swedish and Arabic (${name})`, async () => {
    await inWindow(browser, { viewport: { width: 1280, height: 900 } }, async (window) => {
      const faults = new Faults();
      window.on("pageerror", (error) => faults.check(false, `${error}`));
      window.on("request", (request) => faults.check(
        request.url().startsWith(`${server.origin}/`) || request.url().startsWith("file:"), `asks for ${request.url()}`));
      for (const [lang, query, title] of [["sv", "förskola", "Ordna förskola och skola"], ["ar", "مدرسة", "المدرسة والتعليم"]]) {
        const found = await ask(window, address(lang), query);
        faults.check(found.includes(title), `${query}: ${found}`);
        faults.same(await window.locator("html").getAttribute("dir"), directionOf(lang), "direction");
        faults.check((await window.locator(".hit mark").count()) > 0, `${query} is not marked`);
        faults.check((await window.title()).startsWith(query), await window.title());
        faults.same(await window.locator(".search-input").inputValue(), query, "the question stays");
        faults.same(await window.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0], "kept");
        await window.locator(".hit a", { hasText: title }).first().click();
        await window.waitForURL((url) => url.pathname.includes(`/${lang}/`) && !url.search);
        faults.same(await window.locator("h1").innerText(), title, "the link leads to the page");
        // Back to what was found.
        await window.goBack();
        await settled(window);
        faults.check((await titles(window)).includes(title), "back");
      }
      faults.none();
    });
  });
}

test("forms, beginnings and letters without their accents", async () => {
  const faults = new Faults();
  await inWindow(browser, {}, async (window) => {
    const sv = (query) => ask(window, places["/"]("sv"), query);
    const all = await sv("skola");
    for (const other of ["skolan", "skolor", "SKOLA", "skolornas"]) {
      const found = await sv(other);
      faults.check(found.includes("Ordna förskola och skola"), `${other}: ${found}`);
    }
    faults.check(all.length === 10, `ten at first: ${all.length}`);
    faults.check((await sv("sjuksköt")).includes("Sjuksköterska till nattpass"), "a beginning");
    // Letters without their accents find, but after the word itself; nobody types å for a.
    faults.check((await sv("fjallhotell")).includes("Kock på fjällhotell"), "without accents");
    const [exact] = await sv("åre");
    faults.same(exact, "Åre", "the word itself first");
    const [first] = await sv("flytta sundsvall");
    faults.same((await window.locator(".search-status").innerText()).replace(/\s+/g, " ").startsWith("Antal träffar:"), true, "count");
    faults.check(first !== undefined, "two words");
    const english = await ask(window, places["/"]("en"), "nurses");
    faults.check(english.some((title) => /nurse/i.test(title)), `nurses: ${english}`);
    const german = await ask(window, places["/"]("de"), "Häuser");
    faults.check(german.includes("Ein Haus kaufen"), `Häuser: ${german}`);
    const arabic = await ask(window, places["/"]("ar"), "المَدْرَسَة");
    faults.check(arabic.includes("المدرسة والتعليم"), `vowel signs: ${arabic}`);
    const sami = await ask(window, places["/"]("sma"), "skuv");
    faults.check(sami.length > 0, "a beginning without a stemmer");
  });
  faults.none();
});

test("the keyboard is enough: from any page to an answer, to more, and back", async () => {
  await inWindow(browser, { viewport: { width: 1280, height: 900 } }, async (window) => {
    await window.goto(`${server.root}sv/`);
    const focus = () => window.evaluate(() => document.activeElement.id || document.activeElement.className);
    for (let i = 0; i < 10 && (await focus()) !== "search-box"; i += 1) await window.keyboard.press("Tab");
    assert.equal(await focus(), "search-box");
    await window.keyboard.type("skola");
    await window.keyboard.press("Enter");
    await window.waitForURL(/\/sv\/sok\/\?q=skola$/);
    await settled(window);
    assert.equal((await titles(window)).length, 10);
    await window.locator(".search-more").focus();
    await window.keyboard.press("Enter");
    await window.waitForFunction(() => document.querySelectorAll(".hit").length > 10);
    assert.equal(await window.evaluate(() => Array.from(document.querySelectorAll(".hit a")).indexOf(document.activeElement)), 10);
    await window.keyboard.press("Shift+Tab");
    await window.keyboard.press("Tab");
    await window.keyboard.press("Enter");
    await window.waitForURL((url) => !url.pathname.endsWith("/sok/"));
    await window.goBack();
    await settled(window);
    assert.equal(await window.locator(".search-input").inputValue(), "skola");
  });
});

test("nothing found is said, with a way on", async () => {
  await inWindow(browser, {}, async (window) => {
    await ask(window, places["/"]("sv"), "xyzzyx<zzq>");
    const status = window.locator("[role=status]");
    assert.match((await status.innerText()).replace(/\s+/g, " "), /^Inget hittades för xyzzyx<zzq>$/);
    const other = window.locator('.search-others a[hreflang="en"]');
    assert.equal(new URL(await other.evaluate((link) => link.href)).searchParams.get("q"), "xyzzyx<zzq>");
    assert.ok(await window.locator(".search-browse a").first().isVisible());
  });
});

test("a file of the index that can't be had is said", async () => {
  await inWindow(browser, {}, async (window) => {
    await window.route("**/w*-*.js*", (route) => route.abort());
    await ask(window, places["/"]("sv"), "skola");
    assert.ok(await window.locator('[data-say="failed"]').isVisible());
  });
});

test("without JavaScript the page says so and leads to every list", async () => {
  await inWindow(browser, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async (window) => {
    for (const lang of languages) {
      await window.goto(`${server.root}${lang}/`);
      await window.locator("#search-box").fill("skola");
      await Promise.all([window.waitForNavigation(), window.keyboard.press("Enter")]);
      assert.equal(window.url(), `${server.root}${folders[lang]}?q=skola`);
      assert.match(await window.locator("noscript, .notice").first().innerText(), /JavaScript/);
      assert.ok((await window.locator(".search-browse .tiles a").count()) >= 8);
      const width = await window.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `${lang}: ${width} wide`);
    }
  });
});

test("axe finds nothing on what was found", async () => {
  const faults = new Faults();
  await inWindow(browser, {}, async (window) => {
    for (const [lang, query] of [["sv", "skola"], ["ar", "مدرسة"], ["sv", "xyzzyx"]]) {
      for (const [width, colorScheme] of [[390, "light"], [1440, "dark"], [1440, "light"]]) {
        await window.setViewportSize({ width, height: 900 });
        await window.emulateMedia({ colorScheme });
        await ask(window, places["/"](lang), query);
        await window.evaluate(axe.source);
        const { violations } = await window.evaluate(() => globalThis.axe.run(document));
        for (const { id, nodes } of violations) faults.check(false, `${lang} ${width} ${colorScheme}: ${id}: ${nodes[0].html.slice(0, 160)}`);
        faults.check((await window.evaluate(() => document.documentElement.scrollWidth)) <= width, `${lang}: wider than ${width}`);
      }
    }
  });
  faults.none();
});

// The files of a language's index, as the page's own script gets them.
function filesOf(lang, letter) {
  const folder = join(site().folder, folders[lang]);
  return readdirSync(folder).filter((name) => name.startsWith(letter) && name.endsWith(".js")).map((name) => {
    let found;
    new Function("movetoSearch", readFileSync(join(folder, name), "utf8"))((value) => { found = value; });
    return found;
  });
}

for (const lang of languages) {
  test(`all pages in a text of their own are in the index of ${lang}, and no others`, () => {
    const found = filesOf(lang, "p").flatMap((file) => file.pages.map(([, address]) => decodeURI(address))).sort();
    const faults = new Faults();
    for (const address of found) {
      const page = site().page(`${address}index.html`);
      faults.check(page && page.folderLang === lang && !page.isFallback && !page.isNoindex, `${address} is in the index`);
    }
    const own = site().pages.filter((page) => page.folderLang === lang && !page.isFallback && !page.isNoindex);
    for (const page of own.filter((page) => !["list", "tag"].includes(page.kind) && !page.kind.startsWith("toolbox"))) {
      faults.check(found.includes(page.path.replace(/index\.html$/, "")), `${page.path} is not in the index`);
    }
    faults.check(filesOf(lang, "w").some((file) => file.words.length > 0), "words");
    faults.none();
  });
}
