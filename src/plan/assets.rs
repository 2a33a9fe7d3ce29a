//! The theme's stylesheet, scripts and files, each with its digest in its name.

use super::faults;
use super::recipe::{Make, Output, Part, Phase, What};
use super::templates::AssetUse;
use crate::base::{Diagnostic, Digest, OutputPath, SourcePath};
use crate::content::theme::Theme;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Where the theme's assets lie, as templates get it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Assets {
    /// The stylesheet.
    pub styles: String,
    /// Scripts by name.
    pub scripts: BTreeMap<String, String>,
    /// Other files by name.
    pub files: BTreeMap<String, String>,
}

impl Assets {
    /// The parts of a recipe that these uses are.
    pub fn parts(&self, uses: &BTreeSet<AssetUse>) -> Vec<Part> {
        let part = |name: &str, address: &str| Part::new(What::Configuration, name, Digest::of(address.as_bytes()));
        uses.iter()
            .map(|wanted| match wanted {
                AssetUse::Styles => part("stylesheet", &self.styles),
                AssetUse::Script(name) => part(name, self.scripts.get(name).map_or("", String::as_str)),
                AssetUse::All => Part::new(What::Configuration, "assets", Digest::of_value(self)),
            })
            .collect()
    }
}

/// Plans all assets of the theme.
pub fn plan(theme: &Theme) -> (Assets, Vec<Output>, Vec<Diagnostic>) {
    let mut assets = Assets::default();
    let mut outputs = Vec::new();
    let mut diagnostics = Vec::new();
    let Some((theme_path, file)) = &theme.file else { return (assets, outputs, diagnostics) };

    let mut joined = String::new();
    let mut sources = vec![theme_path.clone()];
    for name in &file.styles {
        match theme.styles.get(&name.value) {
            Some(style) => {
                joined.push_str(style.text.trim_end());
                joined.push('\n');
                sources.push(style.path.clone());
            }
            None => diagnostics.push(faults::no_style(theme_path, name.range(), "styles", name)),
        }
    }
    assets.styles = place(&mut outputs, "site.css", Digest::of(joined.as_bytes()), Make::Text(joined), sources);
    for (name, script) in &file.scripts {
        match theme.scripts.get(&script.value) {
            Some(source) => {
                let digest = Digest::of(source.text.as_bytes());
                let make = Make::Text(source.text.clone());
                let address = place(&mut outputs, &script.value, digest, make, vec![source.path.clone()]);
                assets.scripts.insert(name.clone(), address);
            }
            None => diagnostics.push(faults::no_style(theme_path, script.range(), "scripts", script)),
        }
    }
    for (name, (path, digest)) in &theme.files {
        let address = place(&mut outputs, name, *digest, Make::Copy(path.clone(), Vec::new()), vec![path.clone()]);
        assets.files.insert(name.clone(), address);
    }
    (assets, outputs, diagnostics)
}

/// Adds an output `assets/<name>.<digest>.<ending>` and returns its address.
fn place(outputs: &mut Vec<Output>, name: &str, digest: Digest, make: Make, sources: Vec<SourcePath>) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let path = OutputPath::new(format!("assets/{stem}.{}.{ending}", digest.short()));
    let parts = vec![Part::new(What::Source, name, digest)];
    outputs.push(Output::new(path.clone(), Phase::Asset, make, parts, sources));
    path.as_str().to_owned()
}
