"""People at work, third part."""
import numpy as np

from built import FALU, house, mini, window
from kit import B, Scene, box, ell, fade, lin, mix, moved, poly, smooth, union
from nature import Forest, birch, clouds, flowers, glints, grass, land, leaves, mist, mountain, ridge_line, sky, snowfall, stars, water
from people import Fig
from work1 import light_patch, view


def power_technician(size):
    s = Scene(size, 210)
    s.light = (-1, -.6)
    sky(s, ['#6fa0cc', '#b3cfe0', '#f2e4c8'], [0, .3, .5])
    clouds(s, 10, 330, '#ffffff', .5, .3, 1.3, 101, .3, .85, under='#b6c9dc')
    mountain(s, [(300, 300, .3), (1250, 280, .32), (760, 340, .25)], 480, '#c9d3d6', '#8fa8bf', '#b9c9c4', 5, -1, 8, facet=.7)
    for i, (yy, c, f, h) in enumerate(((430, '#7f9fa0', '#a9c0b0', 34), (470, '#4f7a70', '#7f9f80', 52))):
        x, y = ridge_line(s, yy, 16, 320, 102 + i, tilt=30)
        Forest(s, 104 + i, .2, 9).row(x, y, h, c, .14, foot=f)
        land(s, x, y + 2, f, '#5a7a5a', depth=200)
    # upper water
    s.fill(poly([(560, 505), (1500, 488), (1500, 540), (560, 540)]), lin((0, 490), (0, 540), ['#cfe0e6', '#7fa6bc']))
    # pylons and lines
    for x, y, h in ((250, 520, 330), (80, 470, 200)):
        s.stroke([(x - h * .11, y), (x - h * .03, y - h), (x + h * .03, y - h), (x + h * .11, y)], '#5a6670', h * .014)
        for k in range(7):
            t0, t1 = k / 7, (k + 1) / 7
            w0, w1 = h * (.11 - .08 * t0), h * (.11 - .08 * t1)
            s.stroke([(x - w0, y - h * t0), (x + w1, y - h * t1), (x - w1, y - h * t1), (x + w0, y - h * t0)], '#5a6670', h * .007)
        for t, w in ((.80, .26), (.92, .20)):
            s.stroke([(x - h * w, y - h * t), (x + h * w, y - h * t)], '#5a6670', h * .014)
            for sg in (-1, 1):
                s.stroke([(x + sg * h * w, y - h * t), (x + sg * h * w, y - h * t + h * .05)], '#3f4a54', h * .012)
    for a, b in (((164, 275), (28, 320)), ((336, 275), (132, 320)), ((184, 236), (40, 294)), ((316, 236), (120, 294))):
        s.stroke([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 14), b], '#3f4a54', 1.6, soft=True)
        s.stroke([a, (a[0] + 420, a[1] + 50), (a[0] + 900, a[1] - 30), (1540, a[1] - 150)], '#3f4a54', 2.2, soft=True)
    # dam
    dam = poly([(560, 520), (1520, 500), (1520, 900), (560, 860)])
    s.fill(dam, lin((0, 500), (0, 880), ['#d9d6cc', '#a9a9a6', '#7f858a']))
    s.tex(dam, .5, .5, 1.6, 0, 6, 1.2)
    s.fill(poly([(545, 508), (1520, 486), (1520, 512), (545, 532)]), '#ece8dc')
    s.stroke([(545, 478), (1520, 452)], '#5f6a72', 4)
    for i in range(21):
        x = 550 + i * 48
        s.stroke([(x, 478 - i * 1.29), (x, 512 - i * 1.1)], '#5f6a72', 3)
    for i in range(4):
        x = 690 + i * 190
        s.fill(poly([(x - 58, 530 - i * 4), (x + 58, 527 - i * 4), (x + 72, 900), (x - 72, 900)]), '#6f787e')
        w = poly([(x - 48, 560 - i * 4), (x + 48, 557 - i * 4), (x + 66, 910), (x - 66, 910)])
        s.fill(w, lin((0, 550), (0, 900), ['#9fc6d6', '#e6f2f4', '#ffffff']))
        with s.clip(w):
            r = np.random.default_rng(i)
            for k in range(34):
                px = x + r.uniform(-60, 60)
                s.stroke([(x + (px - x) * .75, 560), (px, 910)], ['#ffffff', '#7fb0c6'][k % 2], r.uniform(1.5, 5), .55)
        s.shaded(poly([(x - 104, 512 - i * 4), (x - 62, 511 - i * 4), (x - 76, 900), (x - 122, 900)]), '#c4c2ba', '#8a8e92', -6, 0)
        s.fill(box(x - 30, 462 - i * 4.6, 60, 50, 4), '#a8432f')
        s.fill(box(x - 36, 455 - i * 4.6, 72, 12, 3), '#7f2f22')
    F = Forest(s, 109, .19, 13)
    for px, py, h in ((40, 720, 170), (120, 735, 220), (200, 725, 150), (505, 770, 190), (555, 800, 230), (470, 760, 130), (15, 745, 260)):
        F.tree(px, py, h, '#3f6a5c', '#5f8a70', foot='#5f8a66')
    # river below
    rv = smooth([(-20, 720), (300, 740), (560, 790), (900, 850), (1520, 850), (1520, 1020), (-20, 1020)], t=.12)
    s.fill(rv, lin((0, 720), (0, 1000), ['#9fc6d2', '#4f8aa4', '#2f6584']))
    with s.clip(rv):
        r = np.random.default_rng(9)
        for i in range(260):
            t = r.uniform(0, 1)
            px, py = r.uniform(-20, 1520), 760 + 250 * t
            s.fill(ell(px, py, r.uniform(20, 90) * (.4 + t), r.uniform(1, 3.5)), ['#ffffff', '#bfe0e8', '#2f6a8a'][i % 3], .35)
        for i in range(90):
            px = r.uniform(560, 1500)
            s.fill(ell(px, 868 + r.normal(0, 18), r.uniform(20, 60), r.uniform(8, 22)), '#ffffff', .35, blur=7)
    mist(s, 860, 60, '#ffffff', .55, 8)
    # bank and technician
    bk = smooth([(-20, 810), (200, 800), (430, 850), (660, 930), (760, 1020), (-20, 1020)], t=.14)
    s.fill(bk, lin((0, 800), (0, 1000), ['#8a9a5a', '#4a5a3a']))
    s.tex(bk, .6, .6, .3, 0, 7, 1.1, B.kOverlay)
    grass(s, -10, 620, 850, 1010, 60, ['#4f6a34', '#8aa04a', '#c0c070'], 600, 6)
    n = Fig(s, 400, 800, 142, 'brown', 1, .03, '#1c1416', 1.05)
    n.leg(-1, (340, 1300), '#27345a')
    n.leg(1, (470, 1300), '#2f3f6a')
    n.arm(1, n.p(1.45, 1.75), '#d9c21f', 1, sleeve=.95, start=n.p(.55, 2.05))
    n.torso('#f0d92c', d='#b99a18', waist=.58, hem=-.45, hip=.68)
    with s.clip(n.body):
        for dy in (1.05, .35):
            s.stroke([n.p(-1.1, dy), n.p(1.1, dy)], '#f6f6f0', 26, cap=False)
            s.stroke([n.p(-1.1, dy - .11), n.p(1.1, dy - .11)], '#a9acb0', 4, cap=False)
        for dx in (-.5, .5):
            s.stroke([n.p(dx, 2.5), n.p(dx, 1.05)], '#f6f6f0', 22, cap=False)
        s.stroke([n.p(.05, 2.4), n.p(.05, -.6)], '#8f7a14', 4)
    n.neck()
    n.head('short', smile=1, look=.6, hat=('helmet', '#f4f2ea', '#dcd8cc'), beard='#241a1a', tilt=-2)
    # radio in the raised hand, tablet under the other arm
    hx, hy = n.p(1.5, 1.85)
    s.fill(box(hx - 14, hy - 50, 28, 70, 5), '#22262e')
    s.stroke([(hx + 6, hy - 50), (hx + 6, hy - 96)], '#22262e', 6)
    s.fill(box(hx - 9, hy - 40, 18, 16, 2), '#8fd0b0')
    n.hand(n.p(1.42, 1.72), n.p(1.1, 1.1), None, True)
    n.arm(-1, n.p(.28, .72), '#f0d92c', 1, sleeve=.95)
    tb = moved(box(-66, -46, 132, 92, 8), *n.p(.45, .86), rot=-10)
    s.shaded(tb, '#2c3038', '#14161c')
    s.fill(moved(box(-56, -37, 112, 74, 3), *n.p(.45, .86), rot=-10), '#cfe6ee')
    s.stroke([n.p(.12, .70), n.p(.3, .95), n.p(.5, .84), n.p(.78, 1.12)], '#c9543c', 5)
    n.hand(n.p(.18, .62), n.p(-.7, .7))
    s.glow(200, 100, 900, '#fff2cc', .28)
    return s.finish(.2, 1.8, .10)


def climber_portrait(size):
    s = Scene(size, 211, unit=1000)
    s.light = (-1, -.3)
    sky(s, ['#33508f', '#7f86b8', '#e0a9a8', '#fbcf98', '#ffe0a8'], [0, .2, .38, .5, .58])
    clouds(s, 60, 620, '#ffe0c4', .45, .4, 1.3, 111, .3, .85, under='#b58aa8')
    s.glow(180, 720, 640, '#ffc070', .9)
    s.fill(ell(180, 730, 34), '#fff3d0')
    mountain(s, [(120, 770, .4), (420, 720, .42), (760, 760, .4)], 960, '#f0b8a8', '#8a80ac', '#d9a8a0', 6, -1, 9, facet=.8)
    mist(s, 930, 60, '#ffd6ac', .8, 3)
    mountain(s, [(260, 860, .42), (-40, 830, .4), (620, 880, .4)], 1080, '#d98f84', '#5f5f92', '#a8809a', 9, -1, 9, facet=.8)
    for i, (yy, c, f, h) in enumerate(((1010, '#7a6a94', '#b58f9c', 26), (1045, '#5a5684', '#94809a', 38))):
        x, y = ridge_line(s, yy, 14, 260, 112 + i)
        Forest(s, 114 + i, .2, 9).row(x, y, h, c, .13, foot=f)
        land(s, x, y + 2, f, f)
    water(s, 1062, '#ffcf9c', '#5a5a94', .7, .5, 7)
    glints(s, 180, 1068, 1480, 20, 120, '#fff0c8', 90, 4, .8)
    for px, py, w in ((430, 1180, 120), (90, 1290, 150), (330, 1380, 90)):
        p = smooth([(px - w, py), (px - w * .5, py - w * .16), (px + w * .3, py - w * .2), (px + w, py), (px, py + w * .05)], t=.15)
        s.fill(p, '#453f6c')
        F = Forest(s, px, .2, 10)
        for k in range(9):
            F.tree(px - w * .7 + k * w * .17, py - w * .1, w * .34, '#3a3662')
    # the cliff: facets in warm light
    edge = [(640, -20), (600, 90), (560, 200), (585, 330), (520, 430), (545, 560), (500, 690), (520, 800), (452, 930), (470, 1080), (420, 1200), (440, 1330), (380, 1520)]
    cl = poly([*edge, (1020, 1520), (1020, -20)])
    s.fill(cl, lin((430, 0), (1000, 0), ['#f0a878', '#b5706a', '#6a4a68', '#43365a']))
    r = np.random.default_rng(12)
    with s.clip(cl):
        for i in range(150):
            t = r.uniform(0, 1)
            px, py = 420 + 620 * t, r.uniform(-60, 1520)
            h = r.uniform(60, 260)
            w = r.uniform(24, 120)
            lit = r.uniform() < .75 - 1.3 * t
            c = mix('#ffc494', '#d98a70', r.uniform(0, 1)) if lit else mix('#7a5068', '#382e50', r.uniform(0, 1))
            s.fill(poly([(px, py), (px + w * .5, py + h * .12), (px + w * .4 + r.normal(0, 12), py + h), (px - w * .4, py + h * .8)]), c, .34 if lit else .24)
        for i in range(34):
            px, py = r.uniform(430, 1000), r.uniform(-20, 1450)
            pts = [(px, py)]
            for _ in range(6):
                pts.append((pts[-1][0] + r.normal(-4, 18), pts[-1][1] + r.uniform(20, 60)))
            s.stroke(pts, '#2c2444', r.uniform(1.5, 5), .45)
            s.stroke([(a - 4, b) for a, b in pts], '#ffd0a4', r.uniform(1, 2.6), .4)
    s.tex(cl, .6, .5, 1.1, 8, 13, 1.1, B.kOverlay)
    s.stroke(edge, '#ffe2b8', 6, .8)
    for ex, ey, w in ((540, 1010, 70), (620, 1250, 90), (760, 640, 70)):
        leaves(s, ex, ey, w, 16, ['#3f4a34', '#6a7a3c', '#b5a04a'], 60, 6, ex)
    # rope up and down
    s.stroke([(742, -20), (735, 210), (716, 470), (672, 770), (660, 800)], '#2f9a9a', 8, soft=True)
    s.stroke([(660, 800), (640, 980), (668, 1200), (630, 1520)], '#2f9a9a', 8, soft=True)
    for qx, qy in ((741, 110), (728, 330)):
        s.stroke([(qx + 2, qy), (qx + 30, qy - 34)], '#e0e4e8', 6)
        s.fill(ell(qx + 34, qy - 38, 9), '#c9ced4')
    # climber
    n = Fig(s, 655, 830, 106, 'fair', 1, .0, '#8a4a24')
    n.lean = .06
    n.leg(-1, (520, 1115), '#3a3f6a', 1, boot='#d9b03a', f=1, toe=.30, boot_h=.16)
    n.arm(-1, (556, 440), '#b93f5a', -1, sleeve=.55, l1=1.3, l2=1.25)
    n.arm(1, (800, 470), '#c4475f', 1, sleeve=.55, l1=1.35, l2=1.3)
    n.torso('#d9536a', waist=.46, hem=-.12, hip=.56)
    n.folds([[(-.4, .9), (0, .7), (.4, .95)], [(-.3, 1.6), (0, 1.45)]])
    n.leg(1, (745, 1040), '#454b7c', -1, boot='#e6bf4a', f=1, toe=.30, boot_h=.16)
    s.stroke([n.p(-.66, .12), n.p(.66, .12)], '#2a2a3a', 20)
    for dx in (-.5, -.3, .36, .52):
        s.stroke([n.p(dx, .08), n.p(dx - .04, -.22)], ['#e0a83c', '#c9ced4', '#5fb0b0', '#e0a83c'][int(dx * 10) % 4], 9)
    s.fill(ell(*n.p(-.62, -.18), 17, 22), '#f2ead8')
    s.stroke([n.p(.0, .1), n.p(.08, .45)], '#2f9a9a', 8)
    n.neck()
    n.head('ponytail', smile=1.3, turn=-.35, look=-.4, hat=('helmet', '#f4f0e6', '#3f8f9a'), tilt=-5)
    s.stroke([n.q(-.34, -.12), n.q(-.22, .30), n.q(.02, .50)], '#2a2a3a', 6, soft=True)
    s.stroke([n.q(.36, -.12), n.q(.24, .34), n.q(.02, .50)], '#2a2a3a', 6, soft=True)
    s.glow(180, 720, 1000, '#ffb870', .38)
    return s.finish(.28, 2.0, .14)


def carpenter_at_work(size):
    s = Scene(size, 212)
    s.light = (-1, -.5)
    s.all(lin((0, 0), (1500, 600), ['#d9b98a', '#c09a6a', '#94704c']))
    for i in range(11):
        s.fill(box(0, i * 78, 1500, 3), '#6a4a30', .35)
        s.fill(box(0, i * 78 + 3, 1500, 10), '#ffe8c0', .12)
    s.tex(box(0, 0, 1500, 860), .4, 3.5, .2, 0, 4, 1.2)
    s.fill(box(0, 830, 1500, 170), lin((0, 830), (0, 1000), ['#a87c50', '#6f4e34']))
    view(s, 70, 100, 420, 400, ['#bfdcf0', '#dcebea', '#fbf0d4'], 121, frame='#f6ecd8', hills='#94b0b8', trees='#4f7f6a', ground='#b9cc86', bars=3)
    light_patch(s, [(520, 90), (700, 130), (640, 720), (450, 640)], a=.5)
    # wall of tools
    s.fill(box(930, 90, 520, 330, 4), '#7a5636')
    s.fill(box(930, 90, 520, 324, 4), '#94693f')
    def saw(x, y):
        s.fill(poly([(x, y), (x + 150, y + 36), (x + 150, y + 50), (x, y + 62)]), '#c9d0d4')
        s.shaded(smooth([(x - 50, y - 6), (x + 6, y - 8), (x + 6, y + 66), (x - 44, y + 60)], t=.2), '#7a3f24', '#4f2814', -4, -3)
        s.fill(ell(x - 22, y + 28, 13, 18), '#94693f')
    saw(1010, 130)
    saw(1010, 250)
    for i, h in enumerate((96, 110, 84, 120, 100)):
        x = 1240 + i * 38
        s.shaded(box(x, 120, 18, 46, 6), ['#c9543c', '#e0a83c', '#3f6f7a', '#c9543c', '#e0a83c'][i], '#5a2f20', -4, 0)
        s.fill(poly([(x + 4, 166), (x + 14, 166), (x + 14, 120 + h), (x + 4, 120 + h - 8)]), '#d0d6da')
    for x in (1260, 1380):
        s.stroke([(x, 290), (x, 395)], '#c99a62', 14)
        s.shaded(smooth([(x - 40, 282), (x + 34, 276), (x + 34, 304), (x - 40, 302)], t=.08), '#5f6a74', '#3a424c', -3, -4)
    # boards leaning, and a timber frame
    for i in range(5):
        s.shaded(poly([(1330 + i * 34, 440 - i * 14), (1358 + i * 34, 440 - i * 14), (1408 + i * 34, 880), (1372 + i * 34, 880)]), mix('#f0cf98', '#d9ae70', i / 5), '#a87c48', -6, 0)
    for (a, b) in (((1000, 850), (1000, 470)), ((1240, 850), (1240, 470)), ((980, 480), (1262, 480)), ((1000, 560), (1090, 480)), ((1240, 560), (1150, 480))):
        s.stroke([a, b], '#a87c48', 30, cap=False)
        s.stroke([(a[0] - 4, a[1] - 3), (b[0] - 4, b[1] - 3)], '#e9c48c', 22, cap=False)
    n = Fig(s, 560, 830, 142, 'rosy', 1, .24, '#3a2a22', 1.08)
    n.leg(-1, (470, 1330), '#39424f', -1)
    n.leg(1, (640, 1330), '#444f5e', -1)
    n.arm(1, (905, 690), '#a83f38', 1, sleeve=.55, start=n.p(.58, 2.05), l1=1.35, l2=1.25)
    n.torso('#b94a3f', waist=.60, hem=-.4, hip=.68)
    with s.clip(n.body):
        for dx in (-.6, -.2, .2, .6):
            s.stroke([n.p(dx, 2.6), n.p(dx * .85, -.6)], '#7a2a28', 15, .45, cap=False)
        for dy in (.5, 1.0, 1.5, 2.0):
            s.stroke([n.p(-1.1, dy), n.p(1.1, dy)], '#7a2a28', 15, .45, cap=False)
        s.fill(smooth([n.p(-.42, 1.55), n.p(.55, 1.55), n.p(.80, .3), n.p(.9, -.6), n.p(-.9, -.6), n.p(-.7, .3)], t=.05), '#4a5666')
        s.stroke([n.p(-.38, 1.5), n.p(-.5, 2.5)], '#3a4454', 24, cap=False)
        s.stroke([n.p(.5, 1.5), n.p(.5, 2.5)], '#3a4454', 24, cap=False)
        s.stroke([n.p(-.1, 1.1), n.p(-.1, .75), n.p(.4, .75), n.p(.4, 1.1)], '#2f3846', 4)
        s.stroke([n.p(.12, 1.25), n.p(.16, .9)], '#e0a83c', 7)
    n.neck()
    n.head('short', smile=1, eyes='down', tilt=10, beard='#4a3428', hat=('cap', '#3f5f6a', '#2c4650'))
    # bench, plank, plane and shavings
    s.shaded(box(560, 775, 900, 40, 4), '#b5834f', '#7f5630', 0, -12)
    for x in (620, 1370):
        s.fill(box(x, 815, 54, 200), '#8a5f38')
        s.fill(box(x + 34, 815, 20, 200), '#5a3a22', .4)
    s.shaded(box(620, 738, 780, 38, 2), '#f4d9a4', '#c99f62', 0, -14)
    s.tex(box(620, 738, 780, 38), .5, 2.4, .06, 0, 5, 1.2)
    s.shaded(poly([(800, 738), (805, 700), (830, 690), (985, 694), (1015, 712), (1020, 738)]), '#8a5630', '#55321c', -4, -6)
    s.fill(poly([(880, 694), (905, 650), (922, 654), (905, 694)]), '#c9d0d4')
    s.shaded(ell(975, 684, 18, 20), '#6a3f22', '#40240f', -3, -3)
    r = np.random.default_rng(5)
    def curl(x, y, z, c):
        pts = [(x + z * (1 - t * .6) * np.cos(t * 9 + z), y + z * .6 * (1 - t * .6) * np.sin(t * 9 + z)) for t in np.linspace(0, 1, 22)]
        s.stroke([(a + 2, b + 2) for a, b in pts], '#a87c48', z * .34, .6, soft=True)
        s.stroke(pts, c, z * .30, soft=True)
    for i in range(9):
        curl(880 + r.normal(0, 40), 676 - r.uniform(0, 22), r.uniform(10, 20), ['#fbe6bc', '#f0cf94'][i % 2])
    for i in range(40):
        curl(r.uniform(500, 1480), r.uniform(915, 985), r.uniform(10, 24), ['#fbe6bc', '#f0cf94', '#e0b878'][i % 3])
    for i in range(14):
        curl(r.uniform(1030, 1380), r.uniform(722, 734), r.uniform(8, 14), ['#fbe6bc', '#f0cf94'][i % 2])
    n.hand((958, 672), n.p(1.2, 1.2), None, True)
    n.arm(-1, (800, 690), '#b94a3f', 1, sleeve=.55, l1=1.4, l2=1.3, fist=True)
    s.shaded(box(1190, 690, 64, 48, 4), '#e0a83c', '#a8762a', -3, -4)
    s.stroke([(1254, 720), (1340, 732)], '#f4e4a0', 7)
    s.glow(280, 280, 900, '#fff2cc', .42)
    for i in range(60):
        s.fill(ell(r.uniform(420, 760), r.uniform(120, 760), r.uniform(1, 3)), '#fff6dc', r.uniform(.2, .7))
    return s.finish(.2, 1.8, .14)


def bus_in_snow(size):
    s = Scene(size, 213)
    s.light = (-1, -.6)
    sky(s, ['#1f2f5c', '#3f5488', '#8f86ac', '#e0a898'], [0, .2, .38, .52])
    stars(s, 260, 60, 4)
    mountain(s, [(300, 330, .3), (760, 300, .32), (1280, 340, .3)], 500, '#b9b0cc', '#5a6a9a', '#8f8fb4', 8, 1, 8, facet=.7)
    for i, (yy, c, f, h) in enumerate(((470, '#5a6a98', '#8a8fb4', 40), (500, '#34487a', '#6a7aa8', 66), (530, '#24386a', '#56699c', 96))):
        x, y = ridge_line(s, yy, 12, 300, 130 + i)
        Forest(s, 132 + i, .2, 11).row(x, y, h, c, .15, foot=f)
        land(s, x, y + 2, f, f)
    for hx, hy, w in ((90, 575, 70), (1120, 570, 76), (1300, 580, 64)):
        house(s, hx, hy, w, w * 1.3, w * .6, w * .5, wall=mix(FALU, '#1a1c40', .35), lit=('g0', 'g1', 'l0', 'l1', 'a'), snow='#c4cde8', snow_shade='#6a7ab0', boards=False)
        s.glow(hx + w, hy - 20, 150, '#ffb65a', .4)
    x = np.linspace(-20, 1520, 100)
    land(s, x, 575 + 6 * np.sin(x / 180), '#b9c4e4', '#6f84bc', depth=420)
    road = poly([(-20, 780), (1520, 690), (1520, 900), (-20, 1020)])
    s.fill(road, lin((0, 700), (0, 1000), ['#8f9cc8', '#6474a8', '#4a5a90']))
    s.tex(road, .5, 2.6, .25, -4, 6, 1.2, B.kOverlay)
    for o in (24, 60, 120, 165):
        s.stroke([(-20, 800 + o), (1520, 706 + o * .85)], '#4a5a90', 9, .45, blur=2)
    # bus
    s.fill(poly([(400, 865), (1250, 815), (1260, 845), (420, 905)]), '#1c2a58', .5, blur=9)
    body = smooth([(395, 430), (420, 405), (1190, 385), (1215, 400), (1228, 560), (1232, 780), (1215, 800), (400, 850), (380, 835), (376, 600)], t=.05)
    s.fill(body, lin((0, 400), (0, 850), ['#f0b53c', '#d9912a', '#a8641f']))
    with s.clip(body):
        s.fill(poly([(370, 700), (1240, 668), (1240, 700), (370, 740)]), '#f6ead2')
        s.fill(poly([(370, 380), (1240, 350), (1240, 402), (370, 428)]), '#fbf6ee')
    for i in range(5):
        x0, x1 = 560 + i * 134, 560 + i * 134 + 118
        yy = lambda x, y: y - (x - 380) * .034
        w = poly([(x0, yy(x0, 468)), (x1, yy(x1, 468)), (x1, yy(x1, 630)), (x0, yy(x0, 636))])
        s.fill(w, lin((x0, 450), (x1, 640), ['#ffe9b0', '#ffd27a', '#e8a850']))
        if i in (0, 1, 3):
            with s.clip(w):
                c = ['#3f5f8f', '#b5473c', '', '#4f7a5a'][i]
                s.fill(ell((x0 + x1) / 2, yy(x0, 640), 46, 62), mix(c, '#5a3a2a', .25))
                s.fill(ell((x0 + x1) / 2, yy(x0, 560), 24, 29), ['#c98f6a', '#8a5a3c', '', '#e0b08a'][i])
                s.fill(smooth([((x0 + x1) / 2 - 26, yy(x0, 556)), ((x0 + x1) / 2, yy(x0, 520)), ((x0 + x1) / 2 + 26, yy(x0, 556)), ((x0 + x1) / 2, yy(x0, 542))], t=.2),
                       ['#3a2420', '#f0e0c0', '', '#c98f3c'][i])
    # front with the driver
    s.fill(poly([(392, 468), (535, 464), (535, 660), (386, 668)]), lin((386, 460), (535, 670), ['#cfe0ee', '#8fa6c4', '#56699c']))
    with s.clip(poly([(392, 468), (535, 464), (535, 660), (386, 668)])):
        d = Fig(s, 475, 715, 62, 'dark', -1, 0, '#1a1216')
        d.torso('#2f4a7a', hem=-.5)
        d.neck()
        d.head('short', smile=1.2, turn=-.5, hat=('cap', '#2f3f5f', '#24304a'))
        d.arm(-1, (408, 640), '#34548a', 1, sleeve=.95)
    s.stroke([(400, 690), (425, 606)], '#22283a', 9)
    s.fill(poly([(545, 462), (548, 462), (548, 830), (545, 830)]), '#7f4a18', .6)
    s.fill(box(384, 420, 150, 30, 5), '#20242f')
    for i in range(9):
        s.fill(box(398 + i * 13, 428 + (i % 2) * 3, 8, 12, 2), '#ffb03c')
    for x, y in ((520, 836), (1085, 800)):
        s.fill(ell(x, y - 22, 78, 74), '#7a4a1c')
        s.fill(ell(x, y, 60, 60), '#1c2030')
        s.fill(ell(x, y, 30, 30), '#8a94a8')
        s.fill(ell(x, y, 11, 11), '#3a4458')
    sn = smooth([(400, 414), (430, 392), (800, 374), (1190, 370), (1216, 392), (1000, 392), (600, 408)], t=.1)
    s.fill(sn, '#eef0fa')
    for y in (770,):
        s.fill(ell(388, y, 16, 24), '#fff6d8')
        s.glow(388, y, 220, '#ffe2a0', 1)
        beam = poly([(388, y - 14), (-60, y - 40), (-60, y + 190), (388, y + 18)])
        s.fill(beam, lin((388, 0), (-60, 0), [fade('#ffe9b8', .75), fade('#ffe9b8', 0)]), .8, blur=10, mode=B.kScreen)
    s.fill(box(1222, 740, 10, 34, 3), '#ff5a4a')
    s.glow(1228, 756, 80, '#ff5a4a', .8)
    s.glow(850, 560, 620, '#ffc878', .35, ry=200)
    # bus stop on the left, with two waiting people
    s.stroke([(210, 900), (210, 560)], '#3a4468', 12)
    s.fill(box(170, 540, 80, 84, 6), '#2f6fa8')
    s.fill(box(184, 560, 52, 34, 7), '#ffffff')
    s.fill(box(190, 566, 40, 14, 2), '#2f6fa8')
    for x in (196, 224):
        s.fill(ell(x, 598, 6), '#ffffff')
    s.fill(box(168, 530, 84, 14, 6), '#eef0fa')
    bank = smooth([(-20, 900), (180, 880), (420, 920), (760, 960), (1100, 940), (1520, 900), (1520, 1020), (-20, 1020)], t=.14)
    s.fill(bank, lin((0, 880), (0, 1000), ['#dfe4f6', '#8f9fd0']))
    s.tex(bank, .25, 1.6, .5, 0, 5, 1.5, B.kOverlay)
    for px, py, h, c, hat, b, ch in ((90, 935, 215, '#a83f5a', '#f0e4cc', '#2f4a5a', False), (290, 950, 150, '#2f8a8a', '#f0b53c', '#c9543c', True)):
        s.fill(ell(px - 40, py + 4, 90, 10), '#5a6aa4', .5, blur=5)
        mini(s, px, py, h, c, '#242c48', hat=hat, stride=.05, arm=.02, child=ch, bag=b, scarf='#f0c860', skirt=not ch)
        s.fill(ell(px + h * .08, py - h * .55, 6), '#ffffff')
    F = Forest(s, 139, .2, 17)
    F.tree(1440, 960, 520, '#1f3060', '#34487a', '#dfe4f6', '#8f9fd0')
    F.tree(1345, 930, 300, '#22346a', '#3a4e84', '#dfe4f6', '#8f9fd0')
    snowfall(s, 700, 5, .8, 4.2, .9)
    return s.finish(.34, 1.8, .16)


def entrepreneur_barn(size):
    s = Scene(size, 214)
    s.light = (-1, -.5)
    sky(s, ['#8fc4e6', '#c9e2ea', '#fbf2d8'], [0, .3, .5])
    clouds(s, 10, 300, '#ffffff', .5, .3, 1.3, 141, .3, .9, under='#c4d8e6')
    x, y = ridge_line(s, 430, 44, 460, 142)
    land(s, x, y, '#9fbcc0', '#b9cfb4', depth=100)
    x, y = ridge_line(s, 492, 16, 300, 143)
    Forest(s, 144, .2, 10).row(x, y, 56, '#6a9480', .14, foot='#94b48a')
    land(s, x, y + 2, '#a9c46a', '#86a850', depth=160)
    x = np.linspace(-20, 1520, 100)
    g = land(s, x, 600 + 14 * np.sin(x / 210 + 1), '#b5cf6a', '#5f8a44', depth=380)
    s.tex(g, .4, .9, .3, 0, 4, 1.3)
    house(s, 60, 560, 90, 120, 50, 46, lit=(), boards=True)
    # sheep
    for px, py, z in ((150, 690, 34), (250, 665, 28), (330, 720, 38), (60, 730, 36)):
        for dx in (-.5, -.2, .3, .55):
            s.stroke([(px + dx * z, py), (px + dx * z, py + z * .8)], '#3a3034', z * .14)
        b = union(union(ell(px - z * .4, py - z * .1, z * .55, z * .5), ell(px + z * .35, py - z * .1, z * .55, z * .5)), ell(px, py - z * .25, z * .6, z * .55))
        s.shaded(b, '#fbf4e4', '#cfc4b4', -5, -5)
        s.shaded(ell(px - z * .98, py - z * .15, z * .22, z * .32, 20), '#3a3034', '#1f181c', -2, -2)
    birch(s, 330, 640, 430, ['#4a7a34', '#7aa644', '#aacb5c', '#d9e68a'], 6, crown=.26, n=420, size=4.6, lean=-.03)
    # barn
    wall = poly([(560, 850), (560, 330), (980, 90), (1520, 270), (1520, 860)])
    s.fill(wall, lin((560, 0), (1500, 0), ['#b53f2c', '#94301f', '#7a2418']))
    with s.clip(wall):
        for i in range(34):
            s.stroke([(560 + i * 30, 80), (560 + i * 30, 880)], '#4a140c', 2.5, .45)
            s.stroke([(566 + i * 30, 80), (566 + i * 30, 880)], '#e0785a', 2, .18)
    s.tex(wall, .4, .3, 2.4, 0, 9, 1.2)
    s.fill(poly([(520, 345), (980, 76), (1540, 262), (1540, 290), (980, 112), (535, 372)]), '#3a3438')
    s.fill(poly([(546, 372), (980, 118), (1520, 296), (1520, 312), (980, 140), (560, 384)]), '#f1e9dc')
    s.fill(box(548, 380, 20, 475), '#f1e9dc')
    window(s, 935, 220, 84, 90, False, '#f1e9dc')
    # open doors and the workshop inside
    s.fill(box(770, 400, 480, 455), '#f1e9dc')
    inn = box(790, 420, 440, 435)
    s.fill(inn, lin((0, 420), (0, 855), ['#6a4428', '#a8743f', '#d9a45c']))
    with s.clip(inn):
        s.glow(1010, 520, 380, '#ffd890', .9)
        for y in (520, 620, 720):
            s.fill(box(1010, y, 230, 12), '#5a3820')
            r = np.random.default_rng(y)
            xx = 1022
            while xx < 1220:
                w, h = r.uniform(26, 44), r.uniform(34, 66)
                c = ['#e9dcc4', '#5f8fa0', '#c9744a', '#f4ead6', '#8fa06a'][r.integers(5)]
                s.shaded(smooth([(xx, y), (xx - w * .08, y - h * .5), (xx + w * .2, y - h), (xx + w * .8, y - h), (xx + w * 1.08, y - h * .5), (xx + w, y)], t=.12), c, mix(c, '#2a1810', .4), -5, -2)
                xx += w + 12
        s.stroke([(920, 400), (920, 470)], '#20140e', 4)
        s.fill(poly([(880, 505), (960, 505), (938, 465), (902, 465)]), '#2c3a3c')
        s.fill(ell(920, 506, 38, 8), '#fff2c8')
        s.glow(920, 520, 200, '#ffe2a0', .9)
    for pts in ([(640, 870), (640, 410), (782, 425), (782, 855)], [(1238, 425), (1380, 405), (1380, 870), (1238, 855)]):
        dd = poly(pts)
        s.shaded(dd, '#7f2a1c', '#5a1c12', -6, -3)
        s.stroke([pts[0], pts[2]], '#f1e9dc', 12)
        s.stroke([*pts, pts[0]], '#f1e9dc', 10)
    s.fill(poly([(-20, 850), (1520, 845), (1520, 1020), (-20, 1020)]), lin((0, 850), (0, 1000), ['#e6cf9c', '#a88f5c']))
    s.tex(box(0, 850, 1500, 150), .6, .7, .2, 0, 5, 1.1)
    s.fill(poly([(790, 855), (1230, 855), (1330, 930), (660, 930)]), '#ffe2a0', .4, blur=10)
    # entrepreneur with a laptop on crates
    n = Fig(s, 560, 800, 138, 'tan', 1, .03, '#2a1a18')
    n.leg(-1, (500, 1290), '#3f5070')
    n.leg(1, (630, 1290), '#4a5d80')
    n.arm(1, (845, 738), '#d9cbb0', 1, sleeve=.6, start=n.p(.5, 2.05), l1=1.3, l2=1.2)
    n.torso('#efe2c8', d='#b5a488', waist=.50, hem=-.4)
    ap = smooth([n.p(-.36, 1.85), n.p(.42, 1.85), n.p(.58, .8), n.p(.70, -.9), n.p(-.70, -.9), n.p(-.56, .8)], t=.06)
    n.shade(ap, '#3f6a6f')
    s.stroke([n.p(-.34, 1.85), n.p(-.30, 2.48)], '#2f5256', 13)
    s.stroke([n.p(.40, 1.85), n.p(.32, 2.48)], '#2f5256', 13)
    s.stroke([n.p(-.3, .5), n.p(-.26, .05), n.p(.3, .05), n.p(.34, .5)], '#2f5256', 5)
    n.neck()
    n.head('curly', smile=1.3, look=.4, tilt=4)
    for x, y, w, h in ((700, 850, 240, 150), (720, 772, 200, 80)):
        s.shaded(box(x, y, w, h, 4), '#c99a62', '#8a6238', -6, -8)
        for k in range(1, 3):
            s.fill(box(x, y + h * k / 3 - 3, w, 6), '#5a3c22', .7)
    s.fill(poly([(760, 770), (905, 770), (890, 758), (778, 758)]), '#dfe2e6')
    s.shaded(poly([(900, 764), (930, 655), (940, 657), (912, 770)]), '#aab2bc', '#6f7884', -3, 0)
    for x, y, w, c in ((985, 905, 74, '#5f8fa0'), (1080, 925, 92, '#c9744a'), (1190, 910, 66, '#f0e6d0')):
        s.fill(ell(x + 24, y + 2, w * .8, 10), '#5a4a2a', .4, blur=4)
        s.shaded(smooth([(x - w * .34, y), (x - w * .52, y - w * .55), (x - w * .26, y - w * 1.0), (x + w * .26, y - w * 1.0), (x + w * .52, y - w * .55), (x + w * .34, y)], t=.13), c, mix(c, '#2a1820', .35), -9, -3)
        s.fill(ell(x, y - w, w * .27, w * .07), mix(c, '#1a1014', .55))
    n.arm(-1, (790, 735), '#efe2c8', 1, sleeve=.6, l1=1.35, l2=1.3)
    grass(s, -10, 520, 830, 1010, 70, ['#4f7a34', '#86ac48', '#c4d070'], 700, 6)
    flowers(s, 0, 470, 850, 990, 15, '#fffaf0', '#f0b53c', 40, 5)
    flowers(s, 0, 470, 850, 990, 16, '#6a7fd0', '#f0b53c', 30, 6, petals=False)
    s.glow(200, 100, 900, '#fff4d0', .30)
    return s.finish(.18, 0, .08)
