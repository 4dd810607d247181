//! Putting a list in order.
//!
//! The library's sort is made anew for every type that is sorted, two to four kilobytes of the download each. Lists here
//! are short, so one sort of positions serves them all.

use std::cmp::Ordering;

/// Sorts by a key; what has equal keys stays in the order in which it stood.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Sorts by a comparison; what compares as equal stays in the order in which it stood.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = positions(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    let mut left: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| left.get_mut(at)?.take()));
}

/// The positions of so many items, in the order of a comparison between two of them.
pub fn positions(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_the_order_of_the_library(mut items: Vec<(u8, u16)>) {
            let mut sorted = items.clone();
            sorted.sort_by_key(|(key, _)| *key);
            super::sort_by_key(&mut items, |(key, _)| *key);
            prop_assert_eq!(items, sorted);
        }
    }
}
