//! One-line reasons: each stands for one neutral sentence about the sender, never about the employer.

use super::*;
use crate::domain::situation::Reason;
use crate::domain::sources::*;

pub static LINE_ACCEPTED_OTHER: ReasonLine = ReasonLine {
    id: "line-accepted-other",
    intent: "an offer elsewhere is accepted, closer to present goals",
    reasons: &[Reason::ACCEPTED_OTHER_OFFER],
    notes: "no employer name, no terms; true only once accepted",
    words: words! {
        formal: "I have accepted another offer that is closer to my present goals.",
        neutral: "I have accepted another offer that is closer to my goals.",
        warm: "I've said yes to another offer that is closer to what I'm looking for.",
    },
    by_reason: &[],
    sources: &[&S0_5C, &S0_8B, &S1_6C, &S1_7A, &S2_4A, &S3_22Q1],
};

pub static LINE_DIFFERENT_DIRECTION: ReasonLine = ReasonLine {
    id: "line-different-direction",
    intent: "another opportunity or direction is being followed",
    reasons: &[Reason::BETTER_COMPETING_OFFER, Reason::PRIORITIES_CHANGED],
    notes: "must be true",
    words: words! {
        formal: "I have decided to take a different direction.",
        neutral: "I have decided to go in a different direction.",
        warm: "I've decided to go in a different direction.",
    },
    by_reason: &[],
    sources: &[&S1_6C, &S1_12A, &S1_12B, &S2_10Q3],
};

pub static LINE_NOT_RIGHT_FIT: ReasonLine = ReasonLine {
    id: "line-not-right-fit",
    intent: "no match between role and present goals",
    reasons: &[
        Reason::STRENGTHS_UNUSED,
        Reason::CULTURE_MISMATCH,
        Reason::COMPENSATION_BELOW_MINIMUM,
        Reason::BENEFITS_BELOW_MINIMUM,
        Reason::GROWTH_PATH_LACKING,
        Reason::FLEXIBILITY_OR_BALANCE_LACKING,
    ],
    notes: "never names pay or people",
    words: words! {
        formal: "The role is not the right match for what I want to do next.",
        neutral: "The role is not the right match for my goals.",
        warm: "The role isn't the right match for what I'm working towards.",
    },
    by_reason: &[],
    sources: &[&S0_5C, &S2_4B, &S1_6B],
};

pub static LINE_ROLE_FOCUS: ReasonLine = ReasonLine {
    id: "line-role-focus",
    intent: "after learning more: focus or scope differs from own path",
    reasons: &[Reason::ROLE_MISMATCH, Reason::POSTING_REALITY_GAP, Reason::MOBILITY_PLAN_CONFLICT],
    notes: "",
    words: words! {
        formal: "Having learned more, I see that the focus of the role differs from the path that I am pursuing.",
        neutral: "Now that I know more, I see that the focus of the role differs from the path I want to take.",
        warm: "Now that I know more, I can see that the focus of the role isn't where I want to go.",
    },
    by_reason: &[],
    sources: &[&S0_8B, &S1_7B],
};

pub static LINE_TEAM_STRUCTURE: ReasonLine = ReasonLine {
    id: "line-team-structure",
    intent: "scope or team set-up does not serve present objectives",
    reasons: &[Reason::TEAM_DYNAMICS],
    notes: "neutral",
    words: words! {
        formal: "The scope and set-up of the role are not what I need for my next step.",
        neutral: "The scope and set-up of the role are not what I need for my next step.",
        warm: "The scope and set-up of the role aren't what I need for my next step.",
    },
    by_reason: &[],
    sources: &[&S1_7B],
};

pub static LINE_EMPLOYMENT_MODEL: ReasonLine = ReasonLine {
    id: "line-employment-model",
    intent: "the employment arrangement is not the one needed",
    reasons: &[Reason::EMPLOYMENT_MODEL],
    notes: "may add readiness to talk if direct employment becomes possible",
    words: words! {
        formal: "The employment arrangement is not the one that I need.",
        neutral: "The kind of contract is not the one that I need.",
        warm: "The kind of contract isn't the one I need.",
    },
    by_reason: &[],
    sources: &[&S4_6, &S4_7, &S4_17A],
};

pub static LINE_RELOCATION_TIMELINE: ReasonLine = ReasonLine {
    id: "line-relocation-timeline",
    intent: "relocation timing changed, so the planned start cannot be promised",
    reasons: &[Reason::RELOCATION_LOGISTICS],
    notes: "",
    words: words! {
        formal: "The timing of my relocation has changed, and I cannot commit to the planned start.",
        neutral: "The timing of my move has changed, so I cannot promise the planned start.",
        warm: "My move has shifted, so I can't promise the start that we planned.",
    },
    by_reason: &[],
    sources: &[&S1_7E, &S1_12D],
};

pub static LINE_RELOCATION_MOVE: ReasonLine = ReasonLine {
    id: "line-relocation-move",
    intent: "a move (own or family) at short notice ends the candidacy",
    reasons: &[Reason::RELOCATION_FORCED],
    notes: "keep family detail out",
    words: words! {
        formal: "I have to relocate soon, and I cannot continue as planned.",
        neutral: "I have to move soon, so I cannot go on as planned.",
        warm: "I have to move soon, so I can't go on as we planned.",
    },
    by_reason: &[],
    sources: &[&S3_9A, &S3_7C],
};

pub static LINE_VISA: ReasonLine = ReasonLine {
    id: "line-visa",
    intent: "work-authorisation conditions make it impractical now",
    reasons: &[Reason::VISA_SPONSORSHIP, Reason::VISA_TIMELINE],
    notes: "",
    words: words! {
        formal: "The conditions for a work permit make the position impractical for me.",
        neutral: "The conditions for a work permit make the role unworkable for me.",
        warm: "The conditions for a work permit mean that the role can't work for me.",
    },
    by_reason: &[],
    sources: &[&S1_12D, &S0_8B, &S4_17D],
};

pub static LINE_LOGISTICS: ReasonLine = ReasonLine {
    id: "line-logistics",
    intent: "practical limits (timing, relocation) make it unworkable",
    reasons: &[
        Reason::RELOCATION_SUPPORT_WEAK,
        Reason::RELOCATION_COST,
        Reason::TAX_SOCIAL_SECURITY,
        Reason::FAMILY_SCHOOLING,
        Reason::PARTNER_WORK_PERMISSION,
        Reason::COMMUTE_UNWORKABLE,
        Reason::TRAVEL_DEMANDS,
    ],
    notes: "",
    words: words! {
        formal: "Practical limits of time and place make the position unworkable for me.",
        neutral: "Practical limits of time and place make the role unworkable for me.",
        warm: "With the limits of time and place, the role won't work for me.",
    },
    by_reason: &[],
    sources: &[&S0_8B, &S0_10B, &S1_10B],
};

pub static LINE_TIMING: ReasonLine = ReasonLine {
    id: "line-timing",
    intent: "other commitments collide with the timing",
    reasons: &[Reason::TIMING, Reason::UPCOMING_COMMITMENT],
    notes: "",
    words: words! {
        formal: "The timing does not fit with commitments that I already have.",
        neutral: "The timing clashes with other commitments of mine.",
        warm: "The timing clashes with commitments that I've already made.",
    },
    by_reason: &[],
    sources: &[&S0_8B, &S4_9D],
};

pub static LINE_PAUSING_SEARCH: ReasonLine = ReasonLine {
    id: "line-pausing-search",
    intent: "changes in circumstances, so the search is paused",
    reasons: &[Reason::PAUSING_SEARCH],
    notes: "",
    words: words! {
        formal: "My circumstances have changed, and I am pausing my job search.",
        neutral: "My situation has changed, so I am pausing my job search.",
        warm: "Things have changed on my side, so I'm pausing my job search.",
    },
    by_reason: &[],
    sources: &[&S2_4C, &S2_10Q3],
};

pub static LINE_RETHINKING_SEARCH: ReasonLine = ReasonLine {
    id: "line-rethinking-search",
    intent: "the search as a whole is being rethought",
    reasons: &[Reason::PRIORITIES_CHANGED, Reason::PAUSING_SEARCH],
    notes: "high-level variant",
    words: words! {
        formal: "I am reconsidering my job search as a whole.",
        neutral: "I am rethinking my job search as a whole.",
        warm: "I'm rethinking my job search as a whole.",
    },
    by_reason: &[],
    sources: &[&S2_10Q3],
};

pub static LINE_PERSONAL: ReasonLine = ReasonLine {
    id: "line-personal",
    intent: "personal reasons, category only",
    reasons: &[Reason::PERSONAL_PRIVATE, Reason::FAMILY_NEEDS, Reason::HEALTH_LONGER_TERM],
    notes: "no detail at all",
    words: words! {
        formal: "My reasons are personal.",
        neutral: "My reasons are personal.",
        warm: "My reasons are personal ones.",
    },
    by_reason: &[],
    sources: &[&S0_5C, &S0_15Q2, &S1_6B, &S1_7D],
};

pub static LINE_PERSONAL_OR_PROFESSIONAL: ReasonLine = ReasonLine {
    id: "line-personal-or-professional",
    intent: "category only: personal, or professional",
    reasons: &[],
    notes: "minimum after acceptance",
    words: words! {
        formal: "My reasons are professional.",
        neutral: "My reasons are professional.",
        warm: "My reasons are professional ones.",
    },
    by_reason: &[],
    sources: &[&S1_12C],
};

pub static LINE_EMERGENCY: ReasonLine = ReasonLine {
    id: "line-emergency",
    intent: "attendance prevented by a medical matter or family emergency",
    reasons: &[Reason::SUDDEN_ILLNESS, Reason::ACCIDENT, Reason::FAMILY_EMERGENCY],
    notes: "category only",
    words: words! {
        formal: "A family emergency keeps me from going ahead.",
        neutral: "A family emergency keeps me from going ahead.",
        warm: "A family emergency means that I can't go ahead.",
    },
    by_reason: &[
        (
            Reason::SUDDEN_ILLNESS,
            words! {
                formal: "A medical matter keeps me from going ahead.",
                neutral: "A medical matter keeps me from going ahead.",
                warm: "A medical matter means that I can't go ahead.",
            },
        ),
        (
            // Not every accident is a medical matter.
            Reason::ACCIDENT,
            words! {
                formal: "An accident keeps me from going ahead.",
                neutral: "An accident keeps me from going ahead.",
                warm: "An accident means that I can't go ahead.",
            },
        ),
    ],
    sources: &[&S3_6, &S3_8],
};

pub static LINE_UNFORESEEN: ReasonLine = ReasonLine {
    id: "line-unforeseen",
    intent: "attendance prevented by unforeseen circumstances",
    reasons: &[],
    notes: "only together with a definite next step",
    words: words! {
        formal: "Unforeseen circumstances prevent me from going ahead.",
        neutral: "Unforeseen circumstances keep me from going ahead.",
        warm: "Unforeseen circumstances mean that I can't go ahead.",
    },
    by_reason: &[],
    sources: &[&S3_4C],
};

pub static LINE_AFTER_HEARING_MORE: ReasonLine = ReasonLine {
    id: "line-after-hearing-more",
    intent: "spoken: after hearing more, no fit with own path",
    reasons: &[],
    notes: "spoken",
    words: words! {
        formal: "Having heard more, I see that this does not fit the path that I am on.",
        neutral: "Now that I have heard more, I see that this does not fit my path.",
        warm: "Now that I've heard more, I can tell that it isn't the right fit for me.",
    },
    by_reason: &[],
    sources: &[&S3_5A],
};

pub static LINE_NONE: ReasonLine = ReasonLine {
    id: "line-none",
    intent: "no reason at all; decision after thought",
    reasons: &[Reason::FELT_OFF],
    notes: "the default when in doubt",
    words: words! {
        formal: "I have reached this decision after some thought.",
        neutral: "I have thought this decision through.",
        warm: "I've thought this one through.",
    },
    by_reason: &[],
    sources: &[&S1_7C, &S2_4D],
};

/// Every one-line reason.
pub const REASON_LINES: &[&ReasonLine] = &[
    &LINE_ACCEPTED_OTHER,
    &LINE_DIFFERENT_DIRECTION,
    &LINE_NOT_RIGHT_FIT,
    &LINE_ROLE_FOCUS,
    &LINE_TEAM_STRUCTURE,
    &LINE_EMPLOYMENT_MODEL,
    &LINE_RELOCATION_TIMELINE,
    &LINE_RELOCATION_MOVE,
    &LINE_VISA,
    &LINE_LOGISTICS,
    &LINE_TIMING,
    &LINE_PAUSING_SEARCH,
    &LINE_RETHINKING_SEARCH,
    &LINE_PERSONAL,
    &LINE_PERSONAL_OR_PROFESSIONAL,
    &LINE_EMERGENCY,
    &LINE_UNFORESEEN,
    &LINE_AFTER_HEARING_MORE,
    &LINE_NONE,
];
