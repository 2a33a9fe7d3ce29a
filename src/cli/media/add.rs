//! `moveto media add`: a picture into the library.

use super::args::AddArgs;
use crate::cli::{Status, console, setup};

/// Runs the command.
pub fn run(args: &AddArgs) -> Status {
    if let Err(message) = setup::site(&args.site) {
        console::complain(&message);
        return Status::Usage;
    }
    console::complain("this command isn't whole yet; copy the picture into media/ and write its card by hand");
    Status::Usage
}
