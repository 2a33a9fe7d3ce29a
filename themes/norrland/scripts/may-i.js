// "May I use it?": who, what for, where, when and how, and which assets fit. Each that doesn't is shown with what stands in the
// way. The question stands in the address; nothing is stored and nothing is sent.
(() => {
  "use strict";

  // What stands in the way of a use: nothing, or `use`, `place`, `day`, `change`. `asset` is an entry of the file of all assets,
  // `facets` its list of names, `countries` gives the countries of a code.
  function judge(asset, question, facets, countries) {
    const reasons = [];
    if (!asset.f.some((facet) => facets[facet] === `use/${question.use}`)) reasons.push("use");
    if (asset.w && !isWithin(question.place, asset.w, countries)) reasons.push("place");
    if (asset.u && question.day > asset.u) reasons.push("day");
    const allowed = { none: 0, "crop-only": 1 }[asset.e] ?? 2;
    if ({ none: 0, crop: 1, change: 2 }[question.change] > allowed) reasons.push("change");
    return reasons;
  }

  // No place named means everywhere, which is within nothing smaller.
  function isWithin(place, allowed, countries) {
    if (!place) return false;
    const known = new Set(allowed.flatMap(countries));
    return countries(place).every((country) => known.has(country));
  }

  window.movetoMayI = { judge };

  const box = document.querySelector("[data-may-i]");
  if (!box) return;
  const { day, load, tile, typeOf } = window.movetoToolbox;
  const form = box.querySelector("form");
  const yes = box.querySelector("[data-yes]");
  const no = box.querySelector("[data-no]");
  const sample = box.querySelector("template[data-sample]").content.firstElementChild;
  const places = { root: box.dataset.root, home: box.dataset.home };
  const AT_ONCE = 60;
  const field = (name) => form.elements[name];
  const option = (name, value) => Array.from(field(name).options).find((one) => one.value === value);
  const countries = (code) => (option("place", code)?.dataset.countries || code).split(" ");

  form.hidden = false;
  const wanted = new URLSearchParams(location.search);
  for (const name of ["use", "place", "day", "change"]) if (wanted.has(name)) field(name).value = wanted.get(name);
  for (const name of ["use", "place", "change"]) if (field(name).selectedIndex < 0) field(name).selectedIndex = 0;
  if (!field("day").value) field("day").value = today();
  if (wanted.size) ask();
  form.addEventListener("submit", (event) => { event.preventDefault(); keep(); ask(true); });

  // The reader's own day.
  function today() {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }

  function keep() {
    const query = new URLSearchParams(new FormData(form)).toString();
    history.replaceState(history.state, "", `${location.pathname}?${query}${location.hash}`);
  }

  function ask(isMoved) {
    const question = Object.fromEntries(new FormData(form));
    // What may be used on a day that is past is nothing that anybody could act on.
    const isPast = question.day < today();
    box.querySelector("[data-past]").hidden = !isPast;
    if (isPast) {
      box.querySelector("[data-answer]").hidden = true;
      if (isMoved) field("day").focus();
      return;
    }
    load(box.dataset.assets, (index) => {
      const judged = index.assets.map((one) => [one, judge(one, question, index.facets, countries)]);
      const fits = judged.filter(([, reasons]) => !reasons.length).map(([one]) => one);
      const others = judged.filter(([, reasons]) => reasons.length);
      fill(yes, fits, (one) => tile(sample, one, places, words(one)));
      fill(no, others, ([one, reasons]) => refused(one, reasons, question));
      tell(fits.length, others.length);
      if (isMoved) box.querySelector("[data-answer]").focus();
    }, () => { box.querySelector("[data-failed]").hidden = false; });
  }

  function words(asset) {
    return box.querySelector(`[data-type="${typeOf(asset)}"]`)?.textContent || "";
  }

  // Some at first, the others when they are asked for.
  function fill(part, all, make) {
    const list = part.querySelector("ul");
    const more = part.querySelector("button");
    list.replaceChildren();
    const next = () => {
      const from = list.children.length;
      list.append(...all.slice(from, from + AT_ONCE).map(make));
      more.hidden = list.children.length >= all.length;
      dispatchEvent(new Event("moveto-tiles"));
      return list.children[from];
    };
    next();
    more.onclick = () => next()?.querySelector("a")?.focus();
  }

  function refused(asset, reasons, question) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.textContent = asset.t;
    if (asset.l) { link.lang = asset.l; link.dir = "auto"; }
    link.href = `${places.home}media/${asset.i}/`;
    const why = document.createElement("ul");
    why.append(...reasons.map((reason) => because(reason, asset, question)));
    item.append(link, why);
    return item;
  }

  // The words of a reason: what the terms rule out, or where or until when it may be used instead.
  function because(reason, asset, question) {
    const words = box.querySelector(`template[data-reason="${reason}"]`).content.firstElementChild.cloneNode(true);
    const said = { place: () => asset.w.map((code) => option("place", code)?.textContent || code).join(", "), day: () => day(asset.u) }[reason];
    const ruledOut = { use: question.use, change: asset.e }[reason];
    if (said) words.querySelector("[data-said]").textContent = said();
    for (const one of words.querySelectorAll("[data-case]")) one.hidden = one.dataset.case !== ruledOut;
    return words;
  }

  function tell(fits, others) {
    const lang = document.documentElement.lang;
    box.querySelector("[data-failed]").hidden = true;
    box.querySelector("[data-answer]").hidden = false;
    box.querySelector("[data-fits]").textContent = fits.toLocaleString(lang);
    box.querySelector("[data-others]").textContent = others.toLocaleString(lang);
    yes.hidden = !fits;
    no.hidden = !others;
    box.querySelector("[data-none]").hidden = fits > 0;
  }
})();
