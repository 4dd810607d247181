//! What a person waits for, in Chromium on a phone's screen, with the processor slowed four times.

use crate::report::{Report, Table};
use crate::series::{Series, digits, time};
use bow_out_e2e::{Browser, Line, Packed, Page, StaticServer, button, css, dist, label, radio, root, text};
use serde_json::{Value, json};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How many times slower than this machine the phone is.
const SLOWED: u32 = 4;

/// What an answer and a keystroke may take, in milliseconds: half a frame mostly, a frame at worst.
const MEDIAN: f64 = 8.0;
const WORST: f64 = 16.0;

/// Lists the time at which the first screen was drawn by the app and can be used.
const USABLE: &str = r"
if (!('bowOutUsable' in window)) {
  window.bowOutUsable = null;
  const there = () => document.querySelector('#main button, #hello');
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { window.bowOutUsable = performance.now(); };
  const watch = new MutationObserver(() => {
    if (!there()) return;
    watch.disconnect();
    requestAnimationFrame(() => channel.port2.postMessage(0));
  });
  watch.observe(document, { childList: true, subtree: true });
}";

/// Keeps hold of the module's memory, which the page keeps to itself.
const MEMORY: &str = r"
for (const name of ['instantiate', 'instantiateStreaming']) {
  const start = WebAssembly[name];
  WebAssembly[name] = async (...from) => {
    const started = await start.apply(WebAssembly, from);
    window.bowOutMemory ??= (started.instance ?? started).exports.memory;
    return started;
  };
}";

/// Slow 4G as Lighthouse and DevTools have it.
const LATENCY: Duration = Duration::from_micros(562_500);
const DOWN: f64 = 1_474.56 * 1024.0 / 8.0;

const COLD_STARTS: usize = 5;
const FIRST_TAPS: usize = 5;
const WARM_STARTS: usize = 9;
const SAVES: usize = 15;

/// What is typed at the end of a message: words that are worth a look.
const TYPED: &str = " I hated the salary, honestly.";

/// How many cases somebody may have.
const CASES: [usize; 3] = [20, 200, 2_000];

pub struct Bench<'a> {
    browser: &'a Browser,
    app: Packed,
}

/// What it took until the first screen could be used.
struct Start {
    /// Until something was painted.
    painted: f64,
    usable: f64,
    /// Until the whole module had arrived.
    arrived: f64,
}

/// What an act took: each part, the work in all, and what the browser alone takes for the same change.
#[derive(Default)]
struct Acts {
    act: Series,
    frame: Series,
    work: Series,
    /// From the start to the last change that came later than the first frame, waits and all.
    late: Series,
    alone: Series,
}

impl Acts {
    fn note(&mut self, taken: &Value) {
        let part = |name: &str| taken[name].as_f64().unwrap_or(f64::NAN);
        self.act.push(part("act"));
        self.frame.push(part("frame"));
        if part("late") > 0.0 {
            self.late.push(part("late"));
        }
        self.work.push(part("act") + part("frame"));
    }

    /// The same change without the app: what no app can do without.
    fn note_alone(&mut self, taken: &Value) {
        let part = |name: &str| taken[name].as_f64().unwrap_or(f64::NAN);
        self.alone.push(part("act") + part("frame"));
    }

    fn row(&self, what: &str) -> Vec<String> {
        let late = if self.late.len() == 0 {
            "none".to_owned()
        } else {
            format!("{} of {}, within {}", self.late.len(), self.work.len(), time(self.late.worst()))
        };
        vec![
            what.to_owned(),
            self.work.len().to_string(),
            time(self.work.median()),
            time(self.work.worst()),
            time(self.act.median()),
            time(self.frame.median()),
            time(self.alone.median()),
            time(self.alone.worst()),
            late,
        ]
    }
}

const ACTS: [&str; 9] = [
    "",
    "runs",
    "median",
    "worst",
    "of it handlers",
    "of it drawing",
    "the browser alone",
    "at worst",
    "later than the first frame",
];

/// A row where the browser alone was not measured.
fn without_alone(mut row: Vec<String>) -> Vec<String> {
    row.drain(6..8);
    row
}

/// Begins a case, gives its first answer, and waits for its plan.
#[track_caller]
fn begin(page: &Page<'_>) {
    page.click(&button("I have an offer and want to say no"));
    page.click(&radio("They made me an offer out loud"));
    page.see(&css(".itinerary"));
    page.see_no(&text("First, is this right?"));
}

impl<'a> Bench<'a> {
    pub fn new(browser: &'a Browser) -> Result<Self, Box<dyn Error>> {
        Ok(Self { browser, app: Packed::of(&dist())? })
    }

    /// A page at an origin of its own: nothing is stored, and nothing is in a cache.
    fn page(&self, files: &Path, packed: &Packed) -> Result<Page<'a>, Box<dyn Error>> {
        let mut page = Page::new(self.browser, files, "/");
        page.server = StaticServer::start_packed(files, "/", packed)?;
        let phone = json!({ "width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": true });
        page.devtools("Emulation.setDeviceMetricsOverride", phone);
        page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": USABLE }));
        slow(&page, 1);
        Ok(page)
    }

    fn open(&self) -> Result<Page<'a>, Box<dyn Error>> {
        let mut page = self.page(&dist(), &self.app)?;
        page.goto("");
        page.move_about();
        page.see(&text("Works offline"));
        Ok(page)
    }

    /// From opening the address until the first screen can be used: over slow 4G with nothing kept, beside the framework's
    /// own hello-world, and without a network once it is kept.
    pub fn starts(&self, report: &mut Report) -> Result<(), Box<dyn Error>> {
        let hello = hello();
        let hello_packed = Packed::of(&hello)?;
        let (mut cold, mut floor) = (Vec::new(), Vec::new());
        for _ in 0..COLD_STARTS {
            cold.push(self.cold_start(&dist(), &self.app)?);
            floor.push(self.cold_start(&hello, &hello_packed)?);
        }
        let mut page = self.open()?;
        page.server.stop();
        let mut warm = Vec::new();
        slow(&page, SLOWED);
        for _ in 0..WARM_STARTS {
            page.goto("");
            warm.push(start(&page));
        }
        slow(&page, 1);
        let row = |what: &str, starts: &[Start]| {
            let usable: Series = starts.iter().map(|start| start.usable).collect();
            let part = |part: fn(&Start) -> f64| time(starts.iter().map(part).collect::<Series>().median());
            let (painted, arrived) = (part(|start| start.painted), part(|start| start.arrived));
            vec![
                what.to_owned(),
                starts.len().to_string(),
                time(usable.median()),
                time(usable.worst()),
                painted,
                arrived,
            ]
        };
        let median = |starts: &[Start]| starts.iter().map(|start| start.usable).collect::<Series>().median();
        report.add(Table {
            title: "Starting",
            head: ["", "runs", "usable", "at worst", "first words", "module here"].map(str::to_owned).to_vec(),
            rows: vec![
                row("cold, slow 4G", &cold),
                row("the framework’s hello-world, the same way", &floor),
                vec!["ratio".into(), String::new(), format!("× {}", digits(median(&cold) / median(&floor)))],
                row("warm, without a network", &warm),
            ],
        });
        Ok(())
    }

    fn cold_start(&self, files: &Path, packed: &Packed) -> Result<Start, Box<dyn Error>> {
        let mut page = self.slow_page(files, packed)?;
        slow(&page, SLOWED);
        page.goto("");
        let start = start(&page);
        slow(&page, 1);
        Ok(start)
    }

    /// A page over a slow line, with nothing kept. The worker uses the same line.
    fn slow_page(&self, files: &Path, packed: &Packed) -> Result<Page<'a>, Box<dyn Error>> {
        let mut page = self.page(files, packed)?;
        page.server = StaticServer::start_slow(Line::new(LATENCY, DOWN), files, "/", packed)?;
        Ok(page)
    }

    /// From the first tap of a first visit to the first question: for those who tap at once, for those who read first and move
    /// the page as they do, and for those whose first move is the tap.
    pub fn first_taps(&self, report: &mut Report) -> Result<(), Box<dyn Error>> {
        let mut rows = Vec::new();
        for (reading, moves, what) in [
            (0, true, "at once"),
            (3, true, "after 3 s of reading and scrolling"),
            (6, true, "after 6 s of reading and scrolling"),
            (3, false, "after 3 s without a move"),
        ] {
            let (mut questions, mut plans) = (Series::default(), Series::default());
            for _ in 0..FIRST_TAPS {
                let mut page = self.slow_page(&dist(), &self.app)?;
                slow(&page, SLOWED);
                page.goto("");
                start(&page);
                if moves {
                    page.move_about();
                }
                let waited = page.js_async(
                    &script("const [reading, done] = arguments; setTimeout(() => tap().then(done), reading * 1000);"),
                    vec![json!(reading)],
                );
                questions.push(waited[0].as_f64().unwrap_or(f64::NAN));
                plans.push(waited[1].as_f64().unwrap_or(f64::NAN));
                slow(&page, 1);
            }
            let times = [questions.median(), questions.worst(), plans.median(), plans.worst()].map(time);
            rows.push([what.to_owned(), questions.len().to_string()].into_iter().chain(times).collect());
        }
        let head = [
            "a first visit over slow 4G",
            "runs",
            "first question",
            "at worst",
            "answered at once, the plan",
            "at worst",
        ];
        report.add(Table {
            title: "From the first tap to the first question",
            head: head.map(str::to_owned).to_vec(),
            rows,
        });
        Ok(())
    }

    /// What grows with the number of cases, and what does not.
    pub fn cases(&self, report: &mut Report) -> Result<(), Box<dyn Error>> {
        let (mut starts, mut acts) = (Vec::new(), Vec::new());
        for cases in CASES {
            let mut page = self.open()?;
            begin(&page);
            page.wait_until("the case is kept", |page| {
                page.stored_keys().iter().any(|key| key.starts_with("bow-out/case/"))
            });
            page.js(&script("keepCases(arguments[0])"), vec![json!(cases)]);
            slow(&page, SLOWED);
            let mut opened = Vec::new();
            for _ in 0..WARM_STARTS {
                page.goto("");
                page.reload();
                opened.push(start(&page).usable);
                page.see(&css(".open-cases"));
            }
            let opened = Series::from_iter(opened);
            starts.push(vec![
                format!("{cases} cases"),
                opened.len().to_string(),
                time(opened.median()),
                time(opened.worst()),
            ]);
            let (mut back, mut saved, mut answered) = (Acts::default(), Acts::default(), Acts::default());
            for turn in 0..SAVES {
                // A case of its own for every turn: an old one runs out of questions.
                page.goto(&format!("#/case/c{turn}"));
                page.see(&css("form.question"));
                let which = u32::try_from(turn)?;
                if let Some(taken) = answer(&page, which) {
                    answered.note(&taken);
                }
                // An answer is kept a moment later, or as soon as somebody looks elsewhere.
                page.js(&script("answer(arguments[0])?.()"), vec![json!(which + 1)]);
                saved.note(&measure(&page, "() => dispatchEvent(new Event('blur'))", "() => ''"));
                back.note(&measure(&page, "() => goTo('#/')", "starting"));
            }
            for (what, each) in [("an answer", answered), ("saving it", saved), ("back to the start page", back)] {
                acts.push(without_alone(each.row(&format!("{what}, {cases} cases"))));
            }
            slow(&page, 1);
        }
        report.add(Table {
            title: "Starting with many cases",
            head: ["", "runs", "usable", "at worst"].map(str::to_owned).to_vec(),
            rows: starts,
        });
        report.add(Table {
            title: "Working with many cases",
            head: without_alone(ACTS.map(str::to_owned).to_vec()),
            rows: acts,
        });
        Ok(())
    }

    /// The memory of the module, before and after a thousand plans.
    pub fn memory(&self, report: &mut Report) -> Result<(), Box<dyn Error>> {
        let mut page = self.page(&dist(), &self.app)?;
        page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": MEMORY }));
        page.goto("");
        begin(&page);
        page.see(&css("form.question"));
        let mut rows = Vec::new();
        let mut plans = 0;
        for more in [50, 450, 500] {
            for _ in 0..more / 50 {
                page.js_async(&script("changeMindAgain(50).then(arguments[arguments.length - 1])"), vec![]);
            }
            plans += more;
            let bytes =
                page.js("return window.bowOutMemory?.buffer.byteLength ?? null", vec![]).as_f64().unwrap_or(f64::NAN);
            rows.push(vec![plans.to_string(), format!("{:.2} MiB", bytes / f64::from(1 << 20))]);
        }
        report.add(Table { title: "Memory of the module", head: vec!["plans".into(), "memory".into()], rows });
        Ok(())
    }

    /// From an answer to the updated plan: whole conversations, from every way in.
    pub fn answers(&self, report: &mut Report) -> Result<(), Box<dyn Error>> {
        let mut page = self.open()?;
        begin(&page);
        let (mut all, mut same, mut turned) = (Acts::default(), Acts::default(), Acts::default());
        let lines = |page: &Page<'_>| page.js(&script("return lines()"), vec![]);
        let put = script("const [given, done] = arguments; bowOutMeasure(() => putLines(given), () => '').then(done);");
        slow(&page, SLOWED);
        for opening in 0..9 {
            page.goto("#/");
            page.see(&text("Leaving a hiring process?"));
            page.js("document.querySelectorAll('#main button')[arguments[0]].click()", vec![json!(opening)]);
            page.see(&css("form.question"));
            for turn in 0..6 {
                let before = lines(&page);
                let Some(taken) = answer(&page, opening + turn) else { continue };
                all.note(&taken);
                let after = lines(&page);
                if before == after {
                    same.note(&taken);
                    continue;
                }
                turned.note(&taken);
                if before.as_array().map(Vec::len) == after.as_array().map(Vec::len) {
                    page.js_async(&put, vec![before]);
                    turned.note_alone(&page.js_async(&put, vec![after]));
                }
            }
        }
        slow(&page, 1);
        report.bound("from an answer to the updated plan", &all.work, MEDIAN, WORST);
        if all.late.len() > 0 {
            report.miss(format!("{} of {} plans were not there with the first frame", all.late.len(), all.work.len()));
        }
        report.add(Table {
            title: "From an answer to the updated plan",
            head: ACTS.map(str::to_owned).to_vec(),
            rows: vec![
                all.row("an answer on the plan page"),
                same.row("one that changes no line"),
                turned.row("one that changes lines"),
            ],
        });
        Ok(())
    }

    /// From a keystroke to the findings: a sentence typed at the end of messages of three lengths.
    pub fn keystrokes(&self, report: &mut Report) -> Result<(), Box<dyn Error>> {
        let mut page = self.open()?;
        begin(&page);
        page.goto(&format!("{}/write", page.fragment()));
        page.click(&button("Write freely instead"));
        page.see(&label("Your message"));
        slow(&page, SLOWED);
        let (mut rows, mut each) = (Vec::new(), Vec::new());
        for length in [500, 2_000, 5_000] {
            let mut acts = Acts::default();
            page.js_async(
                &script("fill(arguments[0]); setTimeout(arguments[arguments.length - 1], 900);"),
                vec![json!(length)],
            );
            for letter in TYPED.chars() {
                acts.note(&measure(&page, &format!("() => type({})", json!(letter)), "findings"));
            }
            page.js(&script("deaf(true)"), vec![]);
            for letter in TYPED.chars() {
                acts.note_alone(&measure(&page, &format!("() => type({})", json!(letter)), "findings"));
            }
            page.js(&script("deaf(false)"), vec![]);
            report.bound(&format!("a keystroke, {length} characters"), &acts.work, MEDIAN, WORST);
            report.bound(&format!("from a keystroke to new findings, {length} characters"), &acts.late, MEDIAN, WORST);
            rows.push(acts.row(&format!("{length} characters")));
            each.push((length, acts.work.median()));
        }
        // What a key takes at least in this browser, whatever app it is for.
        page.js(
            "const bare = document.querySelector('textarea.letter-body').cloneNode();
             document.querySelectorAll('style, link').forEach(one => one.remove());
             document.body.replaceChildren(bare);",
            vec![],
        );
        page.js(&script("fill(500); deaf(true)"), vec![]);
        let mut bare = Acts::default();
        for letter in TYPED.chars() {
            bare.note(&measure(&page, &format!("() => type({})", json!(letter)), "() => ''"));
        }
        rows.push(bare.row("500 characters, a bare field on an empty page"));
        slow(&page, 1);
        report.add(Table { title: "From a keystroke to the findings", head: ACTS.map(str::to_owned).to_vec(), rows });
        let per = |(length, time): &(u32, f64)| time / f64::from(*length) * 1e3;
        let first = each.first().map_or(f64::NAN, per);
        report.add(Table {
            title: "Growth of a keystroke",
            head: vec!["characters".into(), "a thousand of them cost".into(), "against 500 characters".into()],
            rows: each
                .iter()
                .map(|one| vec![one.0.to_string(), time(per(one)), format!("× {}", digits(per(one) / first))])
                .collect(),
        });
        Ok(())
    }
}

fn slow(page: &Page<'_>, rate: u32) {
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate }));
}

/// Where `scripts/bench.sh` puts the framework's hello-world.
fn hello() -> PathBuf {
    root().join("target/bench/hello")
}

/// Waits until the first screen can be used, and says when that was.
fn start(page: &Page<'_>) -> Start {
    page.wait_until("the first screen is there", |page| {
        page.js("return window.bowOutUsable ?? null", vec![]).is_number()
    });
    let times = page.js(
        "const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
         const module = performance.getEntriesByType('resource').find(entry => /\\.wasm$/.test(entry.name));
         return [painted, window.bowOutUsable, module?.responseEnd ?? null];",
        vec![],
    );
    let at = |index: usize| times[index].as_f64().unwrap_or(f64::NAN);
    Start { painted: at(0), usable: at(1), arrived: at(2) }
}

/// A script with what measures before it, and what the benches do to the page.
fn script(body: &str) -> String {
    format!("{}\n{}\n{body}", include_str!("measure.js"), include_str!("acts.js"))
}

fn measure(page: &Page<'_>, act: &str, look: &str) -> Value {
    page.js_async(&script(&format!("bowOutMeasure({act}, {look}).then(arguments[arguments.length - 1])")), vec![])
}

/// Gives some answer to the question that is open, if there is one.
fn answer(page: &Page<'_>, which: u32) -> Option<Value> {
    let taken = page.js_async(
        &script(
            "const [which, done] = arguments;
             const act = answer(which);
             act ? bowOutMeasure(act, plan).then(done) : done(null);",
        ),
        vec![json!(which)],
    );
    (!taken.is_null()).then_some(taken)
}
