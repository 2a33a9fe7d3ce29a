//! Arguments as they are meant: where the site lies, what day it is, how many threads.

use super::args::{BuildArgs, PublishArgs, SiteArgs, Tongue};
use super::clock;
use moveto::Options;
use moveto::base::{Date, Lang};
use moveto::content::config::languages_of;
use moveto::write::Cache;
use std::path::{Path, PathBuf};

/// The memory for pictures, in bytes, if nobody says otherwise: enough for two large photographs at a time.
const MEMORY: u64 = 1 << 30;

/// Where finished pictures are kept if no other folder is named, in the site's folder.
const OWN_CACHE: &str = ".moveto/cache";

/// What a command line means.
pub struct Setup {
    /// For the library.
    pub options: Options,
    /// The language of messages.
    pub tongue: Tongue,
    /// Where finished pictures are kept.
    pub cache: Cache,
    /// Whether this is a rehearsal, for another address or for a day to come: what it builds has not been published.
    pub is_preview: bool,
}

/// Finds out what the arguments of all commands mean. Nothing is built but in `public`. The message is for people.
pub fn site(args: &SiteArgs) -> Result<Setup, String> {
    if let Some(jobs) = args.jobs {
        // Fails only if threads are there already, which they aren't this early.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
    }
    let root = match &args.root {
        Some(root) => {
            absolute(root).filter(|root| root.is_dir()).ok_or_else(|| no_root(root, tongue(args.lang, None)))?
        }
        None => nearest_site().ok_or_else(|| no_site(tongue(args.lang, None)))?,
    };
    let tongue = tongue(args.lang, Some(&root));
    let now = clock::now();
    let options = Options {
        today: today(args.today).ok_or("the clock shows no day")?,
        output: root.join("public"),
        root,
        base_url: None,
        now,
        rehash: args.rehash,
        strict: false,
        keep_going: false,
        memory: MEMORY,
        haste: None,
    };
    let cache = Cache::new(options.root.join(OWN_CACHE), options.now);
    let is_preview = clock::day(now).is_some_and(|day| day < options.today);
    Ok(Setup { options, tongue, cache, is_preview })
}

/// The day to take for today: the one that is named, else the environment's, else the clock's.
pub fn today(named: Option<Date>) -> Option<Date> {
    named.or_else(clock::epoch_date).or_else(|| clock::day(clock::now()))
}

/// Finds out what the arguments of a build mean. The message is for people.
pub fn setup(args: &BuildArgs) -> Result<Setup, String> {
    setup_in(args, "public")
}

/// The same for a command that publishes.
pub fn publishing(args: &PublishArgs) -> Result<Setup, String> {
    let mut setup = setup(&args.build)?;
    setup.options.keep_going = args.keep_going;
    Ok(setup)
}

/// The same for a command that builds into another folder of the site if nobody names one.
pub fn setup_in(args: &BuildArgs, folder: &str) -> Result<Setup, String> {
    let Setup { mut options, tongue, mut cache, mut is_preview } = site(&args.site)?;
    options.output = options.root.join(folder);
    if let Some(output) = &args.output {
        options.output = resolved(output);
    }
    if options.output == options.root || is_source(&options, &options.output) {
        return Err(output_in_source(&options.output, tongue));
    }
    if let Some(url) = args.base_url.as_deref().filter(|url| !moveto::model::is_address(url)) {
        return Err(bad_address(url, tongue));
    }
    options.base_url.clone_from(&args.base_url);
    is_preview |= options.base_url.is_some();
    options.strict = args.strict;
    if let Some(megabytes) = args.memory {
        options.memory = u64::from(megabytes) << 20;
    }
    if let Some(folder) = args.cache.clone().or_else(shared_cache) {
        let folder = resolved(&folder);
        let holds = |inside: &Path| inside.starts_with(&folder);
        let is_inside = folder.starts_with(&options.output) || is_source(&options, &folder);
        if holds(&options.root) || holds(&options.output) || is_inside {
            return Err(cache_in_site(&folder, tongue));
        }
        cache = Cache::new(folder, options.now).with_own(options.root.join(OWN_CACHE));
    }
    Ok(Setup { options, tongue, cache, is_preview })
}

/// Finds out where a report shall go, which must be no place where the site is written.
pub fn report_path(path: &Path, setup: &Setup) -> Result<PathBuf, String> {
    let path = resolved(path);
    let is_file = path == setup.options.root.join("site.yaml");
    if is_file || path.is_dir() || is_source(&setup.options, &path) {
        return Err(report_in_source(&path, setup.tongue));
    }
    Ok(path)
}

/// Whether a path lies where the site is written.
fn is_source(options: &Options, path: &Path) -> bool {
    ["content", "media", "themes", "src"].iter().any(|folder| path.starts_with(options.root.join(folder)))
}

pub fn absolute(path: &Path) -> Option<PathBuf> {
    // Links are resolved where the path exists, so that one folder has one name whichever way it is reached.
    #[expect(clippy::disallowed_methods, reason = "cli says where things lie")]
    std::fs::canonicalize(path).or_else(|_| std::path::absolute(path)).ok()
}

/// A folder that needn't be there yet: what is there of it is resolved, so that its name stays the same once it is made.
fn resolved(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let known = whole.ancestors().find_map(|above| Some((absolute(above).filter(|_| above.exists())?, above)));
    match known {
        Some((real, above)) => whole.strip_prefix(above).map_or(real.clone(), |rest| real.join(rest)),
        None => whole,
    }
}

fn output_in_source(output: &Path, tongue: Tongue) -> String {
    let output = output.display();
    match tongue {
        Tongue::En => format!("`{output}` is where the site is written; build into another folder"),
        Tongue::Sv => format!("`{output}` är där webbplatsen skrivs; bygg till en annan mapp"),
    }
}

fn cache_in_site(cache: &Path, tongue: Tongue) -> String {
    let cache = cache.display();
    match tongue {
        Tongue::En => {
            format!("`{cache}` is where the site is written or built; keep finished pictures in another folder")
        }
        Tongue::Sv => format!("`{cache}` är där webbplatsen skrivs eller byggs; spara färdiga bilder i en annan mapp"),
    }
}

fn report_in_source(output: &Path, tongue: Tongue) -> String {
    let output = output.display();
    match tongue {
        Tongue::En => format!("`{output}` is a folder, or a place where the site is written; name another file"),
        Tongue::Sv => format!("`{output}` är en mapp eller en plats där webbplatsen skrivs; ange en annan fil"),
    }
}

/// What is said of an address that is none.
pub fn bad_address(url: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => {
            format!("`{url}` is not the address of a site; write the whole address: https://move.example.org/")
        }
        Tongue::Sv => {
            format!("`{url}` är ingen adress till en webbplats; skriv hela adressen: https://flytta.example.org/")
        }
    }
}

fn nearest_site() -> Option<PathBuf> {
    #[expect(clippy::disallowed_methods, reason = "cli knows where it was called")]
    let here = std::env::current_dir().ok()?;
    here.ancestors().find(|folder| folder.join("site.yaml").is_file()).map(Path::to_path_buf)
}

fn no_root(root: &Path, tongue: Tongue) -> String {
    let root = root.display();
    match tongue {
        Tongue::En => format!("there is no folder `{root}`"),
        Tongue::Sv => format!("det finns ingen mapp `{root}`"),
    }
}

fn no_site(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => "there is no site.yaml here or in a folder above; go to a site's folder, name it with --root, or begin a new site with moveto init",
        Tongue::Sv => "det finns ingen site.yaml här eller i en mapp ovanför; gå till webbplatsens mapp, ange den med --root, eller börja en ny webbplats med moveto init",
    }
    .to_owned()
}

/// The folder that `MOVETO_CACHE` names.
#[expect(clippy::disallowed_methods, reason = "cli reads the environment")]
fn shared_cache() -> Option<PathBuf> {
    std::env::var("MOVETO_CACHE").ok().filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// The language of messages: the one that is named, else the environment's; where that says nothing, as on Windows, the one that the
/// site is written in. English where nobody says anything.
pub fn tongue(named: Option<Tongue>, root: Option<&Path>) -> Tongue {
    let of_lang = |lang: &Lang| if lang.base() == "sv" { Tongue::Sv } else { Tongue::En };
    let of_site = || {
        let root = root.map(Path::to_owned).or_else(nearest_site)?;
        let text = read_to_string(&root.join("site.yaml"))?;
        languages_of(&text).first().map(of_lang)
    };
    named.or_else(of_environment).or_else(of_site).unwrap_or(Tongue::En)
}

/// The language that the environment asks for, as POSIX orders the variables; in its own one, `C`, words are English.
#[expect(clippy::disallowed_methods, reason = "cli reads the environment")]
fn of_environment() -> Option<Tongue> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let value = set.into_iter().find(|value| !value.is_empty())?;
    Some(if value.starts_with("sv") { Tongue::Sv } else { Tongue::En })
}

#[expect(clippy::disallowed_methods, reason = "cli reads the site's name and languages before anything else does")]
fn read_to_string(path: &Path) -> Option<String> {
    std::fs::read_to_string(path).ok()
}
