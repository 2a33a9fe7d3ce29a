// Every page and the stylesheet, as the Nu HTML checker sees them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Faults } from "./support/faults.mjs";
import { site } from "./support/site.mjs";

const require = createRequire(import.meta.url);
const jar = join(dirname(require.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");

// What the checker's CSS parser doesn't know yet though browsers do; each with where it is defined.
const UNKNOWN_CSS = [
  "Unrecognized at-rule “@container”", // CSS Containment 3
  "Property “container-type” doesn't exist", // CSS Containment 3
  "Property “paint-order” doesn't exist", // CSS Fill and Stroke 3
];

function check(...args) {
  const run = spawnSync("java", ["-Xss2m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(run.status, 0, `the checker failed: ${run.error ?? run.stderr}`);
  return JSON.parse(run.stdout).messages;
}

const shown = (message) => `${decodeURI(message.url ?? "")}:${message.lastLine}: ${message.subType ?? message.type}: ${message.message}`;

test("the checker sees faults", () => {
  const folder = mkdtempSync(join(tmpdir(), "moveto-markup-"));
  try {
    writeFileSync(join(folder, "bad.html"), "<!doctype html><html lang=sv><title>x</title><p><div></p><img src=x>");
    const messages = check("--skip-non-html", folder);
    assert.ok(messages.some((message) => message.type === "error"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("every page is valid HTML without as much as a warning", () => {
  const faults = new Faults();
  assert.ok(site().pages.length > 500, "the whole demonstration is built");
  const messages = check("--skip-non-html", site().folder);
  faults.same(messages.map(shown), [], "messages");
  faults.none();
});

test("the stylesheet is valid CSS, and so is the palette", () => {
  const styles = site().files.filter((path) => path.endsWith(".css"));
  assert.equal(styles.length, 2);
  const messages = check("--css", ...styles.map((path) => join(site().folder, path)));
  const faults = new Faults();
  faults.check(true, "");
  for (const message of messages) {
    faults.check(UNKNOWN_CSS.some((known) => message.message.includes(known)), shown(message));
  }
  faults.none();
});

test("every SVG is valid", () => {
  const pictures = site().files.filter((path) => path.endsWith(".svg"));
  assert.ok(pictures.length > 0);
  // Drawings for partners say in RDF whose they are; tests/browser/13-metadata.test.mjs reads that.
  const isOfRdf = ({ message }) => message.startsWith("This validator does not validate RDF.");
  const messages = check("--svg", ...pictures.map((path) => join(site().folder, path))).filter((message) => !isOfRdf(message));
  assert.deepEqual(messages.map(shown), []);
});
