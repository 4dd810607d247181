#![allow(clippy::expect_used, reason = "a test may stop at once")]

use std::collections::BTreeSet;

use super::*;
use crate::domain::calendar::date;
use crate::domain::checks::{self, CHECKS, Context, Names, review};
use crate::domain::drawn::plausible;
use crate::domain::plan::tables::{self, TABLES};
use crate::domain::shown::{check_all_differ, check_reading, check_sentences};
use crate::domain::situation::*;
use crate::domain::templates::{SLOTS, TEMPLATES};

const NOW: DateTime = date(2026, 11, 23).at(9, 0);
const TONES: [Tone; 3] = [Tone::Formal, Tone::Neutral, Tone::Warm];

/// A text for every gap: the example that the form shows. What follows from the facts is left to them.
fn examples() -> Filling {
    let mut filling = Filling::default();
    for slot in SLOTS {
        if ![
            "reason-line",
            "apology-scope",
            "brief-cause",
            "stay-in-touch-line",
            "next-step-offer",
            "format-options",
            "formal-step",
        ]
        .contains(&slot.id)
        {
            filling.set(slot, slot.example);
        }
    }
    filling
}

/// Every call of a good many situations, in every tone: planned ones, and those that would fit all the same.
fn calls(seed: u64, mut each: impl FnMut(&Situation, &Plan, Tone, &Call)) {
    let (filling, switches) = (examples(), Switches::default());
    let mut random = fastrand::Rng::with_seed(seed);
    for (n, situation) in plausible(&mut random).enumerate() {
        let Some(plan) = make_plan(&situation, NOW) else { continue };
        let Some(wording) = planned(&plan).or_else(|| possible(&plan)) else { continue };
        let tone = TONES[n % TONES.len()];
        let manner = Manner { filling: &filling, tone, switches: &switches };
        each(&situation, &plan, tone, &call(wording, &situation, NOW, &plan, manner));
    }
}

/// A plan after a few answers.
fn situation(say: impl FnOnce(&mut Situation)) -> Situation {
    let mut situation = Situation::default();
    say(&mut situation);
    situation
}

fn declines(it: &mut Situation) {
    it.choose(STAGE, Stage::OFFER_VERBAL);
    it.choose(INTENT, Intent::LEAVE);
    it.answer(HAS_PHONE_NUMBER, true);
}

/// What is said to the reply with this id, with the examples in the gaps.
fn answer_to(id: &str, say: impl FnOnce(&mut Situation)) -> String {
    let situation = situation(say);
    let plan = make_plan(&situation, NOW).expect("a plan");
    let (filling, switches) = (examples(), Switches::default());
    let manner = Manner { filling: &filling, tone: Tone::Neutral, switches: &switches };
    let call = call(planned(&plan).expect("a call"), &situation, NOW, &plan, manner);
    let turn = call.turns.iter().find(|turn| turn.id == id).unwrap_or_else(|| panic!("nobody says {id}"));
    turn.say.iter().map(Line::text).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(id: &str, say: impl FnOnce(&mut Situation), expected: &str) {
    assert_eq!(answer_to(id, say), expected);
}

#[test]
fn seconds_follow_from_words_at_an_easy_pace() {
    assert_eq!((seconds(0), seconds(1), seconds(50), seconds(150)), (0, 1, 20, 60));
}

#[test]
fn every_core_is_said_in_twenty_seconds_and_says_the_decision() {
    let mut seen = BTreeSet::new();
    calls(1, |_, plan, tone, call| {
        let core: Vec<String> = call.core.iter().map(Line::text).collect();
        let takes = spoken_seconds(&call.core);
        assert!(takes <= CORE_SECONDS, "{} {tone:?}: {takes} seconds\n{}", call.wording_id, core.join("\n"));
        assert!(core.iter().all(|line| !line.is_empty()), "{}: an empty line", call.wording_id);
        if plan.values.flag(EXIT_NOTICE) {
            let says = ["withdraw", "declin", "cannot come", "can't come", "acceptance"];
            assert!(says.iter().any(|word| core.join(" ").contains(word)), "{}:\n{}", call.wording_id, core.join("\n"));
        }
        seen.insert(call.wording_id);
    });
    let phone = TEMPLATES.iter().filter(|template| matches!(template.medium, Medium::Phone));
    let never: Vec<_> = phone.map(|template| template.id).filter(|id| !seen.contains(id)).collect();
    assert!(never.is_empty(), "never a call: {never:?}");
}

#[test]
fn nothing_that_the_short_script_says_is_lost() {
    let (filling, switches) = (examples(), Switches::default());
    calls(2, |situation, plan, tone, call| {
        let wording = Wording::named(call.wording_id).expect("a template");
        let style = Style { tone, length: Length::Short };
        let script = compose(wording, &plan.values, &filling, style, &switches);
        let said: Vec<String> = call.lines().map(Line::text).collect();
        for passages in &script.paragraphs {
            let line = joined(passages).text();
            assert!(said.contains(&line), "{line:?} of {} is missing in\n{}", wording.id(), said.join("\n"));
        }
        assert!(situation.values()[STAGE.var].is_known());
    });
}

#[test]
fn every_reaction_that_the_knowledge_names_has_its_reply() {
    let fact = fact(EMPLOYER_REACTION.var).expect("a fact");
    for (n, choice) in fact.kind.choices().iter().enumerate().filter(|(_, choice)| choice.id != "none-yet") {
        let answered = REPLIES.iter().any(|reply| reply.reaction.is_some_and(|reaction| reaction.index() == n));
        assert!(answered, "no reply to {}", choice.id);
    }
    check_all_differ(REPLIES.iter().map(|reply| reply.id));
    check_all_differ(SCRIPTS.iter().map(|script| script.id));
}

/// Where to stop looking for somebody who meets a line.
const SEEDS: u64 = 60;

#[test]
fn every_script_reply_answer_and_stop_line_is_met_by_somebody() {
    let mut scripts = BTreeSet::new();
    let mut answers = BTreeSet::new();
    let mut stops = BTreeSet::new();
    let all: Vec<_> = REPLIES.iter().flat_map(|reply| (0..reply.answers.len()).map(|n| (reply.id, n))).collect();
    // What is drawn changes with every fact that is added, and some of it comes up seldom.
    for seed in 3..SEEDS {
        if scripts.len() == SCRIPTS.len() && answers.len() == all.len() && stops.len() == replies::STOPS.len() {
            break;
        }
        calls(seed, |situation, plan, _, call| {
            scripts.extend(SCRIPTS.iter().find(|script| script.when.holds(&plan.values)).map(|script| script.id));
            let told = once_told(situation, plan);
            for turn in &call.turns {
                let reply = REPLIES.iter().find(|reply| reply.id == turn.id).expect("a reply");
                let after = reply.reaction.zip(told.clone()).and_then(|(reaction, mut told)| {
                    told.choose(EMPLOYER_REACTION, reaction);
                    make_plan(&told, NOW)
                });
                let values = &after.as_ref().unwrap_or(plan).values;
                let answer = reply.answers.iter().position(|answer| answer.fits(values, call.reason.is_some()));
                answers.insert((turn.id, answer.expect("an answer")));
                stops.extend(replies::STOPS.iter().position(|said| said.when.holds(values)));
            }
        });
    }
    let unmet: Vec<_> = all.into_iter().filter(|answer| !answers.contains(answer)).collect();
    assert!(unmet.is_empty(), "never said: {unmet:?}");
    let unused: Vec<_> = SCRIPTS.iter().map(|script| script.id).filter(|id| !scripts.contains(id)).collect();
    assert!(unused.is_empty(), "never called: {unused:?}");
    assert_eq!(stops.len(), replies::STOPS.len(), "a stop line that nobody says");
}

#[test]
fn every_reply_has_an_answer_and_a_stop_line() {
    for reply in REPLIES {
        assert!(
            matches!(reply.answers.last(), Some(Answer::If(Cond::Always, _))),
            "{} may stay without an answer",
            reply.id
        );
    }
    calls(8, |_, _, _, call| {
        assert!(!call.stop.text().is_empty());
        for turn in &call.turns {
            let said: Vec<String> = turn.say.iter().chain([&turn.stop]).map(Line::text).collect();
            assert!(said.len() > 1 && said.iter().all(|line| !line.is_empty()), "{}: {said:?}", turn.id);
        }
    });
}

/// Checks that stop a promise which the plan forbids, or words that harm.
const GUARDS: &[&str] = &[
    "mc-no-maybe-later",
    "mc-no-insincere-stay-in-touch",
    "mc-no-dates-without-intent",
    "mc-no-competitor-detail",
    "mc-no-oversharing-personal",
    "mc-no-criticism",
    "mc-no-venting",
    "mc-no-sarcasm",
    "mc-no-hedging",
    "mc-no-false-reason",
    "mc-no-future-date-without-window",
    "mc-no-incident-detail-in-withdrawal",
    "mc-no-slang-emoji",
    "mc-right-decision-verb",
];

#[test]
fn nothing_is_promised_that_the_plan_forbids() {
    assert!(GUARDS.iter().all(|id| CHECKS.iter().any(|check| check.id == *id)), "a guard that is no check");
    let names = Names { role: "Data Analyst", contact: "Maya Reyes", you: "Sam Ortiz", ..Names::default() };
    calls(9, |situation, plan, tone, call| {
        let look = |what: &str, lines: &[&Line]| {
            let body = lines.iter().map(|line| line.text()).collect::<Vec<_>>().join("\n\n");
            let draft = checks::Draft { medium: Medium::Phone, subject: "", body: &body, names };
            let context = Context::new(&plan.values);
            let found: Vec<_> = review(&draft, &context)
                .iter()
                .map(|finding| finding.check.id)
                .filter(|id| GUARDS.contains(id))
                .collect();
            assert!(found.is_empty(), "{found:?} in {what} of {} ({tone:?}):\n{body}\n{situation:?}", call.wording_id);
        };
        look("the call", &call.lines().collect::<Vec<_>>());
        look("the voicemail", &call.voicemail.iter().collect::<Vec<_>>());
        look("the talk", &call.in_person.iter().collect::<Vec<_>>());
        for turn in &call.turns {
            // A counteroffer may be weighed where the plan says so; that is not hedging about the decision.
            if !matches!(turn.id, "more-money" | "still-more" | "think-again") {
                look(turn.id, &turn.say.iter().chain([&turn.stop]).collect::<Vec<_>>());
            }
        }
    });
}

#[test]
fn a_counteroffer_is_answered_as_the_plan_would_answer_it() {
    let mut seen = BTreeSet::new();
    calls(10, |situation, plan, _, call| {
        let Some(told) = once_told(situation, plan) else { return };
        for (id, reaction) in [
            ("more-money", EmployerReaction::COUNTEROFFER),
            ("still-more", EmployerReaction::BETTER_OFFER),
            ("think-again", EmployerReaction::RETENTION_ATTEMPT),
        ] {
            let Some(turn) = call.turns.iter().find(|turn| turn.id == id) else { continue };
            let mut after = told.clone();
            after.choose(EMPLOYER_REACTION, reaction);
            let reply = make_plan(&after, NOW).expect("a plan").answer_id("reply");
            let said = turn.say.iter().map(Line::text).collect::<Vec<_>>().join(" ");
            let open = ["by Friday 20 March"].iter().any(|date| said.contains(date));
            let should = matches!(reply, "ask-time" | "consider-in-writing" | "name-conditions");
            assert_eq!(open, should, "the plan says {reply}, the call says {said:?}");
            seen.insert(reply);
        }
    });
    let table = TABLES.iter().find(|table| table.var == tables::REPLY.var).expect("a table");
    assert!(table.answers.iter().filter(|answer| seen.contains(answer.id)).count() >= 4, "{seen:?}");
}

#[test]
fn nobody_who_was_treated_badly_is_given_a_call() {
    let mut random = fastrand::Rng::with_seed(11);
    let mut unsafe_ones = 0;
    for situation in plausible(&mut random) {
        let Some(plan) = make_plan(&situation, NOW) else { continue };
        if plan.values.flag(UNSAFE) {
            unsafe_ones += 1;
            assert!(planned(&plan).is_none() && possible(&plan).is_none(), "{situation:?}");
        }
    }
    assert!(unsafe_ones > 100, "only {unsafe_ones}");
}

#[test]
fn where_the_plan_says_call_there_is_a_call() {
    let mut random = fastrand::Rng::with_seed(12);
    for situation in plausible(&mut random) {
        let Some(plan) = make_plan(&situation, NOW) else { continue };
        let aloud = matches!(plan.answer_id("channel"), "phone" | "in-person");
        assert_eq!(planned(&plan).is_some(), aloud && !plan.values.flag(UNSAFE), "{situation:?}");
    }
}

#[test]
fn the_answers_depend_on_what_the_person_said() {
    check("more-money", declines, "That is generous, thank you. My answer stays no.");
    check(
        "more-money",
        |it| {
            declines(it);
            it.choose(COMPETING_OFFER, CompetingOffer::ACCEPTED_FIRM);
        },
        "That is generous, thank you. I have given my word, so my answer stays no.",
    );
    check(
        "more-money",
        |it| {
            declines(it);
            it.answer(NEEDS_TIME_TO_REFLECT, true);
        },
        "Thank you. I need a little time to think about it. You will have my answer by Friday 20 March.",
    );
    check("stay-in-touch", declines, "That is kind of you, thank you. I wish you and the team well.");
    check(
        "stay-in-touch",
        |it| {
            declines(it);
            it.answer(STAY_IN_TOUCH_GENUINE, true);
        },
        "I would be glad to stay in touch. Thank you.",
    );
}

/// What the call says as its reason, and what it answers to *why*.
#[track_caller]
fn check_one_reason(say: impl Fn(&mut Situation), reason: &str) {
    check("why", &say, reason);
    let situation = situation(&say);
    let plan = make_plan(&situation, NOW).expect("a plan");
    let (filling, switches) = (examples(), Switches::default());
    let manner = Manner { filling: &filling, tone: Tone::Neutral, switches: &switches };
    let call = call(planned(&plan).expect("a call"), &situation, NOW, &plan, manner);
    let said: Vec<String> = call.lines().map(Line::text).collect();
    assert!(said.join(" ").contains(reason), "{said:?}");
}

#[test]
fn a_call_gives_one_reason_and_no_second() {
    // Ill, and the interview is in three hours.
    check_one_reason(
        |it| {
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.choose(INTENT, Intent::LEAVE);
            it.answer(HAS_PHONE_NUMBER, true);
            it.count(HOURS_UNTIL_APPOINTMENT, 3.0);
            it.select(REASONS, &[Reason::SUDDEN_ILLNESS]);
            it.choose(MAIN_REASON, Reason::SUDDEN_ILLNESS);
        },
        "This is because of illness.",
    );
    // In the interview.
    check_one_reason(
        |it| {
            it.choose(STAGE, Stage::IN_INTERVIEW_NOW);
            it.choose(INTENT, Intent::LEAVE);
            it.choose(IN_INTERVIEW_ISSUE, InInterviewIssue::DUTIES_MISMATCH);
            it.choose(MISMATCH_SEVERITY, MismatchSeverity::MATERIAL);
        },
        "Now that I have heard more about the Data Analyst role, I can see that it does not fit my path.",
    );
    let takes_back = |reason| {
        move |it: &mut Situation| {
            it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
            it.choose(INTENT, Intent::LEAVE);
            it.answer(HAS_PHONE_NUMBER, true);
            it.select(REASONS, &[Reason::PERSONAL_PRIVATE, reason]);
            it.choose(MAIN_REASON, reason);
        }
    };
    for reason in [Reason::VISA_TIMELINE, Reason::COMPENSATION_BELOW_MINIMUM] {
        let situation = situation(takes_back(reason));
        let plan = make_plan(&situation, NOW).expect("a plan");
        let line = crate::domain::templates::compose::reason_line(&plan.values).expect("a reason");
        check_one_reason(takes_back(reason), line.words.in_tone(Tone::Neutral));
    }
    // No word of a reason in the call: none afterwards.
    check(
        "why",
        declines,
        "Thank you for asking. I thought about this before I decided. I would prefer to leave it there. I wish you and the team well.",
    );
}

#[test]
fn a_voicemail_that_moves_an_interview_is_sorry_and_says_what_is_wanted() {
    let voicemail = |say: fn(&mut Situation)| {
        let situation = situation(|it| {
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.choose(INTENT, Intent::RESCHEDULE);
            it.answer(APPOINTMENT_PENDING, true);
            it.count(HOURS_UNTIL_APPOINTMENT, 6.0);
            it.answer(HAS_PHONE_NUMBER, true);
            say(it);
        });
        let plan = make_plan(&situation, NOW).expect("a plan");
        let (filling, switches) = (examples(), Switches::default());
        let manner = Manner { filling: &filling, tone: Tone::Neutral, switches: &switches };
        let call = call(planned(&plan).expect("a call"), &situation, NOW, &plan, manner);
        call.voicemail.iter().map(Line::text).collect::<Vec<_>>().join(" ")
    };
    let time = voicemail(|_| {});
    assert!(time.contains("and I am sorry for the short notice.") && time.contains("find another time"), "{time}");
    let way = voicemail(|it| it.select(ALTERNATIVES, &[Alternatives::VIDEO]));
    assert!(way.contains("cannot come in person") && way.contains("talk by video instead"), "{way}");
}

#[test]
fn what_they_say_and_the_hints_speak_plainly() {
    let mut texts = Vec::new();
    for reply in REPLIES {
        let (They::Say(they) | They::Do(they)) = reply.they;
        let quoted = they.starts_with('“') && they.ends_with('”');
        assert_eq!(quoted, matches!(reply.they, They::Say(_)), "{they}");
        texts.extend([they.trim_matches(['“', '”']), reply.hint]);
    }
    for script in SCRIPTS {
        texts.extend(script.they.iter().map(|they| they.trim_matches(['“', '”'])));
    }
    texts.retain(|text| !text.is_empty());
    texts.iter().for_each(|text| check_sentences("call", text));
    check_reading("call", &texts);
}

#[test]
fn every_word_of_the_call_is_written_in_three_plain_voices() {
    let sets = SCRIPTS.iter().flat_map(|script| script.voicemail.iter().chain(script.in_person));
    let said = sets.chain(replies::STOPS).map(|said| &said.words);
    let replied = REPLIES.iter().flat_map(|reply| reply.answers).filter_map(|answer| match answer {
        Answer::If(_, words) => Some(words),
        Answer::Plans(_) | Answer::Given => None,
    });
    for words in said.chain(replied) {
        for tone in TONES {
            let text = words.in_tone(tone);
            assert!(text.ends_with(['.', '?', '}']) && !text.contains(['!', '’', '“']), "{text}");
            let contracted = ["'m ", "'ve ", "'ll ", "'d ", "n't "].iter().any(|short| text.contains(short));
            assert!(tone == Tone::Warm || !contracted, "{tone:?}: {text}");
        }
    }
}

mod any_text {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever a person types into the gaps, every line stays a line.
        #[test]
        fn any_text_in_the_gaps_stays_on_its_line(typed in "\\PC{0,40}|[\\r\\n\\u{2028}\u{202e}a-z ]{0,40}") {
            let mut filling = Filling::default();
            for slot in SLOTS {
                filling.set(slot, typed.clone());
            }
            let situation = situation(declines);
            let plan = make_plan(&situation, NOW).expect("a plan");
            let switches = Switches::default();
            let manner = Manner { filling: &filling, tone: Tone::Warm, switches: &switches };
            let call = call(planned(&plan).expect("a call"), &situation, NOW, &plan, manner);
            let said = call.lines().chain(&call.voicemail).chain(&call.in_person).chain(call.turns.iter().flat_map(|turn| &turn.say));
            for line in said {
                let several = line.pieces.iter().filter_map(Piece::slot).any(|slot| slot.several_lines);
                prop_assert!(several || !line.text().contains(['\r', '\n', '\u{2028}']), "{:?}", line.text());
            }
        }
    }
}
