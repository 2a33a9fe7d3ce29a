// A real nginx that serves the site at / and its twin at /a/b/, on a free port of this machine.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, site, siteBelow } from "./site.mjs";

export async function startServer() {
  const prefix = mkdtempSync(join(tmpdir(), "moveto-nginx-"));
  mkdirSync(join(prefix, "temp"));
  const port = await freePort();
  const conf = join(prefix, "nginx.conf");
  writeFileSync(conf, configuration(prefix, port));
  const log = join(prefix, "error.log");
  const child = spawn("nginx", ["-p", prefix, "-c", conf, "-e", log], { stdio: "ignore" });
  let failed = null;
  child.on("error", (error) => { failed = error; });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(origin)); tries += 1) {
    if (failed || child.exitCode !== null || tries > 100) {
      child.kill("SIGKILL");
      throw new Error(`nginx did not start: ${failed ?? readFileSync(log, "utf8")}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    origin,
    root: `${origin}/`,
    below: `${origin}/a/b/`,
    async stop() {
      if (child.exitCode === null) {
        const ended = once(child, "exit");
        child.kill("SIGTERM");
        await ended;
      }
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

async function answers(origin) {
  try {
    await fetch(origin, { method: "HEAD" });
    return true;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function configuration(prefix, port) {
  const temps = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${prefix}/temp/${name};`);
  const isRoot = spawnSync("id", ["-u"], { encoding: "utf8" }).stdout.trim() === "0";
  return `${isRoot ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${prefix}/nginx.pid;
events { worker_connections 256; }
http {
  ${temps.join("\n  ")}
  access_log off;
  charset utf-8;
  default_type application/octet-stream;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    text/calendar ics;
    application/xml xml;
    application/json json;
    application/pdf pdf;
    application/vnd.oasis.opendocument.presentation odp;
    application/zip zip;
    text/vtt vtt;
    video/mp4 mp4;
    image/svg+xml svg;
    image/jpeg jpg;
    image/png png;
    image/webp webp;
  }
  server {
    listen 127.0.0.1:${port};
    absolute_redirect off;
    ${locations("/", site().folder)}
    ${locations("/a/b/", siteBelow().folder)}
  }
}
`;
}

// Each language has an error page of its own.
function locations(base, folder) {
  return ["", ...languages.map((lang) => `${lang}/`)]
    .map((part) => `location ${base}${part} { alias ${folder}/${part}; error_page 404 ${base}${part}404.html; }`)
    .join("\n    ");
}
