//! The parts of a module, and the few things that are read and written here.

/// The kinds of sections.
pub(crate) const CUSTOM: u8 = 0;
pub(crate) const IMPORTS: u8 = 2;
pub(crate) const EXPORTS: u8 = 7;
pub(crate) const CODE: u8 = 10;
pub(crate) const DATA: u8 = 11;

/// What comes before the first section.
const HEAD: usize = 8;

pub(crate) struct Section<'a> {
    pub(crate) kind: u8,
    pub(crate) content: &'a [u8],
}

impl<'a> Section<'a> {
    /// What a section is called that is not of the standard.
    pub(crate) fn name(&self) -> Option<&'a [u8]> {
        if self.kind == CUSTOM { Reader(self.content).sized() } else { None }
    }
}

pub(crate) fn sections(module: &[u8]) -> Option<Vec<Section<'_>>> {
    let mut rest = Reader(module.get(HEAD..)?);
    let mut sections = Vec::new();
    while !rest.0.is_empty() {
        sections.push(Section { kind: rest.byte()?, content: rest.sized()? });
    }
    Some(sections)
}

/// A module with these sections that begins as the other does.
pub(crate) fn module<'a>(like: &[u8], sections: impl IntoIterator<Item = Section<'a>>) -> Vec<u8> {
    let mut module = like[..HEAD].to_vec();
    for Section { kind, content } in sections {
        module.push(kind);
        write_sized(content, &mut module);
    }
    module
}

/// What one module takes from outside, or gives to it.
pub(crate) struct Shared<'a> {
    /// Where it comes from; nothing for what is given.
    pub(crate) from: &'a [u8],
    pub(crate) name: &'a [u8],
    pub(crate) is_function: bool,
    /// What else is said of it.
    pub(crate) rest: &'a [u8],
}

pub(crate) fn imports(content: &[u8]) -> Option<Vec<Shared<'_>>> {
    let mut reader = Reader(content);
    (0..reader.number()?)
        .map(|_| {
            let (from, name, said) = (reader.sized()?, reader.sized()?, reader.0);
            let kind = reader.byte()?;
            match kind {
                0 => drop(reader.number()?),
                // A table: what it holds, and its limits.
                1 => {
                    reader.byte()?;
                    reader.limits()?;
                }
                2 => reader.limits()?,
                // A global: its type, and whether it changes.
                3 => {
                    reader.byte()?;
                    reader.byte()?;
                }
                _ => return None,
            }
            let rest = &said[..said.len() - reader.0.len()];
            Some(Shared { from, name, is_function: kind == 0, rest })
        })
        .collect()
}

pub(crate) fn exports(content: &[u8]) -> Option<Vec<Shared<'_>>> {
    let mut reader = Reader(content);
    (0..reader.number()?)
        .map(|_| {
            let (name, said) = (reader.sized()?, reader.0);
            let kind = reader.byte()?;
            reader.number()?;
            let rest = &said[..said.len() - reader.0.len()];
            Some(Shared { from: &[], name, is_function: kind == 0, rest })
        })
        .collect()
}

/// What is left to read.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// Seven bits a byte, the lowest first.
    pub(crate) fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for at in 0..5 {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << (7 * at);
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// So many bytes as the number before them says.
    pub(crate) fn sized(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        let (sized, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(sized)
    }

    fn limits(&mut self) -> Option<()> {
        let both = self.byte()? & 1 == 1;
        self.number()?;
        if both {
            self.number()?;
        }
        Some(())
    }
}

pub(crate) fn write_number(mut number: usize, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(0x80 | (number & 0x7f) as u8);
        number >>= 7;
    }
    to.push(number as u8);
}

pub(crate) fn write_sized(content: &[u8], to: &mut Vec<u8>) {
    write_number(content.len(), to);
    to.extend(content);
}
