"""Landscapes, first part."""
import numpy as np

from built import house, mini, smoke
from kit import B, Scene, box, ell, fade, lin, mix, noise1, poly, smooth
from nature import (Forest, aurora, birch, clouds, glints, land, leaves, mist, mountain, rays, ridge_line, sky, stars, water)


def winter_lake(size):
    s = Scene(size, 11)
    sky(s, ['#7fa3cf', '#b5c6dd', '#efcfc0', '#fbd9ae'], [0, .18, .31, .42])
    clouds(s, 20, 400, '#fbe3d3', .46, .22, 1.5, 12, .3, .85, under='#b9a7c4')
    s.glow(1000, 352, 620, '#ffc98c', .8)
    s.fill(ell(1000, 350, 27), '#fff6de')
    s.glow(1000, 350, 150, '#fff0cf', .95)
    mountain(s, [(180, 300, .34), (420, 335, .30), (700, 350, .26), (1230, 322, .28), (1420, 300, .36), (930, 385, .2)], 480,
             '#f3dcd6', '#9aaccb', '#d9c7cf', 3, 1, 8, facet=.8)
    mist(s, 468, 44, '#f8dcc8', .8, 3)
    for i, (yy, amp, c, f, h) in enumerate(((462, 14, '#7288ab', '#a7a6ba', 26), (478, 16, '#435f86', '#8391ae', 42), (492, 10, '#28446a', '#55719a', 62))):
        x, y = ridge_line(s, yy, amp, 330, 20 + i)
        F = Forest(s, 30 + i, .2, 9)
        F.row(x, y, h, c, .2, foot=f)
        land(s, x, y + 2, f, f, 530)
        if i < 2:
            mist(s, yy + 18, 26, '#f6d9cb', .55, 40 + i)
    x, y = ridge_line(s, 505, 4, 200, 50)
    land(s, x, y, '#e9e6ef', '#cfd9ea', 540, 30)
    water(s, 522, '#dccdd2', '#5d86b5', .62, .55, 9)
    # the ice: clear, with cracks and swept snow
    ice = poly([(0, 522), (1500, 522), (1500, 1000), (0, 1000)])
    s.tex(ice, .5, 3.2, .16, 0, 5, 1.3, B.kOverlay)
    s.tex(ice, .35, 1.2, .10, -4, 6, 1.1)
    r = np.random.default_rng(6)
    for i in range(34):
        t = r.uniform(0, 1) ** .8
        px, py = r.uniform(-100, 1500), 560 + 440 * t
        pts = [(px, py)]
        an = r.normal(0, .25)
        for _ in range(r.integers(4, 9)):
            an += r.normal(0, .35)
            pts.append((pts[-1][0] + 60 * (.4 + t) * np.cos(an), pts[-1][1] + 16 * (.3 + t) * np.sin(an) + r.normal(0, 2)))
        s.stroke(pts, '#ffffff', .5 + 1.6 * t, .15 + .35 * t)
        s.stroke([(a, b + 1.2 + 2 * t) for a, b in pts], '#24507f', .4 + 1.4 * t, .16)
    for i in range(26):
        t = r.uniform(0, 1)
        px, py = r.uniform(0, 1500), 545 + 420 * t
        s.fill(ell(px, py, r.uniform(60, 240) * (.3 + t), r.uniform(1.5, 6) * (.3 + t)), '#ffffff', r.uniform(.15, .5), blur=1.5 + 3 * t)
    glints(s, 1000, 528, 960, 26, 190, '#fff1cf', 190, 4, .75)
    # skaters
    s.stroke([(0, 800), (260, 770), (500, 745)], '#ffffff', 1.6, .6, soft=True)
    s.stroke([(0, 828), (280, 782), (545, 746)], '#ffffff', 1.3, .5, soft=True)
    s.stroke([(100, 742), (400, 722), (640, 708)], '#ffffff', 1.2, .5, soft=True)
    for (px, py, h, c, hat, f, st) in ((520, 742, 150, '#c8402f', '#f2c14e', False, .20), (652, 706, 128, '#2f5f8f', '#f4efe6', False, .17),
                                       (424, 690, 92, '#f0b23e', '#8e2f25', False, .18)):
        sh = poly([(px - 10, py), (px + 14, py), (px - h * 1.2, py + h * .55), (px - h * 1.35, py + h * .55)])
        s.fill(sh, '#2b4f80', .34, blur=4)
        mini(s, px, py, h, c, '#26304a', hat=hat, stride=st, arm=.13, lean=.13, child=h < 100, bag='#34502f' if h > 140 else None, flip=f)
        for sg in (-1, 1):
            fx = px + sg * st * h
            s.stroke([(fx - h * .06, py + h * .035), (fx + h * .11, py + h * .035)], '#dfe6f0', h * .018)
    # near shore, left and right
    for pts, seed in (([(-20, 905), (120, 890), (300, 930), (430, 985), (470, 1020), (-20, 1020)], 1),
                      ([(1520, 820), (1380, 850), (1240, 925), (1120, 1010), (1520, 1020)], 2)):
        p = smooth(pts, t=.15)
        s.fill(p, lin((0, 830), (0, 1000), ['#fdf1e8', '#b9cbe6']))
        s.tex(p, .4, .8, .4, 8, 14 + seed, 1.2)
    F = Forest(s, 61, .19, 17)
    for px, py, h in ((1478, 880, 560), (1405, 912, 380), (1330, 940, 250), (1520, 960, 420), (1445, 985, 190)):
        F.tree(px, py, h, '#1b3350', '#2f4f70', '#f7f0f0', '#9fb6d8')
    r = np.random.default_rng(3)
    for i in range(70):
        px = r.uniform(-5, 330)
        py = 985 - 40 * np.sin(px / 330 * 2) + r.uniform(-40, 20)
        L = r.uniform(40, 120)
        b = r.uniform(4, 22)
        s.stroke([(px, py), (px + b * .3, py - L * .6), (px + b, py - L)], '#a0764c', 1.5, .9, soft=True)
        s.fill(ell(px + b, py - L, 2.6, 9, 14), '#c99a62')
    s.glow(1000, 480, 900, '#ffcf96', .25)
    return s.finish(.20, 2.0, .12)


def mountain_morning(size):
    s = Scene(size, 21)
    sky(s, ['#2f5487', '#6f93bd', '#d3d3d3', '#fbd8ac', '#ffc284'], [0, .13, .24, .33, .45])
    clouds(s, 30, 420, '#ffe9d2', .42, .2, 1.3, 22, .35, .8, under='#a9a3c4')
    s.glow(330, 400, 640, '#ffb060', .8)
    mountain(s, [(120, 360, .5), (330, 390, .45), (1180, 330, .5), (1400, 370, .5), (760, 400, .4)], 560, '#dfc3c4', '#8f9fc3', '#e8cfc6', 4, -1, 10, facet=.8)
    mist(s, 540, 60, '#ffe2c4', .8, 5)
    mountain(s, [(905, 118, .78), (700, 305, .62), (1120, 270, .70), (1330, 380, .6), (520, 420, .5)], 650,
             '#ffdcbc', '#6d86b8', '#b9b7cb', 7, -1, 16, rock='#5a5470', rock_at=.60, fine=1.4, facet=1.15)
    mist(s, 640, 70, '#ffe0c6', .75, 6)
    mountain(s, [(60, 410, .5), (250, 490, .42), (1480, 470, .4), (1250, 560, .35)], 720, '#e9c9b0', '#5f6f9c', '#8d93b0', 9, -1, 12, rock='#4c4766', rock_at=.5)
    mist(s, 680, 60, '#ffdcbc', .7, 7)
    for i, (yy, amp, c, f, h) in enumerate(((672, 26, '#8389a2', '#a89ba4', 34), (705, 30, '#5a6d87', '#8a8b9a', 52), (738, 28, '#34506a', '#5f7084', 76))):
        x, y = ridge_line(s, yy, amp, 300, 60 + i, tilt=(-40, 30, -20)[i])
        Forest(s, 66 + i, .2, 9).row(x, y, h, c, .13, foot=f, sunny=mix(c, '#ffcf9a', .25))
        land(s, x, y + 2, f, f)
        mist(s, yy + 30, 34, '#ffd9b6', .6, 70 + i)
    water(s, 752, '#e8c9ae', '#4d6a94', .78, .35, 9, squash=2.3)
    wl = box(-10, 752, 1520, 260)
    s.tex(wl, .35, 3, .12, 0, 9, 1.2)
    s.fill(wl, lin((0, 752), (0, 775), ['#ffe6c4', '#ffe6c400']), .6)
    # fell slope in the foreground with path, walkers and dwarf birch
    x = np.linspace(-20, 1520, 300)
    y = 835 + 95 * np.sin((x - 260) / 480) * -1 + 10 * noise1(x / 90, 5) + (x - 750) * -.02
    g = land(s, x, y, '#b98a4a', '#3d3a34', depth=240)
    s.fill(g, lin((0, 0), (1500, 0), ['#ffcf8a', '#7a5a50'], None), .35, mode=B.kSoftLight)
    s.tex(g, .55, 1.2, .5, -8, 15, 1.3, B.kOverlay)
    s.tex(g, .22, .3, .16, -8, 16, .9, B.kOverlay)
    path = smooth([(700, 1010), (640, 950), (500, 905), (455, 872), (520, 842), (530, 838), (480, 872), (560, 905), (760, 945), (860, 1010)], t=.16)
    s.fill(path, lin((0, 840), (0, 1000), ['#ffe2b8', '#c99f70']))
    s.tex(path, .4, .6, .16, 0, 6, 1.1)
    r = np.random.default_rng(8)
    with s.clip(g):
        for i in range(420):
            t = r.uniform(0, 1)
            px, py = r.uniform(-20, 1520), 800 + 220 * t
            c = r.choice(['#8e3b24', '#c26a2c', '#d9a03e', '#5c6a38', '#6e4a2c', '#3f4a34'])
            z = 5 + 17 * t
            if any(path.contains(px + d * z, py) for d in (-1.2, 0, 1.2)):
                continue
            leaves(s, px, py, z * 1.7, z * .8, [mix(c, '#1c1a20', .5), c, mix(c, '#ffd79a', .35)], 26, 1.1 + 1.9 * t, i, (-.6, -.6))
        for i in range(34):
            t = r.uniform(0, 1)
            px, py = r.uniform(0, 1500), 850 + 150 * t
            z = (8 + 26 * t) * r.uniform(.6, 1.2)
            if any(path.contains(px + d * z, py) for d in (-1.2, 0, 1.2)):
                continue
            p = smooth([(px - z, py), (px - z * .7, py - z * .45), (px - z * .1, py - z * .62), (px + z * .6, py - z * .45), (px + z, py)], t=.13)
            s.fill(p, lin((px - z, py - z * .5), (px + z, py), ['#f1d3ae', '#7c7684', '#403c4a'], [0, .45, 1]))
    for px, py, h, c, hat, b in ((548, 898, 92, '#c8402f', '#2f4a6a', '#d9a03e'), (612, 915, 84, '#2f6f7a', '#f2e6d0', '#7a3b2c')):
        s.fill(poly([(px, py), (px + 8, py), (px + 130, py + 34), (px + 112, py + 40)]), '#201c30', .35, blur=3)
        mini(s, px, py, h, c, '#2c3040', hat=hat, stride=.11, arm=.05, lean=.05, bag=b, flip=True)
    for px, py, h, sd in ((1330, 905, 300, 1), (1440, 940, 360, 2), (1240, 930, 190, 3)):
        birch(s, px, py, h, ['#7a4a1e', '#c4822a', '#f0b848'], sd, lean=-.08 + .06 * sd, crown=.34, n=300, size=4.4, bark='#fff0dc')
    s.glow(330, 430, 1100, '#ffc07a', .30)
    rays(s, 300, 330, '#ffe0b0', 9, .13, 1300, (8, 75), 4)
    return s.finish(.24, 2.0, .12)


def aurora_cabin(size):
    s = Scene(size, 31)
    sky(s, ['#050b22', '#0b1c40', '#123457', '#1f5068'], [0, .3, .52, .66])
    stars(s, 600, 420, 7)
    aurora(s, [([(-60, 330), (250, 400), (470, 300), (720, 390), (980, 270), (1250, 360), (1560, 230)], 270, 2.0),
               ([(100, 190), (420, 250), (700, 150), (1000, 240), (1300, 120), (1560, 190)], 200, .8),
               ([(-60, 450), (300, 480), (640, 430), (1000, 470), (1560, 400)], 120, .7)], 1, 3)
    mountain(s, [(260, 452, .26), (520, 480, .24), (900, 500, .2), (1240, 440, .28), (1450, 470, .3)], 620, '#7fb3b8', '#24466a', '#1c3c58', 5, -1, 8, facet=.7)
    for i, (yy, amp, c, f, h) in enumerate(((585, 14, '#123049', '#1f4a60', 40), (612, 12, '#0b2038', '#174058', 70))):
        x, y = ridge_line(s, yy, amp, 300, 80 + i)
        Forest(s, 85 + i, .2, 10).row(x, y, h, c, .2, foot=f)
        land(s, x, y + 2, f, f)
    x = np.linspace(-20, 1520, 200)
    y = 640 + 26 * np.sin(x / 300 + 1) + 8 * noise1(x / 160, 4)
    g = land(s, x, y, '#6fb0b4', '#1b3a60', depth=360)
    s.tex(g, .18, 2.4, .7, 6, 5, 1.7, B.kOverlay)
    s.tex(g, .2, .4, .2, 6, 6, 1.0)
    F = Forest(s, 95, .2, 15)
    for px, py, h in ((60, 700, 300), (150, 720, 220), (235, 705, 170), (1330, 700, 260), (1420, 730, 340), (1230, 690, 180), (1500, 760, 420), (-10, 790, 430)):
        F.tree(px, py, h, '#06172a', '#0f2c40', '#7fb6b8', '#2d5a7c')
    # cabin
    s.glow(760, 720, 430, '#ff9d3c', .55, ry=190)
    house(s, 640, 752, 150, 215, 74, 66, wall='#5a2a24', lit=('g0', 'g1', 'l0', 'l1', 'l2', 'a'), snow='#b7d6dc', snow_shade='#37608a', dy=12, trim='#cdbba6',
          warm='#ffb648', shade=.35)
    smoke(s, 795, 598, 150, '#b9d8dc', 3, .35, .8)
    for px, w in ((675, 40), (745, 40), (825, 48), (895, 48), (965, 48)):
        p = poly([(px - w * .3, 757), (px + w * .35, 757), (px + w * 1.1 - 20, 850), (px - w * 1.2 - 20, 850)])
        s.fill(p, lin((0, 755), (0, 850), [fade('#ffb65a', .75), fade('#ffb65a', 0)]), .7, blur=6, mode=B.kScreen)
    b = smooth([(600, 762), (700, 750), (860, 752), (1010, 740), (1060, 752), (900, 772), (720, 776)], t=.16)
    s.fill(b, '#9cc0c8', .55, blur=4)
    # path and two people looking up
    path = smooth([(700, 768), (720, 768), (700, 820), (760, 900), (700, 1010), (560, 1010), (660, 900), (660, 830)], t=.16)
    s.fill(path, lin((0, 770), (0, 1000), ['#f6b56a', '#3a6a86', '#234a70'], [0, .45, 1]), .5, blur=5)
    for px, py, h, c, hat, f, ch in ((470, 850, 118, '#b23a2c', '#e9d8b8', False, False), (530, 856, 76, '#d99a32', '#2f6f7a', True, True)):
        s.fill(ell(px - 30, py + 3, 50, 6), '#081830', .55, blur=4)
        mini(s, px, py, h, mix(c, '#0c1c3c', .3), '#131c30', skin='#c99a80', hat=mix(hat, '#0c1c3c', .2), stride=.05, arm=-.01, child=ch, flip=f)
    # drifts in front
    for pts, c0, c1 in (([(-20, 905), (200, 870), (480, 915), (700, 975), (800, 1020), (-20, 1020)], '#3f7c92', '#10264a'),
                        ([(1520, 880), (1280, 880), (1040, 930), (860, 1020), (1520, 1020)], '#447f92', '#10264a')):
        p = smooth(pts, t=.16)
        s.fill(p, lin((0, 870), (0, 1000), [c0, c1]))
        s.tex(p, .2, 2.4, .7, 5, 5, 1.7, B.kOverlay)
    for px, py, h in ((1395, 960, 150), (1452, 985, 240), (90, 960, 130)):
        F.tree(px, py, h, '#06172a', '#0d2a3e', '#8cc3c2', '#2d5a7c')
    return s.finish(.34, 2.2, .16)


def autumn_forest(size):
    s = Scene(size, 41)
    sky(s, ['#f7e3b8', '#f9d79a', '#e7b56a', '#9c6a36'], [0, .3, .55, 1])
    s.glow(820, 300, 700, '#fff4d0', .9)
    r = np.random.default_rng(4)
    for L, (c, cols, n, y0, h) in enumerate((('#d9a45c', ['#e0ae62', '#ecc27a', '#f6d796'], 30, 560, 560), ('#b47638', ['#c98b3c', '#dfa64a', '#f3c566'], 20, 610, 660))):
        for i in range(n):
            px = (i + r.uniform(0, 1)) * 1500 / n
            s.fill(poly([(px - 3 - 2 * L, y0 + 30), (px - 1, 0), (px + 2, 0), (px + 4 + 2 * L, y0 + 30)]), mix(c, '#5a3a2a', .25 + .2 * L), .8)
            for j in range(5):
                leaves(s, px + r.normal(0, 45), r.uniform(-20, y0 - 160), 70, 55, cols, 90, 5 + 2 * L, 100 * L + i * 7 + j)
        F = Forest(s, 44 + L, .19, 14)
        for i in range(7):
            px = r.uniform(0, 1500)
            F.tree(px, y0 + 30, h * r.uniform(.4, .75), mix('#6d6a3c', '#c99a58', .45 - .35 * L), mix('#8d8448', '#e0b46c', .45 - .3 * L), foot=mix(c, '#e8bd78', .3))
        mist(s, y0 - 20, 130, '#ffe6b0', .75, 20 + L)
        x, y = ridge_line(s, y0 + 15, 14, 200, 45 + L)
        land(s, x, y, mix('#d69a48', '#a4622a', .5 * L), '#8c4f24')
    rays(s, 830, 120, '#fff0c4', 16, .22, 1100, (35, 145), 6)
    x, y = ridge_line(s, 668, 16, 260, 48)
    g = land(s, x, y, '#b8702e', '#3a2418', depth=330)
    s.tex(g, .7, .4, .16, 0, 5, .9, B.kOverlay)
    path = smooth([(846, 676), (850, 676), (880, 724), (850, 800), (960, 900), (1130, 1020), (520, 1020), (640, 890), (700, 800), (800, 720)], t=.16)
    s.fill(path, lin((0, 660), (0, 1000), ['#f6cf8a', '#c48a4c', '#6e4428']))
    s.tex(path, .6, .5, .12, 0, 6, 1.0, B.kOverlay)
    cols = ['#7a2f1a', '#a8481e', '#d07a28', '#eeb048', '#f7d070', '#5f6a30']
    for i in range(5200):
        t = r.uniform(0, 1) ** .8
        px, py = r.uniform(0, 1500), 672 + 330 * t
        z = 1 + 5.2 * t
        s.fill(ell(px, py, z * r.uniform(.7, 1.3), z * .45, r.uniform(-40, 40)), cols[r.integers(6)], r.uniform(.5, .95))
    for i in range(60):
        t = r.uniform(0, 1)
        px, py = r.choice([r.uniform(0, 560), r.uniform(1010, 1500)]), 700 + 270 * t
        z = 10 + 30 * t
        c = r.choice(['#7a2f1a', '#54602c', '#8a5a24'])
        leaves(s, px, py, z * 1.5, z * .6, [mix(c, '#201410', .45), c, mix(c, '#ffc870', .4)], 60, 1.6 + 2.4 * t, i)
    for px, py, h, c, hat, ch, f in ((812, 822, 128, '#2f5f7a', '#e8d6b0', False, False), (868, 828, 84, '#c8402f', '#f2c14e', True, False)):
        s.fill(poly([(px - 8, py), (px + 8, py), (px + 16, py + 90), (px - 34, py + 90)]), '#3a2014', .4, blur=4)
        mini(s, px, py, h, c, '#33303a', hat=hat, stride=.09, arm=.06, child=ch, flip=f)
    for px, py, h, sd in ((150, 850, 980, 1), (330, 770, 800, 2), (1210, 790, 860, 4), (1395, 880, 1050, 5), (1060, 730, 640, 7)):
        k = (py - 700) / 200
        birch(s, px, py, h, ['#8a4a1a', '#c9791f', '#eda832', '#fbd467'], sd, crown=.24, n=420, size=5 + 1.5 * k, trunk=.013, lean=.01 * (3 - sd))
        leaves(s, px, py + 3, 46, 12, ['#6a3016', '#b8602a', '#e2a040'], 90, 4, sd)
    F = Forest(s, 49, .2, 22)
    F.tree(-20, 985, 620, '#33361e', '#4c5628')
    F.tree(1510, 1010, 600, '#2c301c', '#465026')
    for i in range(60):
        t = r.uniform(0, 1)
        s.fill(ell(r.uniform(0, 1500), r.uniform(100, 900), 2 + 3 * t, 1.4 + 1.6 * t, r.uniform(0, 180)), cols[r.integers(2, 5)], .9)
    s.glow(840, 420, 900, '#ffdc90', .32)
    return s.finish(.26, 2.0, .14)
