"""Houses, boats and small figures for the landscapes."""
import numpy as np

from kit import box, ell, lin, mix, poly, smooth

FALU = '#8e2f25'


def window(s, x, y, w, h, lit=False, frame='#f3ece0', pane='#2c3c4c', warm='#ffc766', skew=0.0, bars=(2, 3)):
    """A white-framed window; skew leans it along a wall that runs away."""
    def q(u, v):
        return x + u * w, y + v * h + skew * u * w

    f = .11
    s.fill(poly([q(-f, -f * w / h), q(1 + f, -f * w / h), q(1 + f, 1 + f * w / h), q(-f, 1 + f * w / h)]), frame)
    glass = poly([q(0, 0), q(1, 0), q(1, 1), q(0, 1)])
    if lit:
        s.fill(glass, lin((x, y), (x, y + h), [mix(warm, '#ffffff', .45), warm, mix(warm, '#d06a20', .45)]))
    else:
        s.fill(glass, lin((x, y), (x + w, y + h), [mix(pane, '#ffffff', .30), pane, mix(pane, '#000000', .2)]))
    for i in range(1, bars[0]):
        s.stroke([q(i / bars[0], 0), q(i / bars[0], 1)], frame, w * .07, cap=False)
    for i in range(1, bars[1]):
        s.stroke([q(0, i / bars[1]), q(1, i / bars[1])], frame, w * .055, cap=False)


def house(s, x, y, gw, lw, wh, rh, wall=FALU, trim='#f1e9dc', roof='#3b3a40', lit=(), snow=None, dy=None, shade=.28, door=True,
          chimney=True, side=1, nwin=3, boards=True, attic=True, warm='#ffc766', ground=None, pane='#2c3c4c', snow_shade='#a9b9d6'):
    """A wooden house: gable from (x, y) over gw, long side over lw, which runs away a little. `lit` names windows."""
    s.c.save()
    if side < 0:
        s.c.translate(2 * x + gw + lw, 0)
        s.c.scale(-1, 1)
    dy = lw * .07 if dy is None else dy
    ov, g = gw * .07, gw * .035
    A, Bp, Cc = (x, y), (x + gw, y), (x + gw + lw, y - dy)
    ap = (x + gw / 2, y - wh - rh)
    gable = poly([A, Bp, (x + gw, y - wh), ap, (x, y - wh)])
    longs = poly([Bp, Cc, (Cc[0], Cc[1] - wh), (x + gw, y - wh)])
    dark = mix(wall, '#1a1426', shade)
    s.fill(longs, lin(Bp, (Cc[0], 0), [dark, mix(dark, '#1a1426', .18)]))
    s.fill(gable, lin((x, y - wh - rh), (x, y), [mix(wall, '#ffffff', .06), mix(wall, '#1a1426', .10)]))
    if boards:
        for i in range(1, int(gw / max(2.2, gw * .045))):
            px = x + i * max(2.2, gw * .045)
            top = y - wh - rh * (1 - abs(px - x - gw / 2) / (gw / 2))
            s.stroke([(px, top), (px, y)], '#1a1426', .5, .22)
        n = int(lw / max(2.2, gw * .045))
        for i in range(1, n):
            px = x + gw + lw * i / n
            yy = y - dy * i / n
            s.stroke([(px, yy - wh), (px, yy)], '#1a1426', .5, .20)
    for (px, py) in (A, Bp):
        s.fill(poly([(px - g, py), (px + g, py), (px + g, py - wh), (px - g, py - wh)]), trim)
    s.fill(poly([(Cc[0] - g * 1.3, Cc[1]), Cc, (Cc[0], Cc[1] - wh), (Cc[0] - g * 1.3, Cc[1] - wh)]), mix(trim, '#3a3550', .35))
    ww, hh = gw * .17, wh * .42
    gx = (.2, .63) if not door else (.16, .66)
    for i, u in enumerate(gx):
        window(s, x + gw * u, y - wh * .80, ww, hh, f'g{i}' in lit, trim, warm=warm, pane=pane)
    if door and wh > 14:
        s.fill(box(x + gw * .43, y - wh * .68, gw * .15, wh * .68), trim)
        s.fill(box(x + gw * .445, y - wh * .65, gw * .12, wh * .65), '#4a5a50')
    if attic:
        window(s, x + gw * .435, y - wh - rh * .52, gw * .13, rh * .30, 'a' in lit, trim, warm=warm, bars=(2, 2), pane=pane)
    for i in range(nwin):
        u = (i + .5) / nwin
        window(s, x + gw + lw * u - ww / 2, y - dy * u - wh * .80 + dy / lw * ww / 2, ww, hh, f'l{i}' in lit, mix(trim, '#3a3550', .22),
               skew=-dy / lw, warm=warm, pane=pane)
    # roof
    r = rh / (gw / 2)
    e0 = (x - ov, y - wh + ov * r)
    e1 = (x + gw + ov, y - wh + ov * r)
    e2 = (e1[0] + lw, e1[1] - dy)
    a2 = (ap[0] + lw, ap[1] - dy)
    f = -gw * .035
    back, front = (ap[0] + f, ap[1]), (e1[0] + f, e1[1])
    top = poly([back, (a2[0] + ov, a2[1]), (e2[0] + ov * .6, e2[1]), front])
    s.fill(top, lin(ap, e1, [mix(roof, '#ffffff', .10), roof]))
    if snow:
        th = gw * .075
        sp = smooth([(back[0] - th * .2, back[1] - th), (a2[0] + ov, a2[1] - th), (a2[0] + ov + th * .3, a2[1]), (e2[0] + ov * .6, e2[1] - th * .3),
                     (e2[0] + ov * .4, e2[1] + th * .3), (front[0] + lw * .5, (front[1] + e2[1]) / 2 + th * .45), (front[0], front[1] + th * .4),
                     (front[0] - th * .5, front[1] - th * .3)], t=.06)
        s.fill(sp, lin(ap, e1, [snow, mix(snow, snow_shade, .55)]))
    vb = gw * .045
    s.fill(poly([(e0[0], e0[1]), (ap[0], ap[1] - vb * .6), (ap[0], ap[1] + vb * 1.2), (e0[0] + vb * .8, e0[1] + vb)]), trim)
    s.fill(poly([(e1[0], e1[1]), (ap[0], ap[1] - vb * .6), (ap[0], ap[1] + vb * 1.2), (e1[0] - vb * .8, e1[1] + vb)]), mix(trim, '#55506a', .18))
    if snow:
        s.stroke([(e0[0], e0[1] - vb * .2), (ap[0], ap[1] - vb * .7), (e1[0], e1[1] - vb * .2)], snow, gw * .05)
    if chimney:
        cx, cy, cw, ch = ap[0] + lw * .35, ap[1] - dy * .35, gw * .12, rh * .42
        s.fill(box(cx - cw / 2, cy - ch * .8, cw, ch * 1.15), '#7c5348' if not snow else '#6b4b48')
        s.fill(box(cx, cy - ch * .8, cw / 2, ch * 1.15), '#2a1a24', .3)
        s.fill(box(cx - cw * .6, cy - ch * .88, cw * 1.2, ch * .14), snow or '#4a3a3a')
    s.c.restore()
    return ap


def smoke(s, x, y, h, c, seed=1, drift=.5, a=.55):
    r = np.random.default_rng(seed)
    for i in range(26):
        t = i / 26
        s.fill(ell(x + drift * h * t ** 1.6 + r.normal(0, h * .02 * t), y - h * t, h * (.018 + .085 * t)), c, a * (1 - t) * .33,
               blur=max(.8, h * .03 * t))


def boat(s, x, y, L, c='#f2ede4', inside='#7a5a40', flip=False, shade='#8a8fa0'):
    """A small open rowing boat."""
    f = -1 if flip else 1
    hull = smooth([(x - f * L * .5, y - L * .13), (x - f * L * .3, y - L * .085), (x, y - L * .07), (x + f * L * .3, y - L * .09),
                   (x + f * L * .52, y - L * .17), (x + f * L * .40, y + L * .02), (x + f * L * .2, y + L * .05), (x - f * L * .3, y + L * .05),
                   (x - f * L * .46, y + L * .0)], t=.13)
    s.fill(hull, lin((0, y - L * .15), (0, y + L * .06), [c, shade]))
    s.fill(smooth([(x - f * L * .46, y - L * .125), (x, y - L * .10), (x + f * L * .47, y - L * .155), (x + f * L * .25, y - L * .085),
                   (x, y - L * .068), (x - f * L * .3, y - L * .082)], t=.13), inside)


def sailboat(s, x, y, h, sail='#f7efe2', hull='#f1ede6', shade='#b9b7c4'):
    s.stroke([(x, y - h * .06), (x, y - h)], '#5a4a44', h * .014)
    s.fill(smooth([(x + h * .02, y - h * .97), (x + h * .20, y - h * .5), (x + h * .30, y - h * .14), (x + h * .02, y - h * .13)], t=.05),
           lin((x, 0), (x + h * .3, 0), [sail, shade]))
    s.fill(smooth([(x - h * .02, y - h * .9), (x - h * .02, y - h * .14), (x - h * .24, y - h * .10), (x - h * .1, y - h * .5)], t=.05),
           lin((x - h * .2, 0), (x, 0), [sail, mix(sail, shade, .5)]))
    s.fill(smooth([(x - h * .30, y - h * .085), (x + h * .28, y - h * .085), (x + h * .20, y + h * .01), (x - h * .2, y + h * .01)], t=.05),
           lin((0, y - h * .08), (0, y), [hull, shade]))


def mini(s, x, y, h, coat, legs='#2c3040', skin='#e0aa86', hat=None, stride=.12, arm=.1, lean=.0, child=False, bag=None, flip=False, a=1,
         shade='#1a1a30', hair='#4a3026', scarf=None, skirt=False, reach=None, back=False):
    """A small figure of height h, standing or walking at (x, y). `reach` is where the near hand is, in parts of h."""
    f = -1 if flip else 1
    hd = h * (.19 if child else .15)

    def p(u, v):
        return x + f * u * h, y - v * h

    hip, sh = (lean * .35, .50), (lean, .80 if not child else .74)
    dark = mix(coat, shade, .38)
    for sg in (-1, 1):
        ft = (sg * stride, .05 if sg < 0 and stride > .1 else .015)
        k = (hip[0] + sg * stride * .42 + .03, .26)
        c = legs if sg > 0 else mix(legs, shade, .45)
        s.stroke([p(hip[0] + sg * .028, hip[1]), p(*k), p(*ft)], c, h * .088, a, cap=True)
        s.stroke([p(ft[0] - .005, ft[1] + .01), p(ft[0] + .055, ft[1] + (.0 if sg > 0 else -.02))], mix(legs, '#0c0a12', .6), h * .052, a)
    far = [(sh[0] + .02, sh[1] - .045), (sh[0] + .02 + arm * .55, sh[1] - .20), (sh[0] + .05 + arm * 1.4, sh[1] - .31)]
    s.stroke([p(*q) for q in far], dark, h * .07, a, soft=True)
    s.fill(ell(*p(far[2][0] + .01, far[2][1] - .01), h * .028), mix(skin, shade, .3), a)
    hem = .40 if not skirt else .26
    body = smooth([p(sh[0] - .075, sh[1] - .01), p(sh[0], sh[1] + .022), p(sh[0] + .075, sh[1] - .01), p(sh[0] * .75 + .105, sh[1] - .16),
                   p(hip[0] + .105, hip[1]), p(hip[0] + .125, hem), p(hip[0], hem - .018), p(hip[0] - .125, hem), p(hip[0] - .105, hip[1]),
                   p(sh[0] * .75 - .105, sh[1] - .16)], t=.15)
    s.fill(body, coat, a)
    with s.clip(body):
        cx = p(sh[0] + .035, 0)[0]
        s.fill(box(cx if f > 0 else cx - h, y - h, h, h), shade, .20 * a)
        s.stroke([p(hip[0] - .2, hem + .035), p(hip[0] + .2, hem + .035)], shade, h * .012, .35 * a)
    if bag:
        b = smooth([p(sh[0] - .09, sh[1] - .02), p(sh[0] - .19, sh[1] - .05), p(sh[0] - .20, sh[1] - .26), p(sh[0] - .09, sh[1] - .28)], t=.2)
        s.fill(b, bag, a)
        s.stroke([p(sh[0] - .08, sh[1] - .10), p(sh[0] - .19, sh[1] - .12)], shade, h * .012, .4 * a)
    near = [(sh[0] - .05, sh[1] - .045), (sh[0] - .07 - arm * .75, sh[1] - .19), (sh[0] - .05 - arm * .9, sh[1] - .32)]
    if reach:
        near[1] = ((near[0][0] + reach[0]) / 2, (near[0][1] + reach[1]) / 2 - .06)
        near[2] = reach
    s.stroke([p(*q) for q in near], mix(coat, '#ffffff', .07), h * .072, a, soft=True)
    s.fill(ell(*p(near[2][0], near[2][1] - .015), h * .03), skin, a)
    hx, hy = p(sh[0] + lean * .12 + .012, sh[1] + hd / h * .60)
    s.stroke([p(*sh), (hx, hy)], mix(skin, shade, .22), hd * .40, a)
    if not hat or skirt:
        s.fill(ell(hx - f * hd * .08, hy - hd * .02, hd * .50, hd * .58), hair, a)
    s.fill(ell(hx, hy, hd * .41, hd * .49), hair if back else skin, a)
    if not hat:
        s.fill(smooth([(hx - f * hd * .48, hy + hd * .12), (hx - f * hd * .45, hy - hd * .42), (hx, hy - hd * .62), (hx + f * hd * .42, hy - hd * .34),
                       (hx + f * hd * .30, hy - hd * .20), (hx - f * hd * .15, hy - hd * .12), (hx - f * hd * .22, hy + hd * .2)], t=.16), hair, a)
    if scarf:
        s.stroke([(hx - hd * .28, hy + hd * .56), (hx + hd * .28, hy + hd * .56)], scarf, hd * .26, a)
    if hat:
        s.fill(smooth([(hx - hd * .46, hy - hd * .04), (hx - hd * .42, hy - hd * .46), (hx, hy - hd * .72), (hx + hd * .42, hy - hd * .46),
                       (hx + hd * .46, hy - hd * .04)], t=.17), hat, a)
        s.stroke([(hx - hd * .42, hy - hd * .10), (hx + hd * .42, hy - hd * .10)], mix(hat, '#ffffff', .25), hd * .20, a)
        s.fill(ell(hx, hy - hd * .74, hd * .15), mix(hat, '#ffffff', .35), a)


def skier(s, x, y, h, coat, hat, flip=False, legs='#27324a', ski='#c8402f'):
    """Classic style, one ski gliding."""
    f = -1 if flip else 1
    s.stroke([(x - f * h * .62, y - h * .03), (x + f * h * .28, y - h * .015)], mix(ski, '#222222', .3), h * .02)
    s.stroke([(x - f * h * .30, y), (x + f * h * .62, y), (x + f * h * .70, y - h * .035)], ski, h * .022)
    hip, sh = (x + f * h * .02, y - h * .50), (x + f * h * .15, y - h * .80)
    s.stroke([hip, (x - f * h * .10, y - h * .27), (x - f * h * .30, y - h * .06)], mix(legs, '#000018', .35), h * .085)
    s.stroke([(x + f * h * .46, y - h * .62), (x + f * h * .30, y)], '#55606a', h * .012)
    s.stroke([sh, (x + f * h * .0, y - h * .62), (x - f * h * .18, y - h * .58)], mix(coat, '#10102a', .35), h * .068)
    s.stroke([(x - f * h * .18, y - h * .58), (x - f * h * .52, y - h * .10)], '#55606a', h * .012)
    s.stroke([hip, (x + f * h * .20, y - h * .27), (x + f * h * .12, y - h * .03)], legs, h * .09)
    s.stroke([(x + f * h * .10, y - h * .015), (x + f * h * .19, y - h * .015)], '#20202a', h * .04)
    s.stroke([hip, (sh[0] - f * h * .01, sh[1] + h * .02)], coat, h * .165)
    s.stroke([sh, (x + f * h * .27, y - h * .63), (x + f * h * .46, y - h * .62)], mix(coat, '#ffffff', .08), h * .07)
    s.fill(ell(sh[0] + f * h * .055, sh[1] - h * .095, h * .058, h * .066), '#e3ad88')
    s.fill(smooth([(sh[0] - f * h * .015, sh[1] - h * .085), (sh[0] + f * h * .01, sh[1] - h * .155), (sh[0] + f * h * .07, sh[1] - h * .172),
                   (sh[0] + f * h * .12, sh[1] - h * .115)], t=.2), hat)


def reindeer(s, x, y, h, c, belly, flip=False, antlers=True, seed=1, antler='#5a463c', grazing=False):
    """A standing or grazing reindeer, h high at the shoulder."""
    f = -1 if flip else 1

    def p(u, v):
        return x + f * u * h, y - v * h

    dark = mix(c, '#20182a', .35)
    for u, k, d in ((-.50, .03, 1), (.42, -.02, 1), (-.60, -.05, 0), (.33, .05, 0)):
        cc = dark if d else c
        s.fill(smooth([p(u - .085, .52), p(u - .06 + k, .28), p(u - .045 + k * .5, .03), p(u + .035 + k * .5, .03), p(u + .03 + k, .28), p(u + .10, .52)], t=.1), cc)
        s.fill(smooth([p(u - .055 + k * .5, .05), p(u + .075 + k * .5, .0), p(u - .06 + k * .5, .0)], t=.05), '#2b2126')
    body = smooth([p(-.74, .74), p(-.66, .90), p(-.36, .95), p(-.05, .93), (p(.22, .98)), p(.46, 1.02), p(.62, .86), p(.58, .60), p(.38, .44), p(.05, .45), p(-.30, .53),
                   p(-.52, .56), p(-.68, .58)], t=.16)
    s.fill(smooth([p(-.76, .80), p(-.60, .86), p(-.42, .70), p(-.46, .40), p(-.58, .36), p(-.70, .52)], t=.16), mix(c, dark, .35))
    s.fill(body, lin(p(0, 1), p(0, .4), [c, mix(c, belly, .35), belly], [0, .7, 1]))
    s.fill(smooth([p(-.70, .88), p(-.84, .80), p(-.80, .66), p(-.70, .70)], t=.15), '#efe6da')
    if grazing:
        neck = smooth([p(.34, 1.0), p(.62, .94), p(.86, .60), p(.96, .40), p(.80, .30), p(.66, .40), p(.50, .44), p(.40, .62)], t=.15)
        head = smooth([p(.80, .52), p(.92, .52), p(1.02, .36), p(1.10, .16), p(1.10, .04), p(1.00, .03), p(.90, .16), p(.80, .30)], t=.15)
        top, tilt = (.86, .54), -.9
    else:
        neck = smooth([p(.30, 1.0), p(.56, 1.14), p(.76, 1.36), p(.90, 1.26), p(.88, 1.06), p(.80, .80), p(.70, .58), p(.56, .50), p(.44, .62)], t=.15)
        head = smooth([p(.72, 1.34), p(.82, 1.43), p(.96, 1.37), p(1.14, 1.24), p(1.24, 1.18), p(1.25, 1.08), p(1.14, 1.04), p(.98, 1.10), p(.82, 1.18)], t=.15)
        top, tilt = (.80, 1.42), 0
    s.fill(neck, lin(p(.4, 1.2), p(.8, .6), [mix(c, belly, .55), belly]))
    s.fill(head, lin(p(.8, 1.4), p(1.2, 1.0), [c, dark]))
    if h > 60:
        ex = (top[0] + .12, top[1] - .14) if not tilt else (top[0] + .10, top[1] - .16)
        s.fill(ell(*p(*ex), h * .018), '#1c1418')
    s.fill(smooth([p(top[0] - .06, top[1] - .02), p(top[0] - .22, top[1] + .06), p(top[0] - .12, top[1] - .09)], t=.14), dark)
    if antlers:
        for o, cc in ((.05, mix(antler, '#20182a', .35)), (0, antler)):
            b = (top[0] - .02 + o, top[1])
            m = [(b[0] - .14, b[1] + .18), (b[0] - .17 + o, b[1] + .38), (b[0] + .02 + o, b[1] + .58)]
            if tilt:
                m = [(b[0] + .05, b[1] + .16), (b[0] + .24 + o, b[1] + .30), (b[0] + .46 + o, b[1] + .26)]
            s.stroke([p(*b), *[p(*q) for q in m]], cc, h * .034, soft=True)
            for i, (q, L) in enumerate(((m[0], .12), (m[1], .15), (m[2], .09))):
                e = (q[0] + .12, q[1] + L) if not tilt else (q[0] + .10, q[1] + L)
                s.stroke([p(*q), p((q[0] + e[0]) / 2 + .02, q[1] + L * .2), p(*e)], cc, h * .024, soft=True)
            s.stroke([p(*b), p(b[0] + .13, b[1] + .08), p(b[0] + .20, b[1] + .17)], cc, h * .026, soft=True)
