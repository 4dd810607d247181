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
    title: "Once sure, tell them",
    say: "Tell them as soon as you are sure.",
    because: "If you wait, they put in more, and being in touch later gets awkward.",
    see: &[],
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
    title: "Within a day of accepting elsewhere",
    say: "Send your withdrawal within 24 hours of saying yes elsewhere.",
    because: "A clear target stops you from drifting.",
    see: &[],
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
    title: "Over a day since you accepted",
    say: "You are past the 24-hour target. Send it today. If anyone prepared in the meantime, add one short apology.",
    because: "Late is better than silent.",
    see: &[],
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
    title: "You cannot keep the appointment",
    say: "Tell them the moment you know that you cannot keep it.",
    because: "People often moved their day for you, and early notice helps to refill the slot.",
    see: &[],
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
    title: "Early on: short and soon",
    say: "Send a short, simple note soon.",
    because: "The recruiter can use the time for someone else.",
    see: &[],
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
    title: "More care, not more days",
    say: "Put more care into the words, but take no more days over it.",
    because: "The further along you are, the kinder your notice should be, and it still has to be prompt.",
    see: &[],
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
    title: "You said yes: act today",
    say: "Act on the same day that you decide.",
    because: "Each day costs the employer more.",
    see: &[],
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
    title: "Visa or move under way",
    say: "Tell them at once, and ask which formal steps follow.",
    because: "Timing affects filings, lawyers’ time and cost, and a late stop can tangle formal steps.",
    see: &[],
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
    title: "Raise visa limits before the finals",
    say: "Tell them about visa timing or sponsorship limits before the final rounds.",
    because: "Being open about limits counts in your favour.",
    see: &[],
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
    title: "A big step is days away",
    say: "Send it today. Leaving just before a key step is a known mistake. We count three days as just before; that figure is our own.",
    because: "They will have prepared for it.",
    see: &[],
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
    title: "Nothing can change it now",
    say: "Tell them soon. Do not spend more time waiting.",
    because: "Nothing can change how this ends.",
    see: &[],
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
    title: "One night, then send",
    say: "One night to think it over is fine. After that, send.",
    because: "You get to be sure, and they still hear soon.",
    see: &[],
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
    title: "You left the interview early",
    say: "Confirm in writing that you withdraw, in a few lines, within 24 hours.",
    because: "It keeps the relationship and clears up doubt.",
    see: &[],
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
    title: "One follow-up within a day",
    say: "Send your one written follow-up within 24 hours.",
    because: "One is enough.",
    see: &[],
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
    title: "Confirm the new date at once",
    say: "Once you agree on a new date, confirm it right away. Put it in your calendar with reminders.",
    because: "Missing it a second time would cost you dearly.",
    see: &[],
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
    title: "You agreed to a next step",
    say: "Give them as much notice as you can, and apologise for the trouble.",
    because: "Backing out of a step you agreed to upsets their plans.",
    see: &[],
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
    title: "A move decides it",
    say: "If a move settles the matter, make the decision quickly. It may be a job abroad, or your own or your partner’s move.",
    because: "What is possible can change fast, and employers understand that.",
    see: &[],
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
    title: "A faster visa path elsewhere",
    say: "Once you choose the faster or safer visa path, tell them early that timing is what decides it.",
    because: "Visa steps take weeks or months and cost the employer effort.",
    see: &[],
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
    title: "Name the day you will decide",
    say: "Give the employer fair time to answer, and say by which day you will decide.",
    because: "It keeps the talks from dragging on.",
    see: &[],
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
    title: "Leaving late costs more",
    say: "Expect a last-minute exit to do more harm. Soften it with a call, an apology and one believable reason.",
    because: "The later you leave and the less you explain, the more is at stake.",
    see: &[],
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
