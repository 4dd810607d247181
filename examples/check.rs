//! The message checks at the command line: `cargo run --quiet --example check < message.txt`.
//!
//! Prints a JSON list of findings, the gravest first. Exit status 2: an option, a fact or a value that does not exist;
//! 3: a situation that contradicts itself; 1: a file that cannot be read or is not JSON.

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use bow_out::domain::calendar::{DateTime, date};
use bow_out::domain::checks::{Check, Context, Draft, Finding, Fix, Names, Part, Severity, review, stated_action};
use bow_out::domain::plan::{contradictions, plan};
use bow_out::domain::situation::{
    ACTION, Action, HOURS_UNTIL_APPOINTMENT, INTENT, Intent, MAY_REAPPLY, MayReapply, SIGNED_DOCUMENTS_REVIEWED, STAGE,
    STAY_IN_TOUCH_GENUINE, Situation, Stage, WANTS_OTHER_ROLES_HERE,
};
use bow_out::domain::templates::{Medium, Template, template_named};
use bow_out::storage::situation::decode;
use serde_json::{Value as Json, json};

const HELP: &str = "\
Reads a message from standard input and prints what the checks find in it, as a JSON list.

  cargo run --quiet --example check [OPTIONS] < message.txt

A first line `Subject: …` is the subject of an email. Without one the message is read as one that has no subject.

  --situation FILE   the situation as JSON, with fact ids as keys (as for the example `advise`)
  --medium WAY       email, phone, in-person, linkedin, text, recruiter-relay, portal
  --template ID      the template that the message began with
  --role, --company, --contact, --you, --phone, --email, --other-employer TEXT
                     the names of the case; a name that is not given is not checked by name

Without --situation the message says itself what it is: declining an offer, taking back an acceptance, moving an
appointment, or else withdrawing after a first talk. Whether you want to stay in touch, come back, or hear of other
roles is left open: only what holds either way is printed.

A finding has: check, severity (block, warn, hint), part (subject, body, plan), span (bytes of the whole input; null for
the plan), text, why, fix, change (span and text of a fix that can be applied as it stands, or null), source.";

/// Why nothing was checked: the words for the person and the exit status.
struct Stop(String, u8);

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        // Who wants the first lines only closes the pipe, and that is no failure.
        Ok(text) => match writeln!(std::io::stdout(), "{text}") {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                eprintln!("check: cannot print the findings: {error}");
                ExitCode::from(1)
            }
            _ => ExitCode::SUCCESS,
        },
        Err(Stop(words, status)) => {
            eprintln!("check: {words}");
            ExitCode::from(status)
        }
    }
}

#[derive(Default)]
struct Options {
    situation: Option<String>,
    medium: Option<Medium>,
    template: Option<&'static Template>,
    names: [String; 7],
}

const NAME_OPTIONS: [&str; 7] = ["--role", "--company", "--contact", "--you", "--phone", "--email", "--other-employer"];

fn run(args: Vec<String>) -> Result<String, Stop> {
    if args.iter().any(|arg| arg == "--help" || arg == "-h") {
        return Ok(HELP.to_owned());
    }
    let options = options(args)?;
    let mut input = String::new();
    std::io::stdin()
        .read_to_string(&mut input)
        .map_err(|error| Stop(format!("cannot read the message: {error}"), 1))?;
    let (subject, body_at) = subject_line(&input);
    let body = input.get(body_at..).unwrap_or_default();
    let [role, company, contact, you, phone, email, other_employer] = options.names.each_ref().map(String::as_str);
    let draft = Draft {
        medium: options.medium.unwrap_or(if body_at > 0 { Medium::Email } else { Medium::Linkedin }),
        subject: input.get(subject.clone()).unwrap_or_default(),
        body,
        names: Names { role, company, contact, you, phone, email, other_employer, others: &[] },
    };
    let findings = match &options.situation {
        Some(file) => {
            let (situation, now) = read_situation(file)?;
            checked(&draft, &situation, now.unwrap_or_else(local_time), options.template)?
        }
        None => common(&draft, options.template)?,
    };
    let at = |part: Part| if part == Part::Subject { subject.start } else { body_at };
    let list: Vec<Json> = findings.iter().map(|finding| finding_json(finding, &draft, at(finding.part), at)).collect();
    Ok(format!("{:#}", Json::Array(list)))
}

fn options(args: Vec<String>) -> Result<Options, Stop> {
    let mut options = Options::default();
    let mut args = args.into_iter();
    while let Some(option) = args.next() {
        let mut value = || args.next().ok_or_else(|| Stop(format!("{option} needs a value"), 2));
        if option == "--situation" {
            options.situation = Some(value()?);
        } else if option == "--medium" {
            let way = value()?;
            let Some(medium) = medium(&way) else {
                return Err(Stop(format!("no medium is called {way}; see --help"), 2));
            };
            options.medium = Some(medium);
        } else if option == "--template" {
            let id = value()?;
            let Some(template) = template_named(&id) else {
                return Err(Stop(format!("no template is called {id}"), 2));
            };
            options.template = Some(template);
        } else if let Some(name) =
            NAME_OPTIONS.iter().position(|name| *name == option).and_then(|at| options.names.get_mut(at))
        {
            *name = value()?;
        } else {
            return Err(Stop(format!("no option is called {option}; see --help"), 2));
        }
    }
    Ok(options)
}

fn medium(way: &str) -> Option<Medium> {
    Some(match way {
        "email" => Medium::Email,
        "phone" => Medium::Phone,
        "in-person" => Medium::InPerson,
        "linkedin" => Medium::Linkedin,
        "text" => Medium::Text,
        "recruiter-relay" => Medium::RecruiterRelay,
        "portal" => Medium::Portal,
        _ => return None,
    })
}

/// The bytes of the subject and where the body begins; nothing and the start where there is no subject line.
fn subject_line(input: &str) -> (std::ops::Range<usize>, usize) {
    const FIELD: &str = "Subject:";
    if !input.get(..FIELD.len()).is_some_and(|start| start.eq_ignore_ascii_case(FIELD)) {
        return (0..0, 0);
    }
    let line = input.find('\n').unwrap_or(input.len());
    let text = input.get(FIELD.len()..line).unwrap_or_default();
    let start = FIELD.len() + text.len() - text.trim_start().len();
    (start..start + text.trim().len(), (line + 1).min(input.len()))
}

fn read_situation(file: &str) -> Result<(Situation, Option<DateTime>), Stop> {
    let text = std::fs::read_to_string(file).map_err(|error| Stop(format!("cannot read {file}: {error}"), 1))?;
    let json: Json = serde_json::from_str(&text).map_err(|error| Stop(format!("{file} is not JSON: {error}"), 1))?;
    let read = decode(&json).map_err(|error| Stop(format!("{error:#}"), 2))?;
    match contradictions(&read.0).first() {
        Some((clash, _)) => Err(Stop(format!("contradiction {}: {}", clash.number, clash.say), 3)),
        None => Ok(read),
    }
}

fn checked(
    draft: &Draft,
    situation: &Situation,
    now: DateTime,
    template: Option<&'static Template>,
) -> Result<Vec<Finding>, Stop> {
    let plan = plan(situation, now).ok_or_else(|| Stop("the situation needs a stage".to_owned(), 2))?;
    Ok(review(draft, &Context { template, ..Context::new(&plan.values) }))
}

/// What is found whichever way the person would answer about the time after.
fn common(draft: &Draft, template: Option<&'static Template>) -> Result<Vec<Finding>, Stop> {
    let mut closed = from_the_words(draft);
    closed.choose(MAY_REAPPLY, MayReapply::NO);
    let mut open = from_the_words(draft);
    open.choose(MAY_REAPPLY, MayReapply::MAYBE);
    open.answer(STAY_IN_TOUCH_GENUINE, true);
    open.answer(WANTS_OTHER_ROLES_HERE, true);
    let now = local_time();
    let key = |finding: &Finding| (finding.check.id, finding.part, finding.span.clone());
    let either: Vec<_> = checked(draft, &open, now, template)?.iter().map(key).collect();
    let mut findings = checked(draft, &closed, now, template)?;
    findings.retain(|finding| either.contains(&key(finding)));
    Ok(findings)
}

/// The situation that the words themselves speak of.
fn from_the_words(draft: &Draft) -> Situation {
    let mut situation = Situation::default();
    let action = stated_action(draft.body).unwrap_or(Action::WITHDRAW);
    let moves = [Action::RESCHEDULE, Action::SWITCH_FORMAT].contains(&action);
    let stage = if action == Action::DECLINE_OFFER {
        Stage::OFFER_WRITTEN
    } else if action == Action::RESCIND_ACCEPTANCE {
        Stage::ACCEPTED_WRITTEN
    } else if moves || action == Action::CANCEL_AND_WITHDRAW {
        Stage::INTERVIEW_SCHEDULED
    } else {
        Stage::EARLY_ROUNDS
    };
    situation.choose(STAGE, stage);
    situation.choose(ACTION, action);
    situation.choose(INTENT, if moves { Intent::RESCHEDULE } else { Intent::LEAVE });
    if stage == Stage::INTERVIEW_SCHEDULED {
        // Days ahead, so that nothing is said about short notice.
        situation.count(HOURS_UNTIL_APPOINTMENT, 72.0);
    }
    situation.answer(SIGNED_DOCUMENTS_REVIEWED, true);
    situation
}

fn finding_json(finding: &Finding, draft: &Draft, at: usize, offset: impl Fn(Part) -> usize) -> Json {
    let check: &Check = finding.check;
    let span = |span: &std::ops::Range<usize>, at: usize| json!([at + span.start, at + span.end]);
    let change = |fix: &Fix| json!({ "span": span(&fix.span, offset(fix.part)), "text": fix.text });
    json!({
        "check": check.id,
        "severity": match finding.severity {
            Severity::Block => "block",
            Severity::Warn => "warn",
            Severity::Hint => "hint",
        },
        "part": match finding.part {
            Part::Subject => "subject",
            Part::Body => "body",
            Part::Plan => "plan",
        },
        "span": if finding.part == Part::Plan { Json::Null } else { span(&finding.span, at) },
        "text": finding.marked(draft.subject, draft.body),
        "title": check.title,
        "why": check.explain,
        "fix": check.fix,
        "change": finding.fix.as_ref().map(change),
        "source": check.sources.iter().map(|source| json!({ "code": source.code, "section": source.heading })).collect::<Vec<_>>(),
    })
}

fn local_time() -> DateTime {
    let now = jiff::Zoned::now().datetime();
    date(now.year().into(), now.month().into(), now.day().into()).at(now.hour().into(), now.minute().into())
}
