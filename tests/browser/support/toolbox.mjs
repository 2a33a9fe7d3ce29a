// What the tests of the toolbox share.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";

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

const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", json: "application/json", svg: "image/svg+xml" };

// A server of one folder, for a site that a test has built itself.
export async function serve(folder) {
  const server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(folder) || !existsSync(file)) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": TYPES[file.split(".").pop()] ?? "application/octet-stream" });
    return answer.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, root: `${origin}/`, stop: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}
