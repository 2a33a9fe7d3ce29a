// The schemas that `moveto schema` prints, held by a validator of others against the cards of the demonstration, and
// against cards that must not pass. What an editor says of a card is then what a build would say.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
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

test("every key says what it is, in English and in Swedish", () => {
  const silent = [];
  for (const of of ["card", "licences"]) {
    const root = schema(of);
    for (const part of [root, ...Object.values(root.$defs)]) {
      for (const [key, { description }] of Object.entries(part.properties ?? {})) {
        if (description?.split("\n\n").length !== 2) silent.push(`${of}: ${key}`);
      }
    }
  }
  assert.deepEqual(silent, []);
});
