//! Courtesy by elimination: there are more kind words than any list can hold, so a clause that turns to the reader and does
//! no other work has the benefit of the doubt.

use super::Reading;
use super::said::LETTER;
use super::words::{Found, Sentence, Words};
use crate::domain::checks::{no_criticism, no_sarcasm, no_venting};

/// Words that wish somebody something.
const WISHES: &[&str] = &[
    "wish|wishes|wishing|hope|hopes|hoping|hopefully|luck|lucky|success|may|bless|enjoy|cheers|best|fingers|rooting",
    "have a|an|fun",
];

/// Words of somebody who asks, denies, or keeps to the matter.
const MATTERS: &[&str] = &[
    "please|kindly|pls|if|unless|whether|must|need|needs|needed|should|ought|would|could|can|may|might|want|wants",
    "not|no|never|nobody|nothing|none|neither|nor|don't|didn't|won't|wasn't|weren't|isn't|aren't|can't|cannot|couldn't|hadn't|haven't|hasn't|doesn't|wouldn't|shouldn't|without|but|however|unfortunately|only|even|still",
    "regarding|concerning|re|about|writing|write|ring|ringing|call|calling|email|message|text|confirm|inform|tell|telling|told|know|said|say|discuss|discussed|spoke|mentioned|agreed",
    "that's|all i|you .. wanted|need|have",
];

/// What a sentence of business is about.
const BUSINESS: &[&str] = &[
    "file|data|documents|papers|contract|form|forms|invoice|expenses|ticket|cv|resume|profile|account|record|records",
    "salary|pay|money|wage|wages|bonus|euros|pounds|dollars|rent|landlord|mortgage|bus|train|commute",
    "role|position|job|post|process|application|candidacy|candidature|vacancy|reason|reasons|decision|experience|review",
];

impl Reading<'_> {
    /// Whether a clause decides, weighs, explains, apologises, proposes a time or complains.
    pub(in crate::domain::checks) fn works(&self, clause: &Found) -> bool {
        let body = &self.body;
        let within = |found: &Found| clause.contains(&found.start);
        let said = self.decisions.iter().map(|decision| &decision.words).chain(&self.weighed);
        let given = self.reasons.iter().map(|reason| &reason.words).chain(&self.apologies);
        said.chain(given).any(within)
            || self.moments.iter().any(|moment| moment.proposed && within(&moment.words))
            || sour(body, clause)
    }

    /// Whether some clause speaks of the other side, in a friendly way as far as one can tell, and is more than a wish.
    pub(in crate::domain::checks) fn is_kind(&self) -> bool {
        let body = &self.body;
        let names = self.draft.names;
        let company = body.find_name(names.company);
        body.main().take(LETTER).any(|(_, sentence)| {
            let asks = body.text(sentence.at.clone()).ends_with('?');
            !asks
                && body.clauses(sentence).iter().any(|clause| {
                    let theirs = body.has_in(
                        clause,
                        &["you|you've|you'd|your|yours|everyone|everybody|team|colleagues|staff|crew|lads|girls|folks"],
                    ) || company.iter().any(|name| clause.contains(&name.start));
                    clause.len() >= 4
                        && theirs
                        && !body.has_in(clause, WISHES)
                        && !self.works(clause)
                        && !body.has_in(clause, MATTERS)
                        && !body.has_in(clause, BUSINESS)
                })
        })
    }

    /// Whether a sentence does something else than close: it decides, explains, asks, denies, complains or keeps to the
    /// matter.
    pub(in crate::domain::checks) fn is_business(&self, sentence: &Sentence) -> bool {
        let body = &self.body;
        let clauses = body.clauses(sentence);
        let text = body.text(sentence.at.clone());
        let last = clauses.last().unwrap_or(&sentence.words);
        // One exclamation mark behind something that is no complaint is a smile.
        let smiles = text.ends_with('!') && !text.ends_with("!!");
        let kind = |clause: &Found| {
            !self.works(clause) && !body.has_in(clause, MATTERS) && (smiles || !body.has_in(clause, BUSINESS))
        };
        let whole = sentence.words.len() >= 3 && kind(&sentence.words);
        text.ends_with('?') || sour(body, &sentence.words) || !(whole || last.len() >= 4 && kind(last))
    }
}

/// Whether words complain.
fn sour(body: &Words, words: &Found) -> bool {
    [no_criticism::CRITICISM, no_venting::HEAT, no_sarcasm::IRONY].iter().any(|phrases| body.has_in(words, phrases))
}
