//! Check `mc-gratitude-present`.

use super::*;

use crate::domain::condition::*;
use crate::domain::situation::*;
use crate::domain::sources::*;

pub static MC_GRATITUDE_PRESENT: Check = Check {
    id: "mc-gratitude-present",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[LEAVING.yes(), RED_FLAG_REASON.no()]),
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Gratitude present",
    detects: "a thanks or appreciation phrase near the start or end (thank, grateful, appreciate)",
    explain: "Thanks for their time keeps goodwill; after bad conduct a neutral courtesy is enough.",
    fix: "add one sentence of thanks naming the conversation or the offer",
    sources: &[&S0_3, &S0_5B, &S1_6B, &S4_5C],
};
