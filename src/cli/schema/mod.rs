//! `moveto schema`: what an editor needs to explain and check files while they are written.

mod jsonc;
mod snippets;
mod vscode;

use super::args::{SchemaArgs, Tongue};
use super::{Status, console};
use moveto::base::{Text, nearest};
use moveto::content::Contents;
use moveto::content::schema::{File, in_both};
use moveto::write::Memory;
use std::path::Path;

/// Prints a schema, or gives the site's folder those that Visual Studio Code reads.
pub fn run(args: &SchemaArgs) -> Status {
    let Some(file) = args.of else { return vscode::run(args) };
    let schema = match args.lang {
        None => file.schema(&in_both),
        Some(tongue) => file.schema(&|text| in_one(text, tongue)),
    };
    console::print(&format!("{schema:#}"));
    Status::Done
}

/// The words of one language.
pub fn in_one(text: &Text, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => text.en.clone(),
        Tongue::Sv => text.sv.clone(),
    }
}

/// What the site has; what is wrong in it is for a build to tell.
pub fn contents(root: &Path) -> Contents {
    let memory = Memory::empty(moveto::program());
    let (sources, _) = moveto::collect::collect(root, &memory.stats, false);
    moveto::content::parse(&sources, &memory.parsed).0
}

/// Which files are meant. The message is for people.
pub fn parse_file(name: &str) -> Result<File, String> {
    let names: Vec<String> = File::all().map(File::name).collect();
    File::all().find(|file| file.name() == name).ok_or_else(|| {
        let near = nearest(name, names.iter().map(String::as_str)).map(|near| format!("; did you mean `{near}`?"));
        let known = || format!("; there are {}", names.join(", "));
        format!("there is no schema `{name}`{}", near.unwrap_or_else(known))
    })
}
