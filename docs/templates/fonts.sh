#!/bin/sh
# Makes themes/norrland/fonts/ from the fonts of Debian's package fonts-noto-core: Latin letters with those of Europe's
# languages, and Arabic ones. Wants fontTools.
set -eu
from=/usr/share/fonts/truetype/noto
to=$(dirname "$0")/../../themes/norrland/fonts
latin=U+0020-007E,U+00A0-017F,U+0218-021B,U+1E9E,U+2010-2015,U+2018-201F,U+2020-2022,U+2026,U+202F,U+2030,U+2039,U+203A,U+20AC,U+2190-2193,U+2212
arabic=U+0020-002F,U+003A,U+0600-06FF,U+200C-200F,U+202A-202E
names=0,1,2,3,4,5,6,13,14,16,17
for weight in Regular Bold; do
  pyftsubset "$from/NotoSans-$weight.ttf" --unicodes=$latin --layout-features=kern,mark,mkmk,ccmp,locl,liga \
    --no-hinting --name-IDs=$names --output-file="$to/NotoSans-$weight.ttf"
  pyftsubset "$from/NotoSansArabic-$weight.ttf" --unicodes=$arabic --layout-features='*' \
    --no-hinting --name-IDs=$names --output-file="$to/NotoSansArabic-$weight.ttf"
done
