"""Cottages, a station and a village at night."""
import numpy as np

from built import FALU, house, mini, smoke, window
from kit import B, Scene, box, ell, lin, mix, moved, poly, smooth
from nature import (Forest, birch, clouds, flowers, grass, land, leaves, mountain, ridge_line, sky, snowfall, stars)
from towns import bicycle, church, lamp


def red_cottages(size):
    s = Scene(size, 304)
    sky(s, ['#7fb8e2', '#b9daec', '#fbf2d6'], [0, .25, .46])
    clouds(s, 0, 330, '#ffffff', .5, .3, 1.4, 331, .28, .95, under='#c4d6e6')
    x, y = ridge_line(s, 400, 44, 460, 333, .45)
    land(s, x, y, '#9fbfc0', '#b4ccb0', depth=100)
    x, y = ridge_line(s, 455, 18, 300, 334)
    Forest(s, 335, .2, 10).row(x, y, 70, '#6f9c80', .12, foot='#94b888')
    land(s, x, y + 2, '#a9c668', '#8fb456', depth=140)
    xx = np.linspace(-20, 1520, 100)
    g = land(s, xx, 560 + 16 * np.sin(xx / 260 + 2), '#b9d06a', '#6a983f', depth=430)
    s.tex(g, .4, .9, .3, 0, 4, 1.3)
    lane = smooth([(720, 566), (745, 566), (800, 620), (720, 700), (820, 800), (1120, 1020), (380, 1020), (540, 830), (620, 710), (740, 620)], t=.15)
    s.fill(lane, lin((0, 566), (0, 1000), ['#f6ead0', '#dcc294', '#b9986a']))
    s.tex(lane, .4, .5, .14, 0, 5, 1.1)
    mid = smooth([(733, 568), (770, 620), (668, 705), (690, 815), (740, 1020), (690, 1020), (655, 820), (650, 708), (758, 620)], t=.15)
    s.fill(mid, '#9cb858', .7, blur=4)
    for hx, hy, w, sd in ((560, 590, 66, 1), (860, 588, 62, -1), (420, 628, 92, 1), (985, 636, 100, -1)):
        house(s, hx, hy, w, w * 1.35, w * .56, w * .50, side=sd, boards=w > 80)
    for px, py, z in ((520, 596, 30), (690, 580, 24), (830, 586, 26), (1130, 596, 40), (360, 610, 40), (960, 600, 34)):
        leaves(s, px, py - z * .8, z, z * 1.1, ['#3f7040', '#6a9c4c', '#a4c866', '#d4e08a'], 110, 3.6, int(px))
    birch(s, 1420, 690, 560, ['#3f7038', '#6a9c44', '#a4c85c', '#dbe68a'], 6, crown=.26, n=440, size=5, lean=-.03)
    house(s, 90, 740, 210, 285, 122, 106, boards=True, lit=())
    house(s, 1090, 770, 200, 250, 120, 104, side=-1, boards=True)
    # porch of the nearest cottage
    for px in (168, 236):
        s.fill(box(px, 650, 9, 92), '#f6efe2')
    s.fill(poly([(152, 652), (206, 616), (262, 652)]), '#f6efe2')
    s.fill(poly([(150, 654), (206, 612), (264, 654), (206, 626)]), '#3b3a40')
    s.fill(box(160, 736, 94, 12), '#b9a88c')
    # apple tree, lilac, washing line
    for px, py, z, cols in ((470, 740, 62, ['#3f7040', '#6a9c4c', '#a4c866', '#d4e08a']), (40, 730, 60, ['#3f6a44', '#5f8f54', '#8fb468'])):
        s.stroke([(px, py), (px + 4, py - z)], '#6a4a34', 10)
        leaves(s, px, py - z * 1.6, z * 1.15, z * .95, cols, 200, 5.5, int(px))
    r = np.random.default_rng(4)
    for i in range(16):
        s.fill(ell(470 + r.normal(0, 38), 640 + r.normal(0, 26), 6), '#d9402f')
    leaves(s, 1010, 742, 56, 62, ['#4f6f4a', '#7a6fb0', '#a894d4', '#d4c4ec'], 150, 5, 8)
    for a in ((1330, 800, 1330, 690), (1490, 810, 1490, 696)):
        s.stroke([a[:2], a[2:]], '#8a6a4a', 7)
    s.stroke([(1330, 694), (1410, 708), (1490, 700)], '#f4efe6', 2, soft=True)
    for i, (c, w) in enumerate((('#fbf6ea', 40), ('#7fb0d4', 24), ('#e0a83c', 26), ('#fbf6ea', 34))):
        px = 1340 + i * 38
        s.shaded(smooth([(px, 698 + i), (px + w * .8, 701 + i), (px + w * .86, 758), (px + 3, 756)], t=.06), c, mix(c, '#5a6a8a', .3), -4, -1)
    # fences along the lane
    for pts in ([(20, 830), (300, 800), (505, 770)], [(1500, 850), (1180, 815), (900, 770)]):
        n = 26
        for i in range(n + 1):
            t = i / n * 2
            k = min(int(t), 1)
            px = pts[k][0] + (pts[k + 1][0] - pts[k][0]) * (t - k)
            py = pts[k][1] + (pts[k + 1][1] - pts[k][1]) * (t - k)
            h = 62 * (py - 640) / 180
            s.fill(poly([(px - 7, py), (px - 7, py - h), (px, py - h - 9), (px + 7, py - h), (px + 7, py)]), '#fbf6ea')
            s.fill(box(px + 2, py - h, 5, h), '#8a9ab0', .35)
        for o in (.3, .72):
            s.stroke([(a, b - 62 * (b - 640) / 180 * o) for a, b in pts], '#f0e9da', 7, cap=False)
    # people: someone with a bicycle, two children and a dog
    s.fill(ell(690, 852, 70, 8), '#6a5a3a', .4, blur=4)
    bicycle(s, 690, 850, 82, '#2f7a8a')
    mini(s, 640, 852, 150, '#e0a83c', '#33507a', hair='#8a5a34', stride=.08, arm=.10, reach=(.28, .52))
    for px, py, h, c, hr in ((800, 800, 84, '#c8402f', '#e0b468'), (846, 810, 92, '#f4ead8', '#3a241c')):
        s.fill(ell(px + 8, py + 2, 30, 5), '#6a5a3a', .4, blur=3)
        mini(s, px, py, h, c, '#33507a', hair=hr, stride=.12, arm=.12, child=True, flip=True)
    dx, dy = 900, 838
    for u in (-18, -10, 16, 24):
        s.stroke([(dx + u, dy - 16), (dx + u + (3 if u > 0 else -3), dy)], '#7a5a3c', 5)
    s.shaded(smooth([(dx - 26, dy - 30), (dx + 20, dy - 32), (dx + 28, dy - 18), (dx - 22, dy - 14)], t=.15), '#c99a62', '#8a6238', -3, -3)
    s.shaded(smooth([(dx - 40, dy - 40), (dx - 26, dy - 48), (dx - 18, dy - 34), (dx - 30, dy - 24), (dx - 46, dy - 30)], t=.16), '#c99a62', '#8a6238', -3, -3)
    s.stroke([(dx + 24, dy - 30), (dx + 36, dy - 42), (dx + 36, dy - 52)], '#c99a62', 6, soft=True)
    grass(s, -10, 500, 830, 1010, 80, ['#3f6f30', '#6a9a3c', '#a4c455', '#d4de80'], 900, 5)
    grass(s, 990, 1510, 850, 1010, 80, ['#3f6f30', '#6a9a3c', '#a4c455', '#d4de80'], 900, 6)
    for sd, (x0, x1) in enumerate(((-10, 470), (1040, 1510))):
        flowers(s, x0, x1, 850, 990, 20, '#fffaf2', '#f4b83c', 46, 6 + sd)
        flowers(s, x0, x1, 850, 990, 20, '#7a6fd0', '#f4b83c', 34, 17 + sd, petals=False)
        flowers(s, x0, x1, 850, 990, 18, '#e0607a', '#f4b83c', 26, 27 + sd, petals=False)
    s.glow(200, 60, 1000, '#fff4d0', .30)
    return s.finish(.2, 1.8, .08)


def railway_station(size):
    s = Scene(size, 305)
    s.light = (-1, -.5)
    sky(s, ['#6f9fcc', '#b4cddc', '#f9e4c0', '#fbd6a0'], [0, .22, .40, .52])
    clouds(s, 0, 380, '#fff2e0', .5, .28, 1.5, 341, .3, .9, under='#b0b4cc')
    s.glow(240, 330, 640, '#ffdc9c', .8)
    mountain(s, [(1200, 300, .24), (900, 340, .22), (1450, 320, .24)], 470, '#d9c4bc', '#8f9cb8', '#c9c0bc', 5, -1, 7, facet=.7)
    x, y = ridge_line(s, 430, 26, 420, 342, tilt=20)
    Forest(s, 343, .2, 9).row(x, y, 44, '#6f8f8a', .13, foot='#9fae94')
    land(s, x, y + 2, '#b5a862', '#8a9450', depth=140)
    r = np.random.default_rng(3)
    for i in range(46):
        px = r.uniform(-10, 1510)
        z = r.uniform(20, 44)
        leaves(s, px, 560 - z * .6, z, z * 1.1, [['#7a5a24', '#c98a2c', '#f0bc50'], ['#8a3f1c', '#c9602c', '#f09a50'], ['#4f6a34', '#8a9c44', '#c4c868']][i % 3], 70, 3.8, i)
    # the station: yellow wood, white trim, two gables
    bx, by = 190, 690
    s.fill(box(bx, by - 250, 560, 250), lin((bx, 0), (bx + 560, 0), ['#f4cf74', '#e6b850', '#c9963c']))
    for i in range(56):
        s.stroke([(bx + i * 10, by - 250), (bx + i * 10, by)], '#8a5f1c', 1, .35)
    s.fill(poly([(bx - 26, by - 244), (bx + 586, by - 244), (bx + 540, by - 350), (bx + 20, by - 350)]), lin((0, by - 350), (0, by - 244), ['#8a5a4c', '#5f3c38']))
    s.fill(box(bx - 28, by - 250, 616, 10), '#fbf4e4')
    for cx in (bx + 120, bx + 430):
        s.fill(box(cx, by - 392, 34, 60), '#94604c')
        s.fill(box(cx - 4, by - 398, 42, 10), '#6a4438')
    gx = bx + 200
    s.fill(poly([(gx, by), (gx, by - 300), (gx + 85, by - 400), (gx + 170, by - 300), (gx + 170, by)]), lin((gx, 0), (gx + 170, 0), ['#f9da8a', '#ecc05c']))
    for i in range(17):
        px = gx + i * 10
        s.stroke([(px, by - 300 - 100 * (1 - abs(px - gx - 85) / 85)), (px, by)], '#8a5f1c', 1, .35)
    for a, b in (((gx - 18, by - 288), (gx + 85, by - 412)), ((gx + 85, by - 412), (gx + 188, by - 288))):
        s.stroke([a, b], '#fbf4e4', 16)
        s.stroke([(a[0], a[1] - 9), (b[0], b[1] - 9)], '#5f3c38', 9)
    s.fill(ell(gx + 85, by - 312, 32), '#3a3a44')
    s.fill(ell(gx + 85, by - 312, 27), '#fdfaf2')
    for i in range(12):
        a = i * np.pi / 6
        s.stroke([(gx + 85 + 21 * np.cos(a), by - 312 + 21 * np.sin(a)), (gx + 85 + 25 * np.cos(a), by - 312 + 25 * np.sin(a))], '#3a3a44', 2)
    s.stroke([(gx + 85, by - 312), (gx + 74, by - 322)], '#2c2c34', 4)
    s.stroke([(gx + 85, by - 312), (gx + 96, by - 328)], '#2c2c34', 3)
    for wx in (bx + 34, bx + 116, bx + 404, bx + 486):
        window(s, wx, by - 218, 44, 66, False, '#fbf4e4', pane='#4a6478', bars=(2, 3))
        window(s, wx, by - 104, 44, 70, wx < bx + 120, '#fbf4e4', pane='#4a6478', bars=(2, 3))
    for wx in (gx + 22, gx + 108):
        window(s, wx, by - 252, 40, 62, False, '#fbf4e4', pane='#4a6478', bars=(2, 3))
    s.fill(box(gx + 46, by - 124, 78, 124), '#fbf4e4')
    s.fill(box(gx + 53, by - 117, 64, 117), '#3f6a5c')
    s.fill(box(gx + 60, by - 110, 50, 46), '#ffdf9a')
    s.stroke([(gx + 85, by - 117), (gx + 85, by)], '#2c4c42', 3)
    cp = poly([(bx - 10, by - 132), (bx + 590, by - 132), (bx + 640, by - 108), (bx + 20, by - 108)])
    s.fill(cp, lin((0, by - 132), (0, by - 108), ['#8a5a4c', '#5f3c38']))
    for px in (bx + 30, bx + 180, bx + 390, bx + 610):
        s.fill(box(px, by - 108, 9, 128), '#3f6a5c')
        s.stroke([(px + 4, by - 78), (px + 26, by - 104)], '#3f6a5c', 5)
        s.stroke([(px + 4, by - 78), (px - 18, by - 104)], '#3f6a5c', 5)
    # platform
    pf = poly([(-20, 690), (1520, 676), (1520, 726), (820, 792), (-20, 860)])
    s.fill(pf, lin((0, 680), (0, 860), ['#e9dcc0', '#cbb894']))
    s.tex(pf, .4, .7, .18, -3, 5, 1.1)
    s.stroke([(-20, 836), (820, 770), (1520, 710)], '#fbf6ea', 7, .9)
    s.fill(poly([(-20, 860), (820, 792), (1520, 726), (1520, 746), (820, 824), (-20, 905)]), lin((0, 740), (0, 900), ['#a89c8c', '#6f6a6a']))
    # track
    tb = poly([(-20, 900), (820, 822), (1520, 745), (1520, 850), (900, 1020), (-20, 1020)])
    s.fill(tb, lin((0, 760), (0, 1000), ['#9a8f84', '#7a6c64']))
    s.tex(tb, .8, .2, .12, 0, 6, .8, B.kOverlay)
    for i in range(30):
        t = i / 30
        px = -40 + 1560 * t
        y0 = 925 - 160 * t
        s.fill(poly([(px, y0), (px + 30, y0 - 3), (px + 76, y0 + 58 - 22 * t), (px + 40, y0 + 62 - 22 * t)]), '#5a4438', .9)
    for a, b in (((-20, 938), (1520, 776)), ((-20, 988), (1520, 806))):
        s.stroke([a, b], '#4a4648', 9)
        s.stroke([(a[0], a[1] - 3), (b[0], b[1] - 3)], '#e6ddd0', 3)
    # the train comes in from the right
    tr = smooth([(880, 590), (930, 545), (1010, 520), (1540, 468), (1540, 790), (920, 868), (862, 850), (846, 740)], t=.07)
    s.fill(moved(tr, 6, 22), '#3a3440', .4, blur=9)
    s.fill(tr, lin((0, 490), (0, 860), ['#f6f2ea', '#dcd9d6', '#a9a8ae']))
    with s.clip(tr):
        s.fill(poly([(840, 748), (1540, 664), (1540, 700), (840, 792)]), '#2f6f8a')
        s.fill(poly([(840, 792), (1540, 700), (1540, 712), (840, 806)]), '#f0b53c')
        s.fill(poly([(840, 842), (1540, 752), (1540, 800), (840, 900)]), '#3a3c48')
        s.fill(poly([(846, 720), (884, 600), (936, 560), (990, 548), (985, 690), (846, 742)]), '#26303f')
        s.fill(poly([(858, 706), (890, 612), (936, 578), (978, 568), (974, 672), (858, 722)]), lin((858, 570), (980, 720), ['#cfe2ea', '#7f9cb0', '#4a6478']))
        for i in range(5):
            x0 = 1030 + i * 104
            d = -.105
            yy = lambda px, v: v + (px - 1030) * d
            w = poly([(x0, yy(x0, 578)), (x0 + 82, yy(x0 + 82, 578)), (x0 + 82, yy(x0 + 82, 668)), (x0, yy(x0, 670))])
            s.fill(w, '#26303f')
            s.fill(poly([(x0 + 4, yy(x0, 583)), (x0 + 78, yy(x0 + 78, 583)), (x0 + 78, yy(x0 + 78, 663)), (x0 + 4, yy(x0, 665))]), lin((x0, 560), (x0 + 82, 670), ['#ffe9bc', '#e9bd7c', '#7f8ca0']))
            if i in (0, 1, 3):
                with s.clip(w):
                    s.fill(ell(x0 + 42, yy(x0, 674), 26, 34), ['#a8435a', '#3f6a8a', '', '#5f7a4a'][i])
                    s.fill(ell(x0 + 42, yy(x0, 630), 14, 17), ['#e0aa86', '#8a5a3c', '', '#f0bf9d'][i])
                    s.fill(ell(x0 + 42, yy(x0, 620), 15, 10), ['#3a241c', '#1c1416', '', '#e0b468'][i])
    for px, py in ((872, 790), (905, 786)):
        s.fill(ell(px, py, 9, 7), '#fff6d8')
        s.glow(px, py, 90, '#ffe2a0', .9)
    # people on the platform
    ppl = ((110, 800, 150, '#c8503c', 0, '#3a241c', '#f0bf9d', None), (186, 806, 98, '#e0a83c', 0, '#8a5a34', '#f0bf9d', '#2f6f8f'), (390, 770, 136, '#3f6a8a', 1, '#1c1416', '#7a4b34', None), (520, 752, 128, '#f0e4cc', 0, '#c9c4bc', '#e0aa86', '#8a5a34'),
           (720, 742, 122, '#5f7a4a', 0, '#e0b468', '#f0bf9d', None), (770, 736, 118, '#8a4f7a', 1, '#2c1a16', '#a9704a', None))
    for i, (px, py, h, c, f, hr, sk, bag) in enumerate(ppl):
        s.fill(ell(px + h * .3, py + 2, h * .34, h * .04), '#6a5a4a', .4, blur=3)
        mini(s, px, py, h, c, ['#33405c', '#5a4a3c', '#2c3040'][i % 3], skin=sk, hair=hr, stride=.04 if i in (4, 5) else .08, flip=bool(f), child=h < 100, bag=bag, scarf='#f0c860' if i % 2 else '#c8d4dc', skirt=i == 0)
    for px, py, z, c in ((62, 802, 52, '#2f6f6a'), (440, 774, 46, '#a8432f')):
        s.shaded(box(px - z * .35, py - z * 1.1, z * .7, z * 1.05, 7), c, mix(c, '#101020', .4), -5, -3)
        s.stroke([(px - z * .2, py - z * 1.1), (px - z * .2, py - z * 1.5), (px + z * .2, py - z * 1.5), (px + z * .2, py - z * 1.1)], '#4a4a50', 4)
        for o in (-.22, .22):
            s.fill(ell(px + o * z, py - 1, 5), '#22222a')
    s.shaded(box(600, 706, 90, 10, 3), '#a8743f', '#6a4424', 0, -4)
    s.stroke([(612, 716), (612, 742)], '#3a3a40', 6)
    s.stroke([(678, 716), (678, 742)], '#3a3a40', 6)
    lamp(s, 300, 800, 190, '#ffdf9c', True, '#3f5a54')
    s.glow(240, 320, 1100, '#ffdca0', .30)
    return s.finish(.22, 1.8, .10)


def village_winter_night(size):
    s = Scene(size, 306)
    sky(s, ['#0a1436', '#14285c', '#2f4a86', '#5f74a8'], [0, .24, .40, .5])
    stars(s, 420, 330, 11)
    s.fill(ell(1180, 150, 46), '#f9f2dc')
    s.fill(ell(1168, 142, 12, 10), '#e0d6ba', .6)
    s.fill(ell(1194, 164, 8, 7), '#e0d6ba', .6)
    s.glow(1180, 150, 420, '#bcd0ff', .65)
    clouds(s, 60, 360, '#8fa4d4', .4, .24, 1.6, 351, .35, .5)
    mountain(s, [(360, 320, .3), (700, 360, .28), (1100, 340, .28), (1400, 370, .3)], 490, '#a4b8e2', '#3f5690', '#5a70a8', 6, 1, 8, facet=.7)
    for i, (yy, c, f, h) in enumerate(((448, '#33497f', '#5066a0', 40), (480, '#20356a', '#3f5690', 66))):
        x, y = ridge_line(s, yy, 18, 340, 352 + i)
        Forest(s, 354 + i, .2, 10).row(x, y, h, c, .13, foot=f)
        land(s, x, y + 2, f, '#8fa6d8', depth=90)
    hill = smooth([(-20, 560), (300, 520), (640, 505), (900, 515), (1200, 535), (1520, 520), (1520, 1020), (-20, 1020)], t=.14)
    s.fill(hill, lin((0, 510), (0, 1000), ['#a9bce6', '#6f88c4', '#3a5090']))
    s.tex(hill, .25, 1.8, .6, 0, 5, 1.5, B.kOverlay)
    sn, ss = '#d4deF6'.lower(), '#5f78b8'
    church(s, 690, 540, 250, '#c4cce8', '#2f3f6a', snow=sn, lit=True)
    F = Forest(s, 357, .2, 14)

    def cot(x, y, w, wall=FALU, side=1, lit=('g0', 'g1', 'l0', 'l1', 'a')):
        s.glow(x + w, y - w * .1, w * 2.1, '#ff9f44', .42, ry=w * 1.0)
        house(s, x, y, w, w * 1.35, w * .56, w * .52, wall=mix(wall, '#14184a', .30), trim='#cdc4d4', snow=sn, snow_shade=ss, lit=lit, side=side, boards=w > 70, warm='#ffb94e', roof='#2c3454')
        p = smooth([(x - w * .15, y + 2), (x + w, y - w * .05), (x + w * 2.5, y - w * .1), (x + w * 2.4, y + w * .06), (x + w, y + w * .10)], t=.15)
        s.fill(p, '#c4d2f4', .8, blur=2)
        smoke(s, x + w * .98, y - w * 1.16, w * 1.2, '#a9b8e0', int(x), .3, .8)

    for a in ((150, 560, 56, '#d9b45f'), (330, 548, 52, FALU), (500, 560, 58, '#8f9cae'), (960, 556, 58, FALU), (1130, 566, 64, '#d9b45f'), (1330, 560, 58, FALU), (20, 580, 60, FALU)):
        for dx in (-18, a[2] * 2.6):
            F.tree(a[0] + dx, a[1], a[2] * 1.5, '#1c3062', '#2c4478', sn, ss)
        cot(*a)
    for a in ((70, 690, 104, FALU, 1), (1200, 700, 112, FALU, -1), (395, 650, 84, '#e0c070', 1), (930, 652, 84, '#a8b4bc', -1)):
        cot(*a)
    # the village street
    st = smooth([(655, 548), (680, 548), (690, 620), (610, 720), (700, 840), (980, 1020), (420, 1020), (500, 850), (520, 720), (640, 620)], t=.15)
    s.fill(st, lin((0, 548), (0, 1000), ['#c4d0f0', '#8fa6da', '#5a74b4']))
    s.tex(st, .5, .8, .2, 0, 6, 1.1)
    for px, py, h in ((720, 640, 74), (548, 690, 96), (690, 752, 128), (470, 880, 190)):
        s.glow(px, py, h * 1.5, '#ffbf6a', .5, ry=h * .4)
        lamp(s, px, py, h, '#ffc26a', True, '#1c2650')
    # a tall spruce with lights
    F2 = Forest(s, 359, .24, 18)
    F2.tree(830, 742, 240, '#142a50', '#22406a', sn, ss)
    r = np.random.default_rng(5)
    for i in range(60):
        t = r.uniform(.08, .95)
        px, py = 830 + r.uniform(-1, 1) * 56 * t, 742 - 240 + 232 * t
        s.fill(ell(px, py, 3), '#ffe2a0')
        s.glow(px, py, 20, '#ffb65a', .9)
    s.glow(830, 640, 220, '#ffb65a', .35)
    # people: one pushes a kick sled with a child, one walks a dog
    kx, ky = 700, 925
    s.stroke([(kx - 70, ky + 4), (kx + 130, ky + 4), (kx + 150, ky - 10)], '#c9905a', 5, soft=True)
    s.stroke([(kx + 10, ky + 2), (kx + 18, ky - 84), (kx - 4, ky - 90)], '#c9905a', 6)
    s.stroke([(kx + 14, ky - 40), (kx + 74, ky - 40), (kx + 80, ky + 2)], '#c9905a', 6)
    mini(s, kx - 30, ky, 150, '#b5473c', '#141c40', hat='#e9d8b0', stride=.14, arm=.06, lean=.10, scarf='#e9b84a', reach=(.20, .60))
    s.fill(smooth([(kx + 26, ky - 44), (kx + 30, ky - 92), (kx + 48, ky - 98), (kx + 66, ky - 90), (kx + 72, ky - 40), (kx + 104, ky - 36), (kx + 108, ky - 12), (kx + 92, ky - 12), (kx + 88, ky - 24), (kx + 40, ky - 26)], t=.10), '#2f7a8a')
    s.fill(ell(kx + 48, ky - 112, 15, 17), '#d9a07c')
    s.fill(smooth([(kx + 32, ky - 114), (kx + 34, ky - 132), (kx + 48, ky - 139), (kx + 62, ky - 132), (kx + 64, ky - 114)], t=.16), '#e9b84a')
    s.fill(ell(kx + 48, ky - 141, 6), '#f4efe6')
    mini(s, 575, 742, 98, '#4a6aa0', '#141c40', hat='#c8503c', stride=.09, flip=True)
    dx, dy = 622, 744
    for u in (-14, -8, 12, 18):
        s.stroke([(dx + u, dy - 12), (dx + u, dy)], '#1c1c30', 4)
    s.fill(smooth([(dx - 22, dy - 24), (dx + 16, dy - 24), (dx + 20, dy - 12), (dx - 18, dy - 10)], t=.15), '#2c2c44')
    s.fill(smooth([(dx + 14, dy - 30), (dx + 26, dy - 36), (dx + 38, dy - 26), (dx + 26, dy - 20)], t=.15), '#2c2c44')
    s.stroke([(dx - 20, dy - 22), (dx - 32, dy - 34)], '#2c2c44', 5)
    for px, py, h in ((30, 930, 420), (150, 955, 250), (1440, 950, 460), (1340, 965, 260), (1510, 985, 320), (-20, 990, 300)):
        F.tree(px, py, h, '#10224c', '#1f3768', sn, ss)
    for pts in ([(-20, 935), (160, 925), (320, 975), (400, 1020), (-20, 1020)], [(1520, 940), (1300, 940), (1120, 985), (1040, 1020), (1520, 1020)]):
        p = smooth(pts, t=.15)
        s.fill(p, lin((0, 920), (0, 1000), ['#9fb4e4', '#40589a']))
    snowfall(s, 420, 8, .7, 3.6, .8)
    return s.finish(.36, 2.0, .16)
