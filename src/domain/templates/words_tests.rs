//! What holds for the words of every template.

use super::compose::{Filling, Length, Letter, Style, Switches, Tone, compose};
use super::*;
use crate::domain::situation::{ACTION, Action, Slot as FactSlot, Values};

/// Every text of a template: where it stands, its tone, the text.
fn texts(template: &'static Template) -> Vec<(String, Tone, &'static str)> {
    template.beats.iter().flat_map(|beat| texts_of(template, beat)).collect()
}

fn texts_of(template: &'static Template, beat: &'static Beat) -> Vec<(String, Tone, &'static str)> {
    let mut texts = Vec::new();
    let short = if let Short::Words(words) = &beat.short { Some(words) } else { None };
    for (length, words) in [("standard", Some(&beat.words)), ("short", short)] {
        for tone in [Tone::Formal, Tone::Neutral, Tone::Warm] {
            if let Some(words) = words {
                let place = format!("{}, \"{}\", {length}, {tone:?}", template.id, beat.intent);
                texts.push((place, tone, words.in_tone(tone)));
            }
        }
    }
    texts
}

/// The slots named in a text, each with whether it stands in `[…]`.
fn gaps(text: &str) -> Vec<(&str, bool)> {
    let gap = |(at, _): (usize, &str)| {
        let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
        Some((after.split_once('}')?.0, before.rfind('[') > before.rfind(']')))
    };
    text.match_indices('{').filter_map(gap).collect()
}

/// What stands between the signs; `None` where they do not pair up.
fn between(text: &str, open: char, close: char) -> Option<Vec<&str>> {
    let mut parts = text.split(open);
    let mut outside = parts.next()?.to_owned();
    let mut inside = Vec::new();
    for part in parts {
        let (held, after) = part.split_once(close)?;
        inside.push(held);
        outside.push_str(after);
    }
    (!outside.contains(close)).then_some(inside)
}

/// A text for every slot: the example that the form shows.
fn examples() -> Filling {
    let mut filling = Filling::default();
    for slot in SLOTS {
        filling.set(slot, slot.example);
    }
    filling
}

/// Texts for the slots that the template cannot do without, and no others.
fn necessities(template: &Template) -> Filling {
    let mut filling = Filling::default();
    for slot in template.required {
        filling.set(slot, slot.example);
    }
    filling
}

/// Where only the action is known.
fn doing(action: Value<Action>) -> Values {
    let mut values = Values::default();
    values[ACTION.var] = FactSlot::Bits(action.bit());
    values
}

/// The letter with every part that can be switched on or off.
fn letter(template: &'static Template, style: Style, filling: &Filling, everything: Option<bool>) -> Letter {
    let values = Values::default();
    let bare = compose(template, &values, filling, style, &Switches::default());
    let mut switches = Switches::default();
    for part in bare.parts.iter().filter(|part| part.switchable) {
        if let (Some(on), compose::PartId::Beat(n)) = (everything, part.id) {
            let shown = template.beats.get(usize::from(n)).map(|beat| beat.shown);
            if !matches!(shown, None | Some(Shown::Always)) {
                switches.set(part.id, on);
            }
        }
    }
    compose(template, &values, filling, style, &switches)
}

/// What is said between greeting and sign-off.
fn body(letter: &Letter) -> String {
    let mut bare = letter.clone();
    bare.greeting.clear();
    bare.sign_off.clear();
    bare.text()
}

fn sentences(text: &str) -> Vec<&str> {
    let ends = text.match_indices(['.', '?']).filter(|(at, end)| {
        let after = text.get(at + end.len()..).unwrap_or_default();
        after.is_empty() || after.starts_with(char::is_whitespace)
    });
    let mut from = 0;
    let mut found = Vec::new();
    for (at, end) in ends {
        found.extend(text.get(from..at + end.len()).map(str::trim));
        from = at + end.len();
    }
    found
}

/// The numbers of sentences that a template promises, such as *3-4 sentences*.
fn band(length: &str) -> Option<(usize, usize)> {
    let numbers: Vec<usize> =
        length.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
    match (length.contains("sentence"), numbers.as_slice()) {
        (true, [most]) if length.starts_with("up to") => Some((1, *most)),
        (true, [exactly]) => Some((*exactly, *exactly)),
        (true, [least, most, ..]) => Some((*least, *most)),
        _ => None,
    }
}

const BARE: Style = Style { tone: Tone::Neutral, length: Length::Standard };

#[test]
fn every_beat_speaks_in_three_voices() {
    for template in TEMPLATES.iter().copied() {
        for (place, _, text) in texts(template) {
            assert!(!text.trim().is_empty(), "{place} says nothing");
        }
    }
}

/// What may stay empty stands in `[…]`, or in a beat that the facts call for: an interview that falls away has a date.
#[test]
fn words_name_only_the_slots_that_their_template_declares() {
    for template in TEMPLATES.iter().copied() {
        for beat in template.beats {
            for (place, _, text) in texts_of(template, beat) {
                for (id, optional) in gaps(text) {
                    let among = |slots: &[&Slot]| slots.iter().any(|slot| slot.id == id);
                    assert!(
                        among(template.required) || among(template.optional),
                        "{place} names {id}, which is not declared"
                    );
                    let called_for = !matches!(beat.shown, Shown::Always);
                    assert!(
                        optional || called_for || among(template.required),
                        "{place} would stop at {id}, which may stay empty"
                    );
                }
            }
        }
    }
}

#[test]
fn every_required_slot_is_used() {
    for template in TEMPLATES.iter().copied() {
        let letter = compose(template, &Values::default(), &Filling::default(), BARE, &Switches::default());
        let frame = letter.greeting.iter().chain(letter.sign_off.iter().flatten()).filter_map(compose::Piece::slot);
        let named = template.beats.iter().flat_map(|beat| gaps(beat.words.in_tone(Tone::Neutral))).map(|gap| gap.0);
        let used: Vec<&str> = frame.map(|slot| slot.id).chain(named).collect();
        for slot in template.required {
            assert!(used.contains(&slot.id), "{} asks for {} and never says it", template.id, slot.id);
        }
    }
}

#[test]
fn brackets_pair_up_and_each_holds_a_gap() {
    for template in TEMPLATES.iter().copied() {
        for (place, _, text) in texts(template) {
            let Some(stretches) = between(text, '[', ']') else { panic!("{place} has a loose bracket: {text}") };
            for stretch in stretches {
                assert!(stretch.contains('{'), "{place}: [{stretch}] has no gap and would never fall away");
            }
            let Some(slots) = between(text, '{', '}') else { panic!("{place} has a loose brace: {text}") };
            assert!(slots.iter().all(|id| slot_named(id).is_some()), "{place} names no slot: {slots:?}");
        }
    }
}

#[test]
fn the_formal_voice_writes_words_out_and_nobody_shouts() {
    const SHORTENED: [&str; 6] = ["n't", "'m", "'ll", "'re", "'ve", "'d"];
    for template in TEMPLATES.iter().copied() {
        for (place, tone, text) in texts(template) {
            assert!(!text.contains('!'), "{place} shouts");
            assert!(!text.contains(['’', '“', '—']), "{place} has typographic signs: {text}");
            assert!(!text.contains("  "), "{place} has two spaces in a row");
            let shortened = SHORTENED.into_iter().chain(["it's", "there's", "that's"]);
            for part in shortened.filter(|_| tone == Tone::Formal) {
                assert!(!text.contains(part), "{place} shortens a word: {text}");
            }
        }
    }
}

#[test]
fn no_stock_phrase_and_no_loophole_is_in_any_voice() {
    const STOCK: [&str; 16] = [
        "hope this finds you",
        "after careful consideration",
        "at this time",
        "please do not hesitate",
        "please be advised",
        "i regret to inform",
        "unfortunately",
        "maybe",
        "perhaps",
        "at the moment",
        "for now",
        "kind of",
        "probably",
        "obviously",
        "clearly",
        "honestly",
    ];
    for template in TEMPLATES.iter().copied() {
        for (place, _, text) in texts(template) {
            let text = text.to_lowercase();
            for phrase in STOCK {
                assert!(!text.contains(phrase), "{place} says \"{phrase}\"");
            }
        }
    }
}

#[test]
fn an_apology_makes_no_excuse() {
    let apologies = TEMPLATES
        .iter()
        .copied()
        .filter(|template| template.beats.iter().any(|beat| beat.marks.contains(&Mark::Apology)));
    for template in apologies {
        for (place, _, text) in texts(template) {
            let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
            for excuse in ["but", "However", "however", "though", "although"] {
                assert!(!words.contains(&excuse), "{place} takes back with \"{excuse}\": {text}");
            }
        }
    }
}

#[test]
fn titles_tell_templates_apart() {
    for (n, template) in TEMPLATES.iter().enumerate() {
        for other in TEMPLATES.iter().skip(n + 1) {
            assert_ne!(template.title, other.title, "{} and {}", template.id, other.id);
        }
    }
}

#[test]
fn what_a_template_is_for_is_said_in_a_sentence() {
    for template in TEMPLATES.iter().copied() {
        for text in [template.purpose, template.recipient, template.next] {
            assert!(text.starts_with(char::is_uppercase) && text.ends_with('.'), "{}: {text}", template.id);
            assert!(!text.contains('`'), "{}: {text}", template.id);
        }
        assert!(template.title.starts_with(char::is_uppercase) && !template.title.ends_with('.'), "{}", template.id);
    }
}

/// As it stands by itself a message stays within what its template promises; with all of them, which no situation asks
/// for, it grows by two sentences at most.
#[test]
fn as_many_sentences_as_the_template_promises() {
    for template in TEMPLATES.iter().copied() {
        let Some((least, most)) = band(template.length) else { continue };
        for tone in [Tone::Formal, Tone::Neutral, Tone::Warm] {
            let style = Style { tone, ..BARE };
            let plain = body(&letter(template, style, &necessities(template), None));
            let full = body(&letter(template, style, &examples(), Some(true)));
            let (plain_count, full_count) = (sentences(&plain).len(), sentences(&full).len());
            assert!(
                plain_count <= most,
                "{} in {tone:?}: {plain_count} sentences for {}: {plain}",
                template.id,
                template.length
            );
            assert!(
                full_count >= least,
                "{} in {tone:?}: {full_count} sentences for {}: {full}",
                template.id,
                template.length
            );
            assert!(
                full_count <= most + 2,
                "{} in {tone:?}: {full_count} sentences for {}: {full}",
                template.id,
                template.length
            );
        }
    }
}

#[test]
fn every_sentence_can_be_said_in_one_breath() {
    for template in TEMPLATES.iter().copied().filter(|template| template.kind != TemplateKind::Record) {
        for style in Style::ALL {
            let text = body(&letter(template, style, &examples(), Some(true)));
            for sentence in sentences(&text) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 30, "{} in {style:?}: {words} words: {sentence}", template.id);
            }
        }
    }
}

#[test]
fn the_short_form_is_never_longer() {
    for template in TEMPLATES.iter().copied() {
        for tone in [Tone::Formal, Tone::Neutral, Tone::Warm] {
            let words = |length| {
                let text = body(&letter(template, Style { tone, length }, &examples(), None));
                text.split_whitespace().count()
            };
            assert!(words(Length::Short) <= words(Length::Standard), "{} in {tone:?}", template.id);
        }
    }
}

/// At 150 words a minute.
#[test]
fn the_core_of_a_call_takes_twenty_seconds() {
    for template in TEMPLATES.iter().copied().filter(|template| template.medium == Medium::Phone) {
        for style in Style::ALL.into_iter().filter(|style| style.length == Length::Short) {
            let text = body(&letter(template, style, &examples(), Some(false)));
            let words = text.split_whitespace().count();
            assert!(words <= 50, "{} in {style:?}: {words} words: {text}", template.id);
        }
    }
}

/// Neither thanks nor praise, apology nor reason.
#[test]
fn after_misconduct_nothing_is_owed() {
    const OWED: [&str; 9] =
        ["thank", "grateful", "appreciate", "sorry", "apolog", "valued", "wish", "reason", "because"];
    for template in [&T_INPERSON_LEAVE_FOR_SAFETY, &T_EMAIL_AFTER_MISCONDUCT, &T_EMAIL_MISCONDUCT_REPORT] {
        for (place, _, text) in texts(template) {
            for word in OWED {
                assert!(!text.to_lowercase().contains(word), "{place}: {text}");
            }
        }
    }
}

#[track_caller]
fn check(template: &'static Template, action: Value<Action>, says: &str, never: &[&str]) {
    for style in Style::ALL {
        let text = body(&compose(template, &doing(action), &examples(), style, &Switches::default()));
        assert!(text.contains(says), "{} in {style:?} lacks \"{says}\": {text}", template.id);
        for word in never {
            assert!(!text.contains(word), "{} in {style:?} says \"{word}\": {text}", template.id);
        }
    }
}

#[test]
fn the_word_for_leaving_fits_what_is_being_left() {
    let shared = [
        &T_EMAIL_AFTER_EARLY_EXIT,
        &T_EMAIL_AFTER_MISCONDUCT,
        &T_EMAIL_HR_SPONSORSHIP_WITHDRAWAL,
        &T_EMAIL_PERMIT_ISSUED_GUIDANCE,
        &L_DECISION_STATEMENT,
    ];
    for template in shared {
        check(template, Action::WITHDRAW, "my application", &["acceptance", "the offer"]);
        check(template, Action::CANCEL_AND_WITHDRAW, "my application", &["acceptance", "the offer"]);
        check(template, Action::DECLINE_OFFER, "the offer", &["acceptance", "application"]);
        check(template, Action::RESCIND_ACCEPTANCE, "my acceptance", &["application", "the offer"]);
    }
}

#[test]
fn a_template_without_a_case_still_says_a_decision() {
    let decides = |template: &&'static Template| template.beats.iter().any(|beat| beat.marks.contains(&Mark::Decision));
    for template in TEMPLATES.iter().copied().filter(decides) {
        let letter = compose(template, &Values::default(), &examples(), BARE, &Switches::default());
        let says = letter.parts.iter().any(|part| match part.id {
            compose::PartId::Beat(n) => {
                part.on && template.beats.get(usize::from(n)).is_some_and(|beat| beat.marks.contains(&Mark::Decision))
            }
            _ => false,
        });
        assert!(says, "{}: {}", template.id, body(&letter));
    }
}

#[test]
fn a_refusal_of_an_offer_declines_it_and_a_withdrawn_yes_says_acceptance() {
    let declining = [
        &T_EMAIL_DECLINE_OFFER_OTHER_ACCEPTED,
        &T_EMAIL_DECLINE_OFFER_GENERAL,
        &T_PHONE_DECLINE_VERBAL_OFFER,
        &S_DECLINE_OFFER_SHORT,
    ];
    for template in declining {
        check(template, Action::DECLINE_OFFER, "declin", &["withdraw", "cancel"]);
    }
    for template in
        [&T_PHONE_RESCIND, &T_EMAIL_RESCIND_CONFIRMATION, &T_EMAIL_WITHDRAW_ACCEPTANCE, &T_EMAIL_REPAYMENT_DISCUSSION]
    {
        check(template, Action::RESCIND_ACCEPTANCE, "my acceptance", &["declin", "cancel", "application"]);
    }
}

#[test]
fn who_bargains_names_the_change_and_the_date() {
    let bargaining = [
        &T_ANY_NEGOTIATION_MEETING_REQUEST,
        &T_ANY_NEGOTIATION_REQUEST,
        &T_ANY_RELOCATION_SUPPORT_REQUEST,
        &T_ANY_COUNTEROFFER_OPEN,
    ];
    for template in bargaining {
        check(template, Action::NEGOTIATE, slots::DESIRED_CHANGE.example, &["withdraw", "declin"]);
        check(template, Action::NEGOTIATE, slots::REPLY_BY.example, &[]);
    }
}

/// Two letters for two occasions share a courtesy here and there, never most of what they say.
#[test]
fn no_letter_is_another_one_again() {
    let whole = |template: &&'static Template| {
        !matches!(template.kind, TemplateKind::Line | TemplateKind::Record) && template.medium != Medium::Any
    };
    let templates: Vec<&'static Template> = TEMPLATES.iter().copied().filter(whole).collect();
    for tone in [Tone::Formal, Tone::Neutral, Tone::Warm] {
        let texts: Vec<String> = templates
            .iter()
            .map(|template| body(&letter(template, Style { tone, ..BARE }, &necessities(template), Some(false))))
            .collect();
        for (n, text) in texts.iter().enumerate() {
            let said = sentences(text);
            for (m, other) in texts.iter().enumerate().filter(|(m, _)| *m != n) {
                let others = sentences(other);
                let shared = said.iter().filter(|sentence| others.contains(sentence)).count();
                assert!(
                    shared * 2 <= said.len(),
                    "{} and {} in {tone:?} share {shared} of {}:\n{text}\n\n{other}",
                    templates[n].id,
                    templates[m].id,
                    said.len()
                );
            }
        }
    }
}
