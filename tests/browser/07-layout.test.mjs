// Nothing is wider than the screen, nothing fails to load, and what is touched is large enough.
import { test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { languagesPage, samples } from "./support/samples.mjs";
import { browser, server } from "./support/stage.mjs";

const WIDTHS = [320, 390, 1440];

// Run in the page: how far it scrolls sideways, and which elements stick out of the window without a box of their own to scroll in.
function sideways() {
  const root = document.scrollingElement;
  const width = document.documentElement.clientWidth;
  const clips = (node) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(node).overflowX);
  const isClipped = (node) => {
    for (let one = node.parentElement; one && one !== document.body; one = one.parentElement) if (clips(one)) return true;
    return false;
  };
  const out = [];
  for (const node of document.body.querySelectorAll("*")) {
    if (node.closest("svg") && node.localName !== "svg") continue;
    const box = node.getBoundingClientRect();
    const isSeen = box.width > 1 && box.height > 1 && getComputedStyle(node).visibility !== "hidden";
    if (isSeen && (box.right > width + 1 || box.left < -1) && !isClipped(node)) {
      out.push(`<${node.localName} class="${node.getAttribute("class") ?? ""}"> from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
  }
  return { scroll: root.scrollWidth - root.clientWidth, out: out.slice(0, 3) };
}

// Run in the page: links and buttons that stand alone and are smaller than 24 by 24 (WCAG 2.2, 2.5.8); links in running text may be.
function small() {
  const isInText = (node) => node.closest("p, dd, li:not(nav li), td, th, figcaption, svg") !== null;
  return Array.from(document.querySelectorAll("a[href], button, summary"))
    .filter((node) => !isInText(node) && node.checkVisibility() && !node.classList.contains("skip"))
    .map((node) => [node, node.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([node, box]) => `${node.textContent.trim().slice(0, 40)} ${Math.round(box.width)}×${Math.round(box.height)}`);
}

async function look(window, faults, address, name) {
  await window.goto(server.root + encodeURI(address));
  for (const width of WIDTHS) {
    await window.setViewportSize({ width, height: 900 });
    const found = await window.evaluate(sideways);
    faults.check(found.scroll <= 0, `${name} at ${width}: scrolls ${found.scroll} sideways`);
    faults.same(found.out, [], `${name} at ${width}: sticks out`);
    faults.same(await window.evaluate(small), [], `${name} at ${width}: too small to touch`);
  }
}

for (const lang of ["sv", "de", "ar"]) {
  test(`every kind of page fits narrow and wide screens in ${lang}`, async () => {
    const faults = new Faults();
    await inWindow(browser, { locale: "da-DK" }, async (window) => {
      await look(window, faults, "", languagesPage().path);
      for (const [kind, page] of samples(lang)) await look(window, faults, page.path, `${kind} (${page.path})`);
    });
    faults.none();
  });
}

test("text at twice its size still fits", async () => {
  const faults = new Faults();
  await inWindow(browser, { locale: "da-DK" }, async (window) => {
    for (const [kind, page] of samples("de")) {
      await window.goto(server.root + encodeURI(page.path));
      await window.setViewportSize({ width: 640, height: 900 });
      await window.addStyleTag({ content: "html { font-size: 200% !important; }" });
      const found = await window.evaluate(sideways);
      faults.check(found.scroll <= 0, `${kind} (${page.path}): scrolls ${found.scroll} sideways: ${found.out}`);
    }
  });
  faults.none();
});
