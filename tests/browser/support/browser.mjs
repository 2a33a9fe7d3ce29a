// A Chromium without a head, which asks nobody for anything by itself.
import { chromium } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args: ARGUMENTS });
}

// Opens a window, runs `work` with a page of it, and closes it.
export async function inWindow(browser, options, work) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  try {
    return await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}
