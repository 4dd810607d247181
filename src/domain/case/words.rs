//! The words for what a case says about itself, for pages, tables and prints.

use super::{Channel, ContactRole, Ending, Reaction, Shelf, Standing};

impl Standing {
    /// The status in a word or two.
    pub fn say(self) -> &'static str {
        match self {
            Standing::Deciding => "deciding",
            Standing::Ready => "ready to tell them",
            Standing::ToldOrally => "told, not in writing yet",
            Standing::ToldInWriting => "told in writing",
            Standing::Acknowledged => "they know",
            Standing::Answered => "they answered",
            Standing::Closed(ending) => ending.say(),
            Standing::Reopened => "open again",
        }
    }
}

impl Ending {
    /// The exact word.
    pub fn say(self) -> &'static str {
        match self {
            Ending::Withdrawn => "withdrawn",
            Ending::Declined => "declined",
            Ending::Rescinded => "rescinded",
            Ending::Rescheduled => "rescheduled",
            Ending::Cancelled => "cancelled",
            Ending::Left => "left",
            Ending::Accepted => "accepted",
            Ending::Lapsed => "came to nothing",
        }
    }
}

impl Channel {
    /// Every way, the usual ones first.
    pub const ALL: [Channel; 7] = [
        Channel::Phone,
        Channel::Email,
        Channel::InPerson,
        Channel::Relay,
        Channel::Linkedin,
        Channel::Text,
        Channel::Portal,
    ];

    /// How it was said, after a verb: "told by phone".
    pub fn say(self) -> &'static str {
        match self {
            Channel::Phone => "by phone",
            Channel::Email => "by email",
            Channel::InPerson => "in person",
            Channel::Relay => "through the recruiter",
            Channel::Linkedin => "on LinkedIn",
            Channel::Text => "by text message",
            Channel::Portal => "in the portal",
        }
    }
}

impl Reaction {
    /// Every reaction, the friendliest first.
    pub const ALL: [Reaction; 9] = [
        Reaction::Acknowledged,
        Reaction::StayInTouch,
        Reaction::AskedWhy,
        Reaction::AskedFeedback,
        Reaction::TriedToKeep,
        Reaction::Counteroffer,
        Reaction::BetterOffer,
        Reaction::Angry,
        Reaction::Silence,
    ];

    /// What they did.
    pub fn say(self) -> &'static str {
        match self {
            Reaction::Acknowledged => "thanked me",
            Reaction::AskedWhy => "asked why",
            Reaction::AskedFeedback => "wanted feedback",
            Reaction::TriedToKeep => "tried to keep me",
            Reaction::Counteroffer => "made a counteroffer",
            Reaction::BetterOffer => "offered more",
            Reaction::StayInTouch => "want to stay in touch",
            Reaction::Angry => "got angry",
            Reaction::Silence => "nothing so far",
        }
    }
}

impl ContactRole {
    /// Every role, the usual ones first.
    pub const ALL: [ContactRole; 11] = [
        ContactRole::HiringManager,
        ContactRole::Recruiter,
        ContactRole::Hr,
        ContactRole::Interviewer,
        ContactRole::Scheduler,
        ContactRole::PanelMember,
        ContactRole::Referee,
        ContactRole::Adviser,
        ContactRole::RelocationVendor,
        ContactRole::ImmigrationLawyer,
        ContactRole::Other,
    ];

    /// What the person is.
    pub fn say(self) -> &'static str {
        match self {
            ContactRole::Recruiter => "recruiter",
            ContactRole::HiringManager => "hiring manager",
            ContactRole::Hr => "HR",
            ContactRole::Interviewer => "interviewer",
            ContactRole::Scheduler => "who books the meetings",
            ContactRole::PanelMember => "panel member",
            ContactRole::RelocationVendor => "relocation service",
            ContactRole::ImmigrationLawyer => "immigration lawyer",
            ContactRole::Referee => "referee",
            ContactRole::Adviser => "adviser",
            ContactRole::Other => "someone else",
        }
    }
}

impl Shelf {
    /// Every shelf.
    pub const ALL: [Shelf; 3] = [Shelf::BetterInFlight, Shelf::Later, Shelf::NotForMe];

    /// Why it is put there.
    pub fn say(self) -> &'static str {
        match self {
            Shelf::BetterInFlight => "something better was under way",
            Shelf::NotForMe => "not for me",
            Shelf::Later => "maybe later",
        }
    }
}
