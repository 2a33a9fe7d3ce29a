//! `moveto schema`: what an editor needs to check cards and licences while they are written.

use super::Status;
use super::args::{SchemaArgs, SchemaOf};
use moveto::content::schema;
use std::io::Write;

/// Prints a schema.
pub fn run(args: &SchemaArgs) -> Status {
    let schema = match args.of {
        SchemaOf::Card => schema::card(),
        SchemaOf::Licences => schema::licences(),
    };
    match writeln!(std::io::stdout().lock(), "{schema:#}") {
        Ok(()) => Status::Done,
        Err(_) => Status::Machine,
    }
}
