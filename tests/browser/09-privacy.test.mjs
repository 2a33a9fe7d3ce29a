// No page asks another host for anything, keeps anything in the browser, or fails to load a part of itself.
import { test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { samples } from "./support/samples.mjs";
import { languages } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";

// Run in the page: scrolls through it so that all pictures load, and tells what is kept and what is broken.
async function inspect() {
  for (const img of document.images) img.loading = "eager";
  await Promise.all(Array.from(document.images, (img) => img.decode().catch(() => null)));
  return {
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    broken: Array.from(document.images).filter((img) => img.naturalWidth === 0).map((img) => img.src),
  };
}

for (const lang of languages) {
  test(`pages in ${lang} keep to themselves`, async () => {
    const faults = new Faults();
    await inWindow(browser, { locale: "da-DK", viewport: { width: 1440, height: 900 } }, async (window, context) => {
      let current = "";
      await context.route("**/*", (route) => {
        const url = route.request().url();
        const isOwn = url.startsWith(`${server.origin}/`) || url.startsWith("data:");
        faults.check(isOwn, `${current}: asks for ${url}`);
        return isOwn ? route.continue() : route.abort();
      });
      window.on("response", (answer) => {
        faults.check(answer.status() < 400, `${current}: ${answer.url()} gives ${answer.status()}`);
      });
      window.on("requestfailed", (request) => {
        // A picture that is no longer needed once the next page is asked for.
        const isLeft = request.failure()?.errorText === "net::ERR_ABORTED";
        faults.check(isLeft, `${current}: ${request.url()} ${request.failure()?.errorText}`);
      });
      window.on("console", (message) => {
        faults.check(!["error", "warning"].includes(message.type()), `${current}: console: ${message.text()}`);
      });
      window.on("pageerror", (error) => faults.check(false, `${current}: ${error}`));
      for (const address of ["", ...samples(lang).map(([, page]) => page.path)]) {
        current = address || "/";
        await window.goto(server.root + encodeURI(address), { waitUntil: "load" });
        const { broken, ...kept } = await window.evaluate(inspect);
        faults.same(kept, { cookie: "", local: 0, session: 0, databases: 0, workers: 0 }, `${current}: keeps`);
        faults.same(broken, [], `${current}: broken pictures`);
      }
      faults.same(await context.cookies(), [], "cookies");
    });
    faults.none();
  });
}
