//! The order of functions in which a module packs well, as names by which `wasm-opt` can sort them.
//!
//! gzip finds again what it has seen in the last 32 KiB. So the function comes next of which most was seen there.

use std::collections::{HashMap, VecDeque};

use crate::module::{CODE, CUSTOM, IMPORTS, Reader, Section, imports, module, sections, write_number, write_sized};

/// How far back gzip looks, a little less.
const WINDOW: usize = 30_000;
/// A stretch of code: eight bytes.
type Stretch = u64;
/// A stretch that more functions than these have is never far.
const COMMON: usize = 32;
/// Short functions are found again as a whole. So that they do not all come first, each counts as so much longer.
const EACH: usize = 700;

/// The module with such names for its functions, and without any others.
pub(crate) fn named(from: &[u8]) -> Option<Vec<u8>> {
    let mut sections = sections(from)?;
    let is = |section: &&Section, kind: u8| section.kind == kind;
    let imported = match sections.iter().find(|section| is(section, IMPORTS)) {
        Some(section) => imports(section.content)?.iter().filter(|import| import.is_function).count(),
        None => 0,
    };
    let mut code = Reader(sections.iter().find(|section| is(section, CODE))?.content);
    let functions = (0..code.number()?).map(|_| code.sized()).collect::<Option<Vec<_>>>()?;

    let mut places = vec![0; functions.len()];
    for (place, function) in order(&functions).into_iter().enumerate() {
        places[function] = place;
    }
    let mut list = Vec::new();
    write_number(places.len(), &mut list);
    for (function, place) in places.into_iter().enumerate() {
        write_number(imported + function, &mut list);
        write_sized(format!("{place:06}").as_bytes(), &mut list);
    }
    let mut names = Vec::new();
    write_sized(b"name", &mut names);
    // The names of functions.
    names.push(1);
    write_sized(&list, &mut names);

    sections.retain(|section| section.name() != Some(b"name"));
    sections.push(Section { kind: CUSTOM, content: &names });
    Some(module(from, sections))
}

/// The functions, or whatever else, one after another.
pub(crate) fn order(functions: &[&[u8]]) -> Vec<usize> {
    let mut holders: HashMap<Stretch, Vec<usize>> = HashMap::new();
    for (function, body) in functions.iter().enumerate() {
        for stretch in stretches(body) {
            let holders = holders.entry(stretch).or_default();
            if holders.last() != Some(&function) {
                holders.push(function);
            }
        }
    }
    holders.retain(|_, holders| (2..=COMMON).contains(&holders.len()));
    let mut own: Vec<Vec<Stretch>> = vec![Vec::new(); functions.len()];
    for (stretch, holders) in &holders {
        holders.iter().for_each(|holder| own[*holder].push(*stretch));
    }

    let mut window = Window { holders, times: HashMap::new(), seen: vec![0; functions.len()] };
    let (mut inside, mut length) = (VecDeque::new(), 0);
    let mut left: Vec<usize> = (0..functions.len()).collect();
    let mut order = Vec::with_capacity(functions.len());
    while let Some(next) = next(&left, functions, &window.seen) {
        let function = left.remove(next);
        order.push(function);
        inside.push_back(function);
        length += functions[function].len();
        own[function].iter().for_each(|stretch| window.comes(*stretch));
        while length > WINDOW && inside.len() > 1 {
            let Some(gone) = inside.pop_front() else { break };
            length -= functions[gone].len();
            own[gone].iter().for_each(|stretch| window.goes(*stretch));
        }
    }
    order
}

/// Where in what is left the function stands of which most was seen; of several the longest, and the first of those.
fn next(left: &[usize], functions: &[&[u8]], seen: &[usize]) -> Option<usize> {
    let share = |function: usize| seen[function] as f64 / (functions[function].len() + EACH) as f64;
    let rank = |place: usize| (share(left[place]), functions[left[place]].len());
    (0..left.len()).reduce(|best, other| if rank(other) > rank(best) { other } else { best })
}

fn stretches(body: &[u8]) -> impl Iterator<Item = Stretch> {
    body.array_windows().map(|bytes| Stretch::from_le_bytes(*bytes))
}

/// What gzip can still see.
struct Window {
    /// The functions that have a stretch, for those that more than one has.
    holders: HashMap<Stretch, Vec<usize>>,
    /// How often a stretch is in the window.
    times: HashMap<Stretch, usize>,
    /// How many stretches of each function are in the window.
    seen: Vec<usize>,
}

impl Window {
    fn comes(&mut self, stretch: Stretch) {
        let times = self.times.entry(stretch).or_default();
        *times += 1;
        if *times == 1 {
            self.holders[&stretch].iter().for_each(|holder| self.seen[*holder] += 1);
        }
    }

    fn goes(&mut self, stretch: Stretch) {
        let times = self.times.entry(stretch).or_default();
        *times -= 1;
        if *times == 0 {
            self.holders[&stretch].iter().for_each(|holder| self.seen[*holder] -= 1);
        }
    }
}
