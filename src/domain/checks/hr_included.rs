//! Check `mc-hr-included`.

use super::*;

pub static MC_HR_INCLUDED: Check = Check {
    id: "mc-hr-included",
    kind: CheckKind::Match,
    medium: CheckMedium::Plan,
    when: all(&[LEAVING.yes(), any(&[SPONSORSHIP_UNDERWAY.yes(), RELOCATION_UNDERWAY.yes()])]),
    reach: Reach::Notice,
    severity: Severity::Block,
    basis: Basis::Stated,
    title: "HR must know at once",
    detects: "HR, among those who get the message.",
    explain: "Visa or moving steps are under way. HR stops them, so HR has to be told.",
    fix: "Add HR and the recruiter.",
    sources: &[&S0_10A, &S0_15Q3],
    find,
    flags: Example::plan(DECLINE_VISA, Handed { to: Some(&[Tell::HIRING_MANAGER]), copy: Some(&[]), ..HANDED }),
    leaves: Example::plan(DECLINE_VISA, Handed { to: Some(&[Tell::HR_AND_RECRUITER]), copy: Some(&[]), ..HANDED }),
};

fn find(_: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    let (Some(to), Some(copy)) = (context.handed.to, context.handed.copy) else { return };
    if !to.iter().chain(copy).any(|person| [Tell::HR, Tell::HR_AND_RECRUITER].contains(person)) {
        hits.push(Hit::plan());
    }
}
