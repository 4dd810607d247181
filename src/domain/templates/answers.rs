//! Answers when they ask why. Each stops where it stops: what is not asked is not explained. A line that was given is given
//! once more: a second one would be doubted.

use super::compose::reason_line;
use super::*;
use crate::domain::plan::tables::{EXIT_KIND, REASON};
use crate::domain::plan::{Gives, table_of};
use crate::domain::situation::Slot::Bits;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static ANS_OTHER_OFFER: ReadyAnswer = ReadyAnswer {
    id: "ans-other-offer",
    situation: "When you have accepted another offer",
    beats: &[
        Beat {
            intent: "thanks for asking",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "Thank you for asking.",
                neutral: "Thank you for asking.",
                warm: "Thanks for asking.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "accepted offer closer to present priorities, and nothing more",
            shown: Shown::Always,
            marks: &[Mark::Context],
            words: words! {
                formal: "[{reason-line}|I have accepted an offer that is closer to my present priorities.]",
                neutral: "[{reason-line}|I have accepted an offer that is closer to my priorities.]",
                warm: "[{reason-line}|I've accepted an offer that's closer to my priorities.]",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_8B, &S1_6C],
};

pub static ANS_ROLE_FOCUS: ReadyAnswer = ReadyAnswer {
    id: "ans-role-focus",
    situation: "When the role does not fit",
    beats: &[Beat {
        intent: "having learned more, focus differs from the path pursued, and nothing more",
        shown: Shown::Always,
        marks: &[Mark::Context],
        words: words! {
            formal: "[{reason-line}|Having learned more about the role, I see that its focus differs from the path that I am pursuing.]",
            neutral: "[{reason-line}|Now that I know more about the role, I see that its focus differs from the path I want to take.]",
            warm: "[{reason-line}|Now that I know more about the role, I can see that its focus isn't where I want to go.]",
        },
        short: Short::Same,
        paragraph: false,
    }],
    sources: &[&S0_8B],
};

pub static ANS_TIMING_RELOCATION: ReadyAnswer = ReadyAnswer {
    id: "ans-timing-relocation",
    situation: "When time or place made it unworkable",
    beats: &[Beat {
        intent: "timing and relocation limits made it impractical, and nothing more",
        shown: Shown::Always,
        marks: &[Mark::Context],
        words: words! {
            formal: "[{reason-line}|The limits of timing and place made it impractical for me.]",
            neutral: "[{reason-line}|The limits of timing and place made it impractical for me.]",
            warm: "[{reason-line}|With the timing and the place, it just wasn't practical for me.]",
        },
        short: Short::Same,
        paragraph: false,
    }],
    sources: &[&S0_8B],
};

pub static ANS_EMPLOYMENT_MODEL: ReadyAnswer = ReadyAnswer {
    id: "ans-employment-model",
    situation: "When the kind of contract does not fit",
    beats: &[
        Beat {
            intent: "the arrangement is not what is needed",
            shown: Shown::Always,
            marks: &[Mark::Context],
            words: words! {
                formal: "[{reason-line}|The employment arrangement is not the one that I need.]",
                neutral: "[{reason-line}|The kind of contract is not the one that I need.]",
                warm: "[{reason-line}|The kind of contract isn't the one I need.]",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "would talk again if it changes",
            shown: Shown::If(STAY_IN_TOUCH_GENUINE.yes()),
            marks: &[Mark::KeepInTouch],
            words: words! {
                formal: "Should that change, I would be pleased to talk again.",
                neutral: "If that changes, I would be glad to talk again.",
                warm: "If that ever changes, I'd be glad to talk again.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S4_17A],
};

pub static ANS_PERSONAL: ReadyAnswer = ReadyAnswer {
    id: "ans-personal",
    situation: "When the reason is private",
    beats: &[
        Beat {
            intent: "personal reasons",
            shown: Shown::Always,
            marks: &[Mark::Context],
            words: words! {
                formal: "[{reason-line}|My reasons are personal.]",
                neutral: "[{reason-line}|My reasons are personal.]",
                warm: "[{reason-line}|My reasons are personal ones.]",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "thanks for understanding, and no more",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "Thank you for your understanding.",
                neutral: "Thank you for understanding.",
                warm: "Thank you for understanding.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_15Q2, &S1_7D],
};

pub static ANS_NO_DETAIL: ReadyAnswer = ReadyAnswer {
    id: "ans-no-detail",
    situation: "When you would rather not explain",
    beats: &[
        Beat {
            intent: "thanks",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "Thank you for your question.",
                neutral: "Thank you for asking.",
                warm: "Thanks for asking.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "the line that was given, or else: decision made after thought",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "[{reason-line}|I made this decision after careful thought.]",
                neutral: "[{reason-line}|I thought about this before I decided.]",
                warm: "[{reason-line}|I did think about this before I decided.]",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "prefer to leave it there",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "I would prefer to leave it there.",
                neutral: "I would prefer to leave it there.",
                warm: "I'd rather leave it there.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "good wishes",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "I wish you and the team success.",
                neutral: "I wish you and the team well.",
                warm: "All the best to you and the team.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S1_7C, &S4_21Q1],
};

pub static ANS_PROCESS_FEEDBACK: ReadyAnswer = ReadyAnswer {
    id: "ans-process-feedback",
    situation: "When they ask, and the wait between steps was long",
    beats: &[
        Beat {
            intent: "one observation about the process",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "I noticed that there were long gaps between the steps.",
                neutral: "I noticed long gaps between the steps.",
                warm: "I noticed that there were long gaps between the steps.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "one suggestion that helps candidates, without blame",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "A date for each step, given at the start, would help candidates to plan.",
                neutral: "A date for each step at the start would help candidates to plan.",
                warm: "A date for each step at the start would really help candidates to plan.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_8B],
};

pub static ANS_ROLE_ADVERT_FEEDBACK: ReadyAnswer = ReadyAnswer {
    id: "ans-role-advert-feedback",
    situation: "When they ask, and the advert left the contract or visa open",
    beats: &[Beat {
        intent: "suggest that clearer detail on these points would attract stronger interest",
        shown: Shown::Always,
        marks: &[],
        words: words! {
            formal: "Clearer detail in the advertisement on the type of employment and on visa support would attract more of the right candidates.",
            neutral: "More detail in the advert on the type of contract and on visa support would draw more of the right people.",
            warm: "A bit more detail in the advert on the contract and on visa support would draw more of the right people.",
        },
        short: Short::Same,
        paragraph: false,
    }],
    sources: &[&S4_10C],
};

/// The reason that the words gave which told them. By now the plan asks for an answer, and its own reason may be another.
pub fn reason_given(values: &Values) -> Option<&'static ReasonLine> {
    let mut then = values.clone();
    then[ACTION.var] = Bits(values.one(EXIT_KIND)?.bit());
    derive(&mut then, true);
    let row = table_of(REASON.var)?.rows.iter().find(|row| row.when.holds(&then))?;
    if let Gives::Value(answer) = row.gives {
        then[REASON.var] = Bits(1 << answer);
    }
    reason_line(&then)
}

/// Every answer.
pub const READY_ANSWERS: &[&ReadyAnswer] = &[
    &ANS_OTHER_OFFER,
    &ANS_ROLE_FOCUS,
    &ANS_TIMING_RELOCATION,
    &ANS_EMPLOYMENT_MODEL,
    &ANS_PERSONAL,
    &ANS_NO_DETAIL,
    &ANS_PROCESS_FEEDBACK,
    &ANS_ROLE_ADVERT_FEEDBACK,
];
