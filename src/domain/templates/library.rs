//! The library: what each template is for and how it travels, a search over them, and what a case can start from.

use super::compose::Tone;
use super::*;
use crate::domain::handbook::{plain, starts_in};
use crate::domain::order::sort_by_key;
use crate::domain::plan::preset;
use crate::domain::situation::{Slot, *};

/// What somebody is looking for words for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    Leaving,
    Moving,
    Declining,
    Asking,
    Answering,
    TakingBack,
    InTheRoom,
    Papers,
    Later,
}

impl Occasion {
    /// Every occasion, in the order in which a process meets them.
    pub const ALL: [Occasion; 9] = [
        Occasion::Leaving,
        Occasion::Moving,
        Occasion::InTheRoom,
        Occasion::Asking,
        Occasion::Declining,
        Occasion::TakingBack,
        Occasion::Answering,
        Occasion::Papers,
        Occasion::Later,
    ];

    pub const fn say(self) -> &'static str {
        match self {
            Occasion::Leaving => "Leaving before an offer",
            Occasion::Moving => "Moving an interview",
            Occasion::InTheRoom => "In the interview, and right after",
            Occasion::Asking => "Asking before you decide",
            Occasion::Declining => "Saying no to an offer",
            Occasion::TakingBack => "Taking back a yes",
            Occasion::Answering => "Answering them",
            Occasion::Papers => "Papers, and others to tell",
            Occasion::Later => "Putting it right, keeping in touch",
        }
    }

    /// What a template is for: its section, but for those that stand there by the way they travel.
    pub fn of(template: &Template) -> Occasion {
        let has = |list: &[&Template]| list.iter().any(|own| own.id == template.id);
        if let Some((occasion, _)) = ELSEWHERE.iter().find(|(_, list)| has(list)) {
            return *occasion;
        }
        let sections: [(&[&Template], Occasion); 7] = [
            (appointment::TEMPLATES, Occasion::Moving),
            (offers::TEMPLATES, Occasion::Asking),
            (rescind::TEMPLATES, Occasion::TakingBack),
            (early_exit::TEMPLATES, Occasion::InTheRoom),
            (formal::TEMPLATES, Occasion::Papers),
            (relationship::TEMPLATES, Occasion::Later),
            (withdraw::TEMPLATES, Occasion::Leaving),
        ];
        let section = sections.iter().find(|(list, _)| has(list));
        section.map_or(Occasion::Leaving, |(_, occasion)| *occasion)
    }
}

/// Templates that are for something else than the others of their section.
const ELSEWHERE: &[(Occasion, &[&Template])] = &[
    (
        Occasion::Leaving,
        &[&T_EMAIL_CANCEL_AND_WITHDRAW, &T_PHONE_CANCEL_AND_WITHDRAW_SHORT_NOTICE, &T_ANY_NOTIFICATION_PREFERENCE],
    ),
    (
        Occasion::Declining,
        &[
            &T_EMAIL_DECLINE_OFFER_OTHER_ACCEPTED,
            &T_EMAIL_DECLINE_OFFER_GENERAL,
            &T_PHONE_DECLINE_VERBAL_OFFER,
            &S_DECLINE_OFFER_SHORT,
        ],
    ),
    (
        Occasion::Answering,
        &[
            &T_ANY_COUNTEROFFER_TIME,
            &T_ANY_COUNTEROFFER_DECLINE,
            &T_ANY_BETTER_OFFER_FINAL_NO,
            &T_ANY_COUNTEROFFER_OPEN,
            &T_ANY_FEEDBACK_REPLY,
            &T_ANY_FEEDBACK_DECLINE,
            &T_ANY_FEEDBACK_PRIVATE,
            &T_EMAIL_STAY_CONNECTED_REPLY,
        ],
    ),
    (Occasion::Papers, &[&T_CALENDAR_CANCEL_NOTE, &T_EMAIL_CONFIRM_REMOVAL]),
    (Occasion::Later, &[&L_STAY_IN_TOUCH_PLAIN, &L_STAY_IN_TOUCH_CRITERIA, &L_REAPPLY_WINDOW, &L_OTHER_COMPANY_ROLES]),
];

/// How words reach the other side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Email,
    Aloud,
    Message,
    Line,
}

impl Way {
    pub const ALL: [Way; 4] = [Way::Email, Way::Aloud, Way::Message, Way::Line];

    pub const fn say(self) -> &'static str {
        match self {
            Way::Email => "Email",
            Way::Aloud => "Said aloud",
            Way::Message => "Text, LinkedIn, notes",
            Way::Line => "One line to drop in",
        }
    }

    /// Whether a template can travel this way.
    pub fn fits(self, template: &Template) -> bool {
        let line = template.kind == TemplateKind::Line && template.medium == Medium::Any;
        let note = template.kind == TemplateKind::Record;
        match self {
            Way::Line => line,
            Way::Message => {
                note || matches!(
                    template.medium,
                    Medium::Linkedin | Medium::Text | Medium::RecruiterRelay | Medium::Calendar | Medium::Portal
                )
            }
            Way::Email => !line && !note && matches!(template.medium, Medium::Email | Medium::Any),
            Way::Aloud => !line && !note && matches!(template.medium, Medium::Phone | Medium::InPerson | Medium::Any),
        }
    }
}

impl Template {
    /// How it travels, in a few words.
    pub fn way(&self) -> &'static str {
        match (self.kind, self.medium) {
            (TemplateKind::Line, Medium::Any) => "One line to drop in",
            (TemplateKind::Record, _) => "A note for yourself",
            (_, Medium::Email) => "Email",
            (_, Medium::Phone) => "Call",
            (_, Medium::InPerson) => "In person",
            (_, Medium::Linkedin) => "LinkedIn",
            (_, Medium::Text) => "Text message",
            (_, Medium::RecruiterRelay) => "A note to forward",
            (_, Medium::Calendar) => "Calendar entry",
            (_, Medium::Portal) => "Their portal",
            (_, Medium::Any) => "Email or call",
        }
    }
}

/// What is wanted of the library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    pub query: String,
    pub occasion: Option<Occasion>,
    pub way: Option<Way>,
}

impl Wanted {
    /// The templates that fit, those with the words in their title first.
    pub fn find(&self) -> Vec<&'static Template> {
        let words: Vec<String> = plain(&self.query).split_whitespace().map(str::to_owned).collect();
        let fits = |template: &&'static Template| {
            self.occasion.is_none_or(|occasion| occasion == Occasion::of(template))
                && self.way.is_none_or(|way| way.fits(template))
        };
        let mut found: Vec<(usize, &'static Template)> = TEMPLATES
            .iter()
            .copied()
            .filter(fits)
            .filter_map(|template| Some((missing_in_title(template, &words)?, template)))
            .collect();
        sort_by_key(&mut found, |(missing, _)| *missing);
        found.into_iter().map(|(_, template)| template).collect()
    }
}

/// How many of the words are not in the title; `None` where one is nowhere in the template.
fn missing_in_title(template: &Template, words: &[String]) -> Option<usize> {
    let title = plain(template.title);
    let mut missing = 0;
    for word in words {
        if starts_in(&title, word) {
            continue;
        }
        let texts = [template.purpose, template.recipient, template.way(), Occasion::of(template).say()];
        let beats = template.beats.iter().flat_map(|beat| [beat.intent, beat.words.in_tone(Tone::Neutral)]);
        if !texts.into_iter().chain(beats).any(|text| starts_in(&plain(text), word)) {
            return None;
        }
        missing += 1;
    }
    Some(missing)
}

/// The answers that follow from somebody's choosing this template, as far as each is a single one. Everything else is
/// asked.
pub fn implied(template: &Template) -> Vec<(Var, Slot)> {
    let parts = match template.when {
        Cond::All(parts) => parts.to_vec(),
        one => vec![one],
    };
    let mut facts = preset(&template.when);
    for part in parts {
        for (when, var, bits) in FOLLOWS {
            if let (Cond::Among(one, mask), Cond::Among(other, within)) = (part, *when)
                && one == other
                && mask & !within == 0
                && !facts.iter().any(|(known, _)| known == var)
            {
                facts.push((*var, Slot::Bits(*bits)));
            }
        }
    }
    facts
}

/// What follows from the steps of a plan that a condition speaks of: whoever declines wants to leave.
const FOLLOWS: &[(Cond, Var, u64)] = &[
    (
        ACTION.is_any(&[
            Action::DECLINE_INVITATION,
            Action::WITHDRAW,
            Action::CANCEL_AND_WITHDRAW,
            Action::DECLINE_OFFER,
            Action::RESCIND_ACCEPTANCE,
            Action::LEAVE_EARLY,
        ]),
        Var::Intent,
        Intent::LEAVE.bit(),
    ),
    (EXIT_NOTICE.yes(), Var::Intent, Intent::LEAVE.bit()),
    (LEAVING.yes(), Var::Intent, Intent::LEAVE.bit()),
    (ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]), Var::Intent, Intent::RESCHEDULE.bit()),
    (
        ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]),
        Var::AppointmentPending,
        crate::domain::condition::YES,
    ),
    (
        ACTION.is_any(&[Action::LEAVE_EARLY, Action::PAUSE_IN_INTERVIEW, Action::LEAVE_FOR_SAFETY]),
        Var::Stage,
        Stage::IN_INTERVIEW_NOW.bit(),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::contradictions;

    fn started_from(template: &Template) -> Situation {
        let mut situation = Situation::default();
        implied(template).into_iter().for_each(|(var, slot)| situation.set(var, slot));
        situation
    }

    #[track_caller]
    fn check(wanted: Wanted, first: &Template) {
        let found = wanted.find();
        assert_eq!(found.first().map(|template| template.id), Some(first.id), "{wanted:?}");
    }

    #[test]
    fn every_template_is_found_by_its_title_its_occasion_and_a_way() {
        for template in TEMPLATES.iter().copied() {
            let query = template.title.replace(|c: char| !c.is_alphanumeric() && c != '’', " ");
            let found = Wanted { query, ..Wanted::default() }.find();
            assert!(found.iter().take(5).any(|other| other.id == template.id), "{}", template.title);
            assert!(Way::ALL.iter().any(|way| way.fits(template)), "{} travels no way", template.id);
        }
        assert_eq!(Wanted::default().find().len(), TEMPLATES.len());
    }

    #[test]
    fn every_filter_finds_a_few_and_the_occasions_share_out_all() {
        let mut sum = 0;
        for occasion in Occasion::ALL {
            let found = Wanted { occasion: Some(occasion), ..Wanted::default() }.find().len();
            assert!((4..40).contains(&found), "{occasion:?} finds {found}");
            sum += found;
        }
        assert_eq!(sum, TEMPLATES.len());
        for way in Way::ALL {
            let found = Wanted { way: Some(way), ..Wanted::default() }.find().len();
            assert!((5..75).contains(&found), "{way:?} finds {found}");
        }
    }

    #[test]
    fn a_search_finds_what_its_words_say() {
        let asks = |query: &str| Wanted { query: query.into(), ..Wanted::default() };
        check(asks("visa sponsorship"), &T_ANY_VISA_CLARIFICATION);
        check(asks("decline phone"), &T_PHONE_DECLINE_VERBAL_OFFER);
        check(Wanted { way: Some(Way::Aloud), ..asks("short notice") }, &T_PHONE_CANCEL_AND_WITHDRAW_SHORT_NOTICE);
        assert!(asks("xyzzy <script>").find().is_empty());
        // A phone writes ’, a desk writes ', and the templates have what is sent.
        let ids = |query: &str| asks(query).find().iter().map(|template| template.id).collect::<Vec<_>>();
        assert!(!ids("I’m sorry").is_empty());
        assert_eq!(ids("I’m sorry"), ids("I'm sorry"));
    }

    #[test]
    fn a_case_starts_from_single_answers_that_do_not_clash() {
        for template in TEMPLATES.iter().copied() {
            let situation = started_from(template);
            assert!(contradictions(&situation).is_empty(), "{}", template.id);
            for (var, slot) in implied(template) {
                let single = matches!(slot, Slot::Bits(bits) if bits.count_ones() == 1);
                assert!(single && fact(var).is_some_and(|fact| !fact.ask.is_empty()), "{}: {var:?}", template.id);
            }
        }
        let leaves = |template| INTENT.is(Intent::LEAVE).holds(started_from(template).values());
        assert!(leaves(&T_EMAIL_DECLINE_OFFER_GENERAL) && leaves(&T_PHONE_RESCIND) && leaves(&T_EMAIL_MOBILITY));
        assert!(STAGE.is(Stage::EARLY_ROUNDS).holds(started_from(&T_EMAIL_ONE_TWO_INTERVIEWS).values()));
        assert!(MAIN_REASON.is(Reason::PAUSING_SEARCH).holds(started_from(&T_EMAIL_PAUSE_SEARCH).values()));
        assert!(INTENT.unknown().holds(started_from(&T_EMAIL_GOODWILL_AFTER_RESCIND).values()));
    }
}
