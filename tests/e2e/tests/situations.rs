//! Eleven situations, as different as they come: each is told to the page, question by question, and to the engine at the
//! command line, all at once. The five lines of the page must be what the engine says.
//!
//! Every question that is not about the situation is passed, so what the page never asks must not matter either.

use std::io::Write;
use std::process::{Command, ExitCode, Stdio};

use bow_out_e2e::plan::Answer::{Enter, In, Tap, Tick};
use bow_out_e2e::plan::{Answer, answer, line, line_if_any, question};
use bow_out_e2e::{Key, Page, button, css, heading, label, link, radio, root, suite, text};
use serde_json::{Value as Json, json};

fn main() -> ExitCode {
    suite::run(bow_out_e2e::steps![
        a_recruiter_wrote_about_a_job_that_does_not_fit,
        ill_the_evening_before_an_interview,
        doubts_after_several_rounds_through_an_agency,
        a_private_reason_after_the_last_round,
        an_offer_with_the_visa_papers_filed,
        a_contract_is_signed_and_something_better_came,
        harassed_in_the_interview,
        silent_for_three_weeks,
        they_came_back_with_more_money,
        who_heard_back_is_asked_for_the_stages_that_can_be,
        who_was_treated_badly_need_not_say_how,
        the_pay_is_too_low_and_a_talk_could_help,
        nothing_was_ever_heard,
        two_answers_that_cannot_both_be_true_are_named_and_one_is_changed,
        none_of_these_is_an_answer_and_is_not_asked_again,
        a_step_of_ones_own_says_what_it_keeps_and_gives_up,
        every_part_of_a_plan_opens_to_its_reasons,
        a_plan_is_printed_on_one_page[Chromium],
        a_plan_leads_from_the_first_page_in_two_taps_and_fits_one_screen[Chromium],
        what_the_cards_took_back_can_be_undone_from_another_page,
        what_the_plan_hangs_on_is_asked_before_it[Chromium],
        the_first_question_offers_what_goes_with_what_happened[Chromium],
        who_is_unsure_is_led_to_the_cards_first,
    ])
}

/// A situation: how it begins on the first page, what is answered by words of the question, and the same for the engine.
struct Told {
    opening: &'static str,
    answers: &'static [(&'static str, Answer)],
    engine: Json,
}

/// How many questions may be passed on the way.
const PATIENCE: usize = 80;

const STAGE: &str = "How far have you got";
const SURE: &str = "How sure are you?";
const REASONS: &str = "What are your reasons?";
const RUNS_IT: &str = "Who runs this process";

/// Tells the page everything, and holds its lines against the engine's.
#[track_caller]
fn check(page: &mut Page<'_>, told: Told) {
    tell(page, &told);
    compare(page, &told.engine);
}

#[track_caller]
fn tell(page: &mut Page<'_>, told: &Told) {
    page.goto("");
    page.click(&button(told.opening));
    page.see(&heading("Your plan"));
    let mut left: Vec<&(&str, Answer)> = told.answers.iter().collect();
    for _ in 0..PATIENCE {
        let asked = question(page);
        if asked.is_empty() || left.is_empty() {
            return;
        }
        match left.iter().position(|(words, _)| asked.contains(words)) {
            Some(at) => answer(page, left.remove(at).1),
            None => {
                page.click(&button("I don’t know"));
                page.wait_until(&format!("something else is asked than “{asked}”"), |page| question(page) != asked);
            }
        }
    }
    panic!("these were never asked: {left:?}");
}

/// What `advise` prints for a situation at a moment.
#[track_caller]
fn advise(situation: &Json, now: &str) -> Json {
    let mut situation = situation.clone();
    situation["now"] = now.into();
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "advise"])
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cargo does not run: {error}"));
    let written = child.stdin.take().map(|mut pipe| pipe.write_all(situation.to_string().as_bytes()));
    assert!(matches!(written, Some(Ok(()))), "the example does not read");
    let output = child.wait_with_output().unwrap_or_else(|error| panic!("the example does not end: {error}"));
    assert!(output.status.success(), "{situation}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("no JSON: {error}"))
}

/// The moment at which the page made its plan.
fn moment(page: &Page<'_>) -> String {
    page.js_text(
        "const shown = document.querySelector('.plan-head time').innerText.slice(-5);
         const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60e3).toISOString().slice(0, 10);
         return today + 'T' + shown;",
    )
}

/// How long ago the answer was given that decided: the page counts from it.
fn hours_since_decision(page: &Page<'_>, now: &str) -> Option<f64> {
    page.see(&text("Saved"));
    let hours = page.js(
        "const key = Object.keys(localStorage).find(key => key.startsWith('bow-out/case/'));
         const decided = JSON.parse(localStorage.getItem(key)).content.moments?.decided;
         return decided ? (new Date(arguments[0]) - new Date(decided)) / 3600e3 : null;",
        vec![json!(now)],
    );
    hours.as_f64().map(|hours| hours.max(0.0))
}

/// What stands for three lines where there is nothing to send.
const NOBODY: &str = "Nobody needs to be told.";

#[track_caller]
fn compare(page: &Page<'_>, situation: &Json) {
    let now = moment(page);
    let mut situation = situation.clone();
    if let Some(hours) = hours_since_decision(page, &now) {
        situation["hours-since-decision"] = json!(hours);
    }
    let plan = advise(&situation, &now);
    let said = |topic: &str| {
        let lines = plan["lines"].as_array().into_iter().flatten();
        let line = lines.into_iter().find(|line| line["topic"] == topic);
        line.and_then(|line| line["say"].as_str()).unwrap_or_default().to_owned()
    };
    // The mark of a close call stands on the same line.
    let shown = |key: &str| {
        line(page, key).replace(" Check first", "").split(" Changed just now.").next().unwrap_or("").to_owned()
    };
    // Below the step stands what it comes to, where the step alone would not say it.
    let step = plan["step"].as_str().unwrap_or_default();
    assert!(shown("Do").starts_with(step), "Do: {:?}, and the engine says {step:?}", shown("Do"));
    if said("tell") == NOBODY {
        // One line says for all of them that there is nothing to do.
        assert!(shown("Do").contains(NOBODY.trim_end_matches('.')), "Do: {:?}", shown("Do"));
        assert_eq!([line_if_any(page, "Tell"), line_if_any(page, "How")], [None, None]);
        if let Some(by) = line_if_any(page, "By") {
            assert!(by != said("deadline"), "a line says that there is no date: {by}");
        }
        return;
    }
    assert_eq!(shown("Tell"), said("tell"));
    let channels = plan["channels"].as_array().map_or(0, Vec::len);
    let write_first = plan["dates"]["write_first"].as_str();
    let how = if write_first.is_some() {
        "Email now, because their office is closed. Then call.".to_owned()
    } else if channels > 1 {
        let record = said("confirm");
        let (first, rest) = record.split_at(1);
        format!("{}, then {}{rest}", said("channel").trim_end_matches('.'), first.to_lowercase())
    } else {
        said("channel")
    };
    assert_eq!(shown("How"), how);
    match plan["reason"]["answer"].as_str() {
        Some("not-applicable") => assert_eq!(line_if_any(page, "Why"), None),
        _ => match plan["reason"]["words"].as_str() {
            Some(words) => {
                let words = words.replace('\'', "’");
                assert_eq!(shown("Why").to_lowercase(), format!("“{words}.” no more.").to_lowercase());
            }
            None => assert_eq!(shown("Why"), said("reason")),
        },
    }
    let by = shown("By");
    if by.starts_with(&said("deadline")) {
        return;
    }
    // The clock may have gone on while the rest was read.
    if moment(page) != now {
        return compare(page, &situation);
    }
    // The email that goes before a call is the record of it too.
    let confirm = plan["dates"]["confirm"].as_str().filter(|_| channels > 1 && write_first.is_none());
    for (key, date) in [("due", plan["due"].as_str()), ("write_first", write_first), ("confirm", confirm)] {
        let Some(date) = date else { continue };
        let time = date.get(11..16).unwrap_or_default();
        assert!(by.contains(time) || time == "23:59", "By: {by:?}, and the engine says {key} {date}");
    }
}

fn a_recruiter_wrote_about_a_job_that_does_not_fit(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I don’t want this job after the interview",
            answers: &[
                (STAGE, Tap("They got in touch, nothing more yet")),
                (SURE, Tap("Sure")),
                (REASONS, Tick(&["The work does not fit my goals"])),
                (RUNS_IT, Tap("A recruiter in the company")),
                ("How have you and they mostly been in touch?", Tap("LinkedIn")),
            ],
            engine: json!({
                "stage": "contacted-before-interview", "intent": "leave", "certainty": "certain",
                "reasons": ["role-mismatch"], "process-manager": "in-house-recruiter", "established-channel": "linkedin",
            }),
        },
    );
}

fn ill_the_evening_before_an_interview(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I can’t make an interview",
            answers: &[
                ("What do you want to do?", Tap("Move the date")),
                ("When is the interview or call?", In(18)),
                (REASONS, Tick(&["I have fallen ill"])),
                (RUNS_IT, Tap("Someone in HR")),
            ],
            engine: json!({
                "stage": "interview-scheduled", "appointment-pending": true, "intent": "reschedule",
                "hours-until-appointment": 18, "reasons": ["sudden-illness"], "process-manager": "hr",
            }),
        },
    );
}

fn doubts_after_several_rounds_through_an_agency(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I don’t want this job after the interview",
            answers: &[
                (STAGE, Tap("I have had several rounds")),
                (SURE, Tap("Leaning one way")),
                (REASONS, Tick(&["No room to grow"])),
                (RUNS_IT, Tap("A recruiter from an agency")),
            ],
            engine: json!({
                "stage": "multi-rounds", "intent": "leave", "certainty": "leaning",
                "reasons": ["growth-path-lacking"], "process-manager": "agency-recruiter",
            }),
        },
    );
}

fn a_private_reason_after_the_last_round(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I don’t want this job after the interview",
            answers: &[
                (STAGE, Tap("I have had the last round")),
                (SURE, Tap("Sure")),
                (REASONS, Tick(&["My family needs me"])),
                (RUNS_IT, Tap("The manager I would work for")),
                ("How well do you and the person who decides get on?", Tap("We get on very well")),
            ],
            engine: json!({
                "stage": "after-final-interview", "intent": "leave", "certainty": "certain", "reasons": ["family-needs"],
                "process-manager": "hiring-manager", "rapport": "close",
            }),
        },
    );
}

fn an_offer_with_the_visa_papers_filed(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I have an offer and want to say no",
            answers: &[
                (STAGE, Tap("They made me an offer in writing")),
                (SURE, Tap("Sure")),
                (REASONS, Tick(&["I accepted another offer"])),
                ("Has any visa work begun for you?", Tap("The papers are filed")),
                (RUNS_IT, Tap("A recruiter in the company")),
            ],
            engine: json!({
                "stage": "offer-written", "intent": "leave", "certainty": "certain", "reasons": ["accepted-other-offer"],
                "sponsorship-progress": "paperwork-filed", "process-manager": "in-house-recruiter",
            }),
        },
    );
}

fn a_contract_is_signed_and_something_better_came(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I accepted, and now I can’t",
            answers: &[
                (STAGE, Tap("I said yes in writing or signed")),
                (SURE, Tap("Sure")),
                (REASONS, Tick(&["Something better or faster elsewhere"])),
                ("What have you signed so far?", Tick(&["The work contract"])),
            ],
            engine: json!({
                "stage": "accepted-written", "intent": "leave", "certainty": "certain",
                "reasons": ["better-competing-offer"], "signed-documents": ["employment-contract"],
            }),
        },
    );
}

fn harassed_in_the_interview(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I’m in the interview and want out",
            answers: &[("Did someone go beyond bad manners?", Tick(&["I was harassed"]))],
            engine: json!({ "stage": "in-interview-now", "intent": "leave", "misconduct": ["harassment"] }),
        },
    );
}

fn silent_for_three_weeks(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I went silent and want to put it right",
            answers: &[
                ("What would you like with them now?", Tap("To leave for good")),
                (STAGE, Tap("I have had several rounds")),
                (RUNS_IT, Tap("A recruiter in the company")),
                ("How many hours ago did you tell them?", Enter(500.0)),
            ],
            engine: json!({
                "stage": "multi-rounds", "exit-status": "disappeared", "mishandled": ["ghosted"],
                "reengage-wish": "leave-for-good", "process-manager": "in-house-recruiter",
            }),
        },
    );
}

fn they_came_back_with_more_money(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "They came back with more, or asked why",
            answers: &[
                (STAGE, Tap("They made me an offer out loud")),
                ("How did they react?", Tap("They offered more")),
                ("Does what they now offer solve your problem?", Tap("Partly")),
                (SURE, Tap("Leaning one way")),
            ],
            engine: json!({
                "stage": "offer-verbal", "exit-status": "told-in-writing", "intent": "leave",
                "employer-reaction": "counteroffer", "counteroffer-fixes-cause": "partly", "certainty": "leaning",
            }),
        },
    );
}

/// What the open question offers without being asked for more.
fn open_choices(page: &Page<'_>) -> String {
    page.js_text(
        "return [...document.querySelectorAll('form.question label')].filter(it => it.checkVisibility()).map(it => it.innerText.trim()).join(', ')",
    )
}

fn who_heard_back_is_asked_for_the_stages_that_can_be(page: &mut Page<'_>) {
    let offers = "They made me an offer out loud, They made me an offer in writing";
    for (reaction, stages) in [
        ("They offered more", format!("{offers}, I said yes out loud, I said yes in writing or signed")),
        (
            "They asked why",
            format!("I have had one or two talks, I have had several rounds, I have had the last round, {offers}"),
        ),
    ] {
        page.goto("");
        page.click(&button("They came back with more, or asked why"));
        page.wait_until("how they reacted is asked", |page| question(page) == "How did they react?");
        answer(page, Tap(reaction));
        page.wait_until("how far it has come is asked", |page| question(page).contains(STAGE));
        assert_eq!(open_choices(page), stages);
    }
    // The others are a key away, and all of them are one choice.
    page.js("document.querySelector('form.question summary').focus()", vec![]);
    page.press(&Key::Enter);
    page.see(&radio("They got in touch, nothing more yet"));
    let names = "return new Set([...document.querySelectorAll('form.question input[type=radio]')].map(it => it.name)).size + ' of ' + document.querySelectorAll('form.question input[type=radio]').length";
    assert_eq!(page.js_text(names), "1 of 11");
    answer(page, Tap("They got in touch, nothing more yet"));
    assert_eq!(line(page, "Do"), "Answer what they said. Say kindly that you would rather not go into it.");
}

fn who_was_treated_badly_need_not_say_how(page: &mut Page<'_>) {
    for pass in ["I’d rather not say", "I don’t know"] {
        page.goto("");
        page.click(&button("Someone treated me badly"));
        page.wait_until("how is asked", |page| question(page).starts_with("Did someone"));
        page.click(&button(pass));
        page.wait_until("how far it has come is asked", |page| question(page).contains(STAGE));
        answer(page, Tap("I have had one or two talks"));
        page.see(&button("Leave this page"));
        compare(page, &json!({ "stage": "early-rounds", "intent": "leave", "misconduct": ["other-boundary"] }));
    }
}

fn the_pay_is_too_low_and_a_talk_could_help(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I’m not sure yet",
            answers: &[
                (STAGE, Tap("I have had one or two talks")),
                (REASONS, Tick(&["The pay is too low"])),
                ("Could a talk with them settle your concern?", Tap("Yes")),
                (RUNS_IT, Tap("A recruiter in the company")),
            ],
            engine: json!({
                "stage": "early-rounds", "intent": "unsure", "reasons": ["compensation-below-minimum"],
                "conversation-could-fix": "yes", "process-manager": "in-house-recruiter",
            }),
        },
    );
}

fn nothing_was_ever_heard(page: &mut Page<'_>) {
    check(
        page,
        Told {
            opening: "I don’t want this job after the interview",
            answers: &[(STAGE, Tap("I applied and have heard nothing"))],
            engine: json!({ "stage": "applied-silent", "intent": "leave" }),
        },
    );
}

/// Opens a fold of the page, which may follow an answer a moment later.
#[track_caller]
fn unfold(page: &Page<'_>, title: &str) {
    page.wait_until(&format!("there is a fold “{title}”"), |page| {
        page.js(
            "const fold = [...document.querySelectorAll('details.fold > summary')].find(it => it.innerText.trim().startsWith(arguments[0]));
             if (!fold) return false;
             if (!fold.parentElement.open) fold.click();
             return true;",
            vec![title.into()],
        ) == json!(true)
    });
}

#[track_caller]
fn body(page: &Page<'_>) -> String {
    page.js_text("return document.querySelector('main').innerText.replace(/\\s+/g, ' ')")
}

/// Asks for an answer once more.
#[track_caller]
fn again(page: &Page<'_>, about: &str) {
    page.js("document.querySelectorAll('details.answers').forEach(fold => fold.open = true)", vec![]);
    page.click(&button(&format!("Change {about}")));
}

fn two_answers_that_cannot_both_be_true_are_named_and_one_is_changed(page: &mut Page<'_>) {
    let told = Told {
        opening: "They came back with more, or asked why",
        answers: &[(STAGE, Tap("I have had several rounds")), ("How did they react?", Tap("They asked why"))],
        engine: json!({}),
    };
    tell(page, &told);
    again(page, "how far it has come");
    answer(page, Tap("I applied and have heard nothing"));
    page.see(&css("#clash"));
    let said = page.text_of(&css("#clash"));
    assert!(said.contains("You said that they have not answered your application."), "{said}");
    assert!(page.count(&css("#clash button")) >= 2, "one answer only can be changed: {said}");
    page.click(&button("Change “How far it has come”"));
    answer(page, Tap("I have had several rounds"));
    page.see_no(&css("#clash"));
}

fn none_of_these_is_an_answer_and_is_not_asked_again(page: &mut Page<'_>) {
    let told = Told {
        opening: "I don’t want this job after the interview",
        answers: &[(STAGE, Tap("I have had one or two talks")), (REASONS, Tick(&[]))],
        engine: json!({ "stage": "early-rounds", "intent": "leave", "reasons": [] }),
    };
    tell(page, &told);
    compare(page, &told.engine);
    page.js("document.querySelectorAll('details.answers').forEach(fold => fold.open = true)", vec![]);
    let answers = page.text_of(&css("details.answers"));
    assert!(answers.contains("None of these"), "{answers}");
    page.reload();
    page.see(&heading("Your plan"));
    page.js("document.querySelectorAll('details.answers').forEach(fold => fold.open = true)", vec![]);
    let answers = page.text_of(&css("details.answers"));
    assert!(answers.contains("None of these"), "lost with the reload: {answers}");
}

fn a_step_of_ones_own_says_what_it_keeps_and_gives_up(page: &mut Page<'_>) {
    let told = Told {
        opening: "I’m not sure yet",
        answers: &[(STAGE, Tap("I have had one or two talks"))],
        engine: json!({ "stage": "early-rounds", "intent": "unsure", "action": "withdraw" }),
    };
    tell(page, &told);
    unfold(page, "Take another step instead");
    page.click(&radio("Withdraw from the process."));
    page.wait_until("the plan follows", |page| line(page, "Do").starts_with("Withdraw"));
    compare(page, &told.engine);
    unfold(page, "A step of your own");
    let said = body(page);
    for words in
        ["It gives up", "You are still in doubt, and a no is hard to undo.", "It keeps", "The words change from"]
    {
        assert!(said.contains(words), "{words:?} is not on the page");
    }
    page.click(&button("Go back to where my answers lead"));
    page.wait_until("the plan's own step is back", |page| !line(page, "Do").starts_with("Withdraw"));
}

fn every_part_of_a_plan_opens_to_its_reasons(page: &mut Page<'_>) {
    let told = Told {
        opening: "I have an offer and want to say no",
        answers: &[
            (STAGE, Tap("They made me an offer in writing")),
            (REASONS, Tick(&["I accepted another offer"])),
            ("Has any visa work begun for you?", Tap("The papers are filed")),
        ],
        engine: json!({}),
    };
    tell(page, &told);
    let parts = [
        ("Who hears it, in order", "HR and the recruiter, together."),
        ("Before you", "one short answer"),
        ("What to say", "Say in plain words"),
        ("Tone and manner", "Thank them."),
        ("What to keep back", "Do not complain"),
        ("What they may say, and your answer", "If they asked why"),
        ("Papers and money", "cancels the visa"),
        ("Afterwards", "Update your application tracker."),
        ("Dates to come back to", "Two weeks on"),
        ("How this plan came about", "Came second"),
        ("What would change this?", "If "),
        ("Every point, and why not otherwise", "What tone fits?"),
        ("What it takes for granted", "Say how it is"),
        ("Take another step instead", "This is where your answers lead."),
    ];
    for (title, words) in parts {
        unfold(page, title);
        page.wait_until(&format!("“{title}” says “{words}”"), |page| body(page).contains(words));
    }
    // Every reason that can be opened says where it comes from or why it is so.
    page.js("document.querySelectorAll('details.why > summary').forEach(it => it.click())", vec![]);
    page.wait_until("every reason is open", |page| {
        page.js(
            "return [...document.querySelectorAll('details.why > .grounds')].every(it => it.innerText.trim())",
            vec![],
        ) == json!(true)
    });
    let said = body(page);
    for words in
        ["Source: “", "From your answers: ", "Taken for granted until you say otherwise: ", "It would need this: "]
    {
        assert!(said.contains(words), "{words:?} is nowhere on the page");
    }
    page.is_accessible();
    page.fits();
}

fn a_plan_is_printed_on_one_page(page: &mut Page<'_>) {
    let told = Told {
        opening: "I have an offer and want to say no",
        answers: &[(STAGE, Tap("They made me an offer out loud")), (REASONS, Tick(&["I accepted another offer"]))],
        engine: json!({}),
    };
    tell(page, &told);
    let pages = page.printed_pages();
    assert_eq!(pages, 1, "the plan takes {pages} pages of paper");
}

fn a_plan_leads_from_the_first_page_in_two_taps_and_fits_one_screen(page: &mut Page<'_>) {
    page.resize(390, 844);
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    page.click(&radio("They made me an offer out loud"));
    page.see_no(&text("First, is this right?"));
    // The plan is in view by itself.
    page.wait_until("the page is at its top", |page| page.js("return scrollY === 0", vec![]) == json!(true));
    let last = "const last = [...document.querySelectorAll('.itinerary > li')].pop().getBoundingClientRect().bottom;
        const steps = document.querySelector('.more').getBoundingClientRect().top;
        const question = document.querySelector('form.question').getBoundingClientRect().top;
        if (steps > question) return 'the steps come after the question';
        const next = document.querySelector('.plan .button.next').getBoundingClientRect().bottom;
        const tabs = document.querySelector('.tabs').getBoundingClientRect().top;
        return last < tabs && next < tabs;";
    assert_eq!(page.js(last, vec![]), json!(true), "the five lines and the next step do not fit the screen");
}

fn what_the_cards_took_back_can_be_undone_from_another_page(page: &mut Page<'_>) {
    let told = Told {
        opening: "I’m not sure yet",
        answers: &[(STAGE, Tap("I have had one or two talks"))],
        engine: json!({}),
    };
    tell(page, &told);
    page.click(&link("Decide"));
    page.click(&text("What you know, what you suspect"));
    page.fill(&label("Add something you know"), "The pay range was never named");
    page.press(&Key::Enter);
    page.see(&text("The pay range was never named"));
    page.click(&css("details[open] .note-ways .text-button"));
    page.see(&button("Undo"));
    page.click(&link("Plan"));
    page.see(&heading("Your plan"));
    page.click(&button("Undo"));
    page.click(&link("Decide"));
    page.click(&text("What you know, what you suspect"));
    page.see(&text("The pay range was never named"));
}

/// Waits until the question stands above the plan.
#[track_caller]
fn see_question_first(page: &Page<'_>) {
    let first = "const bottom = document.querySelector('form.question')?.getBoundingClientRect().bottom;
        return bottom <= (document.querySelector('#plan-title')?.getBoundingClientRect().top ?? Infinity);";
    page.wait_until("the question stands before the plan", |page| page.js(first, vec![]) == json!(true));
}

/// The answers that are on the screen, and whether that is all of those which lie open.
fn answers_in_view(page: &Page<'_>) -> (String, bool) {
    let shown =
        "const shown = [...document.querySelectorAll('form.question label')].filter(it => it.checkVisibility());
        const end = document.querySelector('.tabs')?.getBoundingClientRect().top ?? innerHeight;
        const seen = shown.filter(it => it.getBoundingClientRect().bottom <= end);
        return seen.map(it => it.innerText.trim()).join(', ') + (seen.length == shown.length ? '' : ' …');";
    let text = page.js_text(shown);
    let all = !text.ends_with('…');
    (text, all)
}

fn what_the_plan_hangs_on_is_asked_before_it(page: &mut Page<'_>) {
    page.resize(390, 844);
    let first = [
        ("I can’t make an interview", "What do you want to do?"),
        ("They came back with more, or asked why", "How did they react?"),
        ("I went silent and want to put it right", "What would you like with them now?"),
    ];
    for (opening, ask) in first {
        page.goto("");
        page.click(&button(opening));
        page.wait_until(opening, |page| question(page) == ask);
        see_question_first(page);
        let (seen, all) = answers_in_view(page);
        assert!(all, "{ask} {seen}");
    }
    answer(page, Tap("To leave for good"));
    // There is no plan yet: what it needs comes first, too.
    page.wait_until("how far it has come", |page| question(page).contains(STAGE));
    see_question_first(page);
    answer(page, Tap("I have had several rounds"));
    page.wait_until("the page is at its top", |page| page.js("return scrollY === 0", vec![]) == json!(true));
    assert_eq!(line(page, "Do"), "Put right how it ended.");
}

fn the_first_question_offers_what_goes_with_what_happened(page: &mut Page<'_>) {
    page.resize(390, 844);
    page.goto("");
    // The first case begins with its first answer; the next one is there with the tap.
    for (opening, in_a_case) in [("I have an offer and want to say no", false), ("I accepted, and now I can’t", true)]
    {
        page.click(&link("Bow Out"));
        page.click(&button(opening));
        page.see(&text("First, is this right?"));
        assert_eq!(page.has(&css("#plan-title")), in_a_case, "{opening}");
        if !in_a_case {
            page.click(&radio("They made me an offer in writing"));
            page.see(&css("#plan-title"));
        }
    }
    page.see(&text("First, is this right?"));
    see_question_first(page);
    assert_eq!(answers_in_view(page).0, "I said yes out loud, I said yes in writing or signed");
    page.click(&text("Something else"));
    page.click(&radio("They made me an offer in writing"));
    page.see_no(&text("First, is this right?"));
    // What stood behind the question was never read, so nothing is said to have changed.
    page.wait_until("the plan follows", |page| line(page, "Do").starts_with("Decline the offer."));
    assert!(!body(page).contains("Changed just now"), "{}", body(page));
}

fn who_is_unsure_is_led_to_the_cards_first(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I’m not sure yet"));
    answer(page, Tap("I have had one or two talks"));
    page.see(&css(".plan .button.next[href$='/decide']"));
    assert_eq!(page.count(&css(".plan .button.next")), 1, "two steps are next");
    page.see(&css(".tabs a[href$='/decide'] .now"));
}
