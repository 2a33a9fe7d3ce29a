//! The assets that packages name: each must be there, and its terms must allow what the package is for.

use super::{Barred, Library, Rights, faults, package_faults};
use crate::base::{Diagnostic, Kind, SourcePath, nearest};
use crate::content::kinds::packages;
use crate::content::licences::Use;
use crate::content::spanned::Spanned;
use crate::model::Known;

/// Checks what all packages name, and the emblem of `content/funding.yaml`.
pub fn check(known: &Known<'_>, library: &Library, diagnostics: &mut Vec<Diagnostic>) {
    let built = known.contents.items.iter().filter(|(item, _)| item.kind == Kind::Packages && known.is_built(item));
    for (_, files) in built {
        let Some((path, _)) = &files.item else { continue };
        let Some(package) = files.item().and_then(packages::Item::of) else { continue };
        diagnostics.extend(package.assets.iter().filter_map(|id| named(library, path, id, &package.r#for)));
        if package.funding && known.contents.funding.is_none() && !known.contents.incomplete {
            diagnostics.push(package_faults::no_funding(path));
        }
    }
    let emblem = known.contents.funding.as_deref().map(|funding| &funding.emblem);
    diagnostics.extend(emblem.and_then(|id| self::emblem(library, id)));
}

fn rights<'a>(library: &'a Library, id: &str) -> Option<&'a Rights> {
    library.assets().get(id).map(|asset| asset.rights)
}

fn named(library: &Library, path: &SourcePath, id: &Spanned<String>, uses: &[Use]) -> Option<Diagnostic> {
    if let Some(asset) = library.barred.get(&id.value) {
        // What ends on a day must not stop the site on that day; what never had terms is a mistake.
        return Some(match asset.why {
            Barred::Unlicensed => package_faults::without_licence(path, id, asset),
            _ => package_faults::left_out(path, id, asset),
        });
    }
    if let Some(held) = library.held(id) {
        return Some(faults::without_held(path, id.range(), &held));
    }
    let Some(rights) = rights(library, id) else {
        let is_unknown = library.path_of(id).is_none();
        return is_unknown.then(|| package_faults::unknown(path, id, nearest(id, library.ids())));
    };
    if rights.uses.is_empty() {
        return Some(package_faults::kept(path, id));
    }
    let refused: Vec<Use> = uses.iter().filter(|one| !rights.uses.contains(one)).copied().collect();
    (!refused.is_empty()).then(|| package_faults::forbidden(path, id, &refused))
}

fn emblem(library: &Library, id: &Spanned<String>) -> Option<Diagnostic> {
    let path = SourcePath::new("content/funding.yaml");
    if let Some(asset) = library.barred.get(&id.value) {
        return Some(faults::barred(&path, id.range(), id, asset));
    }
    if let Some(held) = library.held(id) {
        return Some(faults::needs_held(&path, id.range(), &held));
    }
    match rights(library, id) {
        Some(rights) => rights.uses.is_empty().then(|| package_faults::kept(&path, id)),
        None => library.path_of(id).is_none().then(|| package_faults::unknown(&path, id, nearest(id, library.ids()))),
    }
}
