//! What goes into a package, before it is packed.

use crate::base::OutputPath;

/// The files of a package by their names in its folder.
#[derive(Debug)]
pub struct Contents {
    /// The folder that unpacking makes.
    pub folder: String,
    /// Files that are nowhere else.
    pub texts: Vec<(String, Vec<u8>)>,
    /// Files of the output.
    pub outputs: Vec<(String, OutputPath)>,
}
