//! What parts of the program that are tried by themselves name.

#[path = "../../src/cli/clock.rs"]
#[allow(dead_code, reason = "days are the program's own matter")]
pub mod clock;
