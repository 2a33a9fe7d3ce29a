"""Larger people: simple, well-proportioned shapes with one light. One unit is a head's height."""
import math

import numpy as np

from kit import box, ell, minus, mix, moved, poly, smooth, union

SKIN = {'fair': ('#f0bf9d', '#d4906f', '#e88f78'), 'tan': ('#d99f73', '#b3754e', '#cf7558'), 'brown': ('#a9704a', '#7f4d33', '#a65640'),
        'dark': ('#7a4b34', '#553123', '#84422f'), 'rosy': ('#f3c5ac', '#d99a80', '#ea8a7c')}


def taper(a, b, ra, rb):
    """A limb between two circles."""
    d = math.hypot(b[0] - a[0], b[1] - a[1]) or 1e-6
    nx, ny = -(b[1] - a[1]) / d, (b[0] - a[0]) / d
    quad = poly([(a[0] + nx * ra, a[1] + ny * ra), (b[0] + nx * rb, b[1] + ny * rb), (b[0] - nx * rb, b[1] - ny * rb),
                 (a[0] - nx * ra, a[1] - ny * ra)])
    return union(union(quad, ell(*a, ra)), ell(*b, rb))


def bend(a, b, l1, l2, side):
    """Where the elbow or knee is between a and b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    d = min(math.hypot(dx, dy), l1 + l2 - 1e-3)
    d = max(d, abs(l1 - l2) + 1e-3)
    k = (l1 * l1 - l2 * l2 + d * d) / (2 * d)
    h = math.sqrt(max(0, l1 * l1 - k * k))
    ux, uy = dx / math.hypot(dx, dy), dy / math.hypot(dx, dy)
    return a[0] + ux * k - uy * h * side, a[1] + uy * k + ux * h * side


class Fig:
    """A person whose hips are at (x, y); u is the height of the head, f the way the face turns (-1 left, 1 right)."""

    def __init__(self, s, x, y, u, skin='fair', f=1, lean=0.0, hair='#5a3826', build=1.0):
        self.s, self.x, self.y, self.u, self.f, self.lean = s, x, y, u, f, lean
        self.skin, self.skin_d, self.cheek = SKIN[skin]
        self.hair, self.b = hair, build

    def p(self, dx, dy):
        """A point in head heights from the hips; y upwards; leaning with the body."""
        c, sn = math.cos(self.lean), math.sin(self.lean)
        return self.x + (dx * c + dy * sn) * self.u, self.y - (dy * c - dx * sn) * self.u

    def sh(self, side):
        return self.p(side * .68 * self.b, 2.12)

    def shade(self, path, c, d=None, k=1.0):
        d = d or mix(c, '#20183c', .30)
        o = .085 * self.u * k
        lx, ly = self.s.light
        self.s.fill(path, c)
        with self.s.clip(path):
            self.s.fill(minus(path, moved(path, lx * o, ly * o)), d, .8)
            self.s.fill(minus(path, moved(path, -lx * o * .35, -ly * o * .35)), mix(c, '#fff0d0', .45), .55)

    def torso(self, c, d=None, waist=.55, hem=-.25, hip=.62, open_=None, neckline=None, long_=False):
        b = self.b
        pts = [self.p(-.22, 2.50), self.p(.22, 2.50), self.p(.62 * b, 2.36), self.p(.86 * b, 2.08), self.p(.80 * b, 1.50), self.p(waist * b + .08, .75),
               self.p(hip * b, .10), self.p(hip * b + .04, hem), self.p(0, hem - .05), self.p(-hip * b - .04, hem), self.p(-hip * b, .10),
               self.p(-waist * b - .08, .75), self.p(-.80 * b, 1.50), self.p(-.86 * b, 2.08), self.p(-.62 * b, 2.36)]
        path = smooth(pts, t=.13)
        self.shade(path, c, d, 1.5)
        self.body = path
        if neckline:
            n = smooth([self.p(-.27, 2.56), self.p(.27, 2.56), self.p(.22, 2.38), self.p(.02 * self.f, 2.08 if neckline == 'v' else 2.26), self.p(-.22, 2.38)],
                       t=.10 if neckline == 'v' else .16)
            self.s.fill(n, self.skin)
            with self.s.clip(n):
                self.s.fill(ell(*self.p(.05, 2.62), .34 * self.u, .22 * self.u), self.skin_d, .7)
        return path

    def folds(self, lines, c='#1c1634', a=.16, w=.045):
        for pts in lines:
            self.s.stroke([self.p(*q) for q in pts], c, w * self.u, a, soft=True)

    def neck(self):
        n = taper(self.p(.0, 2.34), self.p(.06 * self.f, 2.80), .25 * self.u, .22 * self.u)
        self.s.fill(n, self.skin)
        with self.s.clip(n):
            self.s.fill(ell(*self.p(.10 * self.f, 2.90), .42 * self.u, .36 * self.u), self.skin_d, .85)

    def arm(self, side, hand, c, bend_=1, cuff=None, sleeve=1.0, r=.25, fist=False, glove=None, l1=1.25, l2=1.12, start=None, fingers=None):
        """From a shoulder to a hand at a point of the scene; sleeve is how much of the forearm is covered."""
        a, u = start or self.sh(side), self.u
        d = math.hypot(hand[0] - a[0], hand[1] - a[1]) / u
        k = max(1.0, d / (l1 + l2) * 1.005)
        e = bend(a, hand, l1 * u * k, l2 * u * k, bend_)
        w = (e[0] + (hand[0] - e[0]) * .92, e[1] + (hand[1] - e[1]) * .92)
        skinned = taper(e, w, .155 * u, .11 * u)
        if sleeve < 1:
            self.shade(skinned, self.skin, self.skin_d)
        self.hand(hand, e, glove, fist, fingers)
        t = sleeve
        if sleeve > 0:
            q = (e[0] + (w[0] - e[0]) * t, e[1] + (w[1] - e[1]) * t)
            arm_ = union(taper(a, e, r * u, .205 * u), taper(e, q, .205 * u, (.205 - .05 * t) * u))
        else:
            q = (a[0] + (e[0] - a[0]) * .72, a[1] + (e[1] - a[1]) * .72)
            self.shade(taper(a, e, .19 * u, .15 * u), self.skin, self.skin_d)
            arm_ = taper(a, q, r * u, .235 * u)
        self.shade(arm_, c)
        if cuff and sleeve > 0:
            z = (q[0] - (w[0] - e[0]) * .16, q[1] - (w[1] - e[1]) * .16)
            dd = math.hypot(q[0] - z[0], q[1] - z[1]) or 1
            nx, ny = -(q[1] - z[1]) / dd * u, (q[0] - z[0]) / dd * u
            ra, rb = .215 - .05 * t, .205 - .05 * t
            band = poly([(z[0] + nx * ra, z[1] + ny * ra), (q[0] + nx * rb, q[1] + ny * rb), (q[0] - nx * rb, q[1] - ny * rb), (z[0] - nx * ra, z[1] - ny * ra)])
            self.shade(band, cuff, None, .6)
        return e

    def hand(self, at, elbow, glove=None, fist=False, fingers=None):
        u = self.u
        d = math.hypot(at[0] - elbow[0], at[1] - elbow[1]) or 1
        dx, dy = (at[0] - elbow[0]) / d, (at[1] - elbow[1]) / d
        nx, ny = -dy, dx
        sg = 1 if ny < 0 or abs(ny) < .05 else -1
        c, dk = (glove, mix(glove, '#1c1634', .35)) if glove else (self.skin, self.skin_d)
        tip = (at[0] + dx * u * (.10 if fist else .27), at[1] + dy * u * (.10 if fist else .27))
        palm = taper(at, tip, .155 * u, (.15 if fist else .085) * u)
        th = taper((at[0] + nx * sg * u * .08, at[1] + ny * sg * u * .08),
                   (at[0] + nx * sg * u * .19 + dx * u * .13, at[1] + ny * sg * u * .19 + dy * u * .13), .07 * u, .05 * u)
        self.shade(union(palm, th), c, dk, .6)
        if not glove and not fist:
            for o in (-.045, .02):
                self.s.stroke([(at[0] + dx * u * .12 + nx * o * u, at[1] + dy * u * .12 + ny * o * u), (tip[0] + nx * o * u * .8, tip[1] + ny * o * u * .8)], dk,
                              .018 * u, .7)

    def leg(self, side, foot, c, bend_=1, r=.40, boot='#2a2630', f=None, toe=.36, boot_h=.25, hipx=.30):
        u, f = self.u, self.f if f is None else f
        a = self.p(side * hipx * self.b, -.02)
        d = math.hypot(foot[0] - a[0], foot[1] - a[1]) / u
        k = max(1.0, d / 3.45 * 1.003)
        kn = bend(a, foot, 1.75 * u * k, 1.70 * u * k, bend_)
        an = (kn[0] + (foot[0] - kn[0]) * (1 - boot_h * .5), kn[1] + (foot[1] - kn[1]) * (1 - boot_h * .5))
        shoe = smooth([(foot[0] - f * .20 * u, foot[1] - .25 * u), (foot[0] + f * .12 * u, foot[1] - .25 * u), (foot[0] + f * toe * u, foot[1] - .08 * u),
                       (foot[0] + f * (toe + .12) * u, foot[1] + .10 * u), (foot[0] - f * .20 * u, foot[1] + .11 * u)], t=.13)
        bt = union(shoe, taper((kn[0] + (foot[0] - kn[0]) * (1 - boot_h), kn[1] + (foot[1] - kn[1]) * (1 - boot_h)), (foot[0], foot[1] - .1 * u), .21 * u, .2 * u))
        self.shade(bt, boot)
        self.shade(union(taper(a, kn, r * u, .27 * u), taper(kn, an, .27 * u, .20 * u)), c)
        return kn

    # head ----------------------------------------------------------------------------------------------

    def head(self, style='short', tilt=0.0, dx=0.0, dy=0.0, smile=1.0, look=0.0, hat=None, beard=None, glasses=False, eyes='open', turn=None, extra=None,
             back=False):
        """Hair, face and hat. turn is how far the face turns (default 0.7 × f)."""
        s, u = self.s, self.u
        f = (.7 * self.f) if turn is None else turn
        cx, cy = self.p(dx + .10 * self.f, 3.13 + dy)
        rot = math.degrees(self.lean) * .6 + tilt

        def q(a, b):
            t = math.radians(rot)
            a, b = a * u, b * u
            return cx + a * math.cos(t) - b * math.sin(t), cy + a * math.sin(t) + b * math.cos(t)

        self.q = q
        h, hd = self.hair, mix(self.hair, '#120a1e', .38)

        def hairy(pts, t=.15, k=1.0):
            self.shade(smooth([q(*z) for z in pts], t=t), h, hd, k)

        if style == 'long':
            mane = smooth([q(-.46, -.25), q(0, -.58), q(.46, -.25), q(.50, .25), q(.54, .75), q(.36, .95), q(-.36, .95), q(-.54, .75), q(-.50, .25)], t=.15)
            gap = smooth([q(-.27 + .08 * f, .2), q(.27 + .08 * f, .2), q(.25 + .08 * f, .6), q(.30 + .08 * f, 1.1), q(-.30 + .08 * f, 1.1), q(-.25 + .08 * f, .6)], t=.12)
            self.shade(minus(mane, gap), h, hd)
        elif style == 'bob':
            hairy([(-.46, -.25), (0, -.58), (.46, -.25), (.52, .20), (.44, .48), (0, .52), (-.44, .48), (-.52, .20)])
        elif style == 'ponytail':
            hairy([(-f * .36, -.25), (-f * .62, -.20), (-f * .80, .15), (-f * .70, .70), (-f * .56, .35), (-f * .40, .05)])
        elif style == 'bun':
            self.shade(ell(*q(-f * .40, -.42), .23 * u), h, hd)
        elif style == 'curly':
            blob = ell(*q(0, -.12), .50 * u)
            for i in range(15):
                an = math.pi * (.88 + 1.24 * i / 14)
                blob = union(blob, ell(*q(.50 * math.cos(an), .02 + .54 * math.sin(an)), .15 * u))
            self.shade(blob, h, hd)
        elif style == 'hijab':
            c = extra or '#4f7a8c'
            self.shade(smooth([q(-.50, -.15), q(0, -.60), q(.50, -.15), q(.46, .45), q(.62, .86), q(0, 1.02), q(-.62, .86), q(-.46, .45)], t=.16), c)
        face = smooth([q(0, -.50), q(.27, -.44), q(.40, -.16), q(.385, .12), q(.28 + .03 * f, .34), q(.11 + .07 * f, .49), q(-.11 + .07 * f, .49), q(-.28 + .03 * f, .34),
                       q(-.385, .12), q(-.40, -.16), q(-.27, -.44)], t=.16)
        if back:
            self.shade(face, h, hd)
        else:
            if style not in ('hijab', 'long', 'bob'):
                self.shade(ell(*q(-f * .42, .06), .085 * u, .125 * u), self.skin, self.skin_d, .5)
            self.shade(face, self.skin, self.skin_d, .9)
            o = f * .14
            for sg in (-1, 1):
                s.glow(*q(o + sg * .21 * (1 - .2 * abs(f)), .19), .14 * u, self.cheek, .42, mode=None)
            ex = .165 * (1 - .12 * abs(f))
            for sg in (-1, 1):
                x0 = o + sg * ex
                if eyes == 'open':
                    s.fill(ell(*q(x0 + look * .02, .03), .040 * u, .052 * u), '#2a1c22')
                    s.fill(ell(*q(x0 + look * .02 + .013, .012), .012 * u), '#ffffff', .9)
                else:
                    up = -1 if eyes == 'down' else 1
                    s.stroke([q(x0 + .065 * v, .045 - up * .045 * (1 - v * v) + .01 * up) for v in np.linspace(-1, 1, 7)], '#2a1c22', .027 * u, .9, soft=True)
                s.stroke([q(x0 + .082 * v, -.150 + .030 * (v * sg + .25) ** 2) for v in np.linspace(-1, 1, 7)], mix(self.hair, '#20141c', .3), .028 * u, .8, soft=True)
            n = o * 1.25
            s.stroke([q(n + .01 * np.sign(f), .02), q(n + .065 * np.sign(f), .165), q(n - .01 * np.sign(f), .185)], self.skin_d, .028 * u, .95, soft=True)
            if smile:
                m = [q(o - .115, .275), q(o, .275 + .055 * smile), q(o + .115, .275)]
                if smile > 1.2:
                    s.fill(smooth([q(o - .12, .265), q(o, .28), q(o + .12, .265), q(o + .07, .345), q(o - .07, .345)], t=.14), '#fff6ee')
                    s.stroke(smooth([q(o - .12, .265), q(o, .28), q(o + .12, .265), q(o + .07, .345), q(o - .07, .345)], t=.14), '#9a4a44', .018 * u)
                else:
                    s.stroke(m, '#9a4a44', .030 * u, soft=True)
            if beard:
                bp = smooth([q(-.40, .06), q(-.30, .16), q(o - .15, .20), q(o, .225), q(o + .15, .20), q(.32, .16), q(.40, .06), q(.32 + .03 * f, .38), q(.13 + .07 * f, .57),
                             q(-.13 + .07 * f, .57), q(-.32 + .03 * f, .38)], t=.13)
                self.shade(bp, beard)
                s.stroke([q(o - .09, .305), q(o, .305 + .03 * smile), q(o + .09, .305)], '#7a3430', .034 * u, soft=True)
            if glasses:
                for sg in (-1, 1):
                    s.fill(box(*[v - .105 * u for v in q(o + sg * ex, .04)], .21 * u, .19 * u, .07 * u), '#ffffff', .22)
                    s.stroke(box(*[v - .105 * u for v in q(o + sg * ex, .04)], .21 * u, .19 * u, .07 * u), '#2a2430', .026 * u)
                s.stroke([q(o - .06, .02), q(o + .06, .02)], '#2a2430', .026 * u)
                s.stroke([q(o - np.sign(f) * (ex + .10), .01), q(-.40 * np.sign(f), .0)], '#2a2430', .024 * u)
        fr = np.sign(f) if f else 1
        if back:
            pass
        elif style == 'hijab':
            c = extra or '#4f7a8c'
            ring = minus(smooth([q(-.50, -.1), q(-.30, -.52), q(0, -.62), q(.30, -.52), q(.50, -.1), q(.44, .44), q(.2, .66), q(-.2, .66), q(-.44, .44)], t=.16),
                         smooth([q(-.30 + .08 * f, -.26), q(0 + .08 * f, -.37), q(.30 + .08 * f, -.26), q(.34 + .06 * f, .10), q(.22 + .08 * f, .38), q(.08 * f, .47),
                                 q(-.22 + .08 * f, .38), q(-.34 + .06 * f, .10)], t=.16))
            self.shade(ring, c)
            self.folds([], c)
        elif style in ('short', 'ponytail', 'bun') and not (hat and style == 'short'):
            hairy([(-fr * .44, .10), (-fr * .47, -.22), (-fr * .30, -.52), (0, -.62), (fr * .32, -.54), (fr * .45, -.28), (fr * .41, -.10), (fr * .30, -.26), (fr * .02, -.31),
                   (-fr * .22, -.24), (-fr * .32, -.02)], .13)
        elif style == 'curly':
            t = ell(*q(-.25, -.42), .16 * u)
            for a, b in ((-.08, -.48), (.10, -.48), (.26, -.41), (-.38, -.26), (.39, -.24)):
                t = union(t, ell(*q(a, b), .15 * u))
            self.shade(t, h, hd)
        elif style in ('long', 'bob'):
            hairy([(-fr * .46, .30), (-fr * .49, -.20), (-fr * .30, -.54), (0, -.62), (fr * .34, -.54), (fr * .49, -.20), (fr * .46, .26), (fr * .37, .0), (fr * .28, -.24),
                   (-fr * .05, -.36), (-fr * .28, -.10), (-fr * .36, .12)], .12)
        elif style == 'thin':
            hairy([(-fr * .43, .12), (-fr * .45, -.18), (-fr * .34, -.36), (-fr * .34, -.08)], .13)
        if hat:
            self.hat(hat, q, f, fr)

    def hat(self, hat, q, f, fr):
        s, u = self.s, self.u
        kind, c = hat[0], hat[1]
        c2 = hat[2] if len(hat) > 2 else mix(c, '#ffffff', .3)
        if kind == 'knit':
            self.shade(smooth([q(-.45, -.14), q(-.43, -.46), q(-.24, -.70), q(0, -.77), q(.24, -.70), q(.43, -.46), q(.45, -.14)], t=.15), c)
            self.shade(smooth([q(-.47, -.08), q(-.45, -.30), q(0, -.37), q(.45, -.30), q(.47, -.08), q(0, -.16)], t=.13), c2)
            self.shade(ell(*q(0, -.82), .15 * u), c2)
        elif kind == 'helmet':
            self.shade(smooth([q(-.50, -.16), q(-.46, -.48), q(-.24, -.72), q(0, -.78), q(.24, -.72), q(.46, -.48), q(.50, -.16)], t=.15), c)
            self.shade(smooth([q(-.52, -.12), q(-.50, -.25), q(0, -.30), q(.50, -.25), q(.52, -.12), q(fr * .68, -.10), q(0, -.17)], t=.10), c2)
            s.stroke([q(-.10, -.74), q(-.12, -.30)], mix(c, '#1a1430', .3), .03 * u, .6)
        elif kind == 'muffs':
            self.hat(('helmet', c, c2), q, f, fr)
            s.stroke([q(-fr * .40, -.30), q(-fr * .42, .0)], '#3a3a44', .05 * u)
            self.shade(ell(*q(-fr * .41, .08), .15 * u, .19 * u), hat[3] if len(hat) > 3 else '#e0a030')
        elif kind == 'chef':
            self.shade(smooth([q(-.40, -.28), q(-.52, -.58), q(-.40, -.88), q(-.15, -.90), q(0, -1.0), q(.2, -.92), q(.42, -.86), q(.52, -.58), q(.40, -.28)], t=.18), c)
            self.shade(smooth([q(-.42, -.20), q(-.41, -.40), q(0, -.47), q(.41, -.40), q(.42, -.20), q(0, -.28)], t=.12), mix(c, '#b9c2d6', .2))
            for a in (-.2, .02, .24):
                s.stroke([q(a, -.46), q(a * 1.25, -.74)], '#8a90aa', .02 * u, .5)
        elif kind == 'cap':
            self.shade(smooth([q(-.45, -.18), q(-.42, -.46), q(-.2, -.66), q(.05, -.68), q(.3, -.60), q(.44, -.36), q(.45, -.18), q(0, -.26)], t=.15), c)
            self.shade(smooth([q(fr * .05, -.26), q(fr * .44, -.26), q(fr * .76, -.12), q(fr * .70, -.05), q(fr * .40, -.15), q(fr * .05, -.18)], t=.13), c2)
        elif kind == 'hood':
            pass
