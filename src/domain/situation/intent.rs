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

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::Intent,
        id: "intent",
        kind: Kind::One(&[
            Choice { id: "stay", label: "Stay", when: "" },
            Choice { id: "reschedule", label: "Reschedule", when: "" },
            Choice { id: "leave", label: "Leave", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Intent",
        ask: "",
        help: "",
        meaning: "what the person wants right now",
        if_unknown: "leave once the employer has been told, else unsure",
    },
    Fact {
        var: Var::Action,
        id: "action",
        kind: Kind::One(&[
            Choice { id: "no-action", label: "Nothing has to be sent now (after-steps may remain)", when: "" },
            Choice { id: "continue", label: "Stay in the process, politely and engaged", when: "" },
            Choice {
                id: "gather-info",
                label: "Ask the recruiter or manager the open questions before deciding",
                when: "",
            },
            Choice {
                id: "wait-for-offer",
                label: "Stay until an offer shows the terms, with a personal deadline",
                when: "",
            },
            Choice { id: "negotiate", label: "Name the change that would turn the answer into a yes", when: "" },
            Choice { id: "reschedule", label: "Keep the candidacy, move the appointment", when: "" },
            Choice { id: "switch-format", label: "Keep the candidacy, change to phone or video", when: "" },
            Choice { id: "decline-invitation", label: "Say no before any interview is booked", when: "" },
            Choice {
                id: "withdraw",
                label: "End the candidacy, no appointment pending; also while an early exit still needs its written line",
                when: "",
            },
            Choice { id: "cancel-and-withdraw", label: "End the candidacy and cancel a booked appointment", when: "" },
            Choice { id: "decline-offer", label: "Refuse an offer not yet accepted", when: "" },
            Choice { id: "rescind-acceptance", label: "Take back an acceptance", when: "" },
            Choice { id: "pause-in-interview", label: "Ask for a short break mid-interview, then decide", when: "" },
            Choice { id: "leave-early", label: "End the current interview politely and withdraw", when: "" },
            Choice {
                id: "leave-for-safety",
                label: "Leave at once because of misconduct or danger; nothing has to be said",
                when: "",
            },
            Choice { id: "repair", label: "Mend an exit that was handled badly", when: "" },
            Choice { id: "respond", label: "Answer the employer's reaction to the exit", when: "" },
            Choice { id: "reapply", label: "Come back after an earlier exit", when: "" },
        ]),
        short: "Action",
        ask: "",
        help: "",
        meaning: "the step the app proposes and the person confirms (derived, always overridable)",
        if_unknown: "computed from the decision rules",
    },
    Fact {
        var: Var::Certainty,
        id: "certainty",
        kind: Kind::One(&[
            Choice { id: "certain", label: "Certain", when: "" },
            Choice { id: "leaning", label: "Leaning", when: "" },
            Choice { id: "unsure", label: "Unsure", when: "" },
        ]),
        short: "Certainty",
        ask: "",
        help: "",
        meaning: "confidence in the decision",
        if_unknown: "certain when the person says they leave, stay or move the appointment; unsure when they say they are unsure",
    },
    Fact {
        var: Var::DecisionConfirmed,
        id: "decision-confirmed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Decision confirmed",
        ask: "",
        help: "",
        meaning: "the person reviewed priorities privately and, if wanted, slept on it",
        if_unknown: "no (the plan asks for a moment of confirmation before sending); yes once they have been told",
    },
    Fact {
        var: Var::EmotionHigh,
        id: "emotion-high",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Emotion high",
        ask: "",
        help: "",
        meaning: "the wish to leave came as an emotional spike",
        if_unknown: "no",
    },
    Fact {
        var: Var::ReasonInOneSentence,
        id: "reason-in-one-sentence",
        kind: Kind::Text,
        short: "Reason in one sentence",
        ask: "",
        help: "",
        meaning: "private note of the true reason",
        if_unknown: "prompt for it before composing",
    },
    Fact {
        var: Var::ReasonArticulable,
        id: "reason-articulable",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Reason articulable",
        ask: "",
        help: "",
        meaning: "the concern can be put in a short, concrete sentence",
        if_unknown: "no",
    },
    Fact {
        var: Var::GutReaction,
        id: "gut-reaction",
        kind: Kind::One(&[
            Choice { id: "excited", label: "Excited", when: "" },
            Choice { id: "conflicted", label: "Conflicted", when: "" },
            Choice { id: "indifferent", label: "Indifferent", when: "" },
        ]),
        short: "Gut reaction",
        ask: "",
        help: "",
        meaning: "reaction to imagining the job is theirs tomorrow",
        if_unknown: "skip the exercise result",
    },
    Fact {
        var: Var::PersonalDeadline,
        id: "personal-deadline",
        kind: Kind::Date,
        short: "Personal deadline",
        ask: "",
        help: "",
        meaning: "the date by which the person will have decided",
        if_unknown: "offer to set one whenever waiting",
    },
    Fact {
        var: Var::StayInTouchGenuine,
        id: "stay-in-touch-genuine",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Stay in touch genuine",
        ask: "",
        help: "",
        meaning: "a real wish to keep contact",
        if_unknown: "no (omit the line)",
    },
    Fact {
        var: Var::MayReapply,
        id: "may-reapply",
        kind: Kind::One(&[
            Choice { id: "no", label: "No", when: "" },
            Choice { id: "maybe", label: "Maybe", when: "" },
            Choice { id: "yes", label: "Yes", when: "" },
        ]),
        short: "May reapply",
        ask: "",
        help: "",
        meaning: "might return to this employer",
        if_unknown: "yes when a window of return is named, else no",
    },
    Fact {
        var: Var::ReapplyWindow,
        id: "reapply-window",
        kind: Kind::Text,
        short: "Reapply window",
        ask: "",
        help: "",
        meaning: "realistic time of return",
        if_unknown: "do not mention any return date",
    },
    Fact {
        var: Var::WantsOtherRolesHere,
        id: "wants-other-roles-here",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Wants other roles here",
        ask: "",
        help: "",
        meaning: "interested in the company for a different role",
        if_unknown: "no",
    },
    Fact {
        var: Var::AnxiousToCommunicate,
        id: "anxious-to-communicate",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Anxious to communicate",
        ask: "",
        help: "",
        meaning: "too nervous to call or send",
        if_unknown: "no",
    },
    Fact {
        var: Var::WorriedAboutBridges,
        id: "worried-about-bridges",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Worried about bridges",
        ask: "",
        help: "",
        meaning: "afraid of damaging the relationship",
        if_unknown: "no",
    },
    Fact {
        var: Var::ExpectsCounteroffer,
        id: "expects-counteroffer",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Expects counteroffer",
        ask: "",
        help: "",
        meaning: "expects the employer to try to change the decision with a better offer",
        if_unknown: "no",
    },
    Fact {
        var: Var::PressedForTime,
        id: "pressed-for-time",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Pressed for time",
        ask: "",
        help: "",
        meaning: "needs to send something in minutes",
        if_unknown: "no",
    },
    Fact {
        var: Var::InterviewPurpose,
        id: "interview-purpose",
        kind: Kind::One(&[
            Choice { id: "genuine", label: "Genuine", when: "" },
            Choice { id: "information-only", label: "Information only", when: "" },
            Choice { id: "leverage", label: "Leverage", when: "" },
        ]),
        short: "Interview purpose",
        ask: "",
        help: "",
        meaning: "why the person is (still) interviewing",
        if_unknown: "genuine",
    },
    Fact {
        var: Var::PurposeDisclosed,
        id: "purpose-disclosed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Purpose disclosed",
        ask: "",
        help: "",
        meaning: "the employer knows it is information-only",
        if_unknown: "no",
    },
    Fact {
        var: Var::PreparedToAccept,
        id: "prepared-to-accept",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Prepared to accept",
        ask: "",
        help: "",
        meaning: "would really take a good offer from this employer",
        if_unknown: "yes when the job is wanted if fixed or a fair offer would be taken, else no",
    },
    Fact {
        var: Var::WillingToStateReason,
        id: "willing-to-state-reason",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Willing to state reason",
        ask: "",
        help: "",
        meaning: "happy to mention a reason at all",
        if_unknown: "yes when the main reason is marked *state* in D1, else no reason stated",
    },
];
