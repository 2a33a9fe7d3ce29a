//! `NUMBER` and `DATETIME`, the functions that messages can call, and their options.

use super::format::{DateLength, DateOptions, NumberOptions};
use fluent_syntax::ast::{CallArguments, InlineExpression, NamedArgument};

/// A call, its options understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// `NUMBER($n, maximumFractionDigits: 1)`.
    Number(NumberOptions),
    /// `DATETIME($day, dateStyle: "long")`.
    DateTime(DateOptions),
}

/// What is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongCall {
    /// There is no such function.
    Function(String),
    /// It has no such option, or the option no such value. The function and the option.
    Option(String, String),
    /// It takes one value.
    Arguments(String),
}

/// The options of each function, as a fault tells them.
pub const OPTIONS: [(&str, &str); 2] = [
    (
        "NUMBER",
        "`minimumFractionDigits: 2`, `maximumFractionDigits: 2`, `useGrouping: \"false\"`, `style: \"percent\"`, `type: \"ordinal\"`",
    ),
    (
        "DATETIME",
        "`dateStyle: \"long\"` (`full`, `medium`, `short`), `timeStyle: \"short\"`, `weekday: \"long\"`, `year: \"numeric\"`, `month: \"long\"` (`short`, `numeric`), `day: \"numeric\"`, `hour: \"numeric\"`, `minute: \"numeric\"`",
    ),
];

impl Call {
    /// Understands a call.
    pub fn read(function: &str, arguments: &CallArguments<String>) -> Result<Self, WrongCall> {
        let read = match function {
            "NUMBER" => arguments.named.iter().try_fold(NumberOptions::default(), number).map(Self::Number),
            "DATETIME" => arguments.named.iter().try_fold(DateOptions::default(), date).map(Self::DateTime),
            _ => return Err(WrongCall::Function(function.to_owned())),
        };
        if arguments.positional.len() != 1 {
            return Err(WrongCall::Arguments(function.to_owned()));
        }
        read.map(Self::whole).map_err(|option| WrongCall::Option(function.to_owned(), option))
    }

    /// A date without any option is one with day, month and year.
    fn whole(self) -> Self {
        match self {
            Self::DateTime(options) if options == DateOptions::default() => Self::DateTime(days(options)),
            _ => self,
        }
    }
}

fn days(options: DateOptions) -> DateOptions {
    DateOptions { year: true, month: true, day: true, ..options }
}

/// The value of an option as text: `2`, `long`.
fn value(option: &NamedArgument<String>) -> &str {
    match &option.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        _ => "",
    }
}

/// Takes one option in; its name comes back if it can't be.
fn number(options: NumberOptions, option: &NamedArgument<String>) -> Result<NumberOptions, String> {
    let digits = || value(option).parse().ok().filter(|digits: &u8| *digits <= 20);
    let taken = match (option.name.name.as_str(), value(option)) {
        ("minimumFractionDigits", _) => digits().map(|least| NumberOptions { minimum_fraction: least, ..options }),
        ("maximumFractionDigits", _) => digits().map(|most| NumberOptions { maximum_fraction: Some(most), ..options }),
        ("useGrouping", "false" | "0") => Some(NumberOptions { grouping: false, ..options }),
        ("useGrouping", "true" | "1") | ("style", "decimal") | ("type", "cardinal") => Some(options),
        ("style", "percent") => Some(NumberOptions { percent: true, ..options }),
        ("type", "ordinal") => Some(NumberOptions { ordinal: true, ..options }),
        _ => None,
    };
    taken.ok_or_else(|| option.name.name.clone())
}

fn date(options: DateOptions, option: &NamedArgument<String>) -> Result<DateOptions, String> {
    let with = |length| DateOptions { length: Some(length), ..options };
    let taken = match (option.name.name.as_str(), value(option)) {
        ("dateStyle", "full") => Some(DateOptions { weekday: true, ..days(with(DateLength::Long)) }),
        ("dateStyle", "long") => Some(days(with(DateLength::Long))),
        ("dateStyle", "medium") => Some(days(with(DateLength::Medium))),
        ("dateStyle", "short") => Some(days(with(DateLength::Short))),
        ("timeStyle", "short") | ("hour" | "minute", "numeric" | "2-digit") => {
            Some(DateOptions { time: true, ..options })
        }
        ("weekday", "long") => Some(DateOptions { weekday: true, ..with(DateLength::Long) }),
        ("weekday", "short") => Some(DateOptions { weekday: true, ..options }),
        ("year", "numeric") => Some(DateOptions { year: true, ..options }),
        ("month", "long") => Some(DateOptions { month: true, ..with(DateLength::Long) }),
        ("month", "short") => Some(DateOptions { month: true, ..with(DateLength::Medium) }),
        ("month", "numeric" | "2-digit") => Some(DateOptions { month: true, ..with(DateLength::Short) }),
        ("day", "numeric" | "2-digit") => Some(DateOptions { day: true, ..options }),
        _ => None,
    };
    taken.ok_or_else(|| option.name.name.clone())
}
