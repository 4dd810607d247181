//! Rules of the area *pushback*.

use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry;
use crate::domain::frameworks;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static PUSHBACK_EXPECT_REACTION: Rule = Rule {
    id: "pushback-expect-reaction",
    area: Area::Pushback,
    list: List::Before,
    when: all(&[EXIT_NOTICE.yes(), LATE_STAGE.yes(), UNSAFE.no()]),
    phase: Phase::OfArea,
    live: false,
    title: "They may try to keep you",
    say: "Expect them to try to keep you, or to ask why. Prepare one short answer and stay with it.",
    because: "If you are prepared, you need not make it up under pressure.",
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
    title: "They offer more: pause",
    say: "See it as bargaining. Do not answer while you feel flattered.",
    because: "Being flattered does not mean that anything has changed.",
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
    title: "Does it change why you left?",
    say: "Hold it up to what matters most to you. Does it really change what made you leave?",
    because: "Only if the cause changes does the answer change.",
    see: &[Entry::Framework(&frameworks::FW_COUNTEROFFER_REVIEW)],
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
    title: "Be wary of a counteroffer",
    say: "Be sceptical. People who accept a counteroffer often find that the deeper issue is still there. Think of the long term.",
    because: "The source reports that many do not change the situation.",
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
    title: "It solves the problem",
    say: "Consider it seriously if it settles your concerns and fits your goals.",
    because: "Your reason to leave is gone.",
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
    title: "A firm, kind no",
    say: "Say your decision again in a few words, with thanks and a friendly look ahead.",
    because: "To repeat it once, calmly, is enough.",
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
    title: "Ask for a little time",
    say: "Ask for a short time to think before you answer, and say how long.",
    because: "It saves you from a reflex and keeps things moving.",
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
    title: "What you cannot give up",
    say: "Decide what you cannot give up, and say it plainly.",
    because: "Nobody can meet a vague wish.",
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
    title: "Name the change and the time",
    say: "Name the exact change that would turn your no into a yes: pay range, direct employment, help with a move, remote work. Give a realistic time for their reply.",
    because: "Bargaining works when both sides can see a way to agree.",
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
    title: "Say no once more",
    say: "Repeat your decision one single time, then end on a kind note.",
    because: "More than that turns into an argument.",
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
    title: "They took it well",
    say: "Nothing more is needed. Go on to the steps that tidy up.",
    because: "All ends are tied up.",
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
    title: "No answer? Let it be",
    say: "Let it be and turn to what matters to you. Check once, and only if a booked appointment or formal papers still hang on it.",
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
    title: "They ask why",
    say: "Give one brief, factual line and stop. It may be another offer, a focus that differs from your path, or limits of timing or place.",
    because: "A short, factual answer informs them and opens no debate.",
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
    title: "They want your feedback",
    say: "You can offer measured suggestions, not complaints. You might ask for clearer timelines, or more detail on the employment type and visa help.",
    because: "Useful feedback makes the bond stronger.",
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
    title: "You would rather not say",
    say: "Politely decline to go into detail.",
    because: "You owe nobody an explanation, and criticism in anger harms you.",
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
    title: "Feedback nobody asked for",
    say: "Give feedback they did not ask for only if you mean to help, it is about their process, and you can put it objectively.",
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
    title: "They want to stay in touch",
    say: "Accept in one line. Then connect on a professional network, or write a short note some months later.",
    because: "A relationship needs one definite next contact.",
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
    title: "Expect direct questions",
    say: "Be ready for direct questions, for a talk about the transition and perhaps about costs.",
    because: "They have already acted on your yes.",
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
    title: "Don’t bargain just to find out",
    say: "Never bargain only to get information.",
    because: "Recruiters remember how you negotiated long after the deal.",
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
    title: "A better offer does not bind you",
    say: "You do not have to accept a better offer.",
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
    title: "Practise their reaction",
    say: "Before the call, practise once how you answer pushback or a counteroffer.",
    because: "It steadies you.",
    see: &[Entry::Framework(&frameworks::FW_PUSHBACK_PREP)],
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
    title: "What would have changed your mind",
    say: "Write down the terms that would have changed your mind.",
    because: "You can then judge a later counteroffer in a minute.",
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
    title: "One or two dealbreakers",
    say: "Cut your wishes down to one or two dealbreakers, such as a pay floor, remote work or sponsorship.",
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
    title: "Prepare your case",
    say: "Find out what the market pays, and prepare a short statement of what you bring.",
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
    title: "Ask for a meeting",
    say: "Ask directly for a meeting about your concerns and where you could meet halfway.",
    because: "People respect directness.",
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
