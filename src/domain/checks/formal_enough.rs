//! Check `mc-formal-enough`.

use super::*;

pub static MC_FORMAL_ENOUGH: Check = Check {
    id: "mc-formal-enough",
    kind: CheckKind::Match,
    medium: CheckMedium::Written,
    when: any(&[INTERNATIONAL_HIRING_TEAM.yes(), MARKET_NORM.is(MarketNorm::FORMAL_WRITTEN_EXPECTED)]),
    reach: Reach::Words,
    severity: Severity::Hint,
    basis: Basis::Stated,
    title: "Formal enough",
    detects: "contractions, first-name greeting or casual openers in formal situations",
    explain: "Abroad, more formal is safer.",
    fix: "use the formal variant",
    sources: &[&S0_10C],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
