#!/usr/bin/env bash
# Makes media/a-year.mp4 of four of the demo's illustrations: three seconds each, slowly moved, with two soft tones.
#
#   bash docs/films/year.sh        (needs ffmpeg with libx264)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# Name of the picture, and from where to where the frame of 640 × 360 moves in a picture 720 pixels wide.
moves=(
    "winter-lake|20+60*t/4|30"
    "river-valley|70-60*t/4|25"
    "midsummer-meadow|40|10+50*t/4"
    "autumn-forest|10+60*t/4|40"
)
inputs=() filter="" index=0
for move in "${moves[@]}"; do
    IFS='|' read -r name x y <<< "$move"
    inputs+=(-loop 1 -framerate 25 -t 3.75 -i "media/$name.jpg")
    filter+="[$index:v]scale=1440:-2,crop=1280:720:x='2*($x)':y='2*($y)',scale=640:360,setsar=1,format=yuv420p[v$index];"
    index=$((index + 1))
done
filter+="[v0][v1]xfade=duration=1:offset=2.75[a];[a][v2]xfade=duration=1:offset=5.5[b];"
filter+="[b][v3]xfade=duration=1:offset=8.25[v];"
filter+="sine=f=220:r=24000:d=12,volume=0.25[low];sine=f=330:r=24000:d=12,volume=0.12[high];"
filter+="[low][high]amix=inputs=2,afade=t=in:d=3,afade=t=out:st=9:d=3[sound]"

ffmpeg -v error -y "${inputs[@]}" -filter_complex "$filter" -map "[v]" -map "[sound]" -t 12 \
    -c:v libx264 -preset veryslow -crf 30 -maxrate 220k -bufsize 600k -flags:v +bitexact -c:a aac -b:a 32k -flags:a +bitexact -ac 1 \
    -map_metadata -1 -fflags +bitexact -movflags +faststart media/a-year.mp4
