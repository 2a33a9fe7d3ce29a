// Follows what is written: a page that changed is shown anew where the reader was, and other stylesheets or pictures take the
// places of those that they replace. Only `moveto serve` adds this to pages, on their way to the browser.
(() => {
  const me = document.currentScript;
  if (!me || !window.EventSource) return;
  const { page, file } = me.dataset;
  const PLACE = "moveto-place";
  let mark = me.dataset.at;
  let source;

  // A browser opens few connections to one server, so a page that nobody sees gives its own up.
  const listen = () => {
    source?.close();
    source = new EventSource(`/.moveto/events?${new URLSearchParams({ page, file, at: mark }).toString().replaceAll("+", "%20")}`);
    source.addEventListener("faults", (event) => {
      mark = event.lastEventId || mark;
      document.dispatchEvent(new CustomEvent("moveto:faults", { detail: JSON.parse(event.data) }));
    });
    source.addEventListener("change", (event) => {
      mark = event.lastEventId || mark;
      if (JSON.parse(event.data).kind === "looks") exchange().catch(again);
      else again();
    });
  };
  const rest = () => source?.close();

  const again = () => {
    rest();
    try {
      sessionStorage.setItem(PLACE, JSON.stringify([location.pathname, scrollX, scrollY]));
    } catch {
      // Whoever keeps nothing begins at the top.
    }
    location.reload();
  };

  const return_ = () => {
    try {
      const [path, left, top] = JSON.parse(sessionStorage.getItem(PLACE)) ?? [];
      sessionStorage.removeItem(PLACE);
      if (path !== location.pathname) return;
      const go = () => scrollTo({ left, top, behavior: "instant" });
      go();
      addEventListener("load", go, { once: true });
    } catch {
      // As above.
    }
  };

  // Puts what the new version of the page names in the places of what this one names. Where they don't match one by one,
  // a script has built here, and the page is shown anew.
  const NAMES = ["href", "src", "srcset", "poster", "content"];
  const exchange = async () => {
    const answer = await fetch(location.href);
    if (!answer.ok) throw new Error(answer.statusText);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const select = (from) => [...from.querySelectorAll("link, meta, a, img, source, video, audio, track")];
    const [old, fresh] = [select(document), select(next)];
    if (old.length !== fresh.length || old.some((one, at) => one.localName !== fresh[at].localName)) throw new Error("other");
    old.forEach((one, at) => {
      for (const name of NAMES) {
        const value = fresh[at].getAttribute(name);
        if (value === null || value === one.getAttribute(name)) continue;
        if (one.matches("link[rel~=stylesheet]")) dress(one, value);
        else one.setAttribute(name, value);
      }
    });
  };

  // The old stylesheet goes when the new one is there, so that the page is never without.
  const dress = (link, href) => {
    const fresh = link.cloneNode();
    fresh.href = href;
    fresh.addEventListener("load", () => link.remove(), { once: true });
    fresh.addEventListener("error", again, { once: true });
    link.after(fresh);
  };

  return_();
  addEventListener("pagehide", rest);
  addEventListener("pageshow", (event) => event.persisted && listen());
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  if (!document.hidden) listen();
})();
