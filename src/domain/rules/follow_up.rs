//! Rules of the area *follow-up*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::frameworks;
use crate::domain::situation::*;
use crate::domain::sources::*;
use crate::domain::templates;

pub static FOLLOW_SINGLE_EMAIL: Rule = Rule {
    id: "follow-single-email",
    area: Area::FollowUp,
    list: List::After,
    when: all(&[EXITED.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "One more email is enough",
    say: "One more email within the first 24 hours is enough. It can be thank-you and confirmation in one.",
    because: "More would be noise.",
    see: &[],
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
    title: "A thank-you that closes the file",
    say: "Send a brief thank-you that also asks them to take you off the list.",
    because: "It keeps goodwill and closes the file.",
    see: &[Entry::Template(&templates::T_EMAIL_THANK_YOU_AFTER)],
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
    title: "Keep in touch, lightly",
    say: "A short message with professional news some weeks or months later is fine. Do not write again and again, and do not overshare.",
    because: "If you respect their time, you stay welcome.",
    see: &[Entry::Framework(&frameworks::FW_KEEP_IN_TOUCH_PLAN)],
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
    title: "A note after a few months",
    say: "After some weeks to a few months, you can send something of value: a useful article, congratulations on their news, or good wishes to the team. Two months is our own suggestion.",
    because: "It keeps the link alive without pressure.",
    see: &[Entry::Template(&templates::T_EMAIL_LIGHT_TOUCH_NOTE)],
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
    title: "A check-in after half a year",
    say: "Six to twelve months later, send one short check-in with real news. It may be new skills, a move that is done, or a new date you are free from.",
    because: "You stay on their radar and do not press.",
    see: &[Entry::Template(&templates::T_EMAIL_CHECK_IN_6_12)],
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
    title: "No news, no message",
    say: "If you have no news that matters to them, wait.",
    because: "An empty check-in costs them attention.",
    see: &[],
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
    title: "Connect on a network",
    say: "After the exit, you can send a request to connect on a professional network.",
    because: "It gives the relationship a home.",
    see: &[Entry::Template(&templates::T_LINKEDIN_CONNECT)],
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
    title: "Stay in view",
    say: "You can stay in view. Go to their events when they ask you, and post something useful now and then.",
    because: "They will think of you when a better role comes up.",
    see: &[],
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
    title: "One line that leaves the door open",
    say: "End with one line that invites contact later.",
    because: "A small bridge keeps goodwill.",
    see: &[],
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
    title: "Offer to refer someone",
    say: "You can offer to refer someone who is well suited.",
    because: "It helps them at once and keeps things warm.",
    see: &[Entry::Template(&templates::T_EMAIL_REFERRAL_OFFER)],
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
    title: "Say when you may be back",
    say: "If you leave for reasons of timing and may come back, say so outright. Give a realistic span of time.",
    because: "It keeps the way open without being vague.",
    see: &[],
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
    title: "When to apply again",
    say: "Six months to a year after a courteous exit is usually safe. Some companies welcome you sooner.",
    because: "A polite exit rarely harms a later application and may even help it.",
    see: &[Entry::Framework(&frameworks::FW_REAPPLY_PLAN)],
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
    title: "Repair before you apply again",
    say: "Repair things first. Friction is what hurts a later application.",
    because: "To apply again does no harm only if your exit caused no friction.",
    see: &[],
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
    say: "Take it that every contact is noted and talked about. Courteous exits are marked for later roles. A vanishing act can reach other employers in your field.",
    because: "Recruiters go back to people they remember well.",
    see: &[],
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
    title: "A good exit can help you",
    say: "A clear exit in good time can raise your standing. It shows that you know yourself, respect their time and are mature.",
    because: "Recruiters have hired and recommended people who once withdrew.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_15Q4, &S1_17Q1, &S2_2B, &S2_6A, &S2_6B, &S3_1, &S3_22Q3, &S4_21Q3],
};

pub static FOLLOW_EXTRACT_VALUE: Rule = Rule {
    id: "follow-extract-value",
    area: Area::FollowUp,
    list: List::Learn,
    // To somebody who was treated badly there this would read as blame.
    when: all(&[EXITED.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "What the interview gave you",
    say: "Note what the interview gave you: practice, market knowledge, contacts. See the exit as work on a relationship, not as a deal that failed.",
    because: "What lasts is often the contact, not the job.",
    see: &[Entry::Framework(&frameworks::FW_VALUE_EXTRACTION)],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_13, &S4_15],
};

pub static FOLLOW_REFINE_CRITERIA: Rule = Rule {
    id: "follow-refine-criteria",
    area: Area::FollowUp,
    list: List::Learn,
    // To somebody who was treated badly there this would read as blame.
    when: all(&[EXITED.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Sharpen your criteria",
    say: "Use this exit as research. Tighten what you look for, improve your interview questions, and ask earlier about a move and about how the role is set up.",
    because: "You will avoid the same thing next time.",
    see: &[Entry::Framework(&frameworks::FW_LEARNING_REVIEW)],
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
    title: "The first two weeks",
    say: "In the first two weeks, tell your referees, update your tracker and make your criteria clear. If you accepted an offer, complete it.",
    because: "It closes the old and readies the new.",
    see: &[Entry::Framework(&frameworks::FW_REENTRY_TIMELINE)],
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
    title: "Months one to three",
    say: "In months one to three, refresh your papers. Learn something that raises your market value. Practise how you interview and negotiate.",
    because: "Momentum comes back through focused work.",
    see: &[Entry::Framework(&frameworks::FW_REENTRY_TIMELINE)],
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
    title: "Months three to twelve",
    say: "In months three to twelve, build your plan around places, visas and family.",
    because: "Your choices then fit where you can live, who can sponsor you and what your family needs.",
    see: &[Entry::Framework(&frameworks::FW_REENTRY_TIMELINE)],
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
    title: "Come prepared and rested",
    say: "Come to the new appointment prepared and rested.",
    because: "It repays the favour.",
    see: &[],
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
    title: "A network across borders",
    say: "You can treat each talk as part of a global network worth keeping.",
    because: "Careers abroad run on relationships.",
    see: &[],
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
    title: "Train for interviews",
    say: "If you left because interviews make you uneasy, you can train to be sure and clear before the next one.",
    because: "If you prepare better, it need not happen again.",
    see: &[],
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
    title: "When a coach pays off",
    say: "Think about help that fits your own case. It pays with several offers, with complex matters of tax or a move across borders, and after taking back a yes. It pays if you keep cancelling or leaving late, or if nerves never let go. And it pays to practise pushback, or to keep a relationship that matters.",
    because: "The sources name these as the moments when such help pays.",
    see: &[Entry::Framework(&frameworks::FW_COACH_TRIGGERS)],
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
    title: "You never need a coach for this",
    say: "All advice here is yours without a coach. An offer of coaching is only a link at the side.",
    because: "All guidance in the sources stands on its own.",
    see: &[],
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
