//! What was proved, and over how much. Written by the proof itself (`tests/proof`); do not edit by hand.

/// How much was walked for one topic.
#[derive(Debug)]
pub struct Extent {
    pub topic: &'static str,
    pub rows: usize,
    /// Facts that decide the topic, directly or through others.
    pub facts: usize,
    /// Situations that the conditions can tell apart, as a power of ten.
    pub power_of_ten: u32,
}

/// Every topic, in the order in which they are decided.
pub const EXTENTS: &[Extent] = &[
    Extent { topic: "exit-kind", rows: 6, facts: 12, power_of_ten: 11 },
    Extent { topic: "action", rows: 39, facts: 51, power_of_ten: 47 },
    Extent { topic: "disclose", rows: 6, facts: 53, power_of_ten: 48 },
    Extent { topic: "tell", rows: 21, facts: 58, power_of_ten: 52 },
    Extent { topic: "channel", rows: 31, facts: 65, power_of_ten: 56 },
    Extent { topic: "confirm", rows: 9, facts: 65, power_of_ten: 56 },
    Extent { topic: "deadline", rows: 19, facts: 67, power_of_ten: 57 },
    Extent { topic: "decide-by", rows: 4, facts: 52, power_of_ten: 48 },
    Extent { topic: "hold", rows: 8, facts: 54, power_of_ten: 50 },
    Extent { topic: "reason", rows: 14, facts: 54, power_of_ten: 50 },
    Extent { topic: "thanks", rows: 4, facts: 51, power_of_ten: 47 },
    Extent { topic: "praise", rows: 4, facts: 52, power_of_ten: 48 },
    Extent { topic: "apology", rows: 6, facts: 52, power_of_ten: 48 },
    Extent { topic: "touch", rows: 5, facts: 53, power_of_ten: 48 },
    Extent { topic: "return", rows: 6, facts: 52, power_of_ten: 48 },
    Extent { topic: "times", rows: 5, facts: 52, power_of_ten: 48 },
    Extent { topic: "register", rows: 8, facts: 66, power_of_ten: 56 },
    Extent { topic: "length", rows: 9, facts: 65, power_of_ten: 56 },
    Extent { topic: "reply", rows: 12, facts: 55, power_of_ten: 50 },
    Extent { topic: "report", rows: 7, facts: 5, power_of_ten: 16 },
    Extent { topic: "next-contact", rows: 7, facts: 53, power_of_ten: 50 },
    Extent { topic: "coach", rows: 3, facts: 58, power_of_ten: 51 },
    Extent { topic: "template", rows: 74, facts: 72, power_of_ten: 61 },
    Extent { topic: "confirm-template", rows: 7, facts: 65, power_of_ten: 56 },
];

/// All situations together, as a power of ten.
pub const SITUATIONS_POWER_OF_TEN: u32 = 103;
/// Claims about single situations, each proved over all of them.
pub const CLAIMS: usize = 63;
/// Pairs of entries that say the opposite, proved never to be shown together.
pub const OPPOSITE_PAIRS: usize = 522;
/// Rules, templates, checks and frameworks, each proved to be shown in some situation.
pub const ALIVE: usize = 599;
