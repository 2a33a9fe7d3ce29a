// Films are played from the site itself, when somebody asks for it and not before, with captions in the reader's language.
import axe from "axe-core";
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inWindow } from "./support/browser.mjs";
import { Faults } from "./support/faults.mjs";
import { attribute, site } from "./support/site.mjs";
import { browser, server } from "./support/stage.mjs";

const withFilm = () => site().pages.filter((page) => page.all("video, audio").length > 0);
const isFilm = (url) => /\.(mp4|m4a|webm|weba|mp3|ogg|wav|vtt)(\?|$)/.test(url);

test("every film waits, can be stopped, and can be read", () => {
  const faults = new Faults();
  assert.ok(withFilm().length > 0, "no page has a film");
  for (const page of withFilm()) {
    for (const film of page.all("video, audio")) {
      const has = (name) => attribute(film, name) !== null;
      faults.check(has("controls") && attribute(film, "preload") === "none", `${page.path}: loads or can't be stopped`);
      faults.check(!has("autoplay") && !has("loop"), `${page.path}: plays by itself`);
      faults.check((attribute(film, "aria-label") ?? "") !== "", `${page.path}: has no name`);
    }
    const chosen = page.all("track[data-chosen]").map((track) => attribute(track, "srclang"));
    faults.check(page.all("track[default]").length === 0, `${page.path}: captions that come with the page`);
    for (const track of page.all("track")) {
      faults.check(attribute(track, "kind") === "captions" && attribute(track, "label"), `${page.path}: a track without a name`);
    }
    faults.check(chosen.length <= page.all("video").length, `${page.path}: captions ${chosen} are all chosen`);
    const reader = page.folderLang;
    const own = page.all(`track[srclang="${reader}"]`).length > 0;
    faults.check(!own || chosen.every((lang) => lang === reader), `${page.path}: captions in ${chosen} are chosen`);
    faults.check(page.all(".film-words").length > 0, `${page.path}: a film that can't be read`);
    faults.check(page.all(".film-ways a[download], .download a[download]").length > 0, `${page.path}: a film that can't be kept`);
  }
  faults.none();
});

for (const lang of ["sv", "ar"]) {
  test(`a film in ${lang} is asked for when it is played, and not before`, async () => {
    const page = withFilm().find((one) => one.folderLang === lang);
    await inWindow(browser, { locale: "da-DK", viewport: { width: 1000, height: 900 } }, async (window, context) => {
      const asked = [];
      await context.route("**/*", (route) => {
        asked.push(route.request().url());
        return route.request().url().startsWith(server.origin) ? route.continue() : route.abort();
      });
      await window.goto(server.root + encodeURI(page.path), { waitUntil: "load" });
      const film = window.locator("video").first();
      await film.scrollIntoViewIfNeeded();
      await window.waitForLoadState("networkidle");
      assert.deepEqual(asked.filter(isFilm), [], "asked for before it was played");
      await window.evaluate(axe.source);
      const { violations } = await window.evaluate(() => globalThis.axe.run("figure"));
      assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes[0].html}`), []);

      await film.focus();
      await window.keyboard.press("Space");
      await window.waitForFunction(() => document.querySelector("video").currentTime > 0.2);
      const shown = await film.evaluate(async (video) => {
        const track = Array.from(video.textTracks).find((one) => one.mode === "showing");
        for (let tries = 0; track && !track.cues?.length && tries < 100; tries += 1) {
          await new Promise((done) => setTimeout(done, 20));
        }
        return { lang: track?.language, cues: track?.cues?.length, size: [video.videoWidth, video.videoHeight] };
      });
      assert.deepEqual(shown, { lang, cues: 4, size: [640, 360] });
      assert.ok(asked.some(isFilm), "never asked for");
      assert.ok(asked.every((url) => url.startsWith(`${server.origin}/`)), `asked elsewhere: ${asked}`);
    });
  });
}
