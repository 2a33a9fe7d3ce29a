// axe-core on one page of every kind: in Swedish and Arabic, light and dark, on a telephone and on a wide screen.
import axe from "axe-core";
import { test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { languagesPage, samples } from "./support/samples.mjs";
import { browser, server } from "./support/stage.mjs";

const SIZES = [{ width: 390, height: 844 }, { width: 1440, height: 900 }];
const SCHEMES = ["light", "dark"];

async function audit(window, faults, name) {
  const { violations, passes } = await window.evaluate(() => globalThis.axe.run(document));
  faults.check(passes.length > 0, `${name}: nothing was looked at`);
  for (const { id, nodes } of violations) {
    for (const node of nodes.slice(0, 3)) {
      faults.check(false, `${name}: ${id}: ${node.html.slice(0, 120)}: ${node.failureSummary.replace(/\s+/g, " ").slice(0, 240)}`);
    }
  }
}

// In every size and scheme, as it comes and, where it is narrow, with everything that can be unfolded unfolded.
async function auditPage(window, faults, address, name) {
  for (const size of SIZES) {
    await window.setViewportSize(size);
    await window.goto(server.root + encodeURI(address));
    await window.evaluate(axe.source);
    for (const colorScheme of SCHEMES) {
      await window.emulateMedia({ colorScheme });
      await audit(window, faults, `${name} ${colorScheme} ${size.width}`);
    }
    if (size.width < 1000 && (await window.locator("details").count()) > 0) {
      await window.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      await audit(window, faults, `${name} unfolded ${size.width}`);
    }
  }
}

// The site has no Danish, so `/` stays as it is.
const visitor = { locale: "da-DK" };

test("axe finds what is wrong", async () => {
  await inWindow(browser, visitor, async (window) => {
    await window.setContent("<!doctype html><title>x</title><p style='color:#999'>grey</p><img src=x>");
    await window.evaluate(axe.source);
    const faults = new Faults();
    const { violations } = await window.evaluate(() => globalThis.axe.run(document));
    for (const id of ["color-contrast", "image-alt", "html-has-lang"]) {
      faults.check(violations.some((one) => one.id === id), `${id} isn't found`);
    }
    faults.none();
  });
});

test("no faults on the page of languages", async () => {
  const faults = new Faults();
  await inWindow(browser, visitor, (window) => auditPage(window, faults, "", languagesPage().path));
  faults.none();
});

for (const lang of ["sv", "ar"]) {
  test(`no faults on any kind of page in ${lang}`, async () => {
    const faults = new Faults();
    await inWindow(browser, visitor, async (window) => {
      for (const [kind, page] of samples(lang)) await auditPage(window, faults, page.path, `${kind} (${page.path})`);
    });
    faults.none();
  });
}
