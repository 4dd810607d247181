//! What the other side may say, each with the next line. The lines that depend on the person's case follow the plan.

use super::*;
use crate::domain::condition::*;
use crate::domain::plan::tables::{self, CONFIRM, Confirm, RETURN, ReturnHint, TOUCH, Touch};
use crate::domain::situation::*;
use crate::domain::sources::*;
use Answer::{Given, If, Plans};
use They::{Do, Say};

/// Somebody hears that the person leaves.
const LEAVES: Cond = any(&[EXIT_NOTICE.yes(), ACTION.is(Action::LEAVE_EARLY)]);
const MOVES: Cond = ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]);
const TAKES_BACK: Cond = ACTION.is(Action::RESCIND_ACCEPTANCE);
const ASKS: Cond = ACTION.is_any(&[Action::NEGOTIATE, Action::GATHER_INFO, Action::CONTINUE, Action::WAIT_FOR_OFFER]);

/// What they said before is being answered.
const ANSWERS: Cond = ACTION.is(Action::RESPOND);

/// Far enough for them to want to keep the person.
const WORTH_KEEPING: Cond = any(&[ANSWERS, all(&[LEAVES, any(&[LATE_STAGE.yes(), OFFER_OPEN.yes(), ACCEPTED.yes()])])]);

/// An email follows the call anyway.
const EMAIL_FOLLOWS: Cond =
    CONFIRM.is_any(&[Confirm::EMAIL_AT_ONCE, Confirm::EMAIL_SAME_DAY, Confirm::EMAIL_WITHIN_24H]);

const PROMISED: Cond = COMPETING_OFFER.is(CompetingOffer::ACCEPTED_FIRM);
const ASK_TIME: Cond = tables::REPLY.is(tables::Reply::ASK_TIME);
const IN_WRITING: Cond = tables::REPLY.is(tables::Reply::CONSIDER_IN_WRITING);
const CONDITIONS: Cond = tables::REPLY.is(tables::Reply::NAME_CONDITIONS);

const NAME_ONE_CHANGE: Answer = If(
    CONDITIONS,
    words! {
        formal: "Thank you. One change would make it a yes: {desired-change}. Could you put that in writing by {reply-by}?",
        neutral: "Thank you. One change would make it a yes: {desired-change}. Could you put that in writing by {reply-by}?",
        warm: "Thank you. One thing would make it a yes: {desired-change}. Could you put that in writing by {reply-by}?",
    },
);

const TAKE_TIME: Answer = If(
    ASK_TIME,
    words! {
        formal: "Thank you. I would like some time to think about it. You will have my answer by {reply-by}.",
        neutral: "Thank you. I need a little time to think about it. You will have my answer by {reply-by}.",
        warm: "Thank you. I'd like a little time to think about it. You'll have my answer by {reply-by}.",
    },
);

const SEE_IT_WRITTEN: Answer = If(
    IN_WRITING,
    words! {
        formal: "Thank you. Please send me that in writing, and I will answer by {reply-by}.",
        neutral: "Thank you. Please put that in writing, and I will answer by {reply-by}.",
        warm: "Thank you, I mean it. Put that in writing, and I'll answer by {reply-by}.",
    },
);

/// Every reply, in the order in which they are likely.
pub static REPLIES: &[&Reply] = &[
    &TAKEN_WELL,
    &WHY,
    &MORE_MONEY,
    &STILL_MORE,
    &THINK_AGAIN,
    &WHICH_COMPANY,
    &YOUR_WORD,
    &WHAT_WE_PAID,
    &NEXT_STEPS,
    &MANAGER,
    &FEEDBACK,
    &STAY_IN_TOUCH,
    &ANOTHER_ROLE,
    &WHAT_HAPPENED,
    &WHEN_INSTEAD,
    &BY_VIDEO,
    &CANNOT_MOVE,
    &MUST_ASK,
    &NOT_POSSIBLE,
    &LITTLE_TIME,
    &WRITE_IT,
    &SILENCE,
    &ANGER,
];

static TAKEN_WELL: Reply = Reply {
    id: "taken-well",
    they: Say("“Thank you for telling me.”"),
    when: any(&[LEAVES, MOVES, ANSWERS]),
    reaction: Some(EmployerReaction::ACKNOWLEDGED),
    answers: &[If(
        Cond::Always,
        words! {
            formal: "Thank you for your understanding. Goodbye, {contact-name}.",
            neutral: "Thank you for understanding. Goodbye, {contact-name}.",
            warm: "Thanks for taking it so well. Bye, {contact-name}.",
        },
    )],
    hint: "That is all. Say goodbye and stop there.",
    sources: &[&S4_19],
};

static WHY: Reply = Reply {
    id: "why",
    they: Say("“May I ask why?”"),
    when: any(&[LEAVES, ANSWERS]),
    reaction: Some(EmployerReaction::ASKED_WHY),
    answers: &[
        // Two reasons would be one too many, and the first one cannot be taken back.
        Given,
        Plans(tables::REPLY.is_any(&[tables::Reply::ONE_LINE_REASON, tables::Reply::NO_DETAIL])),
        If(
            Cond::Always,
            words! {
                formal: "I made this decision after careful thought, and I would prefer to leave it there.",
                neutral: "I thought about it before I decided, and I would rather leave it there.",
                warm: "I did think about it before I decided, and I'd rather leave it there.",
            },
        ),
    ],
    hint: "One line, then stop. You need not fill the pause.",
    sources: &[&S0_8B, &S4_21Q1],
};

static WHICH_COMPANY: Reply = Reply {
    id: "which-company",
    they: Say("“Which company are you going to?”"),
    when: LEAVES,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "I would prefer to keep my plans to myself. I hope you understand.",
            neutral: "I would rather keep my plans to myself. I hope you understand.",
            warm: "I'd rather keep my plans to myself. I hope you understand.",
        },
    )],
    hint: "Name no other company, not even when they guess.",
    sources: &[&S0_5C, &S1_7A],
};

static MORE_MONEY: Reply = Reply {
    id: "more-money",
    they: Say("“What if we paid you more?”"),
    when: WORTH_KEEPING,
    reaction: Some(EmployerReaction::COUNTEROFFER),
    answers: &[
        If(
            PROMISED,
            words! {
                formal: "That is generous, thank you. I have given my word, so my answer stays no.",
                neutral: "That is generous, thank you. I have given my word, so my answer stays no.",
                warm: "That's generous, thank you. I've given my word, so my answer stays no.",
            },
        ),
        TAKE_TIME,
        SEE_IT_WRITTEN,
        NAME_ONE_CHANGE,
        If(
            Cond::Always,
            words! {
                formal: "That is generous, thank you. My decision stays as it is.",
                neutral: "That is generous, thank you. My answer stays no.",
                warm: "That's generous, thank you. My answer is still no.",
            },
        ),
    ],
    hint: "Being flattered changes nothing about the job. You need not answer in this call.",
    sources: &[&S0_8A, &S4_21Q4],
};

static STILL_MORE: Reply = Reply {
    id: "still-more",
    they: Say("“And if we went higher still?”"),
    when: WORTH_KEEPING,
    reaction: Some(EmployerReaction::BETTER_OFFER),
    answers: &[
        If(
            PROMISED,
            words! {
                formal: "Thank you for going further. I have given my word, and my answer is final.",
                neutral: "Thank you for going further. I have given my word, and that is final.",
                warm: "Thank you for going further for me. I've given my word, and that's final.",
            },
        ),
        TAKE_TIME,
        SEE_IT_WRITTEN,
        NAME_ONE_CHANGE,
        If(
            Cond::Always,
            words! {
                formal: "Thank you for going further. My answer is no, and that is final.",
                neutral: "Thank you for going further. It is still no, and that is final.",
                warm: "Thank you for going further for me. It's still no, and that's final.",
            },
        ),
    ],
    hint: "Say it once more and no more than that. A third time would be an argument.",
    sources: &[&S4_17C, &S4_19],
};

static THINK_AGAIN: Reply = Reply {
    id: "think-again",
    they: Say("“Will you think it over once more?”"),
    when: any(&[LEAVES, ANSWERS]),
    reaction: Some(EmployerReaction::RETENTION_ATTEMPT),
    answers: &[
        If(
            PROMISED,
            words! {
                formal: "Thank you for asking. I have given my word elsewhere, so my decision stands.",
                neutral: "Thank you for asking. I have given my word elsewhere, so my decision stands.",
                warm: "It's kind of you to ask. I've given my word elsewhere, so my decision stands.",
            },
        ),
        TAKE_TIME,
        NAME_ONE_CHANGE,
        If(
            Cond::Always,
            words! {
                formal: "Thank you for asking. I have thought it through, and my decision stands.",
                neutral: "Thank you for asking. I have thought it through, and my decision stands.",
                warm: "It's kind of you to ask. I've thought it through, and my decision stands.",
            },
        ),
    ],
    hint: "Say it in a friendly voice, and give no new reasons.",
    sources: &[&S4_8C],
};

static YOUR_WORD: Reply = Reply {
    id: "your-word",
    they: Say("“You gave us your word.”"),
    when: TAKES_BACK,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "You are right, and I apologise for {apology-scope}. I cannot keep it, and I wanted you to know at once.",
            neutral: "You are right, and I am sorry for {apology-scope}. I cannot keep it, and I wanted you to know at once.",
            warm: "You're right, and I'm sorry for {apology-scope}. I can't keep it, and I wanted you to know at once.",
        },
    )],
    hint: "Own it once. You need not defend yourself.",
    sources: &[&S1_8A, &S1_8B],
};

static WHAT_WE_PAID: Reply = Reply {
    id: "what-we-paid",
    they: Say("“What about the money we have paid?”"),
    when: TAKES_BACK,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "Please send me the details in writing. I will read what I signed and come back to you.",
            neutral: "Please send me the details in writing. I will read what I signed and come back to you.",
            warm: "Please send me the details in writing. I'll read what I signed and come back to you.",
        },
    )],
    hint: "Agree to no sum on the phone. Ask somebody who knows contracts first.",
    sources: &[&S1_3A, &S1_8B],
};

static NEXT_STEPS: Reply = Reply {
    id: "next-steps",
    they: Say("“How do we go on from here?”"),
    when: TAKES_BACK,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "I will {next-step-offer}. Please tell me what else you need from me.",
            neutral: "I will {next-step-offer}. Please tell me what else you need from me.",
            warm: "I will {next-step-offer}. Just tell me what else you need from me.",
        },
    )],
    hint: "",
    sources: &[&S1_8B, &S1_4D],
};

static MANAGER: Reply = Reply {
    id: "manager",
    they: Say("“Let me get my manager.”"),
    when: LEAVES,
    reaction: None,
    answers: &[
        If(
            TAKES_BACK,
            words! {
                formal: "Of course. I will say the same to them, and my decision stands.",
                neutral: "Of course. I will tell them the same, and my decision stands.",
                warm: "Of course. I'll tell them the same, and my decision stands.",
            },
        ),
        If(
            EMAIL_FOLLOWS,
            words! {
                formal: "Thank you, there is no need. My decision is made, and you will both have it in my email.",
                neutral: "Thank you, there is no need. My decision is made, and you will both have it in my email.",
                warm: "Thank you, there's no need. My decision is made, and you'll both have it in my email.",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "Thank you, there is no need. My decision is made.",
                neutral: "Thank you, there is no need. My decision is made.",
                warm: "Thank you, there's no need. My decision is made.",
            },
        ),
    ],
    hint: "If somebody comes on the line, say your decision again in the same words.",
    sources: &[&S4_8A, &S4_8C],
};

static FEEDBACK: Reply = Reply {
    id: "feedback",
    they: Say("“What could we have done better?”"),
    when: LEAVES,
    reaction: Some(EmployerReaction::ASKED_FEEDBACK),
    answers: &[
        If(
            tables::REPLY.is(tables::Reply::SUGGESTION),
            words! {
                formal: "Thank you for asking. {feedback-point}",
                neutral: "Thank you for asking. {feedback-point}",
                warm: "Thanks for asking. {feedback-point}",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "Thank you for asking. I would prefer not to go into that.",
                neutral: "Thank you for asking. I would rather not go into that.",
                warm: "Thanks for asking. I'd rather not go into that.",
            },
        ),
    ],
    hint: "One useful tip, or none. A call is no place for a list.",
    sources: &[&S0_8B, &S4_5C],
};

static STAY_IN_TOUCH: Reply = Reply {
    id: "stay-in-touch",
    they: Say("“Shall we stay in touch?”"),
    when: LEAVES,
    reaction: Some(EmployerReaction::INVITED_TO_STAY_CONNECTED),
    answers: &[
        If(
            any(&[TOUCH.is_any(&[Touch::ONE_LINE, Touch::WITH_CRITERIA]), STAY_IN_TOUCH_GENUINE.yes()]),
            words! {
                formal: "I would be pleased to stay in touch. Thank you.",
                neutral: "I would be glad to stay in touch. Thank you.",
                warm: "I'd love to stay in touch. Thank you.",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "That is kind of you, thank you. I wish you and the team well.",
                neutral: "That is kind of you, thank you. I wish you and the team well.",
                warm: "That's kind of you, thank you. All the best to you and the team.",
            },
        ),
    ],
    hint: "Say yes only if you mean it.",
    sources: &[&S0_8C],
};

static ANOTHER_ROLE: Reply = Reply {
    id: "another-role",
    they: Say("“Would another role suit you?”"),
    when: LEAVES,
    reaction: None,
    answers: &[
        If(
            any(&[RETURN.is(ReturnHint::OTHER_ROLES), all(&[WANTS_OTHER_ROLES_HERE.yes(), UNSAFE.no()])]),
            words! {
                formal: "It may. Please do send me what you have in mind.",
                neutral: "It may. Please send me what you have in mind.",
                warm: "It may. Do send me what you have in mind.",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "Thank you for thinking of me. My answer is no, and I would prefer to leave it there.",
                neutral: "Thank you for thinking of me. My answer is no, and I would rather leave it there.",
                warm: "Thanks for thinking of me. My answer is no, and I'd rather leave it there.",
            },
        ),
    ],
    hint: "",
    sources: &[&S0_12, &S2_7C],
};

static WHAT_HAPPENED: Reply = Reply {
    id: "what-happened",
    they: Say("“What has happened?”"),
    when: MOVES,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "[It is because of {brief-cause}, and I would|I would] prefer to leave it at that.",
            neutral: "[It is because of {brief-cause}, and I would|I would] rather leave it at that.",
            warm: "[It's because of {brief-cause}, and I'd|I'd] rather leave it at that.",
        },
    )],
    hint: "The kind of cause is enough. Details are yours.",
    sources: &[&S3_4C],
};

static WHEN_INSTEAD: Reply = Reply {
    id: "when-instead",
    they: Say("“When could you come instead?”"),
    when: MOVES,
    reaction: None,
    answers: &[
        If(
            RESCHEDULE_COMMITTED.yes(),
            words! {
                formal: "I could offer {slot-option-1} or {slot-option-2}.",
                neutral: "I could do {slot-option-1} or {slot-option-2}.",
                warm: "I could do {slot-option-1} or {slot-option-2}.",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "I cannot name a time yet. I will write to you as soon as I can.",
                neutral: "I cannot name a time yet. I will write to you as soon as I can.",
                warm: "I can't name a time yet. I'll write to you as soon as I can.",
            },
        ),
    ],
    hint: "Offer only times that you will keep.",
    sources: &[&S3_4D],
};

static BY_VIDEO: Reply = Reply {
    id: "by-video",
    they: Say("“Could we talk by video or phone?”"),
    when: MOVES,
    reaction: None,
    answers: &[
        If(
            ALTERNATIVES.has_any(&[Alternatives::VIDEO, Alternatives::PHONE]),
            words! {
                formal: "Yes, we could talk {format-options}.",
                neutral: "Yes, we could talk {format-options}.",
                warm: "Yes, we could talk {format-options}.",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "Thank you for the thought. That would not help this time.",
                neutral: "Thank you for the thought. That would not help this time.",
                warm: "Thanks for the thought. That wouldn't help this time.",
            },
        ),
    ],
    hint: "",
    sources: &[&S3_4D],
};

static CANNOT_MOVE: Reply = Reply {
    id: "cannot-move",
    they: Say("“We cannot move it.”"),
    when: MOVES,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "I understand. I cannot be there at that time, and I leave it to you how to go on.",
            neutral: "I understand. I cannot be there at that time, so I leave it to you how to go on.",
            warm: "I understand. I can't be there at that time, so I'll leave it to you how to go on.",
        },
    )],
    hint: "Then it is their choice. You have been fair.",
    sources: &[&S3_4C],
};

static MUST_ASK: Reply = Reply {
    id: "must-ask",
    they: Say("“I have to ask somebody first.”"),
    when: ASKS,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "Of course. May I count on your answer by {reply-by}?",
            neutral: "Of course. Could you let me know by {reply-by}?",
            warm: "Of course. Could you let me know by {reply-by}?",
        },
    )],
    hint: "Leave with a date.",
    sources: &[&S1_9],
};

static NOT_POSSIBLE: Reply = Reply {
    id: "not-possible",
    they: Say("“That is not possible.”"),
    when: ASKS,
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "Thank you for being clear. I will think about what that means for me and write to you.",
            neutral: "Thank you for being clear. I will think about what that means for me and write to you.",
            warm: "Thank you for being clear. I'll think about what that means for me and write to you.",
        },
    )],
    hint: "Decide nothing on the phone. Their no is a fact for your plan.",
    sources: &[&S1_9, &S4_8B],
};

static LITTLE_TIME: Reply = Reply {
    id: "little-time",
    they: Say("“We have little time left.”"),
    when: ACTION.is(Action::PAUSE_IN_INTERVIEW),
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "Two minutes are enough. Thank you.",
            neutral: "Two minutes are enough. Thank you.",
            warm: "Two minutes will do. Thank you.",
        },
    )],
    hint: "",
    sources: &[&S3_5A],
};

static WRITE_IT: Reply = Reply {
    id: "write-it",
    they: Say("“Can you put that in writing?”"),
    when: any(&[LEAVES, MOVES]),
    reaction: None,
    answers: &[
        If(
            CONFIRM.is(Confirm::EMAIL_WITHIN_24H),
            words! {
                formal: "Yes. You will have my email within a day.",
                neutral: "Yes. You will have my email within a day.",
                warm: "Yes, you'll have my email within a day.",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "Yes. You will have my email today.",
                neutral: "Yes. You will have my email today.",
                warm: "Yes, you'll have my email today.",
            },
        ),
    ],
    hint: "",
    sources: &[&S0_7C, &S3_7A],
};

static SILENCE: Reply = Reply {
    id: "silence",
    they: Do("Nothing. Silence."),
    when: any(&[LEAVES, MOVES, ASKS, ANSWERS]),
    reaction: Some(EmployerReaction::SILENCE),
    answers: &[
        If(
            any(&[LEAVES, EXITED.yes()]),
            words! {
                formal: "I know that this is not the news you hoped for. You will have it in writing. Thank you, {contact-name}.",
                neutral: "I know this is not the news you hoped for. You will have it in writing. Thank you, {contact-name}.",
                warm: "I know this isn't the news you hoped for. You'll have it in writing. Thank you, {contact-name}.",
            },
        ),
        If(
            Cond::Always,
            words! {
                formal: "I will put it in writing, so that you can look at it in peace. Thank you, {contact-name}.",
                neutral: "I will put it in writing, so that you can look at it in peace. Thank you, {contact-name}.",
                warm: "I'll put it in writing, so you can look at it in peace. Thank you, {contact-name}.",
            },
        ),
    ],
    hint: "Count to three first. The pause is not yours to fill.",
    sources: &[&S0_7C, &S4_8A],
};

pub(super) static ANGER: Reply = Reply {
    id: "anger",
    they: Do("They get angry."),
    when: any(&[LEAVES, MOVES, ASKS, ANSWERS]),
    reaction: None,
    answers: &[If(
        Cond::Always,
        words! {
            formal: "I understand that this is not easy to hear. I will leave it there. Goodbye, {contact-name}.",
            neutral: "I understand that this is not easy to hear. I will leave it there. Goodbye, {contact-name}.",
            warm: "I understand that this isn't easy to hear. I'll leave it there. Goodbye, {contact-name}.",
        },
    )],
    hint: "Then hang up, or go. You owe nobody a fight.",
    sources: &[&S4_8A, &S3_5B],
};

/// The line that ends the talk, whatever they say.
pub(super) const STOPS: &[Said] = &[
    Said {
        when: any(&[ASK_TIME, IN_WRITING, CONDITIONS, ASKS]),
        words: words! {
            formal: "That is all I can say today. I will write to you. Thank you, {contact-name}.",
            neutral: "That is all I can say today. I will write to you. Thank you, {contact-name}.",
            warm: "That's all I can say today. I'll write to you. Thank you, {contact-name}.",
        },
    },
    Said {
        when: ACTION.is(Action::PAUSE_IN_INTERVIEW),
        words: words! {
            formal: "I need this short pause. I will be right back.",
            neutral: "I need this short pause. I will be right back.",
            warm: "I need this short pause. I'll be right back.",
        },
    },
    Said {
        when: MOVES,
        words: words! {
            formal: "I have to end here. You will have it in writing. Thank you, {contact-name}.",
            neutral: "I have to stop here. You will have it in writing. Thank you, {contact-name}.",
            warm: "I have to stop here. You'll have it in writing. Thank you, {contact-name}.",
        },
    },
    Said {
        when: ACTION.is(Action::LEAVE_EARLY),
        words: words! {
            formal: "My decision is made, and I am going now. Thank you.",
            neutral: "My decision is made, and I am going now. Thank you.",
            warm: "My decision is made, and I'm going now. Thank you.",
        },
    },
    Said {
        when: Cond::Always,
        words: words! {
            formal: "My decision is made, and I would like to leave it there. Thank you, {contact-name}.",
            neutral: "My decision is made, and I would like to leave it there. Thank you, {contact-name}.",
            warm: "My decision is made, and I'd like to leave it there. Thank you, {contact-name}.",
        },
    },
];
