//! The five articles that the knowledge was drawn from, section by section: what every entry cites.

/// One article.
#[derive(Debug)]
pub struct Article {
    /// Short code, for example `S0`.
    pub code: &'static str,
    /// Title as printed.
    pub title: &'static str,
    /// Author or organisation, as far as the text names one.
    pub author: &'static str,
    /// What kind of text it is.
    pub nature: &'static str,
}

/// One section of an article: the unit that rules, templates and checks cite.
#[derive(Debug)]
pub struct Source {
    /// Citation key, for example `S0.4b`.
    pub code: &'static str,
    /// Heading as printed, short where the heading is long.
    pub heading: &'static str,
    /// The article that it belongs to.
    pub article: &'static Article,
}

pub static S0: Article = Article {
    code: "S0",
    title: "How to Pull Out of a Job Interview",
    author: "Inspire Ambitions, career coaching for people who move abroad. A coach writes and gives no name.",
    nature: "long guide, templates, 4 FAQs",
};
pub static S1: Article = Article {
    code: "S1",
    title: "Can I Withdraw My Job Application After Interview",
    author: "Probably the same coaching firm, as it makes the same offers. It names no author.",
    nature: "long guide, stage roadmap, templates, 4 FAQs",
};
pub static S2: Article = Article {
    code: "S2",
    title: "Title not printed in the text; a guide to withdrawing from an interview process",
    author: "Pete Newsome, President of 4 Corner Resources (staffing and recruiting firm founded 2005)",
    nature: "recruiter-side guide, 7 scripts, 5 FAQs",
};
pub static S3: Article = Article {
    code: "S3",
    title: "How to Get Out of a Job Interview",
    author: "Inspire Ambitions. Signed by Kim, who works in HR and writes.",
    nature: "long guide, 5C roadmap, 3 scripts, 4 FAQs",
};
pub static S4: Article = Article {
    code: "S4",
    title: "Don't Want The Job After Interview: How To Decline Gracefully And Protect Your Career",
    author: "Probably the same coaching firm, as it offers the same course. It names no author.",
    nature: "long guide, decision framework, 7 templates, 4 FAQs",
};

pub static S0_1: Source = Source { code: "S0.1", heading: "Introduction", article: &S0 };
pub static S0_2: Source = Source { code: "S0.2", heading: "Understand Why You Want to Pull Out", article: &S0 };
pub static S0_2A: Source = Source { code: "S0.2a", heading: "Recognize legitimate triggers", article: &S0 };
pub static S0_2B: Source = Source { code: "S0.2b", heading: "Questions that reveal the right choice", article: &S0 };
pub static S0_2C: Source = Source { code: "S0.2c", heading: "The role of values and long-term mobility", article: &S0 };
pub static S0_3: Source = Source { code: "S0.3", heading: "The Cost of Ghosting and Poor Communication", article: &S0 };
pub static S0_4: Source = Source { code: "S0.4", heading: "Timing: When To Pull Out", article: &S0 };
pub static S0_4A: Source = Source { code: "S0.4a", heading: "Early-stage versus late-stage decisions", article: &S0 };
pub static S0_4B: Source = Source { code: "S0.4b", heading: "Don't wait to act", article: &S0 };
pub static S0_4C: Source =
    Source { code: "S0.4c", heading: "Special timing considerations with visas and relocation", article: &S0 };
pub static S0_5: Source = Source { code: "S0.5", heading: "Choosing the Right Channel and Tone", article: &S0 };
pub static S0_5A: Source = Source { code: "S0.5a", heading: "Which channel to use", article: &S0 };
pub static S0_5B: Source =
    Source { code: "S0.5b", heading: "Tone and content: Keep it short and civilized", article: &S0 };
pub static S0_5C: Source = Source { code: "S0.5c", heading: "When to offer a reason", article: &S0 };
pub static S0_6: Source =
    Source { code: "S0.6", heading: "A Step-By-Step Process To Withdraw Professionally", article: &S0 };
pub static S0_7: Source =
    Source { code: "S0.7", heading: "Words That Work: Templates and Scripts You Can Use", article: &S0 };
pub static S0_7A: Source = Source { code: "S0.7a", heading: "Early-stage email", article: &S0 };
pub static S0_7B: Source = Source { code: "S0.7b", heading: "Mid-to-late-stage personalized email", article: &S0 };
pub static S0_7C: Source =
    Source { code: "S0.7c", heading: "Phone script for a late-stage conversation", article: &S0 };
pub static S0_7D: Source = Source { code: "S0.7d", heading: "When a recruiter is your contact", article: &S0 };
pub static S0_7E: Source = Source { code: "S0.7e", heading: "Templates and mobility paperwork", article: &S0 };
pub static S0_8: Source =
    Source { code: "S0.8", heading: "How To Handle Counteroffers, Requests For Feedback, And Follow-Up", article: &S0 };
pub static S0_8A: Source = Source { code: "S0.8a", heading: "When the employer offers a counteroffer", article: &S0 };
pub static S0_8B: Source = Source { code: "S0.8b", heading: "If they ask why", article: &S0 };
pub static S0_8C: Source = Source { code: "S0.8c", heading: "If they want you to stay connected", article: &S0 };
pub static S0_9: Source =
    Source { code: "S0.9", heading: "Practical Administrative Steps After You Withdraw", article: &S0 };
pub static S0_10: Source =
    Source { code: "S0.10", heading: "Special Considerations for Globally Mobile Professionals", article: &S0 };
pub static S0_10A: Source = Source { code: "S0.10a", heading: "Visa and sponsorship implications", article: &S0 };
pub static S0_10B: Source = Source { code: "S0.10b", heading: "Relocation and family logistics", article: &S0 };
pub static S0_10C: Source =
    Source { code: "S0.10c", heading: "Cultural context and etiquette across markets", article: &S0 };
pub static S0_11: Source =
    Source { code: "S0.11", heading: "When to Involve a Coach or Use Structured Tools", article: &S0 };
pub static S0_12: Source = Source { code: "S0.12", heading: "Mistakes To Avoid When Withdrawing", article: &S0 };
pub static S0_13: Source =
    Source { code: "S0.13", heading: "Reframing the Interview as Opportunity Even After Withdrawal", article: &S0 };
pub static S0_14: Source = Source { code: "S0.14", heading: "Conclusion", article: &S0 };
pub static S0_15: Source = Source { code: "S0.15", heading: "Frequently Asked Questions", article: &S0 };
pub static S0_15Q1: Source =
    Source { code: "S0.15q1", heading: "FAQ: bad to withdraw after multiple rounds?", article: &S0 };
pub static S0_15Q2: Source = Source { code: "S0.15q2", heading: "FAQ: tell the hiring manager why?", article: &S0 };
pub static S0_15Q3: Source = Source { code: "S0.15q3", heading: "FAQ: visa or relocation commitments", article: &S0 };
pub static S0_15Q4: Source = Source { code: "S0.15q4", heading: "FAQ: future chances", article: &S0 };
pub static S1_1: Source = Source { code: "S1.1", heading: "Introduction", article: &S1 };
pub static S1_2: Source = Source { code: "S1.2", heading: "Why Candidates Withdraw After Interviews", article: &S1 };
pub static S1_3: Source =
    Source { code: "S1.3", heading: "Is It Okay To Withdraw After You Interviewed?", article: &S1 };
pub static S1_3A: Source = Source { code: "S1.3a", heading: "Legal and Ethical Boundaries", article: &S1 };
pub static S1_3B: Source = Source { code: "S1.3b", heading: "The Reputation Trade-Off", article: &S1 };
pub static S1_4: Source =
    Source { code: "S1.4", heading: "Timing: When and How Quickly Should You Tell Them?", article: &S1 };
pub static S1_4A: Source = Source { code: "S1.4a", heading: "If You Decide Before Interviews Start", article: &S1 };
pub static S1_4B: Source = Source { code: "S1.4b", heading: "If You Decide Between Rounds", article: &S1 };
pub static S1_4C: Source = Source { code: "S1.4c", heading: "If You Decide After Final Interview", article: &S1 };
pub static S1_4D: Source = Source { code: "S1.4d", heading: "If You Decide After Accepting an Offer", article: &S1 };
pub static S1_5: Source =
    Source { code: "S1.5", heading: "A Stage-Based Roadmap: What To Do, Step By Step", article: &S1 };
pub static S1_6: Source = Source { code: "S1.6", heading: "How To Withdraw Without Burning Bridges", article: &S1 };
pub static S1_6A: Source = Source { code: "S1.6a", heading: "Choose the Right Channel", article: &S1 };
pub static S1_6B: Source =
    Source { code: "S1.6b", heading: "Tone and Language: What To Say and What Not To Say", article: &S1 };
pub static S1_6C: Source = Source { code: "S1.6c", heading: "Templates You Can Use", article: &S1 };
pub static S1_7: Source = Source { code: "S1.7", heading: "Handling Specific Scenarios", article: &S1 };
pub static S1_7A: Source = Source { code: "S1.7a", heading: "Scenario: You Accepted Another Offer", article: &S1 };
pub static S1_7B: Source =
    Source { code: "S1.7b", heading: "Scenario: The Role Isn't a Fit After the Interview", article: &S1 };
pub static S1_7C: Source =
    Source { code: "S1.7c", heading: "Scenario: Interviewer Was Unprofessional or You Have Red Flags", article: &S1 };
pub static S1_7D: Source =
    Source { code: "S1.7d", heading: "Scenario: You Need Time for Personal Reasons", article: &S1 };
pub static S1_7E: Source =
    Source { code: "S1.7e", heading: "Scenario: You're an Expat or Applying While Abroad", article: &S1 };
pub static S1_8: Source =
    Source { code: "S1.8", heading: "Rescinding an Accepted Offer: Ethics, Consequences, and Recovery", article: &S1 };
pub static S1_8A: Source = Source { code: "S1.8a", heading: "Ethical Considerations", article: &S1 };
pub static S1_8B: Source = Source { code: "S1.8b", heading: "Practical Steps", article: &S1 };
pub static S1_8C: Source = Source { code: "S1.8c", heading: "Rebuilding Goodwill", article: &S1 };
pub static S1_9: Source =
    Source { code: "S1.9", heading: "Negotiation vs. Withdrawal: When to Push and When to Walk Away", article: &S1 };
pub static S1_10: Source = Source {
    code: "S1.10",
    heading: "For Global Professionals: Visa, Sponsorship, and Relocation Considerations",
    article: &S1,
};
pub static S1_10A: Source = Source { code: "S1.10a", heading: "Visa Sponsorship and Timelines", article: &S1 };
pub static S1_10B: Source = Source { code: "S1.10b", heading: "Relocation Logistics", article: &S1 };
pub static S1_10C: Source =
    Source { code: "S1.10c", heading: "Using Career Planning to Align Mobility Goals", article: &S1 };
pub static S1_11: Source = Source {
    code: "S1.11",
    heading: "How Coaching and Structured Support Help You Exit Cleanly and Reposition",
    article: &S1,
};
pub static S1_12: Source = Source { code: "S1.12", heading: "Practical Email Templates", article: &S1 };
pub static S1_12A: Source =
    Source { code: "S1.12a", heading: "Template: Withdraw before interview (screening stage)", article: &S1 };
pub static S1_12B: Source =
    Source { code: "S1.12b", heading: "Template: Withdraw after one or two interviews", article: &S1 };
pub static S1_12C: Source =
    Source { code: "S1.12c", heading: "Template: Rescinding acceptance (phone then email)", article: &S1 };
pub static S1_12D: Source = Source { code: "S1.12d", heading: "Template: Expat-specific withdrawal", article: &S1 };
pub static S1_13: Source =
    Source { code: "S1.13", heading: "Mistakes People Make When Withdrawing (And How To Avoid Them)", article: &S1 };
pub static S1_14: Source =
    Source { code: "S1.14", heading: "Re-entering the Market: What To Do After You Withdraw", article: &S1 };
pub static S1_14A: Source = Source { code: "S1.14a", heading: "Immediate Actions (First Two Weeks)", article: &S1 };
pub static S1_14B: Source =
    Source { code: "S1.14b", heading: "Short-Term Career Development (1-3 Months)", article: &S1 };
pub static S1_14C: Source = Source { code: "S1.14c", heading: "Longer-Term Strategy (3-12 Months)", article: &S1 };
pub static S1_15: Source = Source { code: "S1.15", heading: "When To Seek Expert Help", article: &S1 };
pub static S1_16: Source = Source { code: "S1.16", heading: "Conclusion", article: &S1 };
pub static S1_17: Source = Source { code: "S1.17", heading: "Frequently Asked Questions", article: &S1 };
pub static S1_17Q1: Source = Source { code: "S1.17q1", heading: "FAQ: damage future chances?", article: &S1 };
pub static S1_17Q2: Source = Source { code: "S1.17q2", heading: "FAQ: explain reasons?", article: &S1 };
pub static S1_17Q3: Source =
    Source { code: "S1.17q3", heading: "FAQ: already accepted and changed mind", article: &S1 };
pub static S1_17Q4: Source = Source { code: "S1.17q4", heading: "FAQ: relocation or visa issues", article: &S1 };
pub static S2_1: Source = Source { code: "S2.1", heading: "Opening (untitled introduction)", article: &S2 };
pub static S2_2: Source =
    Source { code: "S2.2", heading: "Why Withdrawing From an Interview Is Sometimes the Right Move", article: &S2 };
pub static S2_2A: Source = Source { code: "S2.2a", heading: "Reasons to withdraw from an interview", article: &S2 };
pub static S2_2B: Source =
    Source { code: "S2.2b", heading: "Why you should withdraw instead of ghosting", article: &S2 };
pub static S2_3: Source = Source { code: "S2.3", heading: "How to Decide Whether You Should Withdraw", article: &S2 };
pub static S2_3A: Source = Source { code: "S2.3a", heading: "Evaluate your priorities", article: &S2 };
pub static S2_3B: Source =
    Source { code: "S2.3b", heading: "Compare this role to your other opportunities", article: &S2 };
pub static S2_3C: Source =
    Source { code: "S2.3c", heading: "Confirm your decision before you communicate it", article: &S2 };
pub static S2_4: Source = Source { code: "S2.4", heading: "Professional Withdrawal Email Examples", article: &S2 };
pub static S2_4A: Source = Source { code: "S2.4a", heading: "If you accepted another offer", article: &S2 };
pub static S2_4B: Source = Source { code: "S2.4b", heading: "If the role isn't the right fit", article: &S2 };
pub static S2_4C: Source = Source { code: "S2.4c", heading: "If you need to pause your job search", article: &S2 };
pub static S2_4D: Source =
    Source { code: "S2.4d", heading: "If something felt off during the interview (said diplomatically)", article: &S2 };
pub static S2_5: Source =
    Source { code: "S2.5", heading: "The Biggest Mistakes to Avoid When Withdrawing", article: &S2 };
pub static S2_6: Source =
    Source { code: "S2.6", heading: "How Withdrawing Impacts Your Future Opportunities", article: &S2 };
pub static S2_6A: Source =
    Source { code: "S2.6a", heading: "Why a professional withdrawal can boost your reputation", article: &S2 };
pub static S2_6B: Source =
    Source { code: "S2.6b", heading: "How recruiters keep notes for future openings", article: &S2 };
pub static S2_6C: Source =
    Source { code: "S2.6c", heading: "When you can reapply without it looking bad", article: &S2 };
pub static S2_7: Source =
    Source { code: "S2.7", heading: "What to Do If You Already Scheduled an Interview", article: &S2 };
pub static S2_7A: Source = Source { code: "S2.7a", heading: "Give as much notice as possible", article: &S2 };
pub static S2_7B: Source = Source { code: "S2.7b", heading: "Apologize for any inconvenience", article: &S2 };
pub static S2_7C: Source = Source { code: "S2.7c", heading: "Offer to stay in touch about future roles", article: &S2 };
pub static S2_8: Source = Source { code: "S2.8", heading: "Sample Scripts to Use When Withdrawing", article: &S2 };
pub static S2_8A: Source = Source { code: "S2.8a", heading: "Email script", article: &S2 };
pub static S2_8B: Source = Source { code: "S2.8b", heading: "Phone script", article: &S2 };
pub static S2_8C: Source =
    Source { code: "S2.8c", heading: "LinkedIn message script (if you were directly sourced)", article: &S2 };
pub static S2_9: Source =
    Source { code: "S2.9", heading: "Final Thoughts: How to Make the Right Call for Your Career", article: &S2 };
pub static S2_10: Source =
    Source { code: "S2.10", heading: "FAQs About Withdrawing From an Interview Process", article: &S2 };
pub static S2_10Q1: Source = Source { code: "S2.10q1", heading: "FAQ: unprofessional to withdraw?", article: &S2 };
pub static S2_10Q2: Source = Source { code: "S2.10q2", heading: "FAQ: how soon is too soon?", article: &S2 };
pub static S2_10Q3: Source = Source { code: "S2.10q3", heading: "FAQ: need to give a reason?", article: &S2 };
pub static S2_10Q4: Source = Source { code: "S2.10q4", heading: "FAQ: reapply in the future?", article: &S2 };
pub static S2_10Q5: Source = Source { code: "S2.10q5", heading: "FAQ: still unsure about the job?", article: &S2 };
pub static S2_11: Source = Source { code: "S2.11", heading: "About Pete Newsome", article: &S2 };
pub static S3_1: Source = Source { code: "S3.1", heading: "Introduction", article: &S3 };
pub static S3_2: Source =
    Source { code: "S3.2", heading: "Why Getting Out of an Interview Is Not Career Suicide", article: &S3 };
pub static S3_3: Source =
    Source { code: "S3.3", heading: "The Starting Point: Decide - Cancel, Reschedule, or Exit Early?", article: &S3 };
pub static S3_3A: Source = Source { code: "S3.3a", heading: "What Counts as a Legitimate Reason", article: &S3 };
pub static S3_3B: Source = Source { code: "S3.3b", heading: "When You Should Avoid Canceling", article: &S3 };
pub static S3_4: Source =
    Source { code: "S3.4", heading: "Before the Interview: How to Cancel or Reschedule", article: &S3 };
pub static S3_4A: Source = Source { code: "S3.4a", heading: "Timing: Contact as Soon as Possible", article: &S3 };
pub static S3_4B: Source = Source { code: "S3.4b", heading: "Channel: Phone, Email, or Text?", article: &S3 };
pub static S3_4C: Source =
    Source { code: "S3.4c", heading: "Tone and Content: Be Brief, Honest, and Respectful", article: &S3 };
pub static S3_4D: Source =
    Source { code: "S3.4d", heading: "Offer Clear Alternatives Only If You Mean It", article: &S3 };
pub static S3_4E: Source = Source { code: "S3.4e", heading: "Use Templates - But Personalize Them", article: &S3 };
pub static S3_5: Source =
    Source { code: "S3.5", heading: "During the Interview: How to Leave Early Without Burning Bridges", article: &S3 };
pub static S3_5A: Source = Source { code: "S3.5a", heading: "Read the Room: When to Exit Early", article: &S3 };
pub static S3_5B: Source = Source { code: "S3.5b", heading: "Body Language and Tone", article: &S3 };
pub static S3_5C: Source = Source { code: "S3.5c", heading: "Follow-Up After an Early Exit", article: &S3 };
pub static S3_6: Source =
    Source { code: "S3.6", heading: "Communication Templates (Short, Practical Scripts)", article: &S3 };
pub static S3_7: Source =
    Source { code: "S3.7", heading: "After You Cancel: Preserve Relationships and Your Brand", article: &S3 };
pub static S3_7A: Source = Source { code: "S3.7a", heading: "Immediate Follow-Up", article: &S3 };
pub static S3_7B: Source = Source { code: "S3.7b", heading: "Keep Contact Light and Professional", article: &S3 };
pub static S3_7C: Source = Source { code: "S3.7c", heading: "Draw Clear Lines If You Plan to Reapply", article: &S3 };
pub static S3_8: Source = Source { code: "S3.8", heading: "Common Mistakes and How to Avoid Them", article: &S3 };
pub static S3_9: Source =
    Source { code: "S3.9", heading: "Manage Competing Offers, Relocation, and Global Mobility Factors", article: &S3 };
pub static S3_9A: Source =
    Source { code: "S3.9a", heading: "When an International Move Forces a Decision", article: &S3 };
pub static S3_9B: Source = Source { code: "S3.9b", heading: "Timing With Visas and Sponsorship", article: &S3 };
pub static S3_9C: Source =
    Source { code: "S3.9c", heading: "Use the Exit to Strengthen Your International Reputation", article: &S3 };
pub static S3_10: Source = Source { code: "S3.10", heading: "Repair Work: If You Believe You Messed Up", article: &S3 };
pub static S3_11: Source =
    Source { code: "S3.11", heading: "Confidence, Interview Skills, and Skill Gaps", article: &S3 };
pub static S3_12: Source = Source { code: "S3.12", heading: "The Decision Framework: The 5C Roadmap", article: &S3 };
pub static S3_13: Source =
    Source { code: "S3.13", heading: "Practical Examples: Applying the Roadmap to Typical Scenarios", article: &S3 };
pub static S3_13A: Source = Source { code: "S3.13a", heading: "Scenario: You Accepted Another Offer", article: &S3 };
pub static S3_13B: Source =
    Source { code: "S3.13b", heading: "Scenario: Sudden Illness on Interview Day", article: &S3 };
pub static S3_13C: Source =
    Source { code: "S3.13c", heading: "Scenario: You Realize Mid-Interview the Job Isn't a Fit", article: &S3 };
pub static S3_14: Source =
    Source { code: "S3.14", heading: "How to Use Documents and Templates to Make Decisions Easier", article: &S3 };
pub static S3_15: Source =
    Source { code: "S3.15", heading: "Ethical Considerations and Professional Boundaries", article: &S3 };
pub static S3_16: Source =
    Source { code: "S3.16", heading: "When to Escalate: Serious Misconduct or Legal Concerns", article: &S3 };
pub static S3_17: Source =
    Source { code: "S3.17", heading: "Rehearse, Then Act: A Small Practice Routine", article: &S3 };
pub static S3_18: Source =
    Source { code: "S3.18", heading: "When You Should Consider Professional Support", article: &S3 };
pub static S3_19: Source =
    Source { code: "S3.19", heading: "Mistakes to Avoid in Written Communication", article: &S3 };
pub static S3_20: Source =
    Source { code: "S3.20", heading: "Closing the Loop: Follow-Up Templates and Timing", article: &S3 };
pub static S3_21: Source = Source { code: "S3.21", heading: "Conclusion", article: &S3 };
pub static S3_22: Source = Source { code: "S3.22", heading: "Frequently Asked Questions", article: &S3 };
pub static S3_22Q1: Source =
    Source { code: "S3.22q1", heading: "FAQ: explain more than the other offer?", article: &S3 };
pub static S3_22Q2: Source = Source { code: "S3.22q2", heading: "FAQ: call or email?", article: &S3 };
pub static S3_22Q3: Source = Source { code: "S3.22q3", heading: "FAQ: harm to later chances?", article: &S3 };
pub static S3_22Q4: Source = Source { code: "S3.22q4", heading: "FAQ: too anxious to call or send?", article: &S3 };
pub static S4_1: Source = Source { code: "S4.1", heading: "Introduction", article: &S4 };
pub static S4_2: Source =
    Source { code: "S4.2", heading: "Why You Might Not Want The Job After Interview", article: &S4 };
pub static S4_2A: Source = Source { code: "S4.2a", heading: "Misalignment Between Role And Reality", article: &S4 };
pub static S4_2B: Source = Source { code: "S4.2b", heading: "Cultural Or Interpersonal Misfit", article: &S4 };
pub static S4_2C: Source = Source { code: "S4.2c", heading: "Contractual Or Employment-Model Concerns", article: &S4 };
pub static S4_2D: Source = Source { code: "S4.2d", heading: "Compensation And Total-Reward Mismatch", article: &S4 };
pub static S4_2E: Source = Source { code: "S4.2e", heading: "Logistics, Commute, And Relocation Issues", article: &S4 };
pub static S4_2F: Source = Source { code: "S4.2f", heading: "Ethical Or Red-Flag Concerns", article: &S4 };
pub static S4_3: Source =
    Source { code: "S4.3", heading: "The Decision Framework: How To Decide Quickly And Confidently", article: &S4 };
pub static S4_3A: Source = Source { code: "S4.3a", heading: "1. Clarify Facts Versus Perceptions", article: &S4 };
pub static S4_3B: Source = Source { code: "S4.3b", heading: "2. Assess Alignment With Goals", article: &S4 };
pub static S4_3C: Source = Source { code: "S4.3c", heading: "3. Calculate the Opportunity Cost", article: &S4 };
pub static S4_3D: Source = Source { code: "S4.3d", heading: "4. Test the Reversibility", article: &S4 };
pub static S4_4: Source =
    Source { code: "S4.4", heading: "Timing: When To Tell Them You Don't Want The Job", article: &S4 };
pub static S4_4A: Source = Source { code: "S4.4a", heading: "Withdraw Immediately If", article: &S4 };
pub static S4_4B: Source = Source { code: "S4.4b", heading: "Wait If", article: &S4 };
pub static S4_4C: Source = Source { code: "S4.4c", heading: "Use Professional Discretion", article: &S4 };
pub static S4_5: Source =
    Source { code: "S4.5", heading: "How To Communicate The Decision: Tone, Channel, And Content", article: &S4 };
pub static S4_5A: Source =
    Source { code: "S4.5a", heading: "Tone: Brief, Professional, And Appreciative", article: &S4 };
pub static S4_5B: Source =
    Source { code: "S4.5b", heading: "Channel: Email First, Phone If Relationship Warrants", article: &S4 };
pub static S4_5C: Source = Source { code: "S4.5c", heading: "Content: Four Essential Elements", article: &S4 };
pub static S4_6: Source =
    Source { code: "S4.6", heading: "Scripts And Templates You Can Use (Ready-To-Send)", article: &S4 };
pub static S4_7: Source =
    Source { code: "S4.7", heading: "Two Lists: A Decision Checklist And Email Templates", article: &S4 };
pub static S4_8: Source = Source { code: "S4.8", heading: "Handling Pushback Or Counteroffers", article: &S4 };
pub static S4_8A: Source = Source { code: "S4.8a", heading: "Expect Some Reaction", article: &S4 };
pub static S4_8B: Source = Source { code: "S4.8b", heading: "If You're Open To Negotiation", article: &S4 };
pub static S4_8C: Source = Source { code: "S4.8c", heading: "If You're Firm", article: &S4 };
pub static S4_8D: Source = Source { code: "S4.8d", heading: "Protect Your Reputation", article: &S4 };
pub static S4_9: Source =
    Source { code: "S4.9", heading: "Special Considerations For Global Professionals", article: &S4 };
pub static S4_9A: Source = Source { code: "S4.9a", heading: "Visa And Sponsorship Uncertainty", article: &S4 };
pub static S4_9B: Source = Source { code: "S4.9b", heading: "Third-Party Contracts And Intermediaries", article: &S4 };
pub static S4_9C: Source =
    Source { code: "S4.9c", heading: "Relocation Support And Cultural Transition", article: &S4 };
pub static S4_9D: Source = Source { code: "S4.9d", heading: "Timing With Other Moves", article: &S4 };
pub static S4_10: Source = Source { code: "S4.10", heading: "Turning A Decline Into Future Opportunity", article: &S4 };
pub static S4_10A: Source = Source { code: "S4.10a", heading: "Keep The Door Open", article: &S4 };
pub static S4_10B: Source = Source { code: "S4.10b", heading: "Offer Referrals", article: &S4 };
pub static S4_10C: Source =
    Source { code: "S4.10c", heading: "Share Constructive Feedback When Requested", article: &S4 };
pub static S4_10D: Source = Source { code: "S4.10d", heading: "Maintain Visibility", article: &S4 };
pub static S4_11: Source =
    Source { code: "S4.11", heading: "When You Might Want To Continue The Process", article: &S4 };
pub static S4_11A: Source = Source { code: "S4.11a", heading: "To Gather Market Data", article: &S4 };
pub static S4_11B: Source = Source { code: "S4.11b", heading: "To Explore Negotiable Terms", article: &S4 };
pub static S4_11C: Source = Source { code: "S4.11c", heading: "To Maintain Leverage", article: &S4 };
pub static S4_12: Source =
    Source { code: "S4.12", heading: "Resume, Cover Letter, And Interview Prep Resources", article: &S4 };
pub static S4_13: Source = Source { code: "S4.13", heading: "Common Mistakes And How To Avoid Them", article: &S4 };
pub static S4_14: Source =
    Source { code: "S4.14", heading: "Practical Follow-Up Steps After You Decline", article: &S4 };
pub static S4_15: Source =
    Source { code: "S4.15", heading: "Using This Moment To Strengthen Your Career Roadmap", article: &S4 };
pub static S4_16: Source =
    Source { code: "S4.16", heading: "How To Say No When You're Nervous About Burning Bridges", article: &S4 };
pub static S4_17: Source = Source { code: "S4.17", heading: "Realistic Scenarios And How To Respond", article: &S4 };
pub static S4_17A: Source =
    Source { code: "S4.17a", heading: "Scenario: You Discovered The Role Is Through An Agency", article: &S4 };
pub static S4_17B: Source = Source { code: "S4.17b", heading: "Scenario: You're Pressed For Time", article: &S4 };
pub static S4_17C: Source =
    Source { code: "S4.17c", heading: "Scenario: You Expect A Counteroffer But Don't Want The Job", article: &S4 };
pub static S4_17D: Source =
    Source { code: "S4.17d", heading: "Scenario: You Have Global Mobility Concerns (Visa/Relocation)", article: &S4 };
pub static S4_18: Source = Source { code: "S4.18", heading: "Measuring The Cost Of Saying No", article: &S4 };
pub static S4_19: Source = Source { code: "S4.19", heading: "Closing The Loop Professionally", article: &S4 };
pub static S4_20: Source = Source { code: "S4.20", heading: "Conclusion", article: &S4 };
pub static S4_21: Source = Source { code: "S4.21", heading: "FAQ", article: &S4 };
pub static S4_21Q1: Source = Source { code: "S4.21q1", heading: "FAQ: do I have to explain?", article: &S4 };
pub static S4_21Q2: Source = Source { code: "S4.21q2", heading: "FAQ: decline before an offer or wait?", article: &S4 };
pub static S4_21Q3: Source = Source { code: "S4.21q3", heading: "FAQ: damage future chances?", article: &S4 };
pub static S4_21Q4: Source = Source { code: "S4.21q4", heading: "FAQ: counteroffer?", article: &S4 };

/// Every section, in the order of the articles.
pub const SOURCES: &[&Source] = &[
    &S0_1, &S0_2, &S0_2A, &S0_2B, &S0_2C, &S0_3, &S0_4, &S0_4A, &S0_4B, &S0_4C, &S0_5, &S0_5A, &S0_5B, &S0_5C, &S0_6,
    &S0_7, &S0_7A, &S0_7B, &S0_7C, &S0_7D, &S0_7E, &S0_8, &S0_8A, &S0_8B, &S0_8C, &S0_9, &S0_10, &S0_10A, &S0_10B,
    &S0_10C, &S0_11, &S0_12, &S0_13, &S0_14, &S0_15, &S0_15Q1, &S0_15Q2, &S0_15Q3, &S0_15Q4, &S1_1, &S1_2, &S1_3,
    &S1_3A, &S1_3B, &S1_4, &S1_4A, &S1_4B, &S1_4C, &S1_4D, &S1_5, &S1_6, &S1_6A, &S1_6B, &S1_6C, &S1_7, &S1_7A, &S1_7B,
    &S1_7C, &S1_7D, &S1_7E, &S1_8, &S1_8A, &S1_8B, &S1_8C, &S1_9, &S1_10, &S1_10A, &S1_10B, &S1_10C, &S1_11, &S1_12,
    &S1_12A, &S1_12B, &S1_12C, &S1_12D, &S1_13, &S1_14, &S1_14A, &S1_14B, &S1_14C, &S1_15, &S1_16, &S1_17, &S1_17Q1,
    &S1_17Q2, &S1_17Q3, &S1_17Q4, &S2_1, &S2_2, &S2_2A, &S2_2B, &S2_3, &S2_3A, &S2_3B, &S2_3C, &S2_4, &S2_4A, &S2_4B,
    &S2_4C, &S2_4D, &S2_5, &S2_6, &S2_6A, &S2_6B, &S2_6C, &S2_7, &S2_7A, &S2_7B, &S2_7C, &S2_8, &S2_8A, &S2_8B, &S2_8C,
    &S2_9, &S2_10, &S2_10Q1, &S2_10Q2, &S2_10Q3, &S2_10Q4, &S2_10Q5, &S2_11, &S3_1, &S3_2, &S3_3, &S3_3A, &S3_3B,
    &S3_4, &S3_4A, &S3_4B, &S3_4C, &S3_4D, &S3_4E, &S3_5, &S3_5A, &S3_5B, &S3_5C, &S3_6, &S3_7, &S3_7A, &S3_7B, &S3_7C,
    &S3_8, &S3_9, &S3_9A, &S3_9B, &S3_9C, &S3_10, &S3_11, &S3_12, &S3_13, &S3_13A, &S3_13B, &S3_13C, &S3_14, &S3_15,
    &S3_16, &S3_17, &S3_18, &S3_19, &S3_20, &S3_21, &S3_22, &S3_22Q1, &S3_22Q2, &S3_22Q3, &S3_22Q4, &S4_1, &S4_2,
    &S4_2A, &S4_2B, &S4_2C, &S4_2D, &S4_2E, &S4_2F, &S4_3, &S4_3A, &S4_3B, &S4_3C, &S4_3D, &S4_4, &S4_4A, &S4_4B,
    &S4_4C, &S4_5, &S4_5A, &S4_5B, &S4_5C, &S4_6, &S4_7, &S4_8, &S4_8A, &S4_8B, &S4_8C, &S4_8D, &S4_9, &S4_9A, &S4_9B,
    &S4_9C, &S4_9D, &S4_10, &S4_10A, &S4_10B, &S4_10C, &S4_10D, &S4_11, &S4_11A, &S4_11B, &S4_11C, &S4_12, &S4_13,
    &S4_14, &S4_15, &S4_16, &S4_17, &S4_17A, &S4_17B, &S4_17C, &S4_17D, &S4_18, &S4_19, &S4_20, &S4_21, &S4_21Q1,
    &S4_21Q2, &S4_21Q3, &S4_21Q4,
];
