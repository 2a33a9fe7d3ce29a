// What the tests of the toolbox share.

export const folders = { sv: "sv/verktygslada/", en: "en/toolbox/", de: "de/werkzeugkasten/", ar: "ar/toolbox/", sma: "sma/toolbox/" };

// Notes every request to another host, every one that sends something, and every fault in a script.
export async function watched(context, server, faults) {
  await context.route("**/*", (route) => {
    const request = route.request();
    const isOwn = request.url().startsWith(`${server.origin}/`) || /^(data|blob):/.test(request.url());
    faults.check(isOwn, `asks for ${request.url()}`);
    faults.check(request.method() === "GET" && !request.postData(), `${request.method()} ${request.url()} sends something`);
    return isOwn ? route.continue() : route.abort();
  });
  context.on("weberror", (error) => faults.check(false, `${error.error()}`));
}

// What the browser keeps of a page, by where it keeps it; nothing of what is empty.
export async function stored(window) {
  const kept = await window.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await globalThis.caches?.keys())?.length ?? 0,
  }));
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value));
}
