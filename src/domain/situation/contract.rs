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
            Choice { id: "direct-permanent", label: "Direct permanent", when: "" },
            Choice { id: "fixed-term", label: "Fixed term", when: "" },
            Choice { id: "contractor", label: "Contractor", when: "" },
            Choice { id: "third-party", label: "Third party", when: "" },
        ]),
        short: "Contract model",
        ask: "",
        help: "",
        meaning: "who would employ the person and how (third-party = agency, umbrella or other intermediary is the employer)",
        if_unknown: "ask before deciding",
    },
    Fact {
        var: Var::ContractModelNeeded,
        id: "contract-model-needed",
        kind: Kind::One(&[
            Choice { id: "direct-permanent", label: "Direct permanent", when: "" },
            Choice { id: "any", label: "Any", when: "" },
        ]),
        short: "Contract model needed",
        ask: "",
        help: "",
        meaning: "what the person requires",
        if_unknown: "direct-permanent when the employment model is a reason, else any",
    },
    Fact {
        var: Var::SignedDocuments,
        id: "signed-documents",
        kind: Kind::Many(&[
            Choice { id: "acceptance-letter", label: "Acceptance letter", when: "" },
            Choice { id: "employment-contract", label: "Employment contract", when: "" },
            Choice { id: "relocation-agreement", label: "Relocation agreement", when: "" },
            Choice { id: "bonus-agreement", label: "Bonus agreement", when: "" },
            Choice { id: "non-disclosure", label: "Non disclosure", when: "" },
            Choice { id: "none", label: "None", when: "" },
        ]),
        short: "Signed documents",
        ask: "",
        help: "",
        meaning: "papers already signed",
        if_unknown: "ask when stage is accepted-written; assume acceptance-letter",
    },
    Fact {
        var: Var::SignedDocumentsReviewed,
        id: "signed-documents-reviewed",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Signed documents reviewed",
        ask: "",
        help: "",
        meaning: "the person re-read them for obligations",
        if_unknown: "no",
    },
    Fact {
        var: Var::EmployerCommitments,
        id: "employer-commitments",
        kind: Kind::Many(&[
            Choice { id: "search-halted", label: "Search halted", when: "" },
            Choice { id: "internal-arrangements", label: "Internal arrangements", when: "" },
            Choice { id: "visa-petition", label: "Visa petition", when: "" },
            Choice { id: "relocation-spend", label: "Relocation spend", when: "" },
        ]),
        short: "Employer commitments",
        ask: "",
        help: "",
        meaning: "hard-to-undo steps the employer took because of the acceptance",
        if_unknown: "empty, but warn when stage is accepted",
    },
    Fact {
        var: Var::SigningBonusReceived,
        id: "signing-bonus-received",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Signing bonus received",
        ask: "",
        help: "",
        meaning: "money already paid",
        if_unknown: "no",
    },
    Fact {
        var: Var::RelocationAssistanceReceived,
        id: "relocation-assistance-received",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Relocation assistance received",
        ask: "",
        help: "",
        meaning: "relocation money or services already received",
        if_unknown: "no",
    },
    Fact {
        var: Var::DocumentsToReturn,
        id: "documents-to-return",
        kind: Kind::Flag { yes: "", no: "" },
        short: "Documents to return",
        ask: "",
        help: "",
        meaning: "signed papers, equipment or materials must go back",
        if_unknown: "no",
    },
    Fact {
        var: Var::StartDate,
        id: "start-date",
        kind: Kind::Date,
        short: "Start date",
        ask: "",
        help: "",
        meaning: "agreed start",
        if_unknown: "blank",
    },
];
