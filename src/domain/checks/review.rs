//! The review: which checks look at a draft, what they find, and how a finding is put right.

use std::ops::Range;

use super::draft::{Context, Draft, Names};
use super::reading::{Decision, Found, Place, Reading, Sentence, Sort, own};
use super::{CHECKS, Check, CheckMedium, Reach, Severity};
use crate::domain::condition::Value;
use crate::domain::order::sort_by_key;
use crate::domain::situation::{Action, LIVE};
use crate::domain::templates::*;

/// The part of a message that a finding marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Subject,
    Body,
    /// Nothing in the words: the way, the reader or the time.
    Plan,
}

/// One thing that a check found.
#[derive(Debug, Clone)]
pub struct Finding {
    pub check: &'static Check,
    pub severity: Severity,
    pub part: Part,
    /// The marked bytes, on character boundaries; empty where something is missing.
    pub span: Range<usize>,
    /// How to put it right with one action, where that is clear.
    pub fix: Option<Fix>,
}

/// One change to the words: the text takes the place of the span. An empty span is an insertion, an empty text takes the
/// words out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    pub part: Part,
    pub span: Range<usize>,
    pub text: String,
}

impl Finding {
    /// The marked words; empty where something is missing.
    pub fn marked<'a>(&self, subject: &'a str, body: &'a str) -> &'a str {
        match self.part {
            Part::Subject => subject.get(self.span.clone()).unwrap_or_default(),
            Part::Body => body.get(self.span.clone()).unwrap_or_default(),
            Part::Plan => "",
        }
    }
}

impl Fix {
    /// The label of the button.
    pub fn label(&self) -> &'static str {
        if self.text.trim().is_empty() {
            "Take it out"
        } else if self.span.is_empty() {
            "Put it in"
        } else {
            "Change it"
        }
    }
}

/// Puts a finding right: the new subject and body. A fix that no longer fits the words leaves them as they are.
pub fn apply(fix: &Fix, subject: &str, body: &str) -> (String, String) {
    let (mut subject, mut body) = (subject.to_owned(), body.to_owned());
    let text = match fix.part {
        Part::Subject => &mut subject,
        Part::Body => &mut body,
        Part::Plan => return (subject, body),
    };
    if text.get(fix.span.clone()).is_some() {
        text.replace_range(fix.span.clone(), &fix.text);
    }
    (subject, body)
}

/// Everything that the checks find in a draft: what stops it first, then in reading order.
///
/// Nothing is looked at while the person is in the room, in a private record, or in words that nobody else will read.
pub fn review(draft: &Draft, context: &Context) -> Vec<Finding> {
    if context.values.flag(LIVE) || is_private(draft, context) {
        return Vec::new();
    }
    // A part from the start, so that every span fits the whole.
    let draft = &Draft { body: own(draft.body), ..*draft };
    let reading = Reading::new(draft);
    let mut findings = Vec::new();
    let mut hits = Vec::new();
    for check in CHECKS.iter().filter(|check| looks_at(check, draft, context) && check.when.holds(context.values)) {
        if reading.is_empty() && check.medium != CheckMedium::Plan {
            continue;
        }
        (check.find)(&reading, context, &mut hits);
        findings.extend(hits.drain(..).map(|hit: Hit| Finding {
            check,
            severity: hit.severity.unwrap_or(check.severity),
            part: hit.part,
            span: hit.span,
            fix: hit.fix,
        }));
    }
    sort_by_key(&mut findings, |finding| (finding.severity, finding.part, finding.span.start));
    findings
}

/// The action that the words themselves state, where they state one.
pub fn stated_action(body: &str) -> Option<Value<Action>> {
    let draft = Draft { medium: Medium::Any, subject: "", body, names: Names::default() };
    let reading = Reading::new(&draft);
    let says = |sort: Sort| reading.decision(|decision| decision.sort == sort).is_some();
    let order = [
        (Sort::Rescind, Action::RESCIND_ACCEPTANCE),
        (Sort::DeclineOffer, Action::DECLINE_OFFER),
        (Sort::Withdraw, if says(Sort::Cancel) { Action::CANCEL_AND_WITHDRAW } else { Action::WITHDRAW }),
        (Sort::DeclineInvitation, Action::DECLINE_INVITATION),
        (Sort::StepOut, Action::WITHDRAW),
        (Sort::Reschedule, Action::RESCHEDULE),
        (Sort::SwitchFormat, Action::SWITCH_FORMAT),
        (Sort::Cancel, Action::CANCEL_AND_WITHDRAW),
    ];
    order.into_iter().find(|(sort, _)| says(*sort)).map(|(_, action)| action)
}

fn is_private(draft: &Draft, context: &Context) -> bool {
    draft.medium == Medium::Calendar || context.template.is_some_and(|template| template.kind == TemplateKind::Record)
}

/// Whether a check looks at this medium and this sort of text.
fn looks_at(check: &Check, draft: &Draft, context: &Context) -> bool {
    let medium = match check.medium {
        CheckMedium::Any | CheckMedium::Plan => true,
        CheckMedium::Written => draft.written(),
        CheckMedium::Email => draft.medium == Medium::Email,
        CheckMedium::Script => draft.spoken(),
    };
    let reach = match context.template {
        Some(template) if template.kind == TemplateKind::Line => Reach::Words,
        Some(template) if BESIDE.iter().any(|other| other.id == template.id) => Reach::Message,
        _ => Reach::Notice,
    };
    medium && check.reach <= reach
}

/// Templates that go out beside the message that the plan calls for: to other people, later, or about something else.
const BESIDE: &[&Template] = &[
    &T_EMAIL_CONFIRM_REMOVAL,
    &T_EMAIL_RESCHEDULE_CONFIRMATION,
    &T_ANY_NOTIFICATION_PREFERENCE,
    &T_ANY_FEEDBACK_PRIVATE,
    &T_EMAIL_REPAYMENT_DISCUSSION,
    &T_EMAIL_GOODWILL_AFTER_RESCIND,
    &T_EMAIL_MISCONDUCT_REPORT,
    &T_EMAIL_PAPERWORK_INQUIRY,
    &T_EMAIL_PERMIT_ISSUED_GUIDANCE,
    &T_EMAIL_RELOCATION_VENDOR,
    &T_EMAIL_REFERENCE_NOTICE,
    &T_EMAIL_AGENCY_CLOSURE,
    &T_EMAIL_ADVISER_HEADS_UP,
    &T_EMAIL_RETURN_DOCUMENTS,
    &T_PORTAL_WITHDRAW_NOTE,
    &T_EMAIL_THANK_YOU_AFTER,
    &T_LINKEDIN_CONNECT,
    &T_EMAIL_STAY_CONNECTED_REPLY,
    &T_EMAIL_REFERRAL_OFFER,
    &T_EMAIL_LIGHT_TOUCH_NOTE,
    &T_EMAIL_CHECK_IN_6_12,
];

/// Words that a clause begins with.
const CONNECTORS: &[&str] =
    &["but", "because", "as", "since", "which", "who", "due", "owing", "however", "although", "while", "and", "that's"];

/// The decision in one plain sentence.
pub(super) fn decision_sentence(reading: &Reading, context: &Context) -> String {
    let role = reading.draft.names.the_role();
    match context.action() {
        Some(Action::DECLINE_OFFER) => format!("I have decided to decline the offer for {role}."),
        Some(Action::RESCIND_ACCEPTANCE) => format!("I have to withdraw my acceptance of {role}."),
        Some(Action::RESCHEDULE) => "I need to reschedule our interview.".to_owned(),
        Some(Action::SWITCH_FORMAT) => "I would like to move our interview to a video call.".to_owned(),
        Some(Action::CANCEL_AND_WITHDRAW) => {
            format!("I have decided to withdraw my application for {role}, so please cancel our interview.")
        }
        _ => format!("I have decided to withdraw my application for {role}."),
    }
}

/// A subject line that says what the message is about; `None` while the names for it are missing.
pub(super) fn subject_line(reading: &Reading, context: &Context) -> Option<String> {
    let names = &reading.draft.names;
    // A header is one line, whatever was pasted into a name.
    let line = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ");
    let (role, you) = (line(names.role), line(names.you));
    let about = match context.action()? {
        Action::DECLINE_INVITATION | Action::WITHDRAW => "Withdrawal",
        Action::CANCEL_AND_WITHDRAW => "Interview cancelled and application withdrawn",
        Action::DECLINE_OFFER => "Your offer",
        Action::RESCIND_ACCEPTANCE => "Withdrawal of my acceptance",
        Action::RESCHEDULE | Action::SWITCH_FORMAT => "Request to change our interview",
        Action::NEGOTIATE => "A question about your offer",
        Action::REPAIR => "Apology",
        Action::REAPPLY => "Applying again",
        _ => "A question",
    };
    (!role.is_empty() && !you.is_empty()).then(|| format!("{about}: {role}, {you}"))
}

/// What one check reports.
#[derive(Debug)]
pub struct Hit {
    pub(super) part: Part,
    pub(super) span: Range<usize>,
    pub(super) severity: Option<Severity>,
    pub(super) fix: Option<Fix>,
}

impl Hit {
    /// These bytes of the body.
    pub(super) fn body(span: Range<usize>) -> Hit {
        Hit { part: Part::Body, span, severity: None, fix: None }
    }

    /// These bytes of the subject line.
    pub(super) fn subject(span: Range<usize>) -> Hit {
        Hit { part: Part::Subject, span, severity: None, fix: None }
    }

    /// Something that is missing from the body and would go here.
    pub(super) fn missing(at: usize) -> Hit {
        Hit::body(at..at)
    }

    /// The plan, not the words.
    pub(super) fn plan() -> Hit {
        Hit { part: Part::Plan, span: 0..0, severity: None, fix: None }
    }

    pub(super) fn graded(mut self, severity: Severity) -> Hit {
        self.severity = Some(severity);
        self
    }

    /// Puts right by putting `text` in place of `span` in the same part.
    pub(super) fn fixed(mut self, span: Range<usize>, text: impl Into<String>) -> Hit {
        self.fix = Some(Fix { part: self.part, span, text: text.into() });
        self
    }
}

impl Reading<'_> {
    /// Something is missing that would make a good first sentence.
    pub(super) fn lacks_first(&self, sentence: &str) -> Hit {
        let at = self.opening();
        let lead = if at > 0 && !self.draft.body.get(..at).unwrap_or_default().ends_with(char::is_whitespace) {
            " "
        } else {
            ""
        };
        Hit::missing(at).fixed(at..at, format!("{lead}{sentence} "))
    }

    /// Something is missing that would make a good last sentence.
    pub(super) fn lacks_last(&self, sentence: &str) -> Hit {
        let at = self.closing();
        Hit::missing(at).fixed(at..at, self.joined(at, sentence))
    }

    /// Something is missing that would go after the sentence that holds this word.
    pub(super) fn lacks_after(&self, word: usize, sentence: &str) -> Hit {
        let at = self.body.sentence_of(word).map_or_else(|| self.closing(), |sentence| sentence.at.end);
        Hit::missing(at).fixed(at..at, self.joined(at, sentence))
    }

    /// A sentence as it follows on the words before a place: those are closed first where they were left open.
    fn joined(&self, at: usize, sentence: &str) -> String {
        let before = self.draft.body.get(..at).unwrap_or_default();
        let stop = if before.ends_with(|c: char| c.is_alphanumeric() || c == ')') { "." } else { "" };
        let gap = if before.is_empty() { "" } else { " " };
        format!("{stop}{gap}{sentence}")
    }

    /// These words are to be looked at; nothing is offered.
    pub(super) fn marks(&self, found: &Found) -> Hit {
        Hit::body(self.body.span(found))
    }

    /// These words may go with the whole sentence that they stand in, unless it says something that must stay.
    pub(super) fn takes_out(&self, found: &Found) -> Hit {
        let hit = self.marks(found);
        match self.body.sentence_of(found.start) {
            Some(sentence) if !self.decisions.iter().any(|decision| sentence.words.contains(&decision.words.start)) => {
                let span = self.without(sentence);
                hit.fixed(span, "")
            }
            _ => hit,
        }
    }

    /// These words may go, and what the sentence says beside them stays: the clause that holds them is cut off, or the
    /// plain decision takes the place of the sentence.
    pub(super) fn neutral(&self, found: &Found, context: &Context) -> Hit {
        let hit = self.marks(found);
        let Some(sentence) = self.body.sentence_of(found.start) else { return hit };
        let decided = |from: usize| {
            self.decisions.iter().any(|decision| (from..sentence.words.end).contains(&decision.words.start))
        };
        let cut = (sentence.words.start + 4..=found.start).rev().find(|at| CONNECTORS.contains(&self.body.word(*at)));
        if let Some(at) = cut
            && !decided(at)
        {
            let (start, end) = (self.body.span(&(at - 1..at)).end, self.last_word_end(sentence));
            return hit.fixed(start..end, "");
        }
        if decided(sentence.words.start) {
            let plain = decision_sentence(self, context);
            return hit.fixed(sentence.at.clone(), plain);
        }
        self.takes_out(found)
    }

    /// Where the last word of a sentence ends, before the full stop.
    pub(super) fn last_word_end(&self, sentence: &Sentence) -> usize {
        self.body.span(&sentence.words).end
    }

    /// The first of what was found in every sentence.
    pub(super) fn once_each(&self, mut found: Vec<Found>) -> Vec<Found> {
        let number = |found: &Found| self.body.words.get(found.start).map(|word| word.sentence);
        found.dedup_by(|b, a| number(a) == number(b));
        found
    }

    /// What the phrases say between greeting and sign-off, as somebody's own words, once for every sentence.
    pub(super) fn said(&self, phrases: &[&str]) -> Vec<Found> {
        let mut found = self.body.stated(phrases);
        found.retain(|found| self.body.sentence_of(found.start).is_some_and(|sentence| sentence.place == Place::Main));
        self.once_each(found)
    }

    /// A sentence with the blank that follows it, or that precedes it at the end of a paragraph.
    pub(super) fn without(&self, sentence: &Sentence) -> Range<usize> {
        let source = self.draft.body;
        let after = source.get(sentence.at.end..).unwrap_or_default();
        let trailing = after.len() - after.trim_start_matches([' ', '\t']).len();
        if trailing > 0 && !after.get(trailing..).unwrap_or_default().starts_with('\n') {
            return sentence.at.start..sentence.at.end + trailing;
        }
        let before = source.get(..sentence.at.start).unwrap_or_default();
        let leading = before.len() - before.trim_end_matches([' ', '\t']).len();
        if leading == 0 && (before.is_empty() || before.ends_with('\n')) {
            let lines = after.len() - after.trim_start().len();
            return sentence.at.start..sentence.at.end + lines;
        }
        sentence.at.start - leading..sentence.at.end
    }

    /// These words read better so; a capital at the start stays a capital.
    pub(super) fn reads_better(&self, found: &Found, text: &str) -> Hit {
        let span = self.body.span(found);
        let capital =
            self.body.text(span.clone()).starts_with(char::is_uppercase) && self.body.word(found.start) != "i";
        let mut chars = text.chars();
        let text = match chars.next() {
            Some(first) if capital => first.to_uppercase().chain(chars).collect(),
            _ => text.to_owned(),
        };
        Hit::body(span.clone()).fixed(span, text)
    }

    /// The first decision of the kind that the test accepts.
    pub(super) fn decision(&self, test: impl Fn(&Decision) -> bool) -> Option<&Decision> {
        self.decisions.iter().find(|decision| test(decision))
    }
}
