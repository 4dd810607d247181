//! Check `mc-signature-complete`.

use super::*;

pub static MC_SIGNATURE_COMPLETE: Check = Check {
    id: "mc-signature-complete",
    kind: CheckKind::Require,
    medium: CheckMedium::Email,
    when: all(&[COMPOSING.yes(), ESTABLISHED_CHANNEL.is_not(EstablishedChannel::TEXT), UNSAFE.no()]),
    reach: Reach::Message,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "Signature complete",
    detects: "full name plus phone and email after the sign-off, where the template asks for a full signature",
    explain: "They need a way to reach you with a question.",
    fix: "add phone and email",
    sources: &[&S1_6C, &S1_12A],
    find: later,
    flags: Example::email(WITHDRAW, ""),
    leaves: Example::email(WITHDRAW, ""),
};
