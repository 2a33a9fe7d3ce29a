//! What time it is, and what day in Sweden, where licences and consents count their days.

use moveto::base::Date;
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use tz::TimeZone;

/// Nanoseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "cli reads the clock and passes the time on as a value")]
pub fn now() -> i128 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i128::try_from(since.as_nanos()).ok())
        .unwrap_or(0)
}

/// A moment, to measure from.
#[expect(clippy::disallowed_methods, reason = "cli measures time")]
pub fn moment() -> Instant {
    Instant::now()
}

/// The day of a moment in Sweden, given in nanoseconds since 1970.
pub fn day(now: i128) -> Option<Date> {
    day_of(i64::try_from(now.div_euclid(1_000_000_000)).ok()?)
}

/// The day that `SOURCE_DATE_EPOCH` names, if it is set.
#[expect(clippy::disallowed_methods, reason = "cli reads the environment")]
pub fn epoch_date() -> Option<Date> {
    day_of(std::env::var("SOURCE_DATE_EPOCH").ok()?.trim().parse().ok()?)
}

/// By the system's time zones, which follow the law; where it has none, by the rule that has held since 1996 (Directive
/// 2000/84/EC): summer time from the last Sunday of March to that of October, at one o'clock UTC.
fn day_of(seconds: i64) -> Option<Date> {
    let zone = TimeZone::from_posix_tz("Europe/Stockholm").or_else(|_| rule()).ok()?;
    day_in(&zone, seconds)
}

fn rule() -> Result<TimeZone, tz::Error> {
    TimeZone::from_posix_tz("CET-1CEST,M3.5.0,M10.5.0/3")
}

fn day_in(zone: &TimeZone, seconds: i64) -> Option<Date> {
    let offset = zone.find_local_time_type(seconds).ok()?.ut_offset();
    Date::from_unix(seconds.checked_add(i64::from(offset))?)
}
