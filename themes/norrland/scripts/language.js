// The page "/" lists every language and works without this. With it, the visitor
// goes straight to the first language of the browser that the site has.
// Nothing is stored. Who comes from a page of this site stays and can choose.
(function () {
  "use strict";
  if (document.referrer && document.referrer.indexOf(location.origin + "/") === 0) return;

  // Norwegians read both of their written languages, whatever name the browser has for them.
  var kin = { nb: "no", nn: "no" };

  // What a tag means: itself in its canonical form, and its likely language, script and region. Where the browser
  // can't tell, the language is what the tag begins with.
  function known(tag) {
    var it = { tag: tag.toLowerCase(), language: tag.toLowerCase().split("-")[0], script: "", region: "" };
    try {
      var likely = new Intl.Locale(tag).maximize();
      it = {
        tag: new Intl.Locale(tag).toString().toLowerCase(),
        language: likely.language,
        script: likely.script || "",
        region: likely.region || ""
      };
    } catch (unknown) { /* an old browser, or no language tag */ }
    it.family = kin[it.language] || it.language;
    return it;
  }

  // The ways in which a language of the site can suit a wanted one, best first.
  var ways = [
    function (has, want) { return has.tag === want.tag; },
    function (has, want) { return (want.tag + "-").indexOf(has.tag + "-") === 0 && has.script === want.script; },
    function (has, want) { return has.language === want.language && has.script === want.script && has.region === want.region; },
    function (has, want) { return has.language === want.language && has.script === want.script; },
    function (has, want) { return has.language === want.language; },
    function (has, want) { return has.family === want.family; }
  ];

  var links = Array.prototype.map.call(document.querySelectorAll("a[data-language]"), function (link) {
    var has = known(link.getAttribute("data-language"));
    has.href = link.href;
    return has;
  });

  // The link for a wanted language; nothing if no language of the site will do.
  function linkFor(tag) {
    var want = known(tag);
    for (var way = 0; way < ways.length; way++) {
      for (var i = 0; i < links.length; i++) {
        if (ways[way](links[i], want)) return links[i];
      }
    }
  }

  var wanted = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < wanted.length; i++) {
    var found = wanted[i] && linkFor(wanted[i]);
    if (found) {
      location.replace(found.href);
      return;
    }
  }
})();
