// The basket: shows what is in it and makes one ZIP of it in the browser, with a README, credits, alternative texts and
// checksums. What is known of an asset is read from its own page, so that both say the same. The words stand in the page.
(() => {
  "use strict";
  const box = document.querySelector("[data-pack]");
  if (!box) return;
  const list = box.querySelector(".basket-list");
  const status = box.querySelector("[data-status]");
  const button = box.querySelector("[data-make]");
  const home = new URL(box.dataset.home, location.href);
  const lang = document.documentElement.lang;
  const pages = new Map();
  let isBusy = false;

  const say = (name) => { for (const one of status.children) one.hidden = one.dataset.say !== name; };
  if (location.protocol === "file:") {
    box.querySelector("[data-offline]").hidden = false;
    return;
  }
  box.querySelector("[data-full]").hidden = false;
  button.addEventListener("click", make);
  addEventListener("moveto-basket", show);
  show();

  /* What is in it */

  async function show() {
    const wanted = Array.from(window.movetoBasket.all().keys());
    box.querySelector("[data-empty]").hidden = wanted.length > 0;
    const assets = await Promise.all(wanted.map(read));
    // Meanwhile something may have been taken out.
    const left = assets.filter(({ id }) => window.movetoBasket.all().has(id));
    const there = new Map(Array.from(list.children, (item) => [item.dataset.id, item]));
    list.replaceChildren(...left.map((asset) => there.get(asset.id) || item(asset)));
    const files = left.flatMap(chosenOf);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    box.querySelector("[data-count]").textContent = files.length.toLocaleString(lang);
    box.querySelector("[data-size]").textContent = size(bytes);
    box.querySelector("[data-sum]").hidden = button.hidden = !files.length;
    if (!isBusy) say("");
    dispatchEvent(new Event("moveto-tiles"));
  }

  // What the page of an asset says of it.
  function read(id) {
    if (!pages.has(id)) pages.set(id, fetchPage(id).catch(() => ({ id, title: id, files: [], isGone: true })));
    return pages.get(id);
  }

  async function fetchPage(id) {
    const address = new URL(`media/${id}/`, home);
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const article = page.querySelector(`article[data-id="${id}"]`);
    const file = (one) => ({
      key: one.querySelector("[data-basket-channel]").value,
      label: text(one.querySelector(".download-title a")),
      folder: one.dataset.channel,
      name: one.querySelector("a").getAttribute("download"),
      address: new URL(one.querySelector("a").getAttribute("href"), address).href,
      bytes: Number(one.dataset.bytes),
      sha256: one.dataset.sha256,
    });
    return {
      id, address: address.href,
      title: text(article.querySelector("h1")),
      lang: article.querySelector("h1").lang || lang,
      credit: text(article.querySelector("#credit-line")),
      licence: article.dataset.licence || "",
      until: article.dataset.until || "",
      terms: Array.from(article.querySelectorAll(".terms > div"), term),
      alts: Array.from(article.querySelectorAll("[data-alt]"), (one) => [one.lang, text(one)]),
      files: Array.from(article.querySelectorAll(".download"), file),
    };
  }

  const text = (node) => (node ? node.textContent.replace(/\s+/g, " ").trim() : "");

  function term(part) {
    for (const comma of part.querySelectorAll(".list-comma")) comma.textContent = ", ";
    const items = Array.from(part.querySelectorAll("li"));
    return `${text(part.querySelector("dt"))}: ${(items.length ? items : [part.querySelector("dd")]).map(text).join("; ").replace(/ ,/g, ",")}`;
  }

  function item(asset) {
    const made = box.querySelector("template[data-item]").content.firstElementChild.cloneNode(true);
    made.dataset.id = asset.id;
    const link = made.querySelector("[data-title]");
    link.textContent = asset.title;
    if (asset.lang && asset.lang !== lang) { link.lang = asset.lang; link.dir = "auto"; }
    if (asset.address) link.href = asset.address;
    made.querySelector("[data-gone]").hidden = !asset.isGone;
    const choice = made.querySelector("[data-choice-of]");
    const group = choice.parentNode;
    choice.remove();
    group.append(...asset.files.map((file) => {
      const one = choice.cloneNode(true);
      one.querySelector("input").value = file.key;
      one.querySelector("span").textContent = file.label;
      one.querySelector("small").textContent = size(file.bytes);
      return one;
    }));
    group.hidden = !asset.files.length;
    return made;
  }

  function chosenOf(asset) {
    const channels = window.movetoBasket.all().get(asset.id) || [];
    return asset.files.filter((file) => !channels.length || channels.includes(file.key));
  }

  // Sizes as the pages of the assets say them.
  function size(bytes) {
    const isSmall = bytes < 1e6;
    const unit = box.querySelector(`[data-unit="${isSmall ? "kb" : "mb"}"]`).dataset.words;
    const number = isSmall ? Math.round(bytes / 1e3) : Math.round(bytes / 1e5) / 10;
    return unit.replace(/[0\u0660]/, () => number.toLocaleString(lang));
  }

  /* The ZIP */

  async function make() {
    if (isBusy) return;
    isBusy = true;
    say("working");
    try {
      const assets = (await Promise.all(Array.from(window.movetoBasket.all().keys(), read))).filter((one) => chosenOf(one).length);
      const pack = packing();
      for (const asset of assets) for (const file of chosenOf(asset)) await pack.add(`${file.folder}/${file.name}`, await bytesOf(file), file.sha256);
      for (const [name, words] of Object.entries(texts(assets))) await pack.add(name, new TextEncoder().encode(words));
      save(await pack.end());
      say("done");
    } catch (error) {
      say(error.isChanged ? "changed" : "failed");
    }
    isBusy = false;
  }

  async function bytesOf(file) {
    const answer = await fetch(file.address);
    if (!answer.ok) throw new Error(answer.status);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const sum = await digest(bytes);
    if (sum && sum !== file.sha256) throw Object.assign(new Error(file.name), { isChanged: true });
    return bytes;
  }

  // Nothing where the browser computes none: on pages that came without encryption.
  async function digest(bytes) {
    if (!window.crypto?.subtle) return null;
    const sum = await crypto.subtle.digest("SHA-256", bytes);
    return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Pictures and films are packed already; the ZIP only holds them. All have the same day, so that the same basket gives the
  // same file.
  function packing() {
    const parts = [];
    const sums = [];
    const zip = new fflate.Zip();
    const ended = new Promise((done, fail) => {
      zip.ondata = (error, part, isLast) => {
        if (error) return fail(error);
        parts.push(new Blob([part]));
        if (isLast) done(new Blob(parts, { type: "application/zip" }));
      };
    });
    const put = (name, bytes) => {
      const entry = new fflate.ZipPassThrough(name);
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(bytes, true);
    };
    return {
      async add(name, bytes, known) {
        const sum = known || await digest(bytes);
        put(name, bytes);
        if (sum) sums.push(`${sum}  ${name}\n`);
      },
      end() {
        put("SHA256SUMS", new TextEncoder().encode(sums.join("")));
        zip.end();
        return ended;
      },
    };
  }

  function texts(assets) {
    const path = (file) => `${file.folder}/${file.name}`;
    const credits = assets.flatMap((one) => chosenOf(one).map((file) =>
      [path(file), one.id, one.title, one.credit, one.licence, one.until, one.address]));
    const alts = assets.flatMap((one) => one.alts.map(([language, words]) => [one.id, language, words]));
    return {
      "README.txt": readme(assets, path),
      "credits.csv": table(["file", "id", "title", "credit", "licence", "last_day", "page"], credits),
      "alt-texts.csv": table(["id", "language", "text"], alts),
    };
  }

  function readme(assets, path) {
    const words = Array.from(box.querySelector("template[data-readme]").content.querySelectorAll("p"), text);
    const parts = assets.map((one) => [
      one.title, "-".repeat(Math.min(one.title.length, 60)), one.address, ...one.terms, "",
      ...chosenOf(one).map((file) => `  ${path(file)}`), "",
    ].join("\n"));
    return `${[...words, ...parts].join("\n\n").trim()}\n`.replace(/\n/g, "\r\n");
  }

  // The mark at the beginning tells spreadsheets that it is UTF-8.
  function table(columns, rows) {
    const cell = (value) => `"${String(value).replace(/"/g, '""')}"`;
    return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  }

  function save(blob) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = box.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }
})();
