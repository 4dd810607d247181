//! What may have happened, in people's own words, and what each of them already answers.

use crate::domain::situation::*;

/// Something that may have happened.
pub struct Opening {
    /// The name in its address, `#/start/…`. Pages out there link to it, so it never changes.
    pub id: &'static str,
    pub words: &'static str,
}

/// What an opening says about a case.
#[derive(Clone, Copy)]
pub struct Beginning {
    pub answers: fn(&mut Situation),
    /// The question whose answer they only suggest.
    pub confirm: Option<Var>,
}

impl Beginning {
    /// The answers on their own.
    pub fn situation(self) -> Situation {
        let mut situation = Situation::default();
        (self.answers)(&mut situation);
        situation
    }
}

/// On the first page, in reading order: the most frequent first, doubt last.
pub const OPENINGS: &[Opening] = &[
    Opening { id: "not-after-interview", words: "I don’t want this job after the interview" },
    Opening { id: "decline-offer", words: "I have an offer and want to say no" },
    Opening { id: "accepted-then-no", words: "I accepted, and now I can’t" },
    Opening { id: "cannot-attend", words: "I can’t make an interview" },
    Opening { id: "in-the-interview", words: "I’m in the interview and want out" },
    Opening { id: "they-came-back", words: "They came back with more, or asked why" },
    Opening { id: "went-silent", words: "I went silent and want to put it right" },
    Opening { id: "treated-badly", words: "Someone treated me badly" },
    Opening { id: "not-sure", words: "I’m not sure yet" },
];

/// What only other pages link to: closer to one moment than the list on the first page.
const LINKED: &[Opening] = &[
    Opening { id: "counteroffer", words: "I said no, and got a counteroffer" },
    Opening { id: "asked-why", words: "I said no, and they asked why" },
    Opening { id: "other-offer", words: "I accepted another offer and have to tell them" },
];

/// Everything that a page may link to, in reading order.
pub fn linkable() -> impl Iterator<Item = &'static Opening> {
    OPENINGS.iter().chain(LINKED)
}

/// The one with this name in its address.
pub fn opening(id: &str) -> Option<&'static Opening> {
    linkable().find(|opening| opening.id == id)
}

/// What the opening with this name says. It is apart from the words, because the first screen has these alone.
pub fn beginning(id: &str) -> Option<Beginning> {
    let (answers, confirm): (fn(&mut Situation), Option<Var>) = match id {
        "not-after-interview" => (
            |it| {
                it.choose(STAGE, Stage::EARLY_ROUNDS);
                it.choose(INTENT, Intent::LEAVE);
            },
            Some(Var::Stage),
        ),
        "decline-offer" => (
            |it| {
                it.choose(STAGE, Stage::OFFER_VERBAL);
                it.choose(INTENT, Intent::LEAVE);
            },
            Some(Var::Stage),
        ),
        "accepted-then-no" => (
            |it| {
                it.choose(STAGE, Stage::ACCEPTED_VERBAL);
                it.choose(INTENT, Intent::LEAVE);
            },
            Some(Var::Stage),
        ),
        "cannot-attend" => (
            |it| {
                it.choose(STAGE, Stage::INTERVIEW_SCHEDULED);
                it.answer(APPOINTMENT_PENDING, true);
            },
            None,
        ),
        "in-the-interview" => (
            |it| {
                it.choose(STAGE, Stage::IN_INTERVIEW_NOW);
                it.choose(INTENT, Intent::LEAVE);
            },
            None,
        ),
        "they-came-back" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(INTENT, Intent::LEAVE);
            },
            None,
        ),
        "went-silent" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
                it.choose(INTENT, Intent::LEAVE);
            },
            None,
        ),
        "treated-badly" => (
            |it| {
                it.select(MISCONDUCT, &[Misconduct::OTHER_BOUNDARY]);
                it.choose(INTENT, Intent::LEAVE);
            },
            Some(Var::Misconduct),
        ),
        "not-sure" => (|it| it.choose(INTENT, Intent::UNSURE), None),
        "counteroffer" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(EMPLOYER_REACTION, EmployerReaction::COUNTEROFFER);
                it.choose(INTENT, Intent::LEAVE);
            },
            Some(Var::ExitStatus),
        ),
        "asked-why" => (
            |it| {
                it.choose(EXIT_STATUS, ExitStatus::TOLD_IN_WRITING);
                it.choose(EMPLOYER_REACTION, EmployerReaction::ASKED_WHY);
                it.choose(INTENT, Intent::LEAVE);
            },
            Some(Var::ExitStatus),
        ),
        "other-offer" => (
            |it| {
                it.choose(STAGE, Stage::OFFER_VERBAL);
                it.select(REASONS, &[Reason::ACCEPTED_OTHER_OFFER]);
                it.choose(INTENT, Intent::LEAVE);
            },
            Some(Var::Stage),
        ),
        _ => return None,
    };
    Some(Beginning { answers, confirm })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::contradictions;
    use crate::ui::route::Route;

    #[test]
    fn every_opening_has_an_address_of_its_own_and_says_what_holds_together() {
        for opening in linkable() {
            let same = linkable().filter(|other| other.id == opening.id || other.words == opening.words);
            assert_eq!(same.count(), 1, "{}", opening.id);
            let route = Route::parse(&format!("#/start/{}", opening.id));
            assert_eq!(route, Route::Started(opening.id.to_owned()));
            let beginning = beginning(opening.id).expect("every opening says something");
            let situation = beginning.situation();
            assert!(contradictions(&situation).is_empty(), "{}", opening.id);
            assert!(situation.answered().count() > 0, "{}", opening.id);
            let confirmed = beginning.confirm.is_none_or(|var| situation.values()[var].is_known());
            assert!(confirmed, "{}: there is nothing to confirm", opening.id);
        }
    }

    #[test]
    fn an_address_once_given_out_leads_somewhere_for_ever() {
        let given_out = [
            "not-after-interview",
            "decline-offer",
            "accepted-then-no",
            "cannot-attend",
            "in-the-interview",
            "they-came-back",
            "went-silent",
            "treated-badly",
            "not-sure",
            "counteroffer",
            "asked-why",
            "other-offer",
        ];
        for id in given_out {
            assert!(opening(id).is_some(), "{id}");
        }
    }

    #[test]
    fn the_page_lists_the_same_before_the_app_is_here() {
        let page = include_str!("../../index.html");
        let listed: Vec<(&str, &str)> = page
            .split("<button type=\"button\" class=\"row\" name=\"")
            .skip(1)
            .filter_map(|row| row.split_once("\">"))
            .map(|(name, rest)| (name, rest.split('<').next().unwrap_or_default()))
            .collect();
        let openings: Vec<(&str, &str)> = OPENINGS.iter().map(|opening| (opening.id, opening.words)).collect();
        assert_eq!(listed, openings);
    }
}
