// The texts that go along with the files of a basket: the same as in the packages of the toolbox, with the same columns in the
// tables. The words stand in the page of the basket.
(() => {
  "use strict";
  const CREDITS = ["file", "asset", "title", "credit", "credit_required", "creator", "copyright", "licence", "licence_url", "uses", "territories", "changes", "until"];
  const ALTS = ["asset", "language", "alt", "long_description"];

  // Each text by its name. An asset has what its page says of it, `facts` from the catalogue, and the files that were chosen.
  function papers(assets, words, lang) {
    return {
      "LICENCE.txt": licences(assets, words),
      "README.txt": readme(assets, words, lang),
      "alt-texts.csv": table(ALTS, assets.flatMap(({ id, facts }) =>
        Object.entries(facts.alt).map(([language, alt]) => [id, language, alt, facts.long_description[language] || ""]))),
      "credits.csv": table(CREDITS, assets.flatMap((asset) => asset.files.map((file) => credit(asset, file)))),
    };
  }

  function credit({ id, title, facts }, file) {
    const { terms } = facts;
    return [
      file.path, id, title, facts.credit, terms.credit_required ? "yes" : "no", facts.creator || "", facts.copyright || "",
      terms.licence || "", terms.url || "", terms.uses.join(" "), terms.territories.join(" "), terms.edit, terms.until || "",
    ];
  }

  /* Tables that spreadsheets open */

  // The mark at the beginning tells spreadsheets that it is UTF-8.
  function table(columns, rows) {
    const cell = (value) => `"${plain(value).replace(/"/g, '""')}"`;
    return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
  }

  // What begins like a formula is set off by an apostrophe, so that no spreadsheet runs it; sheets look past blanks.
  function plain(value) {
    const cell = value.replace(/\0/g, "");
    return /^(?:[\t\r\n]|\p{White_Space}*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell;
  }

  /* Texts for people */

  function readme(assets, words, lang) {
    const heading = (name) => words[name].toLocaleUpperCase(lang);
    return `${[
      `${words.site}\n${words.from}`,
      heading("credit"), words["credit-help"],
      heading("contents"), ...assets.map((asset) => about(asset, words)),
      heading("check"), `${words["check-here"]}\n  sha256sum -c SHA256SUMS\n${words["check-there"]}`,
      heading("tables"), `credits.csv: ${words.credits}\nalt-texts.csv: ${words.alts}\nLICENCE.txt: ${words.licences}`,
    ].join("\n\n")}\n`;
  }

  function about({ id, title, address, facts, terms, files }, words) {
    const lines = [`${words["credit-line"]}: ${facts.credit}`, ...terms.flatMap((term) => term.lines), ...files.map(fileLine), address];
    return [`${title} (${id})`, ...lines.map((line) => `  ${line}`)].join("\n");
  }

  const fileLine = (file) => (file.pixels ? `${file.path} (${file.pixels})` : file.path);

  // What is allowed by a licence can be narrower for a single asset: only assets on the same terms stand together.
  function licences(assets, words) {
    const groups = new Map();
    for (const asset of assets) {
      if (!asset.licence) continue;
      const terms = asset.terms.filter(({ name }) => ["uses", "edit", "credit"].includes(name)).flatMap(({ allowed }) => allowed);
      const { title, url, text } = asset.licence;
      const lines = [title, ...(url ? [url] : []), ...(text ? ["", text] : []), ...terms].join("\n");
      groups.set(lines, [...(groups.get(lines) || []), asset.id]);
    }
    const blocks = Array.from(groups, ([lines, ids]) => `${lines}\n${words["licence-assets"]}: ${ids.join(", ")}`);
    return `${[`${words.site}\n${words.licences}`, ...blocks, words.narrower].join("\n\n\n")}\n`;
  }

  window.movetoPapers = papers;
})();
