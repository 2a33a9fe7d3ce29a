//! A budget of memory, shared by jobs that run at the same time.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// So much memory in bytes, of which jobs take a part for as long as they run.
pub struct Permits {
    all: u64,
    free: Mutex<u64>,
    given_back: Condvar,
}

/// A part of the budget, given back when it is dropped.
pub struct Permit<'a> {
    of: &'a Permits,
    bytes: u64,
}

impl Permits {
    /// A budget of so many bytes.
    pub fn new(bytes: u64) -> Self {
        Self { all: bytes, free: Mutex::new(bytes), given_back: Condvar::new() }
    }

    /// Waits until so many bytes are free, and takes them. A job that needs more than there is in all runs alone.
    ///
    /// Not to be called where a thread of a pool may take on another job while it waits within one: two such jobs on one
    /// thread would wait for each other.
    pub fn take(&self, bytes: u64) -> Permit<'_> {
        let bytes = bytes.min(self.all);
        let mut free = self.free();
        while *free < bytes {
            free = self.given_back.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
        *free -= bytes;
        Permit { of: self, bytes }
    }

    fn free(&self) -> MutexGuard<'_, u64> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        *self.of.free() += self.bytes;
        self.of.given_back.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::Permits;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[test]
    fn no_more_is_in_use_than_there_is() {
        let (permits, used, most) = (Permits::new(100), AtomicU64::new(0), AtomicU64::new(0));
        std::thread::scope(|scope| {
            for worker in 0..8_u64 {
                let (permits, used, most) = (&permits, &used, &most);
                scope.spawn(move || {
                    for step in 0..200 {
                        let bytes = (worker * 37 + step * 13) % 160;
                        let permit = permits.take(bytes);
                        let now = used.fetch_add(bytes.min(100), Ordering::SeqCst) + bytes.min(100);
                        most.fetch_max(now, Ordering::SeqCst);
                        std::thread::yield_now();
                        used.fetch_sub(bytes.min(100), Ordering::SeqCst);
                        drop(permit);
                    }
                });
            }
        });
        assert!(most.into_inner() <= 100);
        drop(permits.take(100));
    }
}
