"""Landscapes, second part."""
import numpy as np
from scipy.interpolate import CubicSpline

from built import FALU, boat, house, mini, reindeer, sailboat, skier
from kit import B, Scene, box, ell, lin, mix, moved, noise1, poly, smooth
from nature import (Forest, birch, clouds, flowers, glints, grass, land, leaves, mist, mountain, pine, rays, ridge_line, sky, water)


def rocks(s, pts, lit, mid, dark, seed=1, cracks=14):
    """Smooth bedrock with light on the left."""
    p = smooth(pts, t=.15)
    xs, ys = [q[0] for q in pts], [q[1] for q in pts]
    x0, x1, y0, y1 = min(xs), max(xs), min(ys), max(ys)
    s.fill(p, lin((x0, y0), (x0 + (x1 - x0) * .6, y1), [lit, mid, dark]))
    r = np.random.default_rng(seed)
    with s.clip(p):
        for i in range(cracks):
            px, py = r.uniform(x0, x1), r.uniform(y0, y1)
            L = (x1 - x0) * r.uniform(.08, .3)
            q = [(px, py), (px + L * .4, py + r.normal(0, 8)), (px + L, py + L * .12)]
            s.stroke(q, dark, r.uniform(1, 3.4), .5, soft=True)
            s.stroke([(a, b - 2.5) for a, b in q], lit, r.uniform(1, 2.2), .55, soft=True)
        for i in range(cracks):
            px, py = r.uniform(x0, x1), r.uniform(y0, y1)
            w = (x1 - x0) * r.uniform(.05, .18)
            s.fill(ell(px, py, w, w * .16, 6), [lit, dark][i % 2], .22, blur=5)
    s.tex(p, .30, .9, .35, 8, seed, 1.4, B.kOverlay)
    s.tex(p, .22, .25, .2, 8, seed, 1.0)
    return p


def waves(s, y0, y1, c, n=260, seed=3, a=.5):
    r = np.random.default_rng(seed)
    for _ in range(n):
        t = r.uniform(0, 1) ** .8
        s.fill(ell(r.uniform(-20, s.w + 20), y0 + (y1 - y0) * t, r.uniform(8, 50) * (.2 + t), (.4 + 1.8 * t) * r.uniform(.5, 1.2)), c, a * r.uniform(.3, 1))


def high_coast(size):
    s = Scene(size, 51)
    sky(s, ['#5f9ad0', '#9cc3e2', '#dbe6e6', '#fbeccd'], [0, .2, .36, .46])
    clouds(s, 10, 400, '#ffffff', .48, .26, 1.4, 52, .3, .95, under='#bcd0e2')
    s.glow(260, 330, 640, '#fff0c8', .7)
    # steep wooded islands one behind another
    for i, (pk, base, lit, sh, ft) in enumerate((
            ([(230, 372, .12), (620, 360, .13), (1010, 350, .14), (1340, 372, .12)], 462, '#b9cbd6', '#a3b9cc', '#c9d6da'),
            ([(1180, 285, .42), (1420, 320, .3), (920, 385, .3)], 490, '#8fb0b4', '#6f94a6', '#a9c2c2'),
            ([(120, 262, .36), (350, 330, .34), (-60, 300, .3)], 520, '#86a898', '#5c8592', '#9dbab2'),
            ([(760, 352, .52), (860, 400, .4)], 512, '#6f9a84', '#487886', '#84aaa0'))):
        p = mountain(s, pk, base, lit, sh, ft, 54 + i, -1, 9, facet=.55)
        s.tex(p, .5, .22, .5, 0, 5 + i, .9)
        mist(s, base, 26, '#eef2ea', .5, 55 + i)
    water(s, 500, '#cfe0e4', '#2f6f9a', .62, .6, 7)
    wl = box(-10, 500, 1520, 510)
    s.tex(wl, .4, 2.6, .10, 0, 9, 1.2)
    waves(s, 510, 980, '#ffffff', 260, 4, .45)
    glints(s, 300, 506, 780, 40, 320, '#fff6d8', 170, 6, .6)
    # nearer island with forest and rock edge
    isl = [(880, 610), (980, 520), (1120, 455), (1240, 400), (1340, 395), (1520, 430), (1520, 640), (1300, 652), (1040, 640)]
    p = smooth(isl, t=.14)
    s.fill(p, lin((0, 400), (0, 640), ['#5f8f6a', '#3f6f60', '#47705c']))
    F = Forest(s, 58, .36, 9)
    with s.clip(box(-10, 0, 1520, 640)):
        r = np.random.default_rng(8)
        pts = sorted([(r.uniform(900, 1510), r.uniform(0, 1)) for _ in range(420)], key=lambda q: q[1])
        for px, t in pts:
            top = np.interp(px, [880, 980, 1120, 1240, 1340, 1520], [610, 520, 455, 400, 395, 430])
            py = top + 12 + (618 - top - 12) * t
            F.tree(px, py, 44 + 34 * t, mix('#4f8068', '#24503f', t), mix('#86ad78', '#4f7f52', t))
    rocks(s, [(868, 616), (1000, 612), (1200, 624), (1400, 618), (1520, 622), (1520, 656), (1200, 660), (960, 646)], '#f6d9b4', '#cf9f82', '#8a6a6a', 3, 10)
    s.fill(box(860, 648, 700, 30), '#1f4f6a', .25, blur=7)
    # fishing huts in the cove on the left
    rocks(s, [(-20, 640), (120, 620), (300, 640), (400, 672), (330, 700), (120, 712), (-20, 720)], '#f2dcbc', '#c9a086', '#7f6666', 6, 10)
    for px, py in ((40, 612), (150, 610), (-5, 618), (210, 622), (95, 606)):
        F.tree(px, py + 10, 110 - abs(px - 90) * .3, '#2c5a46', '#5f8f5a')
    house(s, 60, 660, 52, 66, 34, 30, boards=True)
    house(s, 205, 672, 46, 56, 30, 27, wall='#a8392a', boards=True)
    house(s, 320, 682, 38, 46, 25, 22, wall='#d9b45f', boards=True, chimney=False)
    for x0, x1, y in ((180, 300, 700), (330, 430, 708)):
        s.fill(poly([(x0, y), (x1, y + 4), (x1, y + 9), (x0, y + 6)]), '#a98a6a')
        for k in range(4):
            s.stroke([(x0 + 12 + k * (x1 - x0 - 20) / 3, y + 4), (x0 + 12 + k * (x1 - x0 - 20) / 3, y + 22)], '#5f4a3c', 3)
    boat(s, 350, 742, 70)
    boat(s, 255, 728, 52, '#3f6f9a', '#d9c9a8', True, '#27466a')
    sailboat(s, 640, 640, 120)
    sailboat(s, 800, 575, 54)
    # granite in front with pine and two people looking out
    rocks(s, [(-20, 900), (160, 850), (420, 835), (640, 870), (840, 850), (1080, 800), (1300, 770), (1520, 790), (1520, 1020), (-20, 1020)], '#fbdcb4', '#d9a68a', '#8f6c70', 9, 34)
    for px, py, w in ((120, 900, 90), (560, 905, 80), (1010, 870, 110), (1330, 850, 130), (760, 960, 130), (300, 970, 120)):
        leaves(s, px, py, w, 15, ['#4a4a34', '#7a7a3c', '#b5a94f', '#d9c97a'], 110, 5, px)
        leaves(s, px + w * .4, py + 6, w * .4, 9, ['#7a3f5f', '#b0628a', '#d994b4'], 46, 4, px + 1)
    pine(s, 1370, 820, 640, ['#274a3a', '#3f6f4c', '#6f9a5c', '#a9c078'], 4, lean=-.07)
    pine(s, 1460, 850, 480, ['#274a3a', '#3f6f4c', '#6f9a5c', '#a9c078'], 7, lean=.04)
    for px, py, h, c, hat, b, f in ((905, 862, 118, '#c8402f', None, '#2f4a5a', False), (965, 856, 108, '#e0a83c', '#f2e6d0', None, False)):
        s.fill(poly([(px, py), (px + 10, py), (px + 120, py + 36), (px + 96, py + 42)]), '#3a2a3c', .35, blur=4)
        mini(s, px, py, h, c, '#2f3a55', hat=hat, hair='#6b4326', stride=.045, arm=.0, bag=b, flip=True)
    s.glow(240, 320, 1000, '#fff0c4', .28)
    return s.finish(.20, 2.0, .10)


def river_valley(size):
    s = Scene(size, 61)
    sky(s, ['#6fa6d6', '#a9cbe4', '#f0ecd6'], [0, .22, .36])
    clouds(s, 0, 330, '#ffffff', .5, .3, 1.5, 63, .28, .95, under='#bccfe2')
    for i, (yy, amp, c, f) in enumerate(((330, 46, '#a9c0d4', '#c9d6d6'), (372, 50, '#86a8b8', '#b0c6bc'), (420, 46, '#628f8c', '#94b494'))):
        x, y = ridge_line(s, yy, amp, 460, 64 + i, .45)
        p = land(s, x, y, c, f, depth=130)
        s.tex(p, .35, .3, .5, 0, 3 + i, 1.0)
        if i:
            Forest(s, 67 + i, .2, 8).row(x, y, 12 + 8 * i, c, .3, foot=c)
    mist(s, 450, 40, '#f4f2e0', .6, 3)
    land(s, np.array([-20, 300, 700, 1100, 1520]), np.array([470, 455, 462, 450, 475]), '#a9c878', '#6f9c4a', depth=420)
    # fields
    r = np.random.default_rng(5)
    fc = ['#c9d678', '#e6d580', '#94bc5f', '#d9c76a', '#86ae58', '#b5cf70']
    for i, q in enumerate(([(-20, 500), (180, 480), (330, 510), (120, 560), (-20, 560)], [(180, 480), (420, 470), (520, 500), (330, 510)], [(990, 480), (1200, 468), (1290, 510), (1050, 520)],
                           [(1200, 468), (1520, 480), (1520, 530), (1290, 510)], [(1130, 540), (1520, 545), (1520, 640), (1230, 620)], [(-20, 580), (180, 560), (330, 610), (60, 680), (-20, 680)])):
        p = poly(q)
        s.fill(p, fc[i])
        with s.clip(p):
            x0 = min(a for a, _ in q)
            for k in range(40):
                s.stroke([(x0 + k * 14, 450), (x0 - 140 + k * 20, 700)], mix(fc[i], '#4f6a2c', .3), 2, .4)
    # the river in bends
    riv = smooth([(700, 468), (760, 470), (810, 482), (700, 500), (560, 520), (600, 548), (860, 570), (1000, 612), (820, 680), (520, 740), (520, 830), (900, 930), (1080, 1020), (300, 1020),
                  (170, 900), (180, 780), (380, 690), (620, 630), (690, 606), (560, 580), (420, 552), (430, 518), (560, 492), (690, 482)], t=.16)
    s.fill(moved(riv, 0, -5), '#6a7f3c', .8)
    s.fill(riv, lin((0, 468), (0, 1010), ['#f4f0dc', '#a9cbdc', '#6fa6c8', '#3f7fae']))
    with s.clip(riv):
        for k in range(26):
            s.fill(ell(r.uniform(150, 1050), r.uniform(500, 1010), r.uniform(40, 160), r.uniform(3, 10)), ['#ffffff', '#3f7f9a'][k % 2], .22, blur=3)
        s.tex(riv, .5, 2.4, .12, 0, 8, 1.2)
        waves(s, 520, 1000, '#ffffff', 170, 6, .5)
    # groves, farms
    F = Forest(s, 72, .2, 11)
    for cx, cy, n, h in ((90, 545, 14, 42), (470, 486, 10, 26), (1080, 500, 12, 34), (1400, 560, 18, 54), (900, 540, 10, 42), (300, 640, 14, 66), (1120, 680, 22, 92), (1330, 720, 20, 120)):
        q = sorted([(cx + r.normal(0, h * 1.5), cy + r.normal(0, h * .16)) for _ in range(n)], key=lambda z: z[1])
        for px, py in q:
            if r.uniform() < .45:
                leaves(s, px, py - h * .36, h * .28, h * .36, ['#4a7a44', '#6f9f50', '#a4c268'], 60, h * .045 + .6, int(px))
            else:
                F.tree(px, py, h * r.uniform(.8, 1.3), '#2f5f4a', '#5a8a5a')
    for hx, hy, w in ((255, 545, 26), (300, 548, 20), (1180, 528, 26), (1230, 524, 20), (1010, 560, 30), (660, 534, 22), (1400, 640, 46), (1300, 652, 34)):
        house(s, hx, hy, w, w * 1.6, w * .62, w * .5, boards=False, wall=FALU if w != 30 else '#e0b95f', attic=w > 30, door=w > 30)
    # boat and jetty
    boat(s, 420, 800, 90, flip=True)
    for px, py in ((760, 700), (830, 735), (980, 720), (900, 790), (1040, 800), (740, 790)):
        s.fill(ell(px + 16, py + 2, 32, 6), '#4a7034', .4, blur=3)
        s.shaded(ell(px, py - 14, 24, 17), '#e6cf86', '#b39a52', 5, -4)
        s.stroke(ell(px - 3, py - 14, 11, 9), '#b39a52', 2, .7)
    # hillside in front with birches and hay
    h1 = smooth([(-20, 850), (120, 800), (260, 860), (380, 960), (430, 1020), (-20, 1020)], t=.15)
    s.fill(h1, lin((0, 800), (0, 1000), ['#86a84a', '#3f6a34']))
    h2 = smooth([(1520, 740), (1300, 800), (1120, 880), (960, 1020), (1520, 1020)], t=.15)
    s.fill(h2, lin((0, 760), (0, 1000), ['#a4bf58', '#4a7438']))
    for p in (h1, h2):
        s.tex(p, .5, .6, .3, 0, 5, 1.1, B.kOverlay)
    grass(s, -10, 330, 850, 1010, 60, ['#3f6a30', '#6f983c', '#a9c25a'], 600, 3)
    grass(s, 1060, 1510, 870, 1010, 70, ['#3f6a30', '#6f983c', '#b5c860'], 900, 4)
    flowers(s, 1060, 1500, 880, 1000, 15, '#fffaf0', '#f0b53c', 44, 6)
    flowers(s, 1060, 1500, 880, 1000, 15, '#8f6fc0', '#f0b53c', 40, 7, petals=False)
    birch(s, 90, 900, 700, ['#3f6f34', '#6a9c40', '#a0c458', '#d4e284'], 5, crown=.26, n=460, size=5.4, lean=.04)
    birch(s, 1440, 860, 560, ['#3f6f34', '#6a9c40', '#a0c458', '#d4e284'], 8, crown=.26, n=440, size=5, lean=-.04)
    s.glow(300, 120, 1000, '#fff4d0', .28)
    return s.finish(.2, 2.0, .1)


def midsummer_meadow(size):
    s = Scene(size, 71)
    sky(s, ['#7fb4de', '#b9d8e8', '#fdf0cc', '#fbdca0'], [0, .2, .38, .5])
    clouds(s, 10, 350, '#fffaf0', .46, .28, 1.4, 73, .3, .9, under='#d0d6dc')
    s.glow(1180, 360, 700, '#ffe6a8', .85)
    x, y = ridge_line(s, 440, 40, 480, 74, .45)
    land(s, x, y, '#9fbfb8', '#c0d2a8', depth=100)
    x, y = ridge_line(s, 486, 14, 300, 75)
    Forest(s, 76, .2, 10).row(x, y, 56, '#6f9c7c', .13, foot='#94b880')
    land(s, x, y + 2, '#b5cc70', '#94b858', depth=100)
    # lake strip
    s.fill(smooth([(560, 520), (800, 508), (1200, 506), (1520, 514), (1520, 548), (1100, 556), (700, 548)], t=.14), lin((0, 505), (0, 556), ['#fdeec4', '#a4c8d4']))
    house(s, 190, 610, 120, 165, 66, 58, boards=True)
    house(s, 40, 592, 60, 70, 38, 32, boards=True, chimney=False)
    s.stroke([(455, 612), (455, 430)], '#f4efe6', 6)
    s.fill(smooth([(458, 434), (500, 440), (540, 432), (540, 462), (500, 470), (458, 464)], t=.15), '#3f78b4')
    s.fill(smooth([(458, 446), (500, 452), (540, 444), (540, 451), (500, 459), (458, 453)], t=.15), '#f4cf4a')
    s.fill(smooth([(471, 436), (477, 437), (477, 466), (471, 465)], t=.05), '#f4cf4a')
    xx = np.linspace(-20, 1520, 120)
    g = land(s, xx, 598 + 14 * np.sin(xx / 240 + 1), '#c4d873', '#5a8a40', depth=400)
    s.tex(g, .4, .9, .3, 0, 4, 1.3)
    for px, py, h, sd in ((40, 690, 520, 3), (1440, 700, 560, 5), (1330, 640, 380, 6)):
        birch(s, px, py, h, ['#4f7f38', '#7aa644', '#aecb5c', '#e0ea90'], sd, crown=.28, n=460, size=5, lean=.03)
        s.fill(ell(px - 80, py + 6, 160, 14), '#4a7a38', .35, blur=6)
    # maypole
    mx, my = 800, 730
    s.fill(poly([(mx - 10, my), (mx + 6, my), (mx - 330, my + 46), (mx - 352, my + 42)]), '#4f7f34', .35, blur=5)
    s.stroke([(mx, my), (mx, 250)], '#7a5a3c', 14)
    r = np.random.default_rng(6)

    def garland(pts, w, n):
        for i in range(n):
            t = i / n * (len(pts) - 1)
            k = min(int(t), len(pts) - 2)
            a, b = pts[k], pts[k + 1]
            px, py = a[0] + (b[0] - a[0]) * (t - k), a[1] + (b[1] - a[1]) * (t - k)
            leaves(s, px, py, w, w, ['#2f6a38', '#559a44', '#9cc85c'], 16, w * .34, i)
            if i % 5 == 0:
                s.fill(ell(px + r.normal(0, w * .4), py + r.normal(0, w * .4), w * .32), ['#fffaf0', '#f4cf4a', '#e0607a', '#6a86d8'][(i // 5) % 4])
    garland([(mx, 720), (mx, 250)], 14, 70)
    garland([(mx - 135, 352), (mx + 135, 352)], 13, 40)
    garland([(mx - 135, 352), (mx, 262), (mx + 135, 352)], 9, 44)
    for cx in (mx - 118, mx + 118):
        s.stroke([(cx, 352), (cx, 376)], '#4a7a3c', 4)
        garland([(cx + 40 * np.cos(a), 416 + 40 * np.sin(a)) for a in np.linspace(0, 6.283, 26)], 10, 36)
    for k, c in enumerate(('#3f78b4', '#f4cf4a')):
        s.stroke([(mx + (k * 2 - 1) * 6, 262), (mx + (k * 2 - 1) * 30, 300), (mx + (k * 2 - 1) * 20, 350)], c, 6, soft=True)
    # the ring of dancers: the far side first
    cs = ['#e0607a', '#f4efe0', '#3f78b4', '#f0b53c', '#5f9a6a', '#c8503c', '#8f6fb8', '#f4efe0', '#3f8f9a', '#e88a5a', '#6a86d8', '#f4cf6a']
    hr = ['#e0b468', '#3a241c', '#8a5a34', '#1c1416', '#c98f4a', '#6b3f24']
    sk = ['#f0bf9d', '#a9704a', '#e0aa86', '#7a4b34', '#f0bf9d', '#d99f73']
    ring = []
    for i in range(12):
        a = 2 * np.pi * i / 12 + .13
        ring.append((mx + 300 * np.cos(a), my + 28 + 66 * np.sin(a), i))
    for px, py, i in sorted(ring, key=lambda q: q[1]):
        ch = i % 4 == 3
        h = (96 + (py - 690) * .34) * (.72 if ch else 1)
        s.fill(ell(px - 26, py + 3, 46, 7), '#4a7a30', .4, blur=3)
        for sg in (-1, 1):
            a2 = 2 * np.pi * (i + sg * .5) / 12 + .13
            hx, hy = mx + 300 * np.cos(a2), my + 28 + 66 * np.sin(a2) - 50
            s.stroke([(px, py - h * .72), ((px + hx) / 2, (py - h * .66 + hy) / 2 + 8), (hx, hy)], mix(cs[i], '#20183c', .2), h * .065, soft=True)
            s.fill(ell(hx, hy, h * .035), sk[i % 6])
        mini(s, px, py, h, cs[i], '#33405c', skin=sk[i % 6], hair=hr[i % 6], stride=.12 if i % 2 else .08, arm=-.02, child=ch, skirt=i % 3 == 1, flip=np.sin(a) > 0,
             reach=None)
        if i % 3 != 2:
            hd = h * (.19 if ch else .15)
            yy = py - h * (.74 if ch else .80) - hd * .95
            for k in range(7):
                s.fill(ell(px + (k - 3) * hd * .13 + .01 * h, yy - hd * .1 * (1 - abs(k - 3) / 3), hd * .11), ['#fffaf0', '#f4cf4a', '#e0607a', '#5f9a4a'][k % 4])
    # flowers in front
    grass(s, -10, 1510, 830, 1010, 110, ['#3f6f30', '#6a9a3c', '#9cbf4e', '#cfdd7c'], 1700, 5)
    flowers(s, -10, 1510, 850, 985, 26, '#fffaf2', '#f4b83c', 120, 6)
    flowers(s, -10, 1510, 850, 985, 26, '#5f7fd8', '#f4b83c', 90, 7, petals=False)
    flowers(s, -10, 1510, 850, 985, 24, '#e0607a', '#f4d04a', 70, 8, petals=False)
    flowers(s, -10, 1510, 850, 985, 16, '#f4cf3c', '#f4b83c', 90, 9, petals=False)
    s.glow(1180, 360, 1000, '#ffe2a0', .32)
    return s.finish(.22, 2.0, .1)


def reindeer_fell(size):
    s = Scene(size, 81)
    s.light = (-1, -.4)
    sky(s, ['#5a6fae', '#a48fbc', '#f0b8a8', '#ffd9a4'], [0, .2, .36, .48])
    clouds(s, 10, 380, '#ffdcc4', .48, .24, 1.6, 83, .3, .9, under='#9a86b4')
    s.glow(380, 400, 640, '#ffcf90', .85)
    s.fill(ell(380, 398, 30), '#fff4d8')
    s.glow(380, 398, 140, '#fff0cc', .9)
    mountain(s, [(950, 300, .34), (1240, 330, .3), (640, 380, .28), (200, 370, .26)], 540, '#ffd6c0', '#8a86b8', '#d9b0b4', 5, -1, 9, facet=.8)
    mist(s, 520, 50, '#ffd9bc', .8, 4)
    mountain(s, [(1380, 380, .34), (60, 420, .3), (1100, 440, .3), (350, 480, .26)], 620, '#f0b49c', '#6a6a9f', '#b894a8', 8, -1, 9, rock='#6a567a', rock_at=.6, facet=.8)
    mist(s, 600, 46, '#ffd2b4', .7, 5)
    x = np.linspace(-20, 1520, 200)
    y1 = 590 + 26 * np.sin(x / 270 + 2) + 6 * noise1(x / 90, 4)
    p = land(s, x, y1, '#b5785c', '#8a5a4c', depth=160)
    s.tex(p, .5, .9, .3, 4, 4, 1.2, B.kOverlay)
    r = np.random.default_rng(9)
    for i in range(13):
        px = 560 + i * 72 + r.normal(0, 18)
        reindeer(s, px, float(np.interp(px, x, y1)) + 12 + r.uniform(0, 20), r.uniform(26, 36), '#7a5a50', '#d9c4b0', flip=r.uniform() < .6, seed=i, grazing=i % 3 == 0)
    y2 = 690 + 50 * np.sin(x / 330 + .3) + 7 * noise1(x / 70, 6)
    p = land(s, x, y2, '#c98a4a', '#4a3434', depth=300)
    s.tex(p, .5, 1.2, .4, -4, 5, 1.3, B.kOverlay)
    with s.clip(p):
        for i in range(460):
            t = r.uniform(0, 1)
            px, py = r.uniform(-20, 1520), 680 + 330 * t
            c = r.choice(['#8e3a2c', '#b5552c', '#d99a3e', '#7a6a3c', '#5a3f34', '#a8462c'])
            z = 5 + 20 * t
            leaves(s, px, py, z * 1.8, z * .7, [mix(c, '#241822', .5), c, mix(c, '#ffd79a', .4)], 24, 1.0 + 2 * t, i, (-.6, -.6))
        for i in range(44):
            t = r.uniform(0, 1)
            px, py = r.uniform(0, 1500), 720 + 280 * t
            z = (7 + 30 * t) * r.uniform(.5, 1.2)
            s.fill(smooth([(px - z, py), (px - z * .7, py - z * .45), (px - z * .1, py - z * .6), (px + z * .6, py - z * .42), (px + z, py)], t=.13),
                   lin((px - z, py - z * .5), (px + z, py), ['#ffd9b4', '#8a7484', '#453a50']))
    for px, py, h, c, bl, f, gr in ((280, 800, 96, '#8a6a5c', '#e0ccb8', False, True), (520, 770, 88, '#6f5348', '#cdb8a4', False, False), (660, 850, 120, '#7a5c50', '#dcc8b4', True, True),
                                    (1370, 800, 104, '#8f7060', '#e6d6c4', True, False), (830, 725, 66, '#6f5348', '#cdb8a4', True, True), (1010, 900, 165, '#75574a', '#e0cebb', False, False),
                                    (90, 760, 70, '#7a5c50', '#dcc8b4', True, False)):
        s.fill(poly([(px - h * .5, py), (px + h * .4, py), (px + h * 1.9, py + h * .34), (px + h * 1.0, py + h * .36)]), '#2c1c34', .35, blur=5)
        reindeer(s, px, py, h, c, bl, flip=f, seed=int(px), grazing=gr)
    s.glow(380, 420, 1100, '#ffbf80', .34)
    rays(s, 380, 398, '#ffe6bc', 8, .10, 1300, (-10, 60), 4)
    return s.finish(.26, 2.0, .12)


def ski_tracks(size):
    s = Scene(size, 91)
    s.light = (1, -.5)
    sky(s, ['#6f9fd6', '#a9c6e6', '#f4e0d0', '#ffdcaa'], [0, .2, .38, .5])
    clouds(s, 10, 300, '#fff4ea', .44, .26, 1.5, 93, .3, .85, under='#c0cce2')
    s.glow(1130, 350, 640, '#ffe0ac', .9)
    s.fill(ell(1130, 345, 26), '#fffaea')
    mountain(s, [(420, 290, .36), (760, 340, .3), (120, 340, .3), (1350, 360, .3)], 500, '#fff0e4', '#9fb2d8', '#dfdfea', 6, 1, 9, facet=.8)
    for i, (yy, c, f, h) in enumerate(((468, '#8fa4c6', '#c4cce0', 44), (500, '#6482ac', '#a4b5d2', 76), (532, '#42648f', '#8aa2c6', 116))):
        x, y = ridge_line(s, yy, 14, 340, 94 + i)
        Forest(s, 97 + i, .2, 11).row(x, y, h, c, .15, foot=f, sunny=None)
        land(s, x, y + 2, f, '#eef0f8', depth=70)
        mist(s, yy + 10, 30, '#fff0e0', .5, 90 + i)
    x = np.linspace(-20, 1520, 160)
    g = land(s, x, 572 + 20 * np.sin(x / 300 + 2.2) + 4 * noise1(x / 60, 3), '#fff6ee', '#a4bfe6', depth=420)
    s.tex(g, .2, 1.8, .6, 4, 5, 1.5, B.kOverlay)
    s.tex(g, .2, .3, .16, 0, 6, 1.0)
    F = Forest(s, 101, .2, 16)
    r = np.random.default_rng(4)
    trees = [(60, 690, 330), (170, 660, 250), (270, 640, 190), (-10, 770, 460), (1290, 640, 210), (1390, 670, 300), (1480, 720, 420), (1210, 622, 140), (355, 622, 130), (440, 612, 100), (1130, 610, 96)]
    for px, py, h in sorted(trees, key=lambda q: q[1]):
        s.fill(poly([(px - 8, py), (px + 10, py), (px - h * .8, py + h * .42), (px - h * 1.05, py + h * .40)]), '#6f94d4', .42, blur=5)
        F.tree(px, py, h, '#2c4f7c', '#47709c', '#fffaf4', '#bccdec', flip=True)
    # groomed trail in a wide bend
    cl = np.array([(-80, 905), (200, 868), (520, 826), (860, 792), (1080, 752), (1150, 708), (1050, 668), (900, 640), (800, 615), (760, 590), (770, 572)], float)
    tt = np.linspace(0, len(cl) - 1, 300)
    k = np.arange(len(cl))
    cx, cy = CubicSpline(k, cl[:, 0])(tt), CubicSpline(k, cl[:, 1])(tt)
    wd = np.clip((cy - 565) / 330, .03, 1.1)

    def ribbon(a, b):
        up, dn = [], []
        for x0, y0, w in zip(cx, cy, wd):
            up.append((x0 + a * w * .35, y0 + a * w))
            dn.append((x0 + b * w * .35, y0 + b * w))
        return poly(up + dn[::-1])

    tr = ribbon(-62, 62)
    s.fill(tr, lin((0, 586), (0, 960), ['#fdf2ea', '#c4d4ee']), .9)
    for o in range(-56, 60, 7):
        s.fill(ribbon(o, o + 1.4), '#9fbae6', .35)
    for o in (-40, -24, 20, 36):
        s.fill(ribbon(o, o + 8), '#86a8e0', .95)
        s.fill(ribbon(o + 7, o + 9.5), '#ffffff', .8)
    for px, py, h, c, hat, f in ((420, 846, 205, '#c8402f', '#f2e6d0', False), (880, 806, 165, '#2f7a8a', '#f0b53c', False), (905, 642, 58, '#8a4f9a', '#f4efe6', True)):
        s.c.save()
        s.c.translate(px, py)
        s.c.rotate(-6 if not f else 14)
        s.fill(poly([(-h * .3, 0), (h * .3, 0), (-h * .55, h * .30), (-h * .85, h * .26)]), '#5f86cc', .45, blur=5)
        skier(s, 0, 0, h, c, hat, flip=f)
        s.c.restore()
    for pts in ([(-20, 930), (140, 890), (280, 950), (340, 1020), (-20, 1020)], [(1520, 900), (1360, 890), (1180, 960), (1120, 1020), (1520, 1020)]):
        p = smooth(pts, t=.15)
        s.fill(p, lin((0, 880), (0, 1000), ['#ffffff', '#b4c9ea']))
    birch(s, 1290, 930, 700, [], 6, bare=True, crown=.24, bark='#fbf4ec', twig='#8a7884', lean=.03, trunk=.014)
    F.tree(1440, 985, 200, '#2c4f7c', '#47709c', '#fffaf4', '#bccdec', flip=True)
    F.tree(90, 985, 170, '#2c4f7c', '#47709c', '#fffaf4', '#bccdec', flip=True)
    s.glow(1130, 350, 1100, '#ffe2b0', .34)
    rays(s, 1130, 345, '#fff2d4', 9, .10, 1200, (60, 170), 5)
    for i in range(150):
        s.fill(ell(r.uniform(0, 1500), r.uniform(560, 1000), r.uniform(.6, 1.8)), '#ffffff', r.uniform(.4, 1))
    return s.finish(.22, 1.8, .08)


def archipelago_evening(size):
    s = Scene(size, 101)
    s.light = (-1, -.3)
    sky(s, ['#2f4680', '#7a72aa', '#e09a94', '#ffc078', '#ffdf9c'], [0, .18, .34, .45, .53])
    clouds(s, 10, 460, '#ffcfae', .5, .22, 1.7, 103, .28, .95, under='#8f6f9f')
    s.glow(520, 500, 700, '#ffb25e', .85)
    s.fill(ell(520, 492, 36), '#fff3cc')
    s.glow(520, 492, 170, '#fff0c0', .9)
    for i, (x0, x1, yb, h, c) in enumerate(((-40, 300, 532, 26, '#b98a9c'), (680, 1240, 532, 34, '#b08498'), (1080, 1560, 536, 60, '#84648c'), (-60, 190, 538, 56, '#7a5c88'))):
        xx = np.linspace(x0, x1, 60)
        yy = yb - h * np.sin(np.linspace(0, np.pi, 60)) ** .6 * (.8 + .2 * noise1(xx / 60, 105 + i))
        s.fill(poly([*zip(xx, yy), (x1, yb + 2), (x0, yb + 2)]), c)
        Forest(s, 107 + i, .22, 8).row(xx[6:-6], yy[6:-6], 16 + 4 * i, c, .24)
    water(s, 536, '#ffc890', '#3f4a86', .74, .7, 5)
    s.tex(box(-10, 536, 1520, 480), .4, 3, .12, 0, 9, 1.2)
    waves(s, 545, 990, '#ffe6c0', 220, 3, .45)
    waves(s, 600, 990, '#2c2c66', 160, 5, .28)
    glints(s, 520, 540, 980, 26, 150, '#fff2c4', 230, 6, .9)
    # skerries
    rocks(s, [(620, 640), (720, 612), (840, 604), (960, 622), (1040, 648), (900, 660), (720, 660)], '#ffc99a', '#b57a78', '#5a4468', 3, 12)
    rocks(s, [(120, 600), (190, 586), (270, 594), (310, 608), (200, 614)], '#ffc99a', '#a87078', '#5a4468', 5, 6)
    sailboat(s, 905, 600, 86, '#fbe0c4', '#e8d0c4', '#a9849c')
    # shore with boathouses on the right
    F = Forest(s, 111, .21, 12)
    rocks(s, [(940, 760), (1060, 690), (1220, 655), (1520, 620), (1520, 830), (1250, 830), (1060, 810)], '#f0b08c', '#9a6670', '#4a3858', 7, 26)
    for px, py, h in ((1260, 660, 150), (1330, 650, 210), (1400, 645, 180), (1470, 640, 250), (1520, 650, 220), (1200, 672, 100)):
        F.tree(px, py, h, '#3a3460', '#8f5f70', foot='#4a3c62')
    house(s, 1290, 728, 94, 120, 58, 50, wall='#9a3428', lit=('g0', 'l0', 'l1', 'a'), roof='#3a3048')
    house(s, 1115, 752, 78, 74, 50, 42, wall='#8e2f26', lit=('g1',), roof='#3a3048', chimney=False, nwin=2)
    s.glow(1330, 700, 200, '#ffb65a', .5)
    # jetty
    s.fill(poly([(1130, 790), (1210, 770), (760, 905), (640, 905)]), '#2c2850', .4, blur=8)
    jt = poly([(1150, 766), (1222, 758), (770, 880), (650, 880)])
    s.fill(jt, lin((650, 0), (1220, 0), ['#d99a78', '#8a5f60', '#5f4456']))
    with s.clip(jt):
        for k in range(40):
            t = k / 40
            px = 1180 - 530 * t
            s.stroke([(px - 40, 750 + 130 * t - 6), (px + 75, 754 + 130 * t + 8)], '#4a3048', 1 + 1.5 * t, .5)
    s.fill(poly([(650, 880), (770, 880), (770, 892), (650, 892)]), '#5a3c4c')
    for px, py in ((668, 884), (752, 884), (850, 858), (970, 826), (1060, 800)):
        s.fill(box(px - 7, py - 34, 14, 84, 3), lin((px - 7, 0), (px + 7, 0), ['#d99a78', '#4a3048']))
    # two people sitting at its end, a rowing boat
    for px, c, hr, f in ((690, '#c8503c', '#3a241c', True), (738, '#e9d3b0', '#c98f4a', True)):
        h = 110
        y = 884
        s.stroke([(px, y - 12), (px - 34, y - 10), (px - 36, y + 34)], '#33305a', h * .10)
        s.fill(smooth([(px - 14, y - 62), (px, y - 70), (px + 15, y - 60), (px + 18, y - 4), (px - 14, y - 4)], t=.15), lin((px - 16, 0), (px + 18, 0), [mix(c, '#ffd9a0', .3), c, mix(c, '#20183c', .45)]))
        s.stroke([(px + 6, y - 54), (px + 16, y - 30), (px - 6, y - 16)], mix(c, '#20183c', .25), 9, soft=True)
        s.fill(ell(px - 3, y - 82, 12, 14), '#e0a07a')
        s.fill(smooth([(px - 12, y - 88), (px - 4, y - 100), (px + 12, y - 92), (px + 13, y - 68), (px + 3, y - 74), (px + 2, y - 86)], t=.18), hr)
    boat(s, 430, 850, 190, '#e9c4a4', '#7a4a44', shade='#6a4a70')
    s.stroke([(560, 832), (620, 850), (664, 862)], '#d9b08c', 2, soft=True)
    # near rocks and reeds
    rocks(s, [(-20, 880), (120, 868), (260, 910), (380, 970), (420, 1020), (-20, 1020)], '#f4b48c', '#94606c', '#3f3052', 11, 18)
    r = np.random.default_rng(3)
    for i in range(90):
        px, py = r.uniform(1180, 1510), r.uniform(930, 1010)
        L = r.uniform(60, 170)
        b = r.normal(0, 14)
        s.stroke([(px, py), (px + b * .3, py - L * .6), (px + b, py - L)], ['#4a3a5a', '#8a5f5c', '#c98f68'][i % 3], 1.8, .95, soft=True)
    s.glow(520, 500, 1100, '#ffb060', .36)
    return s.finish(.28, 2.0, .14)
