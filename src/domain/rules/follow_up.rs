//! Rules of the area *follow-up*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FOLLOW_SINGLE_EMAIL: Rule = Rule {
    id: "follow-single-email",
    area: Area::FollowUp,
    list: List::After,
    when: all(&[EXITED.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Single email",
    say: "One further email inside the first 24 hours is enough; it may double as thank-you and confirmation.",
    because: "More would be noise.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_7, &S3_7A, &S3_20],
};

pub static FOLLOW_THANK_YOU_NOTE: Rule = Rule {
    id: "follow-thank-you-note",
    area: Area::FollowUp,
    list: List::After,
    when: all(&[
        EXITED.yes(),
        RED_FLAG_REASON.no(),
        EXIT_CHANNEL_USED.is_any(&[ExitChannelUsed::PHONE, ExitChannelUsed::IN_PERSON, ExitChannelUsed::RELAY]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Thank you note",
    say: "Include a concise thank-you that also asks to be removed from consideration.",
    because: "It preserves goodwill and closes the file.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_5C, &S3_7A, &S4_21Q3],
};

pub static FOLLOW_KEEP_CONTACT_LIGHT: Rule = Rule {
    id: "follow-keep-contact-light",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Keep contact light",
    say: "A short message some weeks or months later with a professional update is fine; do not contact them repeatedly or overshare.",
    because: "Respect for their time keeps you welcome.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_7B],
};

pub static FOLLOW_FEW_MONTHS_NOTE: Rule = Rule {
    id: "follow-few-months-note",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[
        EXITED.yes(),
        STAY_IN_TOUCH_GENUINE.yes(),
        MONTHS_SINCE_EXIT.at_least(1.0),
        MONTHS_SINCE_EXIT.below(6.0),
        UPDATE_TO_SHARE.known(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Few months note",
    say: "After some weeks to a few months (two months is a proposed default) send something of value: a relevant article, congratulations on a company milestone, or good wishes to the team.",
    because: "It keeps the link alive without pressure.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_8C, &S0_13],
};

pub static FOLLOW_CHECK_IN_6_12: Rule = Rule {
    id: "follow-check-in-6-12",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[
        EXITED.yes(),
        STAY_IN_TOUCH_GENUINE.yes(),
        MONTHS_SINCE_EXIT.at_least(6.0),
        MONTHS_SINCE_EXIT.at_most(12.0),
        UPDATE_TO_SHARE.has_any(&[
            UpdateToShare::NEW_SKILLS,
            UpdateToShare::RELOCATION_DONE,
            UpdateToShare::AVAILABILITY_CHANGED,
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Check in 6 12",
    say: "Between six and twelve months later send one succinct check-in that carries real news (skills gained, move completed, new availability).",
    because: "It keeps you on their radar unobtrusively.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_20, &S4_14],
};

pub static FOLLOW_NO_UPDATE_NO_MESSAGE: Rule = Rule {
    id: "follow-no-update-no-message",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), UPDATE_TO_SHARE.unknown()]),
    phase: Phase::OfArea,
    live: false,
    title: "No update no message",
    say: "Without something relevant to share, wait.",
    because: "An empty check-in costs attention.",
    strength: Strength::Avoid,
    basis: Basis::Derived,
    sources: &[&S0_13, &S3_7B, &S3_20],
};

pub static FOLLOW_CONNECT_NETWORK: Rule = Rule {
    id: "follow-connect-network",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), CONNECTED_ON_NETWORK.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Connect network",
    say: "Send a connection request on a professional network after the exit.",
    because: "It gives the relationship a home.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_8C, &S4_10D],
};

pub static FOLLOW_VISIBILITY: Rule = Rule {
    id: "follow-visibility",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Visibility",
    say: "Keep visible: go to their events when asked and post useful news now and then.",
    because: "You stay in mind for better-fitting roles.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S4_10D],
};

pub static FOLLOW_KEEP_DOOR_OPEN_LINE: Rule = Rule {
    id: "follow-keep-door-open-line",
    area: Area::FollowUp,
    list: List::Say,
    when: all(&[LEAVING.yes(), STAY_IN_TOUCH_GENUINE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Keep door open line",
    say: "Finish with one line that invites future contact.",
    because: "A small bridge preserves goodwill.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S2_7C, &S4_10, &S4_10A, &S4_16],
};

pub static FOLLOW_REFERRAL: Rule = Rule {
    id: "follow-referral",
    area: Area::FollowUp,
    list: List::Say,
    when: all(&[LEAVING.yes(), CAN_REFER.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Referral",
    say: "Offer to refer a qualified person.",
    because: "It helps them at once and keeps relations warm.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_5, &S1_8C, &S4_10B],
};

pub static FOLLOW_REAPPLY_WINDOW_LINE: Rule = Rule {
    id: "follow-reapply-window-line",
    area: Area::FollowUp,
    list: List::Say,
    when: all(&[LEAVING.yes(), MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]), REAPPLY_WINDOW.known()]),
    phase: Phase::OfArea,
    live: false,
    title: "Reapply window line",
    say: "If you leave for timing reasons and may return, say so explicitly with a realistic window.",
    because: "It keeps options alive without vagueness.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_7D, &S3_7C],
};

pub static FOLLOW_REAPPLY_WHEN: Rule = Rule {
    id: "follow-reapply-when",
    area: Area::FollowUp,
    list: List::Later,
    when: ACTION.is(Action::REAPPLY),
    phase: Phase::OfArea,
    live: false,
    title: "Reapply when",
    say: "Six months to a year after a courteous exit is usually a safe time; some companies welcome it sooner.",
    because: "A polite withdrawal rarely harms later candidacies and may even strengthen them.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S1_17Q1, &S2_6C, &S2_10Q4],
};

pub static FOLLOW_REAPPLY_AFTER_FRICTION: Rule = Rule {
    id: "follow-reapply-after-friction",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[ACTION.is(Action::REAPPLY), FRICTION_CREATED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Reapply after friction",
    say: "Repair first; friction is the thing that hurts a later application.",
    because: "The condition for harmless reapplying is that the exit caused no friction.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S2_6C, &S3_10],
};

pub static FOLLOW_RECRUITERS_REMEMBER: Rule = Rule {
    id: "follow-recruiters-remember",
    area: Area::FollowUp,
    list: List::Know,
    when: Always,
    phase: Phase::Any,
    live: false,
    title: "Recruiters remember",
    say: "Assume every contact is noted and talked about: courteous exits are flagged for later roles, and a disappearance can reach other employers in your sector.",
    because: "Recruiters return to people they remember well.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_3, &S2_2B, &S2_5, &S2_6B, &S4_8D],
};

pub static FOLLOW_PROFESSIONAL_EXIT_HELPS: Rule = Rule {
    id: "follow-professional-exit-helps",
    area: Area::FollowUp,
    list: List::Know,
    when: WORRIED_ABOUT_BRIDGES.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Professional exit helps",
    say: "A clear and punctual exit can improve your standing: it shows self-awareness, respect for timelines and maturity.",
    because: "Recruiters have hired and recommended people who once withdrew.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_15Q4, &S1_17Q1, &S2_2B, &S2_6A, &S2_6B, &S3_1, &S3_22Q3, &S4_21Q3],
};

pub static FOLLOW_EXTRACT_VALUE: Rule = Rule {
    id: "follow-extract-value",
    area: Area::FollowUp,
    list: List::Learn,
    when: EXITED.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Extract value",
    say: "Note what the interview gave you: practice, market knowledge, contacts; see the exit as relationship work, not as a failed deal.",
    because: "What lasts is often the contact, not the job.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_13, &S4_15],
};

pub static FOLLOW_REFINE_CRITERIA: Rule = Rule {
    id: "follow-refine-criteria",
    area: Area::FollowUp,
    list: List::Learn,
    when: EXITED.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Refine criteria",
    say: "Use the exit as research: tighten job criteria, improve your interview questions, ask about mobility and role structure earlier.",
    because: "The same scenario is avoided next time.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_11, &S1_14A, &S4_15],
};

pub static FOLLOW_FIRST_TWO_WEEKS: Rule = Rule {
    id: "follow-first-two-weeks",
    area: Area::FollowUp,
    list: List::After,
    when: EXITED.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "First two weeks",
    say: "In the first two weeks: inform referees, update the tracker, clarify decision criteria, complete the accepted offer if there is one.",
    because: "It closes the old and prepares the new.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_14A],
};

pub static FOLLOW_ONE_TO_THREE_MONTHS: Rule = Rule {
    id: "follow-one-to-three-months",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[EXITED.yes(), STILL_SEARCHING.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "One to three months",
    say: "In months one to three: refresh materials, do focused learning that raises your market value, practise interviewing and negotiating.",
    because: "Momentum returns through targeted work.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_14B],
};

pub static FOLLOW_THREE_TO_TWELVE_MONTHS: Rule = Rule {
    id: "follow-three-to-twelve-months",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[EXITED.yes(), any(&[MOBILITY_REASON.yes(), FUTURE_MOBILITY_PLANS.yes()])]),
    phase: Phase::OfArea,
    live: false,
    title: "Three to twelve months",
    say: "In months three to twelve: build the mobility-first roadmap.",
    because: "Choices line up with geography, sponsor and family limits.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_14C],
};

pub static FOLLOW_RESCHEDULED_PREPARED: Rule = Rule {
    id: "follow-rescheduled-prepared",
    area: Area::FollowUp,
    list: List::After,
    when: ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
    phase: Phase::OfArea,
    live: false,
    title: "Rescheduled prepared",
    say: "Arrive at the new appointment prepared and rested.",
    because: "It repays the favour.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_13B],
};

pub static FOLLOW_GLOBAL_NETWORK: Rule = Rule {
    id: "follow-global-network",
    area: Area::FollowUp,
    list: List::Later,
    when: all(&[MOBILITY_INVOLVED.yes(), EXITED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Global network",
    say: "Treat each conversation as part of a global network worth keeping.",
    because: "International careers run on relationships.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_8C, &S0_13],
};

pub static FOLLOW_INTERVIEW_TRAINING: Rule = Rule {
    id: "follow-interview-training",
    area: Area::FollowUp,
    list: List::Learn,
    when: all(&[
        EXITED.yes(),
        PATTERN_CAUSE.has_any(&[
            PatternCause::NERVES,
            PatternCause::LOW_CONFIDENCE,
            PatternCause::INSUFFICIENT_PREPARATION,
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Interview training",
    say: "If discomfort in interviews drove the exit, train confidence and clarity before the next one.",
    because: "Better preparation prevents the repeat.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S3_11, &S4_12],
};

pub static COACH_OFFER: Rule = Rule {
    id: "coach-offer",
    area: Area::FollowUp,
    list: List::Know,
    when: any(&[
        OFFERS_OPEN.at_least(2.0),
        all(&[MOBILITY_INVOLVED.yes(), CERTAINTY.is_not(Certainty::CERTAIN)]),
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        all(&[ACCEPTED.yes(), EXITED.yes()]),
        REPEAT_PATTERN.is_not(RepeatPattern::NONE),
        all(&[LEAVING.yes(), ANXIOUS_TO_COMMUNICATE.yes()]),
        EXPECTS_COUNTEROFFER.yes(),
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        WORRIED_ABOUT_BRIDGES.yes(),
        all(&[
            DECIDING.yes(),
            CERTAINTY.is(Certainty::UNSURE),
            any(&[GUT_REACTION.known(), COST_BENEFIT_VERDICT.known(), OPTIONS_COMPARED.yes()]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Offer",
    say: "Show the configurable coach call to action (hidden when none is configured): several offers, complex cross-border logistics or tax, fallout after an acceptance, repeated late withdrawals or cancellations, chronic nerves, rehearsal of pushback, or wish to preserve relationships.",
    because: "The sources name these as the moments when tailored help pays.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_7E, &S0_11, &S1_11, &S1_15, &S3_9B, &S3_18, &S4_1, &S4_3D, &S4_14],
};

pub static COACH_NEVER_GATE: Rule = Rule {
    id: "coach-never-gate",
    area: Area::FollowUp,
    list: List::Know,
    when: Always,
    phase: Phase::Any,
    live: false,
    title: "Never gate",
    say: "Never make advice depend on the coach offer; it is a side link.",
    because: "All guidance in the sources stands on its own.",
    strength: Strength::Must,
    basis: Basis::Derived,
    sources: &[&S0_11, &S3_18],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &FOLLOW_SINGLE_EMAIL,
    &FOLLOW_THANK_YOU_NOTE,
    &FOLLOW_KEEP_CONTACT_LIGHT,
    &FOLLOW_FEW_MONTHS_NOTE,
    &FOLLOW_CHECK_IN_6_12,
    &FOLLOW_NO_UPDATE_NO_MESSAGE,
    &FOLLOW_CONNECT_NETWORK,
    &FOLLOW_VISIBILITY,
    &FOLLOW_KEEP_DOOR_OPEN_LINE,
    &FOLLOW_REFERRAL,
    &FOLLOW_REAPPLY_WINDOW_LINE,
    &FOLLOW_REAPPLY_WHEN,
    &FOLLOW_REAPPLY_AFTER_FRICTION,
    &FOLLOW_RECRUITERS_REMEMBER,
    &FOLLOW_PROFESSIONAL_EXIT_HELPS,
    &FOLLOW_EXTRACT_VALUE,
    &FOLLOW_REFINE_CRITERIA,
    &FOLLOW_FIRST_TWO_WEEKS,
    &FOLLOW_ONE_TO_THREE_MONTHS,
    &FOLLOW_THREE_TO_TWELVE_MONTHS,
    &FOLLOW_RESCHEDULED_PREPARED,
    &FOLLOW_GLOBAL_NETWORK,
    &FOLLOW_INTERVIEW_TRAINING,
    &COACH_OFFER,
    &COACH_NEVER_GATE,
];
