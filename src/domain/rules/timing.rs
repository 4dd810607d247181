//! Rules of the area *timing*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static TIMING_TELL_AS_SOON_AS_SURE: Rule = Rule {
    id: "timing-tell-as-soon-as-sure",
    area: Area::Timing,
    list: List::When,
    when: all(&[
        DECISION_FIRM.yes(),
        INTENT.is(Intent::LEAVE),
        ACTION.is_not(Action::REPAIR),
        EXITED.no(),
        STAGE.is_not(Stage::APPLIED_SILENT),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Tell as soon as sure",
    say: "Tell them as soon as you are sure.",
    because: "Delay keeps them investing in you and makes later contact awkward.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_4B, &S1_4, &S1_13, &S1_16, &S4_1, &S4_13],
};

pub static TIMING_WITHIN_24H_OF_ACCEPTING: Rule = Rule {
    id: "timing-within-24h-of-accepting",
    area: Area::Timing,
    list: List::When,
    when: all(&[
        LEAVING.yes(),
        COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
        HOURS_SINCE_OTHER_ACCEPTANCE.at_most(24.0),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Within 24h of accepting",
    say: "Send the withdrawal within 24 hours of accepting elsewhere.",
    because: "A clear target stops drifting.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_13A],
};

pub static TIMING_OVERDUE_AFTER_ACCEPTING: Rule = Rule {
    id: "timing-overdue-after-accepting",
    area: Area::Timing,
    list: List::When,
    when: all(&[
        LEAVING.yes(),
        COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
        HOURS_SINCE_OTHER_ACCEPTANCE.above(24.0),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Overdue after accepting",
    say: "You are past the 24-hour target: send today and add one short apology if anyone prepared in the meantime.",
    because: "Late is better than silent.",
    strength: Strength::Must,
    basis: Basis::Derived,
    sources: &[&S0_12, &S3_13A],
};

pub static TIMING_APPOINTMENT_NOTIFY_NOW: Rule = Rule {
    id: "timing-appointment-notify-now",
    area: Area::Timing,
    list: List::When,
    when: CHANGING_APPOINTMENT.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Appointment notify now",
    say: "Notify the instant it is clear that the appointment cannot be kept.",
    because: "Earlier notice makes it easier to refill the slot; interviewers often rearranged their day.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S2_7A, &S3_1, &S3_4, &S3_4A],
};

pub static TIMING_EARLY_PROMPT_SIMPLE: Rule = Rule {
    id: "timing-early-prompt-simple",
    area: Area::Timing,
    list: List::When,
    when: all(&[LEAVING.yes(), EARLY_STAGE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Early prompt simple",
    say: "Send a prompt, simple note.",
    because: "The recruiter can use the time for someone else.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S1_4B],
};

pub static TIMING_LATE_INVEST_CARE: Rule = Rule {
    id: "timing-late-invest-care",
    area: Area::Timing,
    list: List::When,
    when: all(&[LEAVING.yes(), LATE_STAGE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Late invest care",
    say: "Invest more care in the message, but not more days.",
    because: "The further along, the more considerate the notice should be; the duty to be prompt stays.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S0_4B],
};

pub static TIMING_ACCEPTED_IMMEDIATELY: Rule = Rule {
    id: "timing-accepted-immediately",
    area: Area::Timing,
    list: List::When,
    when: ACTION.is(Action::RESCIND_ACCEPTANCE),
    phase: Phase::OfArea,
    live: false,
    title: "Accepted immediately",
    say: "Act the same day you decide.",
    because: "Each day adds cost for the employer.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_4D, &S1_8B, &S1_17Q3],
};

pub static TIMING_SPONSORSHIP_IMMEDIATELY: Rule = Rule {
    id: "timing-sponsorship-immediately",
    area: Area::Timing,
    list: List::When,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    phase: Phase::Any,
    live: false,
    title: "Sponsorship immediately",
    say: "Notify immediately and ask what administrative steps follow.",
    because: "Timing affects filings, legal resources and cost; a late cancellation can complicate formal processes.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_4C, &S0_10A, &S0_15Q3, &S1_3A, &S1_17Q4],
};

pub static TIMING_VISA_CONSTRAINT_BEFORE_FINALS: Rule = Rule {
    id: "timing-visa-constraint-before-finals",
    area: Area::Timing,
    list: List::Stay,
    when: all(&[
        SPONSORSHIP_NEEDED.yes(),
        EXITED.no(),
        INTENT.is_any(&[Intent::STAY, Intent::UNSURE]),
        any(&[
            SPONSORSHIP_CLARITY.is(SponsorshipClarity::UNCLEAR),
            VISA_TIMELINE_FITS.is_any(&[VisaTimelineFits::NO, VisaTimelineFits::UNSURE]),
        ]),
        STAGE.is_any(&[Stage::INTERVIEW_SCHEDULED, Stage::EARLY_ROUNDS, Stage::MULTI_ROUNDS]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Visa constraint before finals",
    say: "Tell them about visa timing or sponsorship limits before the final rounds.",
    because: "Openness about limits counts in your favour.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_10A, &S3_9, &S3_9B],
};

pub static TIMING_NOT_BEFORE_KEY_STEP: Rule = Rule {
    id: "timing-not-before-key-step",
    area: Area::Timing,
    list: List::When,
    when: all(&[LEAVING.yes(), DAYS_UNTIL_NEXT_MILESTONE.at_most(3.0), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Not before key step",
    say: "Send today; waiting until just before an important step is a listed mistake (three days is a proposed threshold).",
    because: "They will have prepared for it.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_12],
};

pub static TIMING_DEALBREAKER_PROMPT: Rule = Rule {
    id: "timing-dealbreaker-prompt",
    area: Area::Timing,
    list: List::When,
    when: all(&[
        LEAVING.yes(),
        any(&[
            DEALBREAKER_CONFIRMED.yes(),
            ETHICAL_CONCERN_CLEAR.yes(),
            COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Dealbreaker prompt",
    say: "Notify promptly; do not use waiting time.",
    because: "Nothing can change the outcome.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S4_4A],
};

pub static TIMING_SLEEP_THEN_SEND: Rule = Rule {
    id: "timing-sleep-then-send",
    area: Area::Timing,
    list: List::Before,
    when: all(&[
        LEAVING.yes(),
        DECISION_CONFIRMED.no(),
        SHORT_NOTICE.no(),
        ACCEPTED.no(),
        SPONSORSHIP_UNDERWAY.no(),
        RELOCATION_UNDERWAY.no(),
        DAYS_UNTIL_NEXT_MILESTONE.above(3.0),
        CHANGING_APPOINTMENT.no(),
        EXIT_NOW.no(),
        NEGOTIATION_STATUS.is_not(NegotiationStatus::FAILED),
        VISA_TIMELINE_FITS.is_not(VisaTimelineFits::NO),
        not(&all(&[SPONSORSHIP_NEEDED.yes(), SPONSORSHIP_CLARITY.is(SponsorshipClarity::REFUSED)])),
        UNSAFE.no(),
        LIVE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Sleep then send",
    say: "One night to think is fine; after that send.",
    because: "Reconciles certainty with promptness.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S2_3C, &S4_13],
};

pub static TIMING_AFTER_EARLY_EXIT_24H: Rule = Rule {
    id: "timing-after-early-exit-24h",
    area: Area::Timing,
    list: List::After,
    when: all(&[EXIT_STATUS.is(ExitStatus::LEFT_EARLY_UNCONFIRMED), UNSAFE.no()]),
    phase: Phase::Any,
    live: false,
    title: "After early exit 24h",
    say: "Confirm the withdrawal in writing, briefly, before 24 hours have passed.",
    because: "It preserves the relationship and removes doubt.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_5C, &S3_13C],
};

pub static TIMING_FOLLOW_UP_WITHIN_24H: Rule = Rule {
    id: "timing-follow-up-within-24h",
    area: Area::Timing,
    list: List::After,
    when: all(&[EXITED.yes(), HOURS_SINCE_EXIT.at_most(24.0), WRITTEN_CONFIRMATION_SENT.no(), UNSAFE.no()]),
    phase: Phase::Any,
    live: false,
    title: "Follow up within 24h",
    say: "Send the one written follow-up before 24 hours have passed.",
    because: "One is enough.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_20],
};

pub static TIMING_RESCHEDULE_CONFIRM_IMMEDIATELY: Rule = Rule {
    id: "timing-reschedule-confirm-immediately",
    area: Area::Timing,
    list: List::After,
    when: ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
    phase: Phase::Any,
    live: false,
    title: "Reschedule confirm immediately",
    say: "Once a new date is agreed, confirm it at once and put it in your calendar with reminders.",
    because: "A second failure would be costly.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_20],
};

pub static TIMING_COMMITTED_STEP_NOTICE: Rule = Rule {
    id: "timing-committed-step-notice",
    area: Area::Timing,
    list: List::When,
    when: all(&[
        LEAVING.yes(),
        NEXT_STEP_COMMITTED.has_any(&[NextStepCommitted::FURTHER_INTERVIEW, NextStepCommitted::ASSIGNMENT]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Committed step notice",
    say: "Tell them with the longest lead time you can and apologise for the disruption.",
    because: "Backing out after agreeing to a next step creates logistical trouble.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S2_5],
};

pub static TIMING_MID_PROCESS_FORCED_MOVE: Rule = Rule {
    id: "timing-mid-process-forced-move",
    area: Area::Timing,
    list: List::When,
    when: all(&[REASONS.has(Reason::RELOCATION_FORCED), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE])]),
    phase: Phase::OfArea,
    live: false,
    title: "Mid process forced move",
    say: "Make the call quickly when a move (a job abroad, or your own or your partner's move) decides the matter.",
    because: "Feasibility changes fast, and employers understand that.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_9A],
};

pub static TIMING_OTHER_OFFER_FASTER_PATH: Rule = Rule {
    id: "timing-other-offer-faster-path",
    area: Area::Timing,
    list: List::When,
    when: all(&[
        REASONS.has(Reason::BETTER_COMPETING_OFFER),
        any(&[VISA_TIMELINE_FITS.is(VisaTimelineFits::NO), SPONSORSHIP_NEEDED.yes()]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Other offer faster path",
    say: "Tell them early that timing is the constraint once you choose the faster or safer visa path.",
    because: "Visa steps take weeks to months and need employer effort.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_10A],
};

pub static TIMING_EMPLOYER_DEADLINE: Rule = Rule {
    id: "timing-employer-deadline",
    area: Area::Timing,
    list: List::Stay,
    when: ACTION.is(Action::NEGOTIATE),
    phase: Phase::OfArea,
    live: false,
    title: "Employer deadline",
    say: "Give the employer reasonable time and say explicitly by when you will decide.",
    because: "It keeps bargaining from dragging.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_9, &S4_8B],
};

pub static TIMING_LATE_COST_RISES: Rule = Rule {
    id: "timing-late-cost-rises",
    area: Area::Timing,
    list: List::Know,
    when: all(&[SHORT_NOTICE.yes(), LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Late cost rises",
    say: "Expect more damage from last-minute exits; reduce it with a call, an apology and one credible reason.",
    because: "Stakes rise with lateness and missing explanation.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S2_7A, &S3_2, &S3_22Q3],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &TIMING_TELL_AS_SOON_AS_SURE,
    &TIMING_WITHIN_24H_OF_ACCEPTING,
    &TIMING_OVERDUE_AFTER_ACCEPTING,
    &TIMING_APPOINTMENT_NOTIFY_NOW,
    &TIMING_EARLY_PROMPT_SIMPLE,
    &TIMING_LATE_INVEST_CARE,
    &TIMING_ACCEPTED_IMMEDIATELY,
    &TIMING_SPONSORSHIP_IMMEDIATELY,
    &TIMING_VISA_CONSTRAINT_BEFORE_FINALS,
    &TIMING_NOT_BEFORE_KEY_STEP,
    &TIMING_DEALBREAKER_PROMPT,
    &TIMING_SLEEP_THEN_SEND,
    &TIMING_AFTER_EARLY_EXIT_24H,
    &TIMING_FOLLOW_UP_WITHIN_24H,
    &TIMING_RESCHEDULE_CONFIRM_IMMEDIATELY,
    &TIMING_COMMITTED_STEP_NOTICE,
    &TIMING_MID_PROCESS_FORCED_MOVE,
    &TIMING_OTHER_OFFER_FASTER_PATH,
    &TIMING_EMPLOYER_DEADLINE,
    &TIMING_LATE_COST_RISES,
];
