//! What the editor must know of the Git server to which it writes.

use super::args::{Backend, CmsArgs};
use crate::cli::args::Tongue;
use crate::cli::setup::bad_address;
use serde_json::{Value, json};

/// The editor's settings for a server, and the hosts that its page asks.
pub fn backend(args: &CmsArgs, kind: Backend, repo: &str, tongue: Tongue) -> Result<(Value, Vec<String>), String> {
    let is_repo = repo.split('/').count() >= 2 && repo.split('/').all(|part| !part.is_empty());
    if !is_repo {
        return Err(bad_repo(repo, tongue));
    }
    let server = server(args, kind, tongue)?;
    let mut backend = json!({"repo": repo, "branch": args.branch});
    let mut set = |key: &str, value: Value| {
        backend.as_object_mut().into_iter().for_each(|keys| drop(keys.insert(key.to_owned(), value.clone())));
    };
    let mut hosts = vec![server.clone()];
    match kind {
        Backend::Gitlab | Backend::Gitea => {
            let id = args.app_id.as_deref().ok_or_else(|| no_id(tongue))?;
            let (name, version) = if kind == Backend::Gitlab { ("gitlab", "v4") } else { ("gitea", "v1") };
            set("name", json!(name));
            set("auth_type", json!("pkce"));
            set("app_id", json!(id));
            set("base_url", json!(server));
            set("api_root", json!(format!("{server}/api/{version}")));
        }
        Backend::Github => {
            set("name", json!("github"));
            set("base_url", json!(server));
            hosts.push("https://api.github.com".to_owned());
        }
    }
    Ok((backend, hosts))
}

fn server(args: &CmsArgs, kind: Backend, tongue: Tongue) -> Result<String, String> {
    let usual = match kind {
        Backend::Gitlab => Some("https://gitlab.com"),
        Backend::Gitea => Some("https://gitea.com"),
        // What signs people in to GitHub is a service of somebody's own.
        Backend::Github => None,
    };
    let server = args.server.as_deref().or(usual).ok_or_else(|| no_server(tongue))?.trim_end_matches('/');
    // It becomes part of a policy, in which a blank or a semicolon would begin another rule.
    let is_plain = server.bytes().all(|byte| byte.is_ascii_alphanumeric() || b":/.-_".contains(&byte));
    let is_well = is_plain && moveto::model::is_address(&format!("{server}/"));
    is_well.then(|| server.to_owned()).ok_or_else(|| bad_address(server, tongue))
}

fn bad_repo(repo: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("`{repo}` is no place on a Git server; write owner and name: region/portal"),
        Tongue::Sv => format!("`{repo}` är ingen plats på en Git-server; skriv ägare och namn: region/portal"),
    }
}

fn no_id(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => {
            "the server must know the editor before it lets anyone in: make an application on it and give its ID with --app-id"
        }
        Tongue::Sv => {
            "servern måste känna till redigeraren innan den släpper in någon: skapa en applikation på den och ange dess ID med --app-id"
        }
    }
    .to_owned()
}

fn no_server(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => {
            "GitHub lets nobody in without a service that keeps a secret; give the address of yours with --server"
        }
        Tongue::Sv => {
            "GitHub släpper inte in någon utan en tjänst som förvarar en hemlighet; ange adressen till er med --server"
        }
    }
    .to_owned()
}
