//! What is worth a look in a message: what the checks find, and what the disclosure guard would rather keep.

use std::ops::Range;

use crate::domain::call::planned;
use crate::domain::case::{Case, Contact, ContactRole, Dismissed, Draft, Ending, Event, Profile, Status};
use crate::domain::checks::{self, Check, CheckKind, Context, Finding, Fix, Handed, Names, Part, Severity, review};
use crate::domain::condition::Value;
use crate::domain::plan::Plan;
use crate::domain::plan::tables::{CHANNEL, Channel, TELL, Tell};
use crate::domain::rules::ACTION_REHEARSE_ONCE;
use crate::domain::situation::{LEAVING, REASON_IN_ONE_SENTENCE, SCHEDULED_BY, ScheduledBy};
use crate::domain::templates::compose::{Filling, Style, Switches, Wording, compose, gap_label};
use crate::domain::templates::guard::{Disclosed, Private, disclosed};
use crate::domain::templates::{Medium, SLOTS, Slot, T_EMAIL_MISCONDUCT_REPORT, TemplateKind, slots};
use crate::ui::{itinerary, letter};

/// One thing that is worth a look.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shown {
    /// Of the check, or of what the guard found: under it the person waves it through.
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) explain: &'static str,
    /// A strong stop.
    pub(super) bad: bool,
    pub(super) part: Part,
    pub(super) span: Range<usize>,
    pub(super) words: String,
    pub(super) fix: Option<(Mend, &'static str)>,
    pub(super) source: Option<String>,
}

/// What one tap does about it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mend {
    /// Changes the words.
    Words(Fix),
    /// Puts these people in copy.
    Copy(Vec<ContactRole>),
    /// Opens the rehearsal.
    SayAloud,
}

/// The subject and body to be read, the template behind them, and how it speaks.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) case: &'a Case,
    pub(super) plan: &'a Plan,
    pub(super) profile: &'a Profile,
    pub(super) wording: Wording,
    pub(super) draft: Option<&'a Draft>,
    pub(super) style: Style,
    pub(super) subject: &'a str,
    pub(super) body: &'a str,
    /// It is said aloud.
    pub(super) spoken: bool,
    /// The employer whose offer was taken instead, where another case knows it.
    pub(super) other_employer: &'a str,
}

/// What every message should have, with the words for having it.
const HAS: &[(&Check, &str)] = &[
    (&checks::MC_CLEAR_DECISION, "Says the decision"),
    (&checks::MC_ROLE_NAMED, "Names the job"),
    (&checks::MC_GRATITUDE_PRESENT, "Says thank you"),
    (&checks::MC_POSITIVE_CLOSING, "Ends kindly"),
    (&checks::MC_NO_OVERSHARING_PERSONAL, "Keeps private things private"),
];

/// Checks that miss what an open gap will bring: while it is open they have nothing to add.
const WAITING: &[(&Check, &[&Slot])] = &[
    (&checks::MC_ROLE_NAMED, &[&slots::ROLE_TITLE]),
    (&checks::MC_RECIPIENT_NAMED, &[&slots::CONTACT_NAME, &slots::RECRUITER_NAME, &slots::HIRING_MANAGER_NAME]),
    (&checks::MC_SIGNATURE_COMPLETE, &[&slots::YOUR_NAME, &slots::YOUR_PHONE, &slots::YOUR_EMAIL]),
    (&checks::MC_NAME_SIGNED, &[&slots::YOUR_NAME]),
    (&checks::MC_SUBJECT_SPECIFIC, &[&slots::ROLE_TITLE, &slots::YOUR_NAME]),
    (&checks::MC_APPOINTMENT_DETAILS, &[&slots::INTERVIEW_DATE, &slots::INTERVIEW_TIME]),
    (&checks::MC_TWO_SLOTS, &[&slots::SLOT_OPTION_1, &slots::SLOT_OPTION_2]),
    (&checks::MC_NEGOTIATION_CONCRETE, &[&slots::DESIRED_CHANGE, &slots::REPLY_BY]),
    (&checks::MC_REPLY_DEADLINE_IN_WAITING, &[&slots::REPLY_BY]),
    (&checks::MC_RESCIND_REASON, &[&slots::REASON_LINE]),
    (&checks::MC_FORMAL_STEPS_NAMED, &[&slots::FORMAL_STEP]),
    (&checks::MC_CHECKIN_HAS_UPDATE, &[&slots::UPDATE_ITEM]),
    (&checks::MC_REPAIR_ELEMENTS, &[&slots::MISSTEP, &slots::FUTURE_WISH]),
    (&checks::MC_CLEAR_DECISION, &[&slots::FUTURE_WISH]),
];

/// What was found, without what was waved through; and what the message already has.
pub(super) fn read(reading: Reading) -> (Vec<Shown>, Vec<&'static str>) {
    let Reading { case, plan, profile, wording, draft, subject, body, .. } = reading;
    let filling = letter::filling_for(wording, case, profile, plan);
    let known = |slot: &'static Slot| filling.get(slot);
    let others = [known(&slots::RECRUITER_NAME), known(&slots::HIRING_MANAGER_NAME)];
    let names = Names {
        role: &case.role,
        company: &case.company,
        contact: known(&slots::CONTACT_NAME),
        you: known(&slots::YOUR_NAME),
        phone: known(&slots::YOUR_PHONE),
        email: known(&slots::YOUR_EMAIL),
        others: &others,
        other_employer: reading.other_employer,
    };
    let template = if let Wording::Template(template) = wording { Some(template) } else { None };
    let private = [case.answers().text(REASON_IN_ONE_SENTENCE), case.reason_kept.as_str()];
    let private: Vec<&str> = private.into_iter().filter(|text| !text.trim().is_empty()).collect();
    let sent = sent_before(case);
    let plain = plain(reading, &filling);
    let channels = channels(case, plan, wording, reading.spoken);
    let to = recipient(wording, case, plan);
    let copies: Vec<Value<Tell>> =
        draft.map_or(&[][..], |draft| &draft.copies).iter().filter_map(|role| told(*role)).collect();
    let handed = Handed {
        channels: channels.as_deref(),
        to: to.as_ref().map(std::slice::from_ref),
        copy: (wording.medium() == Medium::Email).then_some(copies.as_slice()),
        rehearsed: Some(case.ticked.contains_key(ACTION_REHEARSE_ONCE.id)),
        begun: Some(true),
        ..Handed::default()
    };
    // A template has little of one's own until it is worked on: saying so at once would be noise.
    let worked_on = draft.is_some_and(|draft| draft.edited.is_some());
    let context = Context {
        template,
        plain: worked_on.then_some(plain.as_str()),
        private: &private,
        sent: &sent,
        handed,
        values: &plan.values,
    };
    let reviewed = checks::Draft { medium: medium(plan, wording, reading.spoken), subject, body, names };
    let findings = review(&reviewed, &context);
    let guarded = guarded(reading, &plain);
    let is_open = |slot: &&'static Slot| {
        let gap = gap_label(slot);
        body.contains(&gap) || subject.contains(&gap)
    };
    let waits =
        |check: &Check| WAITING.iter().any(|(waiting, gaps)| waiting.id == check.id && gaps.iter().any(is_open));
    let overlaps = |part: Part, span: &Range<usize>, with: &Range<usize>| {
        part == Part::Body && span.start < with.end && with.start < span.end
    };
    let mut shown: Vec<Shown> = Vec::new();
    // A check that marks the same sentence says less: the guard has the plain words at hand.
    let by_guard = |finding: &Finding, one: &Disclosed| {
        finding.check.kind == CheckKind::Forbid && overlaps(finding.part, &finding.span, &one.sentence)
    };
    for one in &guarded {
        let neutral = one.what.neutral(&plan.values, reading.style.tone);
        let text = if body.contains(neutral) { "" } else { neutral };
        let fix = Fix { part: Part::Body, span: one.sentence.clone(), text: text.to_owned() };
        shown.push(Shown {
            id: one.what.id(),
            title: one.what.title(),
            explain: one.what.explain(),
            bad: findings.iter().any(|finding| finding.severity == Severity::Block && by_guard(finding, one)),
            part: Part::Body,
            span: one.words.clone(),
            words: body.get(one.sentence.clone()).unwrap_or_default().to_owned(),
            fix: Some((Mend::Words(fix), if text.is_empty() { "Take it out" } else { "Say it neutrally" })),
            source: (!text.is_empty()).then(|| format!("It would say: “{text}”")),
        });
    }
    for finding in &findings {
        let check = finding.check;
        // Gaps have a place of their own on the page; brackets that the person typed have none.
        let counted = check.id == checks::MC_PLACEHOLDER_LEFT.id
            && SLOTS.iter().any(|slot| finding.marked(subject, body) == gap_label(slot));
        if waits(check) || counted || guarded.iter().any(|one| by_guard(finding, one)) {
            continue;
        }
        let source = check.sources.first();
        shown.push(Shown {
            id: check.id,
            title: check.title,
            explain: check.explain,
            bad: finding.severity == Severity::Block,
            part: finding.part,
            span: finding.span.clone(),
            words: finding.marked(subject, body).to_owned(),
            fix: mend(finding, plan),
            source: source.map(|source| format!("Why: “{}” in {}", source.heading, source.article.title)),
        });
    }
    let has = HAS
        .iter()
        .filter(|(check, _)| !body.trim().is_empty() && check.when.holds(&plan.values))
        .filter(|(check, _)| !waits(check) && !findings.iter().any(|finding| finding.check.id == check.id))
        .map(|(_, words)| *words)
        .collect();
    shown.retain(|one| {
        let waved = |gone: &Dismissed| gone.check == one.id && gone.words == one.words;
        !draft.is_some_and(|draft| draft.dismissed.iter().any(waved))
    });
    (shown, has)
}

/// What one tap does about a finding, where one tap is enough.
fn mend(finding: &Finding, plan: &Plan) -> Option<(Mend, &'static str)> {
    let is = |check: &Check| finding.check.id == check.id;
    if is(&checks::MC_COPY_SCHEDULER) {
        return Some((Mend::Copy(vec![booked_by(plan)]), "Add them in copy"));
    }
    if is(&checks::MC_HR_INCLUDED) {
        return Some((Mend::Copy(vec![ContactRole::Hr]), "Add HR in copy"));
    }
    if is(&checks::MC_REHEARSED) {
        return planned(plan).is_some().then_some((Mend::SayAloud, "Practise it"));
    }
    finding.fix.clone().map(|fix| {
        let label = fix.label();
        (Mend::Words(fix), label)
    })
}

/// Who set the date.
fn booked_by(plan: &Plan) -> ContactRole {
    match plan.values.one(SCHEDULED_BY) {
        Some(ScheduledBy::RECRUITER) => ContactRole::Recruiter,
        Some(ScheduledBy::HIRING_MANAGER) => ContactRole::HiringManager,
        Some(ScheduledBy::HR) => ContactRole::Hr,
        _ => ContactRole::Scheduler,
    }
}

/// The people who may get a copy: whom the case knows, and whom the plan wants to know of it; not the one written to.
pub(super) fn may_copy(wording: Wording, case: &Case, plan: &Plan) -> Vec<ContactRole> {
    use ContactRole::{HiringManager, Hr, Interviewer, Recruiter, Scheduler};
    let to = recipient(wording, case, plan);
    let wanted = |role: ContactRole| {
        checks::MC_COPY_SCHEDULER.when.holds(&plan.values) && booked_by(plan) == role
            || checks::MC_HR_INCLUDED.when.holds(&plan.values) && role == Hr
    };
    let known = |role: ContactRole| {
        case.contacts
            .iter()
            .any(|contact| contact.role == role && !(contact.name.trim().is_empty() && contact.email.trim().is_empty()))
    };
    let roles = [Recruiter, HiringManager, Hr, Scheduler, Interviewer].into_iter();
    roles.filter(|role| (known(*role) || wanted(*role)) && (to.is_none() || told(*role) != to)).collect()
}

/// The same template with nothing but names in it: what anybody would have sent.
fn plain(reading: Reading, filling: &Filling) -> String {
    let mut names = Filling::default();
    names.set_sign_off(filling.sign_off());
    for slot in [
        &slots::YOUR_NAME,
        &slots::YOUR_PHONE,
        &slots::YOUR_EMAIL,
        &slots::CONTACT_NAME,
        &slots::RECRUITER_NAME,
        &slots::HIRING_MANAGER_NAME,
        &slots::ROLE_TITLE,
        &slots::COMPANY_NAME,
        &slots::INTERVIEW_DATE,
        &slots::INTERVIEW_TIME,
    ] {
        names.set(slot, filling.get(slot));
    }
    let none = Switches::default();
    let switches = reading.draft.map_or(&none, |draft| &draft.switches);
    compose(reading.wording, &reading.plan.values, &names, reading.style, switches).text()
}

/// What was said to them before, spoken or written, since the case was last opened.
fn sent_before(case: &Case) -> Vec<&str> {
    let said = case.log.iter().filter_map(|entry| match &entry.event {
        Event::Sent { text, .. } if !text.trim().is_empty() => Some(text.as_str()),
        _ => None,
    });
    said.collect()
}

/// The way the words travel: their own, or the plan's where they fit any.
pub(super) fn medium(plan: &Plan, wording: Wording, spoken: bool) -> Medium {
    match wording.medium() {
        Medium::Any if spoken && CHANNEL.is(Channel::IN_PERSON).holds(&plan.values) => Medium::InPerson,
        Medium::Any if spoken => Medium::Phone,
        Medium::Any if CHANNEL.is(Channel::TEXT).holds(&plan.values) => Medium::Text,
        Medium::Any if CHANNEL.is(Channel::LINKEDIN).holds(&plan.values) => Medium::Linkedin,
        Medium::Any => Medium::Email,
        own => own,
    }
}

/// The ways chosen, first one first. The written record of a plan comes after the way that the plan begins with. Where the
/// plan itself wants an email before its call, there is nothing to say about the way.
fn channels(case: &Case, plan: &Plan, wording: Wording, spoken: bool) -> Option<Vec<Value<Channel>>> {
    if itinerary::writes_first(case, plan) && plan.in_writing() == Some(wording.id()) {
        return None;
    }
    let own = match medium(plan, wording, spoken) {
        Medium::Email => Channel::EMAIL,
        Medium::Phone => Channel::PHONE,
        Medium::InPerson => Channel::IN_PERSON,
        Medium::Linkedin => Channel::LINKEDIN,
        Medium::Text => Channel::TEXT,
        Medium::RecruiterRelay | Medium::Calendar | Medium::Portal | Medium::Any => return None,
    };
    let record = plan.answer_id("confirm-template") == wording.id() && plan.answer_id("template") != wording.id();
    let planned = plan.values.one(CHANNEL).filter(|first| record && *first != own && *first != Channel::NONE);
    Some(planned.into_iter().chain([own]).collect())
}

/// The part that the person written to has in the process, as far as the case knows it; else the plan's.
fn recipient(wording: Wording, case: &Case, plan: &Plan) -> Option<Value<Tell>> {
    let named = |contact: &&Contact| !contact.name.trim().is_empty();
    let known = letter::person_for(wording, case, plan).filter(named).and_then(|contact| told(contact.role));
    known.or_else(|| plan.values.one(TELL))
}

/// Whom a plan calls so.
fn told(role: ContactRole) -> Option<Value<Tell>> {
    match role {
        ContactRole::Recruiter => Some(Tell::RECRUITER),
        ContactRole::HiringManager => Some(Tell::HIRING_MANAGER),
        ContactRole::Hr => Some(Tell::HR),
        ContactRole::Interviewer => Some(Tell::INTERVIEWER),
        ContactRole::Scheduler => Some(Tell::SCHEDULER),
        _ => None,
    }
}

/// What the person typed and might rather keep, while they leave.
fn guarded(reading: Reading, plain: &str) -> Vec<Disclosed> {
    let Reading { case, plan, wording, body, .. } = reading;
    let reports = match wording {
        Wording::Template(template) => {
            template.id == T_EMAIL_MISCONDUCT_REPORT.id || template.kind == TemplateKind::Record
        }
        Wording::Answer(_) => false,
    };
    if reports {
        return Vec::new();
    }
    let names: Vec<&str> = [case.company.as_str(), case.role.as_str()]
        .into_iter()
        .chain(case.contacts.iter().map(|contact| contact.name.as_str()))
        .filter(|name| !name.trim().is_empty())
        .collect();
    let mut told = disclosed(body, &names, reading.other_employer, |said| !plain.contains(said));
    // Who stays and asks for terms has to speak of money, and of what binds them.
    told.retain(|one| LEAVING.yes().holds(&plan.values) || one.what == Private::Accusation);
    told
}

/// The employer whose offer was taken instead, as another case knows it.
pub(super) fn taken_instead(cases: &[Case], own: &str) -> String {
    let taken = |case: &&Case| case.id != own && matches!(case.status, Status::Closed { ending: Ending::Accepted, .. });
    cases.iter().find(taken).map(|case| case.company.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{DateTime, date};
    use crate::domain::plan::plan;
    use crate::domain::situation::{HOURS_UNTIL_APPOINTMENT, INTENT, Intent, STAGE, Situation, Stage};

    /// The ways of the email that can stand alone, for somebody who said this at that time.
    fn ways(now: DateTime, say: fn(&mut Situation)) -> Option<Vec<Value<Channel>>> {
        let mut case = Case::new("a", now);
        case.answer(now, |it| {
            it.choose(INTENT, Intent::LEAVE);
            say(it);
        });
        let plan = plan(&case.situation_at(now), now).expect("a plan");
        assert_eq!(plan.answer_id("channel"), "phone");
        let alone = plan.in_writing().and_then(Wording::named).expect("words");
        channels(&case, &plan, alone, false)
    }

    #[test]
    fn an_email_that_the_plan_wants_first_is_not_told_to_be_a_call() {
        let (day, night) = (date(2026, 11, 23).at(10, 0), date(2026, 11, 23).at(22, 0));
        let cancels: fn(&mut Situation) = |it| {
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.count(HOURS_UNTIL_APPOINTMENT, 14.0);
        };
        assert_eq!(ways(night, cancels), None);
        assert_eq!(ways(day, cancels), Some(vec![Channel::EMAIL]));
        assert_eq!(ways(day, |it| it.choose(STAGE, Stage::ACCEPTED_WRITTEN)), Some(vec![Channel::EMAIL]));
    }
}
