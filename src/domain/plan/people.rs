//! Everyone who has to know, in order, with who must not hear it before whom.

use super::tables::TELL;
use super::*;
use crate::domain::condition::*;
use crate::domain::entry::Entry::{Framework, Rule as ByRule};
use crate::domain::situation::*;
use crate::domain::{frameworks, rules};

/// One person, or group of people, who has to know.
#[derive(Debug, Clone, Copy)]
pub struct Contact {
    /// Stable id of the role.
    pub who: &'static str,
    /// Who it is and how they hear of it.
    pub say: &'static str,
    /// The role that must have heard it first.
    pub not_before: Option<&'static str>,
    /// The entry that asks for it.
    pub by: Entry,
}

/// Who else has to know, beside the first contact: earlier rows hear it earlier. *Proposed* order where the sources give none.
const ALSO: &[(Also, Cond, Contact)] = &[
    (
        Also::Ahead,
        Always,
        Contact {
            who: "adviser",
            say: "Your own recruiter, mentor or coach: let them know, no need to ask.",
            not_before: None,
            by: ByRule(&rules::CONTACT_ADVISERS),
        },
    ),
    (
        Also::After,
        all(&[
            ACTION.is(Action::RESCIND_ACCEPTANCE),
            UNSAFE.no(),
            any(&[
                AGENCY_INVOLVED.yes(),
                PROCESS_MANAGER.is_any(&[ProcessManager::AGENCY_RECRUITER, ProcessManager::IN_HOUSE_RECRUITER]),
            ]),
        ]),
        Contact {
            who: "recruiter",
            say: "The recruiter, on the same day, once the employer has heard it from you.",
            not_before: Some("offer-maker"),
            by: Framework(&frameworks::FW_CONTACT_ORDER),
        },
    ),
    (
        Also::After,
        Always,
        Contact {
            who: "hiring-manager",
            say: "The hiring manager, in person, unless the recruiter would rather pass it on.",
            not_before: Some("recruiter"),
            by: ByRule(&rules::CONTACT_CLOSE_MANAGER_TOO),
        },
    ),
    (
        Also::After,
        not(&TELL.is_any(&[tables::Tell::SCHEDULER])),
        Contact {
            who: "scheduler",
            say: "Whoever booked the interviews: put them in copy, so that the time is freed.",
            not_before: None,
            by: ByRule(&rules::CONTACT_COPY_SCHEDULER),
        },
    ),
    (
        Also::After,
        Always,
        Contact {
            who: "relocation-vendor",
            say: "The relocation firm, if the employer asks you to tell them.",
            not_before: Some("hr-and-recruiter"),
            by: ByRule(&rules::CONTACT_RELOCATION_VENDOR),
        },
    ),
    (
        Also::After,
        Always,
        Contact {
            who: "other-employers",
            say: "Every other employer who still counts on you.",
            not_before: None,
            by: ByRule(&rules::CONTACT_OTHER_EMPLOYERS),
        },
    ),
    (
        Also::After,
        LEAVING.yes(),
        Contact {
            who: "referees",
            say: "The people who spoke for you, or may be asked to.",
            not_before: None,
            by: ByRule(&rules::ADMIN_REFERENCES),
        },
    ),
];

#[derive(Clone, Copy, PartialEq)]
enum Also {
    /// Before or beside the first contact.
    Ahead,
    After,
}

impl Plan {
    /// Who has to know beside the first contact: those who may hear it earlier, and those who hear it after.
    ///
    /// `later` is the plan once they have been told; some rules speak only then.
    pub fn also_tell(&self, later: &Plan) -> (Vec<Contact>, Vec<Contact>) {
        let first = self.answer_id("tell");
        let wanted = |place: Also| {
            ALSO.iter()
                .filter(move |(at, when, _)| *at == place && when.holds(&self.values))
                .map(|(.., contact)| *contact)
                .filter(|contact| match contact.by {
                    ByRule(rule) => rule.shows(&self.values) || rule.shows(&later.values),
                    entry => entry.holds(&self.values),
                })
                .filter(|contact| first != "nobody" && contact.who != first)
                .collect()
        };
        (wanted(Also::Ahead), wanted(Also::After))
    }
}
