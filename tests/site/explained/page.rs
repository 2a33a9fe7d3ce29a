//! A page of docs/faults as its file says it: the steps that lead to the fault, and those that mend it.

use std::collections::BTreeSet;

/// One thing that is done to the sample site.
#[derive(Clone, Debug)]
pub enum Step {
    /// A whole file.
    Whole(String, String),
    /// More at the end of a file.
    End(String, String),
    /// Other words in a file: old, new.
    Instead(String, String, String),
    /// Bytes that can't be written down, by what they are called.
    Made(String, String),
    /// A command.
    Run(Vec<String>),
}

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub text: String,
    /// What both have in common.
    pub given: Vec<Step>,
    pub wrong: Vec<Step>,
    pub right: Vec<Step>,
    /// Codes that are told together with this one.
    pub companions: BTreeSet<String>,
}

impl Page {
    pub fn read(text: &str) -> Self {
        let mut page = Self { text: text.to_owned(), ..Self::default() };
        let mut section = "";
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            let mut block = || {
                while lines.next_if(|line| line.is_empty()).is_some() {}
                assert!(lines.next().is_some_and(|line| line.starts_with("```")), "no example after {line}");
                let text: String = lines.by_ref().take_while(|line| *line != "```").map(|l| format!("{l}\n")).collect();
                text
            };
            if let Some(heading) = line.strip_prefix("## ") {
                section = heading.split(" · ").next().unwrap();
            } else if line.starts_with("```") {
                // A message.
                while lines.next().is_some_and(|line| line != "```") {}
            } else if line.starts_with('`') && ["Given", "Wrong", "Right"].contains(&section) {
                let (named, how) = line.split_once("`: ").map_or((line, ""), |(named, how)| (named, how));
                let how = how.split(" · ").next().unwrap();
                let named: Vec<&str> = named.trim_matches('`').split("`, `").collect();
                let step = match (named.as_slice(), how) {
                    ([command], "") if command.starts_with("moveto ") => {
                        Step::Run(command.split(' ').skip(1).map(str::to_owned).collect())
                    }
                    ([path], "") => Step::Whole((*path).to_owned(), block()),
                    ([path], "at its end") => Step::End((*path).to_owned(), block()),
                    ([path, old], "instead of this") => {
                        Step::Instead((*path).to_owned(), (*old).to_owned(), block().trim_end_matches('\n').to_owned())
                    }
                    ([code], "is told with it") => {
                        page.companions.insert((*code).to_owned());
                        continue;
                    }
                    ([path], what) => Step::Made((*path).to_owned(), what.to_owned()),
                    other => panic!("{line}: {other:?}"),
                };
                match section {
                    "Given" => page.given.push(step),
                    "Wrong" => page.wrong.push(step),
                    _ => page.right.push(step),
                }
            }
        }
        page
    }

    /// The page with these messages, in English and in Swedish.
    pub fn with_messages(&self, messages: [&str; 2]) -> String {
        let mut messages = messages.iter();
        let mut out = String::new();
        let mut lines = self.text.lines();
        while let Some(line) = lines.next() {
            out.push_str(line);
            out.push('\n');
            if line == "```text"
                && let Some(message) = messages.next()
            {
                out.push_str(message.trim_end());
                out.push_str("\n```\n");
                while lines.next().is_some_and(|line| line != "```") {}
            }
        }
        assert!(messages.next().is_none(), "a page has two examples ```text, one a language:\n{}", self.text);
        out
    }
}
