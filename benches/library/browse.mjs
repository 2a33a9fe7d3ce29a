// What a visitor of a large toolbox loads and waits for: `node browse.mjs PUBLIC`, with a processor that is slowed to a quarter.
import { inWindow, launch } from "../../tests/browser/support/browser.mjs";
import { folders, serve } from "../../tests/browser/support/toolbox.mjs";

const TIMES = 9;
const CHOICES = [["season", "winter"], ["municipality", "are"], ["audience", "students"], ["q", "kramfors"], ["q", "bild 12"], ["sort", "new"]];

const server = await serve(process.argv[2]);
const browser = await launch();

// Run in the page: the milliseconds from a choice to the moment when what it changed has been painted.
async function waited([name, wanted]) {
  const form = document.querySelector(".toolbox-form");
  const field = form.elements[name];
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const choose = async (value) => {
    field.value = value;
    const begun = performance.now();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const script = performance.now() - begun;
    await painted();
    return [script, performance.now() - begun];
  };
  const took = await choose(wanted);
  await choose("");
  return took;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

try {
  await inWindow(browser, { viewport: { width: 1440, height: 900 } }, async (window, context) => {
    const loaded = [];
    window.on("response", async (answer) => {
      // What is still on its way when the window closes counts for nothing.
      if (answer.request().resourceType() !== "image") loaded.push(await answer.body().then((body) => body.length, () => 0));
    });
    await window.goto(server.root + folders.sv, { waitUntil: "networkidle" });
    console.log(`first view without pictures: ${(loaded.reduce((sum, one) => sum + one, 0) / 1000).toFixed(0)} kB in ${loaded.length} files, not compressed`);
    const session = await context.newCDPSession(window);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    // The first choice fetches the file of all assets.
    const before = loaded.length;
    await window.evaluate(waited, CHOICES[0]);
    await window.waitForTimeout(3000);
    console.log(`the first choice fetches ${(loaded.slice(before).reduce((sum, one) => sum + one, 0) / 1000).toFixed(0)} kB`);
    for (const choice of CHOICES) {
      const took = [];
      for (let time = 0; time < TIMES; time += 1) took.push(await window.evaluate(waited, choice));
      const [script, all] = [0, 1].map((part) => took.map((one) => one[part]));
      console.log(`${choice.join("=").padEnd(20)} script ${median(script).toFixed(0)} ms, painted after ${median(all).toFixed(0)} ms (at most ${Math.max(...all).toFixed(0)})`);
    }
  });
} finally {
  await browser.close();
  await server.stop();
}
