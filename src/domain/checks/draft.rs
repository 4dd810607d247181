//! What a review reads: the draft, and what is known about the person's situation.

use crate::domain::condition::{Cond, Value};
use crate::domain::plan::tables::{Channel, Tell};
use crate::domain::situation::{ACTION, Action, Values};
use crate::domain::templates::{Medium, Template};

/// A message or a script as it stands.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The way it will travel.
    pub medium: Medium,
    /// Empty for anything but an email.
    pub subject: &'a str,
    pub body: &'a str,
    pub names: Names<'a>,
}

/// The names that belong to a case. An empty one is not known, and checks that need it stay silent or look for any name.
#[derive(Debug, Clone, Copy, Default)]
pub struct Names<'a> {
    pub role: &'a str,
    pub company: &'a str,
    /// The person written to.
    pub contact: &'a str,
    /// The person who writes.
    pub you: &'a str,
    pub phone: &'a str,
    pub email: &'a str,
    /// Other people of the case who may be written to, such as the recruiter.
    pub others: &'a [&'a str],
    /// The employer whose offer was taken instead.
    pub other_employer: &'a str,
}

/// What is known beside the words.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Facts as assumed and derived, and the topics of the plan; from [`plan`](crate::domain::plan::plan).
    pub values: &'a Values,
    /// The template that the draft began with.
    pub template: Option<&'static Template>,
    /// The same template with nothing but names and the booked interview filled in: what anybody would have sent, and
    /// what the record says of the date and the time.
    pub plain: Option<&'a str>,
    /// Notes that are for the person alone, such as the reason in one sentence.
    pub private: &'a [&'a str],
    /// Messages of the same exit that were sent before.
    pub sent: &'a [&'a str],
    pub handed: Handed<'a>,
}

/// How the message is to be handed over. `None` is not known, and the checks that need it stay silent.
#[derive(Debug, Clone, Copy, Default)]
pub struct Handed<'a> {
    /// The ways chosen, first one first.
    pub channels: Option<&'a [Value<Channel>]>,
    /// The people written to or called, first one first.
    pub to: Option<&'a [Value<Tell>]>,
    /// The people in copy.
    pub copy: Option<&'a [Value<Tell>]>,
    /// It was said aloud once.
    pub rehearsed: Option<bool>,
    /// Some message of this exit has been written or sent.
    pub begun: Option<bool>,
    /// The person means to say it in public.
    pub public: Option<bool>,
}

impl<'a> Context<'a> {
    /// A situation, and nothing known beside it.
    pub fn new(values: &'a Values) -> Context<'a> {
        Context { values, template: None, plain: None, private: &[], sent: &[], handed: Handed::default() }
    }

    pub(crate) fn holds(&self, cond: Cond) -> bool {
        cond.holds(self.values)
    }

    pub(crate) fn action(&self) -> Option<Value<Action>> {
        self.values.one(ACTION)
    }
}

impl Draft<'_> {
    /// Whether the words are read and not heard.
    pub fn written(&self) -> bool {
        !matches!(self.medium, Medium::Phone | Medium::InPerson | Medium::Any)
    }

    /// Whether the words are heard.
    pub fn spoken(&self) -> bool {
        matches!(self.medium, Medium::Phone | Medium::InPerson)
    }
}

impl<'a> Names<'a> {
    /// The position with an article, such as "the analyst role"; "this role" while it has no name.
    pub(crate) fn the_role(&self) -> String {
        let role = self.role.trim();
        let ends = ["role", "position", "job", "post"].iter().any(|word| role.to_lowercase().ends_with(word));
        match role {
            "" => "this role".to_owned(),
            _ if ends => format!("the {role}"),
            _ => format!("the {role} role"),
        }
    }

    /// The first name of the person who writes.
    pub(crate) fn first(&self) -> &'a str {
        self.you.split_whitespace().next().unwrap_or_default()
    }
}
