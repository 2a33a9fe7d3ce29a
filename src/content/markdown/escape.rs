//! Text and addresses written into HTML.

/// `text` for HTML, both between tags and inside an attribute in double quotation marks.
pub fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// `address` for an `href` in double quotation marks. What an address can't hold is percent-encoded; what is percent-encoded
/// already stays. The set is that of CommonMark's reference programs.
pub fn escape_href(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#x27;"),
            _ if byte.is_ascii_alphanumeric() || b"-_.+!*(),%#@?=;:/$~^".contains(&byte) => out.push(char::from(byte)),
            _ => {
                out.push('%');
                out.extend(
                    [byte >> 4, byte & 15]
                        .map(|digit| char::from(if digit < 10 { b'0' + digit } else { b'A' + digit - 10 })),
                );
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escape_href, escape_html};

    #[test]
    fn keeps_what_is_harmless() {
        assert_eq!(escape_html(r#"<a href="x">Åre & co</a>"#), "&lt;a href=&quot;x&quot;&gt;Åre &amp; co&lt;/a&gt;");
        assert_eq!(
            escape_href("https://a.se/å b?c=d&e='f'%20\"#[x]"),
            "https://a.se/%C3%A5%20b?c=d&amp;e=&#x27;f&#x27;%20%22#%5Bx%5D"
        );
    }
}
