//! HTML made small. The only file that knows the minifier.
//!
//! It takes away the space between inline elements in `div`, `main`, `nav`, `section`, `article` and `blockquote`:
//! templates set such elements apart by style, never by a space. Closing tags, `<html>` and `<head>` stay, so that the
//! source of a page can be read; CSS and JavaScript are left as they are.

/// The page with its needless bytes left out.
pub fn minify(html: &str) -> Vec<u8> {
    let config = minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        ..minify_html::Cfg::default()
    };
    let mut bytes = minify_html::minify(html.as_bytes(), &config);
    bytes.push(b'\n');
    bytes
}
