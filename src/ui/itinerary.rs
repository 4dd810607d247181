//! The plan in five lines that could be read out over the phone, and the next step of a case in a few words.

use super::components::itinerary::Leg;
use super::when;
use crate::domain::calendar::DateTime;
use crate::domain::case::{Case, Contact, ContactRole, Moment};
use crate::domain::plan::tables::*;
use crate::domain::plan::{Plan, Table, plan, table_of};
use crate::domain::situation::*;
use crate::domain::templates::compose::spoken_reason;

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

/// The five lines; four where no reason comes up.
pub fn legs(case: &Case, plan: &Plan, now: DateTime) -> Vec<Leg> {
    let leg = |key, say| Leg { key, say, note: None };
    let mut legs = vec![
        leg("Do", say(plan, ACTION.var)),
        leg("Tell", tell(case, plan)),
        leg("How", how(case, plan)),
        by(plan, now),
    ];
    if !REASON.is(ReasonGiven::NOT_APPLICABLE).holds(&plan.values) {
        legs.push(leg("Why", why(plan)));
    }
    legs
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
            let what = say(&plan, ACTION.var).trim_end_matches('.').to_owned();
            let open = case.all_follow_ups(&plan).into_iter().find(|follow_up| follow_up.done.is_none());
            let later = open.map(|follow_up| follow_up.on.at(9, 0));
            let answers = LINES.iter().filter_map(|(key, _)| topic(key)).map(|table| plan.answer(table).id);
            let advice = answers.collect::<Vec<_>>().join(" ");
            NextStep { what, at: plan.dates.due.into_iter().chain(case.next_date(now)).chain(later).min(), advice }
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

fn how(case: &Case, plan: &Plan) -> String {
    if called_in_vain(case, plan) {
        return "Email now, because your call did not reach them. Then call once more.".to_owned();
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
    if let Some(confirm) = dates.confirm.filter(|_| plan.channels().len() > 1) {
        said.push_str(&format!(" Confirm by {}.", when::moment(confirm, now)));
    }
    let write_first =
        dates.write_first.map(|at| format!("Their office is closed, so write first, by {}.", when::moment(at, now)));
    let settled = dates
        .once_settled
        .then(|| "This is the latest sensible time: something else has to be settled first.".to_owned());
    Leg { key: "By", say: said, note: write_first.or(settled) }
}

/// The reason as it may be said aloud, where the plan gives one.
pub fn why(plan: &Plan) -> String {
    match spoken_reason(&plan.values) {
        Some(words) => format!("“{}.” No more.", when::capital(words)),
        None => say(plan, REASON.var),
    }
}

fn lower_first(text: &str) -> String {
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
    fn what_changed_in_the_advice_is_named_by_its_lines() {
        let (offer, early) = (advice(Stage::OFFER_VERBAL), advice(Stage::EARLY_ROUNDS));
        assert_eq!(changed_lines(&offer, &offer), Vec::<&str>::new());
        assert!(changed_lines(&offer, &early).contains(&"what to do"), "{offer} and {early}");
        assert_eq!(changed_lines("", &offer), Vec::<&str>::new());
    }
}
