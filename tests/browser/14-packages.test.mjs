// The packages of the toolbox, as they come out of the tools that people have: whole, with sums that are right, and with no
// path that leaves its folder.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { Faults } from "./support/faults.mjs";
import { attribute, site, siteBelow } from "./support/site.mjs";

const zips = (built) => built.files.filter((path) => path.startsWith("toolbox/packages/") && path.endsWith(".zip"));
const sevenZip = ["7zz", "7z", "7za"].find((name) => spawnSync(name, ["i"], { stdio: "ignore" }).status === 0);
const PYTHON = `
import sys, zipfile
for path in sys.argv[1:]:
    zip = zipfile.ZipFile(path)
    assert zip.testzip() is None, path
    for info in zip.infolist():
        assert info.date_time == (1980, 1, 1, 0, 0, 0) and not info.extra and info.filename.isascii(), info
`;

test("every package opens in unzip, Python and 7-Zip", () => {
  assert.ok(sevenZip, "7-Zip isn't installed");
  const files = zips(site()).map((path) => join(site().folder, path));
  assert.ok(files.length > 0, "there are no packages");
  for (const file of files) {
    execFileSync("unzip", ["-tqq", file]);
    execFileSync(sevenZip, ["t", file], { stdio: "ignore" });
  }
  execFileSync("python3", ["-c", PYTHON, ...files]);
});

test("an unpacked package is one folder, with sums that are right and lists that name all files", () => {
  const faults = new Faults();
  for (const path of zips(site())) {
    const folder = mkdtempSync(join(tmpdir(), "moveto-package-"));
    try {
      execFileSync("unzip", ["-qq", join(site().folder, path), "-d", folder]);
      const name = basename(path, ".zip");
      faults.check(readdirSync(folder).join() === name, `${path}: holds ${readdirSync(folder)}`);
      const inside = join(folder, name);
      const files = readdirSync(inside, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const sums = readFileSync(join(inside, "SHA256SUMS"), "utf8").trim().split("\n");
      faults.check(sums.length === files.length - 1, `${path}: ${sums.length} sums for ${files.length} files`);
      faults.check(spawnSync("sha256sum", ["-c", "--strict", "--quiet", "SHA256SUMS"], { cwd: inside }).status === 0, `${path}: sums`);
      const readme = readFileSync(join(inside, "README.txt"), "utf8");
      const credits = readFileSync(join(inside, "credits.csv"), "utf8");
      // The licences say what they don't allow, and where each file may be used; the texts lead to where copies are checked.
      const licences = readFileSync(join(inside, "LICENCE.txt"), "utf8");
      const uses = licences.split("\n").filter((line) => /^[+-] /.test(line)).length;
      faults.check(uses > 0 && uses % 4 === 0, `${path}: ${uses} uses in LICENCE.txt`);
      const assets = readme.split("\n\n").filter((part) => /^\S.* \([a-z0-9-]+\)\n {2}/.test(part) && /^ {2}[+-] /m.test(part));
      faults.check(assets.length > 0, `${path}: README.txt names no asset`);
      for (const asset of assets) {
        const id = asset.match(/\(([a-z0-9-]+)\)\n/)[1];
        faults.check(new RegExp(`^  ${id}: .*\\p{L}`, "mu").test(licences), `${path}: LICENCE.txt doesn't say where ${id} may be used`);
        const labels = asset.match(/^ {2}[^:\n]+(?=: )/gm);
        faults.check(new Set(labels).size === labels.length, `${path}: a label of ${id} stands twice: ${labels}`);
      }
      const check = readme.match(/^ {2}https:\/\/\S+\/check\/$/m)?.[0].trim();
      faults.check(check && site().fileOf(check), `${path}: README.txt leads to ${check}`);
      for (const sum of sums) {
        const file = sum.slice(66);
        const isAsset = file.includes("/");
        faults.check(!isAsset || (readme.includes(file) && credits.includes(`"${file}"`)), `${path}: ${file} has no terms`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  faults.none();
});

test("a package's page tells its size and sum, and each package is the same in both builds but for its addresses", () => {
  const faults = new Faults();
  const pages = site().pages.filter((page) => page.kind === "toolbox-package");
  assert.ok(pages.length > 0, "no package has a page");
  for (const page of pages) {
    const links = page.all("a[download]").map((link) => site().fileOf(new URL(attribute(link, "href"), page.url).href));
    const own = links.filter((path) => path?.endsWith(".zip"));
    faults.check(own.length > 0, `${page.path}: no package to fetch`);
    const html = readFileSync(join(site().folder, page.path), "utf8");
    for (const path of own) {
      const sum = createHash("sha256").update(readFileSync(join(site().folder, path))).digest("hex");
      faults.check(html.includes(sum), `${page.path}: doesn't tell the sum of ${path}`);
    }
  }
  const names = (built) => zips(built).map((path) => basename(path)).sort().join();
  faults.check(names(site()) === names(siteBelow()), "the packages of the two builds differ");
  faults.none();
});
