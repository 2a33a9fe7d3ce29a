// The page "/" lists every language and works without this. With it, the visitor
// goes straight to the first language of the browser that the site has.
// Nothing is stored. Who comes from a page of this site stays and can choose.
(function () {
  "use strict";
  if (document.referrer && document.referrer.indexOf(location.origin + "/") === 0) return;
  var links = {};
  document.querySelectorAll("a[data-language]").forEach(function (link) {
    links[link.getAttribute("data-language").toLowerCase()] = link.href;
  });
  var wanted = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < wanted.length; i++) {
    var tag = wanted[i].toLowerCase();
    while (tag) {
      if (links[tag]) {
        location.replace(links[tag]);
        return;
      }
      tag = tag.indexOf("-") < 0 ? "" : tag.slice(0, tag.lastIndexOf("-"));
    }
  }
})();
