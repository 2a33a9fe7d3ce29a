"""The cards beside the pictures: what is seen, who made it, how it may be used."""
import json

from cards_land import LAND
from cards_work import WORK

ALL = {**LAND, **WORK}


def q(s):
    return json.dumps(s, ensure_ascii=False)


def card(name):
    c = ALL[name]
    out = ['title:'] + [f'  {k}: {q(v)}' for k, v in c['title'].items()]
    if c['alt'] == 'decorative':
        out.append('alt: decorative')
    else:
        out += ['alt:'] + [f'  {k}: {q(v)}' for k, v in c['alt'].items()]
    out += ['credit: "Illustration: moveto"', 'creator: moveto', 'copyright: "© 2026 moveto contributors"',
            'license: {id: cc-by-4.0}',
            'consent: {status: none-needed}', 'people_visible: false']
    if 'place' in c:
        out.append(f'place: {{name: {q(c["place"])}}}')
    if 'season' in c:
        out.append(f'season: {c["season"]}')
    if 'focal' in c:
        out.append('focal_point: {x: %s, y: %s}' % c['focal'])
    out.append('owner: region')
    return '\n'.join(out) + '\n'


def write(folder, scenes, names):
    for name in ALL:
        if names and name not in names:
            continue
        kind = scenes[name][2] if name in scenes else 'svg'
        (folder / f'{name}.{kind}.yaml').write_text(card(name), encoding='utf-8')
