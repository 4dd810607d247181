//! Intent, certainty and state of mind.

use super::*;

/// Values of [`INTENT`].
#[derive(Debug, PartialEq, Eq)]
pub struct Intent;

impl Intent {
    pub const STAY: Value<Intent> = Value::new(0);
    pub const RESCHEDULE: Value<Intent> = Value::new(1);
    pub const LEAVE: Value<Intent> = Value::new(2);
    pub const UNSURE: Value<Intent> = Value::new(3);
}

/// What the person wants right now.
pub const INTENT: One<Intent> = One::new(Var::Intent);

/// Values of [`ACTION`].
#[derive(Debug, PartialEq, Eq)]
pub struct Action;

impl Action {
    /// Nothing has to be sent now (after-steps may remain).
    pub const NO_ACTION: Value<Action> = Value::new(0);
    /// Stay in the process, politely and engaged.
    pub const CONTINUE: Value<Action> = Value::new(1);
    /// Ask the recruiter or manager the open questions before deciding.
    pub const GATHER_INFO: Value<Action> = Value::new(2);
    /// Stay until an offer shows the terms, with a personal deadline.
    pub const WAIT_FOR_OFFER: Value<Action> = Value::new(3);
    /// Name the change that would turn the answer into a yes.
    pub const NEGOTIATE: Value<Action> = Value::new(4);
    /// Keep the candidacy, move the appointment.
    pub const RESCHEDULE: Value<Action> = Value::new(5);
    /// Keep the candidacy, change to phone or video.
    pub const SWITCH_FORMAT: Value<Action> = Value::new(6);
    /// Say no before any interview is booked.
    pub const DECLINE_INVITATION: Value<Action> = Value::new(7);
    /// End the candidacy, no appointment pending; also while an early exit still needs its written line.
    pub const WITHDRAW: Value<Action> = Value::new(8);
    /// End the candidacy and cancel a booked appointment.
    pub const CANCEL_AND_WITHDRAW: Value<Action> = Value::new(9);
    /// Refuse an offer not yet accepted.
    pub const DECLINE_OFFER: Value<Action> = Value::new(10);
    /// Take back an acceptance.
    pub const RESCIND_ACCEPTANCE: Value<Action> = Value::new(11);
    /// Ask for a short break mid-interview, then decide.
    pub const PAUSE_IN_INTERVIEW: Value<Action> = Value::new(12);
    /// End the current interview politely and withdraw.
    pub const LEAVE_EARLY: Value<Action> = Value::new(13);
    /// Leave at once because of misconduct or danger; nothing has to be said.
    pub const LEAVE_FOR_SAFETY: Value<Action> = Value::new(14);
    /// Mend an exit that was handled badly.
    pub const REPAIR: Value<Action> = Value::new(15);
    /// Answer the employer's reaction to the exit.
    pub const RESPOND: Value<Action> = Value::new(16);
    /// Come back after an earlier exit.
    pub const REAPPLY: Value<Action> = Value::new(17);
}

/// The step the app proposes and the person confirms (derived, always overridable).
pub const ACTION: One<Action> = One::new(Var::Action);

/// Values of [`CERTAINTY`].
#[derive(Debug, PartialEq, Eq)]
pub struct Certainty;

impl Certainty {
    pub const CERTAIN: Value<Certainty> = Value::new(0);
    pub const LEANING: Value<Certainty> = Value::new(1);
    pub const UNSURE: Value<Certainty> = Value::new(2);
}

/// Confidence in the decision.
pub const CERTAINTY: One<Certainty> = One::new(Var::Certainty);

/// The person reviewed priorities privately and, if wanted, slept on it.
pub const DECISION_CONFIRMED: Flag = Flag::new(Var::DecisionConfirmed);

/// The wish to leave came as an emotional spike.
pub const EMOTION_HIGH: Flag = Flag::new(Var::EmotionHigh);

/// Private note of the true reason.
pub const REASON_IN_ONE_SENTENCE: Text = Text::new(Var::ReasonInOneSentence);

/// The concern can be put in a short, concrete sentence.
pub const REASON_ARTICULABLE: Flag = Flag::new(Var::ReasonArticulable);

/// Values of [`GUT_REACTION`].
#[derive(Debug, PartialEq, Eq)]
pub struct GutReaction;

impl GutReaction {
    pub const EXCITED: Value<GutReaction> = Value::new(0);
    pub const CONFLICTED: Value<GutReaction> = Value::new(1);
    pub const INDIFFERENT: Value<GutReaction> = Value::new(2);
}

/// Reaction to imagining the job is theirs tomorrow.
pub const GUT_REACTION: One<GutReaction> = One::new(Var::GutReaction);

/// The date by which the person will have decided.
pub const PERSONAL_DEADLINE: Text = Text::new(Var::PersonalDeadline);

/// A real wish to keep contact.
pub const STAY_IN_TOUCH_GENUINE: Flag = Flag::new(Var::StayInTouchGenuine);

/// Values of [`MAY_REAPPLY`].
#[derive(Debug, PartialEq, Eq)]
pub struct MayReapply;

impl MayReapply {
    pub const NO: Value<MayReapply> = Value::new(0);
    pub const MAYBE: Value<MayReapply> = Value::new(1);
    pub const YES: Value<MayReapply> = Value::new(2);
}

/// Might return to this employer.
pub const MAY_REAPPLY: One<MayReapply> = One::new(Var::MayReapply);

/// Realistic time of return.
pub const REAPPLY_WINDOW: Text = Text::new(Var::ReapplyWindow);

/// Interested in the company for a different role.
pub const WANTS_OTHER_ROLES_HERE: Flag = Flag::new(Var::WantsOtherRolesHere);

/// Too nervous to call or send.
pub const ANXIOUS_TO_COMMUNICATE: Flag = Flag::new(Var::AnxiousToCommunicate);

/// Afraid of damaging the relationship.
pub const WORRIED_ABOUT_BRIDGES: Flag = Flag::new(Var::WorriedAboutBridges);

/// Expects the employer to try to change the decision with a better offer.
pub const EXPECTS_COUNTEROFFER: Flag = Flag::new(Var::ExpectsCounteroffer);

/// Needs to send something in minutes.
pub const PRESSED_FOR_TIME: Flag = Flag::new(Var::PressedForTime);

/// Values of [`INTERVIEW_PURPOSE`].
#[derive(Debug, PartialEq, Eq)]
pub struct InterviewPurpose;

impl InterviewPurpose {
    pub const GENUINE: Value<InterviewPurpose> = Value::new(0);
    pub const INFORMATION_ONLY: Value<InterviewPurpose> = Value::new(1);
    pub const LEVERAGE: Value<InterviewPurpose> = Value::new(2);
}

/// Why the person is (still) interviewing.
pub const INTERVIEW_PURPOSE: One<InterviewPurpose> = One::new(Var::InterviewPurpose);

/// The employer knows it is information-only.
pub const PURPOSE_DISCLOSED: Flag = Flag::new(Var::PurposeDisclosed);

/// Would really take a good offer from this employer.
pub const PREPARED_TO_ACCEPT: Flag = Flag::new(Var::PreparedToAccept);

/// Happy to mention a reason at all.
pub const WILLING_TO_STATE_REASON: Flag = Flag::new(Var::WillingToStateReason);

/// [`INTENT`], and how it is asked: apart from the others, because the first screen asks it too.
pub const INTENT_ASKED: Fact = Fact {
    var: Var::Intent,
    id: "intent",
    kind: Kind::One(&[
        Choice { id: "stay", label: "Stay in", when: "You want to stay in", likely: 10 },
        Choice { id: "reschedule", label: "Move the date", when: "You want to move the date", likely: 12 },
        Choice { id: "leave", label: "Leave", when: "You want to leave", likely: 55 },
        Choice { id: "unsure", label: "I am not sure", when: "You are not sure what you want", likely: 23 },
    ]),
    short: "What you want",
    ask: "What do you want to do?",
    help: "You can change this at any time.",
    meaning: "what the person wants right now",
    if_unknown: "To leave, once they have been told. Until then: not sure.",
    likely: 90,
};

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    INTENT_ASKED,
    Fact {
        var: Var::Action,
        id: "action",
        kind: Kind::One(&[
            Choice { id: "no-action", label: "Nothing to send", when: "There is nothing to send now", likely: 0 },
            Choice { id: "continue", label: "Stay in", when: "You are staying in for now", likely: 0 },
            Choice {
                id: "gather-info",
                label: "Ask first",
                when: "You are asking your open questions first",
                likely: 0,
            },
            Choice {
                id: "wait-for-offer",
                label: "Wait for an offer",
                when: "You are waiting for an offer",
                likely: 0,
            },
            Choice { id: "negotiate", label: "Bargain", when: "You are asking for a change", likely: 0 },
            Choice { id: "reschedule", label: "Move the date", when: "You are asking for another time", likely: 0 },
            Choice {
                id: "switch-format",
                label: "Phone or video instead",
                when: "You are asking for a call instead of a visit",
                likely: 0,
            },
            Choice {
                id: "decline-invitation",
                label: "Say no before an interview",
                when: "You are saying no before an interview is booked",
                likely: 0,
            },
            Choice { id: "withdraw", label: "Leave the process", when: "You are leaving the process", likely: 0 },
            Choice {
                id: "cancel-and-withdraw",
                label: "Cancel and leave",
                when: "You are cancelling the interview and leaving",
                likely: 0,
            },
            Choice {
                id: "decline-offer",
                label: "Say no to the offer",
                when: "You are saying no to the offer",
                likely: 0,
            },
            Choice {
                id: "rescind-acceptance",
                label: "Take back the yes",
                when: "You are taking back your yes",
                likely: 0,
            },
            Choice {
                id: "pause-in-interview",
                label: "Ask for a break",
                when: "You are asking for a short break",
                likely: 0,
            },
            Choice {
                id: "leave-early",
                label: "End the interview early",
                when: "You are ending the interview early",
                likely: 0,
            },
            Choice { id: "leave-for-safety", label: "Leave at once", when: "You are leaving at once", likely: 0 },
            Choice { id: "repair", label: "Put it right", when: "You are putting right how it ended", likely: 0 },
            Choice { id: "respond", label: "Answer them", when: "You are answering what they said", likely: 0 },
            Choice { id: "reapply", label: "Come back", when: "You are asking to come back", likely: 0 },
        ]),
        short: "What to do",
        ask: "",
        help: "",
        meaning: "the step that the plan proposes and the person confirms",
        if_unknown: "The plan works it out from your answers. You can always put another step in its place.",
        likely: 0,
    },
    Fact {
        var: Var::Certainty,
        id: "certainty",
        kind: Kind::One(&[
            Choice { id: "certain", label: "Sure", when: "You are sure", likely: 65 },
            Choice { id: "leaning", label: "Leaning one way", when: "You lean one way but are not sure", likely: 20 },
            Choice { id: "unsure", label: "Back and forth", when: "You still go back and forth", likely: 15 },
        ]),
        short: "How sure you are",
        ask: "How sure are you?",
        help: "",
        meaning: "how sure the person is",
        if_unknown: "Sure when you say that you leave, stay or move the date. Not sure when you say so.",
        likely: 12,
    },
    Fact {
        var: Var::DecisionConfirmed,
        id: "decision-confirmed",
        kind: Kind::Flag {
            yes: "You have checked your decision in a quiet moment",
            no: "You have not yet checked your decision in a quiet moment",
        },
        short: "A quiet check",
        ask: "Have you taken a quiet moment to check your decision?",
        help: "Alone, away from the inbox. Sleep on it if there is time. A few minutes will do if not.",
        meaning: "the person reviewed priorities privately and, if wanted, slept on it",
        if_unknown: "No, so the plan asks you for one. Yes once they have been told.",
        likely: 40,
    },
    Fact {
        var: Var::EmotionHigh,
        id: "emotion-high",
        kind: Kind::Flag {
            yes: "The wish to leave came in a rush of feeling",
            no: "The wish to leave did not come in a rush",
        },
        short: "A rush of feeling",
        ask: "Did the wish to leave come in a rush of feeling?",
        help: "That is human. It only changes the pace.",
        meaning: "the wish to leave came as an emotional spike",
        if_unknown: "No.",
        likely: 30,
    },
    Fact {
        var: Var::ReasonInOneSentence,
        id: "reason-in-one-sentence",
        kind: Kind::Text,
        short: "Your reason in one line",
        ask: "In one line, why do you want to leave?",
        help: "This note is for you alone. It goes into no message.",
        meaning: "private note of the true reason",
        if_unknown: "Left blank. You are asked for it before you write.",
        likely: 60,
    },
    Fact {
        var: Var::ReasonArticulable,
        id: "reason-articulable",
        kind: Kind::Flag {
            yes: "You can put your concern in one clear line",
            no: "You cannot yet put your concern in one clear line",
        },
        short: "Putting it in words",
        ask: "Can you put your concern in one short, clear line?",
        help: "",
        meaning: "the concern can be put in a short, concrete sentence",
        if_unknown: "No.",
        likely: 60,
    },
    Fact {
        var: Var::GutReaction,
        id: "gut-reaction",
        kind: Kind::One(&[
            Choice { id: "excited", label: "Excited", when: "You feel excited at the thought of starting", likely: 20 },
            Choice { id: "conflicted", label: "Torn", when: "You feel torn at the thought of starting", likely: 55 },
            Choice {
                id: "indifferent",
                label: "Not much",
                when: "You feel little at the thought of starting",
                likely: 25,
            },
        ]),
        short: "Your first feeling",
        ask: "Imagine the job is yours from tomorrow. What do you feel?",
        help: "Go with the first thing you feel.",
        meaning: "the first feeling when the person imagines that the job is theirs",
        if_unknown: "Left out.",
        likely: 50,
    },
    Fact {
        var: Var::PersonalDeadline,
        id: "personal-deadline",
        kind: Kind::Date,
        short: "Your own date",
        ask: "By what date do you want to have decided?",
        help: "",
        meaning: "the date by which the person will have decided",
        if_unknown: "None. The plan offers one whenever you wait.",
        likely: 45,
    },
    Fact {
        var: Var::StayInTouchGenuine,
        id: "stay-in-touch-genuine",
        kind: Kind::Flag { yes: "You would truly like to stay in touch", no: "You do not plan to stay in touch" },
        short: "Staying in touch",
        ask: "Would you truly like to stay in touch?",
        help: "Say yes only if you mean it. No is fine.",
        meaning: "a real wish to keep contact",
        if_unknown: "No. Then the message leaves it out.",
        likely: 50,
    },
    Fact {
        var: Var::MayReapply,
        id: "may-reapply",
        kind: Kind::One(&[
            Choice { id: "no", label: "No", when: "You do not plan to come back", likely: 50 },
            Choice { id: "maybe", label: "Maybe", when: "You might come back one day", likely: 40 },
            Choice { id: "yes", label: "Yes", when: "You hope to come back one day", likely: 10 },
        ]),
        short: "Coming back",
        ask: "Might you come back to this employer one day?",
        help: "",
        meaning: "might return to this employer",
        if_unknown: "Yes when you name a time for it. Otherwise no.",
        likely: 40,
    },
    Fact {
        var: Var::ReapplyWindow,
        id: "reapply-window",
        kind: Kind::Text,
        short: "When you might come back",
        ask: "When could you see yourself coming back?",
        help: "A month, a quarter or a season will do.",
        meaning: "realistic time of return",
        if_unknown: "Left blank. Then the message names no time.",
        likely: 15,
    },
    Fact {
        var: Var::WantsOtherRolesHere,
        id: "wants-other-roles-here",
        kind: Kind::Flag {
            yes: "Another job at this company would interest you",
            no: "Other jobs at this company do not interest you",
        },
        short: "Other jobs there",
        ask: "Would another job there interest you?",
        help: "",
        meaning: "another job at this company would be of interest",
        if_unknown: "No.",
        likely: 30,
    },
    Fact {
        var: Var::AnxiousToCommunicate,
        id: "anxious-to-communicate",
        kind: Kind::Flag { yes: "You feel too nervous to call or write", no: "You feel able to call or write" },
        short: "Nerves about telling them",
        ask: "Are you too nervous to call or write?",
        help: "Many people are. There are smaller steps.",
        meaning: "too nervous to call or send",
        if_unknown: "No.",
        likely: 35,
    },
    Fact {
        var: Var::WorriedAboutBridges,
        id: "worried-about-bridges",
        kind: Kind::Flag {
            yes: "You are afraid of spoiling things with them",
            no: "You are not afraid of spoiling things with them",
        },
        short: "Fear of bad feeling",
        ask: "Are you afraid of spoiling things with them?",
        help: "",
        meaning: "afraid of spoiling things with them",
        if_unknown: "No.",
        likely: 45,
    },
    Fact {
        var: Var::ExpectsCounteroffer,
        id: "expects-counteroffer",
        kind: Kind::Flag {
            yes: "You expect them to come back with a better offer",
            no: "You do not expect a better offer from them",
        },
        short: "A better offer to come",
        ask: "Do you expect them to come back with a better offer?",
        help: "",
        meaning: "expects the employer to try to change the decision with a better offer",
        if_unknown: "No.",
        likely: 15,
    },
    Fact {
        var: Var::PressedForTime,
        id: "pressed-for-time",
        kind: Kind::Flag { yes: "You need to send something within minutes", no: "You have more than a few minutes" },
        short: "In a hurry",
        ask: "Do you need to send something within minutes?",
        help: "",
        meaning: "needs to send something in minutes",
        if_unknown: "No.",
        likely: 12,
    },
    Fact {
        var: Var::InterviewPurpose,
        id: "interview-purpose",
        kind: Kind::One(&[
            Choice { id: "genuine", label: "For the job", when: "You are in it for the job", likely: 90 },
            Choice {
                id: "information-only",
                label: "To learn, not to take the job",
                when: "You are in it to learn, not to take the job",
                likely: 5,
            },
            Choice {
                id: "leverage",
                label: "To help with another offer",
                when: "You are in it to help with another offer",
                likely: 5,
            },
        ]),
        short: "Why you are in it",
        ask: "Why are you in this process?",
        help: "Any of these is allowed. The advice stays fair to both sides.",
        meaning: "why the person is (still) interviewing",
        if_unknown: "For the job.",
        likely: 8,
    },
    Fact {
        var: Var::PurposeDisclosed,
        id: "purpose-disclosed",
        kind: Kind::Flag {
            yes: "They know that you are there to learn",
            no: "They do not know that you are there to learn",
        },
        short: "Do they know that",
        ask: "Do they know that you are there to learn, not to take the job?",
        help: "",
        meaning: "the employer knows it is information-only",
        if_unknown: "No.",
        likely: 15,
    },
    Fact {
        var: Var::PreparedToAccept,
        id: "prepared-to-accept",
        kind: Kind::Flag {
            yes: "You would say yes if they met your wishes",
            no: "You would say no even if they met your wishes",
        },
        short: "If they met your wishes",
        ask: "If they met your wishes, would you say yes?",
        help: "",
        meaning: "would really take a good offer from this employer",
        if_unknown: "Yes when you want the job with the problem gone, or would take a fair offer. Otherwise no.",
        likely: 40,
    },
    Fact {
        var: Var::WillingToStateReason,
        id: "willing-to-state-reason",
        kind: Kind::Flag { yes: "You are happy to give a reason", no: "You would rather not give a reason" },
        short: "Giving a reason",
        ask: "Are you happy to give them a reason?",
        help: "You owe nobody a reason. If you give one, a line will do.",
        meaning: "happy to mention a reason at all",
        if_unknown: "Yes when your main reason is a harmless one. Otherwise the message gives none.",
        likely: 30,
    },
];
