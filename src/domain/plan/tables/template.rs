//! Topic *template*: the words that are offered first.

use super::*;
use crate::domain::condition::*;
use crate::domain::situation::*;

/// Answers of the topic *template*.
#[derive(Debug, PartialEq, Eq)]
pub struct Words;

impl Words {
    pub const NONE: Value<Words> = Value::new(0);
    pub const T_INPERSON_LEAVE_FOR_SAFETY: Value<Words> = Value::new(1);
    pub const T_INPERSON_PAUSE_REQUEST: Value<Words> = Value::new(2);
    pub const T_INPERSON_LEAVE_EARLY: Value<Words> = Value::new(3);
    pub const T_ANY_INFORMATION_ONLY_DISCLOSURE: Value<Words> = Value::new(4);
    pub const T_ANY_VISA_CLARIFICATION: Value<Words> = Value::new(5);
    pub const T_ANY_CONSTRAINT_DISCLOSURE: Value<Words> = Value::new(6);
    pub const T_EMAIL_AFTER_MISCONDUCT: Value<Words> = Value::new(7);
    pub const T_EMAIL_RESCIND_CONFIRMATION: Value<Words> = Value::new(8);
    pub const T_EMAIL_AFTER_EARLY_EXIT: Value<Words> = Value::new(9);
    pub const T_EMAIL_CALL_CONFIRMATION: Value<Words> = Value::new(10);
    pub const T_ANY_FEEDBACK_DECLINE: Value<Words> = Value::new(11);
    pub const ANS_PERSONAL: Value<Words> = Value::new(12);
    pub const ANS_NO_DETAIL: Value<Words> = Value::new(13);
    pub const ANS_OTHER_OFFER: Value<Words> = Value::new(14);
    pub const ANS_EMPLOYMENT_MODEL: Value<Words> = Value::new(15);
    pub const ANS_TIMING_RELOCATION: Value<Words> = Value::new(16);
    pub const ANS_ROLE_FOCUS: Value<Words> = Value::new(17);
    pub const T_ANY_FEEDBACK_REPLY: Value<Words> = Value::new(18);
    pub const T_EMAIL_STAY_CONNECTED_REPLY: Value<Words> = Value::new(19);
    pub const T_ANY_BETTER_OFFER_FINAL_NO: Value<Words> = Value::new(20);
    pub const T_ANY_COUNTEROFFER_DECLINE: Value<Words> = Value::new(21);
    pub const T_ANY_COUNTEROFFER_TIME: Value<Words> = Value::new(22);
    pub const T_ANY_COUNTEROFFER_OPEN: Value<Words> = Value::new(23);
    pub const T_ANY_REPAIR_GHOSTED: Value<Words> = Value::new(24);
    pub const T_ANY_REPAIR_APOLOGY: Value<Words> = Value::new(25);
    pub const T_EMAIL_REAPPLY: Value<Words> = Value::new(26);
    pub const T_ANY_RELOCATION_SUPPORT_REQUEST: Value<Words> = Value::new(27);
    pub const T_ANY_NEGOTIATION_MEETING_REQUEST: Value<Words> = Value::new(28);
    pub const T_ANY_NEGOTIATION_REQUEST: Value<Words> = Value::new(29);
    pub const T_ANY_CLARIFICATION_REQUEST: Value<Words> = Value::new(30);
    pub const T_EMAIL_RESCHEDULE_AFTER_CALL: Value<Words> = Value::new(31);
    pub const T_ANY_SWITCH_FORMAT: Value<Words> = Value::new(32);
    pub const T_PHONE_SAME_DAY_CANCEL: Value<Words> = Value::new(33);
    pub const T_TEXT_SHORT_NOTICE: Value<Words> = Value::new(34);
    pub const T_EMAIL_RESCHEDULE: Value<Words> = Value::new(35);
    pub const T_PHONE_RESCIND: Value<Words> = Value::new(36);
    pub const T_EMAIL_WITHDRAW_ACCEPTANCE: Value<Words> = Value::new(37);
    pub const T_EMAIL_HR_SPONSORSHIP_WITHDRAWAL: Value<Words> = Value::new(38);
    pub const T_PHONE_DECLINE_VERBAL_OFFER: Value<Words> = Value::new(39);
    pub const T_RELAY_TO_RECRUITER: Value<Words> = Value::new(40);
    pub const T_EMAIL_TWO_SENTENCE: Value<Words> = Value::new(41);
    pub const T_EMAIL_DECLINE_OFFER_OTHER_ACCEPTED: Value<Words> = Value::new(42);
    pub const T_EMAIL_EMPLOYMENT_MODEL: Value<Words> = Value::new(43);
    pub const T_EMAIL_DECLINE_OFFER_GENERAL: Value<Words> = Value::new(44);
    pub const T_LINKEDIN_WITHDRAW: Value<Words> = Value::new(45);
    pub const S_WITHDRAW_SHORT: Value<Words> = Value::new(46);
    pub const T_PHONE_CANCEL_AND_WITHDRAW_SHORT_NOTICE: Value<Words> = Value::new(47);
    pub const T_PHONE_LATE_WITHDRAW: Value<Words> = Value::new(48);
    pub const T_PHONE_MULTI_ROUNDS_OR_OFFER: Value<Words> = Value::new(49);
    pub const T_PHONE_GENERAL: Value<Words> = Value::new(50);
    pub const T_EMAIL_FELT_OFF: Value<Words> = Value::new(51);
    pub const T_EMAIL_DECLINE_INVITATION: Value<Words> = Value::new(52);
    pub const T_EMAIL_BACKING_OUT_OF_STEP: Value<Words> = Value::new(53);
    pub const T_EMAIL_LATE_PERSONALISED: Value<Words> = Value::new(54);
    pub const T_EMAIL_ACCEPTED_OTHER: Value<Words> = Value::new(55);
    pub const T_EMAIL_CANCEL_AND_WITHDRAW: Value<Words> = Value::new(56);
    pub const T_EMAIL_FORCED_MOVE: Value<Words> = Value::new(57);
    pub const T_EMAIL_MOBILITY: Value<Words> = Value::new(58);
    pub const T_EMAIL_PAUSE_SEARCH: Value<Words> = Value::new(59);
    pub const T_EMAIL_PERSONAL_REASONS: Value<Words> = Value::new(60);
    pub const T_EMAIL_OTHER_ROLES_WELCOME: Value<Words> = Value::new(61);
    pub const T_EMAIL_NOT_RIGHT_FIT: Value<Words> = Value::new(62);
    pub const T_EMAIL_KEEP_DOOR_OPEN: Value<Words> = Value::new(63);
    pub const T_EMAIL_BEFORE_INTERVIEW: Value<Words> = Value::new(64);
    pub const T_EMAIL_EARLY_WITHDRAW: Value<Words> = Value::new(65);
    pub const T_EMAIL_NO_DETAIL: Value<Words> = Value::new(66);
}

/// The words that are offered first.
pub const TEMPLATE: One<Words> = One::new(Var::Template);

pub(super) static TABLE: Table = Table {
    var: Var::Template,
    id: "template",
    question: "Which words fit best?",
    meaning: "",
    otherwise: "When there is nothing to say, there are no words.",
    answers: &[
        Answer { id: "none", say: "" },
        Answer { id: "t-inperson-leave-for-safety", say: "" },
        Answer { id: "t-inperson-pause-request", say: "" },
        Answer { id: "t-inperson-leave-early", say: "" },
        Answer { id: "t-any-information-only-disclosure", say: "" },
        Answer { id: "t-any-visa-clarification", say: "" },
        Answer { id: "t-any-constraint-disclosure", say: "" },
        Answer { id: "t-email-after-misconduct", say: "" },
        Answer { id: "t-email-rescind-confirmation", say: "" },
        Answer { id: "t-email-after-early-exit", say: "" },
        Answer { id: "t-email-call-confirmation", say: "" },
        Answer { id: "t-any-feedback-decline", say: "" },
        Answer { id: "ans-personal", say: "" },
        Answer { id: "ans-no-detail", say: "" },
        Answer { id: "ans-other-offer", say: "" },
        Answer { id: "ans-employment-model", say: "" },
        Answer { id: "ans-timing-relocation", say: "" },
        Answer { id: "ans-role-focus", say: "" },
        Answer { id: "t-any-feedback-reply", say: "" },
        Answer { id: "t-email-stay-connected-reply", say: "" },
        Answer { id: "t-any-better-offer-final-no", say: "" },
        Answer { id: "t-any-counteroffer-decline", say: "" },
        Answer { id: "t-any-counteroffer-time", say: "" },
        Answer { id: "t-any-counteroffer-open", say: "" },
        Answer { id: "t-any-repair-ghosted", say: "" },
        Answer { id: "t-any-repair-apology", say: "" },
        Answer { id: "t-email-reapply", say: "" },
        Answer { id: "t-any-relocation-support-request", say: "" },
        Answer { id: "t-any-negotiation-meeting-request", say: "" },
        Answer { id: "t-any-negotiation-request", say: "" },
        Answer { id: "t-any-clarification-request", say: "" },
        Answer { id: "t-email-reschedule-after-call", say: "" },
        Answer { id: "t-any-switch-format", say: "" },
        Answer { id: "t-phone-same-day-cancel", say: "" },
        Answer { id: "t-text-short-notice", say: "" },
        Answer { id: "t-email-reschedule", say: "" },
        Answer { id: "t-phone-rescind", say: "" },
        Answer { id: "t-email-withdraw-acceptance", say: "" },
        Answer { id: "t-email-hr-sponsorship-withdrawal", say: "" },
        Answer { id: "t-phone-decline-verbal-offer", say: "" },
        Answer { id: "t-relay-to-recruiter", say: "" },
        Answer { id: "t-email-two-sentence", say: "" },
        Answer { id: "t-email-decline-offer-other-accepted", say: "" },
        Answer { id: "t-email-employment-model", say: "" },
        Answer { id: "t-email-decline-offer-general", say: "" },
        Answer { id: "t-linkedin-withdraw", say: "" },
        Answer { id: "s-withdraw-short", say: "" },
        Answer { id: "t-phone-cancel-and-withdraw-short-notice", say: "" },
        Answer { id: "t-phone-late-withdraw", say: "" },
        Answer { id: "t-phone-multi-rounds-or-offer", say: "" },
        Answer { id: "t-phone-general", say: "" },
        Answer { id: "t-email-felt-off", say: "" },
        Answer { id: "t-email-decline-invitation", say: "" },
        Answer { id: "t-email-backing-out-of-step", say: "" },
        Answer { id: "t-email-late-personalised", say: "" },
        Answer { id: "t-email-accepted-other", say: "" },
        Answer { id: "t-email-cancel-and-withdraw", say: "" },
        Answer { id: "t-email-forced-move", say: "" },
        Answer { id: "t-email-mobility", say: "" },
        Answer { id: "t-email-pause-search", say: "" },
        Answer { id: "t-email-personal-reasons", say: "" },
        Answer { id: "t-email-other-roles-welcome", say: "" },
        Answer { id: "t-email-not-right-fit", say: "" },
        Answer { id: "t-email-keep-door-open", say: "" },
        Answer { id: "t-email-before-interview", say: "" },
        Answer { id: "t-email-early-withdraw", say: "" },
        Answer { id: "t-email-no-detail", say: "" },
    ],
    rows: &[
        Row {
            order: 10,
            level: Level::Safety,
            when: ACTION.is(Action::LEAVE_FOR_SAFETY),
            gives: TEMPLATE.gives(Words::T_INPERSON_LEAVE_FOR_SAFETY),
            by: &[],
        },
        Row {
            order: 20,
            level: Level::Room,
            when: ACTION.is(Action::PAUSE_IN_INTERVIEW),
            gives: TEMPLATE.gives(Words::T_INPERSON_PAUSE_REQUEST),
            by: &[],
        },
        Row {
            order: 30,
            level: Level::Room,
            when: ACTION.is(Action::LEAVE_EARLY),
            gives: TEMPLATE.gives(Words::T_INPERSON_LEAVE_EARLY),
            by: &[],
        },
        Row {
            order: 40,
            level: Level::Phase,
            when: CHANNEL.is(Channel::NONE),
            gives: TEMPLATE.gives(Words::NONE),
            by: &[],
        },
        Row {
            order: 50,
            level: Level::Facts,
            when: DISCLOSE.is(Disclose::INFORMATION_ONLY),
            gives: TEMPLATE.gives(Words::T_ANY_INFORMATION_ONLY_DISCLOSURE),
            by: &[],
        },
        Row {
            order: 60,
            level: Level::FormalSteps,
            when: DISCLOSE.is(Disclose::VISA),
            gives: TEMPLATE.gives(Words::T_ANY_VISA_CLARIFICATION),
            by: &[],
        },
        Row {
            order: 70,
            level: Level::FormalSteps,
            when: all(&[DISCLOSE.is(Disclose::MOBILITY), ACTION.is_any(&[Action::CONTINUE, Action::WAIT_FOR_OFFER])]),
            gives: TEMPLATE.gives(Words::T_ANY_CONSTRAINT_DISCLOSURE),
            by: &[],
        },
        Row {
            order: 80,
            level: Level::Safety,
            when: all(&[UNSAFE.yes(), EXIT_NOTICE.yes()]),
            gives: TEMPLATE.gives(Words::T_EMAIL_AFTER_MISCONDUCT),
            by: &[],
        },
        Row {
            order: 100,
            level: Level::Phase,
            when: all(&[EXITED.yes(), EXIT_NOTICE.yes(), ACCEPTED.yes(), UNSAFE.no()]),
            gives: TEMPLATE.gives(Words::T_EMAIL_RESCIND_CONFIRMATION),
            by: &[],
        },
        Row {
            order: 110,
            level: Level::Phase,
            when: all(&[EXIT_STATUS.is(ExitStatus::LEFT_EARLY_UNCONFIRMED), EXIT_NOTICE.yes()]),
            gives: TEMPLATE.gives(Words::T_EMAIL_AFTER_EARLY_EXIT),
            by: &[],
        },
        Row {
            order: 120,
            level: Level::Phase,
            when: all(&[
                EXITED.yes(),
                EXIT_NOTICE.yes(),
                EXIT_CHANNEL_USED.is_any(&[
                    ExitChannelUsed::PHONE,
                    ExitChannelUsed::IN_PERSON,
                    ExitChannelUsed::RELAY,
                    ExitChannelUsed::TEXT,
                    ExitChannelUsed::LINKEDIN,
                ]),
                ACCEPTED.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_CALL_CONFIRMATION),
            by: &[],
        },
        Row {
            order: 200,
            level: Level::Facts,
            when: all(&[REPLY.is(Reply::NO_DETAIL), RED_FLAG_REASON.yes()]),
            gives: TEMPLATE.gives(Words::T_ANY_FEEDBACK_DECLINE),
            by: &[],
        },
        Row {
            order: 210,
            level: Level::Facts,
            when: all(&[REPLY.is(Reply::NO_DETAIL), REASON_SENSITIVE.yes()]),
            gives: TEMPLATE.gives(Words::ANS_PERSONAL),
            by: &[],
        },
        Row {
            order: 220,
            level: Level::Facts,
            when: REPLY.is(Reply::NO_DETAIL),
            gives: TEMPLATE.gives(Words::ANS_NO_DETAIL),
            by: &[],
        },
        Row {
            order: 230,
            level: Level::Wish,
            when: all(&[REPLY.is(Reply::ONE_LINE_REASON), MAIN_REASON.is(Reason::ACCEPTED_OTHER_OFFER)]),
            gives: TEMPLATE.gives(Words::ANS_OTHER_OFFER),
            by: &[],
        },
        Row {
            order: 240,
            level: Level::Wish,
            when: all(&[REPLY.is(Reply::ONE_LINE_REASON), MAIN_REASON.is(Reason::EMPLOYMENT_MODEL)]),
            gives: TEMPLATE.gives(Words::ANS_EMPLOYMENT_MODEL),
            by: &[],
        },
        Row {
            order: 250,
            level: Level::Wish,
            when: all(&[REPLY.is(Reply::ONE_LINE_REASON), REASON_SENSITIVE.yes()]),
            gives: TEMPLATE.gives(Words::ANS_PERSONAL),
            by: &[],
        },
        Row {
            order: 260,
            level: Level::Wish,
            when: all(&[
                REPLY.is(Reply::ONE_LINE_REASON),
                any(&[
                    MOBILITY_REASON.yes(),
                    MAIN_REASON.is_any(&[
                        Reason::COMMUTE_UNWORKABLE,
                        Reason::TRAVEL_DEMANDS,
                        Reason::TIMING,
                        Reason::UPCOMING_COMMITMENT,
                    ]),
                ]),
            ]),
            gives: TEMPLATE.gives(Words::ANS_TIMING_RELOCATION),
            by: &[],
        },
        Row {
            order: 270,
            level: Level::Wish,
            when: all(&[
                REPLY.is(Reply::ONE_LINE_REASON),
                MAIN_REASON.is_any(&[
                    Reason::ROLE_MISMATCH,
                    Reason::POSTING_REALITY_GAP,
                    Reason::STRENGTHS_UNUSED,
                    Reason::TEAM_DYNAMICS,
                    Reason::PRIORITIES_CHANGED,
                ]),
            ]),
            gives: TEMPLATE.gives(Words::ANS_ROLE_FOCUS),
            by: &[],
        },
        Row {
            order: 280,
            level: Level::Wish,
            when: REPLY.is(Reply::ONE_LINE_REASON),
            gives: TEMPLATE.gives(Words::ANS_NO_DETAIL),
            by: &[],
        },
        Row {
            order: 290,
            level: Level::Phase,
            when: REPLY.is(Reply::SUGGESTION),
            gives: TEMPLATE.gives(Words::T_ANY_FEEDBACK_REPLY),
            by: &[],
        },
        Row {
            order: 300,
            level: Level::Phase,
            when: REPLY.is(Reply::DECLINE_FEEDBACK),
            gives: TEMPLATE.gives(Words::T_ANY_FEEDBACK_DECLINE),
            by: &[],
        },
        Row {
            order: 310,
            level: Level::Phase,
            when: REPLY.is(Reply::STAY_CONNECTED),
            gives: TEMPLATE.gives(Words::T_EMAIL_STAY_CONNECTED_REPLY),
            by: &[],
        },
        Row {
            order: 320,
            level: Level::Wish,
            when: all(&[
                REPLY.is(Reply::FIRM_NO),
                EMPLOYER_REACTION.is(EmployerReaction::BETTER_OFFER),
                WANTS_JOB_IF_FIXED.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_ANY_BETTER_OFFER_FINAL_NO),
            by: &[],
        },
        Row {
            order: 330,
            level: Level::Wish,
            when: REPLY.is(Reply::FIRM_NO),
            gives: TEMPLATE.gives(Words::T_ANY_COUNTEROFFER_DECLINE),
            by: &[],
        },
        Row {
            order: 340,
            level: Level::Doubt,
            when: REPLY.is(Reply::ASK_TIME),
            gives: TEMPLATE.gives(Words::T_ANY_COUNTEROFFER_TIME),
            by: &[],
        },
        Row {
            order: 350,
            level: Level::Wish,
            when: REPLY.is_any(&[Reply::CONSIDER_IN_WRITING, Reply::NAME_CONDITIONS]),
            gives: TEMPLATE.gives(Words::T_ANY_COUNTEROFFER_OPEN),
            by: &[],
        },
        Row {
            order: 400,
            level: Level::Phase,
            when: all(&[ACTION.is(Action::REPAIR), MISHANDLED.has_any(&[Mishandled::GHOSTED, Mishandled::NO_SHOW])]),
            gives: TEMPLATE.gives(Words::T_ANY_REPAIR_GHOSTED),
            by: &[],
        },
        Row {
            order: 410,
            level: Level::Phase,
            when: ACTION.is(Action::REPAIR),
            gives: TEMPLATE.gives(Words::T_ANY_REPAIR_APOLOGY),
            by: &[],
        },
        Row {
            order: 420,
            level: Level::Phase,
            when: ACTION.is(Action::REAPPLY),
            gives: TEMPLATE.gives(Words::T_EMAIL_REAPPLY),
            by: &[],
        },
        Row {
            order: 430,
            level: Level::FormalSteps,
            when: all(&[
                ACTION.is(Action::NEGOTIATE),
                REASONS.has_any(&[
                    Reason::RELOCATION_SUPPORT_WEAK,
                    Reason::RELOCATION_COST,
                    Reason::RELOCATION_LOGISTICS,
                ]),
                WANTS_JOB_IF_FIXED.yes(),
                ACCEPTED.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_ANY_RELOCATION_SUPPORT_REQUEST),
            by: &[],
        },
        Row {
            order: 440,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::NEGOTIATE),
                NEGOTIATION_STATUS.is(NegotiationStatus::NOT_TRIED),
                CHANNEL.is(Channel::EMAIL),
            ]),
            gives: TEMPLATE.gives(Words::T_ANY_NEGOTIATION_MEETING_REQUEST),
            by: &[],
        },
        Row {
            order: 450,
            level: Level::Wish,
            when: ACTION.is(Action::NEGOTIATE),
            gives: TEMPLATE.gives(Words::T_ANY_NEGOTIATION_REQUEST),
            by: &[],
        },
        Row {
            order: 460,
            level: Level::Doubt,
            when: ACTION.is(Action::GATHER_INFO),
            gives: TEMPLATE.gives(Words::T_ANY_CLARIFICATION_REQUEST),
            by: &[],
        },
        Row {
            order: 500,
            level: Level::Phase,
            when: all(&[
                ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
                EXIT_CHANNEL_USED.is_any(&[ExitChannelUsed::PHONE, ExitChannelUsed::TEXT]),
                WRITTEN_CONFIRMATION_SENT.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_RESCHEDULE_AFTER_CALL),
            by: &[],
        },
        Row {
            order: 510,
            level: Level::Wish,
            when: ACTION.is(Action::SWITCH_FORMAT),
            gives: TEMPLATE.gives(Words::T_ANY_SWITCH_FORMAT),
            by: &[],
        },
        Row {
            order: 520,
            level: Level::ShortNotice,
            when: all(&[ACTION.is(Action::RESCHEDULE), CHANNEL.is(Channel::PHONE)]),
            gives: TEMPLATE.gives(Words::T_PHONE_SAME_DAY_CANCEL),
            by: &[],
        },
        Row {
            order: 530,
            level: Level::Established,
            when: all(&[ACTION.is(Action::RESCHEDULE), CHANNEL.is(Channel::TEXT)]),
            gives: TEMPLATE.gives(Words::T_TEXT_SHORT_NOTICE),
            by: &[],
        },
        Row {
            order: 540,
            level: Level::Wish,
            when: ACTION.is(Action::RESCHEDULE),
            gives: TEMPLATE.gives(Words::T_EMAIL_RESCHEDULE),
            by: &[],
        },
        Row {
            order: 600,
            level: Level::Accepted,
            when: all(&[ACTION.is(Action::RESCIND_ACCEPTANCE), CHANNEL.is(Channel::PHONE)]),
            gives: TEMPLATE.gives(Words::T_PHONE_RESCIND),
            by: &[],
        },
        Row {
            order: 610,
            level: Level::Accepted,
            when: ACTION.is(Action::RESCIND_ACCEPTANCE),
            gives: TEMPLATE.gives(Words::T_EMAIL_WITHDRAW_ACCEPTANCE),
            by: &[],
        },
        Row {
            order: 620,
            level: Level::FormalSteps,
            when: all(&[
                EXIT_NOTICE.yes(),
                CHANNEL.is(Channel::EMAIL),
                any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()]),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_HR_SPONSORSHIP_WITHDRAWAL),
            by: &[],
        },
        Row {
            order: 630,
            level: Level::Stage,
            when: all(&[ACTION.is(Action::DECLINE_OFFER), CHANNEL.is(Channel::PHONE)]),
            gives: TEMPLATE.gives(Words::T_PHONE_DECLINE_VERBAL_OFFER),
            by: &[],
        },
        Row {
            order: 640,
            level: Level::Recruiter,
            when: all(&[
                EXIT_NOTICE.yes(),
                TELL.is(Tell::RECRUITER),
                CHANNEL.is(Channel::EMAIL),
                any(&[AGENCY_INVOLVED.yes(), ACTION.is_not(Action::DECLINE_OFFER)]),
            ]),
            gives: TEMPLATE.gives(Words::T_RELAY_TO_RECRUITER),
            by: &[],
        },
        Row {
            order: 650,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::DECLINE_OFFER),
                PRESSED_FOR_TIME.yes(),
                RED_FLAG_REASON.no(),
                UNSAFE.no(),
                SHORT_NOTICE.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_TWO_SENTENCE),
            by: &[],
        },
        Row {
            order: 660,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::DECLINE_OFFER),
                MAIN_REASON.is(Reason::ACCEPTED_OTHER_OFFER),
                WILLING_TO_STATE_REASON.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_DECLINE_OFFER_OTHER_ACCEPTED),
            by: &[],
        },
        Row {
            order: 670,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::DECLINE_OFFER),
                MAIN_REASON.is(Reason::EMPLOYMENT_MODEL),
                WILLING_TO_STATE_REASON.yes(),
                RED_FLAG_REASON.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_EMPLOYMENT_MODEL),
            by: &[],
        },
        Row {
            order: 680,
            level: Level::Stage,
            when: ACTION.is(Action::DECLINE_OFFER),
            gives: TEMPLATE.gives(Words::T_EMAIL_DECLINE_OFFER_GENERAL),
            by: &[],
        },
        Row {
            order: 700,
            level: Level::Established,
            when: all(&[EXIT_NOTICE.yes(), CHANNEL.is(Channel::LINKEDIN)]),
            gives: TEMPLATE.gives(Words::T_LINKEDIN_WITHDRAW),
            by: &[],
        },
        Row {
            order: 705,
            level: Level::Established,
            when: all(&[ACTION.is(Action::CANCEL_AND_WITHDRAW), CHANNEL.is(Channel::TEXT)]),
            gives: TEMPLATE.gives(Words::T_TEXT_SHORT_NOTICE),
            by: &[],
        },
        Row {
            order: 710,
            level: Level::Established,
            when: all(&[EXIT_NOTICE.yes(), CHANNEL.is(Channel::TEXT)]),
            gives: TEMPLATE.gives(Words::S_WITHDRAW_SHORT),
            by: &[],
        },
        Row {
            order: 720,
            level: Level::ShortNotice,
            when: all(&[ACTION.is(Action::CANCEL_AND_WITHDRAW), CHANNEL.is(Channel::PHONE), SHORT_NOTICE.yes()]),
            gives: TEMPLATE.gives(Words::T_PHONE_CANCEL_AND_WITHDRAW_SHORT_NOTICE),
            by: &[],
        },
        Row {
            order: 730,
            level: Level::Stage,
            when: all(&[
                ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW]),
                CHANNEL.is(Channel::PHONE),
                LATE_STAGE.yes(),
                RAPPORT.is_any(&[Rapport::SOME, Rapport::CLOSE]),
            ]),
            gives: TEMPLATE.gives(Words::T_PHONE_LATE_WITHDRAW),
            by: &[],
        },
        Row {
            order: 740,
            level: Level::Stage,
            when: all(&[
                ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW]),
                CHANNEL.is(Channel::PHONE),
                LATE_STAGE.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_PHONE_MULTI_ROUNDS_OR_OFFER),
            by: &[],
        },
        Row {
            order: 750,
            level: Level::Stage,
            when: all(&[EXIT_NOTICE.yes(), CHANNEL.is(Channel::PHONE)]),
            gives: TEMPLATE.gives(Words::T_PHONE_GENERAL),
            by: &[],
        },
        Row {
            order: 800,
            level: Level::Facts,
            when: all(&[
                ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW, Action::DECLINE_INVITATION]),
                RED_FLAG_REASON.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_FELT_OFF),
            by: &[],
        },
        Row {
            order: 810,
            level: Level::Wish,
            when: all(&[
                ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW, Action::DECLINE_INVITATION]),
                PRESSED_FOR_TIME.yes(),
                UNSAFE.no(),
                SHORT_NOTICE.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_TWO_SENTENCE),
            by: &[],
        },
        Row {
            order: 820,
            level: Level::Stage,
            when: ACTION.is(Action::DECLINE_INVITATION),
            gives: TEMPLATE.gives(Words::T_EMAIL_DECLINE_INVITATION),
            by: &[],
        },
        Row {
            order: 830,
            level: Level::Stage,
            when: all(&[
                ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW]),
                NEXT_STEP_COMMITTED.has_any(&[
                    NextStepCommitted::FURTHER_INTERVIEW,
                    NextStepCommitted::ASSIGNMENT,
                    NextStepCommitted::REFERENCE_CHECK,
                ]),
                UNSAFE.no(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_BACKING_OUT_OF_STEP),
            by: &[],
        },
        Row {
            order: 840,
            level: Level::Stage,
            when: all(&[
                ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW]),
                any(&[LATE_STAGE.yes(), SEVERAL_MET.yes()]),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_LATE_PERSONALISED),
            by: &[],
        },
        Row {
            order: 850,
            level: Level::Wish,
            when: all(&[
                ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW]),
                MAIN_REASON.is(Reason::ACCEPTED_OTHER_OFFER),
                WILLING_TO_STATE_REASON.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_ACCEPTED_OTHER),
            by: &[],
        },
        Row {
            order: 860,
            level: Level::Stage,
            when: all(&[ACTION.is(Action::CANCEL_AND_WITHDRAW), UNSAFE.no()]),
            gives: TEMPLATE.gives(Words::T_EMAIL_CANCEL_AND_WITHDRAW),
            by: &[],
        },
        Row {
            order: 870,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::WITHDRAW),
                REASONS.has(Reason::RELOCATION_FORCED),
                WILLING_TO_STATE_REASON.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_FORCED_MOVE),
            by: &[],
        },
        Row {
            order: 880,
            level: Level::Wish,
            when: all(&[ACTION.is(Action::WITHDRAW), MOBILITY_REASON.yes(), WILLING_TO_STATE_REASON.yes()]),
            gives: TEMPLATE.gives(Words::T_EMAIL_MOBILITY),
            by: &[],
        },
        Row {
            order: 890,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::WITHDRAW),
                MAIN_REASON.is(Reason::EMPLOYMENT_MODEL),
                WILLING_TO_STATE_REASON.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_EMPLOYMENT_MODEL),
            by: &[],
        },
        Row {
            order: 900,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::WITHDRAW),
                MAIN_REASON.is(Reason::PAUSING_SEARCH),
                WILLING_TO_STATE_REASON.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_PAUSE_SEARCH),
            by: &[],
        },
        Row {
            order: 910,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::WITHDRAW),
                MAIN_REASON.is_any(&[Reason::PERSONAL_PRIVATE, Reason::FAMILY_NEEDS, Reason::HEALTH_LONGER_TERM]),
                WILLING_TO_STATE_REASON.yes(),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_PERSONAL_REASONS),
            by: &[],
        },
        Row {
            order: 920,
            level: Level::Wish,
            when: all(&[ACTION.is(Action::WITHDRAW), WANTS_OTHER_ROLES_HERE.yes()]),
            gives: TEMPLATE.gives(Words::T_EMAIL_OTHER_ROLES_WELCOME),
            by: &[],
        },
        Row {
            order: 930,
            level: Level::Wish,
            when: all(&[
                ACTION.is(Action::WITHDRAW),
                WILLING_TO_STATE_REASON.yes(),
                MAIN_REASON.is_any(&[
                    Reason::ROLE_MISMATCH,
                    Reason::POSTING_REALITY_GAP,
                    Reason::STRENGTHS_UNUSED,
                    Reason::CULTURE_MISMATCH,
                    Reason::TEAM_DYNAMICS,
                    Reason::GROWTH_PATH_LACKING,
                    Reason::FLEXIBILITY_OR_BALANCE_LACKING,
                    Reason::COMPENSATION_BELOW_MINIMUM,
                    Reason::BENEFITS_BELOW_MINIMUM,
                    Reason::PRIORITIES_CHANGED,
                ]),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_NOT_RIGHT_FIT),
            by: &[],
        },
        Row {
            order: 940,
            level: Level::Wish,
            when: all(&[ACTION.is(Action::WITHDRAW), STAY_IN_TOUCH_GENUINE.yes()]),
            gives: TEMPLATE.gives(Words::T_EMAIL_KEEP_DOOR_OPEN),
            by: &[],
        },
        Row {
            order: 950,
            level: Level::Stage,
            when: all(&[
                ACTION.is(Action::WITHDRAW),
                STAGE.is_any(&[Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED]),
            ]),
            gives: TEMPLATE.gives(Words::T_EMAIL_BEFORE_INTERVIEW),
            by: &[],
        },
        Row {
            order: 960,
            level: Level::Stage,
            when: all(&[ACTION.is(Action::WITHDRAW), STAGE.is(Stage::EARLY_ROUNDS)]),
            gives: TEMPLATE.gives(Words::T_EMAIL_EARLY_WITHDRAW),
            by: &[],
        },
        Row {
            order: 970,
            level: Level::Stage,
            when: ACTION.is_any(&[Action::WITHDRAW, Action::CANCEL_AND_WITHDRAW]),
            gives: TEMPLATE.gives(Words::T_EMAIL_NO_DETAIL),
            by: &[],
        },
        Row { order: 990, level: Level::Default, when: Always, gives: TEMPLATE.gives(Words::NONE), by: &[] },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_stands_at_the_answer_that_it_is_called_after() {
        let mut seen = 0;
        for line in include_str!("template.rs").lines() {
            let Some((name, rest)) =
                line.trim().strip_prefix("pub const ").and_then(|line| line.split_once(": Value<Words> = Value::new("))
            else {
                continue;
            };
            let place: usize = rest.trim_end_matches(");").parse().expect("a number");
            assert_eq!(TABLE.answers[place].id, name.to_lowercase().replace('_', "-"), "at {place}");
            seen += 1;
        }
        assert_eq!(seen, TABLE.answers.len());
    }
}
