//! Values that are looked up by a key.
//!
//! The library's map is made anew for every type of key and of value, up to five kilobytes of the download each. What a
//! case holds is short, so a list in the order of its keys does.

use std::borrow::Borrow;
use std::{slice, vec};

/// Values by their keys, in the order of the keys; each key has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyed<K, V>(Vec<(K, V)>);

impl<K, V> Default for Keyed<K, V> {
    fn default() -> Self {
        Keyed(Vec::new())
    }
}

impl<K, V> Keyed<K, V> {
    pub fn iter(&self) -> slice::Iter<'_, (K, V)> {
        self.0.iter()
    }

    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }
}

impl<K: Ord, V> Keyed<K, V> {
    /// Where the key stands, or would stand.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }

    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.0.get(self.place(key).ok()?).map(|(_, value)| value)
    }

    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// The value of the key, which is this one if it has none yet.
    pub fn get_or_insert(&mut self, key: K, value: V) -> &mut V {
        let place = match self.place(&key) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, value));
                place
            }
        };
        &mut self.0[place].1
    }

    /// Gives the key this value; answers with the one that it had.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Ok(place) => Some(std::mem::replace(&mut self.0[place].1, value)),
            Err(place) => {
                self.0.insert(place, (key, value));
                None
            }
        }
    }

    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        Some(self.0.remove(place).1)
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Keyed<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> Self {
        let mut keyed = Keyed::default();
        for (key, value) in items {
            keyed.insert(key, value);
        }
        keyed
    }
}

impl<K, V> IntoIterator for Keyed<K, V> {
    type Item = (K, V);
    type IntoIter = vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a Keyed<K, V> {
    type Item = &'a (K, V);
    type IntoIter = slice::Iter<'a, (K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::Keyed;

    proptest! {
        #[test]
        fn it_is_the_map_of_the_library(given: Vec<(u8, u16)>, changes: Vec<(u8, Option<u16>)>, asked: u8) {
            let mut keyed: Keyed<u8, u16> = given.iter().copied().collect();
            let mut map: BTreeMap<u8, u16> = given.into_iter().collect();
            for (key, value) in changes {
                match value {
                    Some(value) if value % 2 == 0 => prop_assert_eq!(keyed.insert(key, value), map.insert(key, value)),
                    Some(value) => prop_assert_eq!(keyed.get_or_insert(key, value), map.entry(key).or_insert(value)),
                    None => prop_assert_eq!(keyed.remove(&key), map.remove(&key)),
                }
            }
            prop_assert_eq!(keyed.get(&asked), map.get(&asked));
            prop_assert_eq!(keyed.get_mut(&asked), map.get_mut(&asked));
            prop_assert_eq!(keyed.contains_key(&asked), map.contains_key(&asked));
            prop_assert_eq!(keyed.is_empty(), map.is_empty());
            prop_assert!(keyed.keys().eq(map.keys()) && keyed.values().eq(map.values()));
            prop_assert_eq!(keyed.into_iter().collect::<Vec<_>>(), map.into_iter().collect::<Vec<_>>());
        }
    }
}
