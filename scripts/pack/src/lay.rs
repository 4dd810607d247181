//! Where the data of a linked module lie, so that they pack well: what points at others, by length; what does not; and
//! the texts, each after one that it is like.
//!
//! The linker leaves texts right behind what points at them. But entries are alike among themselves, and so are texts;
//! mixed, each keeps the other out of what gzip still sees.
//!
//! `wasm-split` sorts what it cuts by how it is aligned, which it reckons from place and length. So a text of even length
//! goes to an odd place, and all texts are alike to it. It writes every address anew, wherever one is used: here only the
//! data move, and the two lists that say where they are.

use std::collections::VecDeque;
use std::ops::Range;

use crate::module::{DATA, Reader, module, sections, write_number, write_sized};
use crate::order::order;

/// Where the symbols of a module stand, and of what stands in its data which words are addresses.
const LINKING: &[u8] = b"linking";
const RELOCATIONS: &[u8] = b"reloc.DATA";
/// The part of [`LINKING`] that lists the symbols.
const SYMBOLS: u8 = 8;

/// The module with its first segment of data laid out so, or as it was where they do not fit: filling up between them may take
/// more than it saves.
pub(crate) fn laid(from: &[u8]) -> Option<Vec<u8>> {
    let mut sections = sections(from)?;
    let named =
        |name: &[u8]| sections.iter().find(|section| section.name() == Some(name)).map(|section| section.content);
    let (linking, relocations) = (named(LINKING)?, named(RELOCATIONS)?);
    let data = sections.iter().find(|section| section.kind == DATA)?.content;
    let segment = first_segment(data)?;
    let symbols = symbols(linking)?;
    let addresses = addresses(relocations)?;
    let inside = |at: usize| segment.contains(&at).then(|| at - segment.start);
    let pointing = addresses.iter().filter_map(|address| inside(address.at));
    let mut layout = Layout::of(&data[segment.clone()], &symbols, pointing)?;
    // What follows the segment stays where it is.
    if layout.data.len() > segment.len() {
        eprintln!(
            "scripts/pack: laid out anew, the data are {} bytes too long for where they were, so they stay as they are.",
            layout.data.len() - segment.len()
        );
        return Some(from.to_vec());
    }
    layout.data.resize(segment.len(), 0);

    let moved = [&data[..segment.start], &layout.data, &data[segment.end..]].concat();
    let linking = with_symbols(linking, &symbols, &layout)?;
    let relocations = with_addresses(relocations, &addresses, |at| match inside(at) {
        Some(inside) => Some(segment.start + layout.place(inside)?),
        None => Some(at),
    })?;
    for section in &mut sections {
        match section.name() {
            _ if section.kind == DATA => section.content = &moved,
            Some(LINKING) => section.content = &linking,
            Some(RELOCATIONS) => section.content = &relocations,
            _ => {}
        }
    }
    Some(module(from, sections))
}

/// Where the bytes of the first segment stand in the section of data.
fn first_segment(data: &[u8]) -> Option<Range<usize>> {
    let mut reader = Reader(data);
    reader.number()?;
    // A segment of the one memory, at a constant address that ends the expression.
    let head = (reader.number()?, reader.byte()?, reader.number()?, reader.byte()?);
    let (0, 0x41, _, 0x0b) = head else { return None };
    let length = reader.number()?;
    let start = data.len() - reader.0.len();
    Some(start..start + length)
}

/// A symbol, as the list has it.
struct Symbol<'a> {
    /// What it is and how it is called.
    said: &'a [u8],
    /// Where its bytes lie, if it has any: the segment, and from where to where in it.
    bytes: Option<(usize, Range<usize>)>,
}

fn symbols(linking: &[u8]) -> Option<Vec<Symbol<'_>>> {
    let mut parts = after_version(linking)?;
    let mut reader = loop {
        let (kind, part) = (parts.byte()?, parts.sized()?);
        if kind == SYMBOLS {
            break Reader(part);
        }
    };
    (0..reader.number()?)
        .map(|_| {
            let all = reader.0;
            let (kind, flags) = (reader.byte()?, reader.number()?);
            let (is_here, has_name) = (flags & 0x10 == 0, flags & 0x40 != 0);
            let mut segment = None;
            match kind {
                // Data.
                1 => {
                    reader.sized()?;
                    if is_here {
                        segment = Some(reader.number()?);
                    }
                }
                // A section.
                3 => drop(reader.number()?),
                // A function, a global, a tag or a table. What comes from elsewhere is called as it is there.
                _ => {
                    reader.number()?;
                    if is_here || has_name {
                        reader.sized()?;
                    }
                }
            }
            let said = &all[..all.len() - reader.0.len()];
            let bytes = match segment {
                Some(segment) => {
                    let (offset, size) = (reader.number()?, reader.number()?);
                    Some((segment, offset..offset + size))
                }
                None => None,
            };
            Some(Symbol { said, bytes })
        })
        .collect()
}

/// The parts of the section that lists the symbols.
fn after_version(linking: &[u8]) -> Option<Reader<'_>> {
    let mut reader = Reader(linking);
    reader.sized()?;
    reader.number()?;
    Some(reader)
}

/// The section with the symbols where the layout has them.
fn with_symbols(linking: &[u8], symbols: &[Symbol], layout: &Layout) -> Option<Vec<u8>> {
    let mut list = Vec::new();
    write_number(symbols.len(), &mut list);
    for Symbol { said, bytes } in symbols {
        list.extend(*said);
        if let Some((segment, bytes)) = bytes {
            let moves = *segment == 0 && !bytes.is_empty();
            write_number(if moves { layout.place(bytes.start)? } else { bytes.start }, &mut list);
            write_number(bytes.len(), &mut list);
        }
    }
    let mut parts = after_version(linking)?;
    let mut written = linking[..linking.len() - parts.0.len()].to_vec();
    while !parts.0.is_empty() {
        let (kind, part) = (parts.byte()?, parts.sized()?);
        written.push(kind);
        write_sized(if kind == SYMBOLS { &list } else { part }, &mut written);
    }
    Some(written)
}

/// A word of the data that is an address.
struct Address<'a> {
    kind: u8,
    /// Where it stands in the section of data.
    at: usize,
    /// What it points at.
    to: &'a [u8],
}

fn addresses(relocations: &[u8]) -> Option<Vec<Address<'_>>> {
    let (_, mut reader) = after_section(relocations)?;
    (0..reader.number()?)
        .map(|_| {
            let (kind, at, all) = (reader.byte()?, reader.number()?, reader.0);
            reader.number()?;
            match kind {
                // The number of a function.
                2 => {}
                // An address, so many bytes behind a symbol.
                5 => drop(reader.number()?),
                _ => return None,
            }
            Some(Address { kind, at, to: &all[..all.len() - reader.0.len()] })
        })
        .collect()
}

/// What a list of relocations begins with, and the list.
fn after_section(relocations: &[u8]) -> Option<(&[u8], Reader<'_>)> {
    let mut reader = Reader(relocations);
    reader.sized()?;
    reader.number()?;
    Some((&relocations[..relocations.len() - reader.0.len()], reader))
}

/// The list with the addresses where they stand now, in the order of their places.
fn with_addresses(
    relocations: &[u8],
    addresses: &[Address],
    place: impl Fn(usize) -> Option<usize>,
) -> Option<Vec<u8>> {
    let mut placed = addresses.iter().map(|address| Some((place(address.at)?, address))).collect::<Option<Vec<_>>>()?;
    placed.sort_unstable_by_key(|(at, _)| *at);
    let mut written = after_section(relocations)?.0.to_vec();
    write_number(placed.len(), &mut written);
    for (at, Address { kind, to, .. }) in placed {
        written.push(*kind);
        write_number(at, &mut written);
        written.extend(*to);
    }
    Some(written)
}

/// So many of the texts that come next are as good as the next one.
const NEARLY_NEXT: usize = 6;

/// Where everything in the first segment goes.
struct Layout {
    data: Vec<u8>,
    /// What stays together, by where it lay, and where it lies now.
    moved: Vec<(Range<usize>, usize)>,
}

impl Layout {
    fn of(data: &[u8], symbols: &[Symbol], addresses: impl Iterator<Item = usize>) -> Option<Layout> {
        let mut ranges: Vec<Range<usize>> = symbols
            .iter()
            .filter_map(|symbol| symbol.bytes.clone())
            .filter_map(|(segment, bytes)| (segment == 0 && !bytes.is_empty()).then_some(bytes))
            .collect();
        ranges.sort_unstable_by_key(|range| (range.start, range.end));
        // Symbols may share bytes.
        let mut blocks: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match blocks.last_mut().filter(|last| range.start < last.end) {
                Some(last) => last.end = last.end.max(range.end),
                None => blocks.push(range),
            }
        }
        let mut pointing = vec![false; blocks.len()];
        for address in addresses {
            *pointing.get_mut(blocks.partition_point(|block| block.end <= address))? = true;
        }
        let is_text = |block: &Range<usize>| data[block.clone()].iter().all(|byte| *byte >= b' ' || *byte == b'\n');
        let (others, texts): (Vec<_>, Vec<_>) =
            blocks.into_iter().zip(pointing).partition(|(block, pointing)| *pointing || !is_text(block));
        let (mut pointing, plain): (Vec<_>, Vec<_>) = others.into_iter().partition(|(_, pointing)| *pointing);
        pointing.sort_by_key(|(block, _)| block.len());

        let mut laid = Layout { data: Vec::with_capacity(data.len()), moved: Vec::new() };
        for (block, _) in pointing.into_iter().chain(plain) {
            let align = alignment(block.start).min(alignment(block.len()));
            let place = laid.data.len().next_multiple_of(align);
            laid.put(block, place, data);
        }
        let words: Vec<&[u8]> = texts.iter().map(|(block, _)| &data[block.clone()]).collect();
        let mut waiting: VecDeque<usize> = order(&words).into();
        let is_even = |text: usize| words[text].len().is_multiple_of(2);
        while let Some(next) = waiting.pop_front() {
            let mut text = next;
            if is_even(next) && laid.data.len().is_multiple_of(2) {
                // One of odd length that is as good as the next makes room without a gap.
                if let Some(other) = waiting.iter().take(NEARLY_NEXT).position(|other| !is_even(*other)) {
                    text = waiting.remove(other).unwrap_or(next);
                    waiting.push_front(next);
                } else {
                    laid.data.push(0);
                }
            }
            let place = laid.data.len();
            laid.put(texts[text].0.clone(), place, data);
        }
        laid.moved.sort_unstable_by_key(|(block, _)| block.start);
        Some(laid)
    }

    fn put(&mut self, block: Range<usize>, place: usize, data: &[u8]) {
        self.data.resize(place, 0);
        self.data.extend(&data[block.clone()]);
        self.moved.push((block, place));
    }

    /// Where a byte lies that lay there.
    fn place(&self, at: usize) -> Option<usize> {
        let (block, place) = self.moved.get(self.moved.partition_point(|(block, _)| block.end <= at))?;
        Some(place + at.checked_sub(block.start)?)
    }
}

/// The largest power of two that divides the number, up to the eight bytes of the longest word.
fn alignment(number: usize) -> usize {
    1 << number.trailing_zeros().min(3)
}
