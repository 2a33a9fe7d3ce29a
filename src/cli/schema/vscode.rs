//! `moveto schema --vscode`: a site's schemas in `.vscode/`, where they are committed and everybody who writes has them.

use super::{contents, jsonc, snippets};
use crate::cli::args::{SchemaArgs, SiteArgs, Tongue};
use crate::cli::console::Console;
use crate::cli::setup::Setup;
use crate::cli::{Status, Trouble, console, on_site};
use moveto::base::SourcePath;
use moveto::content::schema::{File, Names, in_both};
use moveto::write::Workplace;
use serde_json::{Map, Value, json};
use std::io::ErrorKind;
use std::path::Path;

const SETTINGS: &str = ".vscode/settings.json";
const EXTENSIONS: &str = ".vscode/extensions.json";
const SNIPPETS: &str = ".vscode/moveto.code-snippets";
/// Under which key the YAML extension looks for schemas.
const KEY: &str = "yaml.schemas";

/// Writes the files.
pub fn run(args: &SchemaArgs) -> Status {
    let site = SiteArgs { root: args.root.clone(), lang: args.lang, ..SiteArgs::default() };
    on_site(&site, |setup, _: &Console<'_>| write(setup))
}

fn write(setup: &Setup) -> Result<Status, Trouble> {
    let tongue = setup.tongue;
    let root = &setup.options.root;
    let workplace = Workplace::new(root, &setup.options.output);
    let put = |path: &str, text: &str| -> Result<(), Trouble> {
        if workplace.put_source(root, &SourcePath::new(path), text)? {
            console::print(path);
        }
        Ok(())
    };
    let names = Names::of(&contents(root));
    // Front matter is in Markdown, into which the extension doesn't look.
    for file in File::all().filter(|file| !file.patterns().is_empty()) {
        let mut schema = file.schema(&in_both);
        names.propose(file, &mut schema);
        put(&path_of(file), &format!("{schema:#}\n"))?;
    }
    put(SNIPPETS, &snippets::text(tongue))?;
    if read(root, EXTENSIONS)?.is_none() {
        put(EXTENSIONS, &format!("{:#}\n", json!({"recommendations": ["redhat.vscode-yaml"]})))?;
    }
    let there = read(root, SETTINGS)?.unwrap_or_default();
    match jsonc::with_entries(&there, KEY, &entries()) {
        Some(text) => {
            put(SETTINGS, &text)?;
            console::talk(&done(tongue));
            Ok(Status::Done)
        }
        None => Err(Trouble::Usage(by_hand(tongue))),
    }
}

fn path_of(file: File) -> String {
    format!(".vscode/moveto/{}.schema.json", file.name())
}

/// Which schema is for which files.
fn entries() -> Map<String, Value> {
    let of = |file: File| (format!("./{}", path_of(file)), json!(file.patterns()));
    File::all().filter(|file| !file.patterns().is_empty()).map(of).collect()
}

#[expect(clippy::disallowed_methods, reason = "cli reads what it adds to")]
fn read(root: &Path, path: &str) -> Result<Option<String>, Trouble> {
    match std::fs::read_to_string(root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn done(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => "commit .vscode/ so that everybody has it, and run this again when there are new municipalities, tags or pictures; the extension is “YAML” by Red Hat",
        Tongue::Sv => "lägg in .vscode/ i versionshanteringen så att alla får det, och kör det här igen när det har kommit nya kommuner, taggar eller bilder; tillägget heter ”YAML” och är från Red Hat",
    }
    .to_owned()
}

fn by_hand(tongue: Tongue) -> String {
    let what = format!("{:#}", json!({KEY: entries()}));
    match tongue {
        Tongue::En => format!(
            "`{SETTINGS}` is left as it is, since it can't be added to safely; add this to it yourself:\n{what}"
        ),
        Tongue::Sv => format!(
            "`{SETTINGS}` är lämnad som den var, eftersom det inte går att lägga till i den säkert; lägg själv till det här:\n{what}"
        ),
    }
}
