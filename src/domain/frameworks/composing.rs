//! Frameworks: composing.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static FW_FOUR_ELEMENT_MESSAGE: Framework = Framework {
    id: "fw-four-element-message",
    kind: FrameworkKind::Sequence,
    when: all(&[LEAVING.yes(), UNSAFE.no()]),
    title: "Four element message",
    inputs: &[],
    needs: "chosen template",
    steps: &["Gratitude", "Direct decision", "Optional brief reason", "Positive closure"],
    sets: &[],
    gives: "message skeleton",
    outcome: "1, 2 and 4 required (1 and 4 reduced to neutral courtesy after red flags, dropped after misconduct)",
    sources: &[&S0_6, &S1_5, &S1_6B, &S4_5C],
};

pub static FW_APPOINTMENT_MESSAGE: Framework = Framework {
    id: "fw-appointment-message",
    kind: FrameworkKind::Sequence,
    when: all(&[CHANGING_APPOINTMENT.yes(), UNSAFE.no()]),
    title: "Appointment message",
    inputs: &[],
    needs: "appointment facts",
    steps: &[
        "Appreciation for the opportunity",
        "Scheduling detail: position, date, time",
        "Brief reason, or unforeseen circumstances",
        "Apology",
        "Next step: availability or withdrawal",
        "Gratitude",
    ],
    sets: &[],
    gives: "message skeleton",
    outcome: "all six present, reason optional when withdrawing",
    sources: &[&S3_4C],
};

pub static FW_WRITTEN_HYGIENE: Framework = Framework {
    id: "fw-written-hygiene",
    kind: FrameworkKind::Checklist,
    when: COMPOSING.yes(),
    title: "Written hygiene",
    inputs: &[],
    needs: "draft",
    steps: &[
        "Specific subject line",
        "One short paragraph plus closing",
        "One purpose only",
        "No stay-in-touch unless meant",
        "Proofread",
    ],
    sets: &[],
    gives: "pass or list of `message-checks` hits",
    outcome: "see message-checks.md",
    sources: &[&S3_19],
};

pub static FW_TEMPLATE_PICKER: Framework = Framework {
    id: "fw-template-picker",
    kind: FrameworkKind::Table,
    when: COMPOSING.yes(),
    title: "Template picker",
    inputs: &[
        Var::Action,
        Var::Stage,
        Var::MainReason,
        Var::Rapport,
        Var::LateStage,
        Var::SeveralMet,
        Var::ShortNotice,
        Var::AgencyInvolved,
        Var::EstablishedChannel,
        Var::RedFlagReason,
        Var::PressedForTime,
        Var::StayInTouchGenuine,
        Var::Misconduct,
        Var::EmployerReaction,
    ],
    needs: "`action`, `stage`, `main-reason`, `rapport`, `late-stage`, `several-met`, `short-notice`, `agency-involved`, `established-channel`, `red-flag-reason`, `pressed-for-time`, `stay-in-touch-genuine`, `misconduct`, `employer-reaction`",
    steps: &[
        "misconduct: `t-inperson-leave-for-safety` (live), then `t-email-after-misconduct`, `t-record-incident`, `t-email-misconduct-report` if wanted",
        "rescind-acceptance: `t-phone-rescind`, then `t-email-rescind-confirmation` (no number: `t-email-withdraw-acceptance`); money received: `t-email-repayment-discussion`; later `t-email-goodwill-after-rescind`",
        "decline-offer: oral offer `t-phone-decline-verbal-offer` then `t-email-call-confirmation`; accepted elsewhere `t-email-decline-offer-other-accepted`; employment model `t-email-employment-model`; else `t-email-decline-offer-general`",
        "reschedule: short notice `t-phone-same-day-cancel` then `t-email-reschedule-after-call`; otherwise `t-email-reschedule`; agreed `t-email-reschedule-confirmation`",
        "switch-format: `t-any-switch-format`",
        "cancel-and-withdraw: short notice `t-phone-cancel-and-withdraw-short-notice` then `t-email-call-confirmation`; otherwise `t-email-cancel-and-withdraw`, or the template of steps 10 to 12 with its appointment beat; agreed step `t-email-backing-out-of-step`",
        "decline-invitation: `t-email-decline-invitation`",
        "leave-early: `t-inperson-leave-early` (or `t-inperson-pause-request`), then `t-email-after-early-exit`",
        "withdraw, by medium: recruiter in charge `t-relay-to-recruiter` (plus `t-relay-forwardable-note`); call due `t-phone-late-withdraw`, `t-phone-multi-rounds-or-offer` or `t-phone-general` then `t-email-call-confirmation`; LinkedIn `t-linkedin-withdraw`; otherwise by email (steps 10 to 12)",
        "withdraw by email, whatever the reason: red flag `t-email-felt-off` or `t-email-plain-no-reason`; pressed `t-email-two-sentence`; agreed step `t-email-backing-out-of-step`; late or panel `t-email-late-personalised`, with the reason line of step 11 if one is stated",
        "withdraw by email for a stated reason: accepted other `t-email-accepted-other`; mobility `t-email-mobility` or `t-email-forced-move`; employment model `t-email-employment-model`; pause `t-email-pause-search`; private `t-email-personal-reasons`; fit `t-email-not-right-fit` (other roles wanted `t-email-other-roles-welcome`)",
        "withdraw by email without stated reason: before any interview `t-email-before-interview`; early `t-email-early-withdraw` or `t-email-one-two-interviews`; contact wanted `t-email-keep-door-open` or `t-email-general`; else `t-email-no-detail`",
        "formal steps running: always add `t-email-hr-sponsorship-withdrawal`, permit issued `t-email-permit-issued-guidance`, vendor `t-email-relocation-vendor`",
        "negotiate: `t-any-negotiation-meeting-request`, `t-any-negotiation-request`, relocation `t-any-relocation-support-request`",
        "gather-info: `t-any-clarification-request`, visa `t-any-visa-clarification`; staying with limits `t-any-constraint-disclosure`",
        "respond: by `employer-reaction` as in `fw-reaction-tree`",
        "repair: `t-any-repair-ghosted` for silence or no-show, else `t-any-repair-apology`; reapply: `t-email-reapply`",
    ],
    sets: &[],
    gives: "primary template, alternatives, companions",
    outcome: "first match gives the primary; all other templates whose condition holds stay selectable",
    sources: &[&S0_7, &S1_6C, &S1_7, &S1_12, &S2_4, &S2_8, &S3_6, &S4_6],
};

pub(super) const FRAMEWORKS: &[&Framework] =
    &[&FW_FOUR_ELEMENT_MESSAGE, &FW_APPOINTMENT_MESSAGE, &FW_WRITTEN_HYGIENE, &FW_TEMPLATE_PICKER];
