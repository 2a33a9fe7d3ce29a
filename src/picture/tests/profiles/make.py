"""Makes the profiles and the expected colours of the tests in ../colours.rs: python3 make.py (needs Pillow).

The profiles are made up here, number by number; the expected colours are LittleCMS's, relative colorimetric, without
compensation of the black point: lines of `profile, stored numbers, red, green and blue of sRGB`.
"""

import io
import itertools
import struct

from PIL import Image, ImageCms

D50 = (0.9642, 1.0, 0.8249)


def tag(kind, data):
    return kind + bytes(4) + data


def fixed(numbers):
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def xyz(numbers):
    return tag(b"XYZ ", fixed(numbers))


def table_curve(entries):
    return tag(b"curv", struct.pack(">I", len(entries)) + b"".join(struct.pack(">H", round(e * 65535)) for e in entries))


def gamma(number):
    return tag(b"curv", struct.pack(">IH", 1, round(number * 256)))


def words(text, version):
    if version == 4:
        return tag(b"mluc", struct.pack(">II2s2sII", 1, 12, b"en", b"US", 2 * len(text), 28) + text.encode("utf-16-be"))
    return tag(b"desc", struct.pack(">I", len(text) + 1) + text.encode() + b"\0" + bytes(78))


def profile(version, kind, space, connection, tags):
    tags = {b"desc": words("Test", version), b"cprt": tag(b"text", b"CC0\0"), b"wtpt": xyz(D50), **tags}
    if version == 4:
        tags[b"cprt"] = words("CC0", 4)
    head, body, offset = b"", b"", 132 + 12 * len(tags)
    for name, data in tags.items():
        data += bytes(-len(data) % 4)
        head += struct.pack(">4sII", name, offset + len(body), len(data))
        body += data
    header = struct.pack(">I4sI4s4s4s", offset + len(body), b"\0\0\0\0", version << 24, kind, space, connection)
    header += struct.pack(">6H", 2026, 11, 22, 0, 0, 0) + b"acsp" + bytes(24) + struct.pack(">I", 0) + fixed(D50)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + head + body


def inverse(m):
    (a, b, c), (d, e, f), (g, h, i) = m
    det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    rows = ((e * i - f * h, c * h - b * i, b * f - c * e), (f * g - d * i, a * i - c * g, c * d - a * f), (d * h - e * g, b * g - a * h, a * e - b * d))
    return [[n / det for n in row] for row in rows]


def times(m, v):
    return [sum(n * x for n, x in zip(row, v)) for row in m]


BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))


def colorants(red, green, blue, white):
    """XYZ of the primaries under D50, of their chromaticities and that of white."""
    point = lambda xy: (xy[0] / xy[1], 1.0, (1 - xy[0] - xy[1]) / xy[1])
    columns = [point(xy) for xy in (red, green, blue)]
    shares = times(inverse([list(row) for row in zip(*columns)]), point(white))
    seen, wanted = times(BRADFORD, point(white)), times(BRADFORD, D50)
    adapt = lambda v: times(inverse(BRADFORD), [n * w / s for n, w, s in zip(times(BRADFORD, v), wanted, seen)])
    return [adapt([n * share for n in column]) for column, share in zip(columns, shares)]


def shaper(version, primaries, curves):
    names = zip((b"r", b"g", b"b"), primaries, curves)
    tags = {}
    for letter, primary, curve in names:
        tags[letter + b"XYZ"] = xyz(primary)
        tags[letter + b"TRC"] = curve
    return profile(version, b"mntr", b"RGB ", b"XYZ ", tags)


def lab(v):
    f = lambda t: t ** (1 / 3) if t > 216 / 24389 else (841 / 108) * t + 4 / 29
    x, y, z = (f(n / w) for n, w in zip(v, D50))
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def table(axes, points, of, kind, space, name):
    """A profile with a table (lut16Type) to Lab, as version 2 writes it."""
    nodes = b""
    for place in itertools.product(range(points), repeat=axes):
        lightness, a, b = lab(of([n / (points - 1) for n in place]))
        nodes += b"".join(struct.pack(">H", max(0, min(65535, round(n)))) for n in (lightness * 652.8, (a + 128) * 256, (b + 128) * 256))
    line = struct.pack(">HH", 0, 65535)
    unity = fixed((1, 0, 0, 0, 1, 0, 0, 0, 1))
    data = struct.pack(">4B", axes, 3, points, 0) + unity + struct.pack(">HH", 2, 2) + line * axes + nodes + line * 3
    return profile(2, kind, space, b"Lab ", {name: tag(b"mft2", data)})


D65 = (0.3127, 0.329)
P3 = colorants((0.68, 0.32), (0.265, 0.69), (0.15, 0.06), D65)
ADOBE = colorants((0.64, 0.33), (0.21, 0.71), (0.15, 0.06), D65)
PROPHOTO = colorants((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001), (0.3457, 0.3585))
SRGB_CURVE = tag(b"para", struct.pack(">HH", 3, 0) + fixed((2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))


def scanner(rgb):
    light = [n**2.4 for n in rgb]
    return [sum(c[i] * n for c, n in zip(P3, light)) for i in range(3)]


def inks(cmyk):
    """Light through four inks that grow on paper: each takes its share of the three thirds of the spectrum."""
    c, m, y, k = (1 - (1 - n) ** 1.4 for n in cmyk)
    through = lambda passes: [1 - n * (1 - p) for n, p in zip((c, m, y, k), passes)]
    thirds = []
    for passes in ((0.08, 0.75, 0.95, 0.04), (0.45, 0.10, 0.85, 0.04), (0.75, 0.30, 0.08, 0.05)):
        one = 0.9
        for share in through(passes):
            one *= share
        thirds.append(one)
    return [sum(c[i] * n for c, n in zip(P3, thirds)) for i in range(3)]


PROFILES = {
    "p3": ("RGB", shaper(4, P3, [SRGB_CURVE] * 3)),
    "adobe": ("RGB", shaper(2, ADOBE, [gamma(563 / 256)] * 3)),
    "prophoto": ("RGB", shaper(2, PROPHOTO, [gamma(1.8)] * 3)),
    "curves": ("RGB", shaper(2, ADOBE, [table_curve([(n / 31) ** g for n in range(32)]) for g in (1.9, 2.3, 2.0)])),
    "grey": ("L", profile(2, b"mntr", b"GRAY", b"XYZ ", {b"kTRC": gamma(1.8)})),
    "lightness": ("L", profile(4, b"mntr", b"GRAY", b"Lab ", {b"kTRC": tag(b"curv", bytes(4))})),
    "scanner": ("RGB", table(3, 9, scanner, b"scnr", b"RGB ", b"A2B0")),
    "inks": ("CMYK", table(4, 5, inks, b"prtr", b"CMYK", b"A2B1")),
}
STORED = {
    "RGB": list(itertools.product((0, 90, 128, 255), repeat=3)) + [(17, 17, 17), (200, 150, 120), (60, 80, 40)],
    "L": [(n,) for n in range(0, 256, 15)],
    "CMYK": list(itertools.product((0, 77, 180, 255), repeat=3)),
}
STORED["CMYK"] = [ink + (k,) for ink in STORED["CMYK"] for k in (0, 40, 150)]

srgb = ImageCms.createProfile("sRGB")
lines = []
for name, (mode, icc) in PROFILES.items():
    with open(f"{name}.icc", "wb") as file:
        file.write(icc)
    # 0x0100: without shortcuts.
    how = ImageCms.buildTransform(io.BytesIO(icc), srgb, mode, "RGB", renderingIntent=1, flags=0x0100)
    for stored in STORED[mode]:
        pixel = Image.new(mode, (1, 1), stored if len(stored) > 1 else stored[0])
        shown = ImageCms.applyTransform(pixel, how).getpixel((0, 0))
        lines.append(" ".join([name, *map(str, stored), "=", *map(str, shown)]))
with open("expected.txt", "w") as file:
    file.write("\n".join(lines) + "\n")
