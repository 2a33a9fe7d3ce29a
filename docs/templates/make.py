#!/usr/bin/env python3
"""Writes the demo's templates, media/social-card.svg and media/poster-a3.svg: a sky, a low sun, fells, a forest and a lake.

    python3 docs/templates/make.py

A designer would draw them; what is random here has a seed, so that they are the same each time.
"""
from pathlib import Path
import random

MEDIA = Path(__file__).resolve().parents[2] / "media"
HEX = {"snow": "#f3f7f7", "ice": "#e4eeee", "ink": "#0b2325", "lake": "#07545b", "spruce": "#0d2f30", "sun": "#ffb44a"}


def fill(name, opacity=1.0):
    """A colour of the brand, as the drawing program shows it and as moveto fills it."""
    fade = "" if opacity == 1 else f' fill-opacity="{opacity}"'
    return f'fill="{HEX[name]}" data-moveto-fill="{name}"{fade}'


def ridge(rng, width, base, height, steps, rough):
    """The line of a range of fells from left to right."""
    points = []
    for step in range(steps + 1):
        x = width * step / steps
        swell = height * (0.55 + 0.45 * rng.random()) if step % 2 else height * 0.25 * rng.random()
        points.append((x, base - swell))
    found = [points[0]]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        for part in (0.35, 0.7):
            found.append((x0 + (x1 - x0) * part, y0 + (y1 - y0) * part + rough * (rng.random() - 0.5)))
        found.append((x1, y1))
    return found


def range_of(rng, width, base, floor, height, steps, rough, *paints):
    line = " ".join(f"L{x:.0f} {y:.0f}" for x, y in ridge(rng, width, base, height, steps, rough))
    path = f"M0 {floor:.0f}{line}L{width:.0f} {floor:.0f}z"
    return "".join(f'<path d="{path}" {one}/>' for one in paints)


def spruce(x, foot, tall):
    """A tree: four skirts, one over the other."""
    path = []
    for skirt in range(4):
        top = foot - tall + tall * 0.2 * skirt
        low = foot - tall + tall * (0.38 + 0.2 * skirt)
        half = tall * (0.1 + 0.055 * skirt)
        path.append(f"M{x:.0f} {top:.0f}L{x + half:.0f} {min(low, foot):.0f}H{x - half:.0f}z")
    return "".join(path)


def forest(rng, width, foot, tall, count, paint):
    trees = []
    for place in range(count):
        x = width * (place + 0.5 * rng.random()) / (count - 1)
        # Higher at the sides, so that the sun has room.
        side = abs(x / width - 0.55) * 1.3
        trees.append(spruce(x, foot + 4, tall * (0.35 + 0.45 * side + 0.3 * rng.random())))
    return f'<path d="{"".join(trees)}" {paint}/>'


def water(rng, width, top, bottom, sun_x):
    """The sun's way on the lake."""
    bars, y = [], top + (bottom - top) * 0.14
    while y < bottom - 8:
        near = (y - top) / (bottom - top)
        half = (60 + 150 * near) * (0.5 + 0.5 * rng.random()) * width / 1080
        x = sun_x + (rng.random() - 0.5) * 40
        thick = 4 + 7 * near
        bars.append(f'<rect x="{x - half:.0f}" y="{y:.0f}" width="{2 * half:.0f}" height="{thick:.0f}" rx="{thick / 2:.1f}" {fill("sun", 0.85)}/>')
        y += thick * 2.6
    return "".join(bars)


def landscape(width, top, shore, bottom):
    rng = random.Random(63)
    tall, sun_x = shore - top, width * 0.68
    return "\n".join([
        f'<circle cx="{sun_x:.0f}" cy="{top + tall * 0.42:.0f}" r="{width * 0.26:.0f}" {fill("sun", 0.1)}/>',
        f'<circle cx="{sun_x:.0f}" cy="{top + tall * 0.42:.0f}" r="{width * 0.19:.0f}" {fill("sun", 0.14)}/>',
        f'<circle cx="{sun_x:.0f}" cy="{top + tall * 0.42:.0f}" r="{width * 0.125:.0f}" {fill("sun")}/>',
        range_of(rng, width, shore - tall * 0.12, shore, tall * 0.55, 7, 14, fill("spruce"), fill("ice", 0.3)),
        range_of(rng, width, shore - tall * 0.05, shore, tall * 0.42, 5, 18, fill("lake")),
        range_of(rng, width, shore + 4, shore + 6, tall * 0.22, 6, 10, fill("ink", 0.55)),
        f'<rect y="{shore:.0f}" width="{width}" height="{bottom - shore:.0f}" {fill("lake")}/>',
        water(rng, width, shore, bottom, sun_x),
        forest(rng, width, shore, tall * 0.4, 34, fill("ink")),
    ])


def words(hole, shown, x, y, size, colour, weight="bold", width=None, lines=None, extra=""):
    room = f' data-moveto-width="{width}"' if width else ""
    room += f' data-moveto-lines="{lines}"' if lines else ""
    return (
        f'<text x="{x}" y="{y}" font-family="Noto Sans" font-size="{size}" font-weight="{weight}" {fill(colour)} '
        f'data-moveto="{hole}"{room}{extra}>{shown}</text>'
    )


FUNDING = "Exempel: medfinansieras av Exempelfonden (påhittad)"


def social_card():
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1350" viewBox="0 0 1080 1350">
<rect width="1080" height="1350" {fill("spruce")}/>
{landscape(1080, 480, 1010, 1150)}
<rect x="80" y="92" width="72" height="8" {fill("sun")}/>
{words("text:kicker", "Flytta till", 80, 168, 46, "sun", width=920)}
{words("municipality", "Östersund", 76, 318, 136, "snow", width=924)}
{words("text:headline", "Här finns jobb, natur och plats för dig", 80, 400, 54, "snow", "normal", 920, 2, ' data-moveto-leading="1.2"')}
<rect y="1150" width="1080" height="200" {fill("snow")}/>
<rect x="80" y="1182" width="256" height="64" fill="#ccc" data-moveto="logo"/>
{words("address", "moveto.example", 1000, 1228, 40, "ink", extra=' text-anchor="end"')}
<g data-moveto-if="funding">
<rect x="80" y="1266" width="96" height="64" fill="#ccc" data-moveto="emblem"/>
{words("funding", FUNDING, 200, 1307, 25, "ink", "normal", 640)}
</g>
{words("text:example", "Exempel", 1000, 1307, 25, "lake", "normal", extra=' text-anchor="end"')}
</svg>
"""


def poster():
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="297mm" height="420mm" viewBox="0 0 1188 1680">
<rect width="1188" height="1680" {fill("spruce")}/>
{landscape(1188, 560, 1110, 1240)}
<rect x="96" y="118" width="80" height="9" {fill("sun")}/>
{words("text:kicker", "Välkommen till", 96, 206, 54, "sun", width=996)}
{words("municipality", "Östersund", 90, 380, 160, "snow", width=1002)}
{words("text:headline", "Ny här? Vi hjälper dig att komma igång.", 96, 476, 62, "snow", "normal", 996, 2, ' data-moveto-leading="1.2"')}
<rect y="1240" width="1188" height="440" {fill("snow")}/>
{words("text:points", "Jobb, bostad, skola, vård och språk: steg för steg på ditt eget språk.", 96, 1330, 42, "ink", "normal", 996, 2, ' data-moveto-leading="1.3"')}
{words("address", "moveto.example", 96, 1470, 58, "lake")}
<rect x="836" y="1418" width="256" height="64" fill="#ccc" data-moveto="logo"/>
<g data-moveto-if="funding">
<rect x="96" y="1532" width="132" height="88" fill="#ccc" data-moveto="emblem"/>
{words("funding", FUNDING, 252, 1586, 28, "ink", "normal", 640)}
</g>
{words("text:example", "Exempel", 1092, 1586, 28, "lake", "normal", extra=' text-anchor="end"')}
</svg>
"""


(MEDIA / "social-card.svg").write_text(social_card(), encoding="utf-8")
(MEDIA / "poster-a3.svg").write_text(poster(), encoding="utf-8")
