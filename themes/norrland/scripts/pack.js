// The basket: shows what is in it and makes one ZIP of it in the browser, with the same papers as the packages have. What
// people read of an asset comes from its own page, so that both say the same; what programs read comes from the catalogue.
// The words stand in the page.
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
    const lost = Array.from(there.values()).findIndex((one) => one.contains(document.activeElement) && !left.some(({ id }) => id === one.dataset.id));
    // What stays isn't touched, so that it keeps the focus.
    for (const [id, one] of there) if (!left.some((asset) => asset.id === id)) one.remove();
    left.forEach((asset, place) => {
      const one = there.get(asset.id) || item(asset);
      if (list.children[place] !== one) list.insertBefore(one, list.children[place] || null);
    });
    const files = left.flatMap(chosenOf);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    box.querySelector("[data-count]").textContent = files.length.toLocaleString(lang);
    box.querySelector("[data-size]").textContent = size(bytes);
    box.querySelector("[data-sum]").hidden = button.hidden = !files.length;
    if (!isBusy) say("");
    dispatchEvent(new Event("moveto-tiles"));
    if (lost >= 0) focusNear(lost);
  }

  // Where the focus goes when what had it is gone: to the next, else to the last, else to the words that nothing is left.
  function focusNear(place) {
    const near = list.children[Math.min(place, list.children.length - 1)];
    (near?.querySelector("[data-basket-add]") || box.querySelector("[data-empty]")).focus();
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
    if (window.movetoExpiry.isOver(article.dataset.lastDay)) throw new Error("over");
    const file = (one) => ({
      key: one.querySelector("[data-basket-channel]").value,
      label: text(one.querySelector(".download-title a")),
      path: `${one.dataset.channel}/${one.querySelector("a").getAttribute("download")}`,
      pixels: text(one.querySelectorAll(".download-facts [dir=ltr]")[1]),
      address: new URL(one.querySelector("a").getAttribute("href"), address).href,
      set: one.closest(".download-set")?.querySelector("summary"),
      bytes: Number(one.dataset.bytes),
      sha256: one.dataset.sha256,
    });
    return {
      id, address: address.href,
      title: text(article.querySelector("h1")),
      lang: article.querySelector("h1").lang || lang,
      licence: licence(article),
      terms: Array.from(article.querySelectorAll(".terms > [data-term]"), term),
      files: Array.from(article.querySelectorAll(".download"), file),
    };
  }

  const text = (node) => (node ? node.textContent.replace(/\s+/g, " ").trim() : "");

  function licence(article) {
    const title = article.querySelector("[data-term=licence] dd");
    if (!title) return null;
    return { title: text(title), url: title.querySelector("a")?.getAttribute("href"), text: text(article.querySelector(".terms-text")) };
  }

  // The lines that say a term, and of those what is allowed.
  function term(part) {
    for (const comma of part.querySelectorAll(".list-comma")) comma.textContent = ", ";
    const uses = (kind, sign) => Array.from(part.querySelectorAll(kind), (one) => `${sign} ${text(one)}`);
    const name = part.dataset.term;
    if (name === "uses") return { name, lines: [...uses(".tick-yes", "+"), ...uses(".tick-no", "-")], allowed: uses(".tick-yes", "+") };
    const link = part.querySelector("a");
    const line = `${text(part.querySelector("dt"))}: ${text(part.querySelector("dd")).replace(/ ,/g, ",")}`;
    const lines = [link ? `${line} <${link.getAttribute("href")}>` : line];
    return { name, lines, allowed: lines };
  }

  function item(asset) {
    const made = box.querySelector("template[data-item]").content.firstElementChild.cloneNode(true);
    made.dataset.id = asset.id;
    const link = made.querySelector("[data-title]");
    link.textContent = asset.title;
    if (asset.lang && asset.lang !== lang) { link.lang = asset.lang; link.dir = "auto"; }
    if (asset.address) link.href = asset.address;
    made.querySelector("[data-gone]").hidden = !asset.isGone;
    const sample = made.querySelector("[data-choice-of]");
    const group = sample.parentNode;
    sample.remove();
    const wanted = window.movetoBasket.all().get(asset.id) || [];
    const sets = new Map();
    for (const file of asset.files) sets.set(file.set, [...(sets.get(file.set) || []), choice(sample, file)]);
    for (const [set, choices] of sets) (set ? fold(made, set, wanted, choices) : group).append(...choices);
    group.hidden = !sets.has(undefined);
    return made;
  }

  function choice(sample, file) {
    const one = sample.cloneNode(true);
    one.querySelector("input").value = file.key;
    one.querySelector("span").textContent = file.label;
    one.querySelector("small").textContent = size(file.bytes);
    if (file.set) named(one.querySelector("[data-place]"), file.set).prepend(", ");
    return one;
  }

  // The files of a municipality, folded unless some of them were chosen.
  function fold(made, set, wanted, choices) {
    const one = box.querySelector("template[data-set]").content.firstElementChild.cloneNode(true);
    named(one.querySelector("summary"), set);
    one.open = choices.some((choice) => wanted.includes(choice.querySelector("input").value));
    made.querySelector("[data-basket-add]").before(one);
    return one.querySelector(".choices");
  }

  // The words of another page, with their language.
  function named(node, words) {
    node.textContent = text(words);
    node.lang = words.lang || lang;
    node.dir = "auto";
    return node;
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
      const known = await catalogue();
      const chosen = assets.map((asset) => ({ ...asset, facts: known.get(asset.id), files: chosenOf(asset) }));
      if (chosen.some(({ facts }) => !facts)) throw changed("catalogue");
      const pack = packing(box.dataset.file.replace(/\.zip$/, ""));
      for (const { files } of chosen) for (const file of files) await pack.add(file.path, await bytesOf(file), file.sha256);
      for (const [name, words] of Object.entries(window.movetoPapers(chosen, wordsOfPapers(), lang))) await pack.add(name, new TextEncoder().encode(words));
      save(await pack.end());
      say("done");
    } catch (error) {
      say(error.isChanged ? "changed" : "failed");
    }
    isBusy = false;
  }

  const changed = (what) => Object.assign(new Error(what), { isChanged: true });

  // What programs are told of each asset, by its id.
  async function catalogue() {
    const answer = await fetch(new URL(box.dataset.catalog, location.href));
    if (!answer.ok) throw new Error(answer.status);
    return new Map((await answer.json()).assets.map((asset) => [asset.id, asset]));
  }

  function wordsOfPapers() {
    const all = box.querySelector("template[data-papers]").content.querySelectorAll("[data-words]");
    return Object.fromEntries(Array.from(all, (one) => [one.dataset.words, text(one)]));
  }

  async function bytesOf(file) {
    const answer = await fetch(file.address);
    if (!answer.ok) throw new Error(answer.status);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const sum = await digest(bytes);
    if (sum && sum !== file.sha256) throw changed(file.path);
    return bytes;
  }

  // Nothing where the browser computes none: on pages that came without encryption.
  async function digest(bytes) {
    if (!window.crypto?.subtle) return null;
    const sum = await crypto.subtle.digest("SHA-256", bytes);
    return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // Pictures and films are packed already; the ZIP only holds them. All have the same day, so that the same basket gives the
  // same file. What it unpacks lies in one folder.
  function packing(folder) {
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
      const entry = new fflate.ZipPassThrough(`${folder}/${name}`);
      entry.mtime = new Date(1980, 0, 1);
      zip.add(entry);
      entry.push(bytes, true);
    };
    return {
      async add(name, bytes, known) {
        const sum = known || await digest(bytes);
        put(name, bytes);
        if (sum) sums.push([name, `${sum}  ${name}\n`]);
      },
      end() {
        sums.sort(([a], [b]) => (a < b ? -1 : 1));
        put("SHA256SUMS", new TextEncoder().encode(sums.map(([, line]) => line).join("")));
        zip.end();
        return ended;
      },
    };
  }

  function save(blob) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = box.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }
})();
