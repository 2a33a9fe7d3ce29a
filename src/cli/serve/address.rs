//! From what a browser asks for to a file of the output: every way out of the folder ends here.

use moveto::base::decoded_address;

/// Why an address leads to nothing, whatever lies in the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It isn't written as addresses are.
    Unreadable,
    /// It names what no site has: the way up, a hidden file, a character that no name may hold.
    Outside,
}

/// The names of folders and file in an address below `base`, which begins and ends with `/`; the last one is empty where a
/// folder is meant. Nothing if the address lies beside the base. What comes after `?` or `#` counts for nothing.
pub fn names(target: &str, base: &str) -> Result<Option<Vec<String>>, Wrong> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if !path.starts_with('/') {
        return Err(Wrong::Unreadable);
    }
    let names: Vec<String> = path.split('/').skip(1).map(decoded).collect::<Result<_, _>>()?;
    let last = names.len().saturating_sub(1);
    let is_well = |(place, name): (usize, &String)| if name.is_empty() { place == last } else { is_name(name) };
    if !names.iter().enumerate().all(is_well) {
        return Err(Wrong::Outside);
    }
    let base: Vec<String> = base.split('/').filter(|name| !name.is_empty()).map(decoded).collect::<Result<_, _>>()?;
    let is_below = names.len() > base.len() && names.iter().zip(&base).all(|(name, above)| name == above);
    Ok(is_below.then(|| names.into_iter().skip(base.len()).collect()))
}

/// A name as it may stand in an output. Hidden files are moveto's own, or nobody's business.
pub fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with('.')
        && !name.chars().any(|c| c.is_control() || ['/', '\\', ':', '\u{fffd}'].contains(&c))
}

/// Resolves `%C3%A5`. What isn't UTF-8 then is no name of a file here.
pub fn decoded(part: &str) -> Result<String, Wrong> {
    decoded_address(part).ok_or(Wrong::Unreadable)
}
