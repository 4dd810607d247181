//! Rules of the area *tone-content*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static TONE_FOUR_ELEMENTS: Rule = Rule {
    id: "tone-four-elements",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Four elements",
    say: "Build the message from four parts: thanks, the decision stated directly, an optional brief reason, a positive close.",
    because: "The combination is complete and professional.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_5B, &S0_6, &S1_5, &S1_6B, &S4_5C],
};

pub static TONE_GRATITUDE: Rule = Rule {
    id: "tone-gratitude",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[LEAVING.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Gratitude",
    say: "Thank them for the time given and for the insight into the team.",
    because: "Gratitude shows professionalism and builds goodwill you may need later.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_3, &S0_5B, &S1_6B, &S2_7C, &S4_5A],
};

pub static TONE_CLEAR_DECISION: Rule = Rule {
    id: "tone-clear-decision",
    area: Area::ToneContent,
    list: List::Say,
    when: LEAVING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Clear decision",
    say: "State in plain words that you withdraw, decline or take back your acceptance.",
    because: "The team must not have to guess.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_6B, &S2_3C, &S4_5A, &S4_5C],
};

pub static TONE_SHORT: Rule = Rule {
    id: "tone-short",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Short",
    say: "Keep it short; brevity is clearer and kinder than length.",
    because: "Precision and speed matter more than length.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_5B, &S0_7, &S1_6, &S1_6C, &S1_12, &S3_13, &S4_6],
};

pub static TONE_ONE_PARAGRAPH: Rule = Rule {
    id: "tone-one-paragraph",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[COMPOSING.yes(), LATE_STAGE.no(), UNSAFE.no(), LIVE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "One paragraph",
    say: "A single short paragraph and a closing line.",
    because: "Long messages are not read well.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_19],
};

pub static TONE_NO_VENTING: Rule = Rule {
    id: "tone-no-venting",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "No venting",
    say: "No complaints, blame or criticism of people or process.",
    because: "Venting only damages your own name.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_5B, &S0_12, &S1_6B, &S2_5, &S4_5C, &S4_13],
};

pub static TONE_NO_SARCASM: Rule = Rule {
    id: "tone-no-sarcasm",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: COMPOSING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "No sarcasm",
    say: "No sarcasm, ridicule or harsh words.",
    because: "They burn bridges for a moment's satisfaction.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_12, &S3_5B, &S4_13],
};

pub static TONE_SPECIFIC_POSITIVE: Rule = Rule {
    id: "tone-specific-positive",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[
        LEAVING.yes(),
        EXITED.no(),
        any(&[LATE_STAGE.yes(), SEVERAL_MET.yes()]),
        RED_FLAG_REASON.no(),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Specific positive",
    say: "Mention one specific, true thing you valued about the company or people.",
    because: "It turns a form letter into a personal note.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S0_7B, &S0_15Q1],
};

pub static TONE_NO_PRAISE_WHEN_RED_FLAG: Rule = Rule {
    id: "tone-no-praise-when-red-flag",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: RED_FLAG_REASON.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "No praise when red flag",
    say: "A plain, polite withdrawal without praise is enough; do not write admiration you do not feel.",
    because: "Neutral is honest and still professional.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_7C, &S2_4D],
};

pub static TONE_PERSONALISATION_SCALES: Rule = Rule {
    id: "tone-personalisation-scales",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[LEAVING.yes(), LATE_STAGE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Personalisation scales",
    say: "The more they invested, the more personal the message.",
    because: "Effort should be answered with effort.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_4A, &S0_15Q1],
};

pub static TONE_DIFFICULT_DECISION: Rule = Rule {
    id: "tone-difficult-decision",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[LEAVING.yes(), LATE_STAGE.yes(), RED_FLAG_REASON.no(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Difficult decision",
    say: "You may say that the choice was not easy, if true.",
    because: "It signals respect without opening debate.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_7C],
};

pub static TONE_APOLOGISE_APPOINTMENT: Rule = Rule {
    id: "tone-apologise-appointment",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[CHANGING_APPOINTMENT.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Apologise appointment",
    say: "Add one short, sincere apology for the disruption.",
    because: "You changed someone's day.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S2_7B, &S3_4C, &S3_6],
};

pub static TONE_APOLOGISE_COMMITTED: Rule = Rule {
    id: "tone-apologise-committed",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[
        LEAVING.yes(),
        NEXT_STEP_COMMITTED.has_any(&[
            NextStepCommitted::FURTHER_INTERVIEW,
            NextStepCommitted::ASSIGNMENT,
            NextStepCommitted::REFERENCE_CHECK,
        ]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Apologise committed",
    say: "Apologise for backing out of the agreed step (a reference check counts by analogy).",
    because: "They arranged things because of your word.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S2_5],
};

pub static TONE_APOLOGISE_RESCIND: Rule = Rule {
    id: "tone-apologise-rescind",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Apologise rescind",
    say: "Apologise and acknowledge that this disrupts their plans.",
    because: "The inconvenience is real.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_6C, &S1_8A, &S1_8B, &S1_12C, &S1_17Q3],
};

pub static TONE_APOLOGY_NOT_DRAMATIC: Rule = Rule {
    id: "tone-apology-not-dramatic",
    area: Area::ToneContent,
    list: List::Say,
    when: NEEDS_APOLOGY.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Apology not dramatic",
    say: "One sentence; no drama, no self-abasement.",
    because: "A plain apology is more believable.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S2_7B],
};

pub static TONE_NO_APOLOGY_NEEDED: Rule = Rule {
    id: "tone-no-apology-needed",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: all(&[LEAVING.yes(), NEEDS_APOLOGY.no(), EARLY_STAGE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "No apology needed",
    say: "No apology is required for an ordinary early withdrawal.",
    because: "Withdrawing is a normal step; thanks are enough.",
    strength: Strength::May,
    basis: Basis::Derived,
    sources: &[&S0_7A, &S2_10Q1, &S4_6],
};

pub static TONE_STAY_IN_TOUCH_ONLY_IF_GENUINE: Rule = Rule {
    id: "tone-stay-in-touch-only-if-genuine",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: all(&[any(&[LEAVING.yes(), ACTION.is(Action::RESPOND)]), STAY_IN_TOUCH_GENUINE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Stay in touch only if genuine",
    say: "Leave out any wish to stay in touch.",
    because: "An empty promise mixes the message.",
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S1_6B, &S3_19],
};

pub static TONE_STAY_IN_TOUCH_EXPLICIT: Rule = Rule {
    id: "tone-stay-in-touch-explicit",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[any(&[LEAVING.yes(), ACTION.is(Action::RESPOND)]), STAY_IN_TOUCH_GENUINE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Stay in touch explicit",
    say: "If you want contact to continue, say so outright in one line.",
    because: "Unspoken wishes are not noticed.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_1, &S0_7B, &S0_8C, &S0_15Q2, &S1_6B, &S1_7A, &S2_7C, &S4_10A],
};

pub static TONE_STAY_IN_TOUCH_WITH_CRITERIA: Rule = Rule {
    id: "tone-stay-in-touch-with-criteria",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[
        any(&[LEAVING.yes(), ACTION.is(Action::RESPOND)]),
        STAY_IN_TOUCH_GENUINE.yes(),
        any(&[MOBILITY_INVOLVED.yes(), MODEL_MISMATCH.yes()]),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Stay in touch with criteria",
    say: "Tie the invitation to roles that would fit your skills and mobility needs.",
    because: "It tells them when to call.",
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S4_10A, &S4_17D],
};

pub static TONE_OTHER_ROLES: Rule = Rule {
    id: "tone-other-roles",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[LEAVING.yes(), WANTS_OTHER_ROLES_HERE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Other roles",
    say: "Say that the company stays interesting for you where another role fits.",
    because: "The no is to the role, not to them.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_7B],
};

pub static TONE_WISH_WELL: Rule = Rule {
    id: "tone-wish-well",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Wish well",
    say: "End with good wishes for their search.",
    because: "A positive last line is what people remember.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_6, &S3_4D, &S3_22Q1, &S4_5C],
};

pub static TONE_SIGNATURE: Rule = Rule {
    id: "tone-signature",
    area: Area::ToneContent,
    list: List::Say,
    when: COMPOSING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Signature",
    say: "Sign with your full name, email and phone number.",
    because: "Questions can reach you directly.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_6C, &S1_12A],
};

pub static TONE_PERSONALISE_TEMPLATE: Rule = Rule {
    id: "tone-personalise-template",
    area: Area::ToneContent,
    list: List::Before,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Personalise template",
    say: "Always personalise the greeting and the sentence with the reason; adapt one sentence at least and use your own voice.",
    because: "Unchanged form letters feel careless.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_7, &S3_4E, &S3_6, &S4_6],
};

pub static TONE_TEMPLATE_BY_DEPTH: Rule = Rule {
    id: "tone-template-by-depth",
    area: Area::ToneContent,
    list: List::Before,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Template by depth",
    say: "Pick the template that matches the depth of the relationship and the stage: barest form for brief contact, personal form for a long process (`fw-template-picker`).",
    because: "The same words do not suit a first call and a fifth round.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_7, &S1_5, &S4_6],
};

pub static TONE_ADJUST_TO_RELATIONSHIP: Rule = Rule {
    id: "tone-adjust-to-relationship",
    area: Area::ToneContent,
    list: List::How,
    when: all(&[COMPOSING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Adjust to relationship",
    say: "Adjust the formality to the relationship with the reader.",
    because: "Too stiff or too chatty both jar.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_5, &S1_12],
};

pub static TONE_SPECIFIC_SUBJECT: Rule = Rule {
    id: "tone-specific-subject",
    area: Area::ToneContent,
    list: List::Say,
    when: COMPOSING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Specific subject",
    say: "Use a specific subject line: what it is, the role if useful, and your name.",
    because: "It is found and understood at once.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_7A, &S1_12A, &S3_19],
};

pub static TONE_PROOFREAD: Rule = Rule {
    id: "tone-proofread",
    area: Area::ToneContent,
    list: List::Before,
    when: COMPOSING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Proofread",
    say: "Proofread names, role, dates and spelling.",
    because: "A sloppy message feels disrespectful.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_19],
};

pub static TONE_NO_MAYBE_LATER: Rule = Rule {
    id: "tone-no-maybe-later",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: all(&[
        LEAVING.yes(),
        MAY_REAPPLY.is(MayReapply::NO),
        WANTS_OTHER_ROLES_HERE.no(),
        STAY_IN_TOUCH_GENUINE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "No maybe later",
    say: "Do not hint at later if you mean no.",
    because: "A false opening keeps them waiting.",
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S0_12],
};

pub static TONE_PLAIN_LANGUAGE: Rule = Rule {
    id: "tone-plain-language",
    area: Area::ToneContent,
    list: List::Say,
    when: COMPOSING.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Plain language",
    say: "Use plain, specific words.",
    because: "They cannot be misread.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_7],
};

pub static TONE_CONFIDENT: Rule = Rule {
    id: "tone-confident",
    area: Area::ToneContent,
    list: List::How,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Confident",
    say: "Sound settled and calm, not hesitant.",
    because: "Employers respect a clear, confident decision; confident brevity protects your name.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S2_3C, &S3_13, &S4_5A],
};

pub static TONE_APPOINTMENT_STRUCTURE: Rule = Rule {
    id: "tone-appointment-structure",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[CHANGING_APPOINTMENT.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Appointment structure",
    say: "Order: thanks for the opportunity; which position, date and time; the brief reason or unforeseen circumstances; apology; next step (new times or withdrawal); thanks.",
    because: "The reader gets every needed fact in one pass.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_4C],
};

pub static TONE_TWO_SLOTS: Rule = Rule {
    id: "tone-two-slots",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Two slots",
    say: "Offer two concrete dates or times (`reschedule-slots`), and formats if flexible.",
    because: "A short set of choices avoids back and forth.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_4D, &S3_6, &S3_13B],
};

pub static TONE_NO_DATES_UNLESS_COMMITTED: Rule = Rule {
    id: "tone-no-dates-unless-committed",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: any(&[
        ACTION.is(Action::CANCEL_AND_WITHDRAW),
        all(&[ACTION.is(Action::RESCHEDULE), RESCHEDULE_COMMITTED.no()]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "No dates unless committed",
    say: "Do not offer new dates.",
    because: "A reschedule request promises interest.",
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S3_1, &S3_4D, &S3_8],
};

pub static TONE_CALL_THREE_POINTS: Rule = Rule {
    id: "tone-call-three-points",
    area: Area::ToneContent,
    list: List::How,
    when: all(&[EXIT_NOTICE.yes(), LATE_STAGE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Call three points",
    say: "For a call prepare three points and a closing sentence that announces a confirming email; ask first if they have a moment.",
    because: "Structure keeps the call short.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_7C],
};

pub static TONE_IN_PERSON_EXIT: Rule = Rule {
    id: "tone-in-person-exit",
    area: Area::ToneContent,
    list: List::How,
    when: ACTION.is(Action::LEAVE_EARLY),
    phase: Phase::OfArea,
    live: true,
    title: "In person exit",
    say: "Say: thanks for the time, having heard more it does not fit your path, you would rather stop here; one sentence of appreciation may follow.",
    because: "Short and respectful words end it without argument.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S3_5A],
};

pub static TONE_BODY_LANGUAGE: Rule = Rule {
    id: "tone-body-language",
    area: Area::ToneContent,
    list: List::How,
    when: ACTION.is_any(&[Action::LEAVE_EARLY, Action::PAUSE_IN_INTERVIEW]),
    phase: Phase::OfArea,
    live: true,
    title: "Body language",
    say: "Steady polite voice, upright neutral posture, no anger or ridicule, no dramatic exit.",
    because: "A calm close preserves dignity for everybody.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S3_5B],
};

pub static TONE_EMPATHY_AFTER_ACCEPTANCE: Rule = Rule {
    id: "tone-empathy-after-acceptance",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Empathy after acceptance",
    say: "Be direct and empathetic; offer to discuss next steps.",
    because: "You are asking them to absorb a cost.",
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_4D, &S1_12C],
};

pub static TONE_FEEDBACK_NOT_IN_EXIT: Rule = Rule {
    id: "tone-feedback-not-in-exit",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: all(&[LEAVING.yes(), FEEDBACK_WANTED_TO_GIVE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Feedback not in exit",
    say: "Keep criticism out of the exit message; offer feedback separately, in private, if it is objective.",
    because: "The withdrawal is not the moment to review their process.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_5B, &S1_7C, &S2_5],
};

pub static TONE_FORMAL_INTERNATIONAL: Rule = Rule {
    id: "tone-formal-international",
    area: Area::ToneContent,
    list: List::How,
    when: INTERNATIONAL_HIRING_TEAM.yes(),
    phase: Phase::OfArea,
    live: false,
    title: "Formal international",
    say: "Write more formally, promptly, clearly and courteously.",
    because: "Formality travels well.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_10C],
};

pub static TONE_RECRUITER_THANKS: Rule = Rule {
    id: "tone-recruiter-thanks",
    area: Area::ToneContent,
    list: List::Say,
    when: all(&[
        EXIT_NOTICE.yes(),
        any(&[
            AGENCY_INVOLVED.yes(),
            PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
        ]),
        ACTION.is_not(Action::RESCIND_ACCEPTANCE),
        UNSAFE.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Recruiter thanks",
    say: "Thank the recruiter for their own support too, and ask for your thanks to be passed to the manager.",
    because: "The recruiter worked for you as well.",
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_7D],
};

pub static TONE_NO_FUTURE_DATE_WITHOUT_INTENT: Rule = Rule {
    id: "tone-no-future-date-without-intent",
    area: Area::ToneContent,
    list: List::LeaveOut,
    when: all(&[MAY_REAPPLY.is_any(&[MayReapply::MAYBE, MayReapply::YES]), REAPPLY_WINDOW.unknown()]),
    phase: Phase::OfArea,
    live: false,
    title: "No future date without intent",
    say: "Do not promise a time of return you cannot estimate.",
    because: "An unrealistic date is worse than none.",
    strength: Strength::Avoid,
    basis: Basis::Derived,
    sources: &[&S3_7C],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &TONE_FOUR_ELEMENTS,
    &TONE_GRATITUDE,
    &TONE_CLEAR_DECISION,
    &TONE_SHORT,
    &TONE_ONE_PARAGRAPH,
    &TONE_NO_VENTING,
    &TONE_NO_SARCASM,
    &TONE_SPECIFIC_POSITIVE,
    &TONE_NO_PRAISE_WHEN_RED_FLAG,
    &TONE_PERSONALISATION_SCALES,
    &TONE_DIFFICULT_DECISION,
    &TONE_APOLOGISE_APPOINTMENT,
    &TONE_APOLOGISE_COMMITTED,
    &TONE_APOLOGISE_RESCIND,
    &TONE_APOLOGY_NOT_DRAMATIC,
    &TONE_NO_APOLOGY_NEEDED,
    &TONE_STAY_IN_TOUCH_ONLY_IF_GENUINE,
    &TONE_STAY_IN_TOUCH_EXPLICIT,
    &TONE_STAY_IN_TOUCH_WITH_CRITERIA,
    &TONE_OTHER_ROLES,
    &TONE_WISH_WELL,
    &TONE_SIGNATURE,
    &TONE_PERSONALISE_TEMPLATE,
    &TONE_TEMPLATE_BY_DEPTH,
    &TONE_ADJUST_TO_RELATIONSHIP,
    &TONE_SPECIFIC_SUBJECT,
    &TONE_PROOFREAD,
    &TONE_NO_MAYBE_LATER,
    &TONE_PLAIN_LANGUAGE,
    &TONE_CONFIDENT,
    &TONE_APPOINTMENT_STRUCTURE,
    &TONE_TWO_SLOTS,
    &TONE_NO_DATES_UNLESS_COMMITTED,
    &TONE_CALL_THREE_POINTS,
    &TONE_IN_PERSON_EXIT,
    &TONE_BODY_LANGUAGE,
    &TONE_EMPATHY_AFTER_ACCEPTANCE,
    &TONE_FEEDBACK_NOT_IN_EXIT,
    &TONE_FORMAL_INTERNATIONAL,
    &TONE_RECRUITER_THANKS,
    &TONE_NO_FUTURE_DATE_WITHOUT_INTENT,
];
