//! Digests: BLAKE3 over bytes, or over a value's serialised form.

use serde::{Deserialize, Serialize};
use std::{fmt, io};

/// A BLAKE3 digest of 32 bytes. Equal digests mean equal content.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// The digest of all that a reader gives, and how many bytes that was. A few kilobytes are held at a time.
    pub fn of_reader(reader: impl io::Read) -> io::Result<(Self, u64)> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(reader)?;
        Ok((Self(*hasher.finalize().as_bytes()), hasher.count()))
    }

    /// The digest of a value: of what it serialises to. A [`Digested`] part counts as its own digest,
    /// so hashing a tree costs what its own nodes cost and not what its leaves weigh.
    pub fn of_value<T: Serialize + ?Sized>(value: &T) -> Self {
        let mut hasher = blake3::Hasher::new();
        // Postcard stops in the middle of shapes whose length it can't know, such as a flattened struct: what comes after
        // would count for nothing. JSON knows all shapes; what it refuses as well, every value of its type does alike.
        if let Err(error) = postcard::to_io(value, &mut hasher) {
            hasher.update(error.to_string().as_bytes());
            hasher.update(&serde_json::to_vec(value).unwrap_or_default());
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// One digest for several, in the order given.
    pub fn join<'a>(parts: impl IntoIterator<Item = &'a Digest>) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&part.0);
        }
        Self(*hasher.finalize().as_bytes())
    }

    /// All 64 hexadecimal digits.
    pub fn hex(&self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }

    /// The first ten hexadecimal digits: enough to name a file by its content.
    pub fn short(&self) -> String {
        self.hex().chars().take(10).collect()
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.short())
    }
}

/// A writer that digests what goes through it.
#[derive(Debug)]
pub struct Digesting<W> {
    into: W,
    hasher: blake3::Hasher,
}

impl<W> Digesting<W> {
    /// Nothing has gone through yet.
    pub fn new(into: W) -> Self {
        Self { into, hasher: blake3::Hasher::new() }
    }

    /// The digest of what went through so far.
    pub fn digest(&self) -> Digest {
        Digest(*self.hasher.finalize().as_bytes())
    }
}

impl<W: io::Write> io::Write for Digesting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.into.write(bytes)?;
        self.hasher.update(bytes.get(..count).unwrap_or_default());
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.into.flush()
    }
}

/// A value that carries its digest, computed once. It serialises as the value for people and templates
/// (human-readable formats), and as the digest alone for hashing.
#[derive(Clone, Debug)]
pub struct Digested<T> {
    value: std::sync::Arc<T>,
    digest: Digest,
}

impl<T: Serialize> Digested<T> {
    /// Computes the digest of `value`.
    pub fn new(value: T) -> Self {
        let digest = Digest::of_value(&value);
        Self { value: std::sync::Arc::new(value), digest }
    }
}

impl<T> Digested<T> {
    /// The digest computed when this was made.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

impl<T> std::ops::Deref for Digested<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> PartialEq for Digested<T> {
    fn eq(&self, other: &Self) -> bool {
        self.digest == other.digest
    }
}

impl<T: Serialize> Serialize for Digested<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            self.value.serialize(serializer)
        } else {
            self.digest.serialize(serializer)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Inner {
        first: u8,
    }

    #[derive(Serialize)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
        last: &'static str,
    }

    #[test]
    fn all_of_a_value_counts_whatever_its_shape() {
        let of = |first, last| Digest::of_value(&(Outer { inner: Inner { first }, last }, 7));
        assert_eq!(of(1, "a"), of(1, "a"));
        assert_ne!(of(1, "a"), of(2, "a"), "in what is flattened");
        assert_ne!(of(1, "a"), of(1, "b"), "behind it");
        assert_ne!(of(1, "a"), Digest::of_value(&(Outer { inner: Inner { first: 1 }, last: "a" }, 8)), "after it");
    }
}
