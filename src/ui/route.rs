//! Addresses: every page has one, kept in the fragment, so that answers never reach a server log.
//!
//! [`Route::parse`] takes any text; what leads nowhere becomes [`Route::Unknown`] and gets a page that helps.

use std::fmt;

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Start,
    Case {
        id: String,
        tab: Tab,
    },
    Cases,
    Templates(Option<String>),
    Handbook(Shelf),
    Proof,
    You,
    Embed,
    Privacy,
    /// A situation that somebody passed on, as a code; any text at all, for a damaged one still says something.
    Shared(String),
    /// A situation that a page links to by its name.
    Started(String),
    /// An address that leads nowhere, as it was typed.
    Unknown(String),
}

/// The pages of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tab {
    Plan,
    Decide,
    /// The letter; with a template where one was picked.
    Write(Option<String>),
    Call,
    After,
}

/// Where in the handbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shelf {
    Index,
    Section(String),
    Entry { kind: String, id: String },
}

impl Route {
    /// Reads a fragment, with or without its `#`.
    pub fn parse(fragment: &str) -> Route {
        let path = fragment.strip_prefix('#').unwrap_or(fragment);
        if let Some(code) = path.strip_prefix("/s/").filter(|code| !code.is_empty()) {
            return Route::Shared(code.to_owned());
        }
        let mut parts: Vec<&str> = path.split('/').collect();
        // "#/cases" and "#/cases/" are the same page, and so are "", "#" and "#/".
        if parts.first() == Some(&"") {
            parts.remove(0);
        }
        if parts.last() == Some(&"") {
            parts.pop();
        }
        if !parts.iter().all(|part| is_name(part)) {
            return Route::Unknown(path.to_owned());
        }
        let tab = |id: &str, tab| Route::Case { id: id.to_owned(), tab };
        match parts[..] {
            [] => Route::Start,
            ["case", id] => tab(id, Tab::Plan),
            ["case", id, "decide"] => tab(id, Tab::Decide),
            ["case", id, "write"] => tab(id, Tab::Write(None)),
            ["case", id, "write", template] => tab(id, Tab::Write(Some(template.to_owned()))),
            ["case", id, "call"] => tab(id, Tab::Call),
            ["case", id, "after"] => tab(id, Tab::After),
            ["cases"] => Route::Cases,
            ["templates"] => Route::Templates(None),
            ["templates", id] => Route::Templates(Some(id.to_owned())),
            ["handbook"] => Route::Handbook(Shelf::Index),
            ["handbook", "proof"] => Route::Proof,
            ["handbook", kind] => Route::Handbook(Shelf::Section(kind.to_owned())),
            ["handbook", kind, id] => Route::Handbook(Shelf::Entry { kind: kind.to_owned(), id: id.to_owned() }),
            ["you"] => Route::You,
            ["embed"] => Route::Embed,
            ["privacy"] => Route::Privacy,
            ["start", id] => Route::Started(id.to_owned()),
            _ => Route::Unknown(path.to_owned()),
        }
    }

    /// The case that the page belongs to.
    pub fn case(&self) -> Option<&str> {
        match self {
            Route::Case { id, .. } => Some(id),
            _ => None,
        }
    }
}

/// Ids and codes are letters, digits and a few signs that no mail program breaks; anything else is a mistyped address.
fn is_name(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Start => f.write_str("#/"),
            Route::Case { id, tab } => {
                write!(f, "#/case/{id}")?;
                match tab {
                    Tab::Plan => Ok(()),
                    Tab::Decide => f.write_str("/decide"),
                    Tab::Write(None) => f.write_str("/write"),
                    Tab::Write(Some(template)) => write!(f, "/write/{template}"),
                    Tab::Call => f.write_str("/call"),
                    Tab::After => f.write_str("/after"),
                }
            }
            Route::Cases => f.write_str("#/cases"),
            Route::Templates(None) => f.write_str("#/templates"),
            Route::Templates(Some(id)) => write!(f, "#/templates/{id}"),
            Route::Handbook(Shelf::Index) => f.write_str("#/handbook"),
            Route::Handbook(Shelf::Section(kind)) => write!(f, "#/handbook/{kind}"),
            Route::Handbook(Shelf::Entry { kind, id }) => write!(f, "#/handbook/{kind}/{id}"),
            Route::Proof => f.write_str("#/handbook/proof"),
            Route::You => f.write_str("#/you"),
            Route::Embed => f.write_str("#/embed"),
            Route::Privacy => f.write_str("#/privacy"),
            Route::Shared(code) => write!(f, "#/s/{code}"),
            Route::Started(id) => write!(f, "#/start/{id}"),
            Route::Unknown(path) => write!(f, "#{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The address leads to the page, and the page knows its own address.
    #[track_caller]
    fn check(address: &str, route: Route) {
        assert_eq!(Route::parse(address), route);
        assert_eq!(route.to_string(), address);
    }

    fn case(tab: Tab) -> Route {
        Route::Case { id: "k3f9".into(), tab }
    }

    #[test]
    fn every_page_has_one_address() {
        check("#/", Route::Start);
        check("#/case/k3f9", case(Tab::Plan));
        check("#/case/k3f9/decide", case(Tab::Decide));
        check("#/case/k3f9/write", case(Tab::Write(None)));
        check("#/case/k3f9/write/decline-email", case(Tab::Write(Some("decline-email".into()))));
        check("#/case/k3f9/call", case(Tab::Call));
        check("#/case/k3f9/after", case(Tab::After));
        check("#/cases", Route::Cases);
        check("#/templates", Route::Templates(None));
        check("#/templates/decline-email", Route::Templates(Some("decline-email".into())));
        check("#/handbook", Route::Handbook(Shelf::Index));
        check("#/handbook/rule", Route::Handbook(Shelf::Section("rule".into())));
        check("#/handbook/rule/R-01", Route::Handbook(Shelf::Entry { kind: "rule".into(), id: "R-01".into() }));
        check("#/handbook/proof", Route::Proof);
        check("#/you", Route::You);
        check("#/embed", Route::Embed);
        check("#/s/1-aZ_9~.", Route::Shared("1-aZ_9~.".into()));
        check("#/s/a b/é%20", Route::Shared("a b/é%20".into()));
        check("#/start/counteroffer", Route::Started("counteroffer".into()));
        check("#/privacy", Route::Privacy);
    }

    #[test]
    fn the_bare_page_is_the_start() {
        for address in ["", "#", "#/", "/"] {
            assert_eq!(Route::parse(address), Route::Start, "{address:?}");
        }
    }

    #[test]
    fn a_slash_at_the_end_changes_nothing() {
        assert_eq!(Route::parse("#/case/k3f9/"), case(Tab::Plan));
        assert_eq!(Route::parse("#/templates/"), Route::Templates(None));
    }

    #[test]
    fn a_cut_off_or_mistyped_address_is_kept_as_it_was_typed() {
        for address in [
            "#/case",
            "#/case/k3f9/wri",
            "#/s",
            "#/handbook/rule/R-01/more",
            "#/case//write",
            "#/nowhere",
            "#/s/",
            "#/start",
            "#/templates/é",
            "#main",
        ] {
            assert_eq!(Route::parse(address), Route::Unknown(address[1..].into()), "{address:?}");
        }
    }
}
