use proptest::prelude::*;

use super::*;
use crate::domain::plan::plan;
use crate::domain::situation::{MAIN_REASON, STAGE, Situation, Slot as Fact};

mod truth;

/// Every text with gaps, with the id of what it belongs to.
fn all_words() -> Vec<(&'static str, &'static str)> {
    let mut all = Vec::new();
    let mut add = |id, words: &'static Words| {
        all.extend([Tone::Formal, Tone::Neutral, Tone::Warm].map(|tone| (id, words.in_tone(tone))));
    };
    let beats = |id: &'static str, beats: &'static [Beat], add: &mut dyn FnMut(&'static str, &'static Words)| {
        for beat in beats {
            add(id, &beat.words);
            if let Short::Words(words) = &beat.short {
                add(id, words);
            }
        }
    };
    for template in TEMPLATES.iter().copied() {
        beats(template.id, template.beats, &mut add);
    }
    for answer in READY_ANSWERS {
        beats(answer.id, answer.beats, &mut add);
    }
    for rider in RIDERS {
        add(rider.id, &rider.words);
    }
    for line in REASON_LINES {
        line.all_words().for_each(|words| add(line.id, words));
    }
    all.extend(SUBJECTS.iter().map(|subject| (subject.id, subject.pattern)));
    all
}

/// The ids of the gaps in a text.
fn gap_ids(words: &str) -> Vec<&str> {
    words.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).collect()
}

#[test]
fn brackets_and_braces_are_balanced_and_every_gap_is_a_slot() {
    for (id, words) in all_words() {
        let mut open = None;
        for c in words.chars() {
            match (open, c) {
                (None, '[') | (None | Some('['), '{') => open = Some(c),
                (Some('['), ']') => open = None,
                (Some('{'), '}') => open = Some('}'),
                (Some('}'), ']') => open = None,
                (Some('}'), '{') => open = Some('{'),
                (None, ']' | '}' | '|') | (Some('{'), '[' | ']' | '{' | '|') => panic!("{id}: {words}"),
                _ => {}
            }
        }
        assert_eq!(words.matches('[').count(), words.matches(']').count(), "{id}: {words}");
        assert_eq!(words.matches('{').count(), words.matches('}').count(), "{id}: {words}");
        for gap in gap_ids(words) {
            assert!(slot_named(gap).is_some(), "{id} names {gap}, which is no slot");
        }
    }
}

#[test]
fn a_template_uses_its_slots_and_no_others() {
    for template in TEMPLATES.iter().copied() {
        let mut used: Vec<&str> = Vec::new();
        for beat in template.beats {
            let short = if let Short::Words(words) = &beat.short { Some(words) } else { None };
            for words in [Some(&beat.words), short].into_iter().flatten() {
                for tone in [Tone::Formal, Tone::Neutral, Tone::Warm] {
                    used.extend(gap_ids(words.in_tone(tone)));
                }
            }
        }
        for id in &used {
            let declared = template.required.iter().chain(template.optional).any(|slot| slot.id == *id);
            assert!(declared, "{} says {{{id}}} but does not declare it", template.id);
        }
        used.extend(template.subject.into_iter().flat_map(|subject| gap_ids(subject.pattern)));
        let letter = compose(template, &Values::default(), &Filling::default(), Style::default(), &Switches::default());
        used.extend(
            letter.greeting.iter().chain(letter.sign_off.iter().flatten()).filter_map(Piece::slot).map(|s| s.id),
        );
        for slot in template.required {
            assert!(used.contains(&slot.id), "{} requires {} but never says it", template.id, slot.id);
        }
    }
}

/// Fills every gap that is left with its example.
fn finished(wording: Wording, values: &Values, style: Style, switches: &Switches) -> (Letter, Message) {
    let mut filling = Filling::default();
    let letter = compose(wording, values, &filling, style, switches);
    for slot in letter.gaps() {
        filling.set(slot, slot.example);
    }
    let letter = compose(wording, values, &filling, style, switches);
    match letter.finish() {
        Ok(message) => (letter, message),
        Err(gaps) => panic!("{} keeps gaps {:?}", wording.id(), gaps.iter().map(|slot| slot.id).collect::<Vec<_>>()),
    }
}

/// The sentences of a text; a stop within a word, such as in an address, ends none.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            sentence = if sentence.is_empty() { word.to_owned() } else { format!("{sentence} {word}") };
            if word.ends_with(['.', '?']) {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        if !sentence.is_empty() {
            sentences.push(sentence);
        }
    }
    sentences
}

/// The lines between greeting and sign-off.
fn said(letter: &Letter) -> String {
    let bare = Letter { greeting: Vec::new(), sign_off: Vec::new(), ..letter.clone() };
    bare.text()
}

/// Holds for every finished letter.
#[track_caller]
fn check(wording: Wording, values: &Values, style: Style, switches: &Switches) -> (Letter, Message) {
    let (letter, message) = finished(wording, values, style, switches);
    let (id, body) = (wording.id(), message.body());
    let all = || format!("{id} {style:?}:\n{}\n{body}", message.subject().unwrap_or_default());
    assert!(!body.contains("  "), "two spaces in {}", all());
    for wrong in [" .", " ,", " ;", " ?", "..", ".,", ",,", "[", "]", "{", "}", "|", "!"] {
        assert!(!body.contains(wrong), "{wrong:?} in {}", all());
    }
    assert_eq!(body.matches('"').count() % 2, 0, "quotes in {}", all());
    for line in body.lines() {
        assert_eq!(line.trim(), line, "loose spaces in {}", all());
    }
    for sentence in sentences(&said(&letter)) {
        assert!(sentence.starts_with(|c: char| !c.is_lowercase()), "lower case {sentence:?} in {}", all());
        assert!(sentence.split_whitespace().count() <= 30, "too long {sentence:?} in {}", all());
    }
    if style.tone == Tone::Formal {
        for short in ["n't", "'m ", "'ll ", "'d ", "'ve ", "'s a", "it's", "let's"] {
            assert!(!body.contains(short), "{short} in {}", all());
        }
    }
    if let Some(subject) = message.subject() {
        assert!(!subject.is_empty() && !subject.contains(['[', '{', '\n']), "subject of {}", all());
    }
    (letter, message)
}

#[test]
fn every_template_composes_in_every_style_without_a_case() {
    for wording in every_wording() {
        for style in Style::ALL {
            check(wording, &Values::default(), style, &Switches::default());
        }
    }
}

#[test]
fn every_template_composes_with_every_part_switched_on() {
    for wording in every_wording() {
        let letter = compose(wording, &Values::default(), &Filling::default(), Style::default(), &Switches::default());
        let mut switches = Switches::default();
        for part in letter.parts.iter().filter(|part| part.switchable) {
            switches.set(part.id, true);
        }
        for style in Style::ALL {
            check(wording, &Values::default(), style, &switches);
        }
    }
}

#[test]
fn short_is_not_longer_than_standard() {
    for wording in every_wording() {
        for tone in [Tone::Formal, Tone::Neutral, Tone::Warm] {
            let words = |length| {
                let style = Style { tone, length };
                let (letter, _) = finished(wording, &Values::default(), style, &Switches::default());
                said(&letter).split_whitespace().count()
            };
            let (short, standard) = (words(Length::Short), words(Length::Standard));
            assert!(short <= standard, "{} {tone:?}: {short} words against {standard}", wording.id());
        }
    }
}

fn every_wording() -> Vec<Wording> {
    let templates = TEMPLATES.iter().copied().map(Wording::Template);
    templates.chain(READY_ANSWERS.iter().copied().map(Wording::Answer)).collect()
}

/// Situations of people who say much, contradictions included.
fn situations() -> impl Strategy<Value = Values> {
    proptest::prelude::any::<u64>().prop_filter_map("a stage", |seed| {
        let situation = crate::domain::drawn::dense(&mut fastrand::Rng::with_seed(seed));
        plan(&situation, crate::domain::calendar::date(2026, 3, 2).at(9, 0)).map(|plan| plan.values)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 50, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_offered_composes_and_says_the_role(values in situations(), style in 0usize..6) {
        use crate::domain::situation::{
            APPOINTMENT_PENDING, COMPOSING, EXIT_NOTICE, LEAVING, NEEDS_APOLOGY, STAY_IN_TOUCH_GENUINE,
        };
        let values = &values;
        for offer in offered(values) {
            let (letter, message) = check(offer.wording, values, Style::ALL[style], &Switches::default());
            let decides = offer.wording.beats().iter().any(|beat| beat.marks.contains(&Mark::Decision));
            if !offer.wording.takes_riders() || !decides || letter.spoken && offer.wording.medium() == Medium::Any {
                continue;
            }
            let whole = format!("{}\n{}", message.subject().unwrap_or_default(), message.body());
            let id = offer.wording.id();
            if COMPOSING.yes().holds(values) && ACTION.is_not(Action::RESPOND).holds(values) {
                prop_assert!(whole.contains(slots::ROLE_TITLE.example), "{id} names no role:\n{whole}");
            }
            let apologies = sentences(&said(&letter))
                .iter()
                .filter(|sentence| ["sorry", "apolog"].iter().any(|word| sentence.to_lowercase().contains(word)))
                .count();
            if LEAVING.yes().holds(values) && ACTION.is_not(Action::RESCIND_ACCEPTANCE).holds(values) {
                prop_assert!(apologies <= 1, "{id} apologises {apologies} times:\n{whole}");
            }
            if LEAVING.yes().holds(values) && STAY_IN_TOUCH_GENUINE.no().holds(values) {
                prop_assert!(!whole.contains("stay in touch"), "{id} promises what is not meant:\n{whole}");
            }
            let notices = [withdraw::TEMPLATES, appointment::TEMPLATES, spoken_and_relay::TEMPLATES].concat();
            let moved = ACTION.is_any(&[Action::RESCHEDULE, Action::SWITCH_FORMAT]).holds(values);
            let off = APPOINTMENT_PENDING.yes().holds(values) && EXIT_NOTICE.yes().holds(values);
            if notices.iter().any(|template| template.id == id) && (moved || off) {
                let named = [slots::INTERVIEW_DATE.example, slots::INTERVIEW_TIME.example];
                prop_assert!(named.iter().all(|it| message.body().contains(it)), "{id} names no day and hour:\n{whole}");
            }
            if NEEDS_APOLOGY.yes().holds(values) && LEAVING.yes().holds(values) {
                prop_assert!(whole.contains("sorry") || whole.contains("apolog"), "{id} does not apologise:\n{whole}");
            }
        }
    }

    #[test]
    fn a_withheld_reason_is_never_named(values in situations()) {
        use crate::domain::situation::{Disclosure, REASON_NOTES, ReasonNote};
        let withheld = |note: &&ReasonNote| note.disclosure == Disclosure::Withhold;
        let main = values.one(MAIN_REASON).and_then(|main| REASON_NOTES.iter().find(|note| note.reason == main));
        if let (Some(_), Some(line)) = (main.filter(withheld), reason_line(&values)) {
            let silent = [LINE_PERSONAL.id, LINE_PERSONAL_OR_PROFESSIONAL.id, LINE_UNFORESEEN.id, LINE_AFTER_HEARING_MORE.id];
            prop_assert!(silent.contains(&line.id), "{}", line.id);
        }
    }

    #[test]
    fn the_plan_comes_first_and_the_gates_hold(values in situations()) {
        use crate::domain::plan::tables::TEMPLATE;
        use crate::domain::situation::{EXITED, HAS_PHONE_NUMBER, INTENT, Intent, MISCONDUCT_PRESENT};
        let offers = offered(&values);
        let ranks: Vec<Rank> = offers.iter().map(|offer| offer.rank).collect();
        prop_assert!(ranks.is_sorted(), "{ranks:?}");
        let planned = values[TEMPLATE.var] != Fact::Answer(0);
        prop_assert_eq!(planned, ranks.first() == Some(&Rank::First));
        for offer in offers.iter().filter(|offer| offer.rank > Rank::Record) {
            let (id, medium) = (offer.wording.id(), offer.wording.medium());
            if EXITED.yes().holds(&values) {
                prop_assert!(!matches!(medium, Medium::Phone | Medium::InPerson | Medium::Text), "{id} after the exit");
            }
            if HAS_PHONE_NUMBER.known().holds(&values) && HAS_PHONE_NUMBER.no().holds(&values) {
                prop_assert!(medium != Medium::Phone, "{id} without a number");
            }
            if MISCONDUCT_PRESENT.yes().holds(&values) && INTENT.is(Intent::LEAVE).holds(&values) {
                prop_assert!(!id.starts_with("l-") && medium != Medium::Phone, "{id} after misconduct");
            }
        }
    }

    #[test]
    fn our_own_checks_do_not_stop_what_the_plan_offers_first(values in situations(), style in 0usize..6) {
        use crate::domain::checks::{Context, Draft, Names, Severity, review};
        use crate::domain::plan::CONTRADICTIONS;
        let sensible = !CONTRADICTIONS.iter().any(|contradiction| contradiction.when.holds(&values));
        for offer in offered(&values).into_iter().filter(|offer| sensible && offer.rank == Rank::First) {
            let (letter, message) = finished(offer.wording, &values, Style::ALL[style], &Switches::default());
            let greeted = letter.greeting.iter().find_map(Piece::slot).unwrap_or(&slots::CONTACT_NAME);
            let names = Names {
                contact: greeted.example,
                you: slots::YOUR_NAME.example,
                phone: slots::YOUR_PHONE.example,
                email: slots::YOUR_EMAIL.example,
                role: slots::ROLE_TITLE.example,
                company: slots::COMPANY_NAME.example,
                ..Names::default()
            };
            let medium = if letter.spoken { Medium::Phone } else { offer.wording.medium() };
            let draft = Draft { medium, subject: message.subject().unwrap_or_default(), body: message.body(), names };
            let template = if let Wording::Template(template) = offer.wording { Some(template) } else { None };
            for finding in review(&draft, &Context { template, ..Context::new(&values) }) {
                let (id, check) = (offer.wording.id(), finding.check.id);
                prop_assert!(finding.severity != Severity::Block, "{check} stops {id}:\n{}", message.body());
            }
        }
    }

    #[test]
    fn any_text_in_any_gap_stays_text(text in "\\PC{0,40}|[\\u{0}-\\u{2ff}\\u{590}-\\u{6ff}\\u{2000}-\\u{2070}\\u{1f600}-\\u{1f650}\\[\\]{}|\r\n]{0,60}", template in proptest::prelude::any::<prop::sample::Index>()) {
        let template = *template.get(&TEMPLATES);
        let mut filling = Filling::default();
        for slot in SLOTS {
            filling.set(slot, text.as_str());
        }
        filling.set_sign_off(text.as_str());
        let letter = compose(template, &Values::default(), &filling, Style::default(), &Switches::default());
        if let Ok(message) = letter.finish() {
            if let Some(subject) = message.subject() {
                let breaks = |c: char| c.is_control() || ['\u{2028}', '\u{2029}'].contains(&c);
                let broken = subject.chars().any(breaks);
                prop_assert!(!broken);
            }
            prop_assert!(!message.body().chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
            let _ = Message::edited(message.subject(), message.body());
        }
    }
}

#[test]
fn a_name_with_a_line_break_leaves_the_subject_on_one_line() {
    let mut filling = Filling::default();
    for slot in SLOTS {
        filling.set(slot, slot.example);
    }
    filling.set(&slots::YOUR_NAME, "Sam\r\nBcc: all@example.org\u{2028}\u{0}Ortiz");
    let letter = compose(&T_EMAIL_EARLY_WITHDRAW, &Values::default(), &filling, Style::default(), &Switches::default());
    let subject = letter.finish().ok().and_then(|message| message.subject().map(str::to_owned));
    assert_eq!(subject.as_deref(), Some("Withdrawal: Data Analyst, Sam Bcc: all@example.org Ortiz"));
}

#[test]
fn ten_thousand_words_fit_a_gap() {
    let mut filling = Filling::default();
    for slot in SLOTS {
        filling.set(slot, "مايا 🙂 ".repeat(2_000));
    }
    for wording in every_wording() {
        let letter = compose(wording, &Values::default(), &filling, Style::default(), &Switches::default());
        assert!(letter.finish().is_ok(), "{}", wording.id());
    }
}

#[test]
fn a_gap_keeps_a_letter_from_being_a_message() {
    let letter =
        compose(&T_EMAIL_NO_DETAIL, &Values::default(), &Filling::default(), Style::default(), &Switches::default());
    let gaps: Vec<_> = letter.gaps().iter().map(|slot| slot.id).collect();
    assert_eq!(gaps, ["role-title", "your-name", "contact-name", "your-phone", "your-email"]);
    assert!(letter.finish().is_err());
    let left = Message::edited(letter.subject_text().as_deref(), &letter.text()).err().map(|gaps| gaps.len());
    assert_eq!(left, Some(5));
}

/// A withdrawal after early rounds with an interview booked for tomorrow.
fn booked() -> Values {
    use crate::domain::situation::{
        APPOINTMENT_PENDING, CERTAINTY, Certainty, DECISION_CONFIRMED, HOURS_UNTIL_APPOINTMENT, INTENT, Intent, Stage,
    };
    let mut situation = Situation::default();
    situation.choose(STAGE, Stage::EARLY_ROUNDS);
    situation.choose(INTENT, Intent::LEAVE);
    situation.choose(CERTAINTY, Certainty::CERTAIN);
    situation.answer(DECISION_CONFIRMED, true);
    situation.answer(APPOINTMENT_PENDING, true);
    situation.count(HOURS_UNTIL_APPOINTMENT, 20.0);
    let plan = plan(&situation, crate::domain::calendar::date(2026, 3, 2).at(9, 0));
    plan.map(|plan| plan.values).unwrap_or_default()
}

fn filled_with_examples() -> Filling {
    let mut filling = Filling::default();
    for slot in [&slots::YOUR_NAME, &slots::YOUR_PHONE, &slots::YOUR_EMAIL, &slots::CONTACT_NAME, &slots::ROLE_TITLE] {
        filling.set(slot, slot.example);
    }
    filling.set(&slots::INTERVIEW_DATE, slots::INTERVIEW_DATE.example);
    filling.set(&slots::INTERVIEW_TIME, slots::INTERVIEW_TIME.example);
    filling
}

#[test]
fn a_letter_reads_as_one_voice() {
    let letter = compose(
        &T_EMAIL_NO_DETAIL,
        &booked(),
        &filled_with_examples(),
        Style { tone: Tone::Warm, length: Length::Standard },
        &Switches::default(),
    );
    let expected = "Hi Maya,\n\nThank you for our conversation about the Data Analyst role. I've decided to \
                    withdraw my application and not go any further. I won't be at the \
                    interview on Thursday 12 March at 10:00, and I'm sorry for the short notice. I appreciate \
                    the time you gave me, and I wish you and the whole team well.\n\nWarm wishes,\nSam Ortiz\n+44 20 7946 0000\nsam@example.org";
    assert_eq!(letter.text(), expected);
    assert!(letter.finish().is_ok());
}

#[test]
fn what_was_switched_off_by_hand_does_not_come_back_as_a_rider() {
    let appointment = T_EMAIL_NO_DETAIL.beats.iter().position(|beat| beat.marks.contains(&Mark::Appointment));
    let mut switches = Switches::default();
    switches.set(PartId::Beat(appointment.unwrap_or_default() as u8), false);
    let letter = compose(&T_EMAIL_NO_DETAIL, &booked(), &filled_with_examples(), Style::default(), &switches);
    assert!(!letter.text().contains("10:00"), "{}", letter.text());
}

#[test]
fn the_decision_cannot_be_switched_off() {
    let mut switches = Switches::default();
    for n in 0..T_EMAIL_NO_DETAIL.beats.len() {
        switches.set(PartId::Beat(n as u8), false);
    }
    let letter = compose(&T_EMAIL_NO_DETAIL, &Values::default(), &filled_with_examples(), Style::default(), &switches);
    assert!(letter.text().contains("withdraw my application"), "{}", letter.text());
}

#[test]
fn the_persons_own_words_go_before_what_the_facts_give() {
    let mut filling = filled_with_examples();
    filling.set(&slots::APOLOGY_SCOPE, "the trouble");
    filling.set_sign_off("Cheers,");
    let letter = compose(&T_EMAIL_NO_DETAIL, &booked(), &filling, Style::default(), &Switches::default());
    assert!(letter.text().contains("sorry for the trouble."), "{}", letter.text());
    assert!(letter.text().contains("Cheers,\nSam Ortiz"), "{}", letter.text());
}

#[test]
fn an_offer_is_declined_in_the_subject_too() {
    let mut values = Values::default();
    values[ACTION.var] = Fact::Bits(Action::DECLINE_OFFER.bit());
    let subject = Wording::from(&T_EMAIL_TWO_SENTENCE).subject(&values).map(|subject| subject.id);
    assert_eq!(subject, Some("subj-regarding-offer"));
}

#[test]
fn a_warm_letter_greets_by_the_first_name_and_keeps_a_title() {
    for (name, greeted) in [("Maya Reyes", "Maya"), ("Dr. Ines Roth", "Dr. Ines Roth"), ("Kim", "Kim"), ("", "")] {
        let mut filling = filled_with_examples();
        filling.set(&slots::CONTACT_NAME, name);
        let style = Style { tone: Tone::Warm, length: Length::Short };
        let text = compose(&T_EMAIL_NO_DETAIL, &booked(), &filling, style, &Switches::default()).text();
        assert!(text.starts_with(&format!("Hi {greeted}")), "{text}");
        assert!(name == greeted || !text.contains(name), "{text}");
    }
}

#[test]
fn a_name_with_a_title_of_any_country_stays_whole() {
    for (name, warm) in [
        ("Frau Dr. Schmidt-Weber", "Hi Frau Dr. Schmidt-Weber,"),
        ("Sr. García", "Hi Sr. García,"),
        ("Señora López", "Hi Señora López,"),
        ("M. Dupont", "Hi M. Dupont,"),
        ("Maya Reyes", "Hi Maya,"),
    ] {
        let mut filling = Filling::default();
        filling.set(&slots::CONTACT_NAME, name);
        for (tone, hello) in [
            (Tone::Formal, format!("Dear {name},")),
            (Tone::Neutral, warm.replace("Hi", "Hello")),
            (Tone::Warm, warm.to_owned()),
        ] {
            let style = Style { tone, length: Length::Standard };
            let letter = compose(&T_EMAIL_GENERAL, &Values::default(), &filling, style, &Switches::default());
            assert_eq!(letter.text().lines().next(), Some(hello.as_str()), "{tone:?}");
        }
    }
}
