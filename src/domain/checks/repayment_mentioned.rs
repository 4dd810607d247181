//! Check `mc-repayment-mentioned`.

use super::*;

pub static MC_REPAYMENT_MENTIONED: Check = Check {
    id: "mc-repayment-mentioned",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[
        ACTION.is(Action::RESCIND_ACCEPTANCE),
        any(&[SIGNING_BONUS_RECEIVED.yes(), RELOCATION_ASSISTANCE_RECEIVED.yes()]),
    ]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Money they have already paid",
    detects: "A word on money that was already paid to you.",
    explain: "You received a bonus or a moving payment. If your papers ask for it back, offering to talk shows good faith.",
    fix: "Offer to talk about what was paid.",
    sources: &[&S1_8B],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nI have to withdraw my acceptance for personal reasons. I am sorry for the trouble.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nI have to withdraw my acceptance for personal reasons. I am sorry for the trouble. I will of course talk with you about the signing bonus.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::ACCEPTED_WRITTEN),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::RESCIND_ACCEPTANCE),
    SIGNING_BONUS_RECEIVED.yes(),
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let money = [
        "repay*",
        "been|already paid",
        "pay .. back",
        "paying back",
        "reimburs*",
        "settl*",
        "bonus",
        "refund*",
        "relocation|moving|advance payment|money|allowance|costs",
        "return .. money|payment|amount",
        "what i have received|you have paid",
    ];
    if !reading.body.has(&money) {
        hits.push(reading.lacks_last("I am ready to talk about what I have already been paid."));
    }
}
