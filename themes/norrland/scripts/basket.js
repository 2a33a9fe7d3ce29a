// What partners have chosen. It travels in the address, behind `#basket=`, from page to page of the toolbox: a basket can be
// kept as a bookmark or sent to a colleague, no server ever sees it, and nothing is stored.
(() => {
  "use strict";
  const NAME = "basket=";
  const box = document.querySelector("[data-basket]");
  if (!box) return;
  const home = new URL(box.dataset.home, location.href);
  // By id: the channels that were chosen; none means all of them.
  let chosen = read(location.hash);

  function read(hash) {
    const found = new Map();
    if (!hash.startsWith(`#${NAME}`)) return found;
    for (const part of hash.slice(NAME.length + 1).split(";")) {
      const [id, channels] = decoded(part).split(":");
      if (/^[a-z0-9-]+$/.test(id)) found.set(id, (channels || "").split(",").filter((one) => /^[A-Za-z0-9-]+$/.test(one)));
    }
    return found;
  }

  // Programs that pass an address on may have written its signs otherwise.
  function decoded(part) {
    try { return decodeURIComponent(part); } catch { return ""; }
  }

  function hash() {
    const parts = Array.from(chosen, ([id, channels]) => (channels.length ? `${id}:${channels.join(",")}` : id));
    return parts.length ? `#${NAME}${parts.join(";")}` : "";
  }

  // The address says what is in the basket, whatever else it led to within the page.
  function keep() {
    const wanted = hash();
    if (location.hash === wanted || (!wanted && !location.hash.startsWith(`#${NAME}`))) return;
    history.replaceState(history.state, "", location.pathname + location.search + wanted);
  }

  function set(id, channels) {
    if (channels) chosen.set(id, channels); else chosen.delete(id);
    keep();
    paint();
    dispatchEvent(new CustomEvent("moveto-basket"));
  }

  // A link within the toolbox takes the basket along.
  function carry(event) {
    const link = event.target.closest?.("a[href]");
    if (!link || link.hasAttribute("download") || !link.href.startsWith("http") && !link.href.startsWith("file")) return;
    const isHere = link.getAttribute("href").startsWith("#");
    const isToolbox = link.href.startsWith(home.href.replace(/index\.html$/, "")) || link.hasAttribute("hreflang");
    if (isHere || !isToolbox) return;
    const wanted = new URL(link.href);
    if (wanted.origin !== location.origin) return;
    wanted.hash = hash();
    link.href = wanted.href;
  }

  function paint() {
    for (const count of document.querySelectorAll("[data-basket-count]")) {
      count.textContent = chosen.size ? chosen.size.toLocaleString(document.documentElement.lang) : "";
    }
    for (const button of document.querySelectorAll("[data-basket-add]")) {
      const id = button.closest("[data-id]").dataset.id;
      const title = button.closest("[data-id]").querySelector("[data-title]");
      // A template has files for each municipality: nobody wants all of them, and its page lets choose.
      button.hidden = !chosen.has(id) && Boolean(button.closest(".tile")?.querySelector(".tile-of-template"));
      for (const one of button.children) one.hidden = (one.dataset.say === "remove") !== chosen.has(id);
      const words = button.querySelector("[data-say]:not([hidden])");
      if (title) button.setAttribute("aria-label", `${words.textContent.trim()}: ${title.textContent.trim()}`);
    }
    for (const choice of document.querySelectorAll("[data-basket-channel]")) {
      const channels = chosen.get(choice.closest("[data-id]").dataset.id);
      choice.closest("[data-choice-of]").hidden = false;
      if (channels) choice.checked = !channels.length || channels.includes(choice.value);
    }
  }

  function channelsOf(owner) {
    const all = Array.from(owner.querySelectorAll("[data-basket-channel]"));
    const wanted = all.filter((one) => one.checked).map((one) => one.value);
    return wanted.length === all.length ? [] : wanted;
  }

  // Whether files could have been ticked and none is.
  function isNone(owner) {
    const all = Array.from(owner.querySelectorAll("[data-basket-channel]"));
    return all.length > 0 && !all.some((one) => one.checked);
  }

  // Says what has happened, to those too who don't see it: new words each time, for only those are read out.
  function say(name, owner) {
    const region = document.querySelector("[data-basket-says]");
    const words = document.querySelector("template[data-basket-words]");
    if (!region || !words) return;
    region.replaceChildren();
    if (!name) return;
    const title = owner?.querySelector("[data-title]");
    if (title) {
      const what = document.createElement("bdi");
      what.textContent = title.textContent.trim();
      if (title.lang) what.lang = title.lang;
      region.append(what, ": ");
    }
    region.append(words.content.querySelector(`[data-say="${name}"]`).cloneNode(true));
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-basket-add]");
    if (!button) return;
    const owner = button.closest("[data-id]");
    const { id } = owner.dataset;
    if (!chosen.has(id) && isNone(owner)) return say("none");
    say(chosen.has(id) ? "removed" : "added", owner);
    set(id, chosen.has(id) ? null : channelsOf(owner));
  });
  // What is in the basket already changes with the choice; else the choice waits for the button.
  document.addEventListener("change", (event) => {
    if (!event.target.matches?.("[data-basket-channel]")) return;
    const owner = event.target.closest("[data-id]");
    say("");
    if (!chosen.has(owner.dataset.id)) return;
    if (isNone(owner)) say("removed", owner);
    set(owner.dataset.id, isNone(owner) ? null : channelsOf(owner));
  });
  for (const kind of ["click", "auxclick", "contextmenu"]) document.addEventListener(kind, carry, true);
  addEventListener("moveto-tiles", paint);
  addEventListener("hashchange", () => {
    if (location.hash.startsWith(`#${NAME}`)) {
      chosen = read(location.hash);
      paint();
      dispatchEvent(new CustomEvent("moveto-basket"));
    } else if (chosen.size) keep();
  });

  window.movetoBasket = { all: () => chosen, set };
  paint();
})();
