//! `moveto new KIND ID`: an item to begin with. It is a draft until its writer says otherwise, so that nothing half done
//! is seen, and the site builds without a warning.

mod sketch;

use super::Status;
use super::args::{NewArgs, Tongue};
use super::ask;
use super::console;
use super::in_language::{in_language, no_language};
use super::schema::contents;
use super::setup::site;
use moveto::Options;
use moveto::base::{Date, Kind, Lang, nearest};
use moveto::content::kinds::municipalities;
use moveto::content::layout::is_id;
use moveto::content::slug;
use moveto::content::{Contents, ItemFiles};
use sketch::Sketch;
pub use sketch::body;
use std::io;
use std::path::{Path, PathBuf};

/// What a new item has to fit into.
struct Site {
    root: PathBuf,
    today: Date,
    tongue: Tongue,
    languages: Vec<Lang>,
    contents: Contents,
    /// Whether somebody sits at a terminal and answers.
    is_asked: bool,
}

impl Site {
    /// Reads the site as it is; what is wrong in it is for a build to tell.
    fn read(options: &Options, tongue: Tongue, is_asked: bool) -> Self {
        let contents = contents(&options.root);
        let languages = contents.site.iter().flat_map(|site| &site.languages).map(|entry| entry.tag.value.clone());
        let languages = languages.collect();
        Self { languages, root: options.root.clone(), today: options.today, tongue, contents, is_asked }
    }

    /// The county in which the first municipality lies: the next one probably lies there too.
    fn county(&self) -> Option<&str> {
        let mut items = self.contents.items.values().filter_map(ItemFiles::item);
        items.find_map(municipalities::Item::of).map(|first| first.county.value.as_str())
    }

    /// An item that a new one can name, by its id: the first, unless there are several and somebody to ask.
    fn choose(&self, kind: Kind) -> Result<Option<String>, String> {
        let ids: Vec<&str> =
            self.contents.items.keys().filter(|item| item.kind == kind).map(|item| &*item.id).collect();
        match ids.as_slice() {
            [first, _, ..] if self.is_asked => {
                let known = |id: &str| {
                    if ids.contains(&id) { Ok(id.to_owned()) } else { Err(unknown(id, kind, &ids, self.tongue)) }
                };
                ask::ask_until(&which(kind, self.tongue), first, known).map(Some)
            }
            ids => Ok(ids.first().map(|id| (*id).to_owned())),
        }
    }
}

/// Runs the command.
pub fn run(args: &NewArgs) -> Status {
    let site = match site(&args.site) {
        Ok(setup) => Site::read(&setup.options, setup.tongue, ask::is_anyone_there()),
        Err(message) => return complain(&message),
    };
    let sketch = match sketch(args, &site) {
        Ok(sketch) => sketch,
        Err(message) => return complain(&message),
    };
    let folder = site.root.join("content").join(args.kind.name()).join(&args.id);
    match write(&folder, &sketch) {
        Ok(()) => {
            for (name, _) in sketch.files() {
                console::print(&format!("content/{}/{}/{name}", args.kind, args.id));
            }
            console::talk(&next(site.tongue));
            Status::Done
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            complain(&exists(&format!("content/{}/{}", args.kind, args.id), site.tongue))
        }
        Err(error) => {
            console::complain(&error.to_string());
            Status::Machine
        }
    }
}

/// The facts of an item that is begun in a form, where nobody is asked. The message is for people.
pub fn facts(options: &Options, kind: Kind, tongue: Tongue) -> Result<String, String> {
    sketch::facts(kind, &Site::read(options, tongue, false))
}

fn complain(message: &str) -> Status {
    console::complain(message);
    Status::Usage
}

fn sketch(args: &NewArgs, site: &Site) -> Result<Sketch, String> {
    let first = site.languages.first().ok_or_else(|| no_language(site.tongue))?;
    if !is_id(&args.id) {
        return Err(bad_id(&args.id, &slug::in_ascii(&args.id, Some(first)), site.tongue));
    }
    let mut titles = Vec::new();
    for title in &args.title {
        titles.push(in_language(title, &site.languages, site.tongue)?);
    }
    if titles.is_empty() {
        let title = match site.is_asked {
            true => ask::ask(&title_of(first, site.tongue), &args.id),
            false => args.id.clone(),
        };
        titles.push((first.clone(), title));
    }
    Sketch::new(args.kind, &args.id, &titles, site)
}

#[expect(clippy::disallowed_methods, reason = "cli writes what a person asks it to write")]
fn write(folder: &Path, sketch: &Sketch) -> io::Result<()> {
    if let Some(kind) = folder.parent() {
        std::fs::create_dir_all(kind)?;
    }
    std::fs::create_dir(folder)?;
    for (name, text) in sketch.files() {
        std::fs::write(folder.join(name), text)?;
    }
    Ok(())
}

fn bad_id(id: &str, proposal: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("`{id}` can't be an id; `{proposal}` can"),
        Tongue::Sv => format!("`{id}` kan inte vara ett id; det kan `{proposal}`"),
    }
}

fn exists(folder: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("`{folder}` is there already; take another id"),
        Tongue::Sv => format!("`{folder}` finns redan; välj ett annat id"),
    }
}

fn next(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => "it is a draft: take `draft: true` out of item.yaml when it may be seen",
        Tongue::Sv => "det är ett utkast: ta bort `draft: true` ur item.yaml när det får synas",
    }
    .to_owned()
}

fn title_of(lang: &Lang, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("Its title ({lang})"),
        Tongue::Sv => format!("Rubrik ({lang})"),
    }
}

fn which(kind: Kind, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("Which of the {kind}"),
        Tongue::Sv => format!("Vilken under {kind}"),
    }
}

fn unknown(id: &str, kind: Kind, ids: &[&str], tongue: Tongue) -> String {
    let near = nearest(id, ids.iter().copied());
    match (near, tongue) {
        (Some(near), Tongue::En) => format!("there is no `{id}` in content/{kind}; did you mean `{near}`?"),
        (Some(near), Tongue::Sv) => format!("det finns ingen `{id}` i content/{kind}; menade du `{near}`?"),
        (None, Tongue::En) => format!("there is no `{id}` in content/{kind}"),
        (None, Tongue::Sv) => format!("det finns ingen `{id}` i content/{kind}"),
    }
}
