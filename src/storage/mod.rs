//! Versioned formats for everything that is kept, and the cabinet that keeps it: text in, text out. Nothing here knows a
//! page or a clock.
//!
//! Every decoder takes any text and either gives back what was kept or says in one sentence what is wrong with it. What
//! cannot be read is never overwritten.

mod backup;
mod cabinet;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod fixture;
mod form;
mod mark;
mod merge;
mod record;
pub mod share;
pub mod situation;
mod store;
mod v1;
mod v2;
mod words;

pub use backup::{Backup, BackupError, Found, FoundKind, Relation, RestoreError, Restored};
pub use cabinet::{
    Cabinet, Contents, Glance, Headline, Kept, LoadError, Look, NextStep, SaveError, Settings, Trouble, Undo,
};
pub use mark::Mark;
pub use merge::{merge, merge_cases};
pub use record::{Content, Record, Unreadable, fingerprint};
pub use store::{MemoryStore, PREFIX, Store, StoreError};
