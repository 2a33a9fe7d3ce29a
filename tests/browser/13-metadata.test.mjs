// What pictures and films say of themselves, as exiftool reads them: nothing of where, with which camera, and of what was
// there before it was cut.
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { Faults } from "./support/faults.mjs";
import { site, siteBelow } from "./support/site.mjs";

// Names of tags, without their groups: in EXIF, XMP, IPTC, makers' notes and films.
const PRIVATE = [/^GPS/, /^Location(Coordinates|Information)?$/, /SerialNumber$/, /OwnerName$/, /^Thumbnail/, /^PreviewImage/, /^JpgFromRaw/];
const ENDINGS = ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg", "pdf", "mp4", "webm", "mp3", "m4a", "ogg"];

// All tags of all files that can have any, duplicate and unknown ones too.
function read(folder) {
  const endings = ENDINGS.flatMap((ending) => ["-ext", ending]);
  const told = execFileSync("exiftool", ["-r", "-j", "-a", "-u", "-G1", ...endings, folder], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return JSON.parse(told);
}

test("no file tells where it was taken, with which camera, or what was there before", () => {
  const faults = new Faults();
  for (const built of [site(), siteBelow()]) {
    const files = read(built.folder);
    const pictures = built.files.filter((path) => /\.(jpg|png|webp)$/.test(path));
    faults.check(files.length >= pictures.length && pictures.length > 0, `${files.length} files were read in ${built.folder}`);
    for (const { SourceFile: path, ...tags } of files) {
      for (const name of Object.keys(tags)) {
        const isPrivate = PRIVATE.some((pattern) => pattern.test(name.split(":").at(-1)));
        faults.check(!isPrivate, `${path}: ${name}`);
      }
      // Exiftool's own complaints: a file that it can't read to its end.
      faults.check(!("ExifTool:Error" in tags), `${path}: ${tags["ExifTool:Error"]}`);
    }
  }
  faults.none();
});

// What cards of the demonstration say, by its folder alone.
const isShown = ({ SourceFile: path }) => /\/media\/[^/]+\.(jpg|webp)$/.test(path) && !path.includes("/toolbox/");
const isHandedOut = ({ SourceFile: path }) => /\/toolbox\/media\/.+\.(jpg|png)$|\/logo-drawing\.svg$/.test(path);
// Its card allows less than its licence, whose words would promise too much.
const isNarrowed = (path) => path.includes("/media/logo/");
const TERMS = "XMP-xmpRights:UsageTerms";
const RIGHTS = ["XMP-dc:Rights", "XMP-photoshop:Credit"];

test("pictures on pages say whose they are, and no more", () => {
  const faults = new Faults();
  const shown = read(site().folder).filter(isShown);
  for (const { SourceFile: path, ...tags } of shown) {
    const said = Object.keys(tags).filter((name) => /^(XMP|IPTC|Photoshop|IFD)/.test(name));
    faults.same(said.sort(), RIGHTS, path);
  }
  faults.check(shown.length > 0, "there are pictures");
  faults.none();
});

test("what partners get says it in all languages, on what terms, and under which licence", () => {
  const faults = new Faults();
  const handed = read(site().folder).filter(isHandedOut);
  for (const { SourceFile: path, ...tags } of handed) {
    for (const name of ["XMP-iptcCore:AltTextAccessibility", "XMP-dc:Title", TERMS]) {
      const isThere = name !== TERMS || !isNarrowed(path);
      for (const lang of ["", "-sv", "-en", "-de", "-ar"]) {
        faults.same(typeof tags[name + lang], isThere ? "string" : "undefined", `${path}: ${name}${lang}`);
      }
    }
    for (const name of [...RIGHTS, "XMP-dc:Creator", "XMP-xmpRights:WebStatement", "XMP-plus:ModelReleaseStatus"]) {
      faults.check(name in tags, `${path}: ${name}`);
    }
    faults.check(!path.endsWith(".jpg") || "IPTC:Credit" in tags, `${path}: IPTC:Credit`);
  }
  faults.check(handed.length > 0, "something is handed out");
  faults.none();
});
