//! Check `mc-role-named`.

use super::*;

pub static MC_ROLE_NAMED: Check = Check {
    id: "mc-role-named",
    kind: CheckKind::Require,
    medium: CheckMedium::Any,
    when: all(&[COMPOSING.yes(), ACTION.is_not(Action::RESPOND)]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Stated,
    title: "The role is not named",
    detects: "The role title in the message or its subject line.",
    explain: "Recruiters fill many positions at once. Name yours.",
    fix: "Put the role title in.",
    sources: &[&S0_7A, &S3_4C, &S3_19],
    find,
    flags: Example::new(
        WITHDRAW,
        Medium::Email,
        "Withdrawal, Sam Ortiz",
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application.\n\nSam Ortiz",
    ),
    leaves: Example::new(
        WITHDRAW,
        Medium::Email,
        "Withdrawal, Sam Ortiz",
        "Dear Maya,\n\nThank you for your time. I have decided to withdraw my application for the Data Analyst role.\n\nSam Ortiz",
    ),
};

fn find(reading: &Reading, _: &Context, hits: &mut Vec<Hit>) {
    let role = reading.draft.names.role;
    let named = if role.trim().is_empty() {
        titled(&reading.body) || titled(&reading.subject)
    } else {
        names(&reading.body, role) || names(&reading.subject, role)
    };
    if !named {
        hits.push(insertion(reading));
    }
}

/// Whether the title stands here, or all but one of its longer words do: "the analyst role" names a senior analyst's.
fn names(words: &Words, role: &str) -> bool {
    if !words.find_name(role).is_empty() {
        return true;
    }
    let role = Words::new(role);
    let parts: Vec<&str> = (0..role.words.len()).map(|at| role.word(at)).filter(|part| part.len() > 3).collect();
    let there = parts.iter().filter(|part| !words.find_name(part).is_empty()).count();
    there > 0 && there + 1 >= parts.len()
}

/// Whether some title stands beside a word for a position.
fn titled(words: &Words) -> bool {
    let plain = [
        "the",
        "this",
        "that",
        "a",
        "your",
        "my",
        "another",
        "new",
        "of",
        "for",
        "other",
        "any",
        "open",
        "first",
        "different",
    ];
    let nouns = ["role|position|job|post|vacancy|opening|posting|offer|application|interview|process|candidacy"];
    let named =
        |at: usize| words.words.get(at).is_some_and(|word| words.text(word.at.clone()).starts_with(char::is_uppercase));
    let applied = words.find(&["application|candidacy|applied|interview|offer as|for"]);
    if applied.iter().any(|found| named(found.end)) {
        return true;
    }
    words.find(&nouns).iter().any(|found| {
        let before = found.start.checked_sub(1).map(|at| words.word(at)).unwrap_or_default();
        let after = words.word(found.end);
        let title = |at: usize| {
            words.words.get(at).is_some_and(|word| words.text(word.at.clone()).starts_with(char::is_uppercase))
        };
        !before.is_empty() && !plain.contains(&before) && (title(found.start.wrapping_sub(1)) || before.len() > 5)
            || matches!(after, "of" | "as") && found.end + 1 < words.words.len()
    })
}

/// Puts the title behind the words that it belongs to, or gives it a sentence of its own.
fn insertion(reading: &Reading) -> Hit {
    let names = &reading.draft.names;
    if names.role.trim().is_empty() {
        return Hit::missing(reading.opening());
    }
    let body = &reading.body;
    let head = body.find(&["my|the application|candidacy|candidature", "the|your offer"]);
    let fits = head.iter().find(|found| !matches!(body.word(found.end), "for" | "of" | "to" | "from" | "and"));
    if let Some(found) = fits {
        let at = body.span(found).end;
        return Hit::missing(at).fixed(at..at, format!(" for {}", names.the_role()));
    }
    let bare = body.find(&["this|the|your role|position|job|vacancy|opening"]);
    if let Some(found) = bare.first() {
        return reading.reads_better(found, &names.the_role());
    }
    reading.lacks_first(&format!("This is about {}.", names.the_role()))
}
