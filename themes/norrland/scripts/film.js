// Shows a film's captions in the reader's language once it is played. As `default` tracks they would be fetched with the
// page; so nothing of a film is, and without this they can be chosen in the player all the same.
(function () {
  "use strict";
  document.addEventListener("play", function (event) {
    var film = event.target;
    if (film.hasAttribute("data-played")) return;
    film.setAttribute("data-played", "");
    var tracks = film.querySelectorAll("track");
    var isShown = Array.prototype.some.call(tracks, function (track) { return track.track.mode === "showing"; });
    var chosen = film.querySelector("track[data-chosen]");
    if (chosen && !isShown) chosen.track.mode = "showing";
  }, true);
})();
