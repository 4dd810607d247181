//! Check `mc-other-roles-stated`.

use super::*;

pub static MC_OTHER_ROLES_STATED: Check = Check {
    id: "mc-other-roles-stated",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), WANTS_OTHER_ROLES_HERE.yes(), UNSAFE.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Say that other roles interest you",
    detects: "A word on your interest in other roles.",
    explain: "They cannot guess it.",
    fix: "Add one line about other roles.",
    sources: &[&S1_7B],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. Should another role come up, I would be glad to hear of it.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::EARLY_ROUNDS),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    WANTS_OTHER_ROLES_HERE.yes(),
];

const OTHERS: &[&str] = &[
    "other|another|different|future|suitable|better|similar|more .. role|roles|position|positions|opening|openings|opportunity|opportunities|vacancy|vacancies|job|jobs",
    "role|roles|position|positions|opening|openings|something|vacancy|job .. open|opens|up|arise|arises|comes|closer|fits|suits|better",
    "open to|for",
    "considered|thought of for",
    "anything|something|somewhere|wherever .. in|on|with|else",
    "hear|learn|tell .. about|of .. roles|role|positions|openings",
    "interest in your company|team|other",
    "elsewhere in|at",
    "other|another team|teams|department|departments",
    "keep me in mind",
    "remain|stay|still interested in the|your|working",
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let body = &reading.body;
    // "Should a dental nurse traineeship open up": the kind of position may be anything.
    let opens = body.main().any(|(_, sentence)| {
        body.has_in(&sentence.words, &["should|if|when|whenever|once"])
            && body.has_in(
                &sentence.words,
                &[
                    "open|opens|opened|opening|arise|arises|frees|free",
                    "comes|come|came|turns|crops|pops|shows up|along",
                    "i'd|i'll|i would|will|might|am|want|like",
                    "think of me",
                    "call|ring|message|tell|let|write|email|drop .. me",
                    "becomes|become|is available|free|vacant",
                    "vacanc*",
                ],
            )
    });
    if !opens && !body.has(OTHERS) {
        let company = reading.draft.names.company.trim();
        let place = if company.is_empty() { String::new() } else { format!(" at {company}") };
        hits.push(
            reading.lacks_last(&format!("Should another role{place} come up, I would be glad to hear about it.")),
        );
    }
}
