"""Towns and villages."""
import numpy as np

from built import boat, mini, smoke, window
from kit import Scene, box, ell, lin, mix, moved, poly, smooth, union
from nature import (Forest, clouds, glints, land, leaves, mist, mountain, ridge_line, sky, water)
from land2 import waves


def block(s, x, y, w, h, c, roof='#4a4650', floors=3, cols=4, lit=0.0, seed=1, style='flat', trim='#f4ede0', pane='#3a4c60', snow=None, warm='#ffc868',
          shop=False):
    """The front of a town house: plaster or wood, with cornice, windows and a roof."""
    r = np.random.default_rng(seed)
    f = box(x, y - h, w, h)
    s.fill(f, lin((x, 0), (x + w, 0), [mix(c, '#ffffff', .10), c, mix(c, '#20183c', .16)]))
    dark = mix(c, '#20183c', .28)
    rh = h * .20
    if style == 'mansard':
        s.fill(poly([(x - 3, y - h), (x + w + 3, y - h), (x + w * .94, y - h - rh), (x + w * .06, y - h - rh)]), lin((0, y - h - rh), (0, y - h), [mix(roof, '#ffffff', .15), roof]))
        for i in range(cols - 1):
            wx = x + w * (i + 1) / cols
            z = w / cols * .30
            s.fill(poly([(wx - z * .75, y - h), (wx - z * .75, y - h - rh * .6), (wx, y - h - rh * .9), (wx + z * .75, y - h - rh * .6), (wx + z * .75, y - h)]), trim)
            window(s, wx - z * .45, y - h - rh * .56, z * .9, rh * .50, r.uniform() < lit, trim, pane=pane, warm=warm, bars=(2, 2))
    elif style == 'gable':
        s.fill(poly([(x, y - h), (x + w / 2, y - h - rh * 1.7), (x + w, y - h)]), mix(c, '#ffffff', .05))
        window(s, x + w * .43, y - h - rh * .95, w * .14, rh * .62, r.uniform() < lit, trim, pane=pane, warm=warm, bars=(2, 2))
        for a in (((x - 4, y - h + 4), (x + w / 2, y - h - rh * 1.75)), ((x + w / 2, y - h - rh * 1.75), (x + w + 4, y - h + 4))):
            s.stroke(list(a), snow or roof, w * .05)
    elif style == 'hip':
        s.fill(poly([(x - 5, y - h), (x + w + 5, y - h), (x + w * .82, y - h - rh), (x + w * .18, y - h - rh)]), lin((0, y - h - rh), (0, y - h), [mix(roof, '#ffffff', .12), roof]))
        for cx in (x + w * .3, x + w * .66):
            s.fill(box(cx, y - h - rh * 1.35, w * .06, rh * .7), '#8a5a4a')
    else:
        s.fill(box(x - 3, y - h - h * .02, w + 6, h * .03), roof)
    if snow and style in ('hip', 'mansard'):
        s.fill(poly([(x - 5, y - h), (x + w + 5, y - h), (x + w * .82, y - h - rh), (x + w * .18, y - h - rh)]), snow, .9)
    s.fill(box(x - 3, y - h - 3, w + 6, max(4, h * .022)), trim)
    fh = h / (floors + .15)
    for j in range(floors):
        fy = y - h + fh * .2 + j * fh
        ground = j == floors - 1
        if ground and floors > 1:
            s.fill(box(x, fy - fh * .14, w, max(2, h * .012)), trim)
        for i in range(cols):
            cw = w / cols
            ww, wh = cw * (.44 if not (ground and shop) else .66), fh * (.60 if not (ground and shop) else .74)
            wx = x + cw * (i + .5) - ww / 2
            if ground and i == cols // 2:
                s.fill(box(wx - ww * .06, fy - 2, ww * 1.12, fh * .95 + 2), trim)
                s.fill(box(wx + ww * .06, fy + 4, ww * .88, fh * .95 - 4), mix(dark, '#2a3a3a', .4))
                continue
            on = r.uniform() < (lit if not (ground and shop) else max(lit, .6))
            if style in ('mansard', 'hip') and not ground:
                s.fill(poly([(wx - ww * .22, fy - fh * .05), (wx + ww * 1.22, fy - fh * .05), (wx + ww / 2, fy - fh * .15)]) if j == 0 else box(wx - ww * .18, fy - fh * .09, ww * 1.36, fh * .045), trim)
            window(s, wx, fy, ww, wh, on, trim, pane=pane, warm=warm, bars=(2, 2) if not shop or not ground else (1, 1))
            if on and lit > .3:
                s.glow(wx + ww / 2, fy + wh / 2, ww * 1.6, warm, .28)
    return f


def church(s, x, y, h, wall='#f6f1e6', roof='#3f4a4c', snow=None, lit=False, side=1):
    """A white church with a tower and a pointed roof."""
    w = h * .17
    n = h * .42 * side
    nx = x + w if side > 0 else x + n
    s.fill(box(nx, y - h * .27, abs(n), h * .27), lin((nx, 0), (nx + abs(n), 0), [mix(wall, '#20183c', .10), mix(wall, '#20183c', .28)]))
    s.fill(poly([(nx - 2, y - h * .27), (nx + abs(n) + 4, y - h * .27), (nx + abs(n) - 4, y - h * .42), (nx - 2, y - h * .42)]), snow or roof)
    for i in range(3):
        wx = nx + abs(n) * (.18 + .27 * i)
        p = union(box(wx, y - h * .19, h * .032, h * .10), ell(wx + h * .016, y - h * .19, h * .016))
        s.fill(p, '#ffce70' if lit else '#4a5a6c')
    s.fill(box(x, y - h * .58, w, h * .58), lin((x, 0), (x + w, 0), [mix(wall, '#ffffff', .3), wall, mix(wall, '#20183c', .2)]))
    s.fill(box(x - 2, y - h * .59, w + 4, h * .02), mix(wall, '#20183c', .15))
    s.fill(poly([(x - w * .08, y - h * .59), (x + w * 1.08, y - h * .59), (x + w * .72, y - h * .70), (x + w * .5, y - h * .98), (x + w * .28, y - h * .70)]),
           lin((x, 0), (x + w, 0), [mix(roof, '#ffffff', .2), mix(roof, '#000020', .2)]))
    if snow:
        s.fill(poly([(x - w * .08, y - h * .59), (x + w * .5, y - h * .59), (x + w * .45, y - h * .72), (x + w * .28, y - h * .70)]), snow, .85)
    s.stroke([(x + w / 2, y - h * .97), (x + w / 2, y - h * 1.04)], '#c9a24a', h * .008)
    s.stroke([(x + w / 2 - h * .016, y - h * 1.02), (x + w / 2 + h * .016, y - h * 1.02)], '#c9a24a', h * .008)
    s.fill(union(box(x + w * .4, y - h * .50, w * .2, h * .07), ell(x + w * .5, y - h * .50, w * .1)), '#ffce70' if lit else '#4a5a6c')
    s.fill(ell(x + w * .5, y - h * .36, w * .17), '#f4e6bc' if lit else '#4a5a6c')


def lamp(s, x, y, h, c='#ffd890', lit=True, post='#2c3040'):
    s.stroke([(x, y), (x, y - h)], post, h * .03)
    s.fill(poly([(x - h * .06, y - h), (x + h * .06, y - h), (x + h * .04, y - h * 1.12), (x - h * .04, y - h * 1.12)]), '#fff0c8' if lit else '#dfe6ea')
    s.fill(poly([(x - h * .06, y - h * 1.12), (x + h * .06, y - h * 1.12), (x, y - h * 1.19)]), post)
    if lit:
        s.glow(x, y - h * 1.05, h * .7, c, .8)


def bicycle(s, x, y, h, c='#c8402f'):
    for dx in (-.55, .55):
        s.stroke(ell(x + dx * h, y - h * .34, h * .34), '#2c3040', h * .045)
        s.fill(ell(x + dx * h, y - h * .34, h * .05), '#2c3040')
    for a, b in (((-.55, .34), (-.2, .72)), ((-.2, .72), (.35, .74)), ((.35, .74), (-.05, .34)), ((-.05, .34), (-.2, .80)), ((-.05, .34), (-.55, .34)), ((.55, .34), (.33, .95))):
        s.stroke([(x + a[0] * h, y - a[1] * h), (x + b[0] * h, y - b[1] * h)], c, h * .05)
    s.stroke([(x + .22 * h, y - .98 * h), (x + .40 * h, y - .95 * h)], '#2c3040', h * .05)
    s.stroke([(x - .30 * h, y - .83 * h), (x - .10 * h, y - .82 * h)], '#4a2c20', h * .08)


def town_by_the_lake(size):
    s = Scene(size, 301)
    sky(s, ['#2f4f8f', '#6f86b8', '#d9a9a4', '#ffcf94', '#ffe2b4'], [0, .18, .33, .43, .5])
    clouds(s, 10, 420, '#ffdcc0', .5, .24, 1.6, 303, .28, .95, under='#9a84ac')
    s.glow(1150, 400, 700, '#ffc27c', .75)
    mountain(s, [(1250, 330, .2), (950, 372, .2), (1450, 350, .2), (250, 385, .16), (600, 390, .14)], 480, '#f0c4b0', '#9a90b8', '#d9b4b0', 5, 1, 6, facet=.6)
    x, y = ridge_line(s, 430, 26, 420, 304, tilt=40)
    Forest(s, 305, .2, 8).row(x, y, 22, '#7a7a9c', .2, foot='#a894a4')
    land(s, x, y + 2, '#8f86a0', '#6f7a8a', depth=80)
    # the slope with the town: rows from the top down
    hill = smooth([(-20, 420), (200, 372), (480, 360), (760, 392), (1000, 448), (1250, 508), (1520, 545), (1520, 680), (-20, 680)], t=.14)
    s.fill(hill, lin((0, 370), (0, 640), ['#5f7568', '#4a5f5a']))
    r = np.random.default_rng(12)
    pal = ['#e9cfa0', '#d98f6a', '#f0e0c4', '#c9694a', '#b9c4b8', '#e0b070', '#a8432f', '#d9c9b4', '#8fa4ac']
    F = Forest(s, 306, .24, 9)
    k = 0
    for row in range(5):
        base = 432 + row * 42
        xx = -30 + row * 17
        while xx < 1500:
            top = np.interp(xx, [-20, 200, 480, 760, 1000, 1250, 1520], [420, 372, 360, 392, 448, 508, 545])
            w = r.uniform(46, 84) * (.72 + .10 * row)
            y = base + r.uniform(-5, 5)
            if y < top + 30 or (row > 3 and xx > 1240):
                xx += w
                continue
            k += 1
            if r.uniform() < .24:
                for j in range(3):
                    (F.tree if j % 2 else lambda a, b, c, d, e: leaves(s, a, b - c * .4, c * .35, c * .42, ['#5f5f3c', '#a8803a', '#d9ac54'], 50, 2.6, int(a)))(
                        xx + j * 14, y + 6, 50 + 8 * row, '#3a5a54', '#6a7a5c')
                xx += 44
                continue
            h = w * r.uniform(.6, 1.0) * (1.2 if row < 3 else .9)
            block(s, xx, y + 18, w, h, pal[r.integers(9)], ['#4a4454', '#7a4a44', '#3f4a50'][r.integers(3)], max(2, int(h / 22)), max(3, int(w / 18)), .38, k, ['hip', 'gable', 'mansard', 'hip'][r.integers(4)],
                  trim='#f6e9d4', pane='#4a5474')
            xx += w + r.uniform(3, 16)
        mist(s, base + 22, 14, '#e0b09a', .22, 310 + row)
    # landmark: brick town hall with a tall tower
    tx, ty = 520, 520
    block(s, tx - 130, ty, 320, 108, '#b5583c', '#4f6a62', 3, 10, .5, 77, 'hip', trim='#f0d9b8', pane='#4a4a68')
    s.fill(box(tx, ty - 268, 58, 268), lin((tx, 0), (tx + 58, 0), ['#a84c34', '#c9694a', '#e08a5c']))
    for j in range(6):
        s.fill(box(tx + 23, ty - 250 + j * 38, 12, 22, 3), '#4a3048' if j % 2 else '#ffce78')
    s.fill(box(tx - 5, ty - 276, 68, 12), '#f0d9b8')
    s.fill(smooth([(tx - 3, ty - 276), (tx + 8, ty - 312), (tx + 22, ty - 328), (tx + 29, ty - 366), (tx + 36, ty - 328), (tx + 50, ty - 312), (tx + 61, ty - 276)], t=.10), lin((tx, 0), (tx + 60, 0), ['#4f7a6c', '#8fb8a0']))
    s.fill(ell(tx + 29, ty - 238, 17), '#f6ead0')
    s.stroke([(tx + 29, ty - 238), (tx + 29, ty - 250)], '#3a3040', 2.5)
    s.stroke([(tx + 29, ty - 238), (tx + 37, ty - 235)], '#3a3040', 2.5)
    for px in range(tx - 140, tx + 200, 26):
        leaves(s, px, ty + r.normal(0, 4), 20, 17, ['#4f5a34', '#a87a34', '#dcae58'], 46, 3, px)
    church(s, 190, 470, 190, '#f4e2d0', '#4a4a5c')
    # waterfront: trees, promenade with lamps
    for px in range(-10, 1520, 46):
        leaves(s, px + r.normal(0, 8), 622 + r.normal(0, 4), 30, 26, ['#4f5a34', '#a87a34', '#dcae58'], 70, 3.6, px + 20)
    s.fill(box(-20, 636, 1540, 18), lin((0, 636), (0, 656), ['#c9a68a', '#6a5a64']))
    for px in range(30, 1500, 92):
        lamp(s, px, 640, 44, '#ffc870')
    for px, c in ((260, '#c8402f'), (420, '#2f5f7a'), (690, '#e0b050'), (930, '#5f7a5a'), (1180, '#7a3f5a')):
        mini(s, px, 646, 36, c, '#33304a', stride=.1, hair='#4a3026')
    water(s, 654, '#f0b894', '#33477f', .78, .7, 6)
    s.tex(box(-10, 654, 1520, 360), .4, 3, .12, 0, 9, 1.2)
    waves(s, 664, 990, '#ffe2c0', 200, 3, .4)
    waves(s, 700, 990, '#2a3468', 140, 5, .28)
    glints(s, 1150, 664, 990, 40, 220, '#ffe8bc', 130, 6, .7)
    # steamer and jetty with a swimmer's bench
    bx, by = 1010, 742
    s.fill(ell(bx, by + 8, 170, 8), '#26305c', .45, blur=4)
    s.fill(smooth([(bx - 160, by - 34), (bx + 150, by - 34), (bx + 176, by - 46), (bx + 150, by + 6), (bx - 140, by + 6)], t=.06), lin((0, by - 40), (0, by + 6), ['#fbf4e8', '#c4b0b4']))
    s.fill(poly([(bx - 150, by - 8), (bx + 158, by - 8), (bx + 150, by + 6), (bx - 140, by + 6)]), '#8f3a2c')
    s.fill(box(bx - 110, by - 66, 190, 33, 4), '#f6ead4')
    s.fill(box(bx - 60, by - 92, 90, 27, 4), '#e9d6b8')
    for i in range(9):
        s.fill(box(bx - 102 + i * 20, by - 59, 13, 15, 2), '#ffc868')
    s.fill(poly([(bx - 20, by - 92), (bx + 8, by - 92), (bx + 5, by - 146), (bx - 17, by - 146)]), '#3a3444')
    s.fill(poly([(bx - 19, by - 122), (bx + 7, by - 122), (bx + 6, by - 134), (bx - 18, by - 134)]), '#e0a83c')
    smoke(s, bx - 6, by - 148, 130, '#d9b8b8', 5, -.6, .9)
    s.stroke([(bx - 150, by - 50), (bx - 112, by - 50)], '#f6ead4', 3)
    jt = poly([(-20, 900), (420, 852), (470, 868), (-20, 956)])
    s.fill(moved(jt, 10, 26), '#1f2a58', .4, blur=8)
    s.fill(jt, lin((0, 0), (470, 0), ['#8a6a68', '#d9a888']))
    with s.clip(jt):
        for i in range(34):
            s.stroke([(i * 15 - 10, 840), (i * 16 - 6, 970)], '#4a3448', 2.5, .5)
    for px, py in ((452, 866), (330, 884), (190, 912), (60, 938)):
        s.fill(box(px - 8, py - 44, 16, 92, 3), lin((px - 8, 0), (px + 8, 0), ['#7a5a5c', '#d9a888']))
    for px, py, h, c, hr, ch, f in ((215, 902, 148, '#c8503c', '#3a241c', False, False), (292, 894, 96, '#e9c46a', '#8a5a34', True, True)):
        s.fill(ell(px - 40, py + 3, 60, 6), '#2c2444', .4, blur=4)
        mini(s, px, py, h, c, '#2f3658', hair=hr, stride=.05, arm=.0, child=ch, flip=f)
    boat(s, 610, 880, 150, '#e9cdb4', '#7a4a44', True, '#6a5a80')
    s.stroke([(537, 866), (500, 868), (462, 850)], '#d9b89c', 2, soft=True)
    s.glow(1150, 420, 1100, '#ffb870', .28)
    return s.finish(.30, 2.0, .12)


def harbour_town(size):
    s = Scene(size, 302)
    sky(s, ['#6fb0e0', '#a9d2ec', '#e9f0e6'], [0, .3, .5])
    clouds(s, 0, 360, '#ffffff', .52, .3, 1.4, 312, .26, .95, under='#bcd2e6')
    x, y = ridge_line(s, 380, 36, 420, 313)
    land(s, x, y, '#86ae94', '#6f9c78', depth=120)
    Forest(s, 314, .2, 9).row(x, y, 30, '#5f8f7a', .15, foot='#86ae8c')
    r = np.random.default_rng(5)
    church(s, 980, 445, 300, '#fbf6ea', '#4f6a66')
    pal = ['#e9c46a', '#f0e2c8', '#a8432f', '#8fb4ac', '#d98f6a', '#b9cbd6', '#e0a85c', '#f4ead8', '#c9694a']
    k = 0
    for row, (base, sc) in enumerate(((452, .62), (505, .78))):
        xx = -20
        while xx < 1520:
            w = r.uniform(80, 130) * sc
            k += 1
            if r.uniform() < .25:
                leaves(s, xx + 22, base - 30, 34, 42, ['#3f7048', '#6a9c54', '#a9c870'], 90, 4, k)
                xx += 46
                continue
            block(s, xx, base + 8, w, w * r.uniform(.55, .8), pal[r.integers(9)], ['#8a4a3c', '#4a4a54', '#a85a44'][r.integers(3)], 2, max(3, int(w / 24)), 0, k, ['gable', 'hip', 'gable', 'mansard'][r.integers(4)], pane='#4a6478')
            xx += w + r.uniform(4, 18)
    # the front row on the quay
    row = ((-30, 190, 150, '#e9c46a', 'hip'), (172, 140, 176, '#f4ead8', 'gable'), (326, 200, 150, '#a8432f', 'hip'), (540, 150, 190, '#8fb4ac', 'gable'), (704, 190, 160, '#f0d9b0', 'mansard'), (908, 150, 150, '#c9694a', 'gable'),
           (1072, 210, 170, '#b9cbd6', 'hip'), (1296, 150, 186, '#e9c46a', 'gable'), (1460, 150, 150, '#a8432f', 'hip'))
    for i, (bx, w, h, c, st) in enumerate(row):
        block(s, bx, 640, w, h, c, ['#a85a44', '#4a4a54'][i % 2], 3 if h > 170 else 2, 5 if w > 170 else 4, 0, 40 + i, st, pane='#3f5a70', shop=i in (2, 4, 6))
        s.fill(box(bx + w - 2, 640 - h, 9, h), '#3a4a5a', .25)
    for bx, w, c in ((338, 176, ('#c8402f', '#fbf4e4')), (716, 166, ('#3f7a9a', '#fbf4e4')), (1086, 182, ('#e0a83c', '#fbf4e4'))):
        for j in range(8):
            s.fill(poly([(bx + j * w / 8, 572), (bx + (j + 1) * w / 8, 572), (bx + (j + 1) * w / 8 + (j - 3) * 1.6, 592), (bx + j * w / 8 + (j - 4) * 1.6, 592)]), c[j % 2])
    # quay
    s.fill(box(-20, 636, 1540, 60), lin((0, 636), (0, 690), ['#e6d9c0', '#cdbb9c']))
    s.tex(box(-20, 636, 1540, 60), .4, .6, .16, 0, 5, 1.1)
    s.fill(box(-20, 692, 1540, 34), lin((0, 692), (0, 726), ['#a89a8a', '#6f6a6c']))
    for px in range(-10, 1510, 54):
        s.fill(box(px, 692, 2, 34), '#4a464c', .5)
    for px in (90, 480, 880, 1260):
        lamp(s, px, 668, 92, lit=False, post='#3f5a54')
    ppl = ((150, '#c8402f', 0), (240, '#f4ead8', 1), (380, '#2f6f8f', 0), (560, '#e0a83c', 0), (600, '#7a9c6a', 1), (760, '#5a4a7a', 0), (1000, '#c9744a', 0), (1130, '#3f7a7a', 1), (1350, '#f0c24a', 0), (1420, '#a8435a', 0))
    for i, (px, c, f) in enumerate(ppl):
        s.fill(ell(px + 16, 684, 26, 4), '#6a5a4a', .4, blur=2)
        mini(s, px, 684, 78 + (i % 3) * 4, c, ['#33405c', '#5a4a3c', '#2c3040'][i % 3], hair=['#4a3026', '#e0b468', '#1c1416', '#8a5a34'][i % 4], skin=['#f0bf9d', '#a9704a', '#e0aa86', '#7a4b34'][i % 4], stride=.09, flip=bool(f), skirt=i % 4 == 1)
    for px in (430, 660):
        s.fill(ell(px, 650, 26, 5), '#fbf4e4')
        s.stroke([(px, 652), (px, 682)], '#5a5a60', 4)
    bicycle(s, 850, 682, 46, '#2f7a7a')
    water(s, 726, '#a9cfdc', '#1f5f8a', .62, .9, 7)
    s.tex(box(-10, 726, 1520, 290), .4, 2.6, .12, 0, 9, 1.2)
    waves(s, 735, 990, '#ffffff', 260, 3, .5)
    waves(s, 750, 990, '#174a70', 160, 5, .3)
    # boats
    for bx, by, h, hc in ((250, 790, 330, '#f4f0e8'), (760, 776, 270, '#2f5f8f'), (1370, 800, 360, '#f4f0e8')):
        s.fill(ell(bx, by + 8, h * .32, 7), '#174a6a', .4, blur=4)
        s.stroke([(bx, by - h * .06), (bx, by - h)], '#8a6a4a', h * .014)
        s.stroke([(bx, by - h * .16), (bx + h * .24, by - h * .17)], '#8a6a4a', h * .014)
        s.stroke([(bx, by - h * .19), (bx + h * .22, by - h * .2)], '#f4ead8', h * .03)
        for e in (-.30, .28):
            s.stroke([(bx, by - h * .97), (bx + e * h, by - h * .08)], '#5a6470', 1.3)
        s.fill(box(bx - h * .10, by - h * .145, h * .2, h * .07, 5), '#fbf6ea')
        for j in range(3):
            s.fill(box(bx - h * .08 + j * h * .06, by - h * .125, h * .035, h * .026, 2), '#3f5a70')
        s.fill(smooth([(bx - h * .30, by - h * .085), (bx + h * .30, by - h * .10), (bx + h * .22, by + h * .015), (bx - h * .22, by + h * .015)], t=.06), lin((0, by - h * .09), (0, by), [hc, mix(hc, '#20305a', .35)]))
        s.stroke([(bx - h * .28, by - h * .06), (bx + h * .27, by - h * .07)], '#c8402f' if hc != '#2f5f8f' else '#fbf4e4', h * .012)
    boat(s, 520, 868, 150, '#c8503c', '#7a4a34', shade='#7a2c28')
    boat(s, 1060, 900, 190, '#f2ede4', '#8a6244', True)
    # a fishing boat
    r = np.random.default_rng(7)
    for gx, gy, z in ((640, 250, 18), (700, 280, 14), (330, 210, 16), (1240, 240, 15)):
        s.stroke([(gx - z, gy - z * .3), (gx - z * .4, gy - z * .5), (gx, gy), (gx + z * .4, gy - z * .5), (gx + z, gy - z * .3)], '#ffffff', z * .18, soft=True)
    s.glow(200, 80, 900, '#fff6d8', .28)
    return s.finish(.2, 1.8, .08)


def stone_town(size):
    s = Scene(size, 303)
    s.light = (-1, -.5)
    sky(s, ['#7fb8e0', '#b9d9ea', '#f6efdc'], [0, .3, .55])
    clouds(s, 0, 420, '#ffffff', .5, .3, 1.4, 321, .28, .95, under='#c4d4e4')
    x, y = ridge_line(s, 420, 30, 420, 323)
    land(s, x, y, '#8fae9c', '#9fb9a0')
    Forest(s, 324, .2, 8).row(x, y, 26, '#6f9884', .15, foot='#8fae9c')
    # far end of the street
    for bx, w, h, c, st in ((600, 90, 190, '#e6d2ac', 'mansard'), (690, 80, 170, '#d9a988', 'hip'), (770, 92, 195, '#c9c4b4', 'mansard'), (862, 60, 170, '#e9d9b4', 'hip')):
        block(s, bx, 650, w, h, c, '#5a6a6a', 4, 4, 0, bx, st, pane='#5a7084')
    mist(s, 600, 90, '#f6efdc', .55, 4)
    # left: corner building with a round tower and dome
    block(s, -40, 720, 420, 500, '#e6c79a', '#4f6a62', 5, 6, .06, 11, 'mansard', pane='#4a5f74', shop=True)
    block(s, 455, 700, 150, 330, '#d98f6c', '#5a4a4c', 4, 4, .06, 12, 'mansard', pane='#4a5f74', shop=True)
    tx, tw = 350, 116
    s.fill(box(tx, 190, tw, 528), lin((tx, 0), (tx + tw, 0), ['#f6e0b8', '#e6c79a', '#a8865f']))
    for j in range(5):
        s.fill(box(tx - 4, 236 + j * 96, tw + 8, 8), '#f6ead2')
        window(s, tx + 38, 258 + j * 96, 40, 58, j == 4, '#f6ead2', pane='#4a5f74', bars=(2, 2))
        for dx, w in ((9, 14), (93, 14)):
            window(s, tx + dx, 258 + j * 96, w, 58, False, '#f6ead2', pane='#4a5f74', bars=(1, 2))
    s.fill(box(tx - 10, 178, tw + 20, 16), '#f6ead2')
    dome = smooth([(tx - 8, 180), (tx - 2, 120), (tx + 30, 76), (tx + 50, 58), (tx + tw / 2, 10), (tx + tw - 50, 58), (tx + tw - 30, 76), (tx + tw + 2, 120), (tx + tw + 8, 180)], t=.12)
    s.fill(dome, lin((tx, 0), (tx + tw, 0), ['#8fc0a4', '#5f9480', '#3a6258']))
    for dx in (24, 46, 70, 92):
        s.stroke([(tx + dx, 178), (tx + tw / 2 + (dx - 58) * .5, 84), (tx + tw / 2, 50)], '#2f5248', 2, .5, soft=True)
    # right side
    block(s, 925, 700, 200, 370, '#c9c0ac', '#4f5a5e', 4, 4, .06, 13, 'mansard', pane='#4a5f74', shop=True)
    block(s, 1120, 725, 420, 480, '#c97f5f', '#4f6a62', 5, 6, .06, 14, 'mansard', pane='#4a5f74', shop=True, trim='#f4e2c8')
    s.fill(box(1120, 238, 14, 480), '#5a3828', .25)
    for bx, w, c in ((-30, 390, ('#2f6f6a', '#f6ead2')), (1130, 400, ('#b5402f', '#f6ead2'))):
        for j in range(14):
            s.fill(poly([(bx + j * w / 14, 634), (bx + (j + 1) * w / 14, 634), (bx + (j + 1) * w / 14, 662), (bx + j * w / 14, 662)]), c[j % 2])
    # square
    sq = poly([(-20, 720), (470, 690), (600, 650), (920, 650), (1040, 690), (1520, 722), (1520, 1020), (-20, 1020)])
    s.fill(sq, lin((0, 650), (0, 1000), ['#efe2c8', '#cdb898', '#a8917a']))
    with s.clip(sq):
        for j in range(18):
            t = (j / 18) ** 1.8
            yy = 655 + 360 * t
            s.stroke([(-20, yy), (1520, yy)], '#8a745c', .7 + 1.6 * t, .35)
        for j in range(-16, 17):
            s.stroke([(760 + j * 12, 650), (760 + j * 150, 1020)], '#8a745c', 1.2, .3)
    s.tex(sq, .4, .5, .15, 0, 5, 1.1)
    sh = poly([(-20, 720), (470, 692), (700, 700), (560, 760), (300, 830), (-20, 880)])
    s.fill(sh, '#5a5a84', .22, blur=5)
    # fountain
    fx, fy = 760, 772
    s.fill(ell(fx, fy + 14, 150, 34), '#6a5a54', .4, blur=5)
    s.fill(ell(fx, fy, 140, 34), '#d9ccb4')
    s.fill(ell(fx, fy - 4, 126, 28), lin((0, fy - 30), (0, fy + 24), ['#cfe6ee', '#6fa6bc']))
    s.shaded(smooth([(fx - 14, fy), (fx - 20, fy - 60), (fx + 20, fy - 60), (fx + 14, fy)], t=.1), '#d9ccb4', '#a08f78', -6, 0)
    s.fill(ell(fx, fy - 62, 54, 12), '#d9ccb4')
    s.fill(ell(fx, fy - 65, 46, 9), '#a9d0dc')
    for sg in (-1, 1):
        for q in (.5, .8, 1.1):
            s.stroke([(fx, fy - 66), (fx + sg * 30 * q, fy - 118 - 10 / q), (fx + sg * 76 * q, fy - 60), (fx + sg * 92 * q, fy - 8)], '#ffffff', 2.6, .75, soft=True)
    # trees in tubs and café tables
    for px, py, z in ((520, 770, 1), (1010, 770, 1), (150, 800, 1.25), (1390, 800, 1.25)):
        s.fill(ell(px + 30 * z, py + 4, 60 * z, 9 * z), '#5a4a4a', .35, blur=4)
        s.stroke([(px, py - 30 * z), (px, py - 110 * z)], '#6a4a34', 8 * z)
        leaves(s, px, py - 148 * z, 52 * z, 56 * z, ['#3f7040', '#6a9c4c', '#a4c866', '#d4e08a'], 170, 5.5 * z, int(px))
        s.shaded(poly([(px - 26 * z, py - 36 * z), (px + 26 * z, py - 36 * z), (px + 21 * z, py), (px - 21 * z, py)]), '#8a5f3c', '#5a3a24', -5, 0)
    for px, py, c in ((250, 880, '#c8402f'), (1240, 890, '#e0a83c')):
        s.fill(ell(px, py + 4, 110, 12), '#5a4a4a', .35, blur=5)
        s.stroke([(px, py), (px, py - 180)], '#5a4a44', 6)
        u = smooth([(px - 120, py - 150), (px - 60, py - 190), (px, py - 214), (px + 60, py - 190), (px + 120, py - 150), (px, py - 140)], t=.12)
        s.fill(u, c)
        with s.clip(u):
            for k in (-1, 1):
                s.fill(poly([(px, py - 216), (px + k * 20, py - 130), (px + k * 70, py - 130)]), '#fbf4e4', .9)
        s.fill(ell(px, py - 62, 52, 10), '#fbf6ea')
        for sg in (-1, 1):
            h = 108
            mini(s, px + sg * 80, py, h, ['#2f6f8f', '#d98f5a', '#5f7a4a', '#a8435a'][(px + sg) % 4], '#33405c', hair=['#4a3026', '#e0b468'][sg > 0], stride=.02, arm=.06, flip=sg > 0)
    walk = ((430, 860, '#f4ead8', 0, 1), (500, 905, '#2f5f7a', 0, 0), (640, 880, '#e0a83c', 1, 0), (905, 850, '#c8503c', 0, 1), (980, 900, '#5a4a7a', 1, 0), (1090, 840, '#7a9c6a', 0, 0), (610, 730, '#a8435a', 0, 0), (900, 735, '#3f7a7a', 1, 1), (700, 705, '#33405c', 0, 0), (845, 700, '#d98f5a', 1, 0))
    for i, (px, py, c, f, sk) in enumerate(walk):
        h = 46 + (py - 690) * .50
        s.fill(ell(px + h * .22, py + 2, h * .32, h * .04), '#5a4a4a', .4, blur=3)
        mini(s, px, py, h, c, ['#33405c', '#5a4a3c', '#2c3040'][i % 3], hair=['#4a3026', '#e0b468', '#1c1416', '#8a5a34', '#c9c4bc'][i % 5], skin=['#f0bf9d', '#a9704a', '#e0aa86', '#7a4b34'][i % 4], stride=.11, flip=bool(f), skirt=bool(sk), bag='#8a5a34' if i % 3 == 1 else None)
    bicycle(s, 1120, 905, 84, '#2f7a7a')
    s.glow(160, 60, 900, '#fff4d4', .32)
    return s.finish(.2, 1.8, .08)
