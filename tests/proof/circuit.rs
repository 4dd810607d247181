//! Boolean circuits with shared nodes, and a solver over them.

use std::collections::HashMap;

use batsat::{BasicSolver, Lit as SatLit, SolverInterface, Var as SatVar, lbool};

/// A signal of the circuit: a node, perhaps negated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Signal(u32);

/// Always false; its negation is always true.
pub(crate) const FALSE: Signal = Signal(0);
pub(crate) const TRUE: Signal = Signal(1);

impl std::ops::Not for Signal {
    type Output = Signal;
    fn not(self) -> Signal {
        Signal(self.0 ^ 1)
    }
}

impl Signal {
    fn node(self) -> usize {
        (self.0 >> 1) as usize
    }

    fn negated(self) -> bool {
        self.0 & 1 == 1
    }
}

#[derive(Debug, Clone, Copy)]
enum Node {
    False,
    Input,
    And(Signal, Signal),
}

/// Grows only; equal gates are shared.
#[derive(Debug, Clone)]
pub(crate) struct Circuit {
    nodes: Vec<Node>,
    gates: HashMap<(Signal, Signal), Signal>,
}

impl Circuit {
    pub(crate) fn new() -> Self {
        Circuit { nodes: vec![Node::False], gates: HashMap::new() }
    }

    pub(crate) fn input(&mut self) -> Signal {
        self.push(Node::Input)
    }

    pub(crate) fn and(&mut self, left: Signal, right: Signal) -> Signal {
        let (left, right) = if left <= right { (left, right) } else { (right, left) };
        if left == FALSE || left == !right {
            return FALSE;
        }
        if left == TRUE || left == right {
            return right;
        }
        if let Some(gate) = self.gates.get(&(left, right)) {
            return *gate;
        }
        let gate = self.push(Node::And(left, right));
        self.gates.insert((left, right), gate);
        gate
    }

    pub(crate) fn or(&mut self, left: Signal, right: Signal) -> Signal {
        !self.and(!left, !right)
    }

    pub(crate) fn all(&mut self, signals: impl IntoIterator<Item = Signal>) -> Signal {
        signals.into_iter().fold(TRUE, |all, signal| self.and(all, signal))
    }

    pub(crate) fn any(&mut self, signals: impl IntoIterator<Item = Signal>) -> Signal {
        signals.into_iter().fold(FALSE, |any, signal| self.or(any, signal))
    }

    pub(crate) fn same(&mut self, left: Signal, right: Signal) -> Signal {
        let both = self.and(left, right);
        let neither = self.and(!left, !right);
        self.or(both, neither)
    }

    fn push(&mut self, node: Node) -> Signal {
        self.nodes.push(node);
        Signal((self.nodes.len() as u32 - 1) << 1)
    }

    /// The value of every node for the given inputs; inputs that are not named are false.
    pub(crate) fn evaluate(&self, inputs: &HashMap<Signal, bool>) -> Vec<bool> {
        let mut values: Vec<bool> = Vec::with_capacity(self.nodes.len());
        for (index, node) in self.nodes.iter().enumerate() {
            let read = |signal: Signal, values: &[bool]| values[signal.node()] != signal.negated();
            let value = match node {
                Node::False => false,
                Node::Input => inputs.get(&Signal((index as u32) << 1)).copied().unwrap_or(false),
                Node::And(left, right) => read(*left, &values) && read(*right, &values),
            };
            values.push(value);
        }
        values
    }
}

/// The value of a signal in an evaluation.
pub(crate) fn value(values: &[bool], signal: Signal) -> bool {
    values[signal.node()] != signal.negated()
}

/// A solver that holds a whole circuit as clauses; questions are asked one after the other.
pub(crate) struct Solver {
    sat: BasicSolver,
    vars: Vec<SatVar>,
}

impl Solver {
    /// Takes in the circuit; every question must be about signals that it has.
    pub(crate) fn new(circuit: &Circuit) -> Self {
        let mut sat = BasicSolver::default();
        let vars: Vec<SatVar> = circuit.nodes.iter().map(|_| sat.new_var_default()).collect();
        let mut solver = Solver { sat, vars };
        for (index, node) in circuit.nodes.iter().enumerate() {
            let this = Signal((index as u32) << 1);
            match *node {
                Node::Input => {}
                Node::False => solver.clause(&[!this]),
                Node::And(left, right) => {
                    solver.clause(&[!this, left]);
                    solver.clause(&[!this, right]);
                    solver.clause(&[this, !left, !right]);
                }
            }
        }
        solver
    }

    fn clause(&mut self, signals: &[Signal]) {
        let mut lits: Vec<SatLit> = signals.iter().map(|signal| self.lit(*signal)).collect();
        self.sat.add_clause_reuse(&mut lits);
    }

    fn lit(&self, signal: Signal) -> SatLit {
        SatLit::new(self.vars[signal.node()], !signal.negated())
    }

    /// Inputs that make all the signals true at once, as the set of nodes that are true; `None` proves that there are none.
    pub(crate) fn find(&mut self, signals: &[Signal]) -> Option<Vec<bool>> {
        let lits: Vec<SatLit> = signals.iter().map(|signal| self.lit(*signal)).collect();
        let answer = self.sat.solve_limited(&lits);
        assert!(answer != lbool::UNDEF, "the solver gave up");
        (answer == lbool::TRUE).then(|| self.vars.iter().map(|var| self.sat.value_var(*var) == lbool::TRUE).collect())
    }
}
