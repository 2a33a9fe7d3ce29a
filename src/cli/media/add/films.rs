//! What is to be said of a new film or sound.

use super::draft::Draft;
use super::words::Words;
use moveto::film::Header;

/// What its card may say besides, and what lies beside it.
pub fn hints(words: Words, draft: &Draft, header: &Header) -> Vec<String> {
    let (id, first) = (&draft.candidate.id, &draft.first);
    let mut hints = vec![described(words, header)];
    if header.frame.is_some() {
        hints.push(words.say(
            "film: {poster: …} – the id of a picture that stands there until the film is played",
            "film: {poster: …} – id för en bild som visas tills filmen spelas upp",
        ));
    }
    if header.frame.is_some() && header.has_sound {
        hints.push(words.say(
            format!("Captions lie beside the film, a file a language: media/{id}.{first}.vtt"),
            format!("Undertexter ligger bredvid filmen, en fil per språk: media/{id}.{first}.vtt"),
        ));
    }
    hints
}

/// What the file says of itself: it is read from there at each build, and has no key.
pub fn described(words: Words, header: &Header) -> String {
    let seconds = header.milliseconds.div_ceil(1000);
    let length = format!("{}:{:02}", seconds / 60, seconds % 60);
    let megabytes = header.bytes.div_ceil(100_000);
    let (size, tenth) = (megabytes / 10, megabytes % 10);
    let container = header.container;
    match (header.frame, header.has_sound) {
        (None, _) => words.say(
            format!("A sound of {length}, {size}.{tenth} MB, {container}"),
            format!("Ett ljud på {length}, {size},{tenth} MB, {container}"),
        ),
        (Some(frame), true) => words.say(
            format!(
                "A film of {length}, {} × {} pixels, with sound, {size}.{tenth} MB, {container}",
                frame.width, frame.height
            ),
            format!(
                "En film på {length}, {} × {} pixlar, med ljud, {size},{tenth} MB, {container}",
                frame.width, frame.height
            ),
        ),
        (Some(frame), false) => words.say(
            format!(
                "A film of {length}, {} × {} pixels, without sound, {size}.{tenth} MB, {container}",
                frame.width, frame.height
            ),
            format!(
                "En film på {length}, {} × {} pixlar, utan ljud, {size},{tenth} MB, {container}",
                frame.width, frame.height
            ),
        ),
    }
}

/// What else it tells, which only the original keeps.
pub fn private(words: Words) -> String {
    words.say(
        "the file tells more than the film, such as where or with what it was made. The site leaves that out, but whoever can read its folder can see it",
        "filen berättar mer än filmen, till exempel var eller med vad den är gjord. Webbplatsen utelämnar det, men den som kan läsa mappen kan se det",
    )
}
