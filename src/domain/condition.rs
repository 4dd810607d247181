//! Conditions over a situation, as data, and the two ways to read them.
//!
//! A condition is never a closure: the engine must be able to say why a rule fired, why another did not and what would
//! change the answer, and tests must be able to enumerate or encode it.
//!
//! **On what was said** ([`Cond::said`]) a test on an unknown fact is unknown; **on what is assumed** ([`Cond::holds`])
//! the unknown facts have taken their assumed values first, what is still unknown fails every test, and *not* is plain
//! negation. The two never contradict each other.

use std::marker::PhantomData;

pub use Cond::Always;

use super::situation::{Assumed, Assumption, Slot, Values, Var};

/// One condition.
#[derive(Debug, Clone, Copy)]
pub enum Cond {
    /// No condition.
    Always,
    /// The value of the fact is, or the set shares, at least one of the values in the mask (bit *n* = value *n*).
    Among(Var, u64),
    /// The number compares as said with the bound.
    Compare(Var, Order, f64),
    /// The yes/no fact is not *yes*; an unknown one is read as it is assumed.
    No(Var),
    /// The fact has a value; a set or a text holds at least one.
    Known(Var),
    /// The fact has no value.
    Unknown(Var),
    /// The condition does not hold.
    Not(&'static Cond),
    /// Every one holds.
    All(&'static [Cond]),
    /// At least one holds.
    Any(&'static [Cond]),
}

/// How a number is compared with its bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Below,
    AtMost,
    Equals,
    AtLeast,
    Above,
}

impl Order {
    /// Whether `left` stands in this order to `right`.
    pub fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Order::Below => left < right,
            Order::AtMost => left <= right,
            Order::Equals => left == right,
            Order::AtLeast => left >= right,
            Order::Above => left > right,
        }
    }
}

/// Holds when every part does.
pub const fn all(parts: &'static [Cond]) -> Cond {
    Cond::All(parts)
}

/// Holds when at least one part does.
pub const fn any(parts: &'static [Cond]) -> Cond {
    Cond::Any(parts)
}

/// Holds when the part does not.
pub const fn not(part: &'static Cond) -> Cond {
    Cond::Not(part)
}

/// One value of a fact or topic with a closed list of values; the type parameter names the list.
#[derive(Debug, PartialEq, Eq)]
pub struct Value<T> {
    index: u8,
    list: PhantomData<T>,
}

impl<T> Clone for Value<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Value<T> {}

impl<T> Value<T> {
    pub(crate) const fn new(index: u8) -> Self {
        Value { index, list: PhantomData }
    }

    /// Position in the list of values.
    pub const fn index(self) -> usize {
        self.index as usize
    }

    /// The value as a mask with one bit.
    pub const fn bit(self) -> u64 {
        1 << self.index
    }
}

const fn mask<T>(values: &[Value<T>]) -> u64 {
    let mut mask = 0;
    let mut i = 0;
    while i < values.len() {
        mask |= 1 << values[i].index;
        i += 1;
    }
    mask
}

/// Mask of *yes* in a yes/no fact.
pub const YES: u64 = 1;
/// Mask of *no* in a yes/no fact.
pub const NO: u64 = 2;

/// A yes/no fact.
#[derive(Debug, Clone, Copy)]
pub struct Flag(pub Var);

impl Flag {
    pub(crate) const fn new(var: Var) -> Self {
        Flag(var)
    }

    /// The fact is true.
    pub const fn yes(self) -> Cond {
        Cond::Among(self.0, YES)
    }

    /// The fact is not true; an unknown one is read as it is assumed.
    pub const fn no(self) -> Cond {
        Cond::No(self.0)
    }

    pub const fn known(self) -> Cond {
        Cond::Known(self.0)
    }

    pub const fn unknown(self) -> Cond {
        Cond::Unknown(self.0)
    }

    pub(crate) const fn assumed(self, when: Cond) -> Assumption {
        Assumption { var: self.0, when, takes: Assumed::Bits(YES) }
    }
}

/// A fact or topic with exactly one value of a list.
#[derive(Debug)]
pub struct One<T> {
    pub var: Var,
    list: PhantomData<T>,
}

impl<T> Clone for One<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for One<T> {}

impl<T> One<T> {
    pub(crate) const fn new(var: Var) -> Self {
        One { var, list: PhantomData }
    }

    pub const fn is(self, value: Value<T>) -> Cond {
        Cond::Among(self.var, value.bit())
    }

    /// The fact has another value. On what is assumed a fact without any value is not this value and not another one:
    /// the test fails. For lists of at most 64 values.
    pub const fn is_not(self, value: Value<T>) -> Cond {
        Cond::Among(self.var, !value.bit())
    }

    pub const fn is_any(self, values: &[Value<T>]) -> Cond {
        Cond::Among(self.var, mask(values))
    }

    pub const fn known(self) -> Cond {
        Cond::Known(self.var)
    }

    pub const fn unknown(self) -> Cond {
        Cond::Unknown(self.var)
    }

    pub(crate) const fn assumed(self, value: Value<T>, when: Cond) -> Assumption {
        Assumption { var: self.var, when, takes: Assumed::Bits(value.bit()) }
    }

    pub(crate) const fn gives(self, value: Value<T>) -> super::plan::Gives {
        super::plan::Gives::Value(value.index)
    }
}

impl One<super::situation::Reason> {
    /// Takes the first selected reason in the order of their list, sensitive ones last.
    pub(crate) const fn first_of(self, when: Cond) -> Assumption {
        Assumption { var: self.var, when, takes: Assumed::FirstReason }
    }
}

/// A fact that is a set of values of a list.
#[derive(Debug)]
pub struct Many<T> {
    pub var: Var,
    list: PhantomData<T>,
}

impl<T> Clone for Many<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Many<T> {}

impl<T> Many<T> {
    pub(crate) const fn new(var: Var) -> Self {
        Many { var, list: PhantomData }
    }

    pub const fn has(self, value: Value<T>) -> Cond {
        Cond::Among(self.var, value.bit())
    }

    pub const fn has_any(self, values: &[Value<T>]) -> Cond {
        Cond::Among(self.var, mask(values))
    }

    pub const fn known(self) -> Cond {
        Cond::Known(self.var)
    }

    pub const fn unknown(self) -> Cond {
        Cond::Unknown(self.var)
    }

    pub(crate) const fn assumed(self, value: Value<T>, when: Cond) -> Assumption {
        Assumption { var: self.var, when, takes: Assumed::Bits(value.bit()) }
    }
}

/// A number: hours, days, months or a count.
#[derive(Debug, Clone, Copy)]
pub struct Number(pub Var);

impl Number {
    pub(crate) const fn new(var: Var) -> Self {
        Number(var)
    }

    pub const fn below(self, bound: f64) -> Cond {
        Cond::Compare(self.0, Order::Below, bound)
    }

    pub const fn at_most(self, bound: f64) -> Cond {
        Cond::Compare(self.0, Order::AtMost, bound)
    }

    pub const fn equals(self, bound: f64) -> Cond {
        Cond::Compare(self.0, Order::Equals, bound)
    }

    pub const fn at_least(self, bound: f64) -> Cond {
        Cond::Compare(self.0, Order::AtLeast, bound)
    }

    pub const fn above(self, bound: f64) -> Cond {
        Cond::Compare(self.0, Order::Above, bound)
    }

    pub const fn known(self) -> Cond {
        Cond::Known(self.0)
    }

    pub const fn unknown(self) -> Cond {
        Cond::Unknown(self.0)
    }

    pub(crate) const fn assumed(self, number: f64, when: Cond) -> Assumption {
        Assumption { var: self.0, when, takes: Assumed::Number(number) }
    }

    pub(crate) const fn same_as(self, other: Number, when: Cond) -> Assumption {
        Assumption { var: self.0, when, takes: Assumed::SameAs(other.0) }
    }
}

/// A free text or a date: conditions only ask whether it is there.
#[derive(Debug, Clone, Copy)]
pub struct Text(pub Var);

impl Text {
    pub(crate) const fn new(var: Var) -> Self {
        Text(var)
    }

    pub const fn known(self) -> Cond {
        Cond::Known(self.0)
    }

    pub const fn unknown(self) -> Cond {
        Cond::Unknown(self.0)
    }
}

impl Cond {
    /// Whether the condition holds on what is assumed (two values).
    pub fn holds(&self, values: &Values) -> bool {
        match *self {
            Cond::Always => true,
            Cond::Among(var, mask) => match values[var] {
                Slot::Bits(bits) => bits & mask != 0,
                Slot::Answer(index) => index < 64 && mask >> index & 1 == 1,
                Slot::Unknown | Slot::Number(_) => false,
            },
            Cond::No(var) => !matches!(values[var], Slot::Bits(bits) if bits & YES != 0),
            Cond::Compare(var, order, bound) => matches!(values[var], Slot::Number(n) if order.holds(n, bound)),
            Cond::Known(var) => values[var].is_known(),
            Cond::Unknown(var) => !values[var].is_known(),
            Cond::Not(part) => !part.holds(values),
            Cond::All(parts) => parts.iter().all(|part| part.holds(values)),
            Cond::Any(parts) => parts.iter().any(|part| part.holds(values)),
        }
    }

    /// Whether the condition holds on what was said (three values): `None` means that it depends on an unknown fact.
    ///
    /// `assumed` is the same situation after [`assume`](super::situation::assume); *not* on an unknown yes/no fact and
    /// the tests for *known* and *unknown* read it.
    pub fn said(&self, stated: &Values, assumed: &Values) -> Option<bool> {
        match *self {
            Cond::Always => Some(true),
            Cond::Among(var, mask) => match stated[var] {
                Slot::Bits(bits) => Some(bits & mask != 0),
                Slot::Number(_) | Slot::Answer(_) => Some(false),
                Slot::Unknown => None,
            },
            Cond::Compare(var, order, bound) => match stated[var] {
                Slot::Number(n) => Some(order.holds(n, bound)),
                Slot::Bits(_) | Slot::Answer(_) => Some(false),
                Slot::Unknown => None,
            },
            Cond::No(var) => Some(match stated[var] {
                Slot::Unknown => self.holds(assumed),
                Slot::Bits(bits) => bits & YES == 0,
                Slot::Number(_) | Slot::Answer(_) => true,
            }),
            Cond::Known(_) | Cond::Unknown(_) => Some(self.holds(assumed)),
            Cond::Not(part) => part.said(stated, assumed).map(|holds| !holds),
            Cond::All(parts) => {
                let mut all = Some(true);
                for part in parts {
                    match part.said(stated, assumed) {
                        Some(false) => return Some(false),
                        None => all = None,
                        Some(true) => {}
                    }
                }
                all
            }
            Cond::Any(parts) => {
                let mut any = Some(false);
                for part in parts {
                    match part.said(stated, assumed) {
                        Some(true) => return Some(true),
                        None => any = None,
                        Some(false) => {}
                    }
                }
                any
            }
        }
    }

    /// Calls `visit` with every variable that the condition reads, in reading order, repeats included.
    pub fn each_var(&self, visit: &mut impl FnMut(Var)) {
        match *self {
            Cond::Always => {}
            Cond::Among(var, _) | Cond::Compare(var, ..) | Cond::No(var) | Cond::Known(var) | Cond::Unknown(var) => {
                visit(var)
            }
            Cond::Not(part) => part.each_var(visit),
            Cond::All(parts) | Cond::Any(parts) => parts.iter().for_each(|part| part.each_var(visit)),
        }
    }
}
