"""The logo and the pattern, as plain SVG: no fonts, no scripts, nothing from elsewhere."""

LOGO = '''<svg xmlns="http://www.w3.org/2000/svg" width="384" height="96" viewBox="0 0 384 96" role="img" aria-label="moveto">
  <title>moveto</title>
  <!-- the mark: sun, fells and a lake in a round window -->
  <path fill="#1f4f66" d="M4.9 57A44 44 0 1 1 91.1 57z"/>
  <circle fill="#f2b84b" cx="66" cy="30" r="9"/>
  <path fill="#8fb8c4" d="M4.6 55 34 22l15 18 9-9 33.5 24z"/>
  <path fill="#ffffff" d="M34 22 24 33.2l5.5 4.3 4.5-4.5 5 6 4.3-5.8z"/>
  <path fill="#2f7a5f" d="M5 57q2.5 0 4-1.5L22 42l9 9 8-7 12 11 15-9 25 9.5q.6.5.2 2.5z"/>
  <path fill="#2f7f9f" d="M4.5 57h87q-.8 4.5-2.7 9H7.2Q5.3 61.5 4.5 57z"/>
  <path fill="#1f6486" d="M8.5 69h79q-2.7 5-6.5 9H15q-3.8-4-6.5-9z"/>
  <path fill="#174a66" d="M18 81h60q-12.5 11-30 11T18 81z"/>
  <!-- the word, drawn with strokes -->
  <g fill="none" stroke="#1f4f66" stroke-width="9" stroke-linecap="round" stroke-linejoin="round">
    <path d="M116 68V33m0 13a12 12 0 0 1 24 0v22m0-22a12 12 0 0 1 24 0v22"/>
    <circle cx="196" cy="51" r="17"/>
    <path d="m224 34 14 34 14-34"/>
    <path d="M263 51h33a16.5 17 0 1 0-5 12.5"/>
    <path d="M315 20v39q0 9 9 9h3m-20-34h19"/>
    <circle cx="352" cy="51" r="17"/>
  </g>
</svg>
'''


def _pattern():
    """A seamless tile: rows of spruces, cottages, waves and snow crystals."""
    def spruce(x, y):
        return f'M{x} {y - 44}l13 18h-6l11 15h-15v9h-6v-9h-15l11-15h-6z'

    def crystal(x, y):
        return f'M{x} {y - 11}v22m-9.5-16.5 19 11m0-11-19 11'

    def cottage(x, y):
        return f'M{x - 17} {y}v-18l17-15 17 15v18z', f'M{x - 22} {y - 15}l22-19.5 22 19.5', f'M{x - 5} {y}v-12h10v12z'

    trees = ''.join(spruce(x, y) for x, y in ((30, 62), (90, 62), (150, 62), (210, 62)))
    trees2 = ''.join(spruce(x, y) for x, y in ((0, 182), (60, 182), (180, 182), (240, 182)))
    snow = ''.join(crystal(x, y) for x, y in ((60, 32), (120, 32), (180, 32), (0, 32), (240, 32), (30, 148), (210, 148)))
    body, roof, door = cottage(120, 182)
    waves = ''.join(f'M-60 {y}q15-12 30 0t' + '30 0 ' * 11 for y in (88, 104))
    waves2 = ''.join(f'M-60 {y}q15-12 30 0t' + '30 0 ' * 11 for y in (208, 224))
    return f'''<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="0 0 240 240">
  <rect fill="#eef3f1" width="240" height="240"/>
  <path fill="#2f7a5f" d="{trees}"/>
  <path fill="#1f4f66" d="{trees2}"/>
  <path fill="none" stroke="#8fb8c4" stroke-width="3" stroke-linecap="round" d="{snow}"/>
  <path fill="#b5432f" d="{body}"/>
  <path fill="none" stroke="#1f4f66" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" d="{roof}"/>
  <path fill="#eef3f1" d="{door}"/>
  <path fill="none" stroke="#2f7f9f" stroke-width="4" d="{waves}"/>
  <path fill="none" stroke="#f2b84b" stroke-width="4" d="{waves2}"/>
</svg>
'''


MARKS = {'logo': LOGO, 'pattern': _pattern()}
