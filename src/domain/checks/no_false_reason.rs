//! Check `mc-no-false-reason`.

use super::*;

pub static MC_NO_FALSE_REASON: Check = Check {
    id: "mc-no-false-reason",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: COMPOSING.yes(),
    reach: Reach::Words,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "A reason that your answers do not give",
    detects: "Another offer, an illness or an emergency that is not among your answers.",
    explain: "Your answers hold another reason. If this one is true, add it there. If not, no reason is better.",
    fix: "Take it out, or correct your answers.",
    sources: &[&S0_5C, &S1_1, &S3_15],
    find,
    flags: Example::email(
        &[
            STAGE.is(Stage::EARLY_ROUNDS),
            INTENT.is(Intent::LEAVE),
            ACTION.is(Action::WITHDRAW),
            REASONS.has(Reason::ROLE_MISMATCH),
        ],
        "Dear Maya,\n\nThank you for your time. I have accepted another offer. I withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        OFFER_TAKEN,
        "Dear Maya,\n\nThank you for your time. I have accepted another offer. I withdraw my application.\n\nSam Ortiz",
    ),
};

const OTHER_OFFER: &[&str] = &[
    "accepted|accept|accepting|signed|taken|took .. another|other|different|an|elsewhere .. offer|position|job|role|contract|employer|company|elsewhere",
    "accepted|signed elsewhere",
    "offer|job|position elsewhere|from another",
];
const ILLNESS: &[&str] = &[
    "flu|influenza|fever|covid|pneumonia|bronchitis|norovirus",
    "food poisoning",
    "i|i've|i'm am|have|was|been|feel|feeling|fallen|woke|become|got|down? with? .. ill|sick|unwell|poorly",
    "come|came|coming|gone down with",
    "in hospital",
    "a|some|bad|nasty|high|stomach temperature|virus|migraine|cold|bug|cough|infection|toothache|headache",
    "~lose|lost my voice",
    "broken|broke|sprained|twisted my",
    "under the weather",
    "my illness|sickness|surgery|operation",
    "medical emergency|issue|problem|matter|reasons",
];
const EMERGENCY: &[&str] = &[
    "family|personal|private|domestic|medical emergency",
    "an|my|due|had accident",
    "bereavement|funeral",
    "death|loss in the|my family",
];

const OFFERED: Cond = any(&[
    REASONS.has_any(&[Reason::ACCEPTED_OTHER_OFFER, Reason::BETTER_COMPETING_OFFER]),
    COMPETING_OFFER.is_any(&[CompetingOffer::ACCEPTED_FIRM, CompetingOffer::ACCEPTED_VERBAL]),
]);
const ILL: Cond = REASONS.has_any(&[
    Reason::SUDDEN_ILLNESS,
    Reason::HEALTH_LONGER_TERM,
    Reason::ACCIDENT,
    Reason::FAMILY_EMERGENCY,
    Reason::FAMILY_NEEDS,
    Reason::PERSONAL_PRIVATE,
]);
const URGENT: Cond = any(&[
    REASONS.has_any(&[
        Reason::SUDDEN_ILLNESS,
        Reason::ACCIDENT,
        Reason::FAMILY_EMERGENCY,
        Reason::FAMILY_NEEDS,
        Reason::HEALTH_LONGER_TERM,
    ]),
    URGENT_UNAVOIDABLE.yes(),
]);

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    // Nobody has said why: then nothing can contradict it.
    if !REASONS.known().holds(context.values) {
        return;
    }
    for (claims, true_if) in [(OTHER_OFFER, OFFERED), (ILLNESS, ILL), (EMERGENCY, URGENT)] {
        if !context.holds(true_if) {
            hits.extend(
                reading
                    .said(claims)
                    .iter()
                    .filter(|found| !is_something_else(&reading.body, found))
                    .map(|found| reading.neutral(found, context)),
            );
        }
    }
}

/// Words that make another matter of an illness or a loss: "sick at heart", "the funeral home project".
const ELSE: &[&str] = &[
    "sick at|to heart|the|my",
    "sick with worry|nerves|excitement|envy",
    "sick and tired",
    "poorly paid|treated|informed|prepared|organised|organized|managed|handled|designed",
    "funeral|bereavement home|homes|director|directors|parlour|industry|business|services|project|projects|sector|planning|app|software|company|insurance|trade|leave|policy|team|support|care|counselling|department|charity",
];

fn is_something_else(body: &Words, found: &Found) -> bool {
    let last = found.end - 1;
    body.word(found.end) == "of"
        || body.preceded(found.start, 1, &["your"])
        || ELSE.iter().any(|phrase| body.matches(phrase, last).is_some())
}
