//! How a step points at something on the page: as a person would, by role and
//! name, label or words, never by markup that only the code knows.

use std::fmt;

/// What to look for. Only what is visible is found.
#[derive(Clone, Debug)]
pub enum Find {
    /// By CSS selector.
    Css(String),
    /// By role and accessible name.
    Role(String, String),
    /// A field, by the words of its label.
    Label(String),
    /// The innermost element that says this.
    Text(String),
}

impl fmt::Display for Find {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Css(selector) => write!(f, "something that matches `{selector}`"),
            Self::Role(role, name) => write!(f, "the {role} \u{201c}{name}\u{201d}"),
            Self::Label(words) => write!(f, "the field \u{201c}{words}\u{201d}"),
            Self::Text(words) => write!(f, "the words \u{201c}{words}\u{201d}"),
        }
    }
}

pub fn css(selector: &str) -> Find {
    Find::Css(selector.to_owned())
}
pub fn role(role: &str, name: &str) -> Find {
    Find::Role(role.to_owned(), name.to_owned())
}
pub fn label(words: &str) -> Find {
    Find::Label(words.to_owned())
}
pub fn text(words: &str) -> Find {
    Find::Text(words.to_owned())
}
pub fn button(name: &str) -> Find {
    role("button", name)
}
pub fn link(name: &str) -> Find {
    role("link", name)
}
pub fn heading(name: &str) -> Find {
    role("heading", name)
}
pub fn radio(name: &str) -> Find {
    role("radio", name)
}
pub fn checkbox(name: &str) -> Find {
    role("checkbox", name)
}

impl Find {
    /// The arguments of [`SCRIPT`].
    pub(crate) fn arguments(&self) -> (&str, &str, &str) {
        match self {
            Self::Css(selector) => ("css", selector, ""),
            Self::Role(role, name) => ("role", role, name),
            Self::Label(words) => ("label", "", words),
            Self::Text(words) => ("text", "", words),
        }
    }
}

/// Returns every visible match, exact names before names that only contain the words.
pub(crate) const SCRIPT: &str = r#"
const [how, what, wanted] = arguments;
const tidy = s => (s || '').replace(/\s+/g, ' ').trim();
const shown = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden' && (!e.checkVisibility || e.checkVisibility());
const byId = (e, a) => tidy((e.getAttribute(a) || '').split(/\s+/).map(id => document.getElementById(id)?.textContent || '').join(' '));
const labelWords = e => tidy([...(e.labels || [])].map(l => l.textContent).join(' '));
const name = e => byId(e, 'aria-labelledby') || tidy(e.getAttribute('aria-label')) || labelWords(e)
  || (e.matches('input[type=button],input[type=submit]') ? tidy(e.value) : '')
  || (e.matches('fieldset') ? tidy(e.querySelector('legend')?.textContent) : '')
  || tidy(e.getAttribute('alt')) || tidy(e.innerText || e.textContent) || tidy(e.getAttribute('title'));
const roles = {
  button: 'button,summary,input[type=button],input[type=submit]', link: 'a[href]', heading: 'h1,h2,h3,h4,h5,h6',
  radio: 'input[type=radio]', checkbox: 'input[type=checkbox]', dialog: 'dialog', group: 'fieldset,details', list: 'ul,ol', listitem: 'li',
  textbox: 'textarea,input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=url]',
  combobox: 'select', option: 'option', img: 'img,svg[role=img]', navigation: 'nav', main: 'main', banner: 'header', region: 'section', status: 'output',
};
const rank = (list, words) => {
  const w = tidy(wanted).toLowerCase();
  const named = list.map(e => [e, words(e).toLowerCase()]);
  const exact = named.filter(([, n]) => n === w);
  return (exact.length ? exact : named.filter(([, n]) => w && n.includes(w))).map(([e]) => e);
};
const all = s => [...document.querySelectorAll(s)].filter(shown);
if (how === 'css') return all(what);
if (how === 'role') {
  const implicit = roles[what] ? roles[what].split(',').map(s => s + ':not([role])').join(',') + ',' : '';
  const list = all(implicit + '[role=' + what + ']');
  return wanted ? rank(list, name) : list;
}
if (how === 'label') return rank(all('input,textarea,select,[contenteditable=true]'), name);
const holders = rank(all('body *').filter(e => !e.matches('script,style')), e => tidy(e.innerText));
return holders.filter(e => !holders.some(o => o !== e && e.contains(o)));
"#;
