// The toolbox with JavaScript: choices, search and sorting on one page, with addresses that keep them; and words to copy.
// Nothing is stored and nothing is sent. Every word that is shown stands in the page or in the file of all assets.
(function () {
  "use strict";

  // Words to copy
  Array.prototype.forEach.call(document.querySelectorAll("[data-copy]"), function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      var words = document.getElementById(button.getAttribute("data-copy"));
      navigator.clipboard.writeText(words.textContent).then(function () { say(button, "copied"); });
    });
  });

  function say(button, wanted) {
    Array.prototype.forEach.call(button.querySelectorAll("[data-say]"), function (one) {
      one.hidden = one.getAttribute("data-say") !== wanted;
    });
    clearTimeout(button.wait);
    if (wanted !== "copy") button.wait = setTimeout(function () { say(button, "copy"); }, 3000);
  }

  // The list
  var box = document.querySelector("[data-assets]");
  if (!box) return;
  var form = box.querySelector("form");
  var list = box.querySelector(".tile-list");
  var sample = list.querySelector(".tile");
  var pager = box.querySelector(".pager");
  var more = box.querySelector(".toolbox-more");
  var first = Array.prototype.slice.call(list.children);
  var root = box.getAttribute("data-root");
  var home = box.getAttribute("data-home");
  var fixed = box.getAttribute("data-choice");
  var types = {};
  var all = null;
  var found = [];
  var shown = 0;
  var AT_ONCE = 36;

  if (!sample) return;
  form.hidden = false;
  read(new URLSearchParams(location.search));

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", choose);
  form.addEventListener("reset", function () { setTimeout(choose, 0); });
  more.addEventListener("click", function () {
    var next = list.children.length;
    show(shown + AT_ONCE);
    list.children[next].querySelector("a").focus();
  });
  window.addEventListener("popstate", function () { read(new URLSearchParams(location.search)); update(); });
  if (isChosen()) update();

  function fields() { return Array.prototype.slice.call(form.elements).filter(function (one) { return one.name; }); }

  function read(wanted) {
    fields().forEach(function (one) {
      var value = wanted.get(one.name) || "";
      if (fixed && !value && fixed.split("/")[0] === one.name) value = fixed.slice(one.name.length + 1);
      one.value = value;
      if (one.tagName === "SELECT" && one.selectedIndex < 0) one.value = "";
    });
  }

  // Whether anything is chosen but what this page shows anyway.
  function isChosen() {
    return fields().some(function (one) { return one.value && one.name + "/" + one.value !== fixed; }) ||
      Boolean(fixed && fields().some(function (one) { return one.name === fixed.split("/")[0] && !one.value; }));
  }

  function choose() {
    var kept = new URLSearchParams();
    fields().forEach(function (one) { if (one.value) kept.set(one.name, one.value); });
    var query = kept.toString();
    history.replaceState(null, "", (isChosen() && home ? home : location.pathname) + (isChosen() && query ? "?" + query : ""));
    update();
  }

  function update() {
    if (!isChosen()) return restore();
    load(function (assets) {
      found = select(assets);
      shown = 0;
      list.replaceChildren();
      if (pager) pager.hidden = true;
      show(AT_ONCE);
      tell();
    });
  }

  function restore() {
    list.replaceChildren.apply(list, first);
    if (pager) pager.hidden = false;
    more.hidden = true;
    box.querySelector("[data-none]").hidden = true;
    box.querySelector("[data-count]").textContent = box.getAttribute("data-total");
  }

  // One file with all assets, fetched when something is chosen. As a script it can be read from a disk too.
  function load(then) {
    if (all) return then(all);
    window.movetoAssets = function (index) {
      all = index;
      all.assets.forEach(function (one) { one.words = (one.t + " " + (one.s || "") + " " + one.i).toLocaleLowerCase(); });
    };
    var script = document.createElement("script");
    script.src = box.getAttribute("data-assets");
    script.onload = function () { then(all); };
    document.head.appendChild(script);
  }

  function select(index) {
    var wanted = [];
    var words = [];
    var order = "";
    fields().forEach(function (one) {
      if (!one.value) return;
      if (one.name === "q") words = one.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      else if (one.name === "sort") order = one.value;
      else wanted.push(index.facets.indexOf(one.name + "/" + one.value));
    });
    var fits = index.assets.filter(function (one) {
      return wanted.every(function (facet) { return one.f.indexOf(facet) >= 0; }) &&
        words.every(function (word) { return one.words.indexOf(word) >= 0; });
    });
    // Those without a day come last, and all others in the order of their names.
    if (order === "new") fits = sorted(fits, function (one) { return one.d; }, -1);
    if (order === "leaving") fits = sorted(fits, function (one) { return one.u; }, 1);
    return fits;
  }

  function sorted(list, day, way) {
    return list.map(function (one, place) { return [day(one), place, one]; }).sort(function (a, b) {
      if (Boolean(a[0]) !== Boolean(b[0])) return a[0] ? -1 : 1;
      if (a[0] === b[0]) return a[1] - b[1];
      return a[0] < b[0] ? -way : way;
    }).map(function (one) { return one[2]; });
  }

  function show(upTo) {
    var some = document.createDocumentFragment();
    found.slice(shown, upTo).forEach(function (one) { some.appendChild(tile(one)); });
    list.appendChild(some);
    shown = Math.min(upTo, found.length);
    more.hidden = shown >= found.length;
  }

  function tile(one) {
    var item = sample.cloneNode(true);
    item.setAttribute("data-id", one.i);
    var link = item.querySelector("a");
    link.textContent = one.t;
    link.href = home + "media/" + one.i + "/";
    if (one.l) { link.lang = one.l; link.dir = "auto"; } else { link.removeAttribute("lang"); link.removeAttribute("dir"); }
    var place = item.querySelector(".tile-picture");
    place.replaceChildren();
    if (one.p) {
      var picture = new Image(one.p[1], one.p[2]);
      picture.loading = "lazy";
      picture.decoding = "async";
      picture.alt = "";
      picture.src = root + one.p[0];
      place.appendChild(picture);
    }
    var type = all.facets[one.f[one.f.length - 1]] || "";
    item.querySelector(".tile-type").textContent = named(type);
    return item;
  }

  // What a value is called, as the form calls it.
  function named(facet) {
    if (!(facet in types)) {
      var option = form.querySelector("select[name='type'] option[value='" + facet.split("/")[1] + "']");
      types[facet] = option ? option.textContent : sample.querySelector(".tile-type").textContent;
    }
    return types[facet];
  }

  function tell() {
    box.querySelector("[data-count]").textContent = found.length.toLocaleString(document.documentElement.lang);
    box.querySelector("[data-none]").hidden = found.length > 0;
  }
})();
