"""People at work, first part."""
import numpy as np

from built import house
from kit import B, Scene, box, ell, lin, mix, moved, noise1, poly, smooth, union
from nature import Forest
from people import Fig, taper


def view(s, x, y, w, h, cols, seed, frame='#f4efe6', bars=2, hills='#5f7f9c', trees='#2f4f68', ground='#eef2f6', sill=True, tex=True):
    """A window with a landscape outside."""
    s.fill(box(x - 14, y - 14, w + 28, h + 28, 3), mix(frame, '#6a6478', .25))
    s.fill(box(x - 14, y - 14, w + 24, h + 24, 3), frame)
    b = box(x, y, w, h)
    with s.clip(b):
        s.fill(b, lin((0, y), (0, y + h * .75), cols))
        X = np.linspace(x, x + w, 80)
        for i, (t, c) in enumerate(((.52, mix(hills, cols[-1], .5)), (.60, hills))):
            Y = y + h * t - h * .13 * noise1(X / (w * .4) + seed, seed + i, 4)
            s.fill(poly([*zip(X, Y), (x + w, y + h), (x, y + h)]), c)
        F = Forest(s, seed, .2, 9)
        Y = y + h * .76 + 0 * X
        F.row(X, Y, h * .16, mix(trees, hills, .3), .18)
        s.fill(box(x, y + h * .76, w, h), ground)
        F.row(X, Y + h * .08, h * .26, trees, .55)
        s.fill(box(x, y + h * .85, w, h), mix(ground, '#ffffff', .3))
        s.fill(poly([(x, y), (x + w * .3, y), (x + w * .05, y + h), (x - w * .3, y + h)]), '#ffffff', .10)
    for i in range(1, bars):
        s.fill(box(x + w * i / bars - 4, y, 8, h), frame)
        s.fill(box(x + w * i / bars + 2, y, 2, h), '#6a6478', .25)
    if sill:
        s.fill(box(x - 30, y + h + 12, w + 60, 14, 3), frame)
        s.fill(box(x - 24, y + h + 26, w + 48, 8), '#3a3350', .18)


def plant(s, x, y, h, pot='#c9744f', cols=('#2f5a48', '#3f7a5a', '#6aa377'), seed=1):
    r = np.random.default_rng(seed)
    for i in range(13):
        a = r.uniform(-1.1, 1.1)
        L = h * r.uniform(.6, 1.0)
        m = (x + np.sin(a) * L * .45, y - h * .28 - L * .5)
        e = (x + np.sin(a) * L * .85, y - h * .28 - np.cos(a) * L * .85)
        c = cols[i % 3]
        w = h * .09
        s.fill(smooth([(x, y - h * .25), (m[0] - w, m[1]), e, (m[0] + w, m[1])], t=.16), c)
    s.fill(poly([(x - h * .2, y - h * .30), (x + h * .2, y - h * .30), (x + h * .15, y), (x - h * .15, y)]), lin((x - h * .2, 0), (x + h * .2, 0), [mix(pot, '#ffffff', .12), mix(pot, '#20183c', .3)]))
    s.fill(box(x - h * .22, y - h * .34, h * .44, h * .08, 2), mix(pot, '#ffffff', .08))


def light_patch(s, pts, c='#fff0cc', a=.35):
    s.fill(poly(pts), c, a, blur=3, mode=B.kSoftLight)
    s.fill(poly(pts), c, a * .35, blur=3)


def nurse_at_work(size):
    s = Scene(size, 201)
    s.light = (-1, -.5)
    s.all(lin((0, 0), (1500, 700), ['#d9e8e4', '#b9d2d2', '#9fbcc4']))
    s.fill(box(0, 0, 1500, 640), lin((0, 0), (1500, 0), ['#e6f0ea', '#b5cdd0']))
    s.fill(box(0, 560, 1500, 90), '#8fb3b5')
    s.fill(box(0, 556, 1500, 7), '#e9f1ee')
    s.fill(box(0, 800, 1500, 200), lin((0, 800), (0, 1000), ['#c9b59a', '#a38b74']))
    s.fill(box(0, 795, 1500, 8), '#7a95a0')
    view(s, 70, 90, 360, 400, ['#a9c9e6', '#dfe6ea', '#fbe6cc'], 5, hills='#7d97b4', trees='#48667e')
    plant(s, 385, 503, 110, '#e9e3d6', seed=3)
    light_patch(s, [(520, 60), (640, 90), (610, 560), (490, 520)])
    light_patch(s, [(660, 95), (780, 125), (750, 560), (630, 560)])
    # curtain rail and curtain
    s.stroke([(860, 70), (1500, 70)], '#8a9aa4', 6)
    for i in range(9):
        x = 1270 + i * 30
        s.fill(smooth([(x, 70), (x + 30, 70), (x + 33, 420), (x + 28, 800), (x - 2, 800), (x + 3, 420)], t=.1), mix('#e8c98f', '#c99a62', .5 * (i % 2)))
    # bed
    s.fill(box(900, 560, 26, 300, 8), '#8f9ba8')
    s.fill(box(885, 500, 40, 190, 12), '#c9a67a')
    s.fill(poly([(905, 700), (1500, 690), (1500, 800), (905, 800)]), '#f4f3ee')
    s.fill(box(905, 780, 600, 26), '#8f9ba8')
    s.fill(smooth([(920, 705), (925, 560), (970, 500), (1050, 560), (1120, 705)], t=.14), lin((920, 0), (1090, 0), ['#ffffff', '#cfdbe4']))
    # patient
    g = Fig(s, 1130, 735, 118, 'rosy', -1, -.36, '#d9d6d2')
    g.torso('#8fb6c9', hem=-.2)
    g.neck()
    g.head('short', tilt=8, smile=1, eyes='smile', turn=-.6)
    g.arm(-1, (1075, 690), '#8fb6c9', 1, sleeve=.92)
    bl = smooth([(1050, 690), (1150, 640), (1290, 600), (1400, 630), (1510, 640), (1510, 800), (1030, 800), (1030, 740)], t=.15)
    s.shaded(bl, '#e0a05c', '#b8743c', -14, -12)
    with s.clip(bl):
        for i in range(6):
            s.stroke([(1060 + i * 85, 600), (1040 + i * 85, 810)], '#f4d9a8', 9, .55)
        s.stroke([(1030, 760), (1510, 720)], '#f4d9a8', 9, .55)
    # nurse
    n = Fig(s, 700, 905, 142, 'tan', 1, .10, '#3a241c')
    n.leg(-1, (640, 1380), '#2a6a7a')
    n.leg(1, (760, 1380), '#2f7484')
    e = n.p(.55, 2.10)
    n.arm(1, (985, 722), '#2a6f7e', 1, sleeve=0, start=e)
    n.torso('#3a8a98', waist=.50, hem=-.55, hip=.64, neckline='v')
    n.folds([[(-.3, .2), (.2, .1), (.5, .2)], [(-.45, 1.1), (-.2, .9)], [(.35, .9), (.55, 1.1)]])
    pk = n.p(-.42, .10)
    s.stroke([(pk[0], pk[1]), (pk[0] + 62, pk[1] + 4), (pk[0] + 58, pk[1] + 66), (pk[0] + 4, pk[1] + 62)], '#236472', 4, .7)
    n.neck()
    # stethoscope
    s.stroke([n.p(-.25, 2.52), n.p(-.22, 2.0), n.p(.02, 1.72), n.p(.28, 2.0), n.p(.30, 2.5)], '#2b3340', 9, soft=True)
    s.stroke([n.p(.02, 1.72), n.p(.04, 1.30)], '#2b3340', 8)
    s.fill(ell(*n.p(.04, 1.22), 16), '#c9d2da')
    s.fill(ell(*n.p(.04, 1.22), 9), '#7d8a96')
    s.fill(box(n.p(.34, 1.62)[0], n.p(.34, 1.62)[1], 46, 56, 5), '#f7f5ee')
    s.fill(ell(n.p(.34, 1.62)[0] + 16, n.p(.34, 1.62)[1] + 18, 9), '#c98f6a')
    s.stroke([(n.p(.34, 1.62)[0] + 8, n.p(.34, 1.62)[1] + 42), (n.p(.34, 1.62)[0] + 38, n.p(.34, 1.62)[1] + 42)], '#7d8a96', 3)
    n.head('bun', tilt=5, smile=1.3, look=.5)
    # clipboard under the other arm
    n.arm(-1, n.p(-.05, .62), '#3a8a98', 1, sleeve=0)
    cb = moved(box(0, 0, 120, 160, 6), n.p(-.28, 1.20)[0], n.p(-.28, 1.2)[1], rot=-14)
    s.shaded(cb, '#c79a66', '#94693f')
    s.fill(moved(box(10, 18, 100, 132), n.p(-.28, 1.20)[0], n.p(-.28, 1.2)[1], rot=-14), '#fbf9f2')
    for i in range(5):
        s.fill(moved(box(22, 34 + i * 20, 76 - 14 * (i % 3), 5), n.p(-.28, 1.20)[0], n.p(-.28, 1.2)[1], rot=-14), '#9fb0ba')
    n.hand(n.p(.02, .62), n.p(-.9, .9))
    # bedside table
    s.fill(box(300, 700, 210, 200, 8), lin((300, 0), (510, 0), ['#e9dcc4', '#bfa585']))
    s.fill(box(290, 688, 230, 18, 4), '#f4ead6')
    s.stroke([(320, 780), (490, 780)], '#94795a', 3, .6)
    s.fill(box(340, 630, 38, 60, 4), '#dff0f4', .8)
    s.fill(box(340, 650, 38, 40, 4), '#9fd0de', .8)
    r = np.random.default_rng(5)
    s.fill(poly([(428, 690), (470, 690), (476, 640), (422, 640)]), '#5f8fa8')
    for i in range(14):
        x, y = 450 + r.normal(0, 26), 590 + r.normal(0, 24)
        s.stroke([(449, 645), (x, y)], '#4f7a52', 3)
        s.fill(ell(x, y, 11), ['#e8b23c', '#e07a4f', '#f4e9d6'][i % 3])
    s.glow(250, 280, 800, '#fff0cc', .35)
    return s.finish(.16, 0, .10)


def teacher_classroom(size):
    s = Scene(size, 202)
    s.light = (-1, -.5)
    s.all(lin((0, 0), (1500, 900), ['#f7e7c6', '#ecd2a6', '#d3ad80']))
    s.fill(box(0, 640, 1500, 360), lin((0, 640), (0, 1000), ['#c99f6e', '#a0764c']))
    s.fill(box(0, 632, 1500, 12), '#f6ecd8')
    view(s, 40, 110, 300, 380, ['#8fb8dc', '#cfe0ea', '#f5ead2'], 12, hills='#7f9fb8', trees='#3f6a58', ground='#9fb97a')
    # board with chalk drawings: a sun, spruces, a house, the number row as dots
    s.fill(box(420, 90, 690, 410, 8), '#b0834f')
    s.fill(box(420, 90, 690, 404, 8), '#c99a62')
    bd = box(438, 108, 654, 366, 3)
    s.fill(bd, lin((438, 108), (1092, 474), ['#3f6f60', '#2f574e', '#284a44']))
    s.tex(bd, .22, 2.2, 1.2, -12, 3, 1.6)
    ch = '#f2efe2'
    for i in range(12):
        a = i * np.pi / 6
        s.stroke([(540 + 44 * np.cos(a), 200 + 44 * np.sin(a)), (540 + 66 * np.cos(a), 200 + 66 * np.sin(a))], '#f4d06a', 5, .9)
    s.stroke(ell(540, 200, 32), '#f4d06a', 5)
    s.stroke([(460, 390), (560, 300), (620, 350), (720, 250), (860, 400)], ch, 5, .9)
    s.stroke([(690, 282), (712, 292), (728, 280), (748, 290)], ch, 4, .8)
    for x, h in ((500, 70), (545, 52), (800, 64)):
        for k in range(3):
            s.stroke([(x - h * (.12 + .1 * k), 430 - h * (.62 - .25 * k)), (x, 430 - h * (1.05 - .25 * k)), (x + h * (.12 + .1 * k), 430 - h * (.62 - .25 * k))], '#bfe0b0', 4, .9)
    s.stroke(poly([(620, 430), (620, 385), (655, 355), (690, 385), (690, 430)]), '#f09a7a', 5, .9)
    s.stroke([(450, 432), (880, 432)], ch, 4, .7)
    for i in range(4):
        for j in range(i + 1):
            s.fill(ell(800 + i * 34, 150 + j * 26, 9), ['#f4d06a', '#f09a7a', '#bfe0b0', '#a9d0e8'][i], .9)
    s.fill(box(420, 492, 690, 12, 3), '#94693f')
    s.fill(box(560, 486, 40, 7, 3), '#ffffff')
    s.fill(box(620, 486, 26, 7, 3), '#f4d06a')
    # shelf with books
    s.fill(box(1190, 120, 270, 14, 2), '#a5783f')
    s.fill(box(1190, 290, 270, 14, 2), '#a5783f')
    r = np.random.default_rng(8)
    for y in (120, 290):
        x = 1200
        while x < 1420:
            w, h = r.uniform(14, 28), r.uniform(70, 115)
            s.fill(box(x, y - h, w, h, 2), ['#2f6f7a', '#c9543c', '#e0a83c', '#4f7a52', '#5a4a7a', '#e9dcc4'][r.integers(6)])
            s.fill(box(x + 3, y - h + 12, w - 6, 6), '#ffffff', .35)
            x += w + 2
    plant(s, 1440, 290, 95, seed=6)
    light_patch(s, [(360, 645), (600, 645), (980, 960), (600, 960)], a=.4)
    # teacher
    t = Fig(s, 1170, 850, 128, 'fair', -1, -.04, '#b5652f')
    t.leg(1, (1225, 1300), '#2f3a55')
    t.leg(-1, (1130, 1300), '#364262')
    t.arm(-1, (905, 395), '#c4553f', -1, sleeve=.9, cuff='#e9dcc4')
    t.torso('#cf5f45', waist=.50, hem=-.35, neckline='v')
    t.folds([[(-.3, .3), (.1, .2), (.5, .3)], [(-.5, 1.2), (-.25, 1.0)]])
    t.neck()
    t.head('bob', smile=1.3, tilt=-3, glasses=True, look=-.3)
    t.arm(1, t.p(.15, .45), '#cf5f45', -1, sleeve=.9, cuff='#e9dcc4')
    bk = moved(box(-70, -95, 130, 100, 5), t.p(-.02, .42)[0], t.p(-.02, .42)[1], rot=-10)
    s.shaded(bk, '#2f6f7a', '#1f4c58')
    t.hand(t.p(-.05, .45), t.p(.9, .7))
    # pupils from behind, at desks
    kids = ((150, 905, 100, 'rosy', '#e0b468', '#3f7aa0', 'bob', 0), (420, 925, 108, 'brown', '#20161a', '#e0a83c', 'curly', 1), (715, 940, 106, 'fair', '#6b3f24', '#5f8f5a', 'short', 0),
            (1010, 955, 104, 'dark', '#1c1418', '#b5547a', 'bun', 0))
    for x, y, u, sk, hair, c, st, up in kids:
        k = Fig(s, x, y + 40, u, sk, 1, 0, hair, .88)
        if up:
            k.arm(1, k.p(1.0, 3.85), c, 1, sleeve=.95)
        for sg in (-1, 1):
            if sg < 0 or not up:
                k.arm(sg, k.p(sg * .80, .05), c, -sg, sleeve=.95, l1=1.06, l2=1.04)
        k.torso(c, hem=-1.2)
        s.stroke([k.p(-.58, 1.9), k.p(-.66, 1.0)], mix(c, '#20183c', .3), 4, .6)
        s.stroke([k.p(.58, 1.9), k.p(.66, 1.0)], mix(c, '#20183c', .3), 4, .6)
        k.neck()
        k.head(st, back=True, turn=.3, dy=-.06)
        if st == 'bun':
            s.shaded(ell(*k.q(0, -.60), .24 * u), hair, mix(hair, '#000000', .4))
    s.fill(box(-20, 955, 1540, 70), lin((0, 955), (0, 1000), ['#efd2a0', '#c2935c']))
    s.fill(box(-20, 950, 1540, 10), '#fbe8c4')
    for x, c in ((90, '#f7f3e8'), (300, '#c9543c'), (580, '#f7f3e8'), (870, '#2f6f7a'), (1190, '#f7f3e8'), (1380, '#e0a83c')):
        s.fill(poly([(x, 975), (x + 110, 970), (x + 124, 992), (x + 2, 998)]), c)
    s.glow(190, 250, 900, '#fff2cc', .40)
    return s.finish(.16, 0, .08)


def welder_workshop(size):
    s = Scene(size, 203)
    ax, ay = 905, 640
    s.all(lin((0, 0), (0, 1000), ['#1a2434', '#22304a', '#1c2233']))
    s.glow(ax, ay, 1000, '#4f8fd8', .55)
    for i in range(5):
        x = 60 + i * 300
        wdw = box(x, 70, 220, 230)
        s.fill(wdw, lin((0, 70), (0, 300), ['#3f5f8f', '#7f8fb0', '#c99f9a']))
        for k in range(1, 4):
            s.fill(box(x + k * 55 - 3, 70, 6, 230), '#141c2c')
        for k in range(1, 3):
            s.fill(box(x, 70 + k * 77 - 3, 220, 6), '#141c2c')
    for x in (20, 320, 620, 920, 1220, 1480):
        s.fill(box(x - 16, 0, 32, 800), lin((x - 16, 0), (x + 16, 0), ['#2c3a52', '#16202f']))
    s.fill(box(0, 20, 1500, 34), '#121a28')
    for i in range(15):
        s.stroke([(i * 110 - 20, 54), (i * 110 + 35, 20), (i * 110 + 90, 54)], '#2c3a52', 5)
    # crane hook
    s.stroke([(390, 54), (390, 300)], '#55657d', 5)
    s.fill(box(368, 280, 44, 50, 5), '#e0a030')
    s.stroke([(390, 330), (390, 350), (410, 366), (392, 384), (374, 368)], '#8a97a8', 9, soft=True)
    s.fill(box(0, 800, 1500, 200), lin((0, 800), (0, 1000), ['#33415a', '#161d2b']))
    s.glow(ax, 860, 760, '#8fc0f0', .55, ry=110)
    # gas bottles
    for x, c in ((1290, '#a33a2c'), (1365, '#3f6f9a')):
        p = smooth([(x - 32, 820), (x - 32, 520), (x - 22, 480), (x, 465), (x + 22, 480), (x + 32, 520), (x + 32, 820)], t=.1)
        s.fill(p, lin((x - 32, 0), (x + 32, 0), [mix(c, '#bfe0ff', .45), c, mix(c, '#0c1020', .55)], [0, .25, 1]))
        s.fill(box(x - 10, 445, 20, 26, 4), '#b9c4d0')
    # bench and steel frame
    s.fill(box(620, 740, 620, 32, 4), lin((620, 0), (1240, 0), ['#4a5a70', '#8fa6c0', '#3a465a']))
    s.fill(box(660, 772, 30, 200), '#2a3548')
    s.fill(box(1170, 772, 30, 200), '#222b3c')
    for (a, b, w) in (((700, 722), (1200, 722), 36), ((ax, 722), (ax + 240, 470), 36), ((ax + 240, 470), (1190, 722), 30)):
        s.stroke([a, b], '#38465c', w, cap=False)
        s.stroke([(a[0], a[1] - w * .3), (b[0], b[1] - w * .3)], '#9fb8d0', w * .22, .7, cap=False)
    ax, ay = 905, 690
    # welder, bending forward
    s.light = (1, .1)
    n = Fig(s, 520, 800, 138, 'tan', 1, .30, '#2a1c18', 1.12)
    c = '#3f4a63'
    n.leg(-1, (440, 1330), '#2b3347', -1)
    n.leg(1, (590, 1330), '#323c54', -1)
    e = n.p(.66, 2.02)
    n.arm(1, (845, 690), '#36415a', 1, r=.28, glove='#a8763f', start=e)
    n.torso(c, waist=.62, hem=-.4, hip=.70)
    ap = smooth([n.p(-.15, 2.1), n.p(.62, 2.1), n.p(.80, .6), n.p(.80, -.5), n.p(-.1, -.5), n.p(.0, .7)], t=.1)
    with s.clip(n.body):
        s.shaded(ap, '#8f5f34', '#5f3c20', 12, 2)
    n.folds([[(-.5, .5), (0, .4), (.4, .55)], [(-.6, 1.4), (-.3, 1.2)]], a=.3)
    n.neck()
    n.head('short', tilt=22, smile=0, turn=.9)
    q = n.q
    n.shade(smooth([q(-.50, -.10), q(-.42, -.52), q(0, -.70), q(.42, -.58), q(.60, -.20), q(.62, .25), q(.48, .66), q(.20, .74), q(.02, .50), q(-.10, .10)], t=.14), '#c9812c', '#6a3d18')
    s.fill(poly([q(.22, -.20), q(.64, -.16), q(.65, .12), q(.22, .10)]), '#10161f')
    s.fill(poly([q(.30, -.15), q(.63, -.11), q(.63, .0), q(.32, -.02)]), '#6fe0b0', .8)
    n.arm(-1, (790, 675), '#46536f', 1, r=.29, glove='#b98447', l1=1.35, l2=1.25)
    s.stroke([(800, 668), (850, 650), (ax - 14, ay - 8)], '#1a1f2a', 15, soft=True)
    s.stroke([(850, 650), (ax - 8, ay - 4)], '#c98f4a', 8)
    s.stroke([(800, 672), (700, 760), (560, 900), (480, 1000)], '#10141c', 11, soft=True)
    # arc and sparks
    s.glow(ax, ay, 560, '#9fd0ff', .9)
    s.glow(ax, ay, 190, '#e8f6ff', 1)
    s.glow(ax, ay, 60, '#ffffff', 1)
    r = np.random.default_rng(4)
    for i in range(300):
        a = r.normal(-1.2, 1.0)
        v = r.uniform(40, 430)
        vx, vy = np.cos(a) * v, np.sin(a) * v
        t0 = r.uniform(.2, 1)
        pts = [(ax + vx * t, ay + vy * t + 330 * t * t) for t in np.linspace(t0 * .86, t0, 4)]
        if pts[-1][1] > 960:
            continue
        s.stroke(pts, ['#ffd98a', '#ffb24a', '#fff3d0'][i % 3], r.uniform(1.2, 3.6), .95, soft=True)
    for i in range(50):
        s.fill(ell(ax + r.normal(0, 190), r.uniform(850, 980), r.uniform(1.5, 4), 1.5), '#ffb24a', .9)
    for i in range(18):
        t = i / 18
        s.fill(ell(ax + 20 + r.normal(0, 20) * t, ay - 40 - 420 * t, 20 + 90 * t), '#9fc4e8', .10 * (1 - t), blur=14)
    return s.finish(.42, 2.0, .22)


def developer_home_office(size):
    s = Scene(size, 204)
    s.light = (1, -.5)
    s.all(lin((0, 0), (1500, 700), ['#6f8f94', '#86a5a4', '#a9bdb2']))
    view(s, 640, 70, 620, 470, ['#6f93c4', '#c9c3d4', '#f9cfa4'], 31, bars=3, hills='#7a86ac', trees='#3d5478', frame='#f6eee0')
    for x, y, w in ((830, 466, 46), (905, 474, 60), (1120, 470, 50)):
        with s.clip(box(640, 70, 620, 470)):
            house(s, x, y, w * .5, w * .7, w * .3, w * .28, lit=('g0', 'g1', 'l0', 'l2'), snow='#f7f0f2', door=False, attic=False, boards=False)
    s.fill(box(0, 850, 1500, 150), lin((0, 850), (0, 1000), ['#b98a5c', '#8a6240']))
    s.fill(box(0, 842, 1500, 12), '#e9dfcc')
    # shelf and picture
    s.fill(box(70, 300, 330, 14, 2), '#c99a66')
    r = np.random.default_rng(9)
    x = 84
    while x < 300:
        w, h = r.uniform(15, 30), r.uniform(80, 130)
        s.fill(box(x, 300 - h, w, h, 2), ['#d9774a', '#e9d6b0', '#2f4f5f', '#e0a83c', '#9f4a3c'][r.integers(5)])
        x += w + 2
    plant(s, 355, 300, 110, '#f0e6d4', seed=5)
    s.fill(box(120, 390, 200, 150, 3), '#f3ead8')
    s.fill(box(134, 404, 172, 122), lin((0, 404), (0, 526), ['#f0b78a', '#f6dcb8']))
    s.fill(poly([(134, 526), (190, 450), (225, 490), (262, 436), (306, 500), (306, 526)]), '#3f6a7a')
    # lamp
    s.glow(470, 420, 520, '#ffd08a', .45)
    s.stroke([(470, 850), (470, 400)], '#3a3a44', 8)
    s.fill(poly([(410, 440), (530, 440), (500, 340), (440, 340)]), lin((0, 340), (0, 440), ['#f6cf8a', '#fff0c8']))
    s.fill(ell(470, 852, 60, 10), '#3a3a44')
    # cat on the sill
    cat = '#4a4650'
    s.shaded(smooth([(740, 552), (740, 510), (775, 480), (805, 500), (820, 552)], t=.16), cat, '#2c2a36')
    s.shaded(union(ell(758, 480, 27, 24), union(poly([(734, 474), (738, 440), (756, 460)]), poly([(762, 458), (780, 440), (784, 474)]))), cat, '#2c2a36', 4, -2)
    s.stroke([(815, 546), (850, 545), (866, 570), (858, 605)], cat, 13, soft=True)
    # chair
    s.stroke([(395, 880), (395, 985)], '#2a2c38', 16)
    s.stroke([(310, 985), (480, 985)], '#2a2c38', 14)
    s.shaded(smooth([(250, 560), (300, 540), (330, 600), (350, 840), (330, 880), (270, 860)], t=.14), '#c9683f', '#8f4428', 8, -4)
    s.shaded(box(270, 850, 290, 40, 18), '#c9683f', '#8f4428', 4, -6)
    d = Fig(s, 470, 850, 140, 'brown', 1, .08, '#1f1618')
    for fx, c in ((740, '#27324a'), (690, '#31405e')):
        kn = (690 if fx == 740 else 655, 855)
        d.shade(union(taper((450, 845), kn, 58, 44), taper(kn, (fx - 30, 1060), 43, 32)), c)
    d.arm(1, (838, 712), '#d9a441', 1, sleeve=1, start=d.p(.5, 2.0), l1=1.3, l2=1.25)
    d.torso('#e8b650', waist=.58, hem=-.2)
    d.folds([[(-.5, .4), (0, .3), (.5, .45)], [(-.6, 1.3), (-.3, 1.1)], [(.4, .8), (.6, 1.0)]])
    s.fill(smooth([d.p(-.32, 2.46), d.p(0, 2.60), d.p(.34, 2.42), d.p(.05, 2.20)], t=.16), '#c98f35')
    d.neck()
    d.head('curly', smile=1, look=.8, tilt=6, beard='#1f1618')
    s.stroke([d.q(-.42, .02), d.q(-.40, -.42), d.q(0, -.72), d.q(.30, -.60)], '#eef0f2', 12, soft=True)
    d.shade(ell(*d.q(-.36, .08), 24, 30), '#eef0f2', '#a9b2bc')
    # desk
    s.shaded(box(560, 735, 880, 26, 6), '#d9ab74', '#a5773f', 0, -8)
    s.fill(box(600, 760, 22, 240), '#b5854f')
    s.fill(box(1380, 760, 22, 240), '#94683a')
    s.fill(poly([(975, 735), (1075, 735), (1050, 715), (1000, 715)]), '#2c3140')
    s.fill(box(1012, 640, 22, 80), '#3a4050')
    scr = poly([(930, 430), (1180, 452), (1180, 652), (930, 668)])
    s.fill(moved(scr, 10, 3), '#20242f')
    s.fill(scr, lin((930, 430), (1180, 660), ['#1f3346', '#16222f']))
    for i in range(11):
        x, y = 952 + 16 * ((i * 5) % 4), 462 + i * 17
        for j in range(1 + (i * 7) % 3):
            w = 22 + (i * 37 + j * 53) % 56
            s.fill(box(x, y, w, 7, 3), ['#7fd0c0', '#f0b86a', '#e8e4d8', '#e0806a', '#8fb0f0'][(i + j * 2) % 5], .95)
            x += w + 9
    d.arm(-1, (775, 712), '#e8b650', 1, sleeve=1, l1=1.42, l2=1.42)
    s.fill(poly([(775, 735), (965, 735), (950, 722), (790, 722)]), '#e6e8ea')
    s.shaded(box(1265, 672, 52, 63, 8), '#f3ead8', '#c2b394', 6, -2)
    s.stroke(ell(1322, 700, 17, 18), '#e0d4bc', 8)
    for k in range(2):
        s.stroke([(1282 + k * 18, 655), (1290 + k * 18, 630), (1280 + k * 18, 605)], '#ffffff', 5, .4, soft=True, blur=3)
    plant(s, 1405, 735, 120, '#5f7f8a', seed=8)
    s.glow(950, 300, 800, '#ffe4c0', .25)
    return s.finish(.18, 0, .08)
