"""People at work and in everyday life, second part."""
import numpy as np

from built import FALU, house, mini, smoke
from kit import B, Scene, box, ell, lin, mix, moved, noise1, poly, smooth, union
from nature import Forest, birch, clouds, grass, land, leaves, mist, mountain, ridge_line, sky
from people import Fig, taper
from work1 import view


def steam(s, x, y, h, w=8, n=3, a=.35, c='#ffffff'):
    for k in range(n):
        o = (k - (n - 1) / 2) * w * 2.4
        s.stroke([(x + o, y), (x + o + w, y - h * .35), (x + o - w, y - h * .7), (x + o + w * .6, y - h)], c, w, a, soft=True, blur=w * .6)


def cup(s, x, y, w, c, d=None):
    d = d or mix(c, '#20183c', .3)
    s.stroke(ell(x + w * .52, y - w * .38, w * .2, w * .22), c, w * .11)
    s.shaded(smooth([(x - w * .46, y - w * .8), (x + w * .46, y - w * .8), (x + w * .40, y - w * .1), (x + w * .25, y), (x - w * .25, y), (x - w * .40, y - w * .1)], t=.08), c, d, w * .1, 0)
    s.fill(ell(x, y - w * .8, w * .46, w * .10), mix(c, '#ffffff', .4))
    s.fill(ell(x, y - w * .79, w * .39, w * .075), '#4a2c1e')


def chef_kitchen(size):
    s = Scene(size, 205)
    s.light = (1, -.5)
    s.all(lin((0, 0), (0, 1000), ['#3c4a57', '#51606a', '#2f3944']))
    for j in range(14):
        for i in range(26):
            c = mix('#6d8288', '#8ba0a0', ((i * 7 + j * 13) % 11) / 11)
            s.fill(box(i * 62 - (j % 2) * 31 + 2, 90 + j * 38 + 2, 58, 34, 3), c, .75)
    view(s, 960, 110, 440, 340, ['#4a6aa0', '#c09ab4', '#ffc890'], 41, frame='#2c343c', hills='#5a6a9a', trees='#2c4468', ground='#cfd6ea', sill=False)
    s.glow(1180, 300, 700, '#ffc890', .4)
    # rail with pans
    s.fill(box(60, 118, 830, 10, 4), '#c9d0d4')
    for x, r, c in ((130, 52, '#c9744a'), (265, 62, '#b9622f'), (405, 46, '#d9895c'), (760, 56, '#c9744a')):
        s.fill(box(x - 6, 122, 12, 62, 5), '#d9b48f')
        s.shaded(ell(x, 184 + r, r), c, mix(c, '#2a1420', .45), 12, -8, light='#ffd9a8')
        s.fill(ell(x, 184 + r, r * .78), mix(c, '#2a1420', .22))
    for x in (530, 570, 610, 650):
        s.fill(box(x, 122, 7, 90, 3), '#d0d6da')
        s.shaded(ell(x + 3, 226, 16, 22), '#c2cad0', '#7d8894', 4, -2)
    # lamps
    for x in (330, 760):
        s.stroke([(x, 0), (x, 60)], '#1a2028', 5)
        s.fill(poly([(x - 66, 104), (x + 66, 104), (x + 26, 56), (x - 26, 56)]), '#20262e')
        s.fill(box(x - 60, 102, 120, 8, 4), '#fff0c4')
        s.glow(x, 130, 440, '#ffd890', .45)
    # a second cook at the stove
    k = Fig(s, 1120, 700, 96, 'dark', 1, .08, '#1a1216')
    k.arm(1, (1268, 560), '#d3d8dc', 1, sleeve=.85)
    k.torso('#dfe3e6', hem=-.9)
    k.shade(smooth([k.p(-.55, 1.5), k.p(.6, 1.5), k.p(.75, -.9), k.p(-.7, -.9)], t=.04), '#3f5260')
    k.neck()
    k.head('short', hat=('knit', '#2f3a46', '#3f4c5a'), smile=.8, eyes='down', tilt=8)
    k.arm(-1, (1215, 575), '#e6eaec', 1, sleeve=.85)
    s.fill(box(1210, 596, 290, 420), lin((1210, 0), (1500, 0), ['#59656f', '#39434d']))
    s.fill(box(1200, 588, 310, 16, 3), '#aab4bc')
    s.stroke([(1180, 572), (1250, 590)], '#15181e', 14)
    s.shaded(poly([(1225, 585), (1390, 585), (1372, 620), (1243, 620)]), '#2a2f38', '#15181e')
    for i, (dx, h) in enumerate(((-44, 60), (-15, 110), (18, 84), (46, 50))):
        s.fill(smooth([(1306 + dx - 20, 588), (1306 + dx - 14, 588 - h * .5), (1306 + dx + 4, 588 - h), (1306 + dx + 16, 588 - h * .4), (1306 + dx + 20, 588)], t=.15), '#ff9a3c', .9, blur=1.5)
        s.fill(smooth([(1306 + dx - 10, 588), (1306 + dx - 6, 588 - h * .35), (1306 + dx + 3, 588 - h * .62), (1306 + dx + 10, 588)], t=.15), '#ffe08a', .9, blur=1)
    s.glow(1306, 540, 260, '#ff9a3c', .7)
    # chef
    n = Fig(s, 560, 830, 140, 'fair', 1, .05, '#7a4a2c', 1.06)
    n.arm(1, (775, 690), '#dcd9d2', 1, sleeve=.8, cuff='#ffffff')
    n.torso('#f2efe8', d='#b9bccb', waist=.58, hem=-.6, hip=.68)
    for dy in (1.9, 1.5, 1.1, .7):
        for dx in (.05, .42):
            s.fill(ell(*n.p(dx, dy), 7), '#4a5a6a')
    s.stroke([n.p(.60, 2.3), n.p(.22, 2.05), n.p(.23, .4)], '#b9bccb', 4, .8, soft=True)
    ap = smooth([n.p(-.75, .55), n.p(.72, .55), n.p(.78, -.8), n.p(-.8, -.8)], t=.05)
    n.shade(ap, '#a8432f')
    n.neck()
    n.shade(smooth([n.p(-.36, 2.50), n.p(0, 2.36), n.p(.40, 2.50), n.p(.34, 2.28), n.p(.08, 2.10), n.p(-.26, 2.26)], t=.13), '#c9543c')
    n.head('short', hat=('chef', '#fbfaf5'), smile=1, eyes='down', tilt=8, beard='#8f5a34')
    # counter
    s.fill(box(-10, 800, 1520, 220), lin((0, 800), (0, 1000), ['#7a5438', '#4a3122']))
    s.shaded(box(-10, 780, 1520, 30, 3), '#d9c9ac', '#9f8a6c', 0, -9)
    for x in (200, 500, 800, 1100, 1400):
        s.fill(box(x, 830, 4, 170), '#2f1e16', .5)
    for px, rr in ((760, 120), (1010, 92), (250, 96)):
        s.fill(ell(px, 792, rr * 1.05, 24), '#3a2a24', .35, blur=5)
        s.fill(ell(px, 780, rr, 24), '#f7f4ec')
        s.fill(ell(px, 777, rr * .72, 16), '#dcd8ce')
        r = np.random.default_rng(px)
        for i in range(5):
            s.shaded(ell(px + r.normal(0, rr * .22), 768 - i * 3, 24, 13), ['#e08a4a', '#d9774a', '#f0a868'][i % 3], '#a8532c', 4, -3)
        leaves(s, px + 6, 756, rr * .32, 14, ['#2f5a34', '#4f8a4a', '#8fc06a'], 26, 6, px)
        for i in range(7):
            s.fill(ell(px + r.normal(0, rr * .35), 772 + r.normal(0, 5), 6), ['#b3203a', '#8f1430'][i % 2])
    steam(s, 250, 745, 130)
    s.shaded(smooth([(60, 780), (70, 690), (50, 660), (150, 660), (130, 690), (140, 780)], t=.06), '#b9622f', '#7a3c1c', -10, 0)
    leaves(s, 100, 640, 60, 40, ['#2c5232', '#4a7f44', '#86b862'], 90, 10, 5)
    n.arm(-1, (690, 712), '#f6f3ec', 1, sleeve=.8, cuff='#ffffff')
    s.stroke([(700, 722), (748, 742)], '#c9d0d4', 6)
    return s.finish(.26, 1.8, .16)


def family_sledding(size):
    s = Scene(size, 206)
    s.light = (-1, -.6)
    sky(s, ['#8fb4dc', '#bcd0e6', '#f4e2d4', '#fbdcb4'], [0, .2, .38, .5])
    clouds(s, 20, 330, '#fff6ea', .45, .25, 1.6, 61, .3, .8, under='#b9c4dc')
    s.glow(260, 250, 600, '#ffe2b0', .8)
    mountain(s, [(980, 250, .4), (1300, 300, .4), (620, 340, .3)], 480, '#fdeee2', '#9fb4d6', '#dfe0ea', 6, -1, 9, facet=.8)
    for i, (yy, c, f, h) in enumerate(((440, '#8aa0be', '#c4cbd9', 40), (475, '#5f7da2', '#a9b9d0', 64))):
        x, y = ridge_line(s, yy, 18, 360, 62 + i)
        Forest(s, 64 + i, .2, 9).row(x, y, h, c, .14, foot=f)
        land(s, x, y + 2, f, '#eef0f6', depth=80)
    for hx, hy, w, fl in ((930, 545, 52, 1), (1080, 530, 46, 1), (1210, 552, 60, 1), (780, 535, 40, 1)):
        house(s, hx, hy, w, w * 1.3, w * .55, w * .5, snow='#fdf8f4', lit=('g0', 'l1'), boards=False, wall=FALU if w != 46 else '#d9b45f')
        smoke(s, hx + w * .9, hy - w * 1.1, 70, '#ffffff', hx, .3, .9)
    x = np.linspace(-20, 1520, 240)
    y = 560 + 70 * np.cos((x - 100) / 520) + 4 * noise1(x / 80, 7)
    g = land(s, x, y, '#fdf4ec', '#b4cbe8', depth=420)
    s.tex(g, .2, 1.6, .6, 14, 5, 1.5, B.kOverlay)
    F = Forest(s, 67, .2, 16)
    for px, py, h in ((60, 665, 330), (150, 650, 230), (-20, 720, 400), (1440, 640, 300), (1370, 620, 200), (1510, 690, 380)):
        s.fill(poly([(px, py), (px + h * .8, py + h * .28), (px + h * .7, py + h * .32), (px - 8, py + 6)]), '#7f9fd0', .35, blur=5)
        F.tree(px, py, h, '#34567c', '#4a6f94', '#fdf6f0', '#b9cbe6')
    for pts in ([(-20, 640), (300, 690), (700, 800), (1100, 930), (1300, 1010)], [(-20, 670), (300, 722), (680, 832), (1050, 960), (1150, 1010)]):
        s.stroke(pts, '#86a7d6', 9, .5, soft=True, blur=1.5)
        s.stroke([(a, b + 5) for a, b in pts], '#ffffff', 4, .9, soft=True)
    # sled with an adult and two children
    def c(x, y):
        return 850 + x, 860 + y
    s.fill(smooth([c(-250, 40), c(200, 92), c(330, 120), c(40, 110), c(-260, 62)]), '#5f86c4', .45, blur=7)
    s.c.save()
    s.c.translate(850, 860)
    s.c.rotate(17)
    s.c.translate(-850, -860)
    s.stroke([c(-220, 56), c(150, 56), c(210, 40), c(225, 2)], '#5a3a28', 13, soft=True)
    for dx in (-170, -40, 100):
        s.stroke([c(dx, 54), c(dx, 22)], '#7a4f34', 12)
    s.shaded(box(*c(-230, 0), 400, 24, 6), '#c98f56', '#8f5f34', -3, -8)
    a = Fig(s, *c(-130, -22), 88, 'tan', 1, -.22, '#3a241c')
    for o, cc in ((-14, '#2a3a58'), (0, '#34486c')):
        kn = c(-20 + o, -62)
        a.shade(taper(c(150 + o, -2), c(176 + o, -26), 24, 20), '#5a3a2a')
        a.shade(union(taper(c(-130, -18), kn, 38, 28), taper(kn, c(140 + o, -8), 28, 21)), cc)
    ch = ((Fig(s, *c(-40, -42), 66, 'tan', 1, -.12, '#5a3422', .86), '#f0b53c', ('knit', '#2f7a7a', '#f2e6cf')),
          (Fig(s, *c(52, -38), 58, 'tan', 1, -.05, '#5a3422', .84), '#3f8fb8', ('knit', '#d9532f', '#ffe3a8')))
    a.torso('#b93a2c', hem=-.25)
    a.neck()
    s.stroke([a.p(-.30, 2.46), a.p(.34, 2.44)], '#f0c860', 26)
    s.stroke([a.p(-.25, 2.4), a.p(-.9, 2.2), a.p(-1.5, 2.5)], '#e0b040', 17, soft=True)
    a.head('bob', smile=1.3, hat=('knit', '#f2ead8', '#c9543c'), tilt=-4)
    for g, cc, hat in ch:
        u = g.u
        kn = (g.x + u * 1.15, g.y - u * .55)
        g.shade(union(taper((g.x, g.y), kn, .36 * u, .28 * u), taper(kn, (kn[0] + u * .75, kn[1] + u * .80), .27 * u, .22 * u)), mix(cc, '#1a2040', .55))
        g.torso(cc, hem=-.2, waist=.66)
        s.stroke([g.p(.06, 2.1), g.p(.06, .2)], mix(cc, '#1a2040', .4), 3)
        g.neck()
        g.head('short', smile=1.3, hat=hat, eyes='smile', dy=-.06)
        g.arm(-1, (g.x + u * 1.0, g.y - u * .72) if g is ch[0][0] else g.p(1.0, 3.3), cc, 1 if g is ch[0][0] else 1, glove='#40303a')
    a.arm(-1, c(30, -92), '#c4432f', 1, glove='#3a2c34', l1=1.35, l2=1.3)
    s.c.restore()
    r = np.random.default_rng(3)
    for i in range(120):
        t = r.uniform(0, 1)
        s.fill(ell(1080 + r.normal(0, 60) - 120 * t, 935 - 130 * t ** 2 * r.uniform(0, 1) + r.normal(0, 12), r.uniform(2, 10) * (1.1 - t)), '#ffffff', .75, blur=1.2)
    # another child walking up with a sled
    mini(s, 420, 690, 120, '#8a4f9a', '#2c3040', hat='#f0c04a', stride=.10, arm=.08, lean=.08, child=True, flip=True)
    s.stroke([(438, 655), (500, 712)], '#5a4030', 2)
    s.shaded(moved(box(0, 0, 70, 9, 4), 494, 708, rot=14), '#d9532f', '#8f2f1c', 0, -4)
    for px, py, h, sd in ((1260, 700, 430, 3), (1340, 760, 520, 4)):
        birch(s, px, py, h, [], sd, bare=True, lean=.03, crown=.26, bark='#fbf4ec', twig='#7a6a74')
    p = smooth([(-20, 900), (180, 890), (380, 960), (480, 1020), (-20, 1020)], t=.16)
    s.fill(p, lin((0, 890), (0, 1000), ['#ffffff', '#b9cee9']))
    s.glow(240, 300, 1000, '#ffe6bc', .30)
    return s.finish(.2, 1.8, .08)


def forest_worker(size):
    s = Scene(size, 207)
    s.light = (-1, -.5)
    sky(s, ['#dfe9d2', '#f2eac6', '#f0d9a0', '#b9b070'], [0, .3, .5, 1])
    s.glow(420, 220, 800, '#fff6d0', .8)
    for i, (yy, c, f, h) in enumerate(((560, '#a9bb98', '#d3cf9c', 330), (600, '#7f9c7c', '#b4b984', 420), (640, '#557a60', '#93a268', 480))):
        x, y = ridge_line(s, yy, 12, 300, 72 + i)
        Forest(s, 74 + i, .16, 16).row(x, y, h, c, (.12, .2, .24)[i], foot=f, sunny=mix(c, '#fff0b0', .25))
        land(s, x, y + 2, f, mix(f, '#6a7a3c', .5), depth=200)
        mist(s, yy - 20, 80, '#fff4cc', .55, 70 + i)
    x, y = ridge_line(s, 690, 12, 300, 79)
    g = land(s, x, y, '#8fa050', '#3a4a2a', depth=320)
    s.tex(g, .5, .8, .3, 0, 6, 1.2, B.kOverlay)
    # machine in the clearing
    def m(px, py):
        return 240 + px, 690 + py
    for dx in (40, 150, 330):
        s.shaded(ell(*m(dx, 20), 58), '#2c2c30', '#16161a')
        s.fill(ell(*m(dx, 20), 26), '#d9a030')
        s.fill(ell(*m(dx, 20), 10), '#5a4a30')
    s.shaded(poly([m(-30, -10), m(210, -10), m(210, -60), m(190, -100), m(-10, -96)]), '#4f8a3c', '#2c5426', -8, -6)
    s.shaded(poly([m(220, 0), m(400, 0), m(400, -52), m(220, -60)]), '#4f8a3c', '#2c5426', -8, -6)
    cab = poly([m(225, -58), m(235, -190), m(340, -190), m(372, -110), m(372, -56)])
    s.shaded(cab, '#e0a830', '#9a6c1c', -8, -4)
    s.fill(poly([m(240, -110), m(246, -178), m(332, -178), m(358, -110)]), lin(m(240, -178), m(358, -110), ['#dff0e8', '#6f9aa0', '#3f6a78']))
    s.stroke([m(205, -60), m(200, -260), m(420, -330), m(560, -180)], '#d9a030', 20, soft=False)
    s.stroke([m(560, -180), m(560, -130)], '#3a3a3c', 14)
    s.shaded(box(*m(528, -140), 66, 70, 10), '#3f4a44', '#20262a')
    s.stroke([m(475, -90), m(690, -62)], '#8a5a38', 26)
    s.stroke([m(475, -97), m(690, -69)], '#c08a58', 8, .8)
    for k in range(5):
        for j in range(5 - k):
            px, py = 60 + j * 46 + k * 23, 800 - k * 40
            s.shaded(ell(px, py, 24), '#e8c48c', '#b98a54', -4, -4)
            s.stroke(ell(px, py, 22), '#7a5232', 5)
            s.stroke(ell(px, py, 11), '#c99a60', 2)
    # big pine that is being measured
    s.fill(poly([(1150, 0), (1260, 0), (1290, 1010), (1120, 1010)]), lin((1120, 0), (1290, 0), ['#d9a06a', '#a86c44', '#5a3828']))
    r = np.random.default_rng(6)
    tr = poly([(1150, 0), (1260, 0), (1290, 1010), (1120, 1010)])
    with s.clip(tr):
        for i in range(150):
            px, py = r.uniform(1120, 1290), r.uniform(0, 1000)
            s.fill(smooth([(px, py), (px + 14, py + 8), (px + 12, py + 50), (px + 2, py + 66), (px - 8, py + 40)]), '#4a2a20', r.uniform(.15, .45))
    n = Fig(s, 900, 800, 130, 'rosy', 1, .05, '#b0703c', 1.05)
    n.leg(-1, (850, 1265), '#2f4a3c')
    n.leg(1, (970, 1265), '#365545')
    n.arm(1, (1128, 640), '#d9641f', 1, glove='#4a4a3c', start=n.p(.55, 2.05))
    n.torso('#f07a24', waist=.58, hem=-.4, hip=.68)
    with s.clip(n.body):
        for dy in (1.15, .45):
            s.stroke([n.p(-1.1, dy), n.p(1.1, dy)], '#f6f0d0', 24, cap=False)
            s.stroke([n.p(-1.1, dy - .1), n.p(1.1, dy - .1)], '#d9cf8a', 4, cap=False)
        s.stroke([n.p(.05, 2.4), n.p(.05, -.6)], '#8f3f14', 4)
    n.folds([[(-.5, .2), (0, .1), (.5, .2)]])
    n.neck()
    n.head('ponytail', smile=1, look=.8, hat=('muffs', '#f0b030', '#e09a20', '#c8402f'))
    # calliper
    s.stroke([(1075, 640), (1330, 622)], '#e8e4d0', 13)
    for i in range(14):
        px = 1090 + i * 17
        s.stroke([(px, 633 - i * 1.2), (px, 640 - i * 1.2)], '#3a3a34', 2)
    s.stroke([(1112, 642), (1108, 700)], '#c9c4a8', 11)
    s.stroke([(1304, 626), (1308, 690)], '#c9c4a8', 11)
    n.hand((1098, 645), (980, 700), '#55553f', True)
    n.arm(-1, n.p(.55, .85), '#f07a24', 1, glove='#55553f')
    tb = moved(box(-60, -42, 120, 84, 8), *n.p(.72, .98), rot=-12)
    s.shaded(tb, '#2c3038', '#14161c')
    s.fill(moved(box(-50, -33, 100, 66, 3), *n.p(.72, .98), rot=-12), '#a9d6b0')
    s.stroke([(n.p(.4, 1.0)[0], n.p(.4, 1.0)[1]), n.p(.7, 1.15), n.p(1.0, 1.0)], '#3f7a52', 5, soft=True)
    n.hand(n.p(.48, .78), n.p(-.4, .8), '#55553f')
    grass(s, -10, 1510, 880, 1010, 90, ['#3f5a2c', '#6a8a3c', '#a9b858', '#d9d080'], 1100, 5)
    for i in range(70):
        px, py = r.uniform(0, 1500), r.uniform(900, 1000)
        s.fill(ell(px, py, 4.5), ['#2f3a6a', '#b3203a'][i % 2])
    s.glow(420, 260, 1000, '#fff2c0', .32)
    return s.finish(.22, 2.0, .12)


def language_cafe(size):
    s = Scene(size, 208)
    s.light = (-.4, -1)
    s.all(lin((0, 0), (0, 1000), ['#3f5f62', '#4f7470', '#35504f']))
    s.fill(box(0, 600, 1500, 400), '#2f4746')
    s.fill(box(0, 594, 1500, 8), '#7fa096')
    view(s, 90, 120, 300, 330, ['#3f5a94', '#a98fb4', '#f0b48a'], 51, frame='#efe4d0', hills='#4a5a8a', trees='#2a3c62', ground='#b9c4e0')
    view(s, 1110, 120, 300, 330, ['#3f5a94', '#a98fb4', '#f0b48a'], 55, frame='#efe4d0', hills='#4a5a8a', trees='#2a3c62', ground='#b9c4e0')
    for x, y in ((500, 150), (750, 105), (1000, 150)):
        s.stroke([(x, 0), (x, y)], '#20302f', 5)
        s.fill(smooth([(x - 62, y + 58), (x - 42, y + 10), (x, y - 8), (x + 42, y + 10), (x + 62, y + 58)], t=.14), '#c9683f')
        s.fill(ell(x, y + 58, 60, 10), '#fff0c4')
        s.glow(x, y + 90, 480, '#ffcf86', .48)
    # garland of paper flags in plain colours
    s.stroke([(430, 250), (600, 300), (750, 312), (900, 300), (1070, 250)], '#e9dcc4', 3, soft=True)
    for i in range(13):
        t = i / 12
        x = 440 + 620 * t
        y = 252 + 60 * (1 - (2 * t - 1) ** 2)
        s.fill(poly([(x - 15, y), (x + 15, y), (x, y + 36)]), ['#e0a83c', '#c9543c', '#5f9aa8', '#f0e4cc', '#7fa05a'][i % 5])
    ppl = ((250, 790, 122, 'brown', 1, .05, '#1c1416', '#b5547a', 'hijab', '#e0b25a'), (560, 745, 112, 'fair', 1, 0, '#d9d4cc', '#5f7f4f', 'thin', None),
           (930, 745, 114, 'dark', -1, 0, '#171114', '#e0a83c', 'curly', None), (1250, 790, 122, 'fair', -1, -.05, '#d9a85c', '#3f6f9a', 'ponytail', None))
    fs = []
    for x, y, u, sk, f, ln, hr, c, st, ex in ppl:
        n = Fig(s, x, y, u, sk, f, ln, hr)
        n.torso(c, hem=-.9, waist=.56, neckline=None if st == 'hijab' else ('v' if st == 'curly' else 'round'))
        n.folds([[(-.45, .5), (0, .4), (.45, .5)], [(-.5, 1.3), (-.3, 1.1)]])
        n.neck()
        n.head(st, smile=1.3 if st in ('hijab', 'curly') else 1, glasses=st == 'thin', beard='#e6e2da' if st == 'thin' else None, extra=ex, tilt=3 * f,
               eyes='smile' if st == 'ponytail' else 'open', look=.5 * f)
        fs.append((n, c))
    # the round table
    s.fill(ell(750, 905, 640, 150), '#1a2c2c', .5, blur=18)
    s.fill(ell(750, 884, 620, 150), '#8f5f38')
    tb = ell(750, 866, 620, 150)
    s.fill(tb, lin((130, 720), (1370, 1000), ['#e9bd84', '#cf9a60', '#a9743f']))
    s.tex(tb, .35, 3.5, .14, 2, 7, 1.2)
    for (n, c), near in zip(fs, ((455, 830), (640, 790), (820, 800), (1060, 835))):
        side = 1 if n.f > 0 else -1
        n.arm(side, near, c, side, sleeve=.92)
    # open book, cards, cups, buns
    for sg in (-1, 1):
        s.shaded(poly([(735, 905), (735 + sg * 125, 892), (735 + sg * 140, 950), (735, 962)]), '#fbf6ea', '#d9cdb4', 3 * sg, -3)
        for i in range(4):
            s.stroke([(735 + sg * 18, 917 + i * 11), (735 + sg * (96 + 8 * (i % 2)), 908 + i * 11)], '#a9a090', 3, .8)
    s.fill(poly([(640, 903), (690, 899), (692, 922), (640, 926)]), '#e0a83c')
    for x, y, c in ((400, 905, '#f3ead8'), (610, 850, '#c9543c'), (905, 852, '#f3ead8'), (1130, 905, '#5f9aa8')):
        s.fill(ell(x, y + 3, 52, 13), '#5a3820', .35, blur=3)
        s.fill(ell(x, y, 46, 12), mix(c, '#ffffff', .3))
        cup(s, x, y, 58, c)
        steam(s, x, y - 52, 64, 5, 2, .45)
    s.fill(ell(765, 836, 96, 24), '#e9e2d2')
    for dx, dy in ((-46, -6), (0, -10), (46, -6), (-22, -28), (24, -28)):
        s.shaded(ell(765 + dx, 832 + dy, 31, 20), '#c98444', '#8a4f24', -3, -4)
        s.stroke([(765 + dx - 18, 832 + dy), (765 + dx, 824 + dy), (765 + dx + 14, 832 + dy), (765 + dx, 838 + dy), (765 + dx - 6, 832 + dy)], '#6a3818', 4, .9, soft=True)
        for k in range(5):
            s.fill(ell(765 + dx - 16 + k * 8, 824 + dy + (k * 5) % 9, 2.4), '#fff6e4')
    for x, y, rot in ((250, 885, -10), (1260, 880, 8), (1010, 930, -6), (500, 945, 6)):
        s.fill(moved(box(-48, -20, 96, 40, 5), x, y, rot=rot), '#fbf6ea')
        s.fill(moved(box(-38, -11, 24, 22, 3), x, y, rot=rot), ['#c9543c', '#e0a83c', '#5f9aa8', '#7fa05a'][x % 4])
        s.fill(moved(box(-6, -6, 44, 5), x, y, rot=rot), '#a9a090')
        s.fill(moved(box(-6, 4, 30, 5), x, y, rot=rot), '#a9a090')
    return s.finish(.26, 0, .14)


def students_campus(size):
    s = Scene(size, 209)
    s.light = (-1, -.6)
    sky(s, ['#8fc0e4', '#c3dcea', '#f4efdc'], [0, .35, .6])
    clouds(s, 10, 380, '#ffffff', .5, .3, 1.3, 91, .3, .9, under='#c4d6e6')
    x, y = ridge_line(s, 500, 40, 500, 92)
    land(s, x, y, '#9fb9b8', '#b9cdb0', depth=120)
    x, y = ridge_line(s, 545, 16, 300, 93)
    Forest(s, 94, .2, 9).row(x, y, 50, '#6f947f', .14, foot='#9fb98f')
    # timber building with glass
    bd = poly([(520, 640), (520, 230), (1130, 180), (1560, 240), (1560, 660), (1130, 660)])
    s.fill(bd, lin((520, 0), (1130, 0), ['#e0b27a', '#c9925a']))
    s.fill(poly([(1130, 180), (1560, 240), (1560, 660), (1130, 660)]), lin((1130, 0), (1560, 0), ['#a8703f', '#8a5830']))
    with s.clip(bd):
        for i in range(60):
            s.fill(box(520 + i * 18, 150, 2, 520), '#5a3820', .22)
    for r_ in range(3):
        for i in range(7):
            x0, x1 = 545 + i * 82, 545 + i * 82 + 60
            t0, t1 = (x0 - 520) / 610, (x1 - 520) / 610
            f = lambda t, k: (230 - 50 * t) + (410 + 60 * t) * k
            k0, k1 = .10 + r_ * .29, .10 + r_ * .29 + .20
            w = poly([(x0, f(t0, k0)), (x1, f(t1, k0)), (x1, f(t1, k1)), (x0, f(t0, k1))])
            s.fill(w, lin((x0, f(t0, k0)), (x1, f(t1, k1)), ['#dff0f6', '#8fb9cc', '#4f7f98']))
            if (i * 3 + r_ * 5) % 4 == 0:
                s.fill(w, '#ffe2a0', .55)
            s.fill(poly([(x0, f(t0, k0)), (x0 + 5, f(t0, k0)), (x0 + 5, f(t0, k1)), (x0, f(t0, k1))]), '#6a4528', .6)
        for i in range(4):
            x0 = 1165 + i * 96
            for r_ in range(3):
                s.fill(poly([(x0, 225 + r_ * 138 + i * 10), (x0 + 66, 233 + r_ * 138 + i * 10), (x0 + 66, 320 + r_ * 132 + i * 8), (x0, 316 + r_ * 132 + i * 8)]),
                       lin((x0, 0), (x0 + 66, 0), ['#6f9ab0', '#3f6a84']))
    s.fill(poly([(505, 232), (1130, 166), (1575, 230), (1575, 246), (1130, 184), (505, 246)]), '#3f4a50')
    x = np.linspace(-20, 1520, 100)
    g = land(s, x, 640 + 8 * np.sin(x / 200), '#a9c06a', '#5f8a4a', depth=360)
    s.tex(g, .4, .8, .3, 0, 4, 1.3)
    pth = smooth([(900, 652), (1060, 652), (1000, 760), (1240, 1020), (220, 1020), (620, 780)], t=.14)
    s.fill(pth, lin((0, 650), (0, 1000), ['#f6ead2', '#d9bf98']))
    s.tex(pth, .3, .8, .2, 0, 5, 1.2)
    for px, py, h, sd in ((110, 760, 640, 1), (330, 700, 480, 2), (1420, 740, 560, 4)):
        birch(s, px, py, h, ['#4f7a34', '#7fa844', '#b4cf62', '#dce88a'], sd, crown=.28, n=460, size=5.4, lean=.02)
        s.fill(ell(px + 70, py + 8, 150, 18), '#3f5f34', .35, blur=5)
    mini(s, 840, 700, 92, '#c9543c', '#33405c', hair='#2c1c1a', bag='#2f4a5a', stride=.12)
    mini(s, 890, 702, 96, '#f0e4cc', '#5a4a3c', hair='#b5783c', stride=.10, flip=True)
    mini(s, 1290, 720, 100, '#5f8fa8', '#2c3040', hair='#e0b468', stride=.02, arm=.0)
    # three students, near
    trio = ((470, 760, 104, 'fair', 1, '#d9a04a', '#3f7a8a', '#2f3a55', 'long'), (750, 775, 112, 'dark', 1, '#1a1216', '#e0a030', '#4a5468', 'short'),
            (1040, 765, 106, 'tan', -1, '#2c1a16', '#c9543c', '#3a3a44', 'bob'))
    for i, (x, y, u, sk, f, hr, c, tr, st) in enumerate(trio):
        s.fill(poly([(x - 40, y + 385), (x + 60, y + 385), (x + 330, y + 440), (x + 200, y + 440)]), '#7a6a4a', .35, blur=6)
        n = Fig(s, x, y, u, sk, f, .02 * f, hr)
        if i != 2:
            n.shade(smooth([n.p(-.5, 2.3), n.p(-1.05, 2.1), n.p(-1.1, .7), n.p(-.4, .5)], t=.15), ['#c9744f', '#2f4a5a', '#000000'][i])
        n.leg(-f, (x - f * .50 * u, y + 3.46 * u), mix(tr, '#10101c', .25), -f, boot='#efe9de')
        n.leg(f, (x + f * .42 * u, y + 3.52 * u), tr, -f, boot='#fbf6ec')
        n.arm(f, (x + f * 1.15 * u, y - .35 * u) if i != 1 else (x + 1.35 * u, y - 1.55 * u), mix(c, '#20183c', .12), f, sleeve=.95)
        n.torso(c, hem=-.35, waist=.56, neckline='round' if i != 1 else None)
        n.folds([[(-.45, .2), (0, .1), (.45, .2)], [(-.5, 1.2), (-.3, 1.0)]])
        if i == 1:
            s.stroke([n.p(-.42, 2.4), n.p(-.52, 1.0)], '#2f4a5a', 17, soft=True)
            s.stroke([n.p(.42, 2.4), n.p(.5, 1.0)], '#2f4a5a', 17, soft=True)
            s.fill(smooth([n.p(-.4, 2.48), n.p(0, 2.60), n.p(.4, 2.48), n.p(.2, 2.2), n.p(-.2, 2.2)], t=.16), mix(c, '#20183c', .22))
        if i == 0:
            s.stroke([n.p(-.5, 2.35), n.p(-.45, 1.2), n.p(-.6, .6)], '#c9744f', 15, soft=True)
        n.neck()
        n.head(st, smile=1.3 if i != 1 else 1, look=.4 * f, tilt=2 * f, glasses=i == 2, eyes='smile' if i == 0 else 'open')
        n.arm(-f, n.p(.25 * f, .55) if i != 1 else n.p(-1.0, -.35), c, f if i != 1 else 1, sleeve=.95)
        if i != 1:
            bk = moved(box(-44, -56, 88, 112, 5), *n.p(.22 * f, .75), rot=-8 * f)
            s.shaded(bk, ['#f0e4cc', '', '#3f6f5a'][i], ['#b9a888', '', '#244a3a'][i])
            n.hand(n.p(.15 * f, .42), n.p(-.8 * f, .6))
    flowers_n = np.random.default_rng(8)
    grass(s, -10, 330, 900, 1010, 60, ['#4f7a3c', '#7fa84a', '#b4cf6a'], 400, 6)
    grass(s, 1200, 1510, 900, 1010, 60, ['#4f7a3c', '#7fa84a', '#b4cf6a'], 400, 7)
    for i in range(60):
        px = flowers_n.choice([flowers_n.uniform(0, 300), flowers_n.uniform(1230, 1500)])
        s.fill(ell(px, flowers_n.uniform(880, 990), 5), ['#fff6e0', '#f4d04a'][i % 2])
    s.glow(200, 100, 900, '#fff6d8', .30)
    return s.finish(.16, 0, .06)
