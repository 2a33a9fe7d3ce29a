#!/usr/bin/env python3
"""Draws every picture of the demo, and its card, into media/.

    python3 -m venv venv && venv/bin/pip install -r docs/pictures/requirements.txt
    venv/bin/python docs/pictures/draw.py                  all pictures and cards
    venv/bin/python docs/pictures/draw.py winter-lake      one picture (several names work too)
    venv/bin/python docs/pictures/draw.py --cards          only the cards
    options: --out FOLDER (default: media/)   --preview (small JPEG files, no cards)

The seeds are fixed, so the same versions of the packages give the same pictures.
© 2026 moveto contributors. The pictures are licensed under CC BY 4.0; this script has the licence of the project.
"""
import argparse
import io
from pathlib import Path

import numpy as np
from PIL import Image

HERE = Path(__file__).resolve().parent


def palette(img):
    """256 colours; seldom ones count for more than their area, so that cheeks and book backs keep theirs."""
    a = np.asarray(img).reshape(-1, 3)
    seen, count = np.unique(a >> 2, axis=0, return_counts=True)
    many = np.repeat((seen << 2) + 2, np.ceil(count ** 0.45).astype(int), axis=0).astype(np.uint8)
    side = int(len(many) ** 0.5) + 1
    many = np.resize(many, (side, side, 3))
    return Image.fromarray(many).quantize(256, method=Image.Quantize.MEDIANCUT, kmeans=4)


def encode(img, kind, limit):
    """The file's bytes, without any metadata, and no bigger than the limit."""
    buf = io.BytesIO()
    if kind == 'png':
        img.quantize(palette=palette(img), dither=Image.Dither.FLOYDSTEINBERG).save(buf, 'PNG', optimize=True)
        return buf.getvalue()
    for q in (86, 84, 82, 80, 77, 74, 70):
        buf = io.BytesIO()
        img.save(buf, 'JPEG', quality=q, optimize=True, progressive=True, subsampling='4:2:0')
        if buf.tell() <= limit:
            break
    return buf.getvalue()


def main():
    import cards
    import marks
    from scenes import SCENES
    ap = argparse.ArgumentParser()
    ap.add_argument('names', nargs='*')
    ap.add_argument('--out', type=Path, default=HERE.parent.parent / 'media')
    ap.add_argument('--preview', action='store_true')
    ap.add_argument('--cards', action='store_true')
    o = ap.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    for name, (fn, size, kind, limit) in SCENES.items():
        if o.names and name not in o.names or o.cards:
            continue
        if o.preview:
            size = (size[0] * 1200 // max(size), size[1] * 1200 // max(size))
        img = fn(size)
        if o.preview:
            img.save(o.out / f'{name}.jpg', quality=88)
            continue
        data = encode(img, kind, limit)
        (o.out / f'{name}.{kind}').write_bytes(data)
        print(f'{name}.{kind}: {img.width}x{img.height}, {len(data) // 1024} kB', flush=True)
    if not o.preview:
        if not o.cards:
            for name, svg in marks.MARKS.items():
                if not o.names or name in o.names:
                    (o.out / f'{name}.svg').write_text(svg, encoding='utf-8')
        cards.write(o.out, SCENES, o.names)


if __name__ == '__main__':
    main()
