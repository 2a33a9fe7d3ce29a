#!/usr/bin/env python3
"""Writes the demo's presentations, media/presentation-<lang>.odp: five slides in the colours of the brand.

    python3 docs/presentation/make.py

Everything in them is an example. They name no author and no day, and are the same, bit for bit, wherever they are made.
"""
from pathlib import Path
from xml.sax.saxutils import escape
import zipfile

MEDIA = Path(__file__).resolve().parents[2] / "media"
SNOW, ICE, INK, LAKE, SPRUCE, SUN, FROST = "#f3f7f7", "#e4eeee", "#0b2325", "#07545b", "#0d2f30", "#ffb44a", "#c9dcdc"
WIDTH, HEIGHT = 28.0, 15.75

WORDS = {
    "sv": {
        "lang": ("sv", "SE"),
        "doc": "Flytta till Mellersta Norrland: en presentation (exempel)",
        "example": "Exempel: ett påhittat innehåll för demonstration",
        "title": "Flytta till Mellersta Norrland",
        "lead": "En presentation att göra till sin egen",
        "where": "Femton kommuner, två län",
        "where_points": [
            "Från fjällen vid norska gränsen till Höga kustens klippor",
            "Städer med universitet, sjukhus och tåg – och byar med snö till maj",
            "Byt den här raden mot det som är sant för just er kommun",
        ],
        "who": "Vad den som flyttar vill veta",
        "who_cards": [
            ("Arbetet", "Vilka söker ni? Vilket språk talas på jobbet? Hur söker man?"),
            ("Vardagen", "Bostad, förskola och skola, vård, resor. Säg vem som svarar på frågor."),
            ("Livet", "Vad gör man en tisdag i november? Berätta genom någon som bor här."),
        ],
        "how": "Så används bilderna",
        "how_points": [
            "Byt texterna, behåll färgerna och marginalerna",
            "Hämta fotografier i verktygslådan, och skriv bildkällan på sidan",
            "Ange finansiären på första eller sista bilden, om det finns en",
        ],
        "end": "Välkommen hit",
        "end_lead": "moveto.example",
        "end_note": "Skriv namn, telefon och adress till den som svarar.",
    },
    "en": {
        "lang": ("en", "GB"),
        "doc": "Move to Mellersta Norrland: a presentation (example)",
        "example": "Example: invented content for demonstration",
        "title": "Move to Mellersta Norrland",
        "lead": "A presentation to make your own",
        "where": "Fifteen municipalities, two counties",
        "where_points": [
            "From the mountains at the Norwegian border to the cliffs of the High Coast",
            "Towns with a university, a hospital and trains – and villages with snow until May",
            "Replace this line with what is true of your own municipality",
        ],
        "who": "What people who move want to know",
        "who_cards": [
            ("Work", "Whom are you looking for? Which language is spoken at work? How do people apply?"),
            ("Every day", "A home, preschool and school, health care, travel. Say who answers questions."),
            ("Life", "What do you do on a Tuesday in November? Let somebody who lives here tell it."),
        ],
        "how": "How to use these slides",
        "how_points": [
            "Change the words, keep the colours and the margins",
            "Fetch photographs from the toolbox, and give the credit on the slide",
            "Name the fund on the first or the last slide, if there is one",
        ],
        "end": "Welcome here",
        "end_lead": "moveto.example",
        "end_note": "Write name, telephone and address of whoever answers.",
    },
}

NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        ("office", "office"), ("style", "style"), ("text", "text"), ("draw", "drawing"), ("presentation", "presentation"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("meta", "meta"),
    ]
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def graphic(name, fill, extra=""):
    paint = 'draw:fill="none"' if fill is None else f'draw:fill="solid" draw:fill-color="{fill}"'
    return (
        f'<style:style style:name="{name}" style:family="graphic"><style:graphic-properties draw:stroke="none" {paint} '
        f'draw:auto-grow-height="false" fo:padding="0cm" {extra}/></style:style>'
    )


def paragraph(name, size, colour, bold=False, after=0.0):
    weight = "bold" if bold else "normal"
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="{after}cm" '
        f'fo:line-height="115%"/><style:text-properties fo:font-family="\'Noto Sans\'" fo:font-size="{size}pt" '
        f'fo:font-weight="{weight}" fo:color="{colour}"/></style:style>'
    )


def page_style(name, colour):
    return (
        f'<style:style style:name="{name}" style:family="drawing-page"><style:drawing-page-properties draw:fill="solid" '
        f'draw:fill-color="{colour}" presentation:background-visible="true"/></style:style>'
    )


STYLES = "".join([
    page_style("dark", SPRUCE), page_style("light", SNOW),
    graphic("words", None, 'draw:textarea-vertical-align="top"'), graphic("low", None, 'draw:textarea-vertical-align="bottom"'),
    graphic("sun", SUN), graphic("lake", LAKE), graphic("ice", ICE), graphic("frost", FROST), graphic("spruce", SPRUCE),
    graphic("card", ICE, 'draw:textarea-vertical-align="top"'),
    paragraph("huge", 54, SNOW, True), paragraph("lead", 24, FROST), paragraph("small", 14, FROST),
    paragraph("title", 36, SPRUCE, True), paragraph("point", 22, INK, after=0.55),
    paragraph("cardhead", 24, LAKE, True, 0.25), paragraph("cardtext", 18, INK), paragraph("note", 14, LAKE),
])


def box(style, paras, x, y, width, height, role=None):
    role = f' presentation:class="{role}"' if role else ""
    said = "".join(f'<text:p text:style-name="{style_of}">{escape(text)}</text:p>' for style_of, text in paras)
    return (
        f'<draw:frame draw:style-name="{style}"{role} svg:x="{x}cm" svg:y="{y}cm" svg:width="{width}cm" svg:height="{height}cm">'
        f"<draw:text-box>{said}</draw:text-box></draw:frame>"
    )


def rect(style, x, y, width, height):
    return f'<draw:rect draw:style-name="{style}" svg:x="{x}cm" svg:y="{y}cm" svg:width="{width}cm" svg:height="{height}cm"/>'


def circle(style, x, y, size):
    return f'<draw:ellipse draw:style-name="{style}" svg:x="{x}cm" svg:y="{y}cm" svg:width="{size}cm" svg:height="{size}cm"/>'


def hills(style, points):
    """A shape from the left edge to the right one and down to the lower edge; points are in centimetres."""
    all_points = [(0, HEIGHT), *points, (WIDTH, HEIGHT)]
    top = min(y for _, y in all_points)
    path = " ".join(f"{round(x * 1000)},{round((y - top) * 1000)}" for x, y in all_points)
    return (
        f'<draw:polygon draw:style-name="{style}" svg:x="0cm" svg:y="{top}cm" svg:width="{WIDTH}cm" svg:height="{HEIGHT - top}cm" '
        f'svg:viewBox="0 0 {round(WIDTH * 1000)} {round((HEIGHT - top) * 1000)}" draw:points="{path}"/>'
    )


MOUNTAINS = (
    circle("sun", 20.6, 7.2, 3.4)
    + hills("lake", [(0, 12.4), (4, 10.9), (8, 12.2), (12.5, 10.1), (16.5, 11.9), (21.5, 9.4), (25, 11.4), (28, 10.5)])
    + hills("frost", [(0, 14.2), (5, 13.1), (9, 13.9), (15, 12.5), (20, 13.8), (24, 12.9), (28, 13.7)])
)


def slide(name, ground, shapes):
    return f'<draw:page draw:name="{escape(name)}" draw:style-name="{ground}" draw:master-page-name="Plain">{"".join(shapes)}</draw:page>'


def content(words):
    def heading(text):
        return rect("sun", 2, 1.75, 1.6, 0.18) + box("words", [("title", text)], 2, 2.2, 24, 2, "title")

    def points(key):
        return box("words", [("point", f"– {text}") for text in words[key]], 2, 5.2, 23, 8, "outline")

    cards = "".join(
        rect("card", 2 + 8.2 * place, 5, 7.6, 7.6)
        + box("words", [("cardhead", head), ("cardtext", text)], 2.6 + 8.2 * place, 5.6, 6.4, 6.6)
        for place, (head, text) in enumerate(words["who_cards"])
    )
    note = box("words", [("note", words["example"])], 2, 14.2, 24, 0.9)
    slides = [
        slide("1", "dark", [
            MOUNTAINS, box("words", [("small", words["example"])], 2, 1.2, 24, 0.9),
            box("words", [("huge", words["title"])], 2, 2.5, 24, 4.6, "title"),
            box("words", [("lead", words["lead"])], 2, 7.4, 17, 1.4, "subtitle"),
        ]),
        slide("2", "light", [heading(words["where"]), points("where_points"), note]),
        slide("3", "light", [heading(words["who"]), cards, note]),
        slide("4", "light", [heading(words["how"]), points("how_points"), note]),
        slide("5", "dark", [
            MOUNTAINS, box("words", [("huge", words["end"])], 2, 2.5, 24, 2.6, "title"),
            box("words", [("lead", words["end_lead"]), ("small", words["end_note"])], 2, 5.4, 17, 2.6, "subtitle"),
        ]),
    ]
    return (
        f'{HEAD}<office:document-content {NAMES} office:version="1.3"><office:automatic-styles>{STYLES}</office:automatic-styles>'
        f'<office:body><office:presentation>{"".join(slides)}</office:presentation></office:body></office:document-content>'
    )


def styles(words):
    lang, country = words["lang"]
    return (
        f'{HEAD}<office:document-styles {NAMES} office:version="1.3"><office:styles><style:default-style style:family="graphic">'
        f'<style:text-properties fo:language="{lang}" fo:country="{country}"/></style:default-style></office:styles>'
        '<office:automatic-styles><style:page-layout style:name="Wide"><style:page-layout-properties fo:margin="0cm" '
        f'fo:page-width="{WIDTH}cm" fo:page-height="{HEIGHT}cm" style:print-orientation="landscape"/></style:page-layout>'
        f'{page_style("ground", SNOW)}</office:automatic-styles><office:master-styles>'
        '<style:master-page style:name="Plain" style:page-layout-name="Wide" draw:style-name="ground"/>'
        "</office:master-styles></office:document-styles>"
    )


def meta(words):
    lang, country = words["lang"]
    return (
        f'{HEAD}<office:document-meta {NAMES} office:version="1.3"><office:meta><dc:title>{escape(words["doc"])}</dc:title>'
        f"<dc:language>{lang}-{country}</dc:language></office:meta></office:document-meta>"
    )


MANIFEST = (
    f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    '<manifest:file-entry manifest:full-path="/" manifest:version="1.3" '
    'manifest:media-type="application/vnd.oasis.opendocument.presentation"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>'
        for name in ("content", "styles", "meta")
    )
    + "</manifest:manifest>"
)


def write(path, words):
    members = [
        ("mimetype", "application/vnd.oasis.opendocument.presentation"), ("META-INF/manifest.xml", MANIFEST),
        ("content.xml", content(words)), ("styles.xml", styles(words)), ("meta.xml", meta(words)),
    ]
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members:
            # The first member says what the file is, and must not be compressed.
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text, compress_type=how)


for lang, words in WORDS.items():
    write(MEDIA / f"presentation-{lang}.odp", words)
