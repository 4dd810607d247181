//! Answers when they ask why.

use super::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static ANS_OTHER_OFFER: ReadyAnswer = ReadyAnswer {
    id: "ans-other-offer",
    situation: "another offer accepted",
    beats: &[
        Beat {
            intent: "thanks for asking",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "accepted offer closer to present priorities",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "stop",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_8B, &S1_6C],
};

pub static ANS_ROLE_FOCUS: ReadyAnswer = ReadyAnswer {
    id: "ans-role-focus",
    situation: "fit",
    beats: &[
        Beat {
            intent: "having learned more, focus differs from the path pursued",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "stop",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_8B],
};

pub static ANS_TIMING_RELOCATION: ReadyAnswer = ReadyAnswer {
    id: "ans-timing-relocation",
    situation: "logistics",
    beats: &[
        Beat {
            intent: "timing and relocation limits made it impractical",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "stop",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_8B],
};

pub static ANS_EMPLOYMENT_MODEL: ReadyAnswer = ReadyAnswer {
    id: "ans-employment-model",
    situation: "contract",
    beats: &[
        Beat {
            intent: "the arrangement is not what is needed",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "would talk again if it changes",
            shown: Shown::If(STAY_IN_TOUCH_GENUINE.yes()),
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S4_17A],
};

pub static ANS_PERSONAL: ReadyAnswer = ReadyAnswer {
    id: "ans-personal",
    situation: "private",
    beats: &[
        Beat {
            intent: "personal reasons",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "thanks for understanding",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "no more",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_15Q2, &S1_7D],
};

pub static ANS_NO_DETAIL: ReadyAnswer = ReadyAnswer {
    id: "ans-no-detail",
    situation: "red flag, no wish to explain",
    beats: &[
        Beat {
            intent: "thanks",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "decision made after thought",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "prefer to leave it there",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "good wishes",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S1_7C, &S4_21Q1],
};

pub static ANS_PROCESS_FEEDBACK: ReadyAnswer = ReadyAnswer {
    id: "ans-process-feedback",
    situation: "observed timelines problem, feedback wanted",
    beats: &[
        Beat {
            intent: "one observation about the process",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "one suggestion that helps candidates",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "no blame",
            shown: Shown::Always,
            marks: &[],
            words: Words::EMPTY,
            short: Short::Same,
            paragraph: false,
        },
    ],
    sources: &[&S0_8B],
};

pub static ANS_ROLE_ADVERT_FEEDBACK: ReadyAnswer = ReadyAnswer {
    id: "ans-role-advert-feedback",
    situation: "role unclear about employment type or visa help",
    beats: &[Beat {
        intent: "suggest that clearer detail on these points would attract stronger interest",
        shown: Shown::Always,
        marks: &[],
        words: Words::EMPTY,
        short: Short::Same,
        paragraph: false,
    }],
    sources: &[&S4_10C],
};

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
