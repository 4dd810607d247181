//! What goes into other people's pages: the loader is small, asks nobody else and runs nothing from a text; and whatever hue
//! a coach picks, text stays readable on the app's own paper.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a readable file")
}

#[test]
fn the_loader_stays_under_two_kilobytes() {
    let size = read("public/embed.js").len();
    assert!(size < 2000, "{size} bytes");
}

#[test]
fn the_loader_names_no_address_and_runs_no_text() {
    let loader = read("public/embed.js");
    for name in
        ["http://", "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(", "fetch("]
    {
        assert!(!loader.contains(name), "{name}");
    }
}

#[test]
fn the_loader_and_the_app_agree_on_the_one_word_between_them() {
    assert!(read("public/embed.js").contains(&format!("'{}'", bow_out::handoff::embed::READY)));
}

#[test]
fn every_attribute_of_the_loader_is_explained() {
    let (loader, guide) = (read("public/embed.js"), read("docs/embedding.md"));
    let table = loader.split("const takes = {").nth(1).and_then(|rest| rest.split("};").next()).expect("the table");
    let names: Vec<&str> =
        table.lines().filter_map(|line| line.trim().split_once(": [")).map(|(name, _)| name).collect();
    assert_eq!(names, ["accent", "look", "height", "call", "to"]);
    for name in names {
        assert!(guide.contains(&format!("`data-{name}`")), "data-{name} is not in docs/embedding.md");
    }
}

#[test]
fn every_situation_that_a_page_may_begin_with_is_named() {
    let (openings, guide) = (read("src/ui/openings.rs"), read("docs/embedding.md"));
    let names: Vec<&str> = openings
        .split("Opening {")
        .filter_map(|rest| rest.trim_start().strip_prefix("id: \"")?.split('"').next())
        .collect();
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(guide.contains(&format!("`{name}`")), "{name} is not in docs/embedding.md");
    }
}

// --- contrast

/// One side of a `light-dark()` colour of the style sheet: lightness, chroma, and a hue of its own if it has one.
#[derive(Debug, Clone, Copy)]
struct Colour {
    lightness: f64,
    chroma: f64,
    hue: Option<f64>,
}

/// The light and the dark side of a token.
fn token(sheet: &str, name: &str) -> [Colour; 2] {
    let start = format!("--{name}:");
    let line = sheet.lines().map(str::trim).find(|line| line.starts_with(&start)).expect("a token of this name");
    let sides: Vec<Colour> = line
        .split("oklch(")
        .skip(1)
        .map(|rest| {
            let inner = rest.split([')', '/']).next().unwrap_or_default().replace("var(--accent-hue", "accent");
            let mut parts = inner.split_whitespace();
            let number = |part: Option<&str>| part.and_then(|part| part.trim_end_matches('%').parse::<f64>().ok());
            let (lightness, chroma) = (number(parts.next()), number(parts.next()));
            Colour {
                lightness: lightness.expect("a lightness") / 100.0,
                chroma: chroma.expect("a chroma"),
                hue: number(parts.next()),
            }
        })
        .collect();
    match sides[..] {
        [one] => [one, one],
        [light, dark] => [light, dark],
        _ => panic!("{name}: {line}"),
    }
}

/// The luminance of WCAG, with channels that do not fit the screen cut off as browsers do.
fn luminance(colour: Colour, accent: f64) -> f64 {
    let hue = colour.hue.unwrap_or(accent).to_radians();
    let (a, b) = (colour.chroma * hue.cos(), colour.chroma * hue.sin());
    let l = (colour.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (colour.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (colour.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s;
    let green = -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s;
    let blue = -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s;
    0.2126 * red.clamp(0.0, 1.0) + 0.7152 * green.clamp(0.0, 1.0) + 0.0722 * blue.clamp(0.0, 1.0)
}

/// The lowest contrast of the two tokens over all hues and both themes, and where it is.
fn lowest(sheet: &str, text: &str, ground: &str) -> (f64, String) {
    let (text_sides, ground_sides) = (token(sheet, text), token(sheet, ground));
    let mut lowest = (f64::INFINITY, String::new());
    for ((text_side, ground_side), theme) in text_sides.into_iter().zip(ground_sides).zip(["light", "dark"]) {
        for hue in 0..360 {
            let (one, other) = (luminance(text_side, f64::from(hue)), luminance(ground_side, f64::from(hue)));
            let contrast = (one.max(other) + 0.05) / (one.min(other) + 0.05);
            if contrast < lowest.0 {
                lowest = (contrast, format!("{text} on {ground}, {theme}, hue {hue}"));
            }
        }
    }
    lowest
}

#[test]
fn every_hue_that_a_coach_can_pick_keeps_text_readable_in_both_themes() {
    let sheet = read("style/tokens.css");
    let pairs = [
        ("accent", "paper"),
        ("accent", "sheet"),
        ("accent", "well"),
        ("accent-deep", "paper"),
        ("accent-deep", "well"),
        ("on-fill", "fill"),
        ("on-fill", "fill-hover"),
        ("ink", "wash"),
    ];
    for (text, ground) in pairs {
        let (contrast, place) = lowest(&sheet, text, ground);
        assert!(contrast >= 4.5, "{contrast:.2}: {place}");
    }
    let (contrast, place) = lowest(&sheet, "focus", "paper");
    assert!(contrast >= 3.0, "{contrast:.2}: {place}");
}
