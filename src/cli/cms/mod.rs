//! `moveto cms`: an editor in the browser (Decap CMS) with forms made from the same schemas as those of other editors.
//!
//! Each kind is two collections, since what all languages share lies in a file of its own: `item.yaml`, and the texts. `moveto serve
//! --edit` shows the same forms and writes into the site's folder.

mod args;
mod collections;
mod fields;
mod page;
mod server;

pub use args::CmsArgs;
pub use page::{ADDITION, LICENCE, SCRIPT_PACKED, page, policy};

use super::args::Tongue;
use super::console::{self, Console};
use super::schema::contents;
use super::setup::{Setup, report_path};
use super::{Status, Trouble, on_site};
use args::Backend;
use moveto::base::Lang;
use moveto::write::put_report;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Where the editor's files go if nobody says.
const FOLDER: &str = "cms";

/// Prints the settings, or writes all that a server needs to show the editor.
pub fn run(args: &CmsArgs) -> Status {
    on_site(&args.site, |setup, _: &Console<'_>| match (args.backend, &args.repo) {
        (Some(kind), Some(repo)) => write(args, kind, repo, setup),
        _ => {
            let local = json!({"name": "proxy", "proxy_url": "api/v1", "branch": "main"});
            console::print(&format!("{:#}", configuration(&setup.options.root, setup.tongue, &local, true)));
            Ok(Status::Done)
        }
    })
}

/// The editor's settings. They are JSON, which is YAML too. An item needs more than one file, so it can only be begun where somebody
/// `can_begin` it: where moveto itself is asked.
pub fn configuration(root: &Path, tongue: Tongue, backend: &Value, can_begin: bool) -> Value {
    let contents = contents(root);
    let site = contents.site.iter();
    let languages: Vec<Lang> = site.flat_map(|site| &site.languages).map(|entry| entry.tag.value.clone()).collect();
    json!({
        "backend": backend,
        "locale": match tongue { Tongue::En => "en", Tongue::Sv => "sv" },
        "media_folder": "media",
        "show_preview_links": false,
        // A new item's folder is named after its title.
        "slug": {"encoding": "ascii", "clean_accents": true, "sanitize_replacement": "-"},
        "editor": {"preview": false},
        "i18n": {"structure": "multiple_files", "locales": languages, "default_locale": languages.first()},
        "collections": collections::of(&contents, &languages, tongue, can_begin),
    })
}

fn write(args: &CmsArgs, kind: Backend, repo: &str, setup: &Setup) -> Result<Status, Trouble> {
    let tongue = setup.tongue;
    let (backend, hosts) = server::backend(args, kind, repo, tongue).map_err(Trouble::Usage)?;
    let folder = args.output.clone().unwrap_or_else(|| setup.options.root.join(FOLDER));
    let configuration = configuration(&setup.options.root, tongue, &backend, false);
    let files: [(&str, Vec<u8>); 5] = [
        ("index.html", page(tongue, &policy(&hosts)).into_bytes()),
        ("config.yml", format!("{configuration:#}\n").into_bytes()),
        ("decap-cms.js", page::script()?),
        (ADDITION.0, ADDITION.1.into()),
        (LICENCE.0, LICENCE.1.into()),
    ];
    for (name, bytes) in files {
        let path: PathBuf = report_path(&folder.join(name), setup).map_err(Trouble::Usage)?;
        put_report(&path, &bytes)?;
        console::print(&path.display().to_string());
    }
    Ok(Status::Done)
}
