//! Times in captions: `01:02.345` or `1:01:02.345`.

/// A time in thousandths of a second; nothing for what is no time.
pub(super) fn parse(text: &str) -> Option<u64> {
    let (whole, thousandths) = text.split_once('.')?;
    let parts: Vec<&str> = whole.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => (0, two(minutes)?, two(seconds)?),
        [hours, minutes, seconds] if hours.len() >= 2 => (digits(hours)?, two(minutes)?, two(seconds)?),
        _ => return None,
    };
    let thousandths = (thousandths.len() == 3).then(|| digits(thousandths)).flatten()?;
    let seconds = hours.checked_mul(3600)?.checked_add(minutes * 60 + seconds)?;
    seconds.checked_mul(1000)?.checked_add(thousandths)
}

/// A time as it is written.
pub(super) fn shown(time: u64) -> String {
    let (seconds, thousandths) = (time / 1000, time % 1000);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{minutes:02}:{seconds:02}.{thousandths:03}"),
        _ => format!("{hours:02}:{minutes:02}:{seconds:02}.{thousandths:03}"),
    }
}

/// Two digits up to 59.
fn two(text: &str) -> Option<u64> {
    (text.len() == 2).then(|| digits(text)).flatten().filter(|value| *value < 60)
}

fn digits(text: &str) -> Option<u64> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_standard_calls_a_time_is_one() {
        assert_eq!(parse("00:01.500"), Some(1500));
        assert_eq!(parse("01:00:01.500"), Some(3_601_500));
        assert_eq!(parse("100:00:00.000"), Some(360_000_000));
        for wrong in ["1:00.000", "00:60.000", "00:01,500", "00:01.5", "00:01", "0:00:01.000", "-1:00.000", "+1:00.000"]
        {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert_eq!(parse(&format!("{}:00:00.000", u64::MAX)), None);
        assert_eq!([shown(61_005), shown(3_600_000)], ["01:01.005", "01:00:00.000"]);
    }
}
