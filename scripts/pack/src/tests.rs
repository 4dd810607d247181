use crate::module::{
    CODE, CUSTOM, DATA, EXPORTS, IMPORTS, Reader, Section, exports, imports, module, sections, write_number,
    write_sized,
};
use crate::{lay, order, trim};

const HEAD: &[u8] = b"\0asm\x01\0\0\0";

/// A module that takes two functions, one of them from the script, and gives away two.
fn example() -> Vec<u8> {
    let mut taken = Vec::new();
    write_number(3, &mut taken);
    for (from, name, said) in [
        ("./bow-out_bg.js", "__wbg_focus_0123456789abcdef", [0, 1].as_slice()),
        ("./bow-out_bg.js", "memory", [2, 1, 1, 9].as_slice()),
        ("./other.js", "__wbg_focus_0123456789abcdef", [0, 1].as_slice()),
    ] {
        write_sized(from.as_bytes(), &mut taken);
        write_sized(name.as_bytes(), &mut taken);
        taken.extend(said);
    }
    let mut given = Vec::new();
    write_number(2, &mut given);
    for (name, said) in [("start", [0, 2]), ("never_called", [0, 3])] {
        write_sized(name.as_bytes(), &mut given);
        given.extend(said);
    }
    let mut code = Vec::new();
    write_number(3, &mut code);
    for body in [b"one and the same body", b"and quite another one", b"one and the same bodY"] {
        write_sized(body, &mut code);
    }
    let section = |kind, content| Section { kind, content };
    module(HEAD, [section(IMPORTS, taken.as_slice()), section(EXPORTS, &given), section(CODE, &code)])
}

fn content(module: &[u8], kind: u8) -> &[u8] {
    sections(module).unwrap().into_iter().find(|section| section.kind == kind).unwrap().content
}

#[test]
fn names_between_module_and_script_are_short_and_what_nobody_calls_is_dropped() {
    let script = "const import0 = { __wbg_focus_0123456789abcdef: of => of.focus() }; wasm.start(); never_called_2()";
    let (script, trimmed) = trim::trimmed(script, &example()).unwrap();
    assert_eq!(script, "const import0 = { _0: of => of.focus() }; wasm.start(); never_called_2()");
    let taken = imports(content(&trimmed, IMPORTS)).unwrap();
    let names: Vec<&[u8]> = taken.iter().map(|import| import.name).collect();
    // What another script gives keeps its name, and so does what this one names nowhere.
    assert_eq!(names, [b"_0".as_slice(), b"memory", b"__wbg_focus_0123456789abcdef"]);
    assert_eq!(taken[1].rest, [2, 1, 1, 9]);
    let given: Vec<&[u8]> = exports(content(&trimmed, EXPORTS)).unwrap().iter().map(|export| export.name).collect();
    assert_eq!(given, [b"start"]);
    assert_eq!(content(&trimmed, CODE), content(&example(), CODE));
}

#[test]
fn a_short_name_that_the_script_has_already_is_refused() {
    assert!(trim::trimmed("let _0; f.__wbg_focus_0123456789abcdef()", &example()).is_none());
}

#[test]
fn functions_that_are_alike_stand_side_by_side() {
    let bodies: Vec<Vec<u8>> = (0..8_u8).map(|body| (0..200).map(|at| at ^ (body % 2 * 85)).collect()).collect();
    let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
    assert_eq!(order::order(&bodies), [0, 2, 4, 6, 1, 3, 5, 7]);
}

#[test]
fn every_function_gets_the_name_of_its_place() {
    let named = order::named(&example()).unwrap();
    let mut names = Reader(content(&named, CUSTOM));
    assert_eq!(names.sized().unwrap(), b"name");
    assert_eq!(names.byte(), Some(1));
    let mut list = Reader(names.sized().unwrap());
    let names: Vec<_> = (0..list.number().unwrap()).map(|_| (list.number().unwrap(), list.sized().unwrap())).collect();
    // Two functions are taken from outside and come first where functions are counted.
    assert_eq!(names, [(2, b"000000".as_slice()), (3, b"000002"), (4, b"000001")]);
    // Named once more, it has only these names.
    assert_eq!(order::named(&named).unwrap(), named);
}

/// A linked module with such data, where these symbols lie and these addresses stand, each of one of the symbols.
fn linked(bytes: &[u8], symbols: &[(usize, usize)], addresses: &[(usize, u8)]) -> Vec<u8> {
    let mut data = vec![1, 0, 0x41, 0, 0x0b];
    write_sized(bytes, &mut data);
    let head = data.len() - bytes.len();

    // A function stands among the symbols, and something else before them.
    let mut list = vec![1 + symbols.len() as u8, 0, 0, 7, 1, b'f'];
    for (offset, size) in symbols {
        list.extend([1, 0, 1, b's', 0, *offset as u8, *size as u8]);
    }
    let mut linking = Vec::new();
    write_sized(b"linking", &mut linking);
    linking.extend([2, 5, 2, 9, 9, 8]);
    write_sized(&list, &mut linking);

    let mut relocations = Vec::new();
    write_sized(b"reloc.DATA", &mut relocations);
    relocations.extend([0, addresses.len() as u8]);
    for (at, symbol) in addresses {
        relocations.extend([5, (head + at) as u8, 1 + symbol, 0]);
    }
    let section = |kind, content| Section { kind, content };
    module(HEAD, [section(DATA, data.as_slice()), section(CUSTOM, &linking), section(CUSTOM, &relocations)])
}

#[test]
fn texts_lie_behind_what_points_at_them_and_all_is_still_found() {
    // The third symbol is a part of the second, and nothing has the last bytes.
    let before = linked(
        b"to 1________even textto 5four\x01\x02\x03\x04six..",
        &[(0, 12), (12, 9), (12, 4), (21, 4), (29, 4), (25, 4), (33, 3)],
        &[(0, 1), (21, 5)],
    );
    let after = linked(
        b"to 5to 1________\x01\x02\x03\x04even textfoursix\0\0",
        &[(4, 12), (20, 9), (20, 4), (0, 4), (16, 4), (29, 4), (33, 3)],
        &[(0, 5), (4, 1)],
    );
    assert_eq!(lay::laid(&before).unwrap(), after);
}

#[test]
fn texts_that_do_not_fit_stay_as_they_are() {
    let before = linked(b"a text", &[(0, 6)], &[]);
    assert_eq!(lay::laid(&before).unwrap(), before);
}
