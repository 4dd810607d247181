//! Sentences that people write, one by one: ordinary ones that a check leaves alone, and each time some close by that it
//! still catches.

#![allow(clippy::expect_used, reason = "a test may stop at once")]

use super::*;

/// A withdrawal by somebody who also wants to give feedback.
const WITH_FEEDBACK: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    FEEDBACK_WANTED_TO_GIVE.yes(),
];
/// An answer to the question what could be better.
const ASKED_FEEDBACK: &[Cond] = &[
    STAGE.is(Stage::MULTI_ROUNDS),
    EXIT_STATUS.is(ExitStatus::TOLD_IN_WRITING),
    EMPLOYER_REACTION.is(EmployerReaction::ASKED_FEEDBACK),
    FEEDBACK_OBJECTIVE.yes(),
];
const RESCHEDULE: &[Cond] = &[
    STAGE.is(Stage::INTERVIEW_SCHEDULED),
    INTENT.is(Intent::RESCHEDULE),
    ACTION.is(Action::RESCHEDULE),
    HOURS_UNTIL_APPOINTMENT.equals(60.0),
    RESCHEDULE_COMMITTED.yes(),
];
const REPAIR: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    EXIT_STATUS.is(ExitStatus::DISAPPEARED),
    MISHANDLED.has(Mishandled::GHOSTED),
];
const MISFIT: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    REASONS.has(Reason::ROLE_MISMATCH),
];

/// Whether a check speaks up about a letter that holds this sentence and nothing else that it could mean.
fn speaks(check: &Check, example: &Example, body: &str) -> bool {
    let values = example.values().expect("the situation has a stage");
    assert!(check.when.holds(&values), "{} does not look", check.id);
    let body = format!("Dear Maya,\n\n{body}\n\nKind regards,\nSam Ortiz");
    let context = Context { plain: example.plain, ..Context::new(&values) };
    let draft = Draft { medium: example.medium, subject: example.subject, body: &body, names: NAMES };
    review(&draft, &context).iter().any(|finding| finding.check.id == check.id)
}

/// Reads sentences one by one behind the same beginning.
#[track_caller]
fn check(check: &Check, given: &'static [Cond], lead: &str, leaves: &[&str], catches: &[&str]) {
    let example = Example::email(given, "");
    let wrong = |sentence: &&&str| speaks(check, &example, &format!("{lead}{sentence}"));
    let loud: Vec<_> = leaves.iter().filter(wrong).collect();
    let silent: Vec<_> = catches.iter().filter(|sentence| !wrong(sentence)).collect();
    assert!(loud.is_empty() && silent.is_empty(), "{}: flagged {loud:#?}\nmissed {silent:#?}", check.id);
}

#[test]
fn compliments_are_no_sarcasm() {
    check(
        &MC_NO_SARCASM,
        WITHDRAW,
        "I have decided to withdraw my application. ",
        &[
            "What a pleasure to meet all of you.",
            "What a surprise it was to be invited!",
            "What a professional team you have.",
            "How kind of you to let me meet the whole team.",
            "How thoughtful of you to make time for me on a Friday.",
            "How kind of you not to keep me waiting.",
            "I liked how clearly your team explains its goals.",
            "I enjoyed learning how clearly you set priorities",
            "The work is clearly not for me.",
            "Congratulations on your launch.",
            "Congratulations on being named employer of the year.",
            "Hats off to the team for the new clinic.",
            "Bravo to everybody who built this.",
            "Very classy of you to call me back yourself.",
            "I wish you well with that launch in May.",
            "I'm sure you'll manage well without me.",
            "I'm sure you will find somebody soon.",
            "Good luck with that project you told me about.",
            "Thank you for the lecture you gave us.",
            "It must be nice to work by the river.",
            "It would help if you can call before noon.",
        ],
        &[
            "What a surprise that nobody called.",
            "What a professional way to keep candidates waiting.",
            "How kind of you to let me wait for three weeks.",
            "How nice of you to finally answer.",
            "How thoughtful of you to forget our talk.",
            "Clearly nobody read my papers.",
            "You clearly never opened the file.",
            "Obviously you had better things to do.",
            "The form was clearly not designed for people.",
            "Congratulations on losing another applicant.",
            "Hats off for ignoring three emails.",
            "You ignored all my emails. Bravo.",
            "Very classy of you to ghost me.",
            "Good luck with that.",
            "Good luck with that approach, you will need it.",
            "Good luck with that attitude.",
            "Wishing you well with that.",
            "Thank you for nothing.",
            "Thank you for the lecture on loyalty.",
            "We had an interview, if you can call it that.",
        ],
    );
}

#[test]
fn strong_feelings_may_be_good_ones() {
    check(
        &MC_NO_VENTING,
        WITHDRAW,
        "I have decided to withdraw my application. ",
        &[
            "I have never been treated so kindly.",
            "I have had enough time to think about it.",
            "I have had enough information to decide.",
            "I am seriously impressed by what you have built.",
            "I considered the role seriously.",
            "Thank you for answering so frankly.",
            "I was speechless at how kind everyone was.",
            "You people made me feel welcome.",
            "I was shocked at how quickly the time went.",
            "I am fed up with long commutes.",
            "I was sick of worrying about the commute.",
            "I was sick and could not sleep.",
            "I would understand if you were angry with me.",
        ],
        &[
            "I have never been treated so badly.",
            "I have never been treated like this.",
            "I have had enough of this.",
            "I have had enough.",
            "Seriously, who plans like that?",
            "Frankly, I expected more.",
            "I was speechless at how rude everyone was.",
            "You people made me wait for weeks.",
            "I was shocked at how quickly you dropped me.",
            "I am fed up with your process.",
            "I am sick of waiting for you.",
            "I am sick and tired of waiting.",
            "I am angry about your answer.",
        ],
    );
}

#[test]
fn words_about_oneself_or_the_world_are_no_criticism() {
    check(
        &MC_NO_CRITICISM,
        WITHDRAW,
        "I have decided to withdraw my application. ",
        &[
            "It would be unfair to the other candidates to stay in.",
            "It would be unfair to your team to go on.",
            "I was disappointed to miss the tour of the lab.",
            "I am disappointed that it did not work out for me.",
            "My commute would be a disaster for my family.",
            "The weather was terrible on my way home.",
            "I do not want to be careless with your time.",
            "I was rude to leave so early.",
            "The disaster relief project you described is admirable.",
            "Lying awake over it made the answer clear.",
            "I never felt rushed or insulted.",
        ],
        &[
            "Your process was unfair to me.",
            "It was unfair to candidates.",
            "I was disappointed to hear nothing from you.",
            "I am disappointed that it took your team three weeks.",
            "My interview was a disaster.",
            "The tour of the lab was terrible.",
            "You were careless with my time.",
            "I was lied to.",
            "I had to read rude emails.",
            "The planning was a disaster.",
            "You were lying about the hours.",
            "I felt rushed and insulted.",
            "Your panel was rude. I wish you well.",
            "I never felt pressed or judged, and your panel was rude.",
        ],
    );
}

#[test]
fn an_apology_that_is_owed_is_one() {
    check(
        &MC_APOLOGY_PRESENT_SHORT_NOTICE,
        CANCEL_LATE,
        "I have to cancel our interview tomorrow at 10:00 and withdraw my application. ",
        &[
            "I owe you an apology for the short notice.",
            "I want to offer you my apologies.",
            "I hope that you accept my apologies.",
            "I regret telling you this so late.",
            "I regret to tell you this at such short notice.",
        ],
        &[
            "You owe me an apology for the short notice.",
            "Thank you for your apology about the last date.",
            "Thank you for the apology you sent.",
            "I do not regret telling you this.",
        ],
    );
    check(
        &MC_REPAIR_ELEMENTS,
        REPAIR,
        "I had lost sight of my inbox. I would like to withdraw for good. ",
        &["I owe you an apology for my silence.", "I regret writing to you so late."],
        &["You owe me an apology for your silence.", "I accept your apology."],
    );
}

#[test]
fn two_times_asked_for_are_two() {
    check(
        &MC_TWO_SLOTS,
        RESCHEDULE,
        "I am sorry, I cannot come to our interview on Monday at 10:00. ",
        &[
            "Could we move it to Thursday at 10:00 or Friday at 14:00?",
            "Could we reschedule it for Thursday at 10:00 or Friday at 14:00?",
            "Please move it to Thursday at 10:00 or Friday at 14:00.",
        ],
        &[
            "Could we move it to Thursday at 10:00?",
            "Please move it to Thursday at 10:00.",
            "Please move it.",
            "You had moved it from Thursday at 10:00 or Friday at 14:00.",
            "I cannot come on Thursday at 10:00 or Friday at 14:00.",
            "Could we meet on Thursday at 10:00, as I cannot come on Friday?",
        ],
    );
}

#[test]
fn an_appointment_that_falls_away_is_no_offer() {
    check(
        &MC_NO_DATES_WITHOUT_INTENT,
        WITHDRAW,
        "I have decided to withdraw my application. ",
        &[
            "The second talk on Thursday at 10:00 falls away too.",
            "The talk on Thursday at 10:00 is therefore cancelled.",
            "The talk on Thursday at 10:00 will not take place.",
        ],
        &[
            "The second talk could be on Thursday at 10:00 too.",
            "A talk on Thursday at 10:00 would suit me, if the role falls away.",
        ],
    );
}

#[test]
fn praise_is_no_blame() {
    check(
        &MC_NO_ACCUSATION_IN_FEEDBACK,
        ASKED_FEEDBACK,
        "Thank you for asking. ",
        &[
            "You always replied fast, which I valued.",
            "You made me feel welcome throughout.",
            "You never made me feel rushed.",
            "You did not keep me waiting, and that helped.",
        ],
        &[
            "You always replied late.",
            "You made me feel small.",
            "You never thanked me for the task.",
            "You did not keep your word.",
            "You always replied fast, but never to the point.",
        ],
    );
}

#[test]
fn kind_thoughts_are_no_advice() {
    check(
        &MC_NO_FEEDBACK_IN_EXIT,
        WITH_FEEDBACK,
        "I have decided to withdraw my application. ",
        &[
            "I would recommend your team to any friend.",
            "I would recommend Northwind to anyone.",
            "My thoughts are with your team in these weeks.",
            "One thought that stayed with me is how you plan your week.",
        ],
        &[
            "I would recommend a shorter task.",
            "I would recommend your team to plan more time.",
            "My thoughts on your process are mixed.",
            "One thought: tell people the dates.",
            "One thought is that the task is long.",
        ],
    );
}

#[test]
fn other_peoples_funerals_are_no_reason() {
    check(
        &MC_NO_FALSE_REASON,
        MISFIT,
        "I have decided to withdraw my application. ",
        &[
            "The funeral home project you described was moving.",
            "I am sick at heart to miss working with you.",
            "I have been poorly informed about trains.",
        ],
        &["I have to go to a funeral.", "The funeral is on Friday.", "I am sick today.", "I have been poorly."],
    );
}

#[test]
fn a_letter_that_is_the_withdrawal_leaves_nothing_open() {
    check(
        &MC_NEXT_STEP_STATED,
        RESCIND,
        "",
        &[
            "I am writing to withdraw my acceptance of the role. I am sorry for the disruption this causes. Thank you for your understanding.",
            "Please treat my acceptance as withdrawn. I am sorry for the disruption.",
        ],
        &[
            "I have to withdraw my acceptance of the role. I am sorry for the disruption this causes. Thank you for your understanding.",
            "I am writing about my acceptance of the role. I am sorry for the disruption this causes.",
        ],
    );
}

#[test]
fn a_memory_is_no_hedge() {
    check(
        &MC_NO_HEDGING,
        WITHDRAW,
        "I have decided to withdraw my application. ",
        &[
            "I think I will remember our talk for a long time.",
            "I think I have learned a lot from you.",
            "I am not sure I said it at the time, but your tour was lovely.",
            "I am not sure if you received my last email.",
        ],
        &[
            "I think I will step back.",
            "I think I should leave it.",
            "I am not sure the role is for me.",
            "I am not sure I want it.",
        ],
    );
}

#[test]
fn a_reason_with_a_fact_is_not_vague() {
    check(
        &MC_NO_VAGUE_EXCUSE,
        WITHDRAW,
        "I have decided to withdraw my application. ",
        &[
            "The timing is complicated by a move in June.",
            "It is not a good time for me to move.",
            "It is not a good time because my lease has just begun.",
        ],
        &["It is complicated.", "It is not a good time for me.", "It is not a good time because of things."],
    );
}

#[test]
fn an_offer_behind_an_apology_is_no_excuse() {
    check(
        &MC_NO_EXCUSES_IN_APOLOGY,
        RESCIND,
        "I have to withdraw my acceptance. ",
        &[
            "I am sorry. If you would like to talk, I am free all week.",
            "I am sorry; however you choose to fill the role, I wish you success.",
            "I am sorry. If you had any questions, I would be glad to help.",
        ],
        &[
            "I am sorry. If you had told me earlier, I would have stayed.",
            "I am sorry; however, you changed the role twice.",
            "I am sorry. If you could have waited, I would have come.",
        ],
    );
}

#[test]
fn a_role_other_than_the_one_on_record_is_a_slip() {
    check(
        &MC_PROOFREAD,
        WITHDRAW,
        "",
        &[
            "I withdraw my application for the Data Analyst role.",
            "I withdraw my application for the Senior Analyst role.",
            "I withdraw my application for the analyst role.",
            "I withdraw my application for this role.",
            "I withdraw my application for the Northwind role.",
            "I withdraw my application for the Manchester position.",
            "I withdraw my application for the Data Analyst role and have accepted the Project Manager position elsewhere.",
            "I have accepted another offer, the Project Manager role.",
            "I am also interested in the Project Manager role.",
        ],
        &["I withdraw my application for the Project Manager role.", "I withdraw my candidacy for the Nurse position."],
    );
    // Without a role on record nothing can differ from it.
    let values = example::situation(WITHDRAW).expect("the situation has a stage");
    let body = "Dear Maya,\n\nI withdraw my application for the Project Manager role.\n\nSam Ortiz";
    let draft = Draft { medium: Medium::Email, subject: "", body, names: Names { role: "", ..NAMES } };
    assert!(!review(&draft, &Context::new(&values)).iter().any(|finding| finding.check.id == MC_PROOFREAD.id));
}

#[test]
fn a_date_or_time_other_than_the_one_on_record_is_a_slip() {
    const PLAIN: &str = "Dear Maya,\n\nI have to cancel our interview on Tuesday 24 November at 14:00. I am sorry.\n\nKind regards,\nSam Ortiz";
    let example = Example::email(CANCEL, "").from(PLAIN);
    for right in [
        "I have to cancel our interview on Tuesday 24 November at 14:00.",
        "I have to cancel our interview on Tuesday at 2 pm.",
        "I have to cancel our interview on 24 November.",
        "I have to cancel our interview on 24/11 at 14:00.",
        "I have to cancel our interview tomorrow at 2pm.",
        "I have to cancel our interview on Tuesday, November 24 at 2:00 PM.",
        "I have to cancel our interview on Tuesday at 13:00 GMT.",
        "Thank you for our call on Monday. I have to cancel our interview on Tuesday.",
        "Thank you for our call on Monday at 9:00.",
        "I enjoyed the first interview on Thursday 12 November at 10:00.",
        "I will call on Friday at 9:00.",
        "Could we have the interview on Friday at 9:00?",
        "I have to cancel our interview on Tuesday at 14:00 and the visit on Friday at 9:00.",
        "I have to cancel our interview.",
    ] {
        assert!(!speaks(&MC_PROOFREAD, &example, right), "{right}");
    }
    for wrong in [
        "I have to cancel our interview on Wednesday 24 November at 14:00.",
        "I have to cancel our interview on Tuesday 25 November at 14:00.",
        "I have to cancel our interview on Tuesday 24 October at 14:00.",
        "I have to cancel our interview on Tuesday 24 November at 15:00.",
        "I have to cancel our interview on Tuesday at 3 pm.",
        "I have to cancel our appointment on Friday.",
    ] {
        assert!(speaks(&MC_PROOFREAD, &example, wrong), "{wrong}");
        // Without a record nothing can differ from it.
        assert!(!speaks(&MC_PROOFREAD, &Example::email(CANCEL, ""), wrong), "{wrong}");
    }
}

#[test]
fn a_letter_may_add_little() {
    const PRESSED: &[Cond] =
        &[STAGE.is(Stage::EARLY_ROUNDS), INTENT.is(Intent::LEAVE), ACTION.is(Action::WITHDRAW), PRESSED_FOR_TIME.yes()];
    const PRESSED_AND_FOND: &[Cond] = &[
        STAGE.is(Stage::EARLY_ROUNDS),
        INTENT.is(Intent::LEAVE),
        ACTION.is(Action::WITHDRAW),
        PRESSED_FOR_TIME.yes(),
        STAY_IN_TOUCH_GENUINE.yes(),
        WANTS_OTHER_ROLES_HERE.yes(),
    ];
    const FOND: &[Cond] = &[
        STAGE.is(Stage::INTERVIEW_SCHEDULED),
        INTENT.is(Intent::LEAVE),
        ACTION.is(Action::CANCEL_AND_WITHDRAW),
        HOURS_UNTIL_APPOINTMENT.equals(10.0),
        STAY_IN_TOUCH_GENUINE.yes(),
        WANTS_OTHER_ROLES_HERE.yes(),
        PROCESS_MANAGER.is(ProcessManager::AGENCY_RECRUITER),
    ];
    let two = "Thank you for your time. I have decided to withdraw my application.";
    let three = &format!("{two} Please tell the team.");
    let four = &format!("{three} I wish you well.");
    check(&MC_LENGTH_PRESSED, PRESSED, "", &[two], &[three]);
    check(&MC_LENGTH_PRESSED, PRESSED_AND_FOND, "", &[three], &[four]);
    let lines = |many: usize| "The room was bright. ".repeat(many);
    check(&MC_LENGTH_EARLY, WITHDRAW, "", &[&lines(6)], &[&lines(7)]);
    check(&MC_LENGTH_EARLY, FOND, "", &[&lines(9)], &[&lines(10)]);
}
