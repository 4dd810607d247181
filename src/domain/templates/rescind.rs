//! Templates: taking back an acceptance.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static T_PHONE_RESCIND: Template = Template {
    id: "t-phone-rescind",
    medium: Medium::Phone,
    kind: TemplateKind::Script,
    explicit: true,
    title: "Take back a yes by phone",
    purpose: "Tell them in person that you withdraw your acceptance.",
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    recipient: "The hiring manager or whoever received your yes; HR comes next.",
    beats: &[
        Beat {
            intent: "greet; thank for the offer",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "Hello {contact-name}, this is {your-name}, and I would like to thank you again for offering me the {role-title} position.",
                neutral: "Hello {contact-name}, it's {your-name}, and first I want to thank you again for offering me the {role-title} role.",
                warm: "Hi {contact-name}, it's {your-name}, and before anything else, thank you again for offering me the {role-title} role.",
            },
            short: Short::Words(words! {
                formal: "Hello {contact-name}, this is {your-name}. Thank you for offering me the {role-title} position.",
                neutral: "Hello {contact-name}, it's {your-name}. Thank you for offering me the {role-title} role.",
                warm: "Hi {contact-name}, it's {your-name}. Thank you for offering me the {role-title} role.",
            }),
            paragraph: false,
        },
        Beat {
            intent: "signal openness: much thought, need to be transparent",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "I have given this a great deal of thought, and I want to be open with you.",
                neutral: "I have thought hard about this, and I want to be open with you.",
                warm: "I've thought of little else these days, and I owe it to you to be open.",
            },
            short: Short::Drop,
            paragraph: false,
        },
        Beat {
            intent: "acceptance must be withdrawn, plainly",
            shown: Shown::Always,
            marks: &[Mark::Decision],
            words: words! {
                formal: "I have to withdraw my acceptance.",
                neutral: "I am withdrawing my acceptance.",
                warm: "I have to withdraw my acceptance.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "reason, at least its category (personal or professional)",
            shown: Shown::Always,
            marks: &[Mark::Context],
            words: words! { formal: "{reason-line}", neutral: "{reason-line}", warm: "{reason-line}" },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "apologise for the inconvenience",
            shown: Shown::Always,
            marks: &[Mark::Apology],
            words: words! {
                formal: "I apologise for {apology-scope}, and I know that you counted on my word.",
                neutral: "I'm sorry for {apology-scope}, and I know that you were counting on me.",
                warm: "I'm sorry for {apology-scope}, and I know you were counting on me.",
            },
            short: Short::Words(words! {
                formal: "I apologise for {apology-scope}.",
                neutral: "I'm sorry for {apology-scope}.",
                warm: "I'm sorry for {apology-scope}.",
            }),
            paragraph: false,
        },
        Beat {
            intent: "offer written follow-up and a talk about next steps",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "I will {next-step-offer}, and I would be glad to go through the next steps with you.",
                neutral: "I will {next-step-offer}, and I'd be glad to talk about the next steps.",
                warm: "I will {next-step-offer}, and I'd be glad to talk through what comes next with you.",
            },
            short: Short::Words(words! {
                formal: "I will {next-step-offer}, and thank you for hearing me out.",
                neutral: "I will {next-step-offer}, and thank you for hearing me out.",
                warm: "I will {next-step-offer}, and thank you for hearing me out.",
            }),
            paragraph: false,
        },
        Beat {
            intent: "settling what was paid",
            shown: Shown::Choice,
            marks: &[Mark::Repayment],
            words: words! {
                formal: "Where my papers ask for it, I am ready to settle any bonus or relocation money.",
                neutral: "If my papers ask for bonus or relocation money back, I'm ready to settle it.",
                warm: "If there's bonus or relocation money to pay back, I'm ready to sort that out with you.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    required: &[
        &slots::CONTACT_NAME,
        &slots::YOUR_NAME,
        &slots::ROLE_TITLE,
        &slots::REASON_LINE,
        &slots::APOLOGY_SCOPE,
        &slots::NEXT_STEP_OFFER,
    ],
    optional: &[],
    subject: None,
    tone: "direct, empathetic",
    length: "5-7 sentences, then listen",
    signature: Signature::Nothing,
    next: "Confirm it by email the same day, with your documents read beforehand.",
    sources: &[&S1_8B, &S1_12C, &S1_17Q3],
};

/// They have it in writing, or from somebody else, and no talk can be thanked for.
const TOLD_IN_WRITING: Cond =
    EXIT_CHANNEL_USED.is_any(&[ExitChannelUsed::TEXT, ExitChannelUsed::LINKEDIN, ExitChannelUsed::RELAY]);

pub static T_EMAIL_RESCIND_CONFIRMATION: Template = Template {
    id: "t-email-rescind-confirmation",
    medium: Medium::Email,
    kind: TemplateKind::Full,
    explicit: true,
    title: "Confirm in writing that you took back your yes",
    purpose: "Put the withdrawn acceptance on paper after the call.",
    when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), UNSAFE.no()]),
    recipient: "The person you called, with HR in copy.",
    beats: &[
        Beat {
            intent: "thanks once more (offer, talk)",
            shown: Shown::Only(not(&TOLD_IN_WRITING)),
            marks: &[],
            words: words! {
                formal: "Thank you for speaking with me, and once more for the offer.",
                neutral: "Thank you for talking with me, and once more for the offer.",
                warm: "Thank you for talking with me, and again for the offer.",
            },
            short: Short::Words(words! {
                formal: "Thank you for speaking with me.",
                neutral: "Thank you for talking with me.",
                warm: "Thank you for talking with me.",
            }),
            paragraph: false,
        },
        Beat {
            intent: "thanks once more (offer)",
            shown: Shown::Only(TOLD_IN_WRITING),
            marks: &[],
            words: words! {
                formal: "Thank you once more for your offer.",
                neutral: "Thank you again for the offer.",
                warm: "Thank you again for your offer.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "as discussed, acceptance of the role is withdrawn",
            shown: Shown::Only(not(&TOLD_IN_WRITING)),
            marks: &[Mark::Decision, Mark::Context],
            words: words! {
                formal: "As discussed, I withdraw my acceptance of the {role-title} position.[ {reason-line}]",
                neutral: "As discussed, I am withdrawing my acceptance of the {role-title} role.[ {reason-line}]",
                warm: "As I told you, I'm withdrawing my acceptance of the {role-title} role.[ {reason-line}]",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "acceptance of the role is withdrawn, in writing once more",
            shown: Shown::Only(TOLD_IN_WRITING),
            marks: &[Mark::Decision, Mark::Context],
            words: words! {
                formal: "I confirm that I withdraw my acceptance of the {role-title} position.[ {reason-line}]",
                neutral: "I confirm that I am withdrawing my acceptance of the {role-title} role.[ {reason-line}]",
                warm: "I want to confirm that I'm withdrawing my acceptance of the {role-title} role.[ {reason-line}]",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "recognise the inconvenience and apologise",
            shown: Shown::Always,
            marks: &[Mark::Apology],
            words: words! {
                formal: "I know that this is unwelcome news, and I apologise for {apology-scope}.",
                neutral: "I know that this is unwelcome news, and I am sorry for {apology-scope}.",
                warm: "I know this isn't the news you wanted, and I'm sorry for {apology-scope}.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "the next steps you agreed",
            shown: Shown::Choice,
            marks: &[],
            words: words! {
                formal: "[{call-summary}][ I will {next-step-offer}.]",
                neutral: "[{call-summary}][ I will {next-step-offer}.]",
                warm: "[{call-summary}][ I will {next-step-offer}.]",
            },
            short: Short::Same,
            paragraph: true,
        },
        Beat {
            intent: "thank for understanding",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "Please let me know what else you need from me, and thank you for your understanding.",
                neutral: "Please tell me what else you need from me, and thank you for your understanding.",
                warm: "Please tell me what else you need from me, and thank you for hearing me out.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    required: &[&slots::CONTACT_NAME, &slots::ROLE_TITLE, &slots::YOUR_NAME, &slots::YOUR_PHONE, &slots::APOLOGY_SCOPE],
    optional: &[&slots::REASON_LINE, &slots::NEXT_STEP_OFFER, &slots::CALL_SUMMARY],
    subject: Some(&subjects::SUBJ_ACCEPTANCE_WITHDRAWN),
    tone: "formal, sincere",
    length: "4-5 sentences",
    signature: Signature::Full,
    next: "Return what belongs to them and settle what was paid.",
    sources: &[&S1_8B, &S1_12C],
};

pub static T_EMAIL_WITHDRAW_ACCEPTANCE: Template = Template {
    id: "t-email-withdraw-acceptance",
    medium: Medium::Email,
    kind: TemplateKind::Full,
    explicit: true,
    title: "Take back a yes in writing",
    purpose: "Withdraw your acceptance by email when a call is not possible.",
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[all(&[HAS_PHONE_NUMBER.known(), HAS_PHONE_NUMBER.no()]), UNSAFE.yes()]),
    ]),
    recipient: "The person who received your yes, with HR in copy.",
    beats: &[
        Beat {
            intent: "gratitude for the offer and the team's time through the process",
            shown: Shown::If(UNSAFE.no()),
            marks: &[],
            words: words! {
                formal: "Thank you for your offer and for the time that you and the team gave me along the way.",
                neutral: "Thank you for your offer and for the time you and the team gave me along the way.",
                warm: "Thank you for your offer, and for all the time you and the team gave me along the way.",
            },
            short: Short::Words(words! {
                formal: "Thank you for your offer and for your time.",
                neutral: "Thank you for your offer and for your time.",
                warm: "Thank you for your offer, and for all your time.",
            }),
            paragraph: false,
        },
        Beat {
            intent: "after much thought, acceptance withdrawn",
            shown: Shown::Always,
            marks: &[Mark::Decision],
            words: words! {
                formal: "I have thought this through, and I withdraw my acceptance of the {role-title} position.",
                neutral: "I have thought this through, and I am withdrawing my acceptance of the {role-title} role.",
                warm: "I've thought this through, and I have to withdraw my acceptance of the {role-title} role.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "reason in brief",
            // After a yes at least the kind of reason is owed, also by those who would rather give none.
            shown: Shown::If(UNSAFE.no()),
            marks: &[Mark::Context],
            words: words! { formal: "[{reason-line}]", neutral: "[{reason-line}]", warm: "[{reason-line}]" },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "acknowledge that plans are complicated by it, apologise",
            shown: Shown::If(UNSAFE.no()),
            marks: &[Mark::Apology],
            words: words! {
                formal: "I know that you counted on my word, and I apologise[ for {apology-scope}].",
                neutral: "I know that you were counting on me, and I am sorry[ for {apology-scope}].",
                warm: "I know you were counting on me, and I'm sorry[ for {apology-scope}].",
            },
            short: Short::Same,
            paragraph: true,
        },
        Beat {
            intent: "offer to talk; thanks for consideration",
            shown: Shown::If(UNSAFE.no()),
            marks: &[],
            words: words! {
                formal: "[I will {next-step-offer}. ]I am ready to talk about this at any time, and I thank you for your consideration.",
                neutral: "[I will {next-step-offer}. ]I am ready to talk whenever it suits you, and thank you again.",
                warm: "[I will {next-step-offer}. ]I'm glad to talk whenever it suits you, and thank you again.",
            },
            short: Short::Words(words! {
                formal: "[I will {next-step-offer}. ]Please let me know what you need from me, and thank you for your consideration.",
                neutral: "[I will {next-step-offer}. ]Please tell me what you need from me, and thank you again.",
                warm: "[I will {next-step-offer}. ]Please tell me what you need from me, and thank you again.",
            }),
            paragraph: false,
        },
        Beat {
            intent: "ask for a written confirmation",
            // Where nothing else is owed, the letter still says what comes next.
            shown: Shown::If(UNSAFE.yes()),
            marks: &[],
            words: words! {
                formal: "Please confirm this in writing.",
                neutral: "Please confirm this in writing.",
                warm: "Please confirm this in writing.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    required: &[&slots::CONTACT_NAME, &slots::ROLE_TITLE, &slots::YOUR_NAME, &slots::YOUR_PHONE],
    optional: &[&slots::APOLOGY_SCOPE, &slots::REASON_LINE, &slots::NEXT_STEP_OFFER],
    subject: Some(&subjects::SUBJ_ACCEPTANCE_WITHDRAWN),
    tone: "formal, humble without drama",
    length: "4-5 sentences",
    signature: Signature::Full,
    next: "Keep trying to speak to them, unless you feel unsafe.",
    sources: &[&S1_6C],
};

pub static T_EMAIL_REPAYMENT_DISCUSSION: Template = Template {
    id: "t-email-repayment-discussion",
    medium: Medium::Email,
    kind: TemplateKind::Full,
    explicit: false,
    title: "Offer to settle a bonus or relocation money",
    purpose: "Offer to talk about money that you received before you took back your yes.",
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[SIGNING_BONUS_RECEIVED.yes(), RELOCATION_ASSISTANCE_RECEIVED.yes()]),
    ]),
    recipient: "HR.",
    beats: &[
        Beat {
            intent: "refer to the withdrawn acceptance",
            shown: Shown::Always,
            marks: &[Mark::Decision],
            words: words! {
                formal: "I am writing about what remains open now that I withdraw my acceptance of the {role-title} position.",
                neutral: "I am withdrawing my acceptance of the {role-title} role and would like to sort out what is still open.",
                warm: "I'm withdrawing my acceptance of the {role-title} role, and I'd like to sort out what is still open.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "name the signing bonus that was received",
            shown: Shown::If(SIGNING_BONUS_RECEIVED.yes()),
            marks: &[],
            words: words! {
                formal: "I have received a signing bonus.",
                neutral: "I have received a signing bonus.",
                warm: "I've had a signing bonus from you.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "name the relocation money that was received",
            shown: Shown::If(RELOCATION_ASSISTANCE_RECEIVED.yes()),
            marks: &[],
            words: words! {
                formal: "I have received help with the costs of relocation.",
                neutral: "I have received help with the costs of the move.",
                warm: "I've had help from you with the costs of the move.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "offer to discuss repayment or a mutual settlement",
            shown: Shown::Always,
            marks: &[Mark::Repayment],
            words: words! {
                formal: "I would like to discuss repayment or a settlement that is fair to both sides.",
                neutral: "I would like to talk about repayment or a settlement that is fair to both of us.",
                warm: "I'd like to talk about paying it back, or a settlement that's fair to both of us.",
            },
            short: Short::Words(words! {
                formal: "I would like to discuss repayment or a fair settlement.",
                neutral: "I would like to talk about repayment or a fair settlement.",
                warm: "I'd like to talk about paying it back or a fair settlement.",
            }),
            paragraph: false,
        },
        Beat {
            intent: "ask for the process and a contact",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "Could you tell me whom to speak to, so that I can {next-step-offer}? Thank you for your help.",
                neutral: "Could you tell me whom to talk to, so that I can {next-step-offer}? Thank you for your help.",
                warm: "Could you tell me who to talk to, so that I can {next-step-offer}? Thank you for your help.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    required: &[&slots::CONTACT_NAME, &slots::ROLE_TITLE, &slots::YOUR_NAME, &slots::NEXT_STEP_OFFER],
    optional: &[&slots::FORMAL_STEP],
    subject: Some(&subjects::SUBJ_NEXT_STEPS_PAPERWORK),
    tone: "businesslike, fair",
    length: "4 sentences",
    signature: Signature::Full,
    next: "Keep a record of what you agree.",
    sources: &[&S1_3A, &S1_8B],
};

pub static T_EMAIL_GOODWILL_AFTER_RESCIND: Template = Template {
    id: "t-email-goodwill-after-rescind",
    medium: Medium::Email,
    kind: TemplateKind::Full,
    explicit: false,
    title: "Mend things after taking back a yes",
    purpose: "Show goodwill once your withdrawn acceptance has been dealt with.",
    // Thanks for how they dealt with it wait until they have, and are not for those who are angry or silent.
    when: all(&[
        ACCEPTED.yes(),
        EXITED.yes(),
        EMPLOYER_REACTION.is_any(&[EmployerReaction::ACKNOWLEDGED, EmployerReaction::INVITED_TO_STAY_CONNECTED]),
    ]),
    recipient: "The hiring manager.",
    beats: &[
        Beat {
            intent: "thank for how they handled it",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "Thank you for the way you dealt with my withdrawal from the {role-title} position.",
                neutral: "Thank you for how you dealt with my withdrawal from the {role-title} role.",
                warm: "Thank you for how you handled it when I withdrew from the {role-title} role.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "someone who would fit",
            shown: Shown::If(CAN_REFER.yes()),
            marks: &[],
            words: words! {
                formal: "I know someone who could suit the position[: {referral-name}][, with {referral-fit}].",
                neutral: "I know someone who could suit the role[: {referral-name}][, with {referral-fit}].",
                warm: "I know someone who could be right for the role[: {referral-name}][, with {referral-fit}].",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "offer to be available for a transitional conversation",
            shown: Shown::Always,
            marks: &[],
            words: words! {
                formal: "If a conversation would help with the transition, I am glad to make the time.",
                neutral: "If it would help to talk anything over, I am glad to make the time.",
                warm: "If it would help to talk anything over, just say, and I'll make the time.",
            },
            short: Short::Same,
            paragraph: false,
        },
        Beat {
            intent: "staying in touch",
            shown: Shown::If(STAY_IN_TOUCH_GENUINE.yes()),
            marks: &[Mark::KeepInTouch],
            words: words! {
                formal: "I would be pleased to stay in professional contact.",
                neutral: "I would be glad to stay in touch.",
                warm: "I'd like to stay in touch.",
            },
            short: Short::Same,
            paragraph: false,
        },
    ],
    required: &[&slots::CONTACT_NAME, &slots::ROLE_TITLE, &slots::YOUR_NAME],
    optional: &[&slots::REFERRAL_NAME, &slots::REFERRAL_FIT],
    subject: Some(&subjects::SUBJ_FOLLOW_UP_NAME),
    tone: "humble, useful",
    length: "3-4 sentences",
    signature: Signature::Full,
    next: "Keep in touch as you planned, and lightly.",
    sources: &[&S1_8C],
};

pub(super) const TEMPLATES: &[&Template] = &[
    &T_PHONE_RESCIND,
    &T_EMAIL_RESCIND_CONFIRMATION,
    &T_EMAIL_WITHDRAW_ACCEPTANCE,
    &T_EMAIL_REPAYMENT_DISCUSSION,
    &T_EMAIL_GOODWILL_AFTER_RESCIND,
];
