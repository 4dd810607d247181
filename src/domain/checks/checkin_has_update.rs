//! Check `mc-checkin-has-update`.

use super::*;

pub static MC_CHECKIN_HAS_UPDATE: Check = Check {
    id: "mc-checkin-has-update",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[EXITED.yes(), STAY_IN_TOUCH_GENUINE.yes(), MONTHS_SINCE_EXIT.at_least(1.0)]),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "No news in it",
    detects: "A piece of news.",
    explain: "A hello after months needs something worth reading. If there is no news, wait.",
    fix: "Add one piece of news, or wait until there is some.",
    sources: &[&S0_13, &S3_7B, &S3_20],
    find,
    flags: Example::email(
        MONTHS_LATER,
        "Dear Maya,\n\nI wanted to check in about the Data Analyst role. How are you?\n\nSam Ortiz",
    ),
    leaves: Example::email(
        MONTHS_LATER,
        "Dear Maya,\n\nI have finished my statistics course since we spoke about the Data Analyst role. I would be glad to hear from you.\n\nSam Ortiz",
    ),
};

const NEWS: &[&str] = &[
    "i|i've|we have|has|had|am|just|recently|now|also .. finished|completed|moved|started|learned|learnt|passed|graduated|joined|led|built|available|earned|gained|settled|relocated|able|free|taken|done|become|published|working|back|read|seen|wrapped",
    "since .. then|we|moved|finished|completed|last|i",
    "certificate|certification|course|degree|training|qualification",
    "could|can start|work|begin",
    "available from|now|again",
    "article|report|paper|piece|study|podcast",
    "congratulat*",
    "saw|read|noticed .. that|your|about|the",
    "launch*",
    "new|now role|project|skill|skills|city|flat",
    "news",
    "season's|best|good|warm wishes",
    "anniversary|milestone",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    if is_check_in(reading, context) && !reading.body.has(NEWS) && !tells(reading) {
        hits.push(Hit::missing(reading.closing()));
    }
}

/// Whether a sentence tells something of the person's own and is more than the hello itself.
fn tells(reading: &Reading) -> bool {
    let body = &reading.body;
    body.main().any(|(_, sentence)| {
        body.has_in(&sentence.words, &["i|i'm|i've|my|we|we're|we've|our|me|us"])
            && sentence.words.len() >= 6
            && !body.text(sentence.at.clone()).ends_with('?')
            && !body.has_in(
                &sentence.words,
                &["wanted|want|wish|wondering|hope|would|i'd|glad|happy|drop|say|check|touch|hear|writing|reaching"],
            )
    })
}

/// Whether the draft may be the hello after some months: it is when no template says otherwise.
pub(super) fn is_check_in(reading: &Reading, context: &Context) -> bool {
    let later = [&T_EMAIL_CHECK_IN_6_12, &T_EMAIL_LIGHT_TOUCH_NOTE, &T_EMAIL_REAPPLY];
    // Who applies again writes for the job, and says so.
    let applies = reading.body.has(&[
        "would|like|want|wish|hope|writing to apply|reapply|be again? considered",
        "my new|updated? cv|resume|application",
    ]);
    context.template.map_or(!applies, |template| later.iter().any(|check_in| check_in.id == template.id))
}
