//! The app inside somebody else's page: what a coach may choose for the frame, the address that carries it, and the HTML
//! to paste. Text in, text out.
//!
//! The choices travel in the part of the address before the `#`; answers never do. Whatever does not fit is left out with a
//! sentence for the coach, and the frame works without it.

use std::fmt::Write as _;

use percent_encoding::percent_decode_str;

use super::{is_unseen, percent};

/// The frame says this to its host when it is ready, and nothing else, ever.
pub const READY: &str = "bow-out:ready";

/// How long the words of the coach's link may be.
pub const LONGEST_CALL: usize = 40;
/// How high the frame may be, in pixels, and how high it is where nothing is said.
pub const LOWEST: u32 = 320;
pub const HIGHEST: u32 = 2000;
pub const USUAL_HEIGHT: &str = "640";

/// What the coach chose, as far as it fits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The hue of the accent. Lightness and strength stay the app's own, so that text stays readable.
    pub hue: Option<u16>,
    pub look: FrameLook,
    pub call: Option<Call>,
    /// The only page that is told that the frame is ready.
    pub host: Option<String>,
}

/// Light or dark, as the coach would have it until the reader chooses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FrameLook {
    /// As the reader's device says.
    #[default]
    Auto,
    Light,
    Dark,
}

/// The coach's own link at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub label: String,
    pub to: String,
}

impl Options {
    /// Reads the part of the address from `?` on, and says what in it does not fit.
    pub fn parse(search: &str) -> (Options, Vec<String>) {
        let mut options = Options::default();
        let mut complaints = Vec::new();
        let (mut label, mut to) = (None, None);
        for pair in search.trim_start_matches('?').split('&') {
            let (key, text) = pair.split_once('=').unwrap_or((pair, ""));
            let text = text.replace('+', " ");
            let text = percent_decode_str(&text).decode_utf8_lossy();
            let text = text.trim();
            let read = match key {
                "accent" => accent(text).map(|hue| options.hue = Some(hue)),
                "look" => frame_look(text).map(|look| options.look = look),
                "call" => call_label(text).map(|text| label = Some(text.to_owned())),
                "to" => call_address(text).map(|text| to = Some(text.to_owned())),
                "host" => origin(text).map(|text| options.host = Some(text.to_owned())),
                _ => Ok(()),
            };
            if let Err(wants) = read {
                complaints.push(format!("Bow Out: {key} is left out. {wants}"));
            }
        }
        options.call = match (label, to) {
            (Some(label), Some(to)) => Some(Call { label, to }),
            (None, None) => None,
            _ => {
                complaints.push("Bow Out: your link is left out. It takes both call and to.".to_owned());
                None
            }
        };
        (options, complaints)
    }
}

/// The hue of a colour such as `#7a2f5d`, in degrees.
pub fn accent(text: &str) -> Result<u16, &'static str> {
    const WANTS: &str = "Write a colour such as #7a2f5d.";
    let hex = text.strip_prefix('#').unwrap_or(text);
    let digits: Vec<u32> = hex.chars().map_while(|letter| letter.to_digit(16)).collect();
    let parts = match (digits.len() == hex.chars().count(), &digits[..]) {
        (true, [r, g, b]) => [r * 17, g * 17, b * 17],
        (true, [r, r2, g, g2, b, b2]) => [r * 16 + r2, g * 16 + g2, b * 16 + b2],
        _ => return Err(WANTS),
    };
    hue(parts).ok_or("That is a grey. Pick a colour, so that there is a hue to take.")
}

/// The hue in OKLCH, the space that the style sheet mixes its accent in; none for greys.
fn hue(parts: [u32; 3]) -> Option<u16> {
    // A well-known fit of the sRGB curve, near enough for a hue and far smaller than the curve.
    let [r, g, b] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        part * (part * (part * 0.305_306_011 + 0.682_171_111) + 0.012_522_878)
    });
    let l = (0.412_221_47 * r + 0.536_332_54 * g + 0.051_445_99 * b).cbrt();
    let m = (0.211_903_5 * r + 0.680_699_55 * g + 0.107_396_96 * b).cbrt();
    let s = (0.088_302_46 * r + 0.281_718_85 * g + 0.629_978_7 * b).cbrt();
    let along_red = 1.977_998_5 * l - 2.428_592_2 * m + 0.450_593_7 * s;
    let along_yellow = 0.025_904_04 * l + 0.782_771_77 * m - 0.808_675_77 * s;
    if along_red.abs() + along_yellow.abs() < 0.03 {
        return None;
    }
    let degrees = along_yellow.atan2(along_red).to_degrees();
    Some(if degrees < 0.0 { degrees + 360.0 } else { degrees } as u16 % 360)
}

fn frame_look(text: &str) -> Result<FrameLook, &'static str> {
    match text {
        "auto" => Ok(FrameLook::Auto),
        "light" => Ok(FrameLook::Light),
        "dark" => Ok(FrameLook::Dark),
        _ => Err("It is auto, light or dark."),
    }
}

/// The words of the coach's link.
pub fn call_label(text: &str) -> Result<&str, &'static str> {
    match text.chars().count() {
        0 => Err("Write what the link says, such as Talk it over with me."),
        count if count > LONGEST_CALL => Err("Keep it to 40 characters, so that it fits on a phone."),
        // Signs that nobody sees could turn the words around or hide some.
        _ if text.chars().any(is_unseen) => Err("Use plain letters and signs only."),
        _ => Ok(text),
    }
}

/// The address behind the coach's link.
pub fn call_address(text: &str) -> Result<&str, &'static str> {
    const WANTS: &str = "Write a whole address that begins with https://.";
    let Some(rest) = text.strip_prefix("https://") else { return Err(WANTS) };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest.get(..end).unwrap_or_default();
    let plain = |sign: char| !sign.is_whitespace() && !sign.is_control() && !"\"'<>\\^`{|}".contains(sign);
    if is_host(host) && rest.chars().all(plain) && text.len() <= 500 { Ok(text) } else { Err(WANTS) }
}

/// The page that the frame stands in: a scheme and a host, nothing behind it.
fn origin(text: &str) -> Result<&str, &'static str> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    if host.is_some_and(is_host) {
        Ok(text)
    } else {
        Err("It is the origin of your page: https://example.org, for example.")
    }
}

/// Letters, digits, dots and dashes, and a port; no user name that could pass for a host.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, ""));
    !name.is_empty()
        && name.chars().all(|sign| sign.is_alphanumeric() || sign == '.' || sign == '-')
        && !name.starts_with(['.', '-'])
        && port.bytes().all(|sign| sign.is_ascii_digit())
}

/// The height of the frame in pixels.
pub fn height(text: &str) -> Result<u32, &'static str> {
    let height = text.parse::<u32>().ok().filter(|height| (LOWEST..=HIGHEST).contains(height));
    height.ok_or("Write a number from 320 to 2000.")
}

/// What the coach filled in, as text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snippet {
    /// The words of the link that is there before the frame, and where there is no script.
    pub words: String,
    /// The page to begin with, as a fragment.
    pub start: String,
    pub accent: String,
    pub look: String,
    pub height: String,
    pub call: String,
    pub to: String,
}

impl Snippet {
    /// The texts, a line for each, to be read again by [`Snippet::read`].
    pub fn lines(&self) -> String {
        let Snippet { words, start, accent, look, height, call, to } = self;
        [words, start, accent, look, height, call, to].map(String::as_str).join("\n")
    }

    /// What [`Snippet::lines`] wrote.
    pub fn read(lines: &str) -> Option<Snippet> {
        let [words, start, accent, look, height, call, to] =
            lines.split('\n').map(str::to_owned).collect::<Vec<_>>().try_into().ok()?;
        Some(Snippet { words, start, accent, look, height, call, to })
    }

    /// The HTML to paste; `home` is where the app lives.
    pub fn html(&self, home: &str) -> String {
        let mut html = format!("<a data-bow-out href=\"{}\"", escaped(&format!("{home}{}", self.start)));
        let usual =
            |name: &str, value: &str| (name, value) == ("look", "auto") || (name, value) == ("height", USUAL_HEIGHT);
        for (name, value) in self.chosen().into_iter().chain([("height", self.height.as_str())]) {
            if !value.is_empty() && !usual(name, value) {
                // Writing to a string cannot fail.
                _ = write!(html, "\n   data-{name}=\"{}\"", escaped(value));
            }
        }
        _ = write!(
            html,
            ">{}</a>\n<script src=\"{}\" async></script>",
            escaped(&self.words),
            escaped(&format!("{home}embed.js"))
        );
        html
    }

    /// The address of the frame itself, as the loader would build it.
    pub fn frame(&self, home: &str) -> String {
        percent::link(home, &self.chosen()) + &self.start
    }

    fn chosen(&self) -> [(&'static str, &str); 4] {
        [("accent", &self.accent), ("look", &self.look), ("call", &self.call), ("to", &self.to)]
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn refused(search: &str, about: &str) {
        let (options, complaints) = Options::parse(search);
        assert_eq!(options, Options::default(), "{search}");
        assert!(complaints.iter().any(|line| line.contains(about)), "{about:?} is not in {complaints:?}");
    }

    #[test]
    fn everything_that_fits_is_taken() {
        let (options, complaints) = Options::parse(
            "?accent=%237a2f5d&look=dark&call=Talk+it+over+with+Ruth&to=https%3A%2F%2Fruth.example%2Ftalk%3Fa%3D1&host=http%3A%2F%2Flocalhost%3A8080",
        );
        assert_eq!(complaints, Vec::<String>::new());
        assert!(options.hue.is_some_and(|hue| (330..350).contains(&hue)), "{options:?}");
        assert_eq!(options.look, FrameLook::Dark);
        let call = Call { label: "Talk it over with Ruth".into(), to: "https://ruth.example/talk?a=1".into() };
        assert_eq!(options.call, Some(call));
        assert_eq!(options.host.as_deref(), Some("http://localhost:8080"));
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_said() {
        refused("?accent=red;background:url(https://x.example)", "accent is left out");
        refused("?accent=%23fff", "That is a grey");
        refused("?accent=%2312345", "accent is left out");
        refused("?look=pink", "look is left out");
        refused("?call=Hello&to=javascript:alert(1)", "to is left out");
        refused("?call=Hello&to=http://ruth.example", "to is left out");
        refused("?call=Hello&to=https://ruth.example@evil.example", "to is left out");
        refused("?call=Hello&to=%20javascript:alert(1)//https://", "to is left out");
        refused("?call=Hello", "both call and to");
        refused("?to=https://ruth.example", "both call and to");
        refused(&format!("?call={}&to=https://ruth.example", "x".repeat(41)), "call is left out");
        for unseen in ['\u{202e}', '\u{61c}', '\u{ad}', '\u{2060}', '\u{3164}', '\u{feff}', '\u{e0041}'] {
            refused(
                &format!("?call=a{}b&to=https://ruth.example", percent::value(&unseen.to_string())),
                "call is left out",
            );
        }
        for to in ["https://.example", "https://-a.example", "https://a.example:8x", "https://", "https:// a.example"] {
            refused(&format!("?call=Hello&to={}", percent::value(to)), "to is left out");
        }
        refused(&format!("?call=Hello&to=https://a.example/{}", "x".repeat(500)), "to is left out");
        refused("?host=*", "host is left out");
        refused("?host=https://a.example/path", "host is left out");
    }

    #[test]
    fn no_options_are_no_complaint() {
        for search in ["", "?", "?utm_source=x", "?fbclid"] {
            assert_eq!(Options::parse(search), (Options::default(), Vec::new()));
        }
    }

    #[test]
    fn hues_are_those_of_the_style_sheet_language() {
        // The hues that CSS gives for these colours in oklch(), within two degrees.
        for (colour, degrees) in
            [("#f00", 29), ("#0f0", 142), ("#00f", 264), ("#ff0", 110), ("#008080", 195), ("#7a2f5d", 345)]
        {
            let hue = accent(colour).map(i32::from);
            assert!(hue.is_ok_and(|hue| (hue - degrees).abs() <= 5), "{colour}: {hue:?}, not {degrees}");
        }
    }

    #[test]
    fn the_height_is_a_number_in_bounds() {
        assert_eq!(height("640"), Ok(640));
        for text in ["", "319", "2001", "640px", "-1", "99999999999"] {
            assert!(height(text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_snippet_is_a_link_that_works_without_its_script() {
        let snippet = Snippet {
            words: "Say no \"well\" <now>".into(),
            start: "#/start/counteroffer".into(),
            accent: "#7a2f5d".into(),
            look: "auto".into(),
            height: "700".into(),
            call: "Talk & listen".into(),
            to: "https://ruth.example/?a=1&b=2".into(),
        };
        assert_eq!(
            snippet.html("https://bow.example/app/"),
            "<a data-bow-out href=\"https://bow.example/app/#/start/counteroffer\"\n   data-accent=\"#7a2f5d\"\n   data-call=\"Talk &amp; listen\"\n   data-to=\"https://ruth.example/?a=1&amp;b=2\"\n   data-height=\"700\">Say no &quot;well&quot; &lt;now&gt;</a>\n<script src=\"https://bow.example/app/embed.js\" async></script>"
        );
        let usual = Snippet { height: USUAL_HEIGHT.into(), ..snippet.clone() };
        assert!(!usual.html("https://bow.example/app/").contains("data-height"));
        let address = snippet.frame("https://bow.example/app/");
        assert!(address.ends_with("#/start/counteroffer"), "{address}");
        let search = address.split_once('?').and_then(|(_, rest)| rest.split_once('#')).map(|(search, _)| search);
        let (options, complaints) = Options::parse(search.unwrap_or_default());
        assert_eq!((options.call.map(|call| call.label), complaints), (Some("Talk & listen".into()), Vec::new()));
    }

    #[test]
    fn what_was_filled_in_is_read_again_and_nothing_else_is() {
        let given = Snippet { words: "Leave well".into(), to: "https://ruth.example".into(), ..Snippet::default() };
        assert_eq!(Snippet::read(&given.lines()), Some(given));
        for other in ["", "one", "1\n2\n3\n4\n5\n6\n7\n8"] {
            assert_eq!(Snippet::read(other), None, "{other:?}");
        }
    }

    proptest! {
        #[test]
        fn any_address_is_read_without_harm(search in any::<String>()) {
            let (options, _) = Options::parse(&search);
            prop_assert!(options.call.is_none_or(|call| call.to.starts_with("https://")));
        }

        #[test]
        fn nothing_filled_in_breaks_out_of_its_attribute(words in "\\PC{0,30}", start in "\\PC{0,30}") {
            let html = Snippet { words, start, ..Snippet::default() }.html("https://bow.example/");
            prop_assert_eq!(html.matches('<').count(), 4);
            prop_assert_eq!(html.matches('"').count(), 4);
        }
    }
}
