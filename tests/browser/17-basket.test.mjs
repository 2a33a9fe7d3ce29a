// The basket: filled from lists and pages, carried in the address, packed into one ZIP in the browser. Nothing is stored,
// nothing is sent, and the ZIP is what `unzip` and `sha256sum` say it is.
import assert from "node:assert/strict";
import axe from "axe-core";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { after, test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { site } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";
import { folders, stored, watched } from "./support/toolbox.mjs";

const five = ["ski-tracks", "winter-lake", "aurora-cabin", "logo", "a-year"];

const folder = mkdtempSync(join(tmpdir(), "moveto-basket-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (command, ...words) => spawnSync(command, words, { cwd: folder, encoding: "utf8" });
const basketOf = (window) => new URL(window.url()).hash;
const count = (window, wanted) => window.waitForFunction((wanted) => document.querySelector("[data-pack] [data-count]")?.textContent === wanted, wanted);

// The lines of a text in a package of the site.
function ofPackage(name, text) {
  const path = site().files.find((one) => one.endsWith(`/${name}.zip`));
  return run("unzip", "-p", join(site().folder, path), `${name}/${text}`).stdout.split("\r\n").filter(Boolean);
}

async function packed(window) {
  const started = window.waitForEvent("download");
  await window.locator("[data-make]").click();
  const download = await started;
  const path = join(folder, `${Math.random()}.zip`);
  await download.saveAs(path);
  return { path, name: download.suggestedFilename() };
}

test("five assets from the list and their pages become one ZIP that is right", async () => {
  await inWindow(browser, { viewport: { width: 1440, height: 900 }, acceptDownloads: true }, async (window, context) => {
    const faults = new Faults();
    await watched(context, server, faults);
    await window.goto(`${server.root}${folders.en}`);
    // The basket goes along from page to page.
    for (const [id, way] of [[five[0], "next"], [five[1], "prev"], [five[2]]]) {
      await window.locator(`.tile[data-id="${id}"] [data-basket-add]`).click();
      if (way) await window.locator(`.pager a[rel=${way}]`).click();
    }
    assert.equal(basketOf(window), `#basket=${five.slice(0, 3).join(";")}`);
    assert.equal(await window.locator("[data-basket-count]").innerText(), "3");
    // Choosing, and leading to a place within the page, leave it alone.
    await window.locator("#toolbox-type").selectOption("logo");
    await window.waitForURL(/\?type=logo#basket=/);
    await window.locator('.tile[data-id="logo"] .tile-title a').click();
    await window.waitForURL(/\/media\/logo\/#basket=/);
    await window.locator('a[href="#downloads"]').click();
    await window.waitForFunction(() => location.hash.startsWith("#basket="));
    await window.locator('.download[data-channel="page"] input').uncheck();
    await window.locator("article > header ~ * [data-basket-add]").first().click();
    await window.goto(`${server.root}${folders.en}media/a-year/${basketOf(window)}`);
    await window.locator(".asset-terms [data-basket-add]").click();
    await window.locator(".tool-links a[href*='basket/']").click();
    await window.waitForURL(/\/basket\/#basket=/);
    await window.locator(".basket-item").nth(4).waitFor();
    assert.deepEqual(await window.locator(".basket-item").evaluateAll((items) => items.map((item) => item.dataset.id)), five);
    const { path, name } = await packed(window);
    await window.locator('[data-say="done"]').waitFor();
    assert.equal(name, "toolbox-en.zip");
    const tested = run("unzip", "-t", path);
    assert.equal(tested.status, 0, tested.stdout + tested.stderr);
    run("unzip", "-q", path, "-d", "out");
    assert.deepEqual(readdirSync(join(folder, "out")), ["toolbox-en"], "all lies in one folder");
    const out = join(folder, "out", "toolbox-en");
    const sums = spawnSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: out, encoding: "utf8" });
    assert.equal(sums.status, 0, sums.stdout + sums.stderr);
    const inside = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => relative(out, join(one.parentPath, one.name)));
    assert.equal(sums.stdout.trim().split("\n").length, inside.length - 1, "all but the list itself are in the list");
    assert.ok(inside.includes("9x16/ski-tracks-9x16.jpg") && inside.includes("full/winter-lake-full.jpg"), `${inside}`);
    assert.ok(!run("unzip", "-Z1", path).stdout.split("\n").some((one) => /^\/|\.\.|\\/.test(one)), "no path leaves the folder");
    assert.ok(!inside.includes("page/logo-page.pdf") && inside.includes("drawing/logo-drawing.svg"), "what was left out");
    const read = (one) => readFileSync(join(out, one), "utf8");
    const papers = ["LICENCE.txt", "README.txt", "SHA256SUMS", "alt-texts.csv", "credits.csv"];
    assert.deepEqual(inside.filter((one) => !one.includes("/")).sort(), papers);
    // What is said of each asset, as people read it.
    const readme = read("README.txt");
    assert.match(readme, /https:\/\/moveto\.example\/en\/toolbox\/check\//);
    const cabin = readme.slice(readme.indexOf("\nNorthern lights over the cabin (aurora-cabin)\n")).split("\n\n")[0];
    for (const line of [
      "Credit line: Illustration: moveto",
      "Licence: Creative Commons Attribution 4.0 <https://creativecommons.org/licenses/by/4.0/>",
      "+ It may be used in paid advertisements",
      "Where: Everywhere",
      "9x16/aurora-cabin-9x16.jpg (1080 × 1920)",
    ]) assert.ok(cabin.includes(`\n  ${line}\n`), `${line} isn't in ${cabin}`);
    const licence = read("LICENCE.txt");
    for (const line of ["Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/", "+ It may be used in paid advertisements", "Changes: May be cropped and changed"]) {
      assert.ok(licence.includes(`\n${line}\n`), `${line} isn't in ${licence}`);
    }
    assert.match(licence, /\nAnyone may use, change and share/);
    assert.match(licence, /\nUsed by: ski-tracks, winter-lake, aurora-cabin, /);
    assert.equal(read("credits.csv").trim().split("\r\n").length, inside.length - papers.length + 1);
    // The tables say the same as those of a package that has some of these files.
    for (const table of ["credits.csv", "alt-texts.csv"]) {
      const [heading, ...rows] = ofPackage("winter-kit-en", table);
      const [ours, ...own] = read(table).split("\r\n");
      assert.equal(ours, heading);
      const both = rows.filter((row) => own.some((one) => one.split(",")[0] === row.split(",")[0] && one.split(",")[1] === row.split(",")[1]));
      assert.ok(both.length > 3, `${table} shares ${both.length} lines with the package`);
      for (const row of both) assert.ok(own.includes(row), `${table} lacks ${row}`);
    }
    // The same basket gives the same file.
    const sha = (one) => createHash("sha256").update(readFileSync(one)).digest("hex");
    assert.equal(sha((await packed(window)).path), sha(path));
    assert.deepEqual(await stored(window), {});
    faults.none();
  });
});

test("no cell of a table is a formula", async () => {
  await inWindow(browser, { acceptDownloads: true }, async (window, context) => {
    await context.route("**/toolbox/catalog.json", async (route) => {
      const answer = await route.fetch();
      const catalog = await answer.json();
      const facts = catalog.assets.find(({ id }) => id === "ski-tracks");
      Object.assign(facts, { credit: '=HYPERLINK("https://x.example")', creator: "\u00a0+46", copyright: "＠sum" });
      facts.alt.en = "-1";
      await route.fulfill({ response: answer, json: catalog });
    });
    await window.goto(`${server.root}${folders.en}basket/#basket=ski-tracks:9x16`);
    await count(window, "1");
    const { path } = await packed(window);
    const read = (one) => run("unzip", "-p", path, `toolbox-en/${one}`).stdout;
    assert.ok(read("credits.csv").includes(`,"'=HYPERLINK(""https://x.example"")","yes","'\u00a0+46","'＠sum",`), read("credits.csv"));
    assert.ok(read("alt-texts.csv").includes(`"ski-tracks","en","'-1",""`), read("alt-texts.csv"));
  });
});

test("an address is a basket: opened, thinned out, carried to another language, emptied", async () => {
  await inWindow(browser, { viewport: { width: 390, height: 844 } }, async (window) => {
    await window.goto(`${server.below}${folders.sv}basket/#basket=ski-tracks:full,9x16;winter-lake:print;gone-for-ever`);
    await count(window, "3");
    const gone = window.locator('.basket-item[data-id="gone-for-ever"]');
    await gone.locator("[data-gone]").waitFor();
    await gone.locator("[data-basket-add]").click();
    await window.waitForFunction(() => document.querySelectorAll(".basket-item").length === 2);
    await window.locator('.basket-item[data-id="ski-tracks"] input[value="full"]').uncheck();
    await count(window, "2");
    assert.equal(basketOf(window), "#basket=ski-tracks:9x16;winter-lake:print");
    await window.locator(".fold-languages summary").click();
    await window.locator('a[hreflang="ar"]').first().click();
    await window.waitForURL(/\/ar\/toolbox\/basket\/#basket=ski-tracks:9x16;winter-lake:print$/);
    await window.locator(".basket-item").nth(1).waitFor();
    await window.reload();
    await window.locator(".basket-item").nth(1).waitFor();
    assert.ok((await window.evaluate(() => document.documentElement.scrollWidth)) <= 390);
    for (let left = 2; left > 0; left -= 1) await window.locator(".basket-item [data-basket-add]").first().click();
    await window.locator("[data-empty]").waitFor();
    assert.equal(basketOf(window), "");
    assert.equal(await window.locator("[data-make]").isVisible(), false);
  });
});

test("nothing ticked is nothing added, and what happens is said", async () => {
  await inWindow(browser, { viewport: { width: 390, height: 844 } }, async (window) => {
    await window.goto(`${server.root}${folders.en}media/logo/`);
    const button = window.locator(".asset-terms [data-basket-add]");
    const said = window.locator('.asset-terms [role="status"]');
    const ticks = window.locator(".download input[data-basket-channel]");
    for (let place = 0; place < (await ticks.count()); place += 1) await ticks.nth(place).uncheck();
    await button.click();
    assert.equal(await said.innerText(), "Nothing is ticked. Tick at least one file below.");
    assert.equal(basketOf(window), "");
    await window.locator('.download[data-channel="drawing"] input').check();
    assert.equal(await said.innerText(), "");
    await button.click();
    assert.match(await said.innerText(), /: Added to the basket\.$/);
    assert.equal(basketOf(window), "#basket=logo:drawing");
    await window.locator('.download[data-channel="drawing"] input').uncheck();
    assert.match(await said.innerText(), /: Taken out of the basket\.$/);
    assert.equal(basketOf(window), "");
  });
});

test("of a template the files of a municipality are chosen", async () => {
  await inWindow(browser, { viewport: { width: 390, height: 844 } }, async (window) => {
    await window.goto(`${server.root}${folders.en}?type=template`);
    await window.locator('.tile[data-id="social-card"]').waitFor();
    assert.equal(await window.locator('.tile[data-id="social-card"] [data-basket-add]').isVisible(), false);
    await window.goto(`${server.root}${folders.en}media/social-card/`);
    const ticks = window.locator(".download-set input[data-basket-channel]");
    assert.ok((await ticks.count()) > 100);
    assert.equal(await window.locator(".download-set input:checked").count(), 0, "taken unasked");
    const names = await ticks.evaluateAll((all) => all.map((one) => one.closest("label").textContent.replace(/\s+/g, " ").trim()));
    assert.equal(new Set(names).size, names.length, "labels that are the same");
    await window.locator(".asset-terms [data-basket-add]").click();
    assert.equal(basketOf(window), "");
    await window.locator("#for-are > summary").click();
    await window.locator('#for-are input[value="social-card-are-sv-png"]').check();
    await window.locator(".asset-terms [data-basket-add]").click();
    assert.equal(basketOf(window), "#basket=social-card:social-card-are-sv-png");
    await window.locator(".tool-links a[href*='basket/']").click();
    await count(window, "1");
    const sets = window.locator(".basket-item .basket-set");
    assert.ok((await sets.count()) > 10);
    assert.deepEqual(await window.locator(".basket-set[open] > summary").allInnerTexts(), ["Åre"]);
    assert.match(await window.locator(".basket-set[open] .choice", { has: window.locator("input:checked") }).textContent(), /, Åre/);
  });
});

test("what is taken out leaves the focus in the list, and is said", async () => {
  await inWindow(browser, {}, async (window) => {
    await window.goto(`${server.root}${folders.en}basket/#basket=ski-tracks;winter-lake;logo`);
    await window.locator(".basket-item").nth(2).waitFor();
    const focused = (id) => window.waitForFunction((id) => document.activeElement.closest(".basket-item")?.dataset.id === id, id);
    const said = window.locator('[role="status"][data-basket-says]');
    // A tick keeps the focus where it is.
    await window.locator('[data-id="winter-lake"] input[value="full"]').focus();
    await window.keyboard.press("Space");
    await window.waitForURL(/winter-lake:/);
    assert.equal(await window.evaluate(() => document.activeElement.value), "full");
    await window.locator('[data-id="winter-lake"] [data-basket-add]').press("Enter");
    await focused("logo");
    assert.match(await said.textContent(), /: Taken out of the basket\.$/);
    await window.keyboard.press("Enter");
    await focused("ski-tracks");
    await window.keyboard.press("Enter");
    await window.waitForFunction(() => document.activeElement.matches("[data-empty]"));
  });
});

test("a file that is another than its page says stops the ZIP", async () => {
  await inWindow(browser, {}, async (window, context) => {
    await context.route("**/ski-tracks-9x16.jpg", (route) => route.fulfill({ body: "something else" }));
    await window.goto(`${server.root}${folders.sv}basket/#basket=ski-tracks:9x16`);
    await count(window, "1");
    await window.locator("[data-make]").click();
    await window.locator('[data-say="changed"]').waitFor();
  });
});

test("what isn't an id in the address is passed over", async () => {
  await inWindow(browser, {}, async (window) => {
    const broken = [];
    window.on("pageerror", (error) => broken.push(`${error}`));
    for (const hash of ["#basket=<img>;../../x;%E0%A4%A", "#basket=", "#other", "#basket=;;::"]) {
      await window.goto("about:blank");
      await window.goto(`${server.root}${folders.sv}basket/${hash}`);
      await window.locator("[data-empty]").waitFor();
    }
    assert.deepEqual(broken, []);
  });
});

test("from a folder the basket says that it can't be packed there", async () => {
  await inWindow(browser, {}, async (window) => {
    await window.goto(`${pathToFileURL(site().folder).href}/${folders.de}basket/index.html#basket=logo`);
    await window.locator("[data-offline]").waitFor();
  });
});

test("axe finds nothing on a full basket", async () => {
  const faults = new Faults();
  await inWindow(browser, {}, async (window) => {
    for (const lang of ["sv", "ar"]) {
      for (const [width, colorScheme] of [[390, "light"], [390, "dark"], [1440, "light"], [1440, "dark"]]) {
        await window.setViewportSize({ width, height: 900 });
        await window.emulateMedia({ colorScheme });
        await window.goto("about:blank");
        await window.goto(`${server.root}${folders[lang]}basket/#basket=ski-tracks;logo;gone-for-ever`);
        await window.locator(".basket-item").nth(2).waitFor();
        await window.evaluate(axe.source);
        const { violations } = await window.evaluate(() => globalThis.axe.run(document));
        for (const { id, nodes } of violations) faults.check(false, `${lang} ${width} ${colorScheme}: ${id}: ${nodes[0].html.slice(0, 160)}`);
        faults.check((await window.evaluate(() => document.documentElement.scrollWidth)) <= width, `${lang}: wider than ${width}`);
      }
    }
  });
  faults.none();
});
