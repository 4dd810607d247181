//! Check `mc-panel-thanked`.

use super::*;

pub static MC_PANEL_THANKED: Check = Check {
    id: "mc-panel-thanked",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[EXIT_NOTICE.yes(), EXITED.no(), PRESSED_FOR_TIME.no(), SEVERAL_MET.yes(), RED_FLAG_REASON.no()]),
    reach: Reach::Notice,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Thank the others too",
    detects: "Thanks to the others who met you.",
    explain: "Several people gave you their time. Include them in the thanks.",
    fix: "Extend the thanks to the whole panel.",
    sources: &[&S0_7B],
    find,
    flags: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application. I enjoyed our talk about maps very much. I wish you well.\n\nSam Ortiz",
    ),
    leaves: Example::email(
        GIVEN,
        "Dear Maya,\n\nThank you and the panel for your time. I have decided to withdraw my application. I enjoyed our talk about maps very much. I wish you well.\n\nSam Ortiz",
    ),
};

/// The situation of both examples.
const GIVEN: &[Cond] = &[
    STAGE.is(Stage::AFTER_FINAL_INTERVIEW),
    INTENT.is(Intent::LEAVE),
    ACTION.is(Action::WITHDRAW),
    PEOPLE_MET.equals(5.0),
];

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let others = [
        "team|panel|everyone|everybody|colleagues|others|group|people|crew|board|committee|teams|staff",
        "all of you",
        "you all|both",
        "each of",
        "every one|member|person",
        "on my behalf",
        "my thanks|regards|respects|greetings|gratitude .. to .. and",
        "thank|thanks|grateful|enjoyed|meeting .. and .. and",
        "ladies|gentlemen|guys|folks|lot|gang|department|office|faculty|bench|partners|trustees|directors|managers",
        "those|everyone|people|whom|who i met|spoke",
    ];
    if !reading.body.has(&others) {
        let thanks = reading.thanks.last().map_or(0, |found| found.start);
        let sentence = "Please pass on my thanks to everybody on the panel.";
        hits.push(if reading.thanks.is_empty() {
            reading.lacks_last(sentence)
        } else {
            reading.lacks_after(thanks, sentence)
        });
    }
}
