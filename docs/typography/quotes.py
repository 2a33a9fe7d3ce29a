"""Writes src/content/typography/quotes.txt: the quotation marks of every locale of Unicode's CLDR.

    npm pack cldr-misc-full@48.2.0 && tar xzf cldr-misc-full-48.2.0.tgz
    python3 docs/typography/quotes.py package > src/content/typography/quotes.txt

Only what differs is written: a locale stands there if its marks aren't those of what `Quotes::of` would find for it
without its line, and what finds nothing has those of CLDR's root.
"""
import json
import pathlib
import sys

KEYS = ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd']


def marks(path):
    locale = path.parent.name
    delimiters = json.loads(path.read_text(encoding='utf-8'))['main'][locale]['delimiters']
    found = ''.join(delimiters[key] for key in KEYS)
    if len(found) != 4:
        sys.exit(f'{locale}: marks of more than one character: {found}')
    return found


def above(locale):
    """The locales that stand in for it, nearest first."""
    parts = locale.split('-')
    return ['-'.join(parts[:count]) for count in range(len(parts) - 1, 0, -1)]


def main():
    package = pathlib.Path(sys.argv[1])
    version = json.loads((package / 'package.json').read_text(encoding='utf-8'))['version']
    every = {path.parent.name: marks(path) for path in sorted((package / 'main').glob('*/delimiters.json'))}
    root = every['und']
    kept = {}
    for locale in sorted(every, key=lambda locale: (locale.count('-'), locale)):
        inherited = next((kept[other] for other in above(locale) if other in kept), root)
        if every[locale] != inherited:
            kept[locale] = every[locale]
    lines = {}
    for locale in sorted(kept):
        lines.setdefault(kept[locale], []).append(locale)
    print(f'# Quotation marks by CLDR {version} (cldr-misc-full, delimiters): outer start and end, alternate start and end,')
    print('# and the locales that use them. All others have those of the locale above them, or these of the root.')
    print('# Made by docs/typography/quotes.py. Copyright © 1991-2026 Unicode, Inc. Unicode License V3 (Unicode-3.0),')
    print('# https://www.unicode.org/license.txt')
    print(f'{root} und')
    for found in sorted(lines):
        print(found, *lines[found])


main()
