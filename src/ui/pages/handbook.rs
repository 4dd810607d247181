//! The handbook: every rule, question, mistake, term and source, each with an address of its own, and a search.

use leptos::prelude::*;

use crate::domain::condition::Cond;
use crate::domain::entry::Entry;
use crate::domain::frameworks::Framework;
use crate::domain::handbook::{Section, search};
use crate::domain::plan::words::{Clause, clause};
use crate::domain::plan::{self, TABLES, preset};
use crate::domain::proved;
use crate::domain::rules::{Basis, GROUPS, RULES, Rule, Strength};
use crate::domain::situation::{Fact, Kind, Situation};
use crate::domain::sources::{SOURCES, Source};
use crate::ui::calm::at_rest;
use crate::ui::components::fold::fold;
use crate::ui::components::icon::{Icon, icon};
use crate::ui::components::skip::skippable;
use crate::ui::hear::{heard, pressed};
use crate::ui::live::live;
use crate::ui::pages::lost;
use crate::ui::shell::case_name;
use crate::ui::state::App;
use crate::ui::when::capital;

/// How many results a search shows.
const FOUND_SHOWN: usize = 40;

/// The first page: search, and the sections.
pub fn index() -> AnyView {
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| query.with(|query| search(query).iter().map(reference).collect::<Vec<_>>()));
    let looks_for_nothing = move || query.with(|query| query.trim().is_empty());
    let told =
        at_rest(move || if looks_for_nothing() { String::new() } else { found.with(|found| counted(found.len())) });
    let results = move || {
        if looks_for_nothing() {
            return sections();
        }
        let found = found.get();
        view! {
            <p class="small soft">{counted(found.len())}</p>
            <ul class="rows" role="list">{found.into_iter().take(FOUND_SHOWN).map(row).collect_view()}</ul>
        }
        .into_any()
    };
    view! {
        <div class="desk shelf">
            <div class="shelf-head">
                <h1 id="title" tabindex="-1">"Handbook"</h1>
                <p class="soft">"All that the app knows, and where it comes from. It works without a network."</p>
                <p class="field">
                    <label for="find">"Find something"</label>
                    <input class="input" id="find" type="search" autocomplete="off" placeholder="counteroffer, visa, thanks"
                        prop:value=query on:input=heard(move |event| query.set(event_target_value(&event)))/>
                </p>
            </div>
            <div class="shelf-body">{live(results)}</div>
            <p class="hidden-text" role="status">{told}</p>
        </div>
    }
    .into_any()
}

/// How much was found.
fn counted(found: usize) -> String {
    match found {
        0 => "Nothing here has all of these words. Try fewer, or a shorter one.".to_owned(),
        1 => "1 entry".to_owned(),
        count if count > FOUND_SHOWN => format!("{count} entries, the best {FOUND_SHOWN} first"),
        count => format!("{count} entries"),
    }
}

fn sections() -> AnyView {
    let rows = Section::ALL.into_iter().map(|section| {
        let count = section.entries().len();
        view! {
            <li><a class="row" href=format!("#/handbook/{}", section.path())>
                <span><span class="said">{section.title()}</span>" "<span class="count">{count}</span><br/>
                <span class="small soft">{section.about()}</span></span>
                {icon(Icon::GO)}
            </a></li>
        }
    });
    view! {
        <ul class="rows" role="list">
            {rows.collect_view()}
            <li><a class="row" href="#/handbook/proof">
                <span><span class="said">"Why trust this"</span><br/>
                <span class="small soft">"What was proved, where it comes from, and its limits."</span></span>
                {icon(Icon::GO)}
            </a></li>
        </ul>
    }
    .into_any()
}

/// One section: its entries, in groups where it has them.
pub fn section(path: &str) -> AnyView {
    let Some(section) = Section::named(path) else { return lost::lost() };
    view! {
        <div class="desk shelf">
            <div class="shelf-head">
                {crumbs(None)}
                <h1 id="title" tabindex="-1">{section.title()}</h1>
                <p class="soft">{section.about()}</p>
            </div>
            <div class="shelf-body">
                {skippable(groups(section).into_iter().map(|(name, entries)| view! {
                    <section class="shelf-group">
                        {name.map(|name| view! { <h2 class="eyebrow">{name}</h2> })}
                        <ul class="rows" role="list">{entries.iter().map(reference).map(row).collect_view()}</ul>
                    </section>
                }).collect_view())}
            </div>
        </div>
    }
    .into_any()
}

/// The entries of a section under headings: rules by area, sources by article.
fn groups(section: Section) -> Vec<(Option<&'static str>, Vec<Entry>)> {
    let mut groups: Vec<(Option<&'static str>, Vec<Entry>)> = Vec::new();
    for entry in section.entries() {
        let name = match entry {
            Entry::Rule(rule) => Some(rule.area.title()),
            Entry::Source(source) => Some(source.article.title),
            _ => None,
        };
        match groups.last_mut() {
            Some((last, entries)) if *last == name => entries.push(entry),
            _ => groups.push((name, vec![entry])),
        }
    }
    groups
}

/// What a row needs to lead to an entry.
#[derive(Clone, PartialEq)]
struct Reference {
    href: String,
    title: String,
    note: &'static str,
}

fn reference(entry: &Entry) -> Reference {
    let note = match entry {
        Entry::Rule(rule) => rule.say,
        Entry::Framework(framework) => framework.needs,
        Entry::Template(template) => template.purpose,
        Entry::Check(check) => check.explain,
        Entry::Mistake(mistake) => mistake.instead,
        Entry::Question(question) => question.answer,
        Entry::Conflict(conflict) => conflict.resolution,
        Entry::Term(term) => term.meaning,
        Entry::OpenPoint(point) => point.proposal,
        Entry::Source(source) => source.article.author,
        Entry::Fact(var) => crate::domain::situation::fact(*var).map_or("", |fact| fact.ask),
        Entry::ReasonLine(_) => "",
    };
    Reference { href: href(entry), title: capital(entry.title()), note }
}

/// The address of an entry.
pub fn href(entry: &Entry) -> String {
    match entry {
        Entry::Template(template) => format!("#/templates/{}", template.id),
        entry => match entry.section() {
            Some(section) => format!("#/handbook/{}/{}", section.path(), entry.name()),
            None => "#/templates".to_owned(),
        },
    }
}

fn row(to: Reference) -> impl IntoView {
    view! {
        <li><a class="row" href=to.href>
            <span><span class="said">{to.title}</span>
            {(!to.note.is_empty()).then(|| view! { <br/><span class="small soft clamp">{to.note}</span> })}</span>
            {icon(Icon::GO)}
        </a></li>
    }
}

fn crumbs(section: Option<Section>) -> impl IntoView {
    view! {
        <nav class="crumbs small" aria-label="Where you are">
            <ol role="list">
                <li><a href="#/handbook">"Handbook"</a></li>
                {section.map(|section| view! { <li><a href=format!("#/handbook/{}", section.path())>{section.title()}</a></li> })}
            </ol>
        </nav>
    }
}

/// One entry.
pub fn entry(app: App, kind: &str, name: &str) -> AnyView {
    let Some(section) = Section::named(kind) else { return lost::lost() };
    let Some(entry) = section.entry(name) else { return lost::lost() };
    let (body, side) = match entry {
        Entry::Rule(rule) => (rule_body(rule), rule_side(app, rule)),
        Entry::Framework(framework) => (framework_body(framework), see_also(framework.see)),
        Entry::Check(check) => (
            view! {
                <p class="lede said">{check.explain}</p>
                <h2>"What to do about it"</h2>
                <p>{check.fix}</p>
                <h2>"What it looks for"</h2>
                <p>{check.detects}</p>
                {when_it_applies(&check.when)}
            }
            .into_any(),
            ().into_any(),
        ),
        Entry::Mistake(mistake) => (
            view! {
                <p class="lede said">{mistake.mistake}</p>
                <h2>"What it costs"</h2>
                <p>{mistake.harm}</p>
                <h2>"Better"</h2>
                <p>{mistake.instead}</p>
                <h2>"If it has happened"</h2>
                <p>{mistake.recover}</p>
            }
            .into_any(),
            see_also(mistake.related),
        ),
        Entry::Question(question) => {
            (view! { <p class="lede said">{question.answer}</p> }.into_any(), see_also(question.related))
        }
        Entry::Conflict(conflict) => (
            view! {
                <h2>"What they say"</h2>
                <p>{conflict.positions}</p>
                <h2>"What tells the cases apart"</h2>
                <p>{conflict.condition}</p>
                <h2>"How it was settled"</h2>
                <p class="said">{conflict.resolution}</p>
            }
            .into_any(),
            see_also(conflict.affects),
        ),
        Entry::Term(term) => (view! { <p class="lede said">{capital(term.meaning)}</p> }.into_any(), ().into_any()),
        Entry::OpenPoint(point) => {
            (view! { <h2>"What we chose"</h2><p>{point.proposal}</p> }.into_any(), ().into_any())
        }
        Entry::Fact(var) => match crate::domain::situation::fact(var) {
            Some(fact) => (fact_body(fact), ().into_any()),
            None => return lost::lost(),
        },
        Entry::Source(source) => (source_body(source), ().into_any()),
        Entry::Template(_) | Entry::ReasonLine(_) => return lost::lost(),
    };
    let strength = match entry {
        Entry::Rule(rule) => Some(strength_line(rule)),
        _ => None,
    };
    view! {
        <div class="desk book">
            <article class="entry">
                {crumbs(Some(section))}
                <h1 id="title" tabindex="-1">{capital(entry.title())}</h1>
                {strength}
                <div class="prose">
                    {body}
                    {sources(entry.sources())}
                </div>
            </article>
            <aside class="entry-side">{side}</aside>
            {neighbours(section, &entry)}
        </div>
    }
    .into_any()
}

fn strength_line(rule: &'static Rule) -> impl IntoView {
    let (word, meaning) = match rule.strength {
        Strength::Must => ("Must", "nearly all sources insist, or the harm is clear."),
        Strength::Avoid => ("Avoid", "better not done."),
        Strength::Should => ("Should", "clear advice, with room for your judgement."),
        Strength::May => ("May", "an option, not a duty."),
    };
    view! {
        <p class="strength"><b>{word}": "</b><span class="soft">{meaning}</span>
        {(rule.basis == Basis::Derived).then(|| view! { <br/><span class="small soft">"Our own inference: no source says it in so many words."</span> })}</p>
    }
}

fn rule_body(rule: &'static Rule) -> AnyView {
    view! {
        <p class="lede said">{rule.say}</p>
        <h2>"Why"</h2>
        <p>{rule.because}</p>
        {when_it_applies(&rule.when)}
    }
    .into_any()
}

pub(super) fn when_it_applies(when: &Cond) -> Option<impl IntoView + use<>> {
    let clause = clause(when)?;
    Some(view! { <h2>"When it applies"</h2> {clauses(clause)} })
}

/// A condition as a list: all of its points hold, and a point with parts needs one of them.
fn clauses(clause: Clause) -> AnyView {
    let parts = match clause {
        Clause::All(parts) => parts,
        other => vec![other],
    };
    let item = |part: Clause| {
        match part {
        Clause::OneOf(parts) if parts.len() > 1 => view! {
            <li>"One of these:"<ul>{parts.into_iter().map(|part| view! { <li>{part.sentence()}</li> }).collect_view()}</ul></li>
        }
        .into_any(),
        part => view! { <li>{part.sentence()}</li> }.into_any(),
    }
    };
    view! { <ul class="when-list">{parts.into_iter().map(item).collect_view()}</ul> }.into_any()
}

fn rule_side(app: App, rule: &'static Rule) -> AnyView {
    let now = app.now.get_untracked();
    let here: Vec<(String, String, String)> = app.cases.with_untracked(|cases| {
        let showing = cases.iter().filter_map(|case| {
            let plan = plan::plan(&case.situation_at(now), now)?;
            if !rule.shows(&plan.values) {
                return None;
            }
            let decided = plan.lines().find(|line| line.by.iter().any(|entry| entry.rule() == Some(rule)));
            let note = decided.map_or("It is part of this plan".to_owned(), |line| {
                format!("It decides: {}", line.table.question.to_lowercase().trim_end_matches('?'))
            });
            Some((format!("#/case/{}", case.id), case_name(&case.role, &case.company), note))
        });
        showing.collect()
    });
    let behind: Vec<(&'static str, &'static str)> = TABLES
        .iter()
        .flat_map(|table| table.rows.iter().map(move |row| (table, row)))
        .filter(|(_, row)| row.by.iter().any(|entry| entry.rule() == Some(rule)))
        .filter_map(|(table, row)| match row.gives {
            plan::Gives::Value(index) => Some((table.question, table.answers.get(usize::from(index))?.say)),
            plan::Gives::Same(_) => Some((table.question, "Leave, in the way that fits the stage.")),
        })
        .filter(|(_, say)| !say.is_empty())
        .collect();
    let group: Vec<Entry> = GROUPS
        .iter()
        .filter(|group| group.rules.contains(&rule))
        .flat_map(|group| group.rules.iter().copied().filter(|other| *other != rule))
        .map(Entry::Rule)
        .collect();
    let extent = behind.first().and_then(|(question, _)| {
        let table = TABLES.iter().find(|table| table.question == *question)?;
        proved::EXTENTS.iter().find(|extent| extent.topic == table.id)
    });
    let start = move |_| {
        app.start(
            |situation: &mut Situation| {
                for (var, slot) in preset(&rule.when) {
                    situation.set(var, slot);
                }
            },
            None,
        );
    };
    view! {
        {(!here.is_empty()).then(|| view! {
            <section>
                <h2 class="eyebrow">"In your cases"</h2>
                <ul class="rows" role="list">{here.into_iter().map(|(href, name, note)| view! {
                    <li><a class="row" href=href><span><span class="said">{name}</span><br/><span class="small soft">{note}</span></span>{icon(Icon::GO)}</a></li>
                }).collect_view()}</ul>
            </section>
        })}
        <section>
            <h2 class="eyebrow">"Does this sound like you?"</h2>
            <p class="buttons"><button class="button short" type="button" on:click=pressed(start)>"Start a plan from here"</button></p>
        </section>
        {(!behind.is_empty()).then(|| view! {
            <section>
                <h2 class="eyebrow">"It stands behind"</h2>
                <ul class="plain-list">{behind.into_iter().map(|(question, say)| view! {
                    <li><span class="small soft">{question}</span><br/><span class="said">{say}</span></li>
                }).collect_view()}</ul>
            </section>
        })}
        {(!group.is_empty()).then(|| links("It says nearly the same as", &group))}
        {(!rule.see.is_empty()).then(|| links("Read on", rule.see))}
        {extent.map(|extent| view! {
            <section>
                <h2 class="eyebrow">"Checked, not sampled"</h2>
                <p class="small">{format!("{} facts decide this point, in about 10", extent.facts)}<sup>{extent.power_of_ten}</sup>" different situations. In every one, exactly one answer wins. "<a href="#/handbook/proof">"What was proved"</a></p>
            </section>
        })}
    }
    .into_any()
}

fn framework_body(framework: &'static Framework) -> AnyView {
    view! {
        <p class="lede said">{framework.needs}</p>
        <h2>"Step by step"</h2>
        <ol>{framework.steps.iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ol>
        <h2>"How it comes out"</h2>
        <p>{framework.outcome}</p>
        <h2>"What you get"</h2>
        <p>{framework.gives}</p>
        {when_it_applies(&framework.when)}
    }
    .into_any()
}

fn fact_body(fact: &'static Fact) -> AnyView {
    let answers: Vec<&'static str> = match fact.kind {
        Kind::Flag { .. } if !fact.ask.is_empty() => vec!["Yes", "No"],
        kind => kind.choices().iter().map(|choice| choice.label).collect(),
    };
    view! {
        {(!fact.ask.is_empty()).then(|| view! { <p class="lede said">{fact.ask}</p> })}
        <h2>"What it means"</h2>
        <p>{capital(fact.meaning)}</p>
        {(!answers.is_empty()).then(|| view! {
            <h2>"Answers"</h2>
            <ul>{answers.into_iter().map(|answer| view! { <li>{answer}</li> }).collect_view()}</ul>
        })}
        {(!fact.if_unknown.is_empty()).then(|| view! {
            <h2>"Until you answer"</h2>
            <p>{fact.if_unknown}</p>
        })}
    }
    .into_any()
}

fn source_body(source: &'static Source) -> AnyView {
    let citing: Vec<Entry> = Section::ALL
        .into_iter()
        .flat_map(Section::entries)
        .filter(|entry| entry.sources().iter().any(|other| other.code == source.code))
        .collect();
    view! {
        <p class="lede said">{source.article.title}</p>
        <p>{source.article.author}". "{capital(source.article.nature)}"."</p>
        <p class="small soft">"Cited here as "{source.code}". Everything in this app is said in our own words."</p>
        {(!citing.is_empty()).then(|| view! {
            <h2>"What rests on it"</h2>
            <ul class="rows" role="list">{citing.iter().map(reference).map(row).collect_view()}</ul>
        })}
    }
    .into_any()
}

fn see_also(entries: &'static [Entry]) -> AnyView {
    if entries.is_empty() { ().into_any() } else { links("Read on", entries).into_any() }
}

fn links(title: &'static str, entries: &[Entry]) -> impl IntoView + use<> {
    let rows: Vec<Reference> = entries.iter().map(reference).collect();
    view! {
        <section>
            <h2 class="eyebrow">{title}</h2>
            <ul class="rows" role="list">{rows.into_iter().map(|to| view! {
                <li><a class="row" href=to.href><span>{to.title}</span>{icon(Icon::GO)}</a></li>
            }).collect_view()}</ul>
        </section>
    }
}

pub(super) fn sources(sources: &'static [&'static Source]) -> Option<impl IntoView> {
    (!sources.is_empty()).then(|| {
        view! {
            <h2>"Sources"</h2>
            <ul class="sources" role="list">{sources.iter().map(|source| view! {
                <li><a href=format!("#/handbook/source/{}", source.code)><cite>{source.article.title}</cite></a>
                <span class="small soft block">{source.heading}</span></li>
            }).collect_view()}</ul>
        }
    })
}

/// The other entries of the same group, to walk through.
fn neighbours(section: Section, entry: &Entry) -> AnyView {
    let mine = entry.name();
    let Some((name, entries)) =
        groups(section).into_iter().find(|(_, entries)| entries.iter().any(|other| other.name() == mine))
    else {
        return ().into_any();
    };
    let count = entries.len();
    let links = entries.into_iter().map(move |other| {
        let here = other.name() == mine;
        view! { <li><a href=href(&other) aria-current=here.then_some("page")>{capital(other.title())}</a></li> }
    });
    view! {
        <nav class="book-nav" aria-label=name.unwrap_or(section.title())>
            <details class="fold unfold">
                <summary>
                    <span>{name.unwrap_or(section.title())}" "<span class="count">{count}</span></span>
                    {icon(Icon::DOWN)}
                </summary>
                <h2 class="eyebrow on-desk">{name.unwrap_or(section.title())}</h2>
                <ul role="list">{links.collect_view()}</ul>
            </details>
        </nav>
    }
    .into_any()
}

/// The page that says what was proved, over how much, and what that does not cover.
pub fn proof() -> AnyView {
    let rules = RULES.len();
    view! {
        <div class="desk shelf">
            <div class="shelf-head">
                {crumbs(None)}
                <h1 id="title" tabindex="-1">"Why trust this"</h1>
                <p class="soft">"What stands behind the advice, how it was checked, and where it ends."</p>
            </div>
            <div class="shelf-body prose">
                <h2>"Where the advice comes from"</h2>
                <p>{format!("Five articles by recruiters and career coaches were read point by point. Each of the {rules} rules has its reason and the section it rests on; there are {} sections in all. ", SOURCES.len())}
                <a href="#/handbook/conflict">"Where they disagree"</a>", the page says so and how it was settled. What no source says is marked as our own inference."</p>

                <h2>"What was proved"</h2>
                <p>"Your answers can differ in about 10"<sup>{proved::SITUATIONS_POWER_OF_TEN}</sup>" ways that the rules can tell apart. Nobody can walk them one by one. So the rules are handed to a solver, a program that looks for a case where a claim fails. If it finds none, there is none."</p>
                <ul>
                    <li>{format!("{} claims hold in every one of these situations. One of them: nobody who was treated badly is told to call.", proved::CLAIMS)}</li>
                    <li>"Every question of a plan has exactly one answer, always."</li>
                    <li>{format!("{} pairs of rules that say the opposite never stand side by side.", proved::OPPOSITE_PAIRS)}</li>
                    <li>{format!("All {} rules, templates, checks and exercises are shown to somebody. Nothing is dead weight.", proved::ALIVE)}</li>
                </ul>
                <p>"This runs again with every change. If a claim fails, the change does not go out."</p>

                {fold("How much was covered, point by point", Some(proved::EXTENTS.len()), view! {
                    <div class="scroll" tabindex="0" role="region" aria-label="How much was covered"><table>
                        <thead><tr><th scope="col">"Point"</th><th scope="col">"Lines of the table"</th><th scope="col">"Facts that decide"</th><th scope="col">"Situations"</th></tr></thead>
                        <tbody>{proved::EXTENTS.iter().map(|extent| {
                            let question = TABLES.iter().find(|table| table.id == extent.topic).map_or(extent.topic, |table| table.question);
                            view! { <tr><th scope="row">{question}</th><td>{extent.rows}</td><td>{extent.facts}</td><td>"10"<sup>{extent.power_of_ten}</sup></td></tr> }
                        }).collect_view()}</tbody>
                    </table></div>
                })}

                <h2>"What that does not cover"</h2>
                <ul>
                    <li>"A proof shows that the rules do what they say. Whether they suit your life is yours to judge. You may overrule any step."</li>
                    <li>"Custom differs from place to place. Where it matters, the app asks."</li>
                    <li>"Nothing here is legal advice. For contracts, visas or money to repay, ask a lawyer, a union or a public advice service."</li>
                    <li>"Clock times and word counts that no source gives are our own proposal."</li>
                </ul>

                <h2>"Who pays"</h2>
                <p>"Nobody. There are no adverts, no accounts and no tracking. What you write stays in this browser."</p>
            </div>
        </div>
    }
    .into_any()
}
