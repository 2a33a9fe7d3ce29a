// The toolbox with JavaScript: choices, search and sorting on one page, with addresses that keep them; and words to copy.
// Nothing is stored and nothing is sent. Every word that is shown stands in the page or in the file of all assets.
(() => {
  "use strict";

  /* Words to copy */

  for (const button of document.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    button.addEventListener("click", () => {
      const words = document.getElementById(button.dataset.copy);
      navigator.clipboard.writeText(words.textContent).then(() => say(button, "copied"), () => select(words));
    });
  }

  function say(button, wanted) {
    for (const one of button.querySelectorAll("[data-say]")) one.hidden = one.dataset.say !== wanted;
    clearTimeout(button.wait);
    if (wanted !== "copy") button.wait = setTimeout(() => say(button, "copy"), 3000);
  }

  // Where the browser refuses to copy, the words are marked, and a key copies them.
  function select(words) {
    const range = document.createRange();
    range.selectNodeContents(words);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  /* The list */

  const box = document.querySelector("[data-assets]");
  const form = box && box.querySelector(".toolbox-form");
  const list = box && box.querySelector(".tile-list");
  const sample = list && list.querySelector(".tile");
  if (!form || !sample) return;
  const { load, tile, typeOf } = window.movetoToolbox;
  const { normal, loose } = window.movetoWords;
  const { isOver } = window.movetoExpiry;
  const places = { root: box.dataset.root, home: box.dataset.home };
  const pager = box.querySelector(".pager");
  const more = box.querySelector(".toolbox-more");
  const value = document.querySelector("[data-fixed]");
  const first = Array.from(list.children);
  // What this page shows by its address: `season/winter`.
  const [fixed, fixedValue] = (box.dataset.choice || "/").split("/");
  const AT_ONCE = 36;
  let found = [];
  let shown = 0;
  let type = {};

  form.hidden = false;
  read();
  fold();
  form.addEventListener("submit", (event) => { event.preventDefault(); list.querySelector("a")?.focus(); });
  form.addEventListener("input", choose);
  form.addEventListener("reset", (event) => { event.preventDefault(); clear(); });
  more.addEventListener("click", () => {
    const next = list.children.length;
    show(shown + AT_ONCE);
    list.children[next].querySelector("a").focus();
  });
  addEventListener("popstate", () => { read(); update(); });
  let isArriving = performance.getEntriesByType("navigation")[0]?.type === "navigate" && !location.hash;
  update();

  function fields() { return Array.from(form.elements).filter((one) => one.name); }

  function read() {
    const wanted = new URLSearchParams(location.search);
    for (const one of fields()) {
      one.value = wanted.has(one.name) ? wanted.get(one.name) : one.name === fixed ? fixedValue : "";
      if (one.tagName === "SELECT" && one.selectedIndex < 0) one.value = "";
    }
  }

  // On a telephone the pictures come first, unless something is chosen.
  function fold() {
    const choices = form.querySelector("details");
    const isChoosing = fields().some((one) => one.tagName === "SELECT" && one.value && one.name !== fixed);
    choices.open = isChoosing || matchMedia("(min-width: 44rem)").matches;
  }

  function clear() {
    for (const one of fields()) one.value = one.name === fixed ? fixedValue : "";
    choose();
    fields()[0].focus();
  }

  // Whether anything is chosen but what this page shows anyway.
  function isChosen() { return fields().some((one) => one.value !== (one.name === fixed ? fixedValue : "")); }

  // The page stays where it is, so that its addresses lead where they led; the choice stands after the question mark.
  function choose() {
    const kept = new URLSearchParams();
    for (const one of fields()) if (one.value !== (one.name === fixed ? fixedValue : "")) kept.set(one.name, one.value);
    const query = kept.toString();
    history.replaceState(history.state, "", location.pathname + (query ? `?${query}` : "") + location.hash);
    update();
  }

  function update() {
    head();
    box.querySelector(".toolbox-clear").hidden = !isChosen();
    if (!isChosen()) return restore();
    load(box.dataset.assets, (index) => {
      if (!isChosen()) return;
      found = pick(prepared(index));
      shown = 0;
      list.replaceChildren();
      if (pager) pager.hidden = true;
      show(AT_ONCE);
      tell(found.length);
      if (isArriving) arrive();
      isArriving = false;
    }, () => { box.querySelector("[data-failed]").hidden = false; });
  }

  // Whoever follows a link to a choice sees what was found: with the form above it where there is room for both. Who comes
  // back is where they were.
  function arrive() {
    const status = box.querySelector(".toolbox-count");
    const height = list.getBoundingClientRect().top - form.getBoundingClientRect().top;
    (height < innerHeight / 2 ? form : status).scrollIntoView({ behavior: "instant" });
  }

  function restore() {
    isArriving = false;
    list.replaceChildren(...first);
    if (pager) pager.hidden = false;
    more.hidden = true;
    tell(Number(box.dataset.total));
    dispatchEvent(new Event("moveto-tiles"));
  }

  // The heading names what this page shows; if something else is chosen, it names that.
  function head() {
    if (!value) return;
    const option = form.elements[fixed].selectedOptions[0];
    value.textContent = option.textContent;
    for (const name of ["lang", "dir"]) value.setAttribute(name, option.getAttribute(name) || "");
    if (!value.lang) value.removeAttribute("lang");
    if (!value.getAttribute("dir")) value.removeAttribute("dir");
  }

  // All words by which an asset is found: its own, and those of what it has in common with others.
  function prepared(index) {
    if (index.isPrepared) return index;
    const words = index.facets.map((facet) => {
      const at = facet.indexOf("/");
      const option = form.querySelector(`select[name="${facet.slice(0, at)}"] option[value="${CSS.escape(facet.slice(at + 1))}"]`);
      if (option && facet.startsWith("type/")) type[option.value] = option.dataset.one;
      return option ? option.textContent : "";
    });
    for (const one of index.assets) {
      const own = split([one.t, one.s, one.i, ...one.f.map((facet) => words[facet])].join(" "));
      one.exact = own.join(" ");
      one.words = own.map(loose).join(" ");
    }
    index.isPrepared = true;
    return index;
  }

  function split(text) { return normal(text).split(/\s+/).filter(Boolean); }

  // Whether an asset has a word. Typed without its accents a word is found all the same; typed with them, it is that word alone,
  // unless nothing has it so.
  function has(word, assets) {
    const plain = loose(word);
    const isWhole = plain !== word && assets.some((one) => one.exact.includes(word));
    return isWhole ? (one) => one.exact.includes(word) : (one) => one.words.includes(plain);
  }

  function pick(index) {
    const chosen = (name) => form.elements[name]?.value || "";
    const words = split(chosen("q")).map((word) => has(word, index.assets));
    const selects = fields().filter((one) => one.value && !["q", "sort"].includes(one.name));
    const facets = selects.map((one) => index.facets.indexOf(`${one.name}/${one.value}`));
    const fits = index.assets.filter((one) => !isOver(one.u) &&
      facets.every((facet) => one.f.includes(facet)) && words.every((isIn) => isIn(one)));
    // Those without a day come last, and all others in the order of their names.
    if (chosen("sort") === "new") return sorted(fits, (one) => one.d, -1);
    if (chosen("sort") === "leaving") return sorted(fits, (one) => one.u, 1);
    return fits;
  }

  function sorted(assets, day, way) {
    const ranked = assets.map((one, place) => [day(one) || "", place, one]);
    ranked.sort(([a, before], [b, after]) => {
      if (a === b) return before - after;
      if (!a || !b) return a ? -1 : 1;
      return a < b ? -way : way;
    });
    return ranked.map(([, , one]) => one);
  }

  function show(upTo) {
    const words = (one) => type[typeOf(one)] || sample.querySelector(".tile-type").textContent;
    list.append(...found.slice(shown, upTo).map((one) => tile(sample, one, places, words(one))));
    shown = Math.min(upTo, found.length);
    more.hidden = shown >= found.length;
    dispatchEvent(new Event("moveto-tiles"));
  }

  // The count with the word in the form that the number asks for: the page has the word in each form.
  function tell(count) {
    const lang = document.documentElement.lang;
    const form = new Intl.PluralRules(lang).select(count);
    const words = Array.from(box.querySelectorAll("[data-form]"));
    const fit = words.find((one) => new Intl.PluralRules(lang).select(Number(one.dataset.form)) === form) || words.at(-1);
    for (const one of words) one.hidden = one !== fit;
    box.querySelector("[data-count]").textContent = count.toLocaleString(lang);
    box.querySelector("[data-none]").hidden = count > 0;
    box.querySelector("[data-failed]").hidden = true;
  }
})();
