//! The reason in three tiers: what I know, what I tell, what I keep.

use leptos::prelude::*;

use super::{Desk, Words};
use crate::domain::condition::{NO, YES};
use crate::domain::plan::Plan;
use crate::domain::situation::{ACTION, Action, REASON_IN_ONE_SENTENCE, Situation, Slot, WILLING_TO_STATE_REASON};
use crate::domain::templates::compose::{Style, Wording, choices, in_voice, reason_words};
use crate::domain::templates::guard::disclosed;
use crate::domain::templates::slots;
use crate::ui::components::choice::radios;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::hear::{focused, heard, pressed};
use crate::ui::live::{Show, live};

/// What the person can have them told.
#[derive(Debug, Clone, Default, PartialEq)]
struct Tiers {
    /// What the plan would say by itself.
    planned: String,
    /// Lines to pick from.
    lines: Vec<String>,
    told: String,
    silent: bool,
    /// They are owed the kind of reason, whatever the person would like.
    owed: bool,
}

impl Tiers {
    /// The labels of the choices, in order.
    fn labels(&self) -> Vec<String> {
        let planned = if self.planned.is_empty() { "What the plan says" } else { self.planned.as_str() };
        let lines = self.lines.iter().map(String::as_str);
        let no_reason = if self.owed { "Only the kind of reason" } else { "No reason at all" };
        [planned].into_iter().chain(lines).chain([no_reason, "My own words"]).map(str::to_owned).collect()
    }

    fn chosen(&self) -> usize {
        let line = self.lines.iter().position(|line| *line == self.told);
        match line {
            _ if self.silent => self.lines.len() + 1,
            _ if self.told.is_empty() => 0,
            Some(line) => line + 1,
            None => self.lines.len() + 2,
        }
    }
}

/// Whether a reason comes up, and the message has a place for it. An apology explains itself in its own words.
fn takes_reason(wording: Wording, plan: &Plan) -> bool {
    let Wording::Template(template) = wording else { return plan.answer_id("reason") != "not-applicable" };
    let named = template.required.iter().chain(template.optional).any(|slot| slot.id == slots::REASON_LINE.id);
    plan.answer_id("reason") != "not-applicable" && (named || plan.answer_id("action") != "repair")
}

impl Desk {
    fn tiers(self) -> Tiers {
        let Style { tone, .. } = self.style();
        self.plan.with(|plan| {
            self.case.with(|case| {
                let (Some(plan), Some(case)) = (plan, case) else {
                    return Tiers::default();
                };
                let planned = reason_words(&plan.values).map_or("", |words| words.in_tone(tone)).to_owned();
                let mut lines = choices(&slots::REASON_LINE, &plan.values, tone);
                lines.retain(|line| *line != planned);
                // A line that was picked in another voice is still that line.
                let told = case.reason_told.trim();
                let told = in_voice(told, tone).unwrap_or(told).to_owned();
                let silent = case.answers().values()[WILLING_TO_STATE_REASON.0] == Slot::Bits(NO);
                let owed = ACTION.is(Action::RESCIND_ACCEPTANCE).holds(&plan.values);
                Tiers { planned, lines, told, silent, owed }
            })
        })
    }

    /// The panel. It lies under the choice of message, because every message of the case takes its reason from it.
    pub(super) fn reason(self) -> AnyView {
        let comes_up = Memo::new(move |_| {
            let Some(Words(wording)) = self.wording.get() else { return false };
            self.plan.with(|plan| plan.as_ref().is_some_and(|plan| takes_reason(wording, plan)))
        });
        let tiers = Memo::new(move |_| self.tiers());
        let labels = Memo::new(move |_| tiers.with(Tiers::labels));
        let chosen = Signal::derive(move || tiers.with(Tiers::chosen));
        // "My own words" is chosen before there are any.
        let writing = RwSignal::new(false);
        let own = move || writing.get() || labels.with(Vec::len) == chosen.get() + 1;
        let shown = Signal::derive(move || if own() { labels.with(Vec::len).saturating_sub(1) } else { chosen.get() });
        let choose = Callback::new(move |index: usize| {
            let count = labels.with_untracked(Vec::len);
            writing.set(index + 1 == count);
            if index + 1 == count {
                return;
            }
            let line =
                (index > 0 && index + 2 < count).then(|| labels.with_untracked(|labels| labels.get(index).cloned()));
            self.tell_reason(line.flatten().unwrap_or_default(), index + 2 != count);
        });
        // As it was typed, to the last space.
        let told = move || {
            let silent = tiers.with(|tiers| tiers.silent);
            self.case
                .with(|case| case.as_ref().filter(|_| !silent).map(|case| case.reason_told.clone()).unwrap_or_default())
        };
        // Every key is kept. What they hear in its place is said once, when the person leaves the field.
        let before = StoredValue::new(None);
        let begin = move |_| before.set_value(self.reason_now());
        let tell = move |event| {
            writing.set(true);
            self.put_reason(event_target_value(&event), true);
        };
        let say = move |_| {
            if let Some(before) = before.get_value() {
                self.say_reason(before, true);
            }
        };
        let known = move || {
            self.case.with(|case| {
                case.as_ref().map(|case| case.answers().text(REASON_IN_ONE_SENTENCE).to_owned()).unwrap_or_default()
            })
        };
        let know = move |event| {
            let text = event_target_value(&event);
            let now = self.app.now.get_untracked();
            self.edit(|case| _ = case.answer(now, |answers| answers.write(REASON_IN_ONE_SENTENCE, &text)));
        };
        let kept =
            move || self.case.with(|case| case.as_ref().map(|case| case.reason_kept.clone()).unwrap_or_default());
        let keep = move |event| {
            let text = event_target_value(&event);
            self.edit(|case| case.reason_kept = text);
        };
        view! {
            <Show when=move || comes_up.get()>
                <details class="fold">
                    <summary><span>"Your reason"</span>{icon(Icon::DOWN)}</summary>
                    <div class="make-parts">
                        <div class="field">
                            <label for="reason-known">"What I know"</label>
                            <p class="hint" id="reason-known-hint">"For yourself. It goes into no message."</p>
                            <textarea class="input brief" id="reason-known" rows="2" aria-describedby="reason-known-hint" prop:value=known on:input=heard(know)></textarea>
                        </div>
                        {live(move || radios("reason", "What I tell them", false, labels.get(), shown, choose))}
                        <Show when=own>
                            <div class="field">
                                <label for="reason-told">"Your sentence"</label>
                                <p class="hint" id="reason-told-hint">"One full sentence about you, never about them."</p>
                                <input class="input" id="reason-told" aria-describedby="reason-told-hint" spellcheck="true" prop:value=told on:focus=focused(begin) on:input=heard(tell) on:change=heard(say)/>
                                {live(move || self.guard_reason(told()))}
                            </div>
                        </Show>
                        <div class="field">
                            <label for="reason-kept">"What I keep"</label>
                            <p class="hint" id="reason-kept-hint">"If it slips into a message, you are told. Prints leave it out."</p>
                            <textarea class="input brief" id="reason-kept" rows="2" aria-describedby="reason-kept-hint" prop:value=kept on:input=heard(keep)></textarea>
                        </div>
                    </div>
                </details>
            </Show>
        }
        .into_any()
    }

    /// What the sentence tells too much, and the plain one.
    fn guard_reason(self, told: String) -> AnyView {
        let found = disclosed(&told, &[], "", |_| true);
        let Some(first) = found.into_iter().next() else { return ().into_any() };
        let tone = self.style().tone;
        let neutral = self.plan.with(|plan| plan.as_ref().map_or("", |plan| first.what.neutral(&plan.values, tone)));
        view! {
            <div class="finding" role="status">
                <p class="look">{icon(Icon::LOOK)}"Worth a look"</p>
                <h3>{first.what.title()}</h3>
                <p class="soft small">{first.what.explain()}</p>
                <p class="buttons"><button type="button" class="button short" on:click=pressed(move |_| self.tell_reason(neutral.to_owned(), true))>{format!("Say “{neutral}”")}</button></p>
            </div>
        }
        .into_any()
    }

    /// What they are told, and the answers that go with it.
    fn reason_now(self) -> Option<(String, Situation)> {
        let case = self.case.get_untracked()?;
        Some((case.reason_told.clone(), case.answers().clone()))
    }

    /// Keeps what they are told, and says so with a way back.
    fn tell_reason(self, line: String, willing: bool) {
        if let Some(before) = self.reason_now()
            && self.put_reason(line, willing)
        {
            self.say_reason(before, willing);
        }
    }

    /// Keeps what they are told. Says whether that is anything new.
    fn put_reason(self, line: String, willing: bool) -> bool {
        let now = self.app.now.get_untracked();
        let wills = Slot::Bits(if willing { YES } else { NO });
        let known =
            |(told, answers): (String, Situation)| told == line && answers.values()[WILLING_TO_STATE_REASON.0] == wills;
        if self.reason_now().is_none_or(known) {
            return false;
        }
        self.edit(|case| {
            case.fillings.set(&slots::REASON_LINE, "");
            case.reason_told = line;
            case.answer(now, |situation| situation.answer(WILLING_TO_STATE_REASON, willing));
        });
        true
    }

    /// Says that other words give the reason now, with the way back to those `before`.
    fn say_reason(self, before: (String, Situation), willing: bool) {
        let (app, id) = (self.app, self.id.get_value());
        let undo = app.way_back(move |()| {
            let (told, answers) = before.clone();
            app.edit(&id, |case| {
                case.reason_told = told;
                *case = case.clone().with_answers(answers);
            });
        });
        let said = if willing || untrack(|| self.tiers()).owed {
            "Messages of this case that give a reason say this one now."
        } else {
            "No message of this case gives a reason now."
        };
        self.app.say(said, Some(undo));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{DateTime, date};
    use crate::domain::plan::plan;
    use crate::domain::situation::{EXIT_STATUS, ExitStatus, INTENT, Intent, STAGE, Stage};
    use crate::domain::templates::{T_ANY_REPAIR_GHOSTED, T_EMAIL_NO_DETAIL, T_EMAIL_NOT_RIGHT_FIT};

    const NOW: DateTime = date(2026, 11, 23).at(9, 0);

    #[test]
    fn a_reason_is_asked_for_only_where_the_message_can_say_it() {
        let check = |silent: bool, wording: Wording, expected: bool| {
            let mut situation = Situation::default();
            situation.choose(STAGE, Stage::MULTI_ROUNDS);
            situation.choose(INTENT, Intent::LEAVE);
            if silent {
                situation.choose(EXIT_STATUS, ExitStatus::DISAPPEARED);
            }
            let plan = plan(&situation, NOW).expect("a plan");
            assert_eq!(takes_reason(wording, &plan), expected, "{}", wording.id());
        };
        check(true, (&T_ANY_REPAIR_GHOSTED).into(), false);
        check(false, (&T_EMAIL_NO_DETAIL).into(), true);
        check(false, (&T_EMAIL_NOT_RIGHT_FIT).into(), true);
    }
}
