//! What the facts can put into the gaps: the reason in the tier the plan allows, the cause, the apology, the wish to keep
//! in touch.

use super::{Filling, Tone};
use crate::domain::condition::{Cond, Value, all, any, not};
use crate::domain::plan::tables::{CHANNEL, Channel, EXIT_KIND, REASON, RETURN, ReasonGiven, ReturnHint, TOUCH, Touch};
use crate::domain::situation::*;
use crate::domain::templates::Slot;
use crate::domain::templates::shared::KEPT_AWAY;
use crate::domain::templates::*;

/// The texts that follow from the facts. `given` is what the person wrote: a line may take up a word of theirs.
pub fn derived_fillings(values: &Values, given: &Filling, tone: Tone) -> Filling {
    let mut filling = Filling::default();
    let mut put = |slot: &'static Slot, text: Option<String>| {
        if let Some(text) = text {
            filling.set(slot, text);
        }
    };
    put(&slots::REASON_LINE, reason_words(values).map(|words| words.in_tone(tone).to_owned()));
    put(&slots::BRIEF_CAUSE, brief_cause(values).map(str::to_owned));
    put(&slots::APOLOGY_SCOPE, first(values, APOLOGY_SCOPES));
    put(&slots::AGREED_STEP, list(values, AGREED_STEPS));
    put(&slots::FORMAL_STEP, list(values, FORMAL_STEPS));
    put(&slots::FORMAT_OPTIONS, alternatives(values));
    put(&slots::PANEL_MENTION, SEVERAL_MET.yes().holds(values).then(|| String::from("the panel")));
    put(&slots::MISSTEP, list(values, MISSTEPS));
    put(&slots::FUTURE_WISH, future_wish(values, tone));
    put(&slots::NEXT_STEP_OFFER, Some(next_steps(values, NEXT_STEPS)));
    let criteria = first(values, CRITERIA);
    let wanted = given.get(&slots::FUTURE_CRITERIA).trim();
    let wanted = if wanted.is_empty() { criteria.as_deref() } else { Some(wanted) };
    put(&slots::STAY_IN_TOUCH_LINE, stay_in_touch(values, given, wanted, tone));
    put(&slots::FUTURE_CRITERIA, criteria);
    filling
}

/// The reason in the tone of the plan, without its full stop; `None` where none is given or a word in it is still open. Who
/// wants another time or another way to talk stays in, and says why not so, and not why the role does not fit.
pub fn spoken_reason(values: &Values) -> Option<String> {
    let tone = super::Style::of_plan(values).tone;
    let stays = [
        (
            Action::RESCHEDULE,
            words! {
                formal: "I am not able to attend at that time",
                neutral: "I cannot make it at that time",
                warm: "I can't make it at that time",
            },
        ),
        (
            Action::SWITCH_FORMAT,
            words! {
                formal: "I am not able to come in person",
                neutral: "I cannot come in person",
                warm: "I can't come in person",
            },
        ),
    ];
    if let Some((_, words)) = stays.iter().find(|(action, _)| ACTION.is(*action).holds(values)) {
        let cause = brief_cause(values)?;
        let link = if cause.ends_with("reasons") { "for" } else { "because of" };
        return Some(format!("{} {link} {cause}", words.in_tone(tone)));
    }
    let words = reason_words(values)?.in_tone(tone);
    let open = words.is_empty() || words.contains(['{', '[']);
    (!open).then(|| words.trim_end_matches('.').trim_end().to_owned())
}

/// What an apology explains: the silence or the slip, and not why the person leaves.
pub fn explanation(values: &Values) -> Option<&'static str> {
    const AWAY: Words = words! {
        formal: "Something urgent kept me away, and I should have told you sooner",
        neutral: "Something urgent kept me away, and I should have told you sooner",
        warm: "Something urgent kept me away, and I should have told you sooner",
    };
    const SILENT: Words = words! {
        formal: "I put off writing, and I should not have",
        neutral: "I put off writing, and I should not have",
        warm: "I put off writing, and I shouldn't have",
    };
    const CARELESS: Words = words! {
        formal: "I did not give the process the care that you could expect",
        neutral: "I did not give the process the care it deserved",
        warm: "I didn't give the process the care it deserved",
    };
    let silent = MISHANDLED.has_any(&[Mishandled::GHOSTED, Mishandled::NO_SHOW]).holds(values);
    let words = match silent {
        _ if KEPT_AWAY.holds(values) => &AWAY,
        true => &SILENT,
        false => &CARELESS,
    };
    ACTION.is(Action::REPAIR).holds(values).then(|| words.in_tone(super::Style::of_plan(values).tone))
}

/// The words of the one-line reason that the plan allows.
pub fn reason_words(values: &Values) -> Option<&'static Words> {
    Some(reason_line(values)?.words_for(values.one(MAIN_REASON)))
}

/// Reasons that lie in the work: what is offered here or elsewhere.
const PROFESSIONAL: &[&str] = &["other-offer", "role", "culture", "reward", "contract"];

/// The one-line reason that the plan allows; never one that names a withheld reason.
pub fn reason_line(values: &Values) -> Option<&'static ReasonLine> {
    let rescinding = ACTION.is(Action::RESCIND_ACCEPTANCE).holds(values);
    let note = values.one(MAIN_REASON).and_then(|main| REASON_NOTES.iter().find(|note| note.reason == main));
    let usable = note.filter(|note| note.disclosure != Disclosure::Withhold);
    // After a yes the kind of reason is owed. Who gave none is asked: nobody else knows which kind it is.
    let kind = || {
        let note = note?;
        let professional = note.family == "red-flag" || PROFESSIONAL.contains(&note.family);
        Some(if professional { &LINE_PERSONAL_OR_PROFESSIONAL } else { &LINE_PERSONAL })
    };
    let line = |note: &ReasonNote| match REASON_LINES.iter().copied().find(|line| line.id == note.line) {
        Some(line) if line.id == LINE_ACCEPTED_OTHER.id && !ACCEPTED_ELSEWHERE.holds(values) => {
            Some(&LINE_DIFFERENT_DIRECTION)
        }
        line => line,
    };
    if REASON.is(ReasonGiven::ONE_LINE).holds(values) {
        match usable {
            _ if ACTION.is(Action::LEAVE_EARLY).holds(values) => Some(&LINE_AFTER_HEARING_MORE),
            Some(note) => line(note),
            None if rescinding => kind(),
            None => None,
        }
    } else if REASON.is(ReasonGiven::CATEGORY).holds(values) {
        match usable.filter(|note| note.sensitive) {
            _ if rescinding => kind(),
            Some(note) => line(note),
            None if CHANGING_APPOINTMENT.yes().holds(values) => {
                URGENT_UNAVOIDABLE.yes().holds(values).then_some(&LINE_UNFORESEEN)
            }
            None => Some(&LINE_PERSONAL),
        }
    } else {
        None
    }
}

const CAUSES: &[(Value<Reason>, &str)] = &[
    (Reason::SUDDEN_ILLNESS, "illness"),
    (Reason::ACCIDENT, "an accident"),
    (Reason::FAMILY_EMERGENCY, "a family emergency"),
    (Reason::HEALTH_LONGER_TERM, "a health matter"),
    (Reason::FAMILY_NEEDS, "a family matter"),
    (Reason::PERSONAL_PRIVATE, "a personal matter"),
    (Reason::UPCOMING_COMMITMENT, "a commitment that I cannot move"),
];

const UNFORESEEN: &str = "unforeseen circumstances";
const PROFESSIONAL_REASONS: &str = "professional reasons";
const PRACTICAL_REASONS: &str = "practical reasons";
const PERSONAL_REASONS: &str = "personal reasons";

/// The kind of cause; `None` where none can be named that is true. "Unforeseen" is said of an emergency alone: who moves an
/// interview and says nothing of why may have known for long.
fn brief_cause(values: &Values) -> Option<&'static str> {
    let main = values.one(MAIN_REASON);
    let said = REASON.is_any(&[ReasonGiven::CATEGORY, ReasonGiven::ONE_LINE]).holds(values);
    let note = main.filter(|_| said).and_then(|main| REASON_NOTES.iter().find(|note| note.reason == main));
    let cause = note.and_then(|note| CAUSES.iter().find(|(reason, _)| *reason == note.reason));
    if let Some((_, words)) = cause {
        return Some(words);
    }
    if URGENT_UNAVOIDABLE.yes().holds(values) {
        return Some(UNFORESEEN);
    }
    let note = note?;
    match note.family {
        family if PROFESSIONAL.contains(&family) => Some(PROFESSIONAL_REASONS),
        "personal" => Some(PERSONAL_REASONS),
        "mobility" | "logistics" if REASON_SENSITIVE.yes().holds(values) => Some(PERSONAL_REASONS),
        "mobility" | "logistics" => Some(PRACTICAL_REASONS),
        _ => None,
    }
}

const STEP: Cond = NEXT_STEP_COMMITTED.has_any(&[
    NextStepCommitted::FURTHER_INTERVIEW,
    NextStepCommitted::ASSIGNMENT,
    NextStepCommitted::REFERENCE_CHECK,
]);

/// What an apology names; the first that holds.
const APOLOGY_SCOPES: &[(Cond, &str)] = &[
    (ACTION.is(Action::RESCIND_ACCEPTANCE), "the disruption that this causes you and the team"),
    (all(&[NEEDS_APOLOGY.yes(), SHORT_NOTICE.yes()]), "the short notice"),
    (all(&[NEEDS_APOLOGY.yes(), EXITED.yes(), EXIT_NOTICE.yes()]), "not writing sooner"),
    (all(&[NEEDS_APOLOGY.yes(), STEP, CHANGING_APPOINTMENT.no()]), "stepping back after I had agreed to go on"),
    (NEEDS_APOLOGY.yes(), "the change to your plans"),
];

const AGREED_STEPS: &[(Cond, &str)] = &[
    (NEXT_STEP_COMMITTED.has(NextStepCommitted::FURTHER_INTERVIEW), "the next interview"),
    (NEXT_STEP_COMMITTED.has(NextStepCommitted::ASSIGNMENT), "the assignment"),
    (NEXT_STEP_COMMITTED.has(NextStepCommitted::REFERENCE_CHECK), "the reference check"),
];

const FORMAL_STEPS: &[(Cond, &str)] = &[
    (SPONSORSHIP_PROGRESS.is(SponsorshipProgress::EMPLOYER_STARTED), "the visa sponsorship"),
    (SPONSORSHIP_PROGRESS.is(SponsorshipProgress::PAPERWORK_FILED), "the visa filing"),
    (SPONSORSHIP_PROGRESS.is(SponsorshipProgress::PERMIT_ISSUED), "the remaining work on my permit"),
    (RELOCATION_PROGRESS.is(RelocationProgress::AGREED), "the relocation arrangements"),
    (RELOCATION_PROGRESS.is(RelocationProgress::VENDOR_ENGAGED), "the relocation services"),
    (RELOCATION_PROGRESS.is(RelocationProgress::SPEND_COMMITTED), "the relocation bookings"),
    // A firm that is known has begun, even if nobody has said how far it has come.
    (all(&[CONTACTS_KNOWN.has(ContactsKnown::RELOCATION_VENDOR), RELOCATION_UNDERWAY.no()]), "the relocation services"),
];

const MISSTEPS: &[(Cond, &str)] = &[
    (MISHANDLED.has(Mishandled::GHOSTED), "not replying to you"),
    (MISHANDLED.has(Mishandled::NO_SHOW), "missing our interview"),
    (MISHANDLED.has(Mishandled::LATE_NOTICE), "telling you so late"),
    (MISHANDLED.has(Mishandled::VAGUE), "being so vague"),
    (MISHANDLED.has(Mishandled::NO_FOLLOW_UP), "not writing after we spoke"),
    (MISHANDLED.has(Mishandled::HARSH_TONE), "the tone of my message"),
    (MISHANDLED.has(Mishandled::PUBLIC_CRITICISM), "what I wrote in public"),
    (MISHANDLED.has(Mishandled::OVERSHARED), "sharing more than I should have"),
];

const CRITERIA: &[(Cond, &str)] = &[
    (MODEL_MISMATCH.yes(), "roles with direct employment"),
    (MOBILITY_INVOLVED.yes(), "roles where a move can work for both sides"),
];

fn first(values: &Values, rows: &[(Cond, &'static str)]) -> Option<String> {
    rows.iter().find(|(when, _)| when.holds(values)).map(|(_, words)| (*words).to_owned())
}

fn held(values: &Values, rows: &[(Cond, &'static str)]) -> Vec<&'static str> {
    rows.iter().filter(|(when, _)| when.holds(values)).map(|(_, words)| *words).collect()
}

fn list(values: &Values, rows: &[(Cond, &'static str)]) -> Option<String> {
    match held(values, rows).as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        [rest @ .., last] => Some(format!("{} and {last}", rest.join(", "))),
    }
}

fn alternatives(values: &Values) -> Option<String> {
    let video = ALTERNATIVES.has(Alternatives::VIDEO).holds(values);
    let phone = ALTERNATIVES.has(Alternatives::PHONE).holds(values);
    let words = match (video, phone) {
        (true, true) => "by video or by phone",
        (true, false) => "by video",
        (false, true) => "by phone",
        (false, false) => return None,
    };
    Some(words.to_owned())
}

const COME_BACK: Words = words! {
    formal: "If you are open to it, I would welcome a new conversation.",
    neutral: "If you are open to it, I would like to talk again.",
    warm: "If you're still open to it, I'd love to talk again.",
};

/// They know of the decision: they did not only see somebody leave, and it was said plainly.
const TOLD: Cond = all(&[
    EXIT_STATUS.is_any(&[ExitStatus::TOLD_ORALLY, ExitStatus::TOLD_IN_WRITING]),
    not(&MISHANDLED.has(Mishandled::VAGUE)),
]);

/// What leaving for good is called; the first that holds.
const LEAVE_FOR_GOOD: &[(Cond, Words)] = &[
    // They need no second notice, only that it holds.
    (
        all(&[TOLD, EXIT_KIND.is(Action::DECLINE_OFFER)]),
        words! {
            formal: "My decision to decline the offer stands.",
            neutral: "My decision to decline the offer stands.",
            warm: "I'm staying with my no to the offer.",
        },
    ),
    (
        TOLD,
        words! {
            formal: "My decision to withdraw stands.",
            neutral: "My decision to withdraw stands.",
            warm: "I'm staying with my decision to withdraw.",
        },
    ),
    (
        EXIT_KIND.is(Action::DECLINE_OFFER),
        words! {
            formal: "I have decided to decline the offer for good.",
            neutral: "I am declining the offer for good.",
            warm: "I'm declining the offer for good, so please don't wait for me.",
        },
    ),
    (
        EXIT_KIND.is(Action::RESCIND_ACCEPTANCE),
        words! {
            formal: "I have to withdraw my acceptance for good.",
            neutral: "I am withdrawing my acceptance for good.",
            warm: "I have to withdraw my acceptance for good.",
        },
    ),
    (
        Cond::Always,
        words! {
            formal: "I have decided to withdraw my application for good.",
            neutral: "I am withdrawing my application for good.",
            warm: "I'm withdrawing my application for good, so please close my file.",
        },
    ),
];

fn leave_for_good(values: &Values) -> &'static Words {
    LEAVE_FOR_GOOD.iter().find(|(when, _)| when.holds(values)).map_or(&COME_BACK, |(_, words)| words)
}

/// They want out for good.
const GONE: Cond =
    any(&[REENGAGE_WISH.is(ReengageWish::LEAVE_FOR_GOOD), all(&[REENGAGE_WISH.unknown(), INTENT.is(Intent::LEAVE)])]);

/// Whether an apology with this wish may name a time to come back: not beside *for good*, whatever else was answered about
/// coming back. The wish as it stands there counts for more than the answer behind it.
pub(super) fn may_return(values: &Values, wish: &str) -> bool {
    let says = |words: &Words| {
        [Tone::Formal, Tone::Neutral, Tone::Warm].iter().any(|tone| words.in_tone(*tone) == wish.trim())
    };
    says(&COME_BACK) || !GONE.holds(values) && !LEAVE_FOR_GOOD.iter().any(|(_, words)| says(words))
}

/// What the person said they want, or what follows from it: who wants to leave wants to leave.
fn future_wish(values: &Values, tone: Tone) -> Option<String> {
    const BACK: Cond = any(&[
        REENGAGE_WISH.is(ReengageWish::REENGAGE_LATER),
        all(&[REENGAGE_WISH.unknown(), INTENT.is(Intent::STAY)]),
    ]);
    let words = if BACK.holds(values) {
        &COME_BACK
    } else if GONE.holds(values) {
        leave_for_good(values)
    } else {
        return None;
    };
    Some(words.in_tone(tone).to_owned())
}

/// Texts that often stand in a gap, for people who would rather pick than write. A reason is one of those that the person
/// has and may say.
pub fn choices(slot: &Slot, values: &Values, tone: Tone) -> Vec<String> {
    let rows = |rows: &[(Cond, &'static str)]| rows.iter().map(|(_, words)| (*words).to_owned()).collect();
    let mut texts: Vec<String> = match slot.id {
        "reason-line" => reasons_to_say(values).into_iter().map(|words| words.in_tone(tone).to_owned()).collect(),
        "future-wish" => [&COME_BACK, leave_for_good(values)].map(|words| words.in_tone(tone).to_owned()).to_vec(),
        "formal-step" => rows(FORMAL_STEPS),
        "misstep" => rows(MISSTEPS),
        "apology-scope" => rows(APOLOGY_SCOPES),
        "agreed-step" => rows(AGREED_STEPS),
        "next-step-offer" => rows(NEXT_STEPS),
        "brief-cause" => {
            let kinds = [PROFESSIONAL_REASONS, PRACTICAL_REASONS, PERSONAL_REASONS];
            CAUSES.iter().map(|(_, words)| *words).chain(kinds).map(str::to_owned).collect()
        }
        "format-options" => ["by video", "by phone", "by video or by phone"].map(str::to_owned).to_vec(),
        "panel-mention" => vec![String::from("the panel")],
        _ => Vec::new(),
    };
    texts.dedup();
    texts
}

/// The lines for the reasons that the person gave and need not withhold, the main one first, and the plainest at the end.
fn reasons_to_say(values: &Values) -> Vec<&'static Words> {
    let main = values.one(MAIN_REASON);
    let notes: Vec<&ReasonNote> = REASON_NOTES
        .iter()
        .filter(|note| note.disclosure != Disclosure::Withhold && REASONS.has(note.reason).holds(values))
        .collect();
    let is_main = |note: &&&ReasonNote| Some(note.reason) == main;
    let first = notes.iter().filter(is_main);
    let ordered = first.chain(notes.iter().filter(|note| !is_main(note)));
    let mut said: Vec<&'static Words> = Vec::new();
    let named = |note: &ReasonNote| {
        let line = REASON_LINES.iter().copied().find(|line| line.id == note.line)?;
        let untrue = line.id == LINE_ACCEPTED_OTHER.id && !ACCEPTED_ELSEWHERE.holds(values);
        Some(if untrue { &LINE_DIFFERENT_DIRECTION.words } else { line.words_for(Some(note.reason)) })
    };
    // Who takes back a yes owes the kind of reason, and may be the only one who knows it.
    let rescinding = ACTION.is(Action::RESCIND_ACCEPTANCE).holds(values);
    let kinds = std::iter::once(&LINE_PERSONAL).chain(rescinding.then_some(&LINE_PERSONAL_OR_PROFESSIONAL));
    for words in ordered.filter_map(|note| named(note)).chain(kinds.map(|line| &line.words)) {
        if !said.iter().any(|other| other.in_tone(Tone::Neutral) == words.in_tone(Tone::Neutral)) {
            said.push(words);
        }
    }
    said
}

/// A reason from our own list that was kept in one voice is said in the voice of the letter.
pub fn in_voice(reason: &str, tone: Tone) -> Option<&'static str> {
    let voices = [Tone::Formal, Tone::Neutral, Tone::Warm];
    let mut known = REASON_LINES.iter().flat_map(|line| line.all_words());
    let words = known.find(|words| voices.iter().any(|voice| words.in_tone(*voice) == reason.trim()));
    words.map(|words| words.in_tone(tone))
}

/// That an offer was accepted is said only once it was.
const ACCEPTED_ELSEWHERE: Cond =
    COMPETING_OFFER.is_any(&[CompetingOffer::ACCEPTED_VERBAL, CompetingOffer::ACCEPTED_FIRM]);

/// What the person can offer to do next, the most pressing first. The first is for those who speak.
const NEXT_STEPS: &[(Cond, &str)] = &[
    (CHANNEL.is_any(&[Channel::PHONE, Channel::IN_PERSON]), "confirm this by email today"),
    (any(&[SIGNING_BONUS_RECEIVED.yes(), RELOCATION_ASSISTANCE_RECEIVED.yes()]), "settle with you what was paid to me"),
    (DOCUMENTS_TO_RETURN.yes(), "return what belongs to you"),
];

/// What a letter can offer: it is itself the email.
pub(super) fn next_steps_in_writing(values: &Values) -> String {
    next_steps(values, NEXT_STEPS.get(1..).unwrap_or_default())
}

/// Two steps fit one sentence.
fn next_steps(values: &Values, rows: &[(Cond, &'static str)]) -> String {
    match held(values, rows).as_slice() {
        [] => String::from("help to close whatever is still open"),
        [one] => (*one).to_owned(),
        [one, two, ..] => format!("{one} and {two}"),
    }
}

fn stay_in_touch(values: &Values, given: &Filling, criteria: Option<&str>, tone: Tone) -> Option<String> {
    const OTHER_ROLES: Cond = all(&[LEAVING.yes(), WANTS_OTHER_ROLES_HERE.yes(), UNSAFE.no()]);
    let touch = TOUCH.unknown().holds(values) || TOUCH.is_any(&[Touch::ONE_LINE, Touch::WITH_CRITERIA]).holds(values);
    let criteria = criteria.filter(|_| TOUCH.is(Touch::WITH_CRITERIA).holds(values));
    let roles = match (OTHER_ROLES.holds(values), criteria) {
        (true, Some(criteria)) if criteria.starts_with("roles ") => Some(format!("other {criteria}")),
        (true, Some(criteria)) => Some(format!("other roles, such as {criteria}")),
        (true, None) => Some(String::from("other roles with you")),
        (false, criteria) => criteria.map(str::to_owned),
    };
    let window = Some(given.get(&slots::REAPPLY_WINDOW).trim())
        .filter(|window| RETURN.is(ReturnHint::WINDOW).holds(values) && !window.is_empty());
    let about_roles = roles.is_some();
    let wish = match (touch, roles) {
        (true, Some(roles)) => format!("stay in touch and to hear about {roles}"),
        (true, None) => String::from("stay in touch"),
        (false, Some(roles)) => format!("hear about {roles}"),
        (false, None) if window.is_some() => String::from("talk then"),
        (false, None) => return None,
    };
    let (glad, expect) = match tone {
        Tone::Formal => ("I would be pleased to", "I expect to be available again around"),
        Tone::Neutral => ("I would be glad to", "I expect to be available again around"),
        Tone::Warm => ("I'd love to", "I expect I'll be free again around"),
    };
    Some(match window {
        None => format!("{glad} {wish}."),
        // Two wishes would make one sentence too long.
        Some(window) if about_roles => format!("{expect} {window}. {glad} {wish}."),
        Some(window) => format!("{expect} {window}, and {glad} {wish}."),
    })
}
