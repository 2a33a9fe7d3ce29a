#!/usr/bin/env bash
# Makes the films and sounds of this folder: a second or two of test patterns and tones. Needs ffmpeg 5 with libx264, libx265,
# libvpx, libopus, libvorbis and libmp3lame. They are committed, since other versions make other bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

make() { ffmpeg -v error -y -fflags +bitexact "$@"; }
seen=(-f lavfi -i testsrc2=s=64x48:r=5:d=2)
heard=(-f lavfi -i sine=f=440:r=16000:d=2)
h264=(-c:v libx264 -preset veryslow -crf 40 -pix_fmt yuv420p -flags:v +bitexact)
aac=(-c:a aac -b:a 16k -flags:a +bitexact)
said=(-metadata location="+63.1792+014.6357/" -metadata title="Secret title" -metadata comment="SERIAL-4711")

make "${seen[@]}" "${heard[@]}" "${h264[@]}" "${aac[@]}" -movflags +faststart+use_metadata_tags "${said[@]}" first.mp4
make "${seen[@]}" "${h264[@]}" last.mp4
make -i last.mp4 -c copy -metadata:s:v rotate=90 -movflags +faststart turned.mp4
make "${seen[@]}" "${h264[@]}" -t 1 -movflags frag_keyframe+empty_moov fragments.mp4
make "${seen[@]}" "${heard[@]}" -c:v libvpx-vp9 -crf 50 -b:v 0 -c:a libopus -b:a 12k "${said[@]}" vp9.webm
make "${seen[@]}" -c:v libvpx-vp9 -crf 50 -b:v 0 -live 1 -f webm - > live.webm
make "${heard[@]}" -c:a libmp3lame -b:a 16k "${said[@]}" sound.mp3
make "${heard[@]}" "${aac[@]}" sound.m4a
make "${heard[@]}" -c:a libopus -b:a 8k sound.opus
make "${heard[@]}" -c:a libvorbis -q:a -1 sound.ogg
make -f lavfi -i sine=f=440:r=8000:d=0.5 -c:a pcm_u8 "${said[@]}" sound.wav
make "${seen[@]}" -c:v libx265 -x265-params log-level=none -crf 45 -tag:v hvc1 hevc.mp4
make "${seen[@]}" "${h264[@]}" film.mov
make "${seen[@]}" "${h264[@]}" film.mkv

# Subtitles within a film, as drones write them.
words=$(mktemp --suffix .vtt)
printf 'WEBVTT\n\n00:00.000 --> 00:01.000\n[latitude: 63.1792] [longitude: 14.6357]\n' > "$words"
make -i last.mp4 -i "$words" -map 0:v -map 1:s -c:v copy -c:s mov_text -movflags +faststart words.mp4
make -i vp9.webm -i "$words" -map 0:v -map 0:a -map 1:s -c:v copy -c:a copy -c:s webvtt words.webm
rm "$words"
