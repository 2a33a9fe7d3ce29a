// The faults, over the last good version of the page: in a tree of its own, so that the site's styles and this one's don't
// meet. Only `moveto serve` adds this to pages, on their way to the browser.
(() => {
  const me = document.currentScript;
  if (!me || !window.CSSStyleSheet) return;
  const { page, file, lang } = me.dataset;
  const WORDS = {
    en: {
      panel: "Messages from moveto",
      count: (count) => (count === 1 ? "1 thing to mend" : `${count} things to mend`),
      below: "The last good version is shown until then.",
      more: (count) => `And ${count} more; the terminal tells all.`,
      absent: "There is no page here at the moment. As soon as there is one, it is shown.",
      hide: "Hide", show: "Show", help: "Help", open: "Open in the editor", code: "Open in VS Code",
      failed: "The editor could not be opened.", also: "See also",
    },
    sv: {
      panel: "Meddelanden från moveto",
      count: (count) => (count === 1 ? "1 sak att rätta" : `${count} saker att rätta`),
      below: "Den senaste hela versionen visas så länge.",
      more: (count) => `Och ${count} till; alla står i terminalen.`,
      absent: "Här finns ingen sida just nu. Så snart det finns en visas den.",
      hide: "Dölj", show: "Visa", help: "Hjälp", open: "Öppna i redigeraren", code: "Öppna i VS Code",
      failed: "Redigeraren gick inte att öppna.", also: "Se även",
    },
  };
  const words = WORDS[lang] ?? WORDS.en;
  const HIDDEN = "moveto-hidden";

  const STYLE = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: block; pointer-events: none;
      color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --paper: #fff; --ink: #1c1b1b; --soft: #f4efee;
      --line: #a51d14; --link: #0b4fb3; --mark: #ffd9d4; color: var(--ink); }
    @media (prefers-color-scheme: dark) {
      :host { --paper: #1e1b1b; --ink: #f3eeed; --soft: #2b2625; --line: #ff9d92; --link: #a8c7fa; --mark: #6d2019; }
    }
    section { pointer-events: auto; box-sizing: border-box; max-block-size: 60vh; overflow: auto; background: var(--paper);
      border-block-start: 4px solid var(--line); box-shadow: 0 -4px 24px rgb(0 0 0 / 35%); padding: .75rem 1.25rem 1.25rem; }
    header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
    h2 { font-size: 1.125rem; margin: 0; }
    h3 { font-size: 1rem; margin: 0; }
    p { margin: 0; }
    header p { flex: 1 1 16rem; }
    ol { list-style: none; margin: .75rem 0 0; padding: 0; display: grid; gap: 1.25rem; max-inline-size: 60rem; }
    li { display: grid; gap: .375rem; justify-items: start; }
    a { color: var(--link); }
    button, a.act { font: inherit; min-block-size: 2.75rem; padding: 0 1rem; border: 1px solid currentColor; border-radius: .375rem;
      background: transparent; color: var(--link); cursor: pointer; display: inline-flex; align-items: center; text-decoration: none; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    pre { margin: 0; inline-size: 100%; box-sizing: border-box; background: var(--soft); padding: .5rem .75rem; border-radius: .25rem;
      white-space: pre-wrap; overflow-wrap: anywhere; font: .9375rem/1.5 ui-monospace, monospace; }
    code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
    mark { background: var(--mark); color: inherit; text-decoration: underline wavy var(--line); }
    .row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
    .label { color: var(--line); }
    .small { pointer-events: auto; inline-size: fit-content; margin: 0 0 1rem 1rem; background: var(--paper); border-radius: .375rem;
      box-shadow: 0 2px 12px rgb(0 0 0 / 35%); }
    .note { pointer-events: auto; background: var(--paper); border-block-start: 4px solid var(--link); padding: .75rem 1.25rem; }
    .said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    [hidden] { display: none; }
  `;

  const make = (name, content = [], attributes = {}) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...[content].flat());
    return element;
  };
  // Names and values stand between backticks.
  const prose = (text) => text.split("`").map((piece, at) => (at % 2 ? make("code", piece) : piece));

  const host = make("moveto-panel", [], { lang: words === WORDS.sv ? "sv" : "en", dir: "ltr" });
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const said = make("p", [], { class: "said", role: "status" });
  const place = make("div");
  root.append(said, place);

  const remembered = () => {
    try {
      return sessionStorage.getItem(HIDDEN);
    } catch {
      return null;
    }
  };
  const remember = (mark) => {
    try {
      sessionStorage.setItem(HIDDEN, mark);
    } catch {
      // Then it comes back with the next page.
    }
  };

  const snippet = ({ line, before, marked, after }) =>
    make("pre", make("code", [`${line} | ${before}`, make("mark", marked || " "), after]));

  const opener = (told, fault, number) => {
    if (!told.opens) return make("a", words.code, { class: "act", href: fault.link });
    const button = make("button", words.open, { type: "button" });
    button.addEventListener("click", async () => {
      const address = `/.moveto/open?fault=${number}`;
      const answer = await fetch(address, { method: "POST", headers: { "X-Moveto-Token": told.token } }).catch(() => null);
      if (!answer?.ok) said.textContent = words.failed;
    });
    return button;
  };

  const item = (told) => (fault, number) => make("li", [
    make("h3", prose(fault.message)),
    ...(fault.snippet ? [snippet(fault.snippet)] : []),
    ...(fault.label ? [make("p", prose(fault.label), { class: "label" })] : []),
    ...(fault.help ? [make("p", [`${words.help}: `, ...prose(fault.help)])] : []),
    ...fault.others.map((other) => make("p", [`${words.also} `, make("code", other.path), ": ", ...prose(other.text)])),
    make("div", [make("code", `${fault.path}:${fault.line}:${fault.column}`), opener(told, fault, number)], { class: "row" }),
  ]);

  const panel = (told) => {
    const hide = make("button", words.hide, { type: "button" });
    const more = told.all - told.faults.length;
    const full = make("section", [
      make("header", [make("h2", words.count(told.all), { id: "title", tabindex: "-1" }), make("p", words.below), hide]),
      make("ol", told.faults.map(item(told))),
      ...(more > 0 ? [make("p", words.more(more))] : []),
    ], { "aria-labelledby": "title" });
    const show = make("button", `${words.count(told.all)}: ${words.show}`, { type: "button" });
    const small = make("section", show, { class: "small", "aria-label": words.panel });
    const mark = told.faults.map((fault) => `${fault.code} ${fault.path}`).join("\n");
    const set = (isHidden) => {
      full.hidden = isHidden;
      small.hidden = !isHidden;
    };
    const close = () => {
      set(true);
      remember(mark);
      show.focus();
    };
    hide.addEventListener("click", close);
    full.addEventListener("keydown", (event) => event.key === "Escape" && close());
    show.addEventListener("click", () => {
      set(false);
      remember("");
      full.querySelector("h2").focus();
    });
    set(remembered() === mark);
    return [full, small];
  };

  const note = () => make("section", make("p", words.absent), { class: "note", "aria-label": words.panel });

  // A page that is well shows nothing, and has nothing of this in it.
  const draw = (told) => {
    const isAbsent = file !== "" && page !== file;
    const parts = told.faults?.length ? panel(told) : isAbsent ? [note()] : [];
    const hadFocus = root.activeElement !== null;
    place.replaceChildren(...parts);
    if (!parts.length) return host.remove();
    if (!host.isConnected) document.body.append(host);
    if (hadFocus) root.querySelector("h2")?.focus();
    setTimeout(() => { said.textContent = told.faults?.length ? words.count(told.all) : ""; }, 100);
  };

  document.addEventListener("moveto:faults", (event) => draw(event.detail));
})();
