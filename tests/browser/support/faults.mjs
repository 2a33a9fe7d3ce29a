// Collects what is wrong, so that one run tells all of it and not only the first.
import assert from "node:assert/strict";

export class Faults {
  constructor() {
    this.found = [];
    this.checked = 0;
  }

  check(is_right, message) {
    this.checked += 1;
    if (!is_right) this.found.push(typeof message === "function" ? message() : message);
  }

  same(actual, expected, message) {
    this.check(JSON.stringify(actual) === JSON.stringify(expected), () =>
      `${message}: ${JSON.stringify(actual)} where ${JSON.stringify(expected)} is right`);
  }

  // Fails if anything was wrong, or if nothing was looked at.
  none() {
    assert.ok(this.checked > 0, "nothing was checked");
    const shown = this.found.slice(0, 25).join("\n  ");
    const more = this.found.length > 25 ? `\n  … and ${this.found.length - 25} more` : "";
    assert.equal(this.found.length, 0, `${this.found.length} of ${this.checked} checks failed:\n  ${shown}${more}\n`);
  }
}
