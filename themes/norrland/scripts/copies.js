// Check my copies: SHA-256 of files, folders and what is in ZIPs, computed here, and compared with what the site says of its
// files today. No file leaves the computer and nothing is stored. The words stand in the page.
(() => {
  "use strict";
  const box = document.querySelector("[data-check]");
  if (!box) return;
  const places = { home: box.dataset.home };
  const drop = box.querySelector(".drop");
  const status = box.querySelector("[data-status]");
  const table = box.querySelector("table");
  const ORDER = ["withdrawn", "expired", "replaced", "older", "unreadable", "unknown", "valid"];
  // What systems and our own packages lay beside pictures.
  const ASIDE = /(^|\/)(\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini|SHA256SUMS|README\.txt|LICEN[CS]E[^/]*\.txt|credits\.csv|alt-texts\.csv)$/i;
  // More than this a browser can't hold to compute its digest.
  const LARGEST = 1.5e9;
  // A ZIP, and one in it.
  const ZIPS = 2;
  let known = null;
  let titles = new Map();
  let rows = [];
  let isBusy = false;

  const words = (name) => { for (const one of status.children) one.hidden = one.dataset.say !== name; };
  if (!window.crypto?.subtle || location.protocol === "file:") {
    box.querySelector("[data-insecure]").hidden = false;
    return;
  }
  // Known to all browsers, and to no standard yet.
  box.querySelector("#check-folder").webkitdirectory = true;
  drop.hidden = false;

  for (const input of drop.querySelectorAll("input[type=file]")) {
    input.addEventListener("change", () => {
      const files = Array.from(input.files, (file) => ({ name: file.webkitRelativePath || file.name, file }));
      input.value = "";
      check(async function* () { yield* files; });
    });
  }
  addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("drop-over"); });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("drop-over"); });
  addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("drop-over");
    // What was dropped is there only until this call ends.
    const items = Array.from(event.dataTransfer.items).filter((item) => item.kind === "file")
      .map((item) => item.webkitGetAsEntry() || item.getAsFile()).filter(Boolean);
    check(async function* () {
      for (const item of items) {
        if (item instanceof File) yield { name: item.name, file: item }; else yield* entries(item, "");
      }
    });
  });

  async function* entries(entry, folder) {
    const name = folder + entry.name;
    if (entry.isFile) {
      yield { name, file: await new Promise((done, fail) => entry.file(done, fail)) };
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (!some.length) return;
      for (const one of some) yield* entries(one, `${name}/`);
    }
  }

  async function check(files) {
    if (isBusy) return;
    isBusy = true;
    words("working");
    rows = [];
    table.hidden = true;
    try {
      known ??= await knowledge();
      for await (const { name, file } of files()) await look(name, file);
      show();
    } catch {
      words("failed");
    }
    isBusy = false;
  }

  // What the site says of its files today: the address of the list is asked anew each time that the page is opened.
  async function knowledge() {
    const read = async (address) => {
      const answer = await fetch(address, { cache: "no-cache" });
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    };
    const [sums, revoked] = await Promise.all([read(box.dataset.checksums), read(box.dataset.revoked)]);
    await new Promise((done) => window.movetoToolbox.load(box.dataset.index, (index) => {
      titles = new Map(index.assets.map((one) => [one.i, one]));
      done();
    }, done));
    const found = new Map();
    for (const { id, sha256, status: why, replaced_by: instead, date } of revoked.assets) {
      for (const sum of sha256) found.set(sum, { state: why === "expired" ? "expired" : "withdrawn", id, instead: instead || [], date });
    }
    for (const { id, replaced_by: instead, older, shown, files } of sums.assets) {
      const isOver = window.movetoExpiry.isOver(titles.get(id)?.u);
      if (isOver) {
        for (const sum of [...older || [], ...files.map((file) => file.sha256), ...shown || []]) found.set(sum, { state: "expired", id, instead: instead || [] });
        continue;
      }
      for (const sum of older || []) found.set(sum, { state: instead ? "replaced" : "older", id, instead: instead || [id] });
      for (const sum of [...files.map((file) => file.sha256), ...(shown || [])]) found.set(sum, { state: instead ? "replaced" : "valid", id, instead: instead || [] });
    }
    return found;
  }

  // A file, or each file of a ZIP, and of a ZIP in it: one that is nested deeper is for its reader to unpack. `within` names the
  // ZIPs in which a file lies.
  async function look(name, file, within = []) {
    if (ASIDE.test(name)) return;
    const path = [...within, name];
    try {
      if (file.size > LARGEST) throw new Error("large");
      const isZip = /\.zip$/i.test(name);
      if (isZip && path.length <= ZIPS && await unzip(path, file)) return;
      add(path, known.get(await digest(file)) || { state: isZip ? "unreadable" : "unknown" });
    } catch {
      add(path, { state: "unreadable" });
    }
  }

  function add(path, found) {
    rows.push({ name: path.join(" › "), ...found });
    status.querySelector("[data-done]").textContent = rows.length.toLocaleString(document.documentElement.lang);
  }

  async function digest(file) {
    const sum = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Goes through a ZIP piece by piece, so that the page never stands still; false if nothing is in it, or its end is missing.
  async function unzip(path, file) {
    const waiting = [];
    let failure = null;
    const unpacking = new fflate.Unzip((entry) => {
      if (entry.name.endsWith("/")) return;
      const parts = [];
      let size = 0;
      entry.ondata = (error, data, isLast) => {
        failure ??= error;
        if (data) { parts.push(data.slice()); size += data.length; }
        if (size > LARGEST) { entry.terminate(); parts.length = 0; waiting.push([entry.name, null]); }
        else if (isLast) waiting.push([entry.name, new Blob(parts)]);
      };
      entry.start();
    });
    unpacking.register(fflate.UnzipInflate);
    let count = 0;
    const finish = async () => {
      for (const [inner, blob] of waiting.splice(0)) {
        count += 1;
        if (blob) await look(inner, blob, path); else add([...path, inner], { state: "unreadable" });
      }
    };
    const reader = file.stream().getReader();
    for (;;) {
      const { value, done } = await reader.read();
      try { unpacking.push(value || new Uint8Array(0), done); } catch (error) { failure ??= error; }
      await finish();
      if (failure) throw failure;
      if (done) return count > 0 && hasEnd(file);
    }
  }

  // Each ZIP ends in a record of what is in it, behind which only a comment may stand.
  async function hasEnd(file) {
    const end = new Uint8Array(await file.slice(-65557).arrayBuffer());
    return end.some((byte, at) => byte === 0x50 && end[at + 1] === 0x4B && end[at + 2] === 5 && end[at + 3] === 6);
  }

  /* What came of it */

  function show() {
    rows.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    const lang = document.documentElement.lang;
    for (const one of box.querySelectorAll("[data-sum]")) {
      const count = rows.filter((row) => row.state === one.dataset.sum).length;
      one.hidden = !count;
      one.querySelector("b").textContent = count.toLocaleString(lang);
    }
    table.tBodies[0].replaceChildren(...rows.map(line));
    table.hidden = !rows.length;
    words(rows.length ? "done" : "nothing");
    if (rows.length) table.focus();
  }

  function line(row) {
    const made = box.querySelector("template[data-row]").content.firstElementChild.cloneNode(true);
    made.dataset.state = row.state;
    made.querySelector("[data-name]").textContent = row.name;
    const asset = made.querySelector("[data-asset]");
    if (row.id) asset.append(link(row.id));
    const words = box.querySelector(`template[data-state="${row.state}"]`).content.cloneNode(true);
    const asked = titles.get(row.id);
    const until = words.querySelector("[data-until]");
    if (until && asked?.u) {
      until.hidden = false;
      until.querySelector("[data-day]").textContent = window.movetoToolbox.day(asked.u);
    }
    const terms = words.querySelector("[data-terms]");
    if (terms && asked) {
      terms.hidden = false;
      terms.querySelector("a").href = `${places.home}media/${row.id}/`;
    }
    const instead = words.querySelector("[data-instead]");
    if (instead) {
      instead.hidden = !row.instead.length;
      instead.querySelector("[data-links]").append(...row.instead.map(link));
    }
    made.querySelector("[data-words]").append(words);
    return made;
  }

  // To an asset that is still offered; the id alone of one that isn't.
  function link(id) {
    const known = titles.get(id);
    const made = document.createElement(known ? "a" : "code");
    made.textContent = known ? known.t : id;
    if (!known) return made;
    if (known.l) { made.lang = known.l; made.dir = "auto"; }
    made.href = `${places.home}media/${id}/`;
    return made;
  }
})();
