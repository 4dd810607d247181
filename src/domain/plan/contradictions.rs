//! Situations that contradict themselves: the app names them and offers both answers for change.

use super::Contradiction;
use crate::domain::condition::*;
use crate::domain::situation::*;

/// Every contradiction.
pub const CONTRADICTIONS: &[Contradiction] = &[
    Contradiction {
        number: 1,
        when: all(&[
            STAGE.is(Stage::APPLIED_SILENT),
            any(&[
                APPOINTMENT_PENDING.yes(),
                ROUNDS_COMPLETED.above(0.0),
                PEOPLE_MET.above(0.0),
                EXITED.yes(),
                EXIT_STATUS.is(ExitStatus::DISAPPEARED),
                MISHANDLED.known(),
                EMPLOYER_REACTION.is_not(EmployerReaction::NONE_YET),
                MISCONDUCT_PRESENT.yes(),
                SAFETY_RISK.yes(),
                IN_INTERVIEW_ISSUE.is_not(InInterviewIssue::NONE),
                NEXT_STEP_COMMITTED.known(),
                SPONSORSHIP_UNDERWAY.yes(),
                RELOCATION_UNDERWAY.yes(),
                EXPECTS_DIRECT_CONVERSATION.yes(),
                EXIT_CHANNEL_USED.is_not(ExitChannelUsed::NONE),
                WRITTEN_CONFIRMATION_SENT.yes(),
                NEGOTIATION_STATUS.is_not(NegotiationStatus::NOT_TRIED),
            ]),
        ]),
        say: "You said that they have not answered your application. Another answer says that they have. One of the two must be different.",
    },
    Contradiction {
        number: 2,
        when: all(&[
            STAGE.is_any(&[Stage::CONTACTED_BEFORE_INTERVIEW, Stage::INTERVIEW_SCHEDULED]),
            ROUNDS_COMPLETED.above(0.0),
        ]),
        say: "You said that there has been no interview. You also gave a number of rounds. One of the two must be different.",
    },
    Contradiction {
        number: 3,
        when: all(&[
            LIVE.yes(),
            any(&[
                EMPLOYER_REACTION.is_not(EmployerReaction::NONE_YET),
                MISHANDLED.known(),
                EXIT_CHANNEL_USED.is_not(ExitChannelUsed::NONE),
                WRITTEN_CONFIRMATION_SENT.yes(),
            ]),
        ]),
        say: "You said that you are in the interview right now. You also said that they know, or that it is over. One of the two must be different.",
    },
    Contradiction {
        number: 4,
        when: all(&[EMPLOYER_REACTION.is_not(EmployerReaction::NONE_YET), EXITED.no()]),
        say: "You said how they reacted to your news. You also said that they have not been told. One of the two must be different.",
    },
    Contradiction {
        number: 5,
        when: all(&[WRITTEN_CONFIRMATION_SENT.yes(), EXITED.no(), INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE])]),
        say: "You said that they have your news in writing. You also said that they have not been told. One of the two must be different.",
    },
    Contradiction {
        number: 6,
        when: all(&[
            EXIT_CHANNEL_USED.is_not(ExitChannelUsed::NONE),
            EXITED.no(),
            INTENT.is_any(&[Intent::LEAVE, Intent::UNSURE]),
        ]),
        say: "You said how you told them. You also said that they have not been told. One of the two must be different.",
    },
    Contradiction {
        number: 7,
        when: all(&[SPONSORSHIP_UNDERWAY.yes(), SPONSORSHIP_NEEDED.no()]),
        say: "You said that the visa work is under way. You also said that you need no help with a visa. One of the two must be different.",
    },
    Contradiction {
        number: 8,
        when: all(&[SPONSORSHIP_NEEDED.yes(), MOBILITY_INVOLVED.no()]),
        say: "You said that you need them to sponsor your visa. You also said that the job involves no visa. One of the two must be different.",
    },
    Contradiction {
        number: 9,
        when: all(&[ACCEPTED.yes(), HOURS_SINCE_EARLY_EXIT.known()]),
        say: "You said yes to the job. You also said that you left an interview early. One of the two must be different.",
    },
    // The next two hold only where somebody answered *none of these*: otherwise the set is assumed to say the same.
    Contradiction {
        number: 10,
        when: all(&[EXIT_STATUS.is(ExitStatus::DISAPPEARED), MISHANDLED.unknown()]),
        say: "You said that you went silent. You also said that nothing went wrong in how you left. One of the two must be different.",
    },
    Contradiction {
        number: 11,
        when: all(&[IN_INTERVIEW_ISSUE.is(InInterviewIssue::BOUNDARY_CROSSED), MISCONDUCT.unknown()]),
        say: "You said that someone crossed a line. You also said that nothing of the kind happened. One of the two must be different.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reading::grade;
    use crate::domain::shown::check_sentences;

    #[test]
    fn both_sides_are_named_and_one_may_change() {
        for contradiction in CONTRADICTIONS {
            let say = contradiction.say;
            check_sentences("contradiction", say);
            assert!(say.starts_with("You said "), "{say:?}");
            assert_eq!(say.matches('.').count(), 3, "one side, the other side, what to do: {say:?}");
            assert!(say.ends_with("One of the two must be different."), "{say:?}");
            assert!(grade(say) <= 8.0, "{say:?}");
        }
    }

    #[test]
    fn contradictions_are_numbered_in_order() {
        for (position, contradiction) in CONTRADICTIONS.iter().enumerate() {
            assert_eq!(usize::from(contradiction.number), position + 1);
        }
    }
}
