"""Canvas, colours, paths, noise and finishing. Everything is drawn in units: a landscape picture is 1500 wide."""
from functools import lru_cache

import numpy as np
import skia
from PIL import Image
from scipy.ndimage import gaussian_filter, map_coordinates

B = skia.BlendMode


def rgba(h):
    h = h.lstrip('#')
    v = [int(h[i:i + 2], 16) for i in range(0, len(h), 2)]
    return v if len(v) == 4 else v + [255]


def col(h, a=1.0):
    r, g, b, al = rgba(h)
    return skia.Color(r, g, b, int(round(al * a)))


def mix(a, b, t):
    """The colour a fraction t of the way from a to b."""
    return '#' + ''.join('%02x' % int(round(p + (q - p) * t)) for p, q in zip(rgba(a), rgba(b)))


def fade(h, a):
    r, g, b, _ = rgba(h)
    return '#%02x%02x%02x%02x' % (r, g, b, int(round(255 * a)))


def lin(p0, p1, cols, stops=None):
    return skia.GradientShader.MakeLinear([skia.Point(*p0), skia.Point(*p1)], [col(c) for c in cols], stops)


def rad(c, r, cols, stops=None):
    return skia.GradientShader.MakeRadial(skia.Point(*c), r, [col(k) for k in cols], stops)


# paths -------------------------------------------------------------------------------------------------

def poly(pts, closed=True):
    p = skia.Path()
    p.addPoly([skia.Point(float(x), float(y)) for x, y in pts], closed)
    return p


def smooth(pts, closed=True, t=1 / 6):
    """A soft curve through all points."""
    n = len(pts)
    p = skia.Path()
    p.moveTo(*map(float, pts[0]))
    for i in range(n if closed else n - 1):
        a = pts[i - 1] if closed or i > 0 else pts[0]
        b, c = pts[i], pts[(i + 1) % n]
        d = pts[(i + 2) % n] if closed or i + 2 < n else pts[-1]
        p.cubicTo(float(b[0] + (c[0] - a[0]) * t), float(b[1] + (c[1] - a[1]) * t),
                  float(c[0] - (d[0] - b[0]) * t), float(c[1] - (d[1] - b[1]) * t), float(c[0]), float(c[1]))
    if closed:
        p.close()
    return p


def ell(cx, cy, rx, ry=None, rot=0):
    ry = rx if ry is None else ry
    p = skia.Path()
    p.addOval(skia.Rect(cx - rx, cy - ry, cx + rx, cy + ry))
    if rot:
        p.transform(skia.Matrix.RotateDeg(rot, skia.Point(cx, cy)))
    return p


def box(x, y, w, h, r=0):
    p = skia.Path()
    p.addRoundRect(skia.Rect(x, y, x + w, y + h), r, r)
    return p


def moved(path, dx=0, dy=0, sx=1, sy=1, rot=0):
    """A copy: scaled and turned about its origin, then moved."""
    m = skia.Matrix()
    m.setTranslate(float(dx), float(dy))
    m.preRotate(float(rot))
    m.preScale(float(sx), float(sy))
    q = skia.Path(path)
    q.transform(m)
    return q


def union(*paths):
    p = paths[0]
    for q in paths[1:]:
        p = skia.Op(p, q, skia.PathOp.kUnion_PathOp)
    return p


def minus(a, b):
    return skia.Op(a, b, skia.PathOp.kDifference_PathOp)


def both(a, b):
    return skia.Op(a, b, skia.PathOp.kIntersect_PathOp)


# noise -------------------------------------------------------------------------------------------------

@lru_cache(maxsize=64)
def tile(seed, beta=1.0, n=512):
    """A seamless square of noise from 0 to 1; a higher beta is softer."""
    rng = np.random.default_rng(seed)
    f = np.fft.rfft2(rng.standard_normal((n, n)))
    k = np.hypot(np.fft.fftfreq(n)[:, None], np.fft.rfftfreq(n)[None, :])
    k[0, 0] = 1
    f = f / k ** beta
    f[0, 0] = 0
    v = np.fft.irfft2(f, s=(n, n))
    return np.clip(v / v.std() * 0.2 + 0.5, 0, 1).astype(np.float32)


def noise2(x, y, seed, beta=1.6):
    """Noise at arrays of places; one tile is 512 wide."""
    t = tile(seed, beta)
    return map_coordinates(t, [np.mod(y, 512), np.mod(x, 512)], order=1, mode='grid-wrap')


def noise1(x, seed, octaves=5, rough=0.5):
    """Smooth noise along a line, about -1 to 1; one bump is about 1 long."""
    x = np.asarray(x, dtype=float)
    rng = np.random.default_rng(seed)
    out, amp, tot = np.zeros_like(x), 1.0, 0.0
    for _ in range(octaves):
        g = rng.uniform(-1, 1, 4096)
        i = np.floor(x).astype(int)
        f = x - i
        f = f * f * (3 - 2 * f)
        out += amp * (g[i % 4096] * (1 - f) + g[(i + 1) % 4096] * f)
        tot += amp
        x, amp = x * 2.03 + 17.3, amp * rough
    return out / tot * 1.4


def step(a, b, x):
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)


@lru_cache(maxsize=64)
def noise_image(seed, beta):
    t = (tile(seed, beta) * 255).astype(np.uint8)
    a = np.dstack([t, t, t, np.full_like(t, 255)])
    return skia.Image.fromarray(np.ascontiguousarray(a), skia.ColorType.kRGBA_8888_ColorType)


LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
CUBIC = skia.SamplingOptions(skia.CubicResampler.Mitchell())


# the scene ---------------------------------------------------------------------------------------------

class Scene:
    def __init__(self, size, seed, unit=1500):
        self.pw, self.ph = size
        self.k = self.pw / unit
        self.w, self.h = unit, self.ph / self.k
        self.a = np.zeros((self.ph, self.pw, 4), np.uint8)
        self.a[..., 3] = 255
        self.surf = skia.Surface(self.a, skia.ColorType.kRGBA_8888_ColorType, skia.AlphaType.kPremul_AlphaType)
        self.c = self.surf.getCanvas()
        self.c.scale(self.k, self.k)
        self.rng = np.random.default_rng(seed)
        self.seed = seed
        self.light = (-1, -0.6)

    def paint(self, c, a=1.0, blur=0, mode=None, width=None, cap=True):
        p = skia.Paint(AntiAlias=True, Dither=True)
        if isinstance(c, str):
            p.setColor(col(c, a))
        else:
            p.setShader(c)
            p.setAlphaf(a)
        if blur:
            p.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
        if mode is not None:
            p.setBlendMode(mode)
        if width:
            p.setStyle(skia.Paint.kStroke_Style)
            p.setStrokeWidth(width)
            if cap:
                p.setStrokeCap(skia.Paint.kRound_Cap)
                p.setStrokeJoin(skia.Paint.kRound_Join)
        return p

    def fill(self, path, c, a=1.0, **kw):
        self.c.drawPath(path, self.paint(c, a, **kw))

    def stroke(self, pts, c, width, a=1.0, soft=False, **kw):
        path = pts if isinstance(pts, skia.Path) else (smooth if soft else poly)(pts, False)
        self.c.drawPath(path, self.paint(c, a, width=width, **kw))

    def all(self, c, a=1.0, **kw):
        self.c.drawRect(skia.Rect(-5, -5, self.w + 5, self.h + 5), self.paint(c, a, **kw))

    def glow(self, x, y, r, c, a=0.6, mode=B.kScreen, ry=None):
        """Soft light round a point."""
        self.c.save()
        self.c.translate(x, y)
        self.c.scale(1, (ry or r) / r)
        sh = rad((0, 0), r, [fade(c, 1), fade(c, .45), fade(c, .14), fade(c, 0)], [0, .25, .58, 1])
        self.c.drawRect(skia.Rect(-r, -r, r, r), self.paint(sh, a, mode=mode))
        self.c.restore()

    def clip(self, path):
        return Clip(self.c, path)

    def tex(self, path, amt=0.3, sx=1.0, sy=1.0, rot=0, seed=1, beta=1.0, mode=B.kSoftLight):
        """Uneven colour inside a shape, like paint on paper."""
        m = skia.Matrix()
        m.setRotate(rot)
        m.preScale(sx, sy)
        sh = noise_image(seed, beta).makeShader(skia.TileMode.kRepeat, skia.TileMode.kRepeat, LINEAR, m)
        self.c.drawPath(path, self.paint(sh, amt, mode=mode))

    def image(self, arr, x, y, w, h, a=1.0, mode=None):
        """An RGBA array (not premultiplied, 0 to 1) stretched over a rectangle."""
        v = np.clip(arr, 0, 1).astype(np.float32)
        v[..., :3] *= v[..., 3:4]
        v = np.ascontiguousarray((v * 255 + 0.5).astype(np.uint8))
        info = skia.ImageInfo.Make(v.shape[1], v.shape[0], skia.ColorType.kRGBA_8888_ColorType,
                                   skia.AlphaType.kPremul_AlphaType)
        img = skia.Image.MakeRasterCopy(skia.Pixmap(info, v, v.strides[0]))
        p = skia.Paint(AntiAlias=True, Dither=True)
        p.setAlphaf(a)
        if mode is not None:
            p.setBlendMode(mode)
        self.c.drawImageRect(img, skia.Rect(x, y, x + w, y + h), CUBIC, p)

    def shaded(self, path, c, dark, dx=None, dy=None, a=1.0, light=None):
        """A flat shape with a shadow on the side that turns away from the light."""
        self.fill(path, c)
        lx = self.light[0] * 6 if dx is None else dx
        ly = self.light[1] * 6 if dy is None else dy
        with self.clip(path):
            self.fill(minus(path, moved(path, lx, ly)), dark, a)
            if light:
                self.fill(minus(path, moved(path, -lx * .55, -ly * .55)), light, a * .8)

    # finishing -----------------------------------------------------------------------------------------

    def finish(self, bloom=0.22, grain=2.0, vignette=0.10, warm=None):
        """Bloom, vignette and grain; gives an RGB picture."""
        f = self.a[..., :3].astype(np.float32) / 255
        small = np.asarray(Image.fromarray(self.a[..., :3]).resize((self.pw // 8, self.ph // 8), Image.BOX))
        small = small.astype(np.float32) / 255
        lum = small.mean(axis=2, keepdims=True)
        hi = small * step(0.5, 1.0, lum)
        sig = 26 * self.k / 8
        hi = np.dstack([gaussian_filter(hi[..., i], sig) for i in range(3)])
        hi8 = Image.fromarray((np.clip(hi, 0, 1) * 255).astype(np.uint8)).resize((self.pw, self.ph), Image.BICUBIC)
        f = 1 - (1 - f) * (1 - bloom * np.asarray(hi8).astype(np.float32) / 255)
        y, x = np.mgrid[-1:1:self.ph * 1j, -1:1:self.pw * 1j].astype(np.float32)
        f *= (1 - vignette * step(0.55, 1.75, x * x + y * y))[..., None].astype(np.float32)
        if warm:
            f *= np.array([int(v, 16) / 255 for v in (warm[1:3], warm[3:5], warm[5:7])], np.float32)
        if grain:
            rng = np.random.default_rng(self.seed + 9)
            g = rng.standard_normal((1024, 1024)).astype(np.float32)
            g = gaussian_filter(g, 0.7, mode='wrap')
            g /= g.std()
            g = np.tile(g, (self.ph // 1024 + 1, self.pw // 1024 + 1))[:self.ph, :self.pw]
            f += (g * grain * .8 / 255)[..., None]
        return Image.fromarray((np.clip(f, 0, 1) * 255 + 0.5).astype(np.uint8))


class Clip:
    def __init__(self, canvas, path):
        self.c, self.p = canvas, path

    def __enter__(self):
        self.c.save()
        self.c.clipPath(self.p, skia.ClipOp.kIntersect, True)

    def __exit__(self, *_):
        self.c.restore()
