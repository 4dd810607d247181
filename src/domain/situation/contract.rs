//! Offer and contract.

use super::*;

/// Values of [`CONTRACT_MODEL`].
#[derive(Debug, PartialEq, Eq)]
pub struct ContractModel;

impl ContractModel {
    pub const DIRECT_PERMANENT: Value<ContractModel> = Value::new(0);
    pub const FIXED_TERM: Value<ContractModel> = Value::new(1);
    pub const CONTRACTOR: Value<ContractModel> = Value::new(2);
    pub const THIRD_PARTY: Value<ContractModel> = Value::new(3);
}

/// Who would employ the person and how (third-party = agency, umbrella or other intermediary is the employer).
pub const CONTRACT_MODEL: One<ContractModel> = One::new(Var::ContractModel);

/// Values of [`CONTRACT_MODEL_NEEDED`].
#[derive(Debug, PartialEq, Eq)]
pub struct ContractModelNeeded;

impl ContractModelNeeded {
    pub const DIRECT_PERMANENT: Value<ContractModelNeeded> = Value::new(0);
    pub const ANY: Value<ContractModelNeeded> = Value::new(1);
}

/// What the person requires.
pub const CONTRACT_MODEL_NEEDED: One<ContractModelNeeded> = One::new(Var::ContractModelNeeded);

/// Values of [`SIGNED_DOCUMENTS`].
#[derive(Debug, PartialEq, Eq)]
pub struct SignedDocuments;

impl SignedDocuments {
    pub const ACCEPTANCE_LETTER: Value<SignedDocuments> = Value::new(0);
    pub const EMPLOYMENT_CONTRACT: Value<SignedDocuments> = Value::new(1);
    pub const RELOCATION_AGREEMENT: Value<SignedDocuments> = Value::new(2);
    pub const BONUS_AGREEMENT: Value<SignedDocuments> = Value::new(3);
    pub const NON_DISCLOSURE: Value<SignedDocuments> = Value::new(4);
    pub const NONE: Value<SignedDocuments> = Value::new(5);
}

/// Papers already signed.
pub const SIGNED_DOCUMENTS: Many<SignedDocuments> = Many::new(Var::SignedDocuments);

/// The person re-read them for obligations.
pub const SIGNED_DOCUMENTS_REVIEWED: Flag = Flag::new(Var::SignedDocumentsReviewed);

/// Values of [`EMPLOYER_COMMITMENTS`].
#[derive(Debug, PartialEq, Eq)]
pub struct EmployerCommitments;

impl EmployerCommitments {
    pub const SEARCH_HALTED: Value<EmployerCommitments> = Value::new(0);
    pub const INTERNAL_ARRANGEMENTS: Value<EmployerCommitments> = Value::new(1);
    pub const VISA_PETITION: Value<EmployerCommitments> = Value::new(2);
    pub const RELOCATION_SPEND: Value<EmployerCommitments> = Value::new(3);
}

/// Hard-to-undo steps the employer took because of the acceptance.
pub const EMPLOYER_COMMITMENTS: Many<EmployerCommitments> = Many::new(Var::EmployerCommitments);

/// Money already paid.
pub const SIGNING_BONUS_RECEIVED: Flag = Flag::new(Var::SigningBonusReceived);

/// Relocation money or services already received.
pub const RELOCATION_ASSISTANCE_RECEIVED: Flag = Flag::new(Var::RelocationAssistanceReceived);

/// Signed papers, equipment or materials must go back.
pub const DOCUMENTS_TO_RETURN: Flag = Flag::new(Var::DocumentsToReturn);

/// Agreed start.
pub const START_DATE: Text = Text::new(Var::StartDate);

/// The facts of this section, in the order of [`Var`].
pub(super) const FACTS: &[Fact] = &[
    Fact {
        var: Var::ContractModel,
        id: "contract-model",
        kind: Kind::One(&[
            Choice {
                id: "direct-permanent",
                label: "With the company, no end date",
                when: "The contract is with the company and has no end date",
                likely: 70,
            },
            Choice { id: "fixed-term", label: "With an end date", when: "The contract has an end date", likely: 12 },
            Choice { id: "contractor", label: "As a contractor", when: "You would work as a contractor", likely: 8 },
            Choice {
                id: "third-party",
                label: "Through an agency or another firm",
                when: "An agency or another firm would employ you",
                likely: 10,
            },
        ]),
        short: "The contract they offer",
        ask: "What kind of contract would it be?",
        help: "",
        meaning: "who would employ the person, and how",
        if_unknown: "Nothing is assumed. You are asked before you decide.",
        likely: 50,
    },
    Fact {
        var: Var::ContractModelNeeded,
        id: "contract-model-needed",
        kind: Kind::One(&[
            Choice {
                id: "direct-permanent",
                label: "Yes, I need that",
                when: "You need a contract with the company and no end date",
                likely: 35,
            },
            Choice {
                id: "any",
                label: "No, any kind will do",
                when: "Any kind of contract will do for you",
                likely: 65,
            },
        ]),
        short: "The contract you need",
        ask: "Do you need a contract with the company and no end date?",
        help: "",
        meaning: "what the person requires",
        if_unknown: "Yes when the kind of contract is among your reasons. Otherwise any kind will do.",
        likely: 30,
    },
    Fact {
        var: Var::SignedDocuments,
        id: "signed-documents",
        kind: Kind::Many(&[
            Choice {
                id: "acceptance-letter",
                label: "A letter that says yes",
                when: "You signed a letter that says yes",
                likely: 50,
            },
            Choice {
                id: "employment-contract",
                label: "The work contract",
                when: "You signed the work contract",
                likely: 40,
            },
            Choice {
                id: "relocation-agreement",
                label: "A deal about the move",
                when: "You signed a deal about the move",
                likely: 5,
            },
            Choice {
                id: "bonus-agreement",
                label: "A deal about a bonus",
                when: "You signed a deal about a bonus",
                likely: 5,
            },
            Choice {
                id: "non-disclosure",
                label: "A promise to keep secrets",
                when: "You signed a promise to keep secrets",
                likely: 10,
            },
            Choice { id: "none", label: "Nothing", when: "You have signed nothing", likely: 20 },
        ]),
        short: "What you signed",
        ask: "What have you signed so far?",
        help: "",
        meaning: "papers already signed",
        if_unknown: "The acceptance letter, when you said yes in writing. Otherwise nothing.",
        likely: 35,
    },
    Fact {
        var: Var::SignedDocumentsReviewed,
        id: "signed-documents-reviewed",
        kind: Kind::Flag {
            yes: "You have read again what you signed",
            no: "You have not yet read again what you signed",
        },
        short: "Papers read again",
        ask: "Have you read again what you signed?",
        help: "Look for notice, money to pay back and promises. A lawyer or adviser can tell you what they mean.",
        meaning: "the person re-read them for obligations",
        if_unknown: "No.",
        likely: 30,
    },
    Fact {
        var: Var::EmployerCommitments,
        id: "employer-commitments",
        kind: Kind::Many(&[
            Choice {
                id: "search-halted",
                label: "They stopped looking",
                when: "They stopped looking for someone else",
                likely: 60,
            },
            Choice {
                id: "internal-arrangements",
                label: "They moved things around inside",
                when: "They moved things around inside the company",
                likely: 30,
            },
            Choice {
                id: "visa-petition",
                label: "They filed for my visa",
                when: "They filed for your visa",
                likely: 4,
            },
            Choice {
                id: "relocation-spend",
                label: "They paid for my move",
                when: "They paid for your move",
                likely: 6,
            },
        ]),
        short: "What they did for you",
        ask: "What have they done because you said yes?",
        help: "Pick only what you know.",
        meaning: "hard-to-undo steps the employer took because of the acceptance",
        if_unknown: "Nothing that you know of, but the plan warns you.",
        likely: 40,
    },
    Fact {
        var: Var::SigningBonusReceived,
        id: "signing-bonus-received",
        kind: Kind::Flag {
            yes: "You have been paid a bonus for signing",
            no: "You have not been paid a bonus for signing",
        },
        short: "A bonus paid",
        ask: "Have you been paid a bonus for signing?",
        help: "",
        meaning: "money already paid",
        if_unknown: "No.",
        likely: 10,
    },
    Fact {
        var: Var::RelocationAssistanceReceived,
        id: "relocation-assistance-received",
        kind: Kind::Flag {
            yes: "You have already had money or help for the move",
            no: "You have had no money or help for the move",
        },
        short: "Help with the move so far",
        ask: "Have you already had money or help for the move?",
        help: "",
        meaning: "money or help for the move was already given",
        if_unknown: "No.",
        likely: 12,
    },
    Fact {
        var: Var::DocumentsToReturn,
        id: "documents-to-return",
        kind: Kind::Flag { yes: "You have papers or equipment to give back", no: "You have nothing to give back" },
        short: "Things to give back",
        ask: "Do you have papers or equipment to give back?",
        help: "",
        meaning: "signed papers, equipment or materials must go back",
        if_unknown: "No.",
        likely: 25,
    },
    Fact {
        var: Var::StartDate,
        id: "start-date",
        kind: Kind::Date,
        short: "Start date",
        ask: "What start date did you agree on?",
        help: "",
        meaning: "agreed start",
        if_unknown: "Left blank.",
        likely: 70,
    },
];
