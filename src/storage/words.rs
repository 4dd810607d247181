//! The words by which values of closed lists are kept. A word, once kept, keeps its meaning for ever.

use std::borrow::Cow;

use super::cabinet::Look;
use super::form::Worded;
use crate::domain::case::{Attended, Channel, ContactRole, Ending, Moment, Reaction, Shelf, Standing};
use crate::domain::templates::compose::{Length, Tone};

/// A case that is closed stands under the word for its ending.
impl Worded for Standing {
    fn word(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self {
            Standing::Deciding => "deciding",
            Standing::Ready => "ready",
            Standing::ToldOrally => "told-orally",
            Standing::ToldInWriting => "told-in-writing",
            Standing::Acknowledged => "acknowledged",
            Standing::Answered => "answered",
            Standing::Closed(ending) => return ending.word(),
            Standing::Reopened => "reopened",
        })
    }

    fn from_word(word: &str) -> Option<Standing> {
        Some(match word {
            "deciding" => Standing::Deciding,
            "ready" => Standing::Ready,
            "told-orally" => Standing::ToldOrally,
            "told-in-writing" => Standing::ToldInWriting,
            "acknowledged" => Standing::Acknowledged,
            "answered" => Standing::Answered,
            "reopened" => Standing::Reopened,
            ending => Standing::Closed(Ending::from_word(ending)?),
        })
    }
}

/// One list gives both directions, and the compiler sees that no value is missing.
macro_rules! words {
    ($list:ident: $($value:ident = $word:literal),+ $(,)?) => {
        impl Worded for $list {
            fn word(&self) -> Cow<'_, str> {
                Cow::Borrowed(match self {
                    $($list::$value => $word,)+
                })
            }

            fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some($list::$value),)+
                    _ => None,
                }
            }
        }
    };
}

words!(ContactRole:
    Recruiter = "recruiter",
    HiringManager = "hiring-manager",
    Hr = "hr",
    Interviewer = "interviewer",
    Scheduler = "scheduler",
    PanelMember = "panel-member",
    RelocationVendor = "relocation-vendor",
    ImmigrationLawyer = "immigration-lawyer",
    Referee = "referee",
    Adviser = "adviser",
    Other = "other",
);
words!(Attended: NotSaid = "not-said", Settled = "settled", Missed = "missed");
words!(Moment:
    Decided = "decided",
    AcceptedElsewhere = "accepted-elsewhere",
    LeftEarly = "left-early",
    Exited = "exited",
    NextMilestone = "next-milestone",
    CalledInVain = "called-in-vain",
);
words!(Channel:
    Phone = "phone",
    Email = "email",
    InPerson = "in-person",
    Relay = "relay",
    Linkedin = "linkedin",
    Text = "text",
    Portal = "portal",
);
words!(Ending:
    Withdrawn = "withdrawn",
    Declined = "declined",
    Rescinded = "rescinded",
    Rescheduled = "rescheduled",
    Cancelled = "cancelled",
    Left = "left",
    Accepted = "accepted",
    Lapsed = "lapsed",
);
words!(Reaction:
    Acknowledged = "acknowledged",
    AskedWhy = "asked-why",
    AskedFeedback = "asked-feedback",
    TriedToKeep = "tried-to-keep",
    Counteroffer = "counteroffer",
    BetterOffer = "better-offer",
    StayInTouch = "stay-in-touch",
    Angry = "angry",
    Silence = "silence",
);
words!(Shelf: BetterInFlight = "better-in-flight", NotForMe = "not-for-me", Later = "later");
words!(Tone: Formal = "formal", Neutral = "neutral", Warm = "warm");
words!(Length: Short = "short", Standard = "standard");
words!(Look: System = "system", Light = "light", Dark = "dark");
