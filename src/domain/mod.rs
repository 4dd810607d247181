//! The engine and all that it knows. Pure: no page, no storage, no serialisation, no clock, no randomness.

pub mod calendar;
pub mod call;
pub mod case;
pub mod checks;
pub mod condition;
#[cfg(test)]
mod drawn;
pub mod entry;
pub mod frameworks;
pub mod handbook;
pub mod keyed;
pub mod number;
pub mod order;
pub mod plan;
pub mod proved;
#[cfg(test)]
pub(crate) mod reading;
pub mod rules;
#[cfg(test)]
mod shown;
pub mod situation;
pub mod sources;
pub mod templates;
