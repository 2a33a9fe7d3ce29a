// The other side of the bench: the same renditions by sharp. It writes them into a folder and its peak memory to stdout.
//
// node sharp.mjs best|each THREADS FOLDER QUALITIES PHOTOGRAPH…
//
// `best` is the least work that sharp can be given: each photograph is decoded once, by its decoder's own reduction, and
// each width made from the pixels of the next larger one. `each` is what generators do that call it for one rendition
// at a time. QUALITIES is a JSON file: the renditions wanted, by name, with the quality of each.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';

const [way, threads, folder, qualities, ...photographs] = process.argv.slice(2);
const wanted = JSON.parse(readFileSync(qualities, 'utf8'));
const widths = [1920, 1440, 960, 480];

sharp.cache(false);
// Photographs beside each other are the better use of cores: with more threads for each, sharp takes longer.
sharp.concurrency(1);

const put = (pixels, name) => {
  const quality = wanted[name];
  if (quality === undefined) return null;
  const picture = name.endsWith('.webp') ? pixels.webp({ quality }) : pixels.jpeg({ quality });
  return picture.toFile(join(folder, name));
};

async function best(path) {
  const stem = basename(path, '.jpg');
  // All are in sRGB, so a profile has nothing to say, and to heed it would cost.
  let source = sharp(path, { ignoreIcc: true }).autoOrient();
  const { autoOrient: size } = await source.metadata();
  for (const width of widths) {
    const height = Math.max(1, Math.round((size.height * width) / size.width));
    const { data, info } = await source
      .resize(width, height, { fit: 'fill' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    source = sharp(data, { raw: info });
    await put(source.clone(), `${stem}-${width}.webp`);
    await put(source.clone(), `${stem}-${width}.jpg`);
  }
}

async function each(path) {
  const stem = basename(path, '.jpg');
  for (const width of widths) {
    for (const ending of ['webp', 'jpg']) {
      await put(sharp(path).autoOrient().resize(width), `${stem}-${width}.${ending}`);
    }
  }
}

const queue = photographs.values();
const worker = async () => {
  for (const path of queue) await (way === 'best' ? best : each)(path);
};
await Promise.all(Array.from({ length: Number(threads) }, worker));
console.log(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s+(\d+)/)[1]);
