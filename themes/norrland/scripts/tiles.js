// What the pages of the toolbox share: the file of all assets, and a tile for one of them. Every word that is shown stands in
// the page or in that file.
(() => {
  "use strict";
  let index = null;
  let waiting = [];

  // Calls `then` with all assets, or `fail`. The file is a script, so that it can be read from a disk too; it is fetched when
  // something is chosen, and once.
  function load(address, then, fail) {
    if (index) return then(index);
    waiting.push([then, fail]);
    if (waiting.length > 1) return;
    window.movetoAssets = (read) => { index = read; };
    const script = document.createElement("script");
    const end = (which) => () => { const called = waiting; waiting = []; called.forEach((pair) => pair[which](index)); };
    script.src = address;
    script.onload = end(0);
    script.onerror = end(1);
    document.head.appendChild(script);
  }

  // `image`, `logo`, … : the type is the first facet of each asset.
  function typeOf(asset) {
    return index.facets[asset.f[0]].slice("type/".length);
  }

  // A copy of a tile of the page for another asset. `places` says where the site's root and the toolbox lie, `words` what its
  // type is called.
  function tile(sample, asset, places, words) {
    const item = sample.cloneNode(true);
    item.dataset.id = asset.i;
    const link = item.querySelector("a");
    link.textContent = asset.t;
    link.href = `${places.home}media/${asset.i}/`;
    if (asset.l) { link.lang = asset.l; link.dir = "auto"; } else { link.removeAttribute("lang"); link.removeAttribute("dir"); }
    const place = item.querySelector(".tile-picture");
    place.className = `tile-picture tile-of-${typeOf(asset)}`;
    place.replaceChildren();
    if (asset.p) {
      const picture = new Image(asset.p[1], asset.p[2]);
      picture.loading = "lazy";
      picture.decoding = "async";
      picture.alt = "";
      picture.src = places.root + asset.p[0];
      place.appendChild(picture);
    }
    item.querySelector(".tile-type").textContent = words;
    return item;
  }

  // A day in the words of the page's language.
  function day(iso) {
    return new Date(`${iso}T12:00:00Z`).toLocaleDateString(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" });
  }

  window.movetoToolbox = { day, load, tile, typeOf };
})();
