//! Claims about two situations that differ in one thing.

use bow_out::domain::condition::*;
use bow_out::domain::plan::tables::*;
use bow_out::domain::plan::{TABLES, Table};
use bow_out::domain::situation::*;

use super::circuit::{Circuit, FALSE, Signal, Solver, TRUE};
use super::encode::{Encoded, Symbols, encode};
use super::{WORLD, World};

/// Two plans over one set of answers: the second after `change` was made to what was said.
struct Pair<'a> {
    world: &'a World,
    circuit: Circuit,
    after: Encoded,
    plausible: Signal,
}

/// Says something in the place of whatever was said about the fact.
fn say(stated: &mut Symbols, var: Var, mask: u64) {
    if let Some(symbol) = stated.get_mut(&var) {
        for (index, bit) in symbol.bits.iter_mut().enumerate() {
            *bit = if mask >> index & 1 == 1 { TRUE } else { FALSE };
        }
        symbol.none = FALSE;
    }
}

fn number_of(world: &World, stated: &mut Symbols, key: Number, number: f64) {
    let index = world.stretches[&key.0].iter().position(|stretch| stretch.sample == number);
    say(stated, key.0, index.map_or(0, |index| 1 << index));
}

impl<'a> Pair<'a> {
    /// Both situations must be plausible.
    fn new(change: impl FnOnce(&World, &mut Symbols)) -> Self {
        let world = &*WORLD;
        let mut circuit = world.circuit.clone();
        let mut stated = world.plan.stated.clone();
        change(world, &mut stated);
        let after = encode(&mut circuit, &stated, &world.stretches);
        let plausible = circuit.and(world.plausible, after.plausible);
        Pair { world, circuit, after, plausible }
    }

    fn before(&mut self, cond: Cond) -> Signal {
        super::encode::holds(&mut self.circuit, &cond, &self.world.plan.values, &self.world.stretches)
    }

    fn after(&mut self, cond: Cond) -> Signal {
        super::encode::holds(&mut self.circuit, &cond, &self.after.values, &self.world.stretches)
    }

    /// The topic has the same answer in both.
    fn same(&mut self, table: &Table) -> Signal {
        let left = &self.world.plan.values[&table.var].bits;
        let right = self.after.values[&table.var].bits.clone();
        let mut all = TRUE;
        for (left, right) in left.iter().zip(right) {
            let same = self.circuit.same(*left, right);
            all = self.circuit.and(all, same);
        }
        all
    }

    /// Proves that the second holds wherever the first does.
    #[track_caller]
    fn prove(&self, claim: &str, whenever: Signal, then: Signal) {
        let mut solver = Solver::new(&self.circuit);
        assert!(solver.find(&[self.plausible, whenever]).is_some(), "{claim}: says nothing");
        if let Some(situation) = self.world.counterexample(&mut solver, &[self.plausible, whenever, !then]) {
            panic!("{claim}: not so for {situation}");
        }
    }
}

/// Every kind of misconduct, alone.
fn misconduct() -> [(&'static str, u64); 4] {
    [
        ("harassment", Misconduct::HARASSMENT.bit()),
        ("discrimination", Misconduct::DISCRIMINATION.bit()),
        ("illegal behaviour", Misconduct::ILLEGAL_BEHAVIOUR.bit()),
        ("another boundary", Misconduct::OTHER_BOUNDARY.bit()),
    ]
}

#[track_caller]
fn with_misconduct(claim: &str, prove: impl Fn(&mut Pair) -> (Signal, Signal)) {
    for (kind, mask) in misconduct() {
        let mut pair = Pair::new(|_, stated| say(stated, MISCONDUCT.var, mask));
        let (whenever, then) = prove(&mut pair);
        pair.prove(&format!("{claim} ({kind})"), whenever, then);
    }
}

/// `inv-misconduct-safer-channel`
#[test]
fn adding_misconduct_never_leads_to_a_call_or_a_meeting() {
    with_misconduct("adding misconduct never leads to a call", |pair| {
        (TRUE, pair.after(CHANNEL.is_any(&[Channel::NONE, Channel::EMAIL])))
    });
}

/// `inv-misconduct-never-stays`
#[test]
fn adding_misconduct_never_turns_an_exit_into_staying() {
    with_misconduct("adding misconduct never turns an exit into staying", |pair| {
        let left = pair.before(LEAVING.yes());
        let leaves = pair.after(LEAVING.yes());
        let done = pair.after(ACTION.is(Action::NO_ACTION));
        (left, pair.circuit.or(leaves, done))
    });
}

/// `inv-misconduct-leave`
#[test]
fn adding_misconduct_in_the_room_always_leads_out_at_once() {
    with_misconduct("misconduct in the room leads out", |pair| {
        (pair.before(LIVE.yes()), pair.after(ACTION.is(Action::LEAVE_FOR_SAFETY)))
    });
}

/// `inv-misconduct-owes-less`
#[test]
fn adding_misconduct_never_adds_thanks_an_apology_or_a_reason() {
    with_misconduct("adding misconduct adds no thanks, apology or reason", |pair| {
        let thanks = pair.after(THANKS.is_any(&[Thanks::NOT_APPLICABLE, Thanks::NOT_OWED]));
        let apology = pair.after(APOLOGY.is_any(&[Apology::NOT_APPLICABLE, Apology::NOT_OWED]));
        let reason = pair.after(REASON.is_any(&[ReasonGiven::NOT_APPLICABLE, ReasonGiven::NONE]));
        (TRUE, pair.circuit.all([thanks, apology, reason]))
    });
}

/// `inv-misconduct-no-new-face`
#[test]
fn adding_misconduct_never_adds_a_contact_with_the_people_in_charge() {
    with_misconduct("adding misconduct adds no contact", |pair| {
        let nobody = pair.before(TELL.is(Tell::NOBODY));
        let safe = pair.after(TELL.is_any(&[Tell::NOBODY, Tell::SAFE_CONTACT, Tell::HR_AND_RECRUITER]));
        (nobody, safe)
    });
}

/// What an unknown fact is planned as: the cautious value.
fn cautious() -> Vec<(Var, u64, Cond)> {
    let no = |flag: Flag| (flag.0, NO, Always);
    vec![
        (HAS_PHONE_NUMBER.0, YES, Always),
        no(RESCHEDULE_COMMITTED),
        no(STAY_IN_TOUCH_GENUINE),
        no(SIGNED_DOCUMENTS_REVIEWED),
        no(DEALBREAKER_CONFIRMED),
        (CONVERSATION_COULD_FIX.var, ConversationCouldFix::UNSURE.bit(), Always),
        (WOULD_ACCEPT_FAIR_OFFER.var, WouldAcceptFairOffer::UNSURE.bit(), Always),
        (CONCERN_NEGOTIABLE.var, ConcernNegotiable::UNSURE.bit(), Always),
        (PRACTICAL_CONSTRAINTS.var, PracticalConstraints::NONE.bit(), Always),
        (NEGOTIATION_STATUS.var, NegotiationStatus::NOT_TRIED.bit(), Always),
        (MISMATCH_SEVERITY.var, MismatchSeverity::MINOR.bit(), Always),
        (CONCERN_BASIS.var, ConcernBasis::MIXED.bit(), Always),
        (COUNTEROFFER_FIXES_CAUSE.var, CounterofferFixesCause::UNSURE.bit(), Always),
        no(NEEDS_TIME_TO_REFLECT),
        no(FEEDBACK_OBJECTIVE),
        no(PURPOSE_DISCLOSED),
        no(INFORMAL_CHANNEL_FITS),
        no(BACKUP_USEFUL),
        no(DETAILS_VERIFIED),
        no(NOTIFICATION_PREFERENCE_KNOWN),
        (REVERSIBILITY.var, Reversibility::HARD.bit(), Always),
        (ESTABLISHED_CHANNEL.var, EstablishedChannel::EMAIL.bit(), Always),
        (MARKET_NORM.var, MarketNorm::NO_SPECIAL_NORM.bit(), Always),
        (INTERVIEW_PURPOSE.var, InterviewPurpose::GENUINE.bit(), Always),
        (WANTS_TO_REPORT.var, WantsToReport::UNSURE.bit(), Always),
        (APPOINTMENT_FORMAT.var, AppointmentFormat::IN_PERSON.bit(), Always),
    ]
}

/// `inv-unknown-is-cautious`
#[test]
fn an_unknown_fact_gives_the_same_plan_as_its_cautious_value() {
    for (var, mask, when) in cautious() {
        check_cautious(var, when, |_, stated| say(stated, var, mask));
    }
    check_cautious(HOURS_UNTIL_APPOINTMENT.0, APPOINTMENT_PENDING.yes(), |world, stated| {
        number_of(world, stated, HOURS_UNTIL_APPOINTMENT, 12.0);
    });
    check_cautious(DAYS_UNTIL_NEXT_MILESTONE.0, Always, |world, stated| {
        number_of(world, stated, DAYS_UNTIL_NEXT_MILESTONE, 14.0);
    });
}

#[track_caller]
fn check_cautious(var: Var, when: Cond, change: impl FnOnce(&World, &mut Symbols)) {
    let name = fact(var).map_or("", |fact| fact.id);
    let mut pair = Pair::new(change);
    let stated = pair.world.plan.stated[&var].bits.clone();
    let unknown = !pair.circuit.any(stated);
    let when = pair.before(when);
    let whenever = pair.circuit.and(unknown, when);
    let same: Vec<Signal> = TABLES.iter().map(|table| pair.same(table)).collect();
    let then = pair.circuit.all(same);
    pair.prove(&format!("{name} unknown"), whenever, then);
}

/// `inv-no-number-changes-how`
#[test]
fn learning_that_there_is_no_number_changes_how_never_what_or_whom() {
    let mut pair = Pair::new(|_, stated| say(stated, HAS_PHONE_NUMBER.0, NO));
    let stays = [
        "action", "tell", "thanks", "praise", "apology", "touch", "return", "times", "hold", "disclose", "reply",
        "report",
    ];
    let same: Vec<Signal> =
        TABLES.iter().filter(|table| stays.contains(&table.id)).map(|table| pair.same(table)).collect();
    assert_eq!(same.len(), stays.len());
    let then = pair.circuit.all(same);
    pair.prove("no number", TRUE, then);
}

fn log_the_call(_: &World, stated: &mut Symbols) {
    say(stated, EXIT_STATUS.var, ExitStatus::TOLD_ORALLY.bit());
    say(stated, EXIT_CHANNEL_USED.var, ExitChannelUsed::PHONE.bit());
}

/// An exit by phone that nobody has carried out yet, by somebody who is sure and at ease.
const FIRST_CALL: Cond = all(&[
    CHANNEL.is(Channel::PHONE),
    EXIT_NOTICE.yes(),
    EXIT_STATUS.is(ExitStatus::NOT_COMMUNICATED),
    INTENT.is(Intent::LEAVE),
    MISHANDLED.unknown(),
    EMPLOYER_REACTION.is(EmployerReaction::NONE_YET),
    WRITTEN_CONFIRMATION_SENT.no(),
]);

/// `inv-told-stays-told`
#[test]
fn after_the_call_the_exit_keeps_its_name_and_the_written_line_is_left() {
    let mut pair = Pair::new(log_the_call);
    let whenever = pair.before(FIRST_CALL);
    let action = TABLES.iter().find(|table| table.id == "action").expect("a topic");
    let same = pair.same(action);
    let email = pair.after(CHANNEL.is(Channel::EMAIL));
    let then = pair.circuit.and(same, email);
    pair.prove("after the call", whenever, then);
}

/// `inv-record-as-announced`
#[test]
fn the_record_that_was_announced_is_the_template_after_the_call() {
    let mut pair = Pair::new(log_the_call);
    let whenever = pair.before(FIRST_CALL);
    let announced = &pair.world.plan.values[&CONFIRM_TEMPLATE.var].bits;
    let offered = pair.after.values[&TEMPLATE.var].bits.clone();
    let confirm = TABLES.iter().find(|table| table.id == "confirm-template").expect("a topic");
    let template = TABLES.iter().find(|table| table.id == "template").expect("a topic");
    let mut then = TRUE;
    for (answer, bit) in confirm.answers.iter().zip(announced) {
        let index = template.answers.iter().position(|other| other.id == answer.id);
        let comes_up = index.map_or(FALSE, |index| offered[index]);
        let kept = pair.circuit.or(!*bit, comes_up);
        then = pair.circuit.and(then, kept);
    }
    pair.prove("the record", whenever, then);
}

/// `inv-written-ends-it`
#[test]
fn once_the_exit_is_in_writing_and_nobody_reacts_the_plan_is_empty() {
    let mut pair = Pair::new(|_, stated| {
        say(stated, EXIT_STATUS.var, ExitStatus::TOLD_IN_WRITING.bit());
        say(stated, EXIT_CHANNEL_USED.var, ExitChannelUsed::EMAIL.bit());
        say(stated, WRITTEN_CONFIRMATION_SENT.0, YES);
        say(stated, MONTHS_SINCE_EXIT.0, 0);
    });
    const WHENEVER: Cond = all(&[
        EXIT_NOTICE.yes(),
        INTENT.is(Intent::LEAVE),
        MISHANDLED.unknown(),
        EMPLOYER_REACTION.is(EmployerReaction::NONE_YET),
    ]);
    let whenever = pair.before(WHENEVER);
    let done = pair.after(ACTION.is(Action::NO_ACTION));
    let none = pair.after(DEADLINE.is(Deadline::NONE));
    let then = pair.circuit.and(done, none);
    pair.prove("in writing", whenever, then);
}

/// `inv-reaction-reopens`
#[test]
fn each_reaction_that_waits_for_an_answer_leads_to_exactly_one_reply() {
    let reactions = [
        EmployerReaction::ASKED_WHY,
        EmployerReaction::ASKED_FEEDBACK,
        EmployerReaction::RETENTION_ATTEMPT,
        EmployerReaction::COUNTEROFFER,
        EmployerReaction::BETTER_OFFER,
    ];
    for reaction in reactions {
        let mut pair = Pair::new(|_, stated| say(stated, EMPLOYER_REACTION.var, reaction.bit()));
        const WHENEVER: Cond = all(&[
            EXITED.yes(),
            MISCONDUCT_PRESENT.no(),
            not(&MISHANDLED.has_any(&[Mishandled::GHOSTED, Mishandled::NO_SHOW])),
        ]);
        let whenever = pair.before(WHENEVER);
        let responds = pair.after(ACTION.is(Action::RESPOND));
        let reply = pair.after(REPLY.is_not(Reply::NOT_APPLICABLE));
        let then = pair.circuit.and(responds, reply);
        pair.prove("a reaction", whenever, then);
    }
}
