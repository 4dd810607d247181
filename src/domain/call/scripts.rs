//! What belongs to the call beside the words of its template: the answering machine, the room, and what they may say.

use super::*;
use crate::domain::condition::*;
use crate::domain::plan::tables::{THANKS, Thanks};
use crate::domain::situation::*;
use crate::domain::sources::*;

const IN_WRITING_TODAY: Said = Said {
    when: Cond::Always,
    words: words! {
        formal: "I will also write to you today. Thank you.",
        neutral: "I will also write to you today. Thank you.",
        warm: "I'll also write to you today. Thank you.",
    },
};

const MISSES_IT: Cond = all(&[SHORT_NOTICE.yes(), APPOINTMENT_PENDING.yes()]);

/// For an answering machine. It names the appointment, says the decision only where somebody would wait in vain, and
/// promises the email that follows at once.
const VOICEMAIL: &[Said] = &[
    Said {
        when: MISSES_IT,
        words: words! {
            formal: "Hello {contact-name}, this is {your-name}. I will not be able to attend the interview for the {role-title} position on {interview-date} at {interview-time}, and I apologise for {apology-scope}.",
            neutral: "Hello {contact-name}, this is {your-name}. I cannot be at the interview for the {role-title} role on {interview-date} at {interview-time}, and I am sorry for {apology-scope}.",
            warm: "Hi {contact-name}, it's {your-name}. I can't be at our interview for the {role-title} role on {interview-date} at {interview-time}, and I'm really sorry for {apology-scope}.",
        },
    },
    Said {
        when: MISSES_IT,
        words: words! {
            formal: "You will have an email from me in a few minutes. My number is {your-phone}. Thank you.",
            neutral: "You will have my email in a few minutes. My number is {your-phone}. Thank you.",
            warm: "You'll have my email in a few minutes. My number is {your-phone}. Thank you.",
        },
    },
    Said {
        when: all(&[APPOINTMENT_PENDING.yes(), not(&MISSES_IT)]),
        words: words! {
            formal: "Hello {contact-name}, this is {your-name}, about the interview for the {role-title} position on {interview-date}.",
            neutral: "Hello {contact-name}, this is {your-name}, about the interview for the {role-title} role on {interview-date}.",
            warm: "Hi {contact-name}, it's {your-name}, about our interview for the {role-title} role on {interview-date}.",
        },
    },
    Said {
        when: APPOINTMENT_PENDING.no(),
        words: words! {
            formal: "Hello {contact-name}, this is {your-name}, about the {role-title} position.",
            neutral: "Hello {contact-name}, this is {your-name}, about the {role-title} role.",
            warm: "Hi {contact-name}, it's {your-name}, about the {role-title} role.",
        },
    },
    Said {
        when: not(&MISSES_IT),
        words: words! {
            formal: "I have news that I would prefer to tell you myself. You can reach me on {your-phone}.",
            neutral: "I have news that I would rather tell you myself. You can reach me on {your-phone}.",
            warm: "I have news that I'd rather tell you myself. You can reach me on {your-phone}.",
        },
    },
    Said { when: not(&MISSES_IT), words: IN_WRITING_TODAY.words },
];

/// An email that follows the talk face to face.
const WRITTEN_AFTER: Said = Said {
    when: Cond::Always,
    words: words! {
        formal: "You will have it in writing today.",
        neutral: "I will send it to you in writing today.",
        warm: "I'll put it in an email today.",
    },
};

const TO_YOUR_FACE: Said = Said {
    when: THANKS.is(Thanks::FULL),
    words: words! {
        formal: "I wanted to tell you in person, and to thank you.",
        neutral: "I wanted to tell you face to face, and to thank you.",
        warm: "I wanted to tell you face to face, and to say thank you.",
    },
};

/// Every script. The first whose condition holds is the one.
pub static SCRIPTS: &[Script] = &[
    Script {
        id: "leave-early",
        when: ACTION.is_any(&[Action::LEAVE_EARLY, Action::LEAVE_FOR_SAFETY]),
        voicemail: &[],
        in_person: &[],
        they: ["“You are welcome.”", "“Oh. I see.”", "“Thank you for being open.”"],
        sources: &[&S3_5A, &S3_5B],
    },
    Script {
        id: "pause",
        when: ACTION.is(Action::PAUSE_IN_INTERVIEW),
        voicemail: &[],
        in_person: &[],
        they: ["", "", "“Of course. Take your time.”"],
        sources: &[&S3_5A],
    },
    Script {
        id: "move",
        when: ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
        voicemail: &[
            Said {
                when: ACTION.is(Action::RESCHEDULE),
                words: words! {
                    formal: "Hello {contact-name}, this is {your-name}. I am unable to attend the interview for the {role-title} position on {interview-date} at {interview-time}[, and I apologise for {apology-scope}].",
                    neutral: "Hello {contact-name}, this is {your-name}. I cannot make the interview for the {role-title} role on {interview-date} at {interview-time}[, and I am sorry for {apology-scope}].",
                    warm: "Hi {contact-name}, it's {your-name}. I can't make our interview for the {role-title} role on {interview-date} at {interview-time}[, and I'm sorry for {apology-scope}].",
                },
            },
            Said {
                when: ACTION.is(Action::SWITCH_FORMAT),
                words: words! {
                    formal: "Hello {contact-name}, this is {your-name}. I am unable to come in person to the interview for the {role-title} position on {interview-date} at {interview-time}[, and I apologise for {apology-scope}].",
                    neutral: "Hello {contact-name}, this is {your-name}. I cannot come in person to the interview for the {role-title} role on {interview-date} at {interview-time}[, and I am sorry for {apology-scope}].",
                    warm: "Hi {contact-name}, it's {your-name}. I can't come in person to our interview for the {role-title} role on {interview-date} at {interview-time}[, and I'm sorry for {apology-scope}].",
                },
            },
            Said {
                when: ACTION.is(Action::RESCHEDULE),
                words: words! {
                    formal: "I would like to find another time, and I am writing you an email now. My number is {your-phone}. Thank you.",
                    neutral: "I would like to find another time, and I am writing you an email now. My number is {your-phone}. Thank you.",
                    warm: "I'd like to find another time, and I'm writing you an email now. My number is {your-phone}. Thank you.",
                },
            },
            Said {
                when: ACTION.is(Action::SWITCH_FORMAT),
                words: words! {
                    formal: "I would like to talk[ {format-options}] instead, and I am writing you an email now. My number is {your-phone}. Thank you.",
                    neutral: "I would like to talk[ {format-options}] instead, and I am writing you an email now. My number is {your-phone}. Thank you.",
                    warm: "I'd like to talk[ {format-options}] instead, and I'm writing you an email now. My number is {your-phone}. Thank you.",
                },
            },
        ],
        in_person: &[],
        they: ["“Hello. What can I do for you?”", "“Let me look at the calendar.”", "“Thank you for letting me know.”"],
        sources: &[&S3_4B, &S3_4C],
    },
    Script {
        id: "take-back",
        when: ACTION.is(Action::RESCIND_ACCEPTANCE),
        voicemail: VOICEMAIL,
        in_person: &[
            Said {
                when: Cond::Always,
                words: words! {
                    formal: "{contact-name}, before we begin: I have to withdraw my acceptance of the {role-title} position.",
                    neutral: "{contact-name}, before we start: I have to take back my yes to the {role-title} role.",
                    warm: "{contact-name}, before we start: I have to take back my yes to the {role-title} role.",
                },
            },
            Said {
                when: Cond::Always,
                words: words! {
                    formal: "[{reason-line} ]I apologise for {apology-scope}.",
                    neutral: "[{reason-line} ]I am sorry for {apology-scope}.",
                    warm: "[{reason-line} ]I'm sorry for {apology-scope}.",
                },
            },
            WRITTEN_AFTER,
        ],
        they: [
            "“Hello. Good to hear from you.”",
            "“I did not expect that.”",
            "“All right. Put it in writing, please.”",
        ],
        sources: &[&S1_8A, &S1_8B],
    },
    Script {
        id: "decline",
        when: ACTION.is(Action::DECLINE_OFFER),
        voicemail: VOICEMAIL,
        in_person: &[
            Said {
                when: Cond::Always,
                words: words! {
                    formal: "{contact-name}, before we begin: I have decided to decline the offer for the {role-title} position.",
                    neutral: "{contact-name}, before we start: I am declining the offer for the {role-title} role.",
                    warm: "{contact-name}, before we start: I'm going to decline the offer for the {role-title} role.",
                },
            },
            TO_YOUR_FACE,
            WRITTEN_AFTER,
        ],
        they: ["“Hello. Yes, of course.”", "“Oh. I am sorry to hear that.”", "“Thank you for telling me yourself.”"],
        sources: &[&S0_4A, &S1_6A],
    },
    Script {
        id: "withdraw",
        when: EXIT_NOTICE.yes(),
        voicemail: VOICEMAIL,
        in_person: &[
            Said {
                when: Cond::Always,
                words: words! {
                    formal: "{contact-name}, before we begin: I have decided to withdraw my application for the {role-title} position.",
                    neutral: "{contact-name}, before we start: I am withdrawing my application for the {role-title} role.",
                    warm: "{contact-name}, before we start: I'm withdrawing my application for the {role-title} role.",
                },
            },
            TO_YOUR_FACE,
            WRITTEN_AFTER,
        ],
        they: ["“Hello. Yes, of course.”", "“Oh. That is a shame.”", "“Thank you for letting me know.”"],
        sources: &[&S0_7C, &S1_4C],
    },
    Script {
        id: "ask",
        when: Cond::Always,
        voicemail: &[
            Said {
                when: Cond::Always,
                words: words! {
                    formal: "Hello {contact-name}, this is {your-name}, about the {role-title} position. You can reach me on {your-phone}.",
                    neutral: "Hello {contact-name}, this is {your-name}, about the {role-title} role. You can reach me on {your-phone}.",
                    warm: "Hi {contact-name}, it's {your-name}, about the {role-title} role. You can reach me on {your-phone}.",
                },
            },
            IN_WRITING_TODAY,
        ],
        in_person: &[],
        they: ["“Hello. Good to hear from you.”", "“Let me see what I can do.”", "“I will come back to you.”"],
        sources: &[&S1_9],
    },
];
