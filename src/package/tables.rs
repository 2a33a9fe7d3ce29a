//! Tables that spreadsheets open: RFC 4180, in UTF-8 with the mark by which Excel knows it.

/// A table with its heading.
pub fn table<const N: usize>(heading: [&str; N], rows: &[[String; N]]) -> String {
    let mut text = String::from('\u{feff}');
    line(&mut text, heading);
    rows.iter().for_each(|row| line(&mut text, row.each_ref().map(String::as_str)));
    text
}

fn line<const N: usize>(text: &mut String, cells: [&str; N]) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        text.push('"');
        text.push_str(&plain(cell).replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

/// What begins like a formula is set off by an apostrophe, so that no spreadsheet runs it; sheets look past blanks.
fn plain(cell: &str) -> String {
    let cell = cell.replace('\0', "");
    let is_formula = cell.starts_with(['\t', '\r', '\n'])
        || cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn cells_hold_commas_marks_lines_and_no_formulas() {
        let rows = [["a, b", "say \"x\"\nand y"], ["=1+1", " @sum"], ["-3", "å"]];
        let text = table(["one", "two"], &rows.map(|row| row.map(str::to_owned)));
        let wanted =
            "\u{feff}\"one\",\"two\"\r\n\"a, b\",\"say \"\"x\"\"\nand y\"\r\n\"'=1+1\",\"' @sum\"\r\n\"'-3\",\"å\"\r\n";
        assert_eq!(text, wanted);
    }
}
