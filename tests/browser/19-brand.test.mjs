// The brand guide and the texts: contrasts are reckoned again here, palettes are read as programs read them, words are copied.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { attribute, languages, site } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";

const guides = site().pages.filter((page) => page.kind === "toolbox-brand");
const texts = site().pages.filter((page) => page.kind === "toolbox-texts");
// WCAG 2.2, relative luminance and contrast ratio.
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const palette = (page, ending) => page.all(".palettes a").map((link) => attribute(link, "href")).find((href) => href.endsWith(ending));
const read = (page, ending) => site().read(site().fileOf(new URL(palette(page, ending), page.url).href));
const colours = (page) => page.all(".colour").length;
const latin = (text) => text.replace(/[٠-٩]/g, (digit) => "٠١٢٣٤٥٦٧٨٩".indexOf(digit)).replace(/[٫,]/g, ".");

test("each language has a guide and texts, and its toolbox leads to both", () => {
  assert.deepEqual(guides.map((page) => page.folderLang).sort(), [...languages].sort());
  assert.deepEqual(texts.map((page) => page.folderLang).sort(), [...languages].sort());
  for (const page of [...guides, ...texts]) {
    const toolbox = site().page(site().fileOf(new URL("..", page.url).href));
    const links = toolbox.all(".toolbox-guides a").map((link) => new URL(attribute(link, "href"), toolbox.url).href);
    assert.ok(links.includes(page.url), page.path);
  }
});

test("every contrast that is told is the right one, and enough", () => {
  const faults = new Faults();
  for (const page of guides) {
    const rows = page.all(".pair-list tbody tr");
    assert.ok(rows.length > 5);
    const ratios = page.all(".pair-list tbody .ratio");
    const words = page.all(".pair-list tbody .ratio").map((cell) => textOf(cell));
    rows.forEach((row, at) => {
      const ratio = contrast(attribute(row, "data-text"), attribute(row, "data-on"));
      const told = Number(latin(words[at]).match(/[\d.]+/)?.[0]);
      faults.check(Math.abs(told - ratio) < 0.0101 && told <= ratio + 1e-9, `${page.path}: ${words[at]} for ${ratio}`);
      faults.check(ratio >= 4.5, `${page.path}: ${ratio} is not enough`);
    });
    faults.same(ratios.length, rows.length, `${page.path}: ratios`);
    faults.same(page.all(".all tbody .ratio").length, colours(page) * (colours(page) - 1), `${page.path}: all against all`);
  }
  faults.none();
});

function textOf(node) {
  return node.type === "text" ? node.data : (node.children ?? []).map(textOf).join("");
}

test("palettes hold the colours that the page shows", async () => {
  for (const page of guides) {
    const shown = page.all(".colour-values code[id]").map(textOf);
    assert.ok(shown.length > 5, page.path);
    const json = JSON.parse(read(page, ".json"));
    assert.deepEqual(json.colours.map((one) => one.hex), shown);
    for (const pair of json.pairs) {
      const hex = (id) => json.colours.find((one) => one.id === id).hex;
      assert.equal(pair.contrast, Math.floor(contrast(hex(pair.text), hex(pair.on)) * 100 + 1e-9) / 100);
    }
    const rows = read(page, ".gpl").split("\n").filter((line) => /^[ \d]{11}\t/.test(line));
    assert.deepEqual(rows.map((row) => "#" + row.slice(0, 11).trim().split(/\s+/).map((part) => Number(part).toString(16).padStart(2, "0")).join("")), shown);
    assert.deepEqual([...read(page, ".scss").matchAll(/^\$brand-[a-z-]+: (#[0-9a-f]{6});/gm)].map((found) => found[1]), shown);
    assert.equal(site().read(site().fileOf(new URL(palette(page, ".ase"), page.url).href)).slice(0, 4), "ASEF");
  }
});

test("a browser reads the palette in CSS", async () => {
  const page = guides[0];
  const css = read(page, ".css");
  const wanted = JSON.parse(read(page, ".json")).colours.map((one) => [`--brand-${one.id}`, one.hex]);
  await inWindow(browser, {}, async (window) => {
    const found = await window.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const { style } = sheet.cssRules[0];
      return Array.from(style, (name) => [name, style.getPropertyValue(name).trim()]);
    }, css);
    assert.deepEqual(found, wanted);
  });
});

test("the logo's wrong uses look wrong, and are told in words", async () => {
  for (const page of guides) {
    const wrong = page.all(".logo-wrong figcaption").map((one) => textOf(one).trim());
    assert.equal(wrong.length, 5, page.path);
    assert.equal(new Set(wrong.filter((text) => text.length > 5)).size, 5, page.path);
  }
  await inWindow(browser, { viewport: { width: 1280, height: 900 } }, async (window) => {
    await window.goto(server.root + guides[0].url.slice(site().url.length));
    const looks = await window.locator(".logo-ground").evaluateAll((all) => all.map((ground) => {
      const image = getComputedStyle(ground.querySelector("img"));
      return `${image.transform} ${image.filter} ${getComputedStyle(ground).backgroundImage}`;
    }));
    assert.equal(new Set(looks).size, 6, looks.join("\n"));
  });
});

test("the room round the logo is drawn as large as it is said to be", async () => {
  for (const lang of ["en", "ar"]) {
    const page = guides.find((page) => page.folderLang === lang);
    for (const width of [1280, 390]) {
      await inWindow(browser, { viewport: { width, height: 900 } }, async (window) => {
        await window.goto(server.root + page.url.slice(site().url.length));
        const { logo, free, ground } = await window.evaluate(() => {
          const box = (what) => document.querySelector(what).getBoundingClientRect().toJSON();
          return { logo: box(".logo-space img"), free: box(".logo-free rect"), ground: box(".logo-right .logo-ground") };
        });
        const room = logo.height / 4;
        const rooms = [logo.left - free.left, logo.top - free.top, free.right - logo.right, free.bottom - logo.bottom];
        for (const one of rooms) assert.ok(Math.abs(one - room) < 1.5, `${lang}, ${width}: ${rooms} for ${room}`);
        assert.ok(free.left > ground.left && free.right < ground.right && free.top > ground.top && free.bottom < ground.bottom);
      });
    }
  }
});

test("texts in other languages are folded, and there without JavaScript", async () => {
  const page = texts.find((page) => page.folderLang === "en");
  await inWindow(browser, { javaScriptEnabled: false }, async (window) => {
    await window.goto(server.root + page.url.slice(site().url.length));
    const german = window.locator("#boilerplate-short-de");
    assert.equal(await german.isVisible(), false);
    await window.locator(".own-others summary").first().click();
    assert.equal(await german.isVisible(), true);
    assert.equal(await german.getAttribute("lang"), "de");
  });
});

test("a text is copied whole, the reader's language first", async () => {
  for (const lang of ["sv", "en", "de", "ar"]) {
    const page = texts.find((page) => page.folderLang === lang);
    await inWindow(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (window) => {
      await window.goto(server.root + page.url.slice(site().url.length));
      const words = window.locator(".own-words p[id]").first();
      assert.equal(await words.getAttribute("lang"), lang);
      const id = await words.getAttribute("id");
      await window.locator(`[data-copy="${id}"]`).click();
      await window.locator(`[data-copy="${id}"] [data-say="copied"]`).waitFor({ state: "visible" });
      assert.equal(await window.evaluate(() => navigator.clipboard.readText()), await words.textContent());
    });
  }
});

test("without JavaScript all of it is there, but for the buttons", async () => {
  await inWindow(browser, { javaScriptEnabled: false }, async (window) => {
    for (const page of [guides[0], texts[0]]) {
      await window.goto(server.root + page.url.slice(site().url.length));
      assert.equal(await window.locator("[data-copy]:visible").count(), 0);
      assert.ok((await window.locator("main h2").count()) > 1);
    }
  });
});
