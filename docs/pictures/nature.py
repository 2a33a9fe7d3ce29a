"""Skies, mountains, water, trees, snow and grass."""
import numpy as np
import skia
from scipy.ndimage import gaussian_filter1d

from kit import (B, ell, fade, lin, mix, moved, noise1, noise2, poly, rad, rgba, smooth, step, union)


def rgbf(h):
    return np.array(rgba(h)[:3], np.float32) / 255


def sky(s, cols, stops=None, y1=None):
    s.all(lin((0, 0), (0, y1 or s.h), cols, stops))


def clouds(s, y0, y1, c, cover=0.5, sx=0.35, sy=1.4, seed=3, soft=0.25, a=1.0, under=None, beta=1.7):
    """Long soft clouds between two heights; `under` is the colour of their lower edge."""
    n, m = 900, max(60, int(900 * (y1 - y0) / s.w))
    x, y = np.meshgrid(np.linspace(0, s.w, n), np.linspace(y0, y1, m))
    v = noise2(x * sx + 40 * noise2(x * .2, y * .3, seed + 5), y * sy, seed, beta)
    v2 = noise2(x * sx, (y - 9) * sy, seed, beta)
    al = step(1 - cover - soft * .5, 1 - cover + soft, v)
    t = (y - y0) / (y1 - y0)
    al *= step(0, .25, t) * step(0, .25, 1 - t)
    rgb = np.ones((m, n, 3), np.float32) * rgbf(c)
    if under:
        w = step(-.03, .05, v2 - v)[..., None]
        rgb = rgb * (1 - w) + rgbf(under) * w
    s.image(np.dstack([rgb, al]), 0, y0, s.w, y1 - y0, a)


def mist(s, y, h, c, a=0.7, seed=4, sx=.25):
    """A bank of mist, densest at y."""
    n, m = 500, 90
    x, yy = np.meshgrid(np.linspace(0, s.w, n), np.linspace(-1, 1, m))
    v = noise2(x * sx, yy * 60, seed, 1.7)
    al = np.clip(1 - np.abs(yy), 0, 1) ** 1.3 * (0.45 + 1.0 * (v - .2))
    s.image(np.dstack([np.ones((m, n, 3)) * rgbf(c), np.clip(al, 0, 1)]), 0, y - h, s.w, 2 * h, a)


def stars(s, y1, n=260, seed=5):
    r = np.random.default_rng(seed)
    for _ in range(n):
        x, y = r.uniform(0, s.w), r.uniform(0, y1) ** 1.0
        s.fill(ell(x, y, r.choice([.5, .7, .9, 1.4], p=[.45, .3, .18, .07])), '#ffffff', r.uniform(.35, .95))


def ridge_line(s, y, amp, bump=300, seed=1, rough=0.5, octaves=6, n=700, tilt=0):
    x = np.linspace(-30, s.w + 30, n)
    return x, y + tilt * (x / s.w - .5) - amp * noise1(x / bump + seed * 7.7, seed, octaves, rough)


def land(s, x, y, c, foot=None, base=None, depth=220):
    """Ground below a line, from colour c at the line to `foot` further down."""
    base = base or s.h + 10
    p = poly([*zip(x, y), (x[-1], base), (x[0], base)])
    top = float(np.min(y))
    s.fill(p, lin((0, top), (0, top + depth), [c, foot or c]) if foot else c)
    return p


def mountain(s, peaks, base, lit, shade, foot, seed=1, light=-1, rugged=14, rock=None, rock_at=.55, fine=1.0,
             facet=1.0, mid=None):
    """Peaks as (x, y, slope); lit and shaded faces, bare rock if wanted, fading into `foot` at the base."""
    x = np.linspace(-20, s.w + 20, 1100)
    hs = np.stack([py + sl * np.abs(x - px) ** .94 for px, py, sl in peaks])
    h = hs.min(axis=0) + rugged * noise1(x / 46 + seed * 3.1, seed, 6, .55)
    h = np.minimum(h, base + 40)
    path = poly([*zip(x, h), (x[-1], base + 60), (x[0], base + 60)])
    top = float(h.min())
    n, m = 1500, max(50, int(1500 * (base + 40 - top) / s.w))
    X, Y = np.meshgrid(np.linspace(0, s.w, n), np.linspace(top, base + 40, m))
    H = np.interp(X, x, h)
    d = np.clip(Y - H, 0, None)
    cost = np.stack([py + sl * np.abs(X - px) + 60 * (noise2(X * .6, Y * .6, seed + 31 + i) - .5)
                     for i, (px, py, sl) in enumerate(peaks)])
    wt = np.exp(-(cost - cost.min(axis=0)) / 22)
    wt /= wt.sum(axis=0)
    wander = 170 * (noise2(X * .25 + 90, Y * .9, seed + 2, 1.7) - .5) * np.clip(d / 60, 0, 1.4)
    side = sum(w * np.tanh((X - p[0] - wander) / 42) for w, p in zip(wt, peaks))
    lean = sum(w * np.tanh((X - p[0]) / 190) for w, p in zip(wt, peaks))
    u = X * .8 + .22 * d * lean
    v = d * .42
    g = noise2(u + 3, v, seed + 3, 1.55) - noise2(u - 3, v, seed + 3, 1.55)
    g2 = noise2(u * 2.2 + 2, v * 2.2, seed + 4, 1.5) - noise2(u * 2.2 - 2, v * 2.2, seed + 4, 1.5)
    val = light * side * .42 + facet * (g * 6.5 + g2 * 3.0 * fine)
    k = step(-.10, .16, val)
    rgb = rgbf(shade) * (1 - k[..., None]) + rgbf(lit) * k[..., None]
    if mid:
        q = step(.25, .5, np.abs(val - .1))[..., None]
        rgb = rgb * q + rgbf(mid) * (1 - q)
    if rock:
        rv = noise2(u * 1.3, v * 2.6, seed + 6, 1.35) + .22 * (d / (base - top)) + .10 * (1 - k)
        w = (step(rock_at, rock_at + .05, rv) * step(0, 6, d))[..., None]
        rk = rgbf(rock) * (1 - .0 * k[..., None]) * (.82 + .3 * k[..., None])
        rgb = rgb * (1 - w) + rk * w
    f = step(.25, 1.05, (Y - top) / (base - top))[..., None] if foot else 0
    if foot:
        rgb = rgb * (1 - f) + rgbf(foot) * f
    with s.clip(path):
        s.image(np.dstack([rgb, np.ones(X.shape)]), 0, top, s.w, base + 40 - top)
    return path


def water(s, yh, tint, deep, amount=.75, ripple=1.0, seed=8, squash=1.0, y1=None, x_fade=True):
    """What stands above the line yh, mirrored below it with ripples, and tinted."""
    k = s.k
    r0 = int(round(yh * k))
    r1 = s.ph if y1 is None else int(round(y1 * k))
    rows = np.arange(r1 - r0)
    dy = rows / k
    t = dy / max(1, s.h - yh)
    src_y = r0 - 1 - rows * squash - (8 * k * t) * noise1(dy / (3 + 10 * t), seed + 1, 3) * ripple
    up = s.a[:r0, :, :3].astype(np.float32)
    up = gaussian_filter1d(up, 2.4 * k, axis=0)
    out = np.empty((len(rows), s.pw, 3), np.float32)
    xs = np.arange(s.pw)
    off = (1.5 + 9 * t) * k * noise1(dy / (1.2 + 4 * t), seed, 4, .6) * ripple
    a, b = rgbf(tint) * 255, rgbf(deep) * 255
    for i, sy in enumerate(src_y):
        wob = off[i] + 1.6 * k * t[i] * ripple * np.sin(xs / k / (26 + 60 * t[i]) + dy[i] * .22 + 2 * np.sin(dy[i] * .05))
        yy = np.clip(sy + wob * .35, 0, r0 - 1)
        y0 = yy.astype(int)
        row = up[y0, np.clip((xs + wob).astype(int), 0, s.pw - 1)]
        am = amount * (1 - .45 * t[i])
        tn = a * (1 - t[i]) + b * t[i]
        out[i] = row * am + tn * (1 - am)
    s.a[r0:r1, :, :3] = np.clip(out, 0, 255).astype(np.uint8)


def glints(s, x, y0, y1, w0, w1, c, n=160, seed=9, a=.8):
    """Short bright strokes on water, below a light."""
    r = np.random.default_rng(seed)
    for _ in range(n):
        t = r.uniform(0, 1) ** 1.2
        y = y0 + (y1 - y0) * t
        w = w0 + (w1 - w0) * t
        L = r.uniform(6, 26) * (.4 + 1.6 * t)
        gx = x + r.normal(0, w * .5)
        th = (.5 + 1.5 * t) * r.uniform(.6, 1.2)
        s.fill(ell(gx, y, L, th), c, a * r.uniform(.25, 1))


# trees -------------------------------------------------------------------------------------------------

def _spruce(r, w, lev, ragged=1.0):
    left, right = [], []
    for sgn, side in ((-1, left), (1, right)):
        for i in range(lev):
            t = (i + 1) / lev
            y = -1 + .95 * t ** 1.05
            half = w * (.06 + .94 * t ** .85) * r.uniform(1 - .28 * ragged, 1 + .15 * ragged)
            side.append((sgn * half * .50, y - .5 / lev))
            side.append((sgn * half, y + .010 + .02 * t))
            for k in (.86, .70, .56):
                side.append((sgn * half * k, y - .006 - .012 * (1 - k)))
                side.append((sgn * half * (k - .03), y + .014 * r.uniform(.2, 1.2)))
    return left, right


def spruce_set(seed, n=14, w=.19, lev=13, ragged=1.0):
    """Ready spruce shapes, one unit high, standing on the origin: (whole, sunny side, snow)."""
    r = np.random.default_rng(seed)
    out = []
    for _ in range(n):
        L, R = _spruce(r, w * r.uniform(.75, 1.15), lev + r.integers(-2, 3), ragged)
        whole = poly([(0, -1.02), *R, (.018, -.04), (.018, .01), (-.018, .01), (-.018, -.04), *L[::-1]])
        mid = [(r.uniform(-.3, .12) * abs(x) - .004, y) for x, y in L]
        sunny = poly([(0, -1.02), *mid, *[(x * .97, y - .006) for x, y in L[::-1]]])
        sn = skia.Path()
        for side in (L, R):
            for i in range(1, len(side), 8):
                (x, y) = side[i]
                if r.uniform() < .9:
                    th = .012 + .11 * abs(x)
                    q = smooth([(x * 1.03, y + .004), (x * .62, y - th * .75), (x * .12, y - th * 1.35), (x * .3, y - th * .35),
                                (x * .7, y - .004)])
                    sn.addPath(q)
        sn.addPath(ell(0, -1.0, .009, .03))
        out.append((whole, sunny, sn))
    return out


class Forest:
    """Draws many spruces quickly from one set of shapes."""

    def __init__(self, s, seed=1, w=.19, lev=13, ragged=1.0):
        self.s, self.set = s, spruce_set(seed, 14, w, lev, ragged)
        self.r = np.random.default_rng(seed + 100)

    def tree(self, x, y, h, c, sunny=None, snow=None, snow_shade=None, flip=False, foot=None):
        whole, sun, sn = self.set[self.r.integers(len(self.set))]
        sx = h * self.r.uniform(.9, 1.15)
        rot = self.r.normal(0, .9)
        w = moved(whole, x, y, sx, h, rot)
        self.s.fill(w, lin((0, y - h), (0, y), [c, foot]) if foot else c)
        if sunny:
            self.s.fill(moved(sun, x, y, -sx if flip else sx, h, rot), sunny)
        if snow:
            p = moved(sn, x, y, sx, h, rot)
            self.s.fill(p, lin((x - h * .2, 0), (x + h * .2, 0), [snow, snow_shade or snow]))

    def row(self, x, y, h, c, gap=.16, sunny=None, var=.35, foot=None, **kw):
        """Trees along a line (arrays x, y): one every gap × height."""
        px = x[0]
        while px < x[-1]:
            hh = h * self.r.uniform(1 - var, 1 + var)
            self.tree(px, float(np.interp(px, x, y)) + h * .05, hh, c, sunny, foot=foot, **kw)
            px += h * gap * self.r.uniform(.5, 1.6)
        if foot:
            self.s.fill(poly([*zip(x, y - h * .05), *zip(x[::-1], y[::-1] + h * .16)]), foot)


def leaves(s, cx, cy, rx, ry, cols, n=300, size=4.0, seed=1, light=(-.35, -.5), flat=.62):
    """A crown of dabs in three or four tones, dark to light."""
    r = np.random.default_rng(seed)
    for i, c in enumerate(cols):
        t = i / max(1, len(cols) - 1)
        p = skia.Path()
        m = int(n * (1.15 - .55 * t))
        ang, q = r.uniform(0, 2 * np.pi, m), np.sqrt(r.uniform(0, 1, m)) * (1 - .28 * t)
        sx = cx + light[0] * rx * .55 * t + np.cos(ang) * q * rx
        sy = cy + light[1] * ry * .55 * t + np.sin(ang) * q * ry
        for x, y in zip(sx, sy):
            z = size * r.uniform(.6, 1.35)
            p.addPath(ell(x, y, z, z * flat, r.uniform(-50, 50)))
        s.fill(p, c)


def birch(s, x, y, h, cols, seed=1, bark='#efe9df', bark_shade='#a9a3a6', mark='#3a3235', lean=0.0, crown=.30, n=240,
          size=4.2, bare=False, twig='#4a3c3c', trunk=.017):
    r = np.random.default_rng(seed)
    top = (x + lean * h, y - h * .93)
    pts = [(x, y), (x + lean * h * .25 + r.normal(0, h * .012), y - h * .33),
           (x + lean * h * .6 + r.normal(0, h * .012), y - h * .66), top]
    w = h * trunk
    ws = [w * 1.35, w, w * .68, w * .2]
    body = smooth([(p[0] - q, p[1]) for p, q in zip(pts, ws)] + [(p[0] + q, p[1]) for p, q in zip(pts[::-1], ws[::-1])], False)
    body = union(body, poly([(x - w * 2.1, y + w * .3), (x - w * 1.3, y - w * 2.4), (x + w * 1.3, y - w * 2.4), (x + w * 2.1, y + w * .3)]))

    def at(t):
        i = min(2, int(t * 3))
        f = t * 3 - i
        return pts[i][0] + (pts[i + 1][0] - pts[i][0]) * f, pts[i][1] + (pts[i + 1][1] - pts[i][1]) * f

    tw = []
    for _ in range(15):
        t = r.uniform(.36, .97)
        a = at(t)
        sg = r.choice([-1, 1])
        L = h * crown * (1.15 - t * .8) * r.uniform(.6, 1.1)
        m = (a[0] + sg * L * .5, a[1] - L * .55)
        e = (a[0] + sg * L * .95, a[1] - L * .55 + L * .15)
        tw.append(e)
        s.stroke([a, m, e], twig, max(.5, h * .0042 * (1.2 - t)), .9, soft=True)
        if bare:
            for _ in range(6):
                q = (e[0] + r.normal(0, L * .22), e[1] + r.uniform(-.12, .42) * L)
                s.stroke([m, ((m[0] + q[0]) / 2, m[1] - L * .12), q], twig, max(.35, h * .0016), .8, soft=True)
    if not bare:
        for i, e in enumerate(tw[::2]):
            leaves(s, e[0], e[1], h * crown * .36, h * crown * .42, cols[:2], n // 9, size, seed + i)
    s.fill(body, lin((x - w, 0), (x + w * 1.3, 0), [bark, bark, bark_shade], [0, .4, 1]))
    with s.clip(body):
        for _ in range(int(26 * h / 200) + 8):
            t = r.uniform(0, .9) ** 1.4
            a = at(t)
            ww = w * (1.4 - t) * r.uniform(.3, 1.1)
            s.fill(ell(a[0] + r.choice([-1, 1]) * w * .6, a[1], ww, max(.5, w * r.uniform(.07, .22))), mark, .8)
    if not bare:
        for i, e in enumerate(tw):
            leaves(s, e[0], e[1], h * crown * .30, h * crown * .36, cols, n // 8, size, seed + 50 + i)
        leaves(s, top[0], top[1] + h * .05, h * crown * .3, h * crown * .4, cols, n // 5, size, seed + 99)


def pine(s, x, y, h, cols, seed=1, trunk='#7a4a35', lit='#d08a55', lean=0.0):
    """A tall pine: bare warm trunk and a few flat clouds of needles."""
    r = np.random.default_rng(seed)
    top = (x + lean * h, y - h * .9)
    w = h * .016
    body = smooth([(x - w * 1.3, y), (x + lean * h * .4 - w, y - h * .45), (top[0] - w * .3, top[1]), (top[0] + w * .3, top[1]),
                   (x + lean * h * .4 + w, y - h * .45), (x + w * 1.7, y)], False)
    for i in range(7):
        t = .55 + .4 * i / 7
        sg = 1 if i % 2 else -1
        a = (x + lean * h * t, y - h * t)
        L = h * .20 * (1.2 - (t - .5)) * r.uniform(.7, 1.1)
        e = (a[0] + sg * L, a[1] - L * .3)
        s.stroke([a, ((a[0] + e[0]) / 2, a[1] - L * .05), e], trunk, h * .006, soft=True)
        leaves(s, e[0], e[1] - h * .01, h * .10, h * .042, cols, 110, h * .0085, seed + i)
    s.fill(body, lin((0, top[1]), (0, y), [lit, mix(lit, trunk, .5), trunk], [0, .4, .9]))
    leaves(s, top[0], top[1] + h * .0, h * .13, h * .07, cols, 190, h * .0085, seed + 40)


# ground ------------------------------------------------------------------------------------------------

def grass(s, x0, x1, y0, y1, h, cols, n=900, seed=1, lean=.25):
    """Blades in several tones; nearer the viewer they are taller."""
    r = np.random.default_rng(seed)
    for i, c in enumerate(cols):
        p = skia.Path()
        for _ in range(n // len(cols)):
            t = r.uniform(0, 1)
            x, y = r.uniform(x0, x1), y0 + (y1 - y0) * t
            L = h * (.35 + .65 * t) * r.uniform(.6, 1.3)
            b = L * (lean * r.uniform(-.6, 1.4))
            w = .6 + .02 * L
            p.moveTo(x - w, y)
            p.quadTo(x - w * .3, y - L * .6, x + b, y - L)
            p.quadTo(x + w * 1.1, y - L * .5, x + w, y)
            p.close()
        s.fill(p, c)


def flowers(s, x0, x1, y0, y1, size, c, eye, n=60, seed=1, petals=True):
    r = np.random.default_rng(seed)
    for _ in range(n):
        t = r.uniform(0, 1)
        x, y = r.uniform(x0, x1), y0 + (y1 - y0) * t
        z = size * (.3 + .7 * t) * r.uniform(.7, 1.2)
        if petals:
            p = skia.Path()
            for i in range(9):
                q = ell(0, -z * .62, z * .22, z * .45)
                p.addPath(moved(q, x, y, 1, .72, i * 40 + r.uniform(-6, 6)))
            s.fill(p, c)
            s.fill(ell(x, y, z * .3, z * .24), eye)
        else:
            for _ in range(4):
                s.fill(ell(x + r.normal(0, z * .25), y + r.normal(0, z * .3), z * .32, z * .3), c, .9)


def snowfall(s, n=500, seed=1, rmin=.6, rmax=3.4, a=.85, c='#ffffff', wind=.0):
    r = np.random.default_rng(seed)
    for _ in range(n):
        z = r.uniform(0, 1) ** 3
        rr = rmin + (rmax - rmin) * z
        s.fill(ell(r.uniform(0, s.w), r.uniform(0, s.h), rr, rr), c, a * r.uniform(.4, 1), blur=rr * .28)


def rays(s, x, y, c, n=9, a=.12, length=1600, spread=(20, 160), seed=1):
    r = np.random.default_rng(seed)
    for _ in range(n):
        d = np.radians(r.uniform(*spread))
        w = np.radians(r.uniform(.8, 4))
        p = poly([(x, y), (x + length * np.cos(d - w), y + length * np.sin(d - w)),
                  (x + length * np.cos(d + w), y + length * np.sin(d + w))])
        s.fill(p, rad((x, y), length, [fade(c, 1), fade(c, 0)]), a * r.uniform(.4, 1), blur=7, mode=B.kScreen)


def aurora(s, curtains, a=1.0, seed=1):
    """Curtains as lists of (x, y) through which the lower hem runs, a height and a strength."""
    n, m = 750, 400
    H = .72 * s.h
    acc = np.zeros((m, n, 3), np.float32)
    yy = np.arange(m)[:, None] / m * H
    green, teal, pink = rgbf('#6dffb0'), rgbf('#37c6c8'), rgbf('#b45cff')
    for ci, (pts, height, power) in enumerate(curtains):
        t = np.linspace(0, 1, 2600)
        ax = np.linspace(0, 1, len(pts))
        px = gaussian_filter1d(np.interp(t, ax, [p[0] for p in pts]), 170, mode='nearest')
        py = gaussian_filter1d(np.interp(t, ax, [p[1] for p in pts]), 170, mode='nearest')
        px = px + 26 * noise1(t * 9, seed + ci, 3)
        py = py + 14 * noise1(t * 7 + 5, seed + 7 + ci, 3)
        st = np.clip(.55 + .6 * noise1(t * 34, seed + 3 + ci, 4, .65), .05, 1.5) * step(0, .12, t) * step(0, .12, 1 - t)
        hh = height * (1 + .35 * noise1(t * 15, seed + 4 + ci, 3))
        for X, Y, q, L in zip(px, py, st, hh):
            ix = int(X / s.w * n)
            if not 0 <= ix < n:
                continue
            u = (Y - yy[:, 0]) / L
            pr = np.where(u >= 0, np.exp(-3.1 * u) * step(0, .045, u), np.exp(u * 60) * 0) * q
            w1 = np.clip(u * 1.6 - .1, 0, 1)[:, None]
            w2 = np.clip(u * 1.3 - .35, 0, 1)[:, None]
            acc[:, ix] += pr[:, None] * power * ((green * (1 - w1) + teal * w1) * (1 - w2) + pink * w2) * .16
    acc = gaussian_filter1d(acc, 1.1, axis=1)
    acc = 1 - np.exp(-acc * 1.25)
    al = acc.max(axis=2, keepdims=True)
    s.image(np.concatenate([acc / np.maximum(al, 1e-4), al], axis=2), 0, 0, s.w, H, a, mode=B.kScreen)
