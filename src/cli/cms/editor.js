// Runs after Decap CMS, whose API this uses. What a person leaves empty is nothing: no key in the file, and no file of a language in which
// nothing was written. By itself the editor saves empty texts, and an empty file for each language.
{
  const isBlank = (value) =>
    value === undefined ||
    value === null ||
    (typeof value === "string" && value.trim() === "") ||
    (typeof value.every === "function" && value.every(isBlank));

  // Maps and lists of the editor's (Immutable.js), all the way down.
  const tidied = (value) =>
    value !== null && typeof value === "object" && typeof value.filterNot === "function" ? value.map(tidied).filterNot(isBlank) : value;

  CMS.registerEventListener({
    name: "preSave",
    handler: (event) => {
      const languages = event.entry.get("i18n")?.map((one) => {
        const data = tidied(one.get("data"));
        return isBlank(data) ? one.delete("data") : one.set("data", data);
      });
      const entry = event.entry.set("data", tidied(event.entry.get("data")));
      event.entry = languages ? entry.set("i18n", languages) : entry;
    },
  });
}
