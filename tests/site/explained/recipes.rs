//! What examples need that can't be written down in a page: pictures, films, documents, links, files of somebody else.

use crate::support::{TestSite, command_of, picture};
use std::path::Path;
use std::process::Output;
use tempfile::TempDir;

/// More of the sample site: what its theme needs to show films and a toolbox.
pub const MORE: &str = r#"
=== themes/plain/templates/film.html
{% component block_film(film=none, picture=none, @root) %}{% if film %}<video controls preload="none" src="{{ root }}{{ film.address }}"></video>{% endif %}{% endcomponent block_film %}
=== themes/plain/templates/moved.html
{% extends "base.html" %}{% block main %}<a href="{{ to.href }}">{{ to.title }}</a>{% endblock main %}
=== themes/plain/templates/variant.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
=== themes/plain/templates/toolbox.html
{% extends "base.html" %}{% block main %}{% for tile in shelf.tiles %}{{ tile.title.text }} {% endfor %}{% endblock main %}
=== themes/plain/templates/toolbox-asset.html
{% extends "base.html" %}{% block main %}{{ asset.id }}{% endblock main %}
=== themes/plain/templates/toolbox-brand.html
{% extends "base.html" %}{% block main %}{% for one in brand.colours %}{{ one.name.text }} {% endfor %}{% endblock main %}
=== themes/plain/templates/toolbox-package.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
=== themes/plain/templates/toolbox-readme.txt
{{ package.title }}
=== themes/plain/templates/toolbox-licence.txt
{% for licence in package.licences %}{{ licence.title.text }}{% endfor %}
=== themes/plain/templates/events.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
=== themes/plain/templates/guide.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
=== themes/plain/templates/needs.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
=== themes/plain/templates/employers.html
{% extends "base.html" %}{% block main %}{{ body | safe }}{% endblock main %}
"#;

/// A mark in the site's folder: its commands are run by somebody who may not read everything.
const STRANGER: &str = ".stranger";

/// Makes what the words describe.
pub fn make(site: &TestSite, path: &str, what: &str) {
    match what {
        "removed" => drop(site.remove(path)),
        "renamed to lake.jpg" => drop(site.rename(path, "media/lake.jpg")),
        "a link to a file that is gone" => link(site, path, "gone.txt"),
        "a link to a file outside the site's folder" => link(site, path, "/etc/hostname"),
        "a link to a folder" => link(site, path, "../content"),
        "a file name in Windows-1252" => strange_name(site),
        "a file that only somebody else may open" => forbidden(site, path),
        "a PDF of 201 MB" => padded(site, path, "a PDF", 201 << 20),
        "a photograph of 101 MB" => padded(site, path, "a photograph", 101_000_000),
        "an empty folder" => std::fs::create_dir_all(site.path(path)).unwrap(),
        _ => drop(site.write_bytes(path, &super::bytes::of(what).unwrap_or_else(|| panic!("no recipe for {what}")))),
    }
}

/// A file that goes on with nothing, which takes no room on the disk.
fn padded(site: &TestSite, path: &str, what: &str, size: u64) {
    site.write_bytes(path, &super::bytes::of(what).unwrap());
    std::fs::File::options().write(true).open(site.path(path)).unwrap().set_len(size).unwrap();
}

#[cfg(unix)]
fn link(site: &TestSite, path: &str, to: &str) {
    std::os::unix::fs::symlink(to, site.path(path)).unwrap();
}

#[cfg(unix)]
fn strange_name(site: &TestSite) {
    use std::os::unix::ffi::OsStrExt;
    let name = std::ffi::OsStr::from_bytes(b"bild-\xE5.txt");
    std::fs::write(site.path("media").join(name), "Anteckningar\n").unwrap();
}

/// Whoever may do everything may read everything, so what comes is done by somebody else.
#[cfg(unix)]
fn forbidden(site: &TestSite, path: &str) {
    site.write(path, "Anteckningar\n").write(STRANGER, "");
    may(site.root(), 0o777);
    may(&site.path(path), 0o000);
}

#[cfg(unix)]
fn may(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Nobody in particular, with a copy of the program: the checkout may lie where nobody but root may look.
pub struct Somebody(TempDir);

/// Who runs the command if the site has a file that not everybody may read, and root would.
pub fn somebody(site: &TestSite) -> Option<Somebody> {
    use std::os::unix::fs::MetadataExt;
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0);
    (is_root && site.path(STRANGER).is_file()).then(|| {
        let folder = tempfile::tempdir().unwrap();
        may(folder.path(), 0o755);
        std::fs::copy(env!("CARGO_BIN_EXE_moveto"), folder.path().join("moveto")).unwrap();
        Somebody(folder)
    })
}

impl Somebody {
    /// Runs a command of the program on the site.
    pub fn run(&self, site: &TestSite, arguments: &[&str]) -> Output {
        use std::os::unix::process::CommandExt;
        command_of(&self.0.path().join("moveto"), site, arguments).uid(65534).output().unwrap()
    }
}

/// A picture whose colours nobody else's has.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    picture(width, height, 3)
}
