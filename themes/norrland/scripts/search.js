// Searches the index that lies beside this page, in files that are loaded as scripts: so it works on any server, at any
// base path, and from a folder. Asks no other host and stores nothing. The words come from the page; none are in here.
(() => {
  "use strict";

  /* Words */

  const RUNS = /[\p{Alphabetic}\p{M}\p{N}]+/gu;
  const UNSPACED = "\\u{E00}-\\u{EFF}\\u{1000}-\\u{109F}\\u{1780}-\\u{17FF}\\u{3040}-\\u{30FF}\\u{3400}-\\u{4DBF}\\u{4E00}-\\u{9FFF}\\u{F900}-\\u{FAFF}\\u{20000}-\\u{3FFFF}";
  const PARTS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, "gu");
  const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
  const { normal, loose } = window.movetoWords;

  const page = document.querySelector("[data-search]");
  if (!page) return;
  const index = JSON.parse(page.dataset.search);
  const form = page.querySelector("form");
  const list = page.querySelector(".hits");
  const more = page.querySelector(".search-more");
  const STEP = 10;

  const beginning = (word) => {
    const letters = Array.from(loose(word));
    return letters.slice(0, IS_UNSPACED.test(letters[0] ?? "") ? 1 : 2).join("");
  };

  const bucket = (letters, count) => {
    let hash = 0x811C9DC5;
    for (const c of letters) hash = Math.imul(hash ^ c.codePointAt(0), 0x01000193);
    hash ^= hash >>> 15;
    return (hash >>> 0) % count;
  };

  // The words of a text; where none are set apart by spaces, every two letters side by side.
  const wordsOf = (text) => (normal(text).match(RUNS) ?? []).flatMap((run) => run.match(PARTS) ?? []).flatMap((part) => {
    if (!IS_UNSPACED.test(part)) return [part];
    const letters = Array.from(part);
    return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
  });

  /* Files */

  const received = new Map();
  window.movetoSearch = (value) => received.set(document.currentScript, value);

  const load = (address) => new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      script.remove();
      done(received.get(script));
    };
    script.onerror = () => {
      script.remove();
      fail(new Error(address));
    };
    document.head.append(script);
  });

  // Each file is asked for once. One that belongs to another order of pages (the site was published just now) counts as
  // a failure: the page has to be loaded again.
  const files = new Map();
  const file = (name, segment) => {
    if (!files.has(name)) {
      files.set(name, load(`${name}.js?v=${index.segments[segment].version}`).then((value) => {
        if (value?.list !== index.segments[segment].list) throw new Error(name);
        return value;
      }));
    }
    return files.get(name);
  };

  /* Matches */

  // How much a match counts: the word itself, another form of it, a word that begins so, what may be a form of it; and the
  // word or a beginning without accents, which even in a title stay behind the word itself.
  const EXACT = 1, FORM = 0.75, PREFIX = 0.45, TRUNK = 0.35, LOOSE = 0.1, LOOSE_PREFIX = 0.05;

  const isPrefixAllowed = (word, isLast) => IS_UNSPACED.test(word) || Array.from(word).length >= (isLast ? 2 : 3);

  // The forms in a shard that match a word, with how well each does.
  const formsIn = (shard, word, isLast) => {
    const found = new Map();
    const note = (form, places, level) => {
      if (level > (found.get(form)?.level ?? 0)) found.set(form, { level, places });
    };
    const isPrefix = isPrefixAllowed(word, isLast);
    const plain = loose(word);
    for (const [stem, forms] of shard.words) {
      const isForm = forms.some(([form]) => form === word);
      for (const [form, places] of forms) {
        if (form === word) note(form, places, EXACT);
        else if (isForm) note(form, places, FORM);
        else if (isPrefix && form.startsWith(word)) note(form, places, PREFIX);
        else {
          const other = loose(form);
          if (other === plain) note(form, places, LOOSE);
          else if (isPrefix && other.startsWith(plain)) note(form, places, LOOSE_PREFIX);
        }
      }
    }
    return found;
  };

  // The forms of the longest other stem that a word begins with, if the rest can be an ending. Stemmers leave endings that
  // may belong to the word (Swedish "skolan"), and no text may have just this form.
  const formsByStem = (shard, word, shortest, level) => {
    let best = null;
    for (const group of shard.words) {
      const [stem] = group;
      if (stem === word || !word.startsWith(stem) || stem.length < shortest || word.length - stem.length > 5) continue;
      if (stem.length > (best?.[0].length ?? 0)) best = group;
    }
    return new Map((best?.[1] ?? []).map(([form, places]) => [form, { level, places }]));
  };

  // Page → how much of the word is there: the best of its forms counts, and how few pages have it.
  const matchWord = async (word, isLast, forms) => {
    const name = (segment) => `w${segment}-${bucket(beginning(word), index.shards)}`;
    const shards = await Promise.all(index.segments.map((_, segment) => file(name(segment), segment)));
    const direct = shards.map((shard) => formsIn(shard, word, isLast));
    const isKnown = direct.some((forms) => Array.from(forms.values()).some(({ level }) => level > LOOSE));
    const [shortest, level] = isKnown ? [4, TRUNK] : [3, FORM];
    const found = shards.map((shard, segment) => new Map([...formsByStem(shard, word, shortest, level), ...direct[segment]]));
    const pages = new Map();
    found.forEach((matches, segment) => {
      for (const [form, { level, places }] of matches) {
        forms.add(form);
        let number = 0;
        for (const place of places) {
          number += place >> 3;
          const id = `${segment}:${number}`;
          pages.set(id, Math.max(pages.get(id) ?? 0, level * (place & 7)));
        }
      }
    });
    const all = index.segments.reduce((sum, segment) => sum + segment.pages, 0);
    const rarity = Math.log(1 + all / (1 + pages.size)) + 0.1;
    return { pages, rarity };
  };

  // Pages with all words first, then those with some; among equals the one that is known to come first.
  const search = async (words) => {
    const forms = new Set();
    const matches = await Promise.all(words.map((word, at) => matchWord(word, at === words.length - 1, forms)));
    const hits = new Map();
    for (const { pages, rarity } of matches) {
      for (const [id, score] of pages) {
        const hit = hits.get(id) ?? { id, count: 0, score: 0 };
        hit.count += 1;
        hit.score += score * rarity;
        hits.set(id, hit);
      }
    }
    const order = (a, b) => b.count - a.count || b.score - a.score || a.id.localeCompare(b.id, "en", { numeric: true });
    return { hits: Array.from(hits.values()).sort(order), forms };
  };

  /* What is shown */

  // One of the page's sentences is seen, the others are not.
  const say = (what, values = {}) => {
    for (const part of page.querySelectorAll("[data-say]")) {
      part.hidden = part.dataset.say !== what;
      for (const [name, value] of Object.entries(values)) {
        for (const place of part.querySelectorAll(`[data-${name}]`)) place.textContent = value;
      }
    }
  };

  // Puts a text into an element with the words that were found marked.
  const marked = (element, text, forms) => {
    let at = 0;
    for (const run of text.matchAll(/[\p{Alphabetic}\p{M}\p{N}\u00AD]+/gu)) {
      for (const part of run[0].matchAll(PARTS)) {
        const start = run.index + part.index;
        const isUnspaced = IS_UNSPACED.test(part[0]);
        if (!(isUnspaced ? wordsOf(part[0]).some((word) => forms.has(word)) : forms.has(normal(part[0])))) continue;
        const mark = document.createElement("mark");
        mark.textContent = part[0];
        element.append(text.slice(at, start), mark);
        at = start + part[0].length;
      }
    }
    element.append(text.slice(at));
  };

  const show = async ({ id }, forms) => {
    const [segment, number] = id.split(":").map(Number);
    const { pages } = await file(`p${segment}-${Math.floor(number / index.chunk)}`, segment);
    const [title, address, kind, summary, example] = pages[number % index.chunk];
    const item = page.querySelector("template").content.firstElementChild.cloneNode(true);
    const link = item.querySelector("a");
    // In a folder nobody turns an address that ends in a slash into a file.
    link.href = page.dataset.root + address + (location.protocol === "file:" && /(^|\/)$/.test(address) ? "index.html" : "");
    link.replaceChildren();
    marked(link, title, forms);
    const fill = (selector, full, put) => {
      const place = item.querySelector(selector);
      if (full) put(place);
      else place.remove();
    };
    const name = kind && page.querySelector(`[data-kind="${kind}"]`);
    fill(".hit-kind", name, (place) => {
      place.textContent = name.textContent;
      for (const mark of ["lang", "dir"]) if (name.hasAttribute(mark)) place.setAttribute(mark, name.getAttribute(mark));
    });
    fill(".hit-summary", summary, (place) => marked(place, summary, forms));
    fill(".badge", example, () => {});
    return item;
  };

  const run = async (query) => {
    document.title = `${query} – ${document.title}`;
    for (const link of page.querySelectorAll("[data-other]")) link.search = `?q=${encodeURIComponent(query)}`;
    const words = Array.from(new Set(wordsOf(query))).slice(0, 12);
    say("waiting");
    try {
      const { hits, forms } = await search(words);
      let shown = 0;
      const next = async () => {
        const items = await Promise.all(hits.slice(shown, shown + STEP).map((hit) => show(hit, forms)));
        list.append(...items);
        shown += items.length;
        more.hidden = shown >= hits.length;
        return items[0];
      };
      await next();
      list.hidden = hits.length === 0;
      say(hits.length > 0 ? "found" : "none", { count: String(hits.length), query });
      more.addEventListener("click", async () => {
        const first = await next();
        first?.querySelector("a").focus();
      });
    } catch {
      say("failed");
    }
  };

  const query = (new URLSearchParams(location.search).get("q") ?? "").trim();
  form.elements.q.value = query;
  if (query) run(query);
})();
