// The schemas that `moveto schema` prints, held by a validator of others against the files of the demonstration, and against
// files that must not pass. What an editor says of a file is then what a build would say.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import { parse } from "yaml";
import { project } from "./support/site.mjs";

const program = process.env.MOVETO ?? join(project, "target/release/moveto");
const schema = (of) => JSON.parse(execFileSync(program, ["schema", of], { encoding: "utf8" }));
const isDay = (text) => new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) ?? false;

function validator(of) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat("date", isDay);
  const validate = ajv.compile(schema(of));
  return (value) => (validate(value) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));
}

const card = validator("card");
const whole = parse("{title: {sv: Sjö}, alt: {sv: Is}, credit: Namn, license: {id: cc-by-4.0}}");

test("all cards of the demonstration pass", () => {
  const files = readdirSync(join(project, "media"), { recursive: true });
  const paths = files.filter((path) => path.endsWith(".yaml") && path !== "licences.yaml");
  assert.ok(paths.length > 20);
  const faults = paths.flatMap((path) =>
    card(parse(readFileSync(join(project, "media", path), "utf8"))).map((fault) => `${path}: ${fault}`));
  assert.deepEqual(faults, []);
});

test("the licences of the demonstration pass", () => {
  const licences = validator("licences");
  const own = parse(readFileSync(join(project, "media/licences.yaml"), "utf8"));
  assert.deepEqual(licences(own), []);
  assert.notDeepEqual(licences({ a: { title: { sv: "A" }, uses: ["print"], edit: "free" } }), []);
  assert.notDeepEqual(licences({ a: { title: { sv: "A" }, uses: [] } }), [], "what may be changed is missing");
});

test("what a build takes passes", () => {
  for (const more of [
    "alt: decorative",
    "type: logo",
    "expires: 2027-12-31",
    "place: {municipality: 2321, lat: 63.4, lon: 13.1}",
    "license: {id: own, scope: [editorial], territory: [SE, EU], edit: crop-only}",
    "consent: {status: given, ref: SAM-2026-017, basis: consent, covers: [owner], minors: false, reviewed: 2026-11-01}",
    "versions: [{v: 2, date: 2026-01-01, note: ljusare, sha256: 0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8}]",
  ]) {
    assert.deepEqual(card({ ...whole, ...parse(more) }), [], more);
  }
});

test("what a build refuses does not pass", () => {
  for (const more of [
    "tilte: x",
    "title: Sjö",
    "title: {svenska språket: Sjö}",
    "alt: none",
    "expires: 2026-02-30",
    "expires: soon",
    "season: midsummer",
    "audience: [everyone]",
    "focal_point: {x: 0.5}",
    "license: cc-by-4.0",
    "license: {id: own, territory: [Sverige]}",
    "consent: {status: yes please}",
    "consent: {ref: SAM-2026-017}",
    "versions: [{v: 2, sha256: abc}]",
    "people_visible: ja",
  ]) {
    assert.notDeepEqual(card({ ...whole, ...parse(more) }), [], more);
  }
  for (const key of ["title", "alt", "credit"]) {
    assert.notDeepEqual(card({ ...whole, [key]: undefined }), [], key);
  }
});

const KINDS = ["stories", "municipalities", "guide", "needs", "employers", "events", "partners", "services", "campaigns", "markets", "pages", "toolbox"];
const FILES = ["site", "tags", "facts", "funding", "brand", "redirects", "licences", "card", "theme", ...KINDS, ...KINDS.map((kind) => `${kind}-text`)];

test("every file of the demonstration passes", () => {
  const read = (path) => readFileSync(join(project, path), "utf8");
  const single = {
    site: "site.yaml", tags: "content/tags.yaml", facts: "content/facts.yaml", funding: "content/funding.yaml",
    brand: "content/brand.yaml", redirects: "content/redirects.yaml", theme: "themes/norrland/theme.yaml",
  };
  const faults = [];
  const judge = (validate, path, text) => faults.push(...validate(parse(text)).map((fault) => `${path}: ${fault}`));
  for (const [of, path] of Object.entries(single)) {
    if (existsSync(join(project, path))) judge(validator(of), path, read(path));
  }
  let count = 0;
  for (const kind of KINDS) {
    const [item, text] = [validator(kind), validator(`${kind}-text`)];
    for (const path of readdirSync(join(project, "content", kind), { recursive: true })) {
      const whole = `content/${kind}/${path}`;
      if (path.endsWith("item.yaml")) judge(item, whole, read(whole));
      if (path.endsWith(".md")) judge(text, whole, read(whole).split(/^---$/m)[1]);
      count += 1;
    }
  }
  assert.ok(count > 300);
  assert.deepEqual(faults, []);
});

test("what the program doesn't know, the schemas don't know", () => {
  const open = [];
  for (const of of FILES) {
    const root = schema(of);
    for (const [name, part] of [["", root], ...Object.entries(root.$defs ?? {})]) {
      if (part.properties && part.additionalProperties !== false) open.push(`${of} ${name}`);
    }
  }
  assert.deepEqual(open, []);
});

// Each key of each kind, set to each of these in an item of its own: what the program can't read, the schema refuses.
const WRONG = ["words", 12.5, true, ["words"], [["words"]], { words: 1 }, { sv: "Ord" }, "2026-02-30"];

test("what the program refuses as a value, the schemas refuse", () => {
  const root = mkdtempSync(join(tmpdir(), "moveto-schema-"));
  try {
    cpSync(join(project, "site.yaml"), join(root, "site.yaml"));
    const samples = new Map();
    for (const kind of KINDS) {
      const first = readdirSync(join(project, "content", kind)).sort()[0];
      const item = parse(readFileSync(join(project, "content", kind, first, "item.yaml"), "utf8"));
      for (const key of [...Object.keys(schema(kind).properties), "unheard-of"]) {
        for (const [number, value] of WRONG.entries()) {
          const path = `content/${kind}/x-${key.replaceAll("_", "-")}-${number}/item.yaml`;
          samples.set(path, [kind, { ...item, [key]: value }]);
          mkdirSync(join(root, path, ".."), { recursive: true });
          // JSON is YAML.
          writeFileSync(join(root, path), Object.entries({ ...item, [key]: value }).map(([name, it]) => `${name}: ${JSON.stringify(it)}\n`).join(""));
        }
      }
    }
    const arguments_ = ["check", "--root", root, "--today", "2026-11-22", "--message-format", "json"];
    const { stdout } = spawnSync(program, arguments_, { encoding: "utf8", maxBuffer: 1 << 28 });
    const told = stdout.trim().split("\n").map((line) => JSON.parse(line));
    const refused = new Set(told.filter(({ code }) => code?.startsWith("yaml/")).map(({ path }) => path));
    assert.ok(refused.size > 300, `${refused.size} refused`);
    const validators = Object.fromEntries(KINDS.map((kind) => [kind, validator(kind)]));
    const passed = [...refused].filter((path) => {
      const [kind, value] = samples.get(path);
      return validators[kind](value).length === 0;
    });
    assert.deepEqual(passed, []);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("Visual Studio Code is given what the site has, and keeps what it had", () => {
  const root = mkdtempSync(join(tmpdir(), "moveto-vscode-"));
  try {
    for (const name of ["site.yaml", "content", "media"]) cpSync(join(project, name), join(root, name), { recursive: true });
    mkdirSync(join(root, ".vscode"));
    const own = "{\n  // ours\n  \"editor.wordWrap\": \"on\",\n}\n";
    writeFileSync(join(root, ".vscode/settings.json"), own);
    const run = () => spawnSync(program, ["schema", "--vscode", "--root", root, "--lang", "en"], { encoding: "utf8" });
    assert.equal(run().status, 0);
    const settings = readFileSync(join(root, ".vscode/settings.json"), "utf8");
    assert.ok(settings.endsWith(own.slice(1)), settings);
    const story = JSON.parse(readFileSync(join(root, ".vscode/moveto/stories.schema.json"), "utf8"));
    const [known] = story.properties.municipality.anyOf;
    assert.equal(known.markdownEnumDescriptions[known.enum.indexOf("are")], "Åre");
    assert.ok(story.properties.picture.anyOf[0].enum.includes("winter-lake"));
    assert.ok(story.properties.tags.items.anyOf[0].enum.includes("healthcare"));
    const card = JSON.parse(readFileSync(join(root, ".vscode/moveto/card.schema.json"), "utf8"));
    assert.ok(card.$defs.License.properties.id.anyOf[0].enum.includes("cc-by-4.0"));
    for (const path of Object.keys(parse(settings.slice(0, settings.indexOf("// ours")) + "}")["yaml.schemas"])) {
      assert.ok(existsSync(join(root, path)), path);
    }
    const again = run();
    assert.deepEqual([again.status, again.stdout], [0, ""], "nothing is written twice");
    // Proposals are no limits: a name that the site doesn't have yet passes.
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictTypes: false });
    ajv.addFormat("date", isDay).addKeyword("markdownEnumDescriptions");
    for (const name of readdirSync(join(root, ".vscode/moveto"))) {
      ajv.compile(JSON.parse(readFileSync(join(root, ".vscode/moveto", name), "utf8")));
    }
    const validate = ajv.compile(story);
    assert.ok(validate({ municipality: "not-yet", tags: ["new"] }), JSON.stringify(validate.errors));
    assert.ok(!validate({ municipality: ["are"] }));
    writeFileSync(join(root, ".vscode/settings.json"), "{ broken");
    const broken = run();
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /add this to it yourself:\n\{\n {2}"yaml.schemas"/);
    assert.equal(readFileSync(join(root, ".vscode/settings.json"), "utf8"), "{ broken");
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test("every key says what it is, in English and in Swedish", () => {
  const silent = [];
  for (const of of FILES) {
    const root = schema(of);
    for (const part of [root, ...Object.values(root.$defs ?? {})]) {
      for (const [key, { description }] of Object.entries(part.properties ?? {})) {
        if (description?.split("\n\n").length !== 2) silent.push(`${of}: ${key}`);
      }
    }
  }
  assert.deepEqual(silent, []);
});
