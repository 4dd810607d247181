//! The plan in five lines that could be read out over the phone, and the next step of a case in a few words.

use super::components::itinerary::Leg;
use super::{letter, when};
use crate::domain::calendar::{Date, DateTime};
use crate::domain::case::{Ask, Asked, Case, Contact, ContactRole, Moment};
use crate::domain::condition::{Cond, all, any, not};
use crate::domain::plan::tables::*;
use crate::domain::plan::{Plan, Table, plan, table_of};
use crate::domain::rules::RESCIND_REVIEW_SIGNED;
use crate::domain::situation::*;
use crate::domain::templates::compose::{explanation, spoken_reason};

/// What comes next in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    pub what: String,
    pub at: Option<DateTime>,
    /// The answers on the five lines, in short; empty while there is no plan.
    pub advice: String,
}

/// The lines of the plan, in reading order, and what each is about.
const LINES: [(&str, &str); 5] =
    [("Do", "what to do"), ("Tell", "whom to tell"), ("How", "how"), ("By", "by when"), ("Why", "the reason")];

/// The five lines; four where no reason comes up. Where nobody has to hear anything, or it is their turn, one line says so
/// for all.
pub fn legs(case: &Case, plan: &Plan, now: DateTime) -> Vec<Leg> {
    if let Some(asked) = case.waits(plan) {
        let note = Some(asked_in_words(asked, now));
        return vec![Leg { key: "Do", say: "Wait for their answer.".to_owned(), note }];
    }
    let leg = |key, say| Leg { key, say, note: None };
    let answering = ACTION.is(Action::RESPOND).holds(&plan.values);
    let first = leg("Do", plan.step().to_owned());
    let by = by(plan, now);
    let mut legs = if TELL.is(Tell::NOBODY).holds(&plan.values) {
        let dateless = by.note.is_none() && by.say == say(plan, DEADLINE.var);
        let rest = match waiting(case, now) {
            // The plan knows of no date of the person's own.
            Some(what) => what.to_owned(),
            None if dateless => "Nobody needs to be told, and nothing is due.".to_owned(),
            None => "Nobody needs to be told.".to_owned(),
        };
        let first = Leg { note: Some(rest), ..first };
        std::iter::once(first).chain((!dateless).then_some(by)).collect()
    } else {
        let first = Leg { note: answering.then(|| say(plan, REPLY.var)), ..first };
        vec![first, leg("Tell", tell(case, plan)), leg("How", how(case, plan)), by]
    };
    if !REASON.is(ReasonGiven::NOT_APPLICABLE).holds(&plan.values) {
        legs.push(leg("Why", why(plan)));
    }
    legs
}

/// What somebody wrote down for today or before, and has not done.
fn waiting(case: &Case, now: DateTime) -> Option<&str> {
    let due = case.follow_ups.iter().filter(|own| own.done.is_none() && own.on <= now.date());
    due.min_by_key(|own| own.on).map(|own| own.what.as_str())
}

/// Where the asking stands, in a sentence.
pub fn asked_in_words(asked: Asked, now: DateTime) -> String {
    let what = match asked.ask {
        Ask::Time => "for another time",
        Ask::Format => "for another way to talk",
        Ask::Change => "for a change",
        Ask::Questions => "your questions",
    };
    let rest = match asked {
        Asked { answered: true, .. } => " They answered.",
        Asked { spoken_only: true, .. } => " Not in writing yet.",
        _ => "",
    };
    format!("You asked {what} {}.{rest}", when::moment(asked.at, now))
}

/// The topic behind a line.
pub fn topic(key: &str) -> Option<&'static Table> {
    table_of(match key {
        "Do" => ACTION.var,
        "Tell" => TELL.var,
        "How" => CHANNEL.var,
        "By" => DEADLINE.var,
        _ => REASON.var,
    })
}

/// The next step of a case.
pub fn next_step(case: &Case, now: DateTime) -> NextStep {
    let situation = case.situation_at(now);
    match plan(&situation, now) {
        None => {
            NextStep { what: "A few answers are still missing".into(), at: case.next_date(now), advice: String::new() }
        }
        Some(plan) => {
            let what = plan.step().trim_end_matches('.').to_owned();
            let open = case.all_follow_ups(&plan).into_iter().find(|follow_up| follow_up.done.is_none());
            let later = open.map(|follow_up| follow_up.on.at(9, 0));
            let dates = [plan.dates.write_first, plan.dates.due, plan.dates.decide_by];
            let answers = LINES.iter().filter_map(|(key, _)| topic(key)).map(|table| plan.answer(table).id);
            let advice = answers.collect::<Vec<_>>().join(" ");
            NextStep { what, at: dates.into_iter().flatten().chain(case.next_date(now)).chain(later).min(), advice }
        }
    }
}

/// What the lines are about whose answers are not the same. A plan that begins or ends is no change of its lines.
pub fn changed_lines(before: &str, after: &str) -> Vec<&'static str> {
    if before.is_empty() || after.is_empty() {
        return Vec::new();
    }
    let (mut before, mut after) = (before.split(' '), after.split(' '));
    LINES.iter().filter(|_| before.next() != after.next()).map(|(_, about)| *about).collect()
}

/// The person whom the plan wants told, where the case knows a name.
pub fn reader<'a>(case: &'a Case, plan: &Plan) -> Option<&'a Contact> {
    let wanted: &[ContactRole] = match plan.answer_id("tell") {
        "recruiter" | "hr-and-recruiter" | "safe-contact" => &[ContactRole::Recruiter, ContactRole::Hr],
        "hiring-manager" => &[ContactRole::HiringManager],
        "hr" => &[ContactRole::Hr],
        "interviewer" => &[ContactRole::Interviewer],
        "scheduler" => &[ContactRole::Scheduler],
        "nobody" => return None,
        _ => &[],
    };
    let named = || case.contacts.iter().filter(|contact| !contact.name.trim().is_empty());
    // With one name in the case there is no doubt who is meant, unless the plan asks for somebody else.
    let only = || named().next().filter(|contact| wanted.is_empty() || contact.role == ContactRole::Other);
    named().find(|contact| wanted.contains(&contact.role)).or_else(only)
}

fn say(plan: &Plan, topic: Var) -> String {
    table_of(topic).map_or_else(String::new, |table| plan.answer(table).say.to_owned())
}

/// Whom the plan wants told, by name where the case knows one.
pub fn tell(case: &Case, plan: &Plan) -> String {
    let who = say(plan, TELL.var);
    match reader(case, plan) {
        Some(reader) => format!("{}, {}", reader.name.trim(), lower_first(&who)),
        None => who,
    }
}

/// Whether they were called and not reached: a message on a machine may be heard by nobody, so the email goes now.
pub fn called_in_vain(case: &Case, plan: &Plan) -> bool {
    case.moments.contains_key(&Moment::CalledInVain)
        && case.told().is_none()
        && CHANNEL.is(Channel::PHONE).holds(&plan.values)
}

/// Whether an email comes before the call, because nobody would answer it or nobody did.
pub fn writes_first(case: &Case, plan: &Plan) -> bool {
    plan.dates.write_first.is_some() || called_in_vain(case, plan)
}

/// The call that follows the email that went before it, with its day: once the email is out, the plan knows of no call.
pub fn call_after(case: &Case, plan: &Plan) -> Option<(Date, String)> {
    let at = plan.dates.due.filter(|_| writes_first(case, plan))?;
    Some((at.date(), format!("Call them by {} and say that you wrote. They may not have read it.", when::hour(at))))
}

fn how(case: &Case, plan: &Plan) -> String {
    if called_in_vain(case, plan) {
        return "Email now, because your call did not reach them. Then call once more.".to_owned();
    }
    if plan.dates.write_first.is_some() {
        return "Email now, because their office is closed. Then call.".to_owned();
    }
    let first = say(plan, CHANNEL.var);
    let record = say(plan, CONFIRM.var);
    if plan.channels().len() < 2 {
        return first;
    }
    format!("{}, then {}", first.trim_end_matches('.'), lower_first(&record))
}

fn by(plan: &Plan, now: DateTime) -> Leg {
    let dates = &plan.dates;
    let in_words = say(plan, DEADLINE.var);
    let mut said = match dates.due {
        Some(due)
            if now.minutes_until(due) < 60 && due.date() == now.date() && plan.answer_id("deadline") == "at-once" =>
        {
            in_words
        }
        Some(due) => format!("{}.", when::capital(&when::moment(due, now))),
        None => in_words,
    };
    let decide = dates.decide_by.map(|at| match own_date(plan, at, now) {
        today if today == "today" => "Decide today.".to_owned(),
        day => format!("Decide by {day}."),
    });
    if let Some(at) = dates.write_first {
        // The email that goes out before the call is the record too.
        said = format!("Email by {}. Call by {}", when::moment(at, now), lower_first(&said));
    } else if let Some(confirm) = dates.confirm.filter(|_| plan.channels().len() > 1) {
        said.push_str(&format!(" Confirm by {}.", when::moment(confirm, now)));
    } else if let Some(decide) = decide {
        said = if dates.due.is_some() { format!("{said} {decide}") } else { decide };
    }
    let latest = dates.once_settled.then_some("This is the latest sensible time.");
    let open = OTHER_OFFER_OPEN.holds(&plan.values).then_some("The other offer is not firm yet, and may fall through.");
    let asks = ASKS.holds(&plan.values)
        && dates.decide_by.zip(dates.due).is_some_and(|(decide, due)| decide.date() <= due.date());
    let soon = asks.then_some("Ask as soon as you can, well before you decide.");
    let notes = first(plan).into_iter().chain(open).chain(soon).chain(latest).collect::<Vec<_>>();
    Leg { key: "By", say: said, note: (!notes.is_empty()).then(|| notes.join(" ")) }
}

/// The person's own date for the decision: the day, and the hour too on the day of the interview or call.
pub fn own_date(plan: &Plan, at: DateTime, now: DateTime) -> String {
    match plan.dates.appointment.filter(|appointment| appointment.date() == at.date()) {
        Some(_) => when::moment(at, now),
        None => when::day(at.date(), now.date()),
    }
}

/// They are asked something that the decision waits for.
const ASKS: Cond = any(&[ACTION.is_any(&[Action::GATHER_INFO, Action::NEGOTIATE]), REPLY.is(Reply::ASK_TIME)]);

/// They leave for another offer that may still fall through, and the plan does not hold them back.
const OTHER_OFFER_OPEN: Cond = all(&[
    EXIT_NOTICE.yes(),
    EXITED.no(),
    UNSAFE.no(),
    COMPETING_OFFER.is_any(&[CompetingOffer::RECEIVED, CompetingOffer::ACCEPTED_VERBAL]),
    OTHER_START_DATE_CONFIRMED.no(),
    REASONS.has_any(&[Reason::ACCEPTED_OTHER_OFFER, Reason::BETTER_COMPETING_OFFER]),
    not(&HOLD.is(Hold::MAKE_OTHER_OFFER_FIRM)),
]);

/// What has to be settled before they are told, where something has.
fn first(plan: &Plan) -> Vec<&'static str> {
    let held = HOLD.is_any(&[Hold::READ_DOCUMENTS_FIRST, Hold::MAKE_OTHER_OFFER_FIRM, Hold::HOLD]).holds(&plan.values);
    let mut first: Vec<&str> =
        table_of(HOLD.var).filter(|_| held).map(|table| plan.answer(table).say).into_iter().collect();
    // The papers are read whatever else comes before the call.
    if held && !HOLD.is(Hold::READ_DOCUMENTS_FIRST).holds(&plan.values) && RESCIND_REVIEW_SIGNED.shows(&plan.values) {
        first.push("Read what you signed, too.");
    }
    first
}

/// The reason as it may be said aloud, where the plan gives one. An apology explains itself, and the letter says no more.
pub fn why(plan: &Plan) -> String {
    explanation(&plan.values).map(aloud).or_else(|| reason(plan)).unwrap_or_else(|| say(plan, REASON.var))
}

/// The words of the reason, where the plan has them.
pub fn reason(plan: &Plan) -> Option<String> {
    spoken_reason(&plan.values).as_deref().map(aloud)
}

fn aloud(words: &str) -> String {
    format!("“{}.” No more.", letter::apostrophes(&when::capital(words)))
}

/// Lowers the first letter of a sentence that stands inside another one.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::date;

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    fn advice(stage: crate::domain::condition::Value<Stage>) -> String {
        let mut case = Case::new("a", NOW);
        case.answer(NOW, |situation| {
            situation.choose(STAGE, stage);
            situation.choose(INTENT, Intent::LEAVE);
        });
        next_step(&case, NOW).advice
    }

    #[test]
    fn the_why_of_an_apology_is_what_the_apology_says() {
        use crate::domain::templates::compose::{Filling, Style, Switches, Wording, compose};
        for (slip, says) in [
            (Mishandled::GHOSTED, ["I put off writing", "and I should not have."]),
            (Mishandled::NO_SHOW, ["I put off writing", "and I should not have."]),
            (Mishandled::VAGUE, ["I did not give the process", "the care it deserved."]),
        ] {
            for reason in [Reason::ACCEPTED_OTHER_OFFER, Reason::HEALTH_LONGER_TERM] {
                let mut situation = Situation::default();
                situation.choose(STAGE, Stage::EARLY_ROUNDS);
                situation.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                situation.select(MISHANDLED, &[slip]);
                situation.select(REASONS, &[reason]);
                situation.choose(MAIN_REASON, reason);
                let plan = plan(&situation, NOW).expect("a plan");
                let wording = Wording::named(plan.answer_id("template")).expect("words");
                let style = Style::of_plan(&plan.values);
                let letter = compose(wording, &plan.values, &Filling::default(), style, &Switches::default()).text();
                let why = why(&plan);
                for words in says {
                    assert!(why.contains(words) && letter.contains(words), "{why}\n{letter}");
                }
            }
        }
    }

    #[test]
    fn what_changed_in_the_advice_is_named_by_its_lines() {
        let (offer, early) = (advice(Stage::OFFER_VERBAL), advice(Stage::EARLY_ROUNDS));
        assert_eq!(changed_lines(&offer, &offer), Vec::<&str>::new());
        assert!(changed_lines(&offer, &early).contains(&"what to do"), "{offer} and {early}");
        assert_eq!(changed_lines("", &offer), Vec::<&str>::new());
    }

    /// The case, its plan and its lines.
    fn planned(say: impl FnOnce(&mut Situation)) -> (Case, Plan, Vec<Leg>) {
        let mut case = Case::new("a", NOW);
        case.answer(NOW, say);
        let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
        let legs = legs(&case, &plan, NOW);
        (case, plan, legs)
    }

    fn signed(situation: &mut Situation) {
        situation.choose(STAGE, Stage::ACCEPTED_WRITTEN);
        situation.choose(INTENT, Intent::LEAVE);
        situation.select(REASONS, &[Reason::BETTER_COMPETING_OFFER]);
    }

    #[track_caller]
    fn check_note(say: impl FnOnce(&mut Situation), expected: Option<&str>) {
        let (.., legs) = planned(say);
        assert_eq!(legs.iter().find(|leg| leg.key == "By").and_then(|leg| leg.note.as_deref()), expected);
    }

    #[test]
    fn what_comes_first_stands_beside_the_time() {
        check_note(signed, Some("Read what you signed first, today."));
        check_note(
            |it| {
                signed(it);
                it.answer(SIGNED_DOCUMENTS_REVIEWED, true);
                it.answer(DECISION_CONFIRMED, true);
            },
            None,
        );
        check_note(
            |it| {
                signed(it);
                it.choose(COMPETING_OFFER, CompetingOffer::RECEIVED);
            },
            Some("Make sure of the other offer first. Read what you signed, too. This is the latest sensible time."),
        );
    }

    #[test]
    fn an_offer_that_may_fall_through_is_called_that() {
        check_note(
            |it| {
                signed(it);
                it.answer(SIGNED_DOCUMENTS_REVIEWED, true);
                it.answer(DECISION_CONFIRMED, true);
                it.choose(COMPETING_OFFER, CompetingOffer::RECEIVED);
            },
            Some("The other offer is not firm yet, and may fall through."),
        );
    }

    #[test]
    fn once_they_were_told_the_lines_ask_for_the_written_record() {
        let (mut case, ..) = planned(signed);
        case.tell(NOW, crate::domain::case::Channel::Phone);
        let later = NOW.plus_minutes(20);
        let plan = plan(&case.situation_at(later), later).expect("a plan");
        let legs = legs(&case, &plan, later);
        assert_eq!(legs[0].say, "Confirm in writing that you took back your yes.");
        assert_eq!(legs.iter().find(|leg| leg.key == "By").map(|leg| leg.say.as_str()), Some("Today, 23:59."));
        assert_eq!(next_step(&case, later).what, "Confirm in writing that you took back your yes");
    }

    #[track_caller]
    fn check_line(at: DateTime, say: impl FnOnce(&mut Situation), key: &str, expected: &str) {
        let mut case = Case::new("a", at);
        case.answer(at, say);
        let plan = plan(&case.situation_at(at), at).expect("a plan");
        let leg = legs(&case, &plan, at).into_iter().find(|leg| leg.key == key).expect("such a line");
        let note = leg.note.map(|note| format!(" / {note}")).unwrap_or_default();
        assert_eq!(format!("{}{note}", leg.say), expected);
    }

    fn leaves_before_tomorrow(it: &mut Situation) {
        it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
        it.choose(INTENT, Intent::LEAVE);
        it.count(HOURS_UNTIL_APPOINTMENT, 12.0);
    }

    #[test]
    fn with_their_office_closed_the_email_comes_before_the_call_on_every_line() {
        let night = date(2026, 11, 23).at(22, 0);
        check_line(night, leaves_before_tomorrow, "How", "Email now, because their office is closed. Then call.");
        check_line(night, leaves_before_tomorrow, "By", "Email by today, 23:00. Call by tomorrow, 09:30.");
        let mut case = Case::new("a", night);
        case.answer(night, leaves_before_tomorrow);
        assert_eq!(next_step(&case, night).at, Some(date(2026, 11, 23).at(23, 0)));
        // The call is still owed once the email is out.
        let plan = plan(&case.situation_at(night), night).expect("a plan");
        let owed = "Call them by 09:30 and say that you wrote. They may not have read it.".to_owned();
        assert_eq!(call_after(&case, &plan), Some((date(2026, 11, 24), owed)));
        // By day they are called at once.
        check_line(NOW, leaves_before_tomorrow, "How", "Call, then confirm by email right after.");
    }

    #[test]
    fn while_they_owe_an_answer_one_line_says_so() {
        use crate::domain::case::{Channel, Event, LogEntry};
        let (mut case, plan, legs) = planned(|it| {
            it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
            it.choose(INTENT, Intent::RESCHEDULE);
        });
        assert_eq!(legs[0].say, "Ask for another time.");
        let template = Some(plan.answer_id("template").to_owned());
        let (to, subject, text) = (String::new(), String::new(), String::new());
        let event = Event::Sent { to, channel: Channel::Email, template, subject, text };
        case.note(LogEntry { at: NOW, event, private: false });
        let legs = super::legs(&case, &plan, NOW);
        let lines = legs.into_iter().map(|leg| (leg.say, leg.note)).collect::<Vec<_>>();
        let asked = "You asked for another time today, 09:00.".to_owned();
        assert_eq!(lines, [("Wait for their answer.".to_owned(), Some(asked))]);
    }

    #[test]
    fn nothing_is_due_only_where_nothing_was_written_down() {
        let (mut case, ..) = planned(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
        });
        let note = |case: &Case| {
            let plan = plan(&case.situation_at(NOW), NOW).expect("a plan");
            legs(case, &plan, NOW).first().and_then(|leg| leg.note.clone())
        };
        assert_eq!(note(&case).as_deref(), Some("Nobody needs to be told, and nothing is due."));
        case.add_follow_up(NOW, date(2026, 11, 23), "Call them by 16:39.");
        assert_eq!(note(&case).as_deref(), Some("Call them by 16:39."));
        case.follow_ups.iter_mut().for_each(|own| own.done = Some(NOW.date()));
        assert_eq!(note(&case).as_deref(), Some("Nobody needs to be told, and nothing is due."));
    }

    #[test]
    fn a_date_of_ones_own_stands_beside_the_others() {
        let unsure = |it: &mut Situation| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::UNSURE);
        };
        check_line(NOW, unsure, "By", "Tomorrow, 18:00. Decide by Thursday.");
        let accepted = |it: &mut Situation| {
            it.choose(STAGE, Stage::ACCEPTED_WRITTEN);
            it.choose(INTENT, Intent::UNSURE);
        };
        check_line(NOW, accepted, "By", "Decide by Wednesday.");
        check_line(NOW, accepted, "Do", "Let your yes stand while you think. / Nobody needs to be told.");
        // On the day of the interview the hour counts.
        let before_a_talk = |it: &mut Situation| {
            unsure(it);
            it.count(HOURS_UNTIL_APPOINTMENT, 50.0);
        };
        check_line(NOW, before_a_talk, "By", "Tomorrow, 18:00. Decide by Wednesday, 11:00.");
    }

    #[test]
    fn who_asks_late_is_told_to_ask_before_they_decide() {
        let unsure = |it: &mut Situation| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::UNSURE);
        };
        let soon = "Ask as soon as you can, well before you decide.";
        let friday = date(2026, 11, 27).at(12, 30);
        check_line(friday, unsure, "By", &format!("Monday, 12:30. Decide by Monday. / {soon}"));
        let tonight = |it: &mut Situation| {
            unsure(it);
            it.write(PERSONAL_DEADLINE, "2026-11-23");
        };
        check_line(NOW, tonight, "By", &format!("Today, 18:00. Decide today. / {soon}"));
    }

    #[test]
    fn what_to_answer_stands_below_the_step_to_answer() {
        let offered_more = |it: &mut Situation| {
            it.choose(STAGE, Stage::OFFER_WRITTEN);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
            it.choose(EMPLOYER_REACTION, EmployerReaction::COUNTEROFFER);
        };
        check_line(NOW, offered_more, "Do", "Answer what they said. / Say a kind and clear no.");
    }

    #[test]
    fn where_nobody_has_to_hear_anything_one_line_says_so() {
        let lines = |say: fn(&mut Situation)| {
            let (.., legs) = planned(say);
            let line = |leg: Leg| format!("{}: {} {}", leg.key, leg.say, leg.note.unwrap_or_default());
            legs.into_iter().map(line).collect::<Vec<_>>()
        };
        let told = lines(|it| {
            it.choose(STAGE, Stage::MULTI_ROUNDS);
            it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
        });
        let nothing = "Do: Nothing has to be sent now. Nobody needs to be told, and nothing is due.";
        assert_eq!(told, [nothing]);
        assert_eq!(lines(|it| it.choose(STAGE, Stage::APPLIED_SILENT)), [nothing]);
        let stays = lines(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::STAY);
        });
        assert_eq!(stays, ["Do: Stay in for now. Nobody needs to be told, and nothing is due."]);
    }

    #[test]
    fn a_reason_is_quoted_only_where_there_are_words_for_it() {
        let (_, plan, _) = planned(signed);
        assert!(reason(&plan).is_some_and(|reason| reason.starts_with('“')));
        let (_, harassed, _) = planned(|it| {
            it.choose(STAGE, Stage::EARLY_ROUNDS);
            it.choose(INTENT, Intent::LEAVE);
            it.select(MISCONDUCT, &[Misconduct::HARASSMENT]);
        });
        assert_eq!(reason(&harassed), None);
    }
}
