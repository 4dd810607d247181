//! The place where records lie: names and texts.

use std::cell::RefCell;
use std::fmt;

use crate::domain::keyed::Keyed;

/// What every key of ours begins with. Keys of others on the same origin are never read or touched.
pub const PREFIX: &str = "bow-out/";

/// A place that keeps texts under names, at once and in order.
pub trait Store {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// The keys that begin with [`PREFIX`], in any order.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

impl<S: Store + ?Sized> Store for &S {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).get(key)
    }
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).set(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        (**self).keys()
    }
}

impl<S: Store + ?Sized> Store for Box<S> {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).get(key)
    }
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).set(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        (**self).keys()
    }
}

/// Why a store did not do as it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// The browser lets this page keep nothing.
    Forbidden,
    /// There is no room left.
    Full,
    Other(String),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Forbidden => f.write_str("This browser does not let the page keep anything."),
            StoreError::Full => f.write_str("The browser's room for this page is full."),
            StoreError::Other(what) => write!(f, "The browser did not keep it: {what}"),
        }
    }
}

impl std::error::Error for StoreError {}

/// A store that lasts as long as the page: for tests, and for browsers that forbid anything better.
#[derive(Debug, Default)]
pub struct MemoryStore(RefCell<Keyed<String, String>>);

impl Store for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().keys().filter(|key| key.starts_with(PREFIX)).cloned().collect())
    }
}
