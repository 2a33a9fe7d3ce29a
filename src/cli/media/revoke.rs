//! `moveto media revoke ID`: a picture is taken back.

use super::args::RevokeArgs;
use super::words;
use crate::cli::args::Format;
use crate::cli::console::{self, Console};
use crate::cli::setup::Setup;
use crate::cli::{Status, Trouble, days, on_site};
use moveto::base::{Date, Diagnostic, SourcePath, nearest};
use moveto::content::{card, layout};
use moveto::days::{Days, Leaving};
use moveto::model::{Barred, Site};
use moveto::write::Workplace;
use serde_json::json;
use std::io;
use std::path::Path;

/// Runs the command.
pub fn run(args: &RevokeArgs) -> Status {
    on_site(&args.site, |setup, console| revoke(args, setup, console))
}

fn revoke(args: &RevokeArgs, setup: &Setup, console: &Console<'_>) -> Result<Status, Trouble> {
    let root = &setup.options.root;
    let workplace = Workplace::new(root, &setup.options.output);
    let _lock = workplace.lock()?;
    let before = days(setup);
    let date = args.on.unwrap_or(before.today());
    if args.delete && date > before.today() {
        return Err(Trouble::Usage(words::delete_later(date, setup.tongue)));
    }
    // What it takes along is seen on its first day, or today if that has passed.
    let shown_on = date.max(before.today());
    let day = before.on(shown_on);
    let Some(site) = &day.site else {
        console.faults(&day.diagnostics);
        return Ok(Status::Faulty);
    };
    let id = asset(&args.id);
    let found = find(site, &id).ok_or_else(|| Trouble::Usage(unknown(site, &id, setup)))?;
    let leaving = before.shows(&day, &id, shown_on);
    let is_new = found.withdrawn.is_none_or(|day| day > date);
    if is_new {
        let text = read(&root.join(found.card.as_str()))?;
        let edited = card::withdrawn(&text, date);
        let edited = edited.ok_or_else(|| Trouble::Usage(words::cant_edit(&found.card, date, setup.tongue)))?;
        workplace.put_source(root, &found.card, &edited)?;
    }
    let deleted = if args.delete { with_captions(&found, &before) } else { Vec::new() };
    for path in &deleted {
        workplace.remove_source(root, path)?;
    }
    let date = found.withdrawn.filter(|_| !is_new).unwrap_or(date);
    let told = Told { found: &found, date, is_new, deleted, leaving };
    told.tell(args, setup);
    // What is still to be done where it was named.
    let uses = days(setup).on(shown_on).diagnostics;
    let is_use =
        |fault: &Diagnostic| ["media/barred", "media/substituted", "film/description-barred"].contains(&fault.code);
    console.faults(&uses.into_iter().filter(is_use).collect::<Vec<_>>());
    Ok(Status::Done)
}

/// An original and what lies beside it and is of no use without it.
fn with_captions(found: &FoundAsset, days: &Days) -> Vec<SourcePath> {
    let original = found.original();
    let captions = days.captions_beside(&original);
    std::iter::once(original).chain(captions).collect()
}

/// An asset by its id, or by the name of its file or card.
fn asset(name: &str) -> String {
    let file = Path::new(name).file_name().map_or(name.into(), |file| file.to_string_lossy());
    file.split('.').next().unwrap_or_default().to_owned()
}

/// An asset that there is.
struct FoundAsset {
    card: SourcePath,
    /// Since when it is withdrawn, if it is.
    withdrawn: Option<Date>,
}

impl FoundAsset {
    fn original(&self) -> SourcePath {
        layout::original_of(&self.card)
    }
}

fn find(site: &Site, id: &str) -> Option<FoundAsset> {
    if let Some((card, path)) = site.card(id) {
        return Some(FoundAsset { card: path.clone(), withdrawn: card.withdrawn });
    }
    let asset = site.barred.get(id)?;
    let withdrawn = if let Barred::Withdrawn(day) = asset.why { day } else { None };
    Some(FoundAsset { card: asset.card_path.clone(), withdrawn })
}

fn unknown(site: &Site, id: &str, setup: &Setup) -> String {
    let near = nearest(id, site.shown().chain(site.barred.keys().map(String::as_str)));
    words::no_such_asset(id, near, setup.tongue)
}

#[expect(clippy::disallowed_methods, reason = "cli reads the card that it changes")]
fn read(path: &Path) -> io::Result<String> {
    std::fs::read_to_string(path)
}

/// What was done.
struct Told<'a> {
    found: &'a FoundAsset,
    date: Date,
    is_new: bool,
    /// The files of the library that were deleted.
    deleted: Vec<SourcePath>,
    leaving: Leaving,
}

impl Told<'_> {
    fn tell(&self, args: &RevokeArgs, setup: &Setup) {
        let tongue = setup.tongue;
        if args.site.message_format == Format::Json {
            return console::print(&self.as_json(args));
        }
        console::print(&words::card_says(&self.found.card, self.date, self.is_new, tongue));
        self.deleted.iter().for_each(|path| console::print(&words::deleted(path, tongue)));
        words::touched(&self.leaving, tongue).iter().for_each(|line| console::print(line));
        console::print(words::remains(tongue));
    }

    fn as_json(&self, args: &RevokeArgs) -> String {
        json!({
            "kind": "revoked",
            "asset": self.leaving.id,
            "owner": self.leaving.owner,
            "withdrawn": self.date,
            "card": self.found.card.as_str(),
            "deleted": args.delete,
            "pages": self.leaving.pages,
            "files": self.leaving.files,
        })
        .to_string()
    }
}
