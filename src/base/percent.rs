//! Addresses read as people write them: `%C3%A4` is `ä`.

use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// An address, or a part of one, without percent-encoding. Nothing if it isn't written as addresses are, or is no text then.
pub fn decoded_address(address: &str) -> Option<String> {
    let is_code = |after: &str| after.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
    if !address.split('%').skip(1).all(is_code) {
        return None;
    }
    percent_decode_str(address).decode_utf8().ok().map(Cow::into_owned)
}

/// The same of whatever stands on a page: what isn't written as addresses are stays as it is, as in browsers.
pub fn readable_address(address: &str) -> String {
    percent_decode_str(address).decode_utf8().map_or_else(|_| address.to_owned(), Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_percent_encoded() {
        assert_eq!(readable_address("%C3%A5re%2"), "åre%2");
        assert_eq!(readable_address("%e5re"), "%e5re");
        assert_eq!(decoded_address("%c3%A5re/").as_deref(), Some("åre/"));
        for wrong in ["%2", "a%", "%%41", "%+5", "%é", "%e5re"] {
            assert_eq!(decoded_address(wrong), None, "{wrong}");
        }
    }
}
