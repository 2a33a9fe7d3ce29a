//! How far a build is, for those who wait for it.

/// Is told how far a build is, from whichever thread. Nothing that it does reaches an output.
pub trait Progress: Sync {
    /// A stage begins.
    fn stage(&self, name: &'static str);
    /// So many of the pictures that must be decoded are done, of so many.
    fn pictures(&self, done: usize, all: usize);
}

/// Nobody waits.
impl Progress for () {
    fn stage(&self, _: &'static str) {}
    fn pictures(&self, _: usize, _: usize) {}
}
