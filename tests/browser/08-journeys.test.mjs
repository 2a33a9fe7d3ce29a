// What visitors do: with and without JavaScript, with a mouse and with the keyboard.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { directionOf, languages, project, site } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";

const plain = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
const narrow = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };

// Follows a link and fails unless a page of the site answers.
async function follow(window, link) {
  const [answer] = await Promise.all([window.waitForNavigation(), link.click()]);
  assert.equal(answer.status(), 200, window.url());
  return window.locator("h1").innerText();
}

for (const [place, base] of [["/", () => server.root], ["/a/b/", () => server.below]]) {
  test(`without JavaScript ${place} lists every language and stays`, async () => {
    await inWindow(browser, { ...plain, locale: "de-DE" }, async (window) => {
      await window.goto(base());
      assert.equal(window.url(), base());
      assert.deepEqual(await window.locator("a[data-language]").evaluateAll((all) => all.map((one) => one.hreflang)), languages);
      for (const lang of languages) {
        await window.goto(base());
        await follow(window, window.locator(`a[data-language="${lang}"]`));
        assert.equal(window.url(), `${base()}${lang}/`);
        assert.equal(await window.locator("html").getAttribute("dir"), directionOf(lang));
      }
    });
  });

  for (const lang of languages) {
    test(`without JavaScript: front, stories, a story, its municipality, a need (${lang}, ${place})`, async () => {
      const { list, story, municipality } = way(lang);
      await inWindow(browser, plain, async (window) => {
        await window.goto(`${base()}${lang}/`);
        const kindOf = () => window.locator("html").getAttribute("class");
        const step = async (kind, selector) => {
          await follow(window, window.locator(selector).first());
          assert.equal(await kindOf(), `page-${kind}`, window.url());
          assert.ok(window.url().startsWith(`${base()}${lang}/`), window.url());
        };
        const to = (page) => linkTo(window.url(), base() + page.url.slice(site().url.length));
        await step("list", `nav.menu ${to(list)}`);
        await step("stories", `main ${to(story)}`);
        await step("municipalities", `main ${to(municipality)}`);
        await step("needs", 'section[aria-labelledby="needs"] .row-title a');
        // The rest happens with the employer.
        assert.match(await window.locator(".apply a.button").getAttribute("href"), /^(https:\/\/|mailto:)/);
        // The same need in every other language.
        const need = window.url();
        for (const other of languages.filter((one) => one !== lang)) {
          await window.goto(need);
          await follow(window, window.locator(`nav.languages a[hreflang="${other}"]`));
          assert.equal(await window.locator("html").getAttribute("lang"), other);
          assert.equal(await kindOf(), "page-needs");
        }
      });
    });
  }
}

// The list of stories, a story of a municipality in which there is work, and that municipality.
function way(lang) {
  const pages = site().pages.filter((page) => page.folderLang === lang);
  const leadsTo = (page, other) => page.all("main a").some((link) => new URL(link.attribs.href, page.url).href === other.url);
  const withNeeds = pages.filter((page) => page.kind === "municipalities" && page.one("#needs"));
  for (const story of pages.filter((page) => page.kind === "stories")) {
    const municipality = withNeeds.find((place) => leadsTo(story, place));
    const list = pages.find((page) => page.kind === "list" && page.all("article.card").length > 0 && leadsTo(page, story));
    if (municipality && list) return { list, story, municipality };
  }
  throw new Error(`no story in ${lang} leads to a municipality with needs`);
}

// Selects the links at `from` that lead to `to`, however they are written.
function linkTo(from, to) {
  return `:is(${Array.from(hrefs(from, to), (href) => `a[href="${href}"]`).join(", ")})`;
}

// Ways in which a link from one address to another may be written relative to it.
function* hrefs(from, to) {
  const [a, b] = [from, to].map((url) => new URL(url).pathname.split("/").slice(1));
  const depth = a.length - 1;
  for (let base = 0; base <= depth; base += 1) {
    if (a.slice(0, base).join("/") !== b.slice(0, base).join("/")) break;
    const way = (base === depth ? "./" : "../".repeat(depth - base)) + b.slice(base).join("/");
    yield way;
    yield decodeURI(way);
  }
}

test("on a telephone the menu and the languages unfold without JavaScript", async () => {
  await inWindow(browser, narrow, async (window) => {
    await window.goto(`${server.root}sv/`);
    for (const [fold, nav] of [[".fold-menu", "nav.menu"], [".fold-languages", "nav.languages"]]) {
      assert.equal(await window.locator(`${nav} a`).first().isVisible(), false, `${nav} is folded`);
      await window.locator(`${fold} > summary`).click();
      assert.equal(await window.locator(`${nav} a`).first().isVisible(), true, `${nav} is unfolded`);
    }
    await follow(window, window.locator("nav.menu a").first());
  });
});

test("the keyboard reaches the content first, and every link shows that it is reached", async () => {
  const faults = new Faults();
  await inWindow(browser, { viewport: { width: 1280, height: 900 } }, async (window) => {
    await window.goto(`${server.root}sv/`);
    await window.keyboard.press("Tab");
    assert.equal(await window.evaluate(() => document.activeElement.className), "skip");
    assert.ok((await window.locator(".skip").boundingBox()).width > 24, "the way to the content is seen");
    await window.keyboard.press("Enter");
    assert.equal(await window.evaluate(() => document.activeElement.id), "content");
    await window.goto(`${server.root}sv/`);
    for (let i = 0; i < 40; i += 1) {
      await window.keyboard.press("Tab");
      const focus = await window.evaluate(() => {
        const node = document.activeElement;
        // The link of a card covers all of it, and its outline too.
        const styles = [getComputedStyle(node), getComputedStyle(node, "::after")];
        return {
          name: node.textContent.trim(),
          outline: styles.some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0),
        };
      });
      faults.check(focus.outline, `no outline at “${focus.name}”`);
    }
  });
  faults.none();
});

// The browser's languages, and where `/` leads to.
const visitors = [
  [["de-DE"], "de/"],
  [["ar"], "ar/"],
  [["sv-SE"], "sv/"],
  [["sma"], "sma/"],
  [["nb-NO"], ""],
  [["nb-NO", "nb", "en-GB", "en"], "en/"],
  [["fr-CH", "de-CH", "en"], "de/"],
];

for (const [wanted, where] of visitors) {
  test(`with JavaScript / leads who reads ${wanted.join(", ")} to /${where}`, async () => {
    for (const base of [server.root, server.below]) {
      await inWindow(browser, { locale: wanted[0] }, async (window) => {
        await window.addInitScript((list) => Object.defineProperty(navigator, "languages", { get: () => list }), wanted);
        await window.goto(base);
        await window.waitForURL(base + where);
        // Long enough for a second step, if there were one.
        await window.waitForTimeout(300);
        assert.equal(window.url(), base + where);
      });
    }
  });
}

// What a browser wants, which languages a site has, and which of them the script of `/` takes: null if it stays.
const choices = [
  [["zh-TW"], ["en", "zh-Hans", "zh-Hant"], "zh-Hant"],
  [["zh-CN"], ["en", "zh-Hant", "zh-Hans"], "zh-Hans"],
  [["zh"], ["zh-Hant", "zh-Hans"], "zh-Hans"],
  [["zh-HK", "en"], ["en", "zh-Hans"], "zh-Hans"],
  [["zh-Hant-HK"], ["zh-Hans", "zh-TW"], "zh-TW"],
  [["pt-PT"], ["en", "pt-BR"], "pt-BR"],
  [["pt-PT"], ["pt-BR", "pt-PT"], "pt-PT"],
  [["es-MX"], ["en", "es"], "es"],
  [["en-AU", "sv"], ["sv", "en-US", "en-GB"], "en-US"],
  [["en"], ["en-GB", "en-US"], "en-US"],
  [["sr-RS"], ["sr-Latn", "sr-Cyrl"], "sr-Cyrl"],
  [["sr-Latn-RS"], ["sr", "sr-Latn"], "sr-Latn"],
  [["sr-RS"], ["sr-Latn"], "sr-Latn"],
  [["nb-NO"], ["sv", "nn"], "nn"],
  [["nn", "en"], ["en", "nb"], "nb"],
  [["no"], ["en", "nb"], "nb"],
  [["nb"], ["nn", "no", "nb"], "nb"],
  [["iw"], ["en", "he"], "he"],
  [["da", "sv-FI"], ["en", "sv"], "sv"],
  [["ckb-IQ"], ["ku", "en"], null],
  [["not a tag", "de_DE", "", "de"], ["de"], "de"],
];

// The page `/` of a site in these languages, with the real script.
const doors = (tags, script) =>
  `<!doctype html><title>x</title>${tags.map((tag) => `<a data-language="${tag}" href="#${tag}">${tag}</a>`).join("")}<script>${script}</script>`;

async function choice(window, wanted, tags, before = "") {
  const script = readFileSync(join(project, "themes/norrland/scripts/language.js"), "utf8");
  await window.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: doors(tags, script) }));
  await window.addInitScript(`Object.defineProperty(navigator, "languages", { get: () => ${JSON.stringify(wanted)} }); ${before}`);
  await window.goto("http://moveto.example/");
  return new URL(window.url()).hash.slice(1) || null;
}

for (const [wanted, tags, taken] of choices) {
  test(`of ${tags.join(", ")} the page / takes ${taken ?? "none"} for who reads ${wanted.join(", ")}`, async () => {
    assert.equal(await inWindow(browser, {}, (window) => choice(window, wanted, tags)), taken);
  });
}

test("a browser that knows no likely languages goes by how a tag begins", async () => {
  for (const [wanted, tags, taken] of [[["de-CH"], ["en", "de"], "de"], [["pt-PT"], ["en", "pt-BR"], "pt-BR"], [["da"], ["en"], null]]) {
    assert.equal(await inWindow(browser, {}, (window) => choice(window, wanted, tags, "delete Intl.Locale;")), taken, wanted[0]);
  }
});

test("who comes to / from a page of the site stays and can choose", async () => {
  await inWindow(browser, { locale: "de-DE" }, async (window) => {
    await window.goto(`${server.root}sv/`);
    await window.evaluate((url) => { location.href = url; }, server.root);
    await window.waitForURL(server.root);
    await window.waitForTimeout(300);
    assert.equal(window.url(), server.root);
    assert.equal(await window.locator("a[data-language]").count(), languages.length);
  });
});
