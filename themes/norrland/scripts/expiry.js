// Between two builds: what may be used until a day isn't handed out after it, wherever scripts run. The next build lacks it.
(() => {
  "use strict";
  // The day in Sweden, in which the site's days are counted.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());
  const isOver = (day) => Boolean(day) && day < today;

  for (const one of document.querySelectorAll("[data-last-day]")) {
    if (!isOver(one.dataset.lastDay)) continue;
    if (one.matches(".tile")) { one.remove(); continue; }
    // A package is no longer handed out when one of its assets may not be.
    const whole = one.closest("[data-whole]");
    for (const given of whole.querySelectorAll("[data-given]")) given.remove();
    for (const words of whole.querySelectorAll("[data-over]")) words.hidden = false;
  }

  window.movetoExpiry = { isOver };
})();
