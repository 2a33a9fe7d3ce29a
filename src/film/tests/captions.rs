//! Captions: what passes, and each fault by its code and place.

use crate::base::SourcePath;
use crate::film::vtt::{Captions, parse};

fn codes(text: &str) -> Vec<(&'static str, String)> {
    let (_, faults) = parse(&SourcePath::new("media/film.sv.vtt"), text);
    let place = |fault: &crate::base::Diagnostic| {
        text.get(fault.span.start as usize..fault.span.end as usize).unwrap().to_owned()
    };
    faults.iter().map(|fault| (fault.code, place(fault))).collect()
}

#[test]
fn what_the_standard_allows_passes() {
    let text = "\u{FEFF}WEBVTT - Film\r\nKind: captions\r\n\r\nNOTE\r\nwords -- for nobody\r\n\r\nSTYLE\r\n::cue { color: white }\r\n\r\n\
        1\r\n00:00.500 --> 00:02.000 line:0 align:start position:10%,line-left size:80%\r\n<v Lena>Hej &amp; välkommen</v>\r\n\r\n\
        00:01.000 --> 01:00:03.000 line:-1\r\nTvå\r\nrader\r\n";
    let (found, faults) = parse(&SourcePath::new("x.vtt"), text);
    assert_eq!(faults, []);
    assert_eq!((found.cues, found.end), (2, 3_603_000));
    assert_eq!(text.get(found.end_at.start as usize..found.end_at.end as usize), Some("01:00:03.000"));
}

#[test]
fn subrip_is_told_by_its_name() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nHej\n\n2\n00:00:02,000 --> 00:00:03,000\nDå\n";
    assert_eq!(codes(text), [("captions/srt", "1".to_owned())]);
}

#[test]
fn every_fault_has_its_place() {
    let one = |rest: &str| codes(&format!("WEBVTT\n\n{rest}"));
    let is = |code: &'static str, place: &str| vec![(code, place.to_owned())];
    assert_eq!(one("00:01,000 --> 00:02.000\na"), is("captions/comma", "00:01,000"));
    assert_eq!(one("0:01.000 --> 00:02.000\na"), is("captions/no-time", "0:01.000"));
    assert_eq!(one("00:01.000 -->\na"), is("captions/no-time", "00:01.000 -->"));
    assert_eq!(one("00:02.000 --> 00:01.000\na"), is("captions/backwards", "00:01.000"));
    assert_eq!(one("00:01.000 --> 00:02.000 colour:red\na"), is("captions/setting", "colour:red"));
    assert_eq!(one("00:01.000 --> 00:02.000 size:200%\na"), is("captions/setting", "size:200%"));
    assert_eq!(one("00:01.000 --> 00:02.000\n"), is("captions/no-words", "00:01.000 --> 00:02.000"));
    assert_eq!(one("Hej\nDå\n"), is("captions/no-times", "Hej"));
    let two = |times: &str| one(&format!("00:01.000 --> 00:02.000\na\n\n{times}\nb\n"));
    assert_eq!(two("00:00.000 --> 00:00.500"), is("captions/out-of-order", "00:00.000 --> 00:00.500"));
    assert_eq!(two("00:01.500 --> 00:03.000"), is("captions/overlap", "00:01.500 --> 00:03.000"));
    assert_eq!(
        one("00:01.000 --> 00:02.000\na\n00:02.000 --> 00:03.000\nb\n"),
        is("captions/no-empty-line", "00:02.000 --> 00:03.000")
    );
    assert_eq!(codes("WEBVTT\n00:01.000 --> 00:02.000\na\n")[0].0, "captions/no-empty-line");
    assert_eq!(codes("<html>\n")[0], ("captions/no-head", "<html>".to_owned()));
    assert_eq!(codes("WEBVTT\n")[0].0, "captions/empty");
    assert_eq!(codes("")[0].0, "captions/empty");
}

#[test]
fn a_file_full_of_faults_tells_twenty() {
    let text = format!("WEBVTT\n\n{}", "x\n\n".repeat(1000));
    assert_eq!(codes(&text).len(), 20);
    assert_eq!(parse(&SourcePath::new("x.vtt"), &text).0, Captions::default());
}
