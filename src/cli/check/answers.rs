//! What other sites answered, kept for some days in `.moveto/outside`, so that nobody is asked each time.

use super::curl::Answer;
use moveto::base::Date;
use moveto::check::Silence;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// A page that was there is believed to be there for so many days; one that wasn't is asked for again on the next.
const DAYS: u16 = 7;

/// Answers by address, with the day.
pub struct Answers {
    file: PathBuf,
    today: Date,
    known: BTreeMap<String, (Date, Answer)>,
}

impl Answers {
    /// Those of a site's `.moveto/`. What can't be read is no answer.
    #[expect(clippy::disallowed_methods, reason = "cli reads what it wrote beside the ledger")]
    pub fn read(folder: &Path, today: Date) -> Self {
        let file = folder.join("outside");
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        Self { file, today, known: text.lines().filter_map(entry).collect() }
    }

    /// What is known of an address and still believed.
    pub fn get(&self, address: &str) -> Option<&Answer> {
        let (day, answer) = self.known.get(address)?;
        let days = if answer.is_there() { DAYS } else { 1 };
        (*day <= self.today && self.today < day.after(days)).then_some(answer)
    }

    /// Takes in answers of today.
    pub fn extend(&mut self, answers: Vec<(String, Answer)>) {
        self.known.extend(answers.into_iter().map(|(address, answer)| (address, (self.today, answer))));
    }

    /// Keeps those of these addresses.
    #[expect(
        clippy::disallowed_methods,
        reason = "cli writes it beside the ledger; half of it would be less, not wrong"
    )]
    pub fn save(&self, in_use: &[&str]) -> io::Result<()> {
        let known = in_use.iter().filter_map(|address| Some((address, self.known.get(*address)?)));
        let line = |(address, (day, answer)): (&&str, &(Date, Answer))| match answer {
            Answer::Status(status) => format!("{day}\t{status}\t{address}\n"),
            Answer::Silence(why) => format!("{day}\t0 {}\t{address}\n", why.name()),
        };
        self.file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(&self.file, known.map(line).collect::<String>())
    }
}

fn entry(line: &str) -> Option<(String, (Date, Answer))> {
    let mut parts = line.splitn(3, '\t');
    let (day, said, address) = (Date::parse(parts.next()?)?, parts.next()?, parts.next()?);
    let answer = match said.split_once(' ') {
        Some((_, why)) => Answer::Silence(Silence::of_name(why)),
        None => Answer::Status(said.parse().ok()?),
    };
    Some((address.to_owned(), (day, answer)))
}
