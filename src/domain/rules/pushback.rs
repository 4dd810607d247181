//! Rules of the area *pushback*.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static PUSHBACK_EXPECT_REACTION: Rule = Rule {
    id: "pushback-expect-reaction",
    area: Area::Pushback,
    list: List::Before,
    when: all(&[EXIT_NOTICE.yes(), LATE_STAGE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Expect reaction",
    say: "Expect an attempt to keep you or a question why; prepare one short, consistent answer beforehand.",
    because: "Prepared people do not improvise under pressure.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_11, &S1_4D, &S4_8A],
};

pub static PUSHBACK_COUNTEROFFER_PAUSE: Rule = Rule {
    id: "pushback-counteroffer-pause",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        any(&[CERTAINTY.is_not(Certainty::CERTAIN), WANTS_JOB_IF_FIXED.yes()]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Counteroffer pause",
    say: "See it as bargaining and do not answer while flattered.",
    because: "Flattery is not a changed situation.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_8A],
};

pub static PUSHBACK_COUNTEROFFER_EVALUATE: Rule = Rule {
    id: "pushback-counteroffer-evaluate",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is_any(&[EmployerReaction::COUNTEROFFER, EmployerReaction::BETTER_OFFER]),
        any(&[CERTAINTY.is_not(Certainty::CERTAIN), WANTS_JOB_IF_FIXED.yes()]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Counteroffer evaluate",
    say: "Compare it with your core criteria: does it materially change what made you leave?",
    because: "Only a change of the cause changes the answer.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_8A, &S4_21Q4],
};

pub static PUSHBACK_COUNTEROFFER_CAUTION: Rule = Rule {
    id: "pushback-counteroffer-caution",
    area: Area::Pushback,
    list: List::Answer,
    when: EMPLOYER_REACTION.is_any(&[EmployerReaction::COUNTEROFFER, EmployerReaction::BETTER_OFFER]),
    phase: Phase::OfArea,
    live: false,
    title: "Counteroffer caution",
    say: "Be sceptical: accepted counteroffers often hide the deeper issue and the original conditions stay.",
    because: "The source reports that many do not change the situation; think of the long term.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_8A],
};

pub static PUSHBACK_COUNTEROFFER_ACCEPT_POSSIBLE: Rule = Rule {
    id: "pushback-counteroffer-accept-possible",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is_any(&[EmployerReaction::COUNTEROFFER, EmployerReaction::BETTER_OFFER]),
        COUNTEROFFER_FIXES_CAUSE.is(CounterofferFixesCause::YES),
        WANTS_JOB_IF_FIXED.yes(),
        COMPETING_OFFER.is_not(CompetingOffer::ACCEPTED_FIRM),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Counteroffer accept possible",
    say: "Consider it seriously when it resolves the concerns and fits your goals.",
    because: "The reason to leave is gone.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_8A, &S4_21Q4],
};

pub static PUSHBACK_FIRM_DECLINE: Rule = Rule {
    id: "pushback-firm-decline",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        any(&[
            COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
            all(&[CERTAINTY.is(Certainty::CERTAIN), WANTS_JOB_IF_FIXED.no(), NEEDS_TIME_TO_REFLECT.no()]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Firm decline",
    say: "Restate the decision briefly with thanks and a positive, forward-looking close.",
    because: "One calm repetition is enough.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S0_8A, &S4_8C, &S4_21Q4],
};

pub static PUSHBACK_REQUEST_TIME: Rule = Rule {
    id: "pushback-request-time",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        COMPETING_OFFER.is_not(CompetingOffer::ACCEPTED_FIRM),
        any(&[NEEDS_TIME_TO_REFLECT.yes(), CERTAINTY.is_any(&[Certainty::LEANING, Certainty::UNSURE])]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Request time",
    say: "Ask for a short, named period to think before answering.",
    because: "It avoids a reflex and keeps the process moving.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_8A],
};

pub static PUSHBACK_NAME_NONNEGOTIABLES: Rule = Rule {
    id: "pushback-name-nonnegotiables",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is_any(&[
            EmployerReaction::COUNTEROFFER,
            EmployerReaction::BETTER_OFFER,
            EmployerReaction::RETENTION_ATTEMPT,
        ]),
        WANTS_JOB_IF_FIXED.yes(),
        COMPETING_OFFER.is_not(CompetingOffer::ACCEPTED_FIRM),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Name nonnegotiables",
    say: "Decide what you cannot give up and say it plainly.",
    because: "Vague wishes cannot be met.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_8A],
};

pub static PUSHBACK_SPECIFIC_CHANGE_AND_TIME: Rule = Rule {
    id: "pushback-specific-change-and-time",
    area: Area::Pushback,
    list: List::Stay,
    when: ACTION.is(Action::NEGOTIATE),
    phase: Phase::OfArea,
    live: false,
    title: "Specific change and time",
    say: "Name the exact change that would turn your answer into a yes (pay range, direct employment, relocation help, remote work) and a realistic time for the reply.",
    because: "Bargaining works when both sides see a practical path to agreement.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_9, &S4_8B],
};

pub static PUSHBACK_BETTER_OFFER_ONCE_MORE: Rule = Rule {
    id: "pushback-better-offer-once-more",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is(EmployerReaction::BETTER_OFFER),
        WANTS_JOB_IF_FIXED.no(),
        any(&[
            all(&[CERTAINTY.is(Certainty::CERTAIN), NEEDS_TIME_TO_REFLECT.no()]),
            COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Better offer once more",
    say: "Repeat the decision a single time, then end on a kind note.",
    because: "Repetition beyond that becomes an argument.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S4_17C, &S4_19],
};

pub static PUSHBACK_ACKNOWLEDGED_DONE: Rule = Rule {
    id: "pushback-acknowledged-done",
    area: Area::Pushback,
    list: List::Answer,
    when: EMPLOYER_REACTION.is(EmployerReaction::ACKNOWLEDGED),
    phase: Phase::OfArea,
    live: false,
    title: "Acknowledged done",
    say: "Nothing more is needed; go on to the after-steps.",
    because: "The loop is closed.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S4_19],
};

pub static PUSHBACK_SILENCE_LET_BE: Rule = Rule {
    id: "pushback-silence-let-be",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[EMPLOYER_REACTION.is(EmployerReaction::SILENCE), WRITTEN_CONFIRMATION_SENT.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Silence let be",
    say: "Let it be and turn to your priorities; check once only if a booked appointment or formal paperwork still hangs on it.",
    because: "No answer is one of the three usual outcomes.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_6, &S4_19],
};

pub static PUSHBACK_ASKED_WHY: Rule = Rule {
    id: "pushback-asked-why",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is(EmployerReaction::ASKED_WHY),
        WILLING_TO_STATE_REASON.yes(),
        RED_FLAG_REASON.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Asked why",
    say: "Give one brief factual line and stop: other offer, focus differs from your path, or timing and relocation limits.",
    because: "Concise, factual answers inform without opening debate.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_8B, &S1_6C, &S1_7C, &S4_21Q1],
};

pub static PUSHBACK_FEEDBACK_CONSTRUCTIVE: Rule = Rule {
    id: "pushback-feedback-constructive",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[
        EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK),
        FEEDBACK_OBJECTIVE.yes(),
        RED_FLAG_REASON.no(),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Feedback constructive",
    say: "Offer measured suggestions rather than complaints (for instance clearer timelines, clearer detail on employment type and visa help).",
    because: "Useful feedback strengthens the relationship.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_8B, &S4_5C, &S4_10C, &S4_19],
};

pub static PUSHBACK_FEEDBACK_DECLINE: Rule = Rule {
    id: "pushback-feedback-decline",
    area: Area::Pushback,
    list: List::Answer,
    when: any(&[
        all(&[
            EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK),
            any(&[FEEDBACK_OBJECTIVE.no(), RED_FLAG_REASON.yes()]),
        ]),
        all(&[
            EMPLOYER_REACTION.is(EmployerReaction::ASKED_WHY),
            any(&[WILLING_TO_STATE_REASON.no(), RED_FLAG_REASON.yes()]),
        ]),
    ]),
    phase: Phase::OfArea,
    live: false,
    title: "Feedback decline",
    say: "Decline politely to go into detail.",
    because: "Nobody is owed an explanation, and emotional critique harms you.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_5B, &S4_5C, &S4_21Q1],
};

pub static PUSHBACK_FEEDBACK_ONLY_TO_HELP: Rule = Rule {
    id: "pushback-feedback-only-to-help",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[FEEDBACK_WANTED_TO_GIVE.yes(), MISCONDUCT_PRESENT.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Feedback only to help",
    say: "Give unasked feedback only if your aim is to help, it concerns the employer's process, and you can put it objectively.",
    because: "Otherwise it is venting.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S0_5B, &S0_8B],
};

pub static PUSHBACK_STAY_CONNECTED: Rule = Rule {
    id: "pushback-stay-connected",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[EMPLOYER_REACTION.is(EmployerReaction::INVITED_TO_STAY_CONNECTED), STAY_IN_TOUCH_GENUINE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Stay connected",
    say: "Accept in one line, then connect on a professional network or write a short note some months later.",
    because: "A relationship needs one concrete next contact.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_8C],
};

pub static PUSHBACK_RESCIND_DIRECT_QUESTIONS: Rule = Rule {
    id: "pushback-rescind-direct-questions",
    area: Area::Pushback,
    list: List::Answer,
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Rescind direct questions",
    say: "Be ready for direct questions, a talk about transition and possibly about costs.",
    because: "Employers have already acted on your yes.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_3A, &S1_4D, &S1_8A],
};

pub static PUSHBACK_NOT_FOR_INFORMATION: Rule = Rule {
    id: "pushback-not-for-information",
    area: Area::Pushback,
    list: List::LeaveOut,
    when: all(&[ACTION.is(Action::NEGOTIATE), PREPARED_TO_ACCEPT.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Not for information",
    say: "Never bargain only to obtain information.",
    because: "Recruiters remember how candidates negotiated long after the deal.",
    see: &[],
    strength: Strength::Avoid,
    basis: Basis::Stated,
    sources: &[&S4_8D],
};

pub static PUSHBACK_OFFER_DOES_NOT_OBLIGE: Rule = Rule {
    id: "pushback-offer-does-not-oblige",
    area: Area::Pushback,
    list: List::Know,
    when: EMPLOYER_REACTION.is_any(&[EmployerReaction::BETTER_OFFER, EmployerReaction::COUNTEROFFER]),
    phase: Phase::OfArea,
    live: false,
    title: "Offer does not oblige",
    say: "A better offer does not oblige you to accept it.",
    because: "Your reasons stand on their own.",
    see: &[],
    strength: Strength::May,
    basis: Basis::Stated,
    sources: &[&S4_17C],
};

pub static PUSHBACK_REHEARSE: Rule = Rule {
    id: "pushback-rehearse",
    area: Area::Pushback,
    list: List::Before,
    when: all(&[EXIT_NOTICE.yes(), LATE_STAGE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Rehearse",
    say: "Rehearse the pushback or counteroffer conversation once before the call.",
    because: "It steadies you.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S0_11, &S3_17],
};

pub static PUSHBACK_DOCUMENT_SOLVABLE: Rule = Rule {
    id: "pushback-document-solvable",
    area: Area::Pushback,
    list: List::Learn,
    when: all(&[EXITED.yes(), REASON_WAS_SOLVABLE.yes()]),
    phase: Phase::OfArea,
    live: false,
    title: "Document solvable",
    say: "Write down the terms that would have changed your mind.",
    because: "A later counteroffer can be judged in a minute.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S4_14],
};

pub static NEGOTIATE_DEALBREAKERS: Rule = Rule {
    id: "negotiate-dealbreakers",
    area: Area::Pushback,
    list: List::Stay,
    when: ACTION.is(Action::NEGOTIATE),
    phase: Phase::OfArea,
    live: false,
    title: "Dealbreakers",
    say: "Reduce your wishes to one or two dealbreakers (for example pay floor, remote work, sponsorship).",
    because: "Clear priorities win more than long lists.",
    see: &[],
    strength: Strength::Must,
    basis: Basis::Stated,
    sources: &[&S1_9],
};

pub static NEGOTIATE_CASE: Rule = Rule {
    id: "negotiate-case",
    area: Area::Pushback,
    list: List::Stay,
    when: all(&[ACTION.is(Action::NEGOTIATE), MARKET_BENCHMARK_READY.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "Case",
    say: "Prepare market benchmarks and a succinct statement of your value.",
    because: "A request needs a reason.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_9],
};

pub static NEGOTIATE_ASK_MEETING: Rule = Rule {
    id: "negotiate-ask-meeting",
    area: Area::Pushback,
    list: List::Stay,
    when: ACTION.is(Action::NEGOTIATE),
    phase: Phase::OfArea,
    live: false,
    title: "Ask meeting",
    say: "Ask directly for a meeting about the concerns and possible compromises.",
    because: "Directness is respected.",
    see: &[],
    strength: Strength::Should,
    basis: Basis::Stated,
    sources: &[&S1_9],
};

/// The rules of this area, in reading order.
pub(super) const RULES: &[&Rule] = &[
    &PUSHBACK_EXPECT_REACTION,
    &PUSHBACK_COUNTEROFFER_PAUSE,
    &PUSHBACK_COUNTEROFFER_EVALUATE,
    &PUSHBACK_COUNTEROFFER_CAUTION,
    &PUSHBACK_COUNTEROFFER_ACCEPT_POSSIBLE,
    &PUSHBACK_FIRM_DECLINE,
    &PUSHBACK_REQUEST_TIME,
    &PUSHBACK_NAME_NONNEGOTIABLES,
    &PUSHBACK_SPECIFIC_CHANGE_AND_TIME,
    &PUSHBACK_BETTER_OFFER_ONCE_MORE,
    &PUSHBACK_ACKNOWLEDGED_DONE,
    &PUSHBACK_SILENCE_LET_BE,
    &PUSHBACK_ASKED_WHY,
    &PUSHBACK_FEEDBACK_CONSTRUCTIVE,
    &PUSHBACK_FEEDBACK_DECLINE,
    &PUSHBACK_FEEDBACK_ONLY_TO_HELP,
    &PUSHBACK_STAY_CONNECTED,
    &PUSHBACK_RESCIND_DIRECT_QUESTIONS,
    &PUSHBACK_NOT_FOR_INFORMATION,
    &PUSHBACK_OFFER_DOES_NOT_OBLIGE,
    &PUSHBACK_REHEARSE,
    &PUSHBACK_DOCUMENT_SOLVABLE,
    &NEGOTIATE_DEALBREAKERS,
    &NEGOTIATE_CASE,
    &NEGOTIATE_ASK_MEETING,
];
