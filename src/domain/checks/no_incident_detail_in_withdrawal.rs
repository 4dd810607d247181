//! Check `mc-no-incident-detail-in-withdrawal`.

use super::*;

pub static MC_NO_INCIDENT_DETAIL_IN_WITHDRAWAL: Check = Check {
    id: "mc-no-incident-detail-in-withdrawal",
    kind: CheckKind::Forbid,
    medium: CheckMedium::Any,
    when: all(&[MISCONDUCT_PRESENT.yes(), LEAVING.yes()]),
    reach: Reach::Notice,
    severity: Severity::Warn,
    basis: Basis::Derived,
    title: "Keep what happened for the report",
    detects: "What happened to you, told in the withdrawal.",
    explain: "What happened matters. It belongs in a full report to the right office, and the withdrawal stays plain.",
    fix: "Take it out here and keep it for the report.",
    sources: &[&S1_7C, &S3_16],
    find,
    flags: Example::email(
        HARASSED,
        "Dear Maya,\n\nI withdraw my application. Your manager made comments about my body.\n\nSam Ortiz",
    ),
    leaves: Example::email(HARASSED, "Dear Maya,\n\nI withdraw my application for the Data Analyst role.\n\nSam Ortiz"),
};

const INCIDENT: &[&str] = &[
    "touched|touching|groped|grabbed|hugged|kissed|pushed|hit|cornered|followed|stared|leered|whistled",
    "harass*|assault*|molest*|stalk*",
    "racist|racism|sexist|sexism|homophobic|slur|slurs|sexual|sexually|obscene|lewd",
    "discriminat*",
    "comment|comments|remark|remarks|joke|jokes|question|questions about|on my|women|men|race|religion|age|gender|body",
    "inappropriate|inappropriately|misconduct|misbehaviour|misbehavior|abuse|abused|abusive",
    "threaten*|threat|threats|blackmail*|bribe|bribes|bribery|illegal|illegally|unlawful",
    "made me feel|uncomfortable",
    "felt unsafe|threatened|humiliated|degraded",
    "babies|baby|pregnan*|prefers|prefer men|women|christians|muslims|whites|locals",
    "asked .. when|if|whether|why|how|married|pregnant|religion|children|boyfriend|girlfriend|age",
    "shouted|yelled|screamed|swore|insulted|humiliated",
    "what happened",
    "the incident",
    "my knee|body|legs|breasts|skin|looks|accent",
    "behaviour|behavior|conduct of|towards|toward|was",
    "his|her|their|a hand|hands|arm|arms|fingers|lap",
    "would|did not|never stop|let|leave|move|take|accept",
    "wouldn't|didn't|kept|refused .. stop|let|leave|move|touching|asking|staring|making",
    "your|the|one|another|a .. asked|told|said|put|made|called|tried|kept|wanted .. me|my",
    // What somebody there did or said is the story, whatever it was.
    "you|he|she|they|who|interviewer|interviewers|manager|director|boss|colleague|partner|panel|man|men|recruiter|owner wanted|expected|forced|ordered|encouraged|asked|told|said|commented|joked|laughed|called|made|kept|put|tried|leaned|leant|stood|sat|came|blocked|locked|suggested|implied|insisted|demanded|pressured|pressed|offered|refused|mocked|mimicked|stared|looked .. me|my|whether|if|that|about|to|at|how|why",
];

fn find(reading: &Reading, context: &Context, hits: &mut Vec<Hit>) {
    for found in reading.said(INCIDENT) {
        hits.push(reading.neutral(&found, context));
    }
}
