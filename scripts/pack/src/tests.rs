use crate::module::{
    CODE, CUSTOM, EXPORTS, IMPORTS, Reader, Section, exports, imports, module, sections, write_number, write_sized,
};
use crate::{order, trim};

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
