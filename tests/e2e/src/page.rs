//! A page in a browser, as a step sees it.
//!
//! Every call waits until what it needs is there. One that waits in vain
//! panics at the step's own line.

use crate::browser::{Browser, Kind, ask, ask_within};
use crate::find::{self, Find};
use crate::server::StaticServer;
use base64::Engine;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
pub use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use serde_json::{Value, json};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long anything on the page may take before a step gives up.
const PATIENCE: Duration = Duration::from_secs(15);
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// The key under which WebDriver hands over elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What a person prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What a `mailto:` link carries, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailto {
    pub to: String,
    pub subject: String,
    pub body: String,
}

/// A tab of the browser.
#[derive(Debug)]
pub struct Tab(WindowHandle);

/// A fresh origin (its own port, so nothing is stored yet) in a running browser.
pub struct Page<'a> {
    browser: &'a Browser,
    /// The server that holds the page: stop it to go offline.
    pub server: StaticServer,
    problems: Vec<String>,
}

impl<'a> Page<'a> {
    /// Serves `files` at `base` for `browser`. The page is not opened yet.
    #[track_caller]
    pub fn new(browser: &'a Browser, files: &Path, base: &str) -> Self {
        assert!(
            files.join("index.html").exists(),
            "there is no build in {}; make one with `make build`",
            files.display()
        );
        let server = StaticServer::start(files, base).unwrap_or_else(|error| panic!("no server: {error}"));
        let page = Self { browser, server, problems: Vec::new() };
        if page.kind() == Kind::Chromium {
            let _ = browser.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LISTEN }));
        }
        page
    }

    pub fn kind(&self) -> Kind {
        self.browser.kind
    }

    // --- going places

    /// Opens the page at a fragment such as `#/plan`, or at its start with `""`, and waits for the app to take the place of
    /// what stands there before it, if it ever does.
    #[track_caller]
    pub fn goto(&mut self, fragment: &str) {
        self.open(&format!("{}{fragment}", self.server.url()));
        self.wait_for(|| {
            let taken = self.js("return !document.getElementById('first-paint')", vec![]);
            (taken == true).then_some(())
        });
    }

    /// Opens any address.
    #[track_caller]
    pub fn open(&mut self, address: &str) {
        self.collect_problems();
        self.done(ask(self.browser.client.goto(address)), &format!("open {address}"));
        self.listen();
    }

    #[track_caller]
    pub fn reload(&mut self) {
        self.collect_problems();
        if self.kind() == Kind::Firefox {
            self.reload_as_a_person_does();
        } else {
            self.done(ask(self.browser.client.refresh()), "reload");
        }
        self.listen();
    }

    /// Firefox's driver reloads past caches and service workers, which a person's reload does not.
    #[track_caller]
    fn reload_as_a_person_does(&self) {
        self.js("window.bowOutLeft = true; location.reload()", vec![]);
        let script = "return !window.bowOutLeft && document.readyState === 'complete'";
        let loaded = self.wait_for(|| {
            let loaded = ask(self.browser.client.execute(script, vec![]));
            loaded.is_ok_and(|loaded| loaded == true).then_some(())
        });
        assert!(loaded.is_some(), "could not reload in firefox");
    }

    #[track_caller]
    pub fn back(&mut self) {
        self.collect_problems();
        self.done(ask(self.browser.client.back()), "go back");
        self.listen();
    }

    /// Serves the same build at another path, as another origin, and goes on there.
    #[track_caller]
    pub fn move_to(&mut self, files: &Path, base: &str) {
        self.collect_problems();
        self.server = StaticServer::start(files, base).unwrap_or_else(|error| panic!("no server: {error}"));
    }

    /// Opens another tab of the same browser and goes on there. [`Self::to_tab`] leads back to the one that it gives.
    #[track_caller]
    pub fn new_tab(&mut self, fragment: &str) -> Tab {
        self.collect_problems();
        let opened = ask(async {
            let before = self.browser.client.window().await?;
            let new = self.browser.client.new_window(true).await?;
            self.browser.client.switch_to_window(new.handle).await?;
            Ok::<_, CmdError>(before)
        });
        let before = self.done(opened, "open a tab");
        self.goto(fragment);
        Tab(before)
    }

    /// Goes to another tab, and gives the one that was in front.
    #[track_caller]
    pub fn to_tab(&mut self, tab: &Tab) -> Tab {
        self.collect_problems();
        let switched = ask(async {
            let before = self.browser.client.window().await?;
            self.browser.client.switch_to_window(tab.0.clone()).await?;
            Ok::<_, CmdError>(before)
        });
        Tab(self.done(switched, "go to a tab"))
    }

    /// Closes this tab and goes on in another.
    #[track_caller]
    pub fn close_tab(&mut self, then: &Tab) {
        self.collect_problems();
        let closed = ask(async {
            self.browser.client.close_window().await?;
            self.browser.client.switch_to_window(then.0.clone()).await
        });
        self.done(closed, "close a tab");
    }

    /// The part of the address from `#` on.
    #[track_caller]
    pub fn fragment(&self) -> String {
        self.js_text("return location.hash")
    }

    #[track_caller]
    pub fn title(&self) -> String {
        self.js_text("return document.title")
    }

    // --- frames

    /// Goes on inside this frame; everything from here on is seen and done there.
    #[track_caller]
    pub fn enter_frame(&mut self, what: &Find) {
        self.collect_problems();
        self.on(what, "enter", |element| ask(element.enter_frame()));
        self.listen();
    }

    /// Goes on in the page around the frame.
    #[track_caller]
    pub fn leave_frame(&mut self) {
        self.collect_problems();
        self.done(ask(self.browser.client.enter_parent_frame()), "leave the frame");
    }

    // --- finding

    /// Waits for the first match.
    #[track_caller]
    pub fn find(&self, what: &Find) -> Element {
        match self.wait_for(|| self.look(what).into_iter().next()) {
            Some(found) => found,
            None => panic!("{what} is not on the page"),
        }
    }

    /// All that matches now, without waiting.
    #[track_caller]
    pub fn all(&self, what: &Find) -> Vec<Element> {
        self.look(what)
    }

    #[track_caller]
    pub fn count(&self, what: &Find) -> usize {
        self.look(what).len()
    }

    /// Waits until it is there.
    #[track_caller]
    pub fn see(&self, what: &Find) {
        self.find(what);
    }

    /// Waits until it is gone.
    #[track_caller]
    pub fn see_no(&self, what: &Find) {
        assert!(self.wait_for(|| self.look(what).is_empty().then_some(())).is_some(), "{} is still on the page", what);
    }

    /// Whether it is there now.
    #[track_caller]
    pub fn has(&self, what: &Find) -> bool {
        !self.look(what).is_empty()
    }

    /// Waits until the condition holds.
    #[track_caller]
    pub fn wait_until(&self, what: &str, condition: impl Fn(&Self) -> bool) {
        assert!(self.wait_for(|| condition(self).then_some(())).is_some(), "waited in vain: {what}");
    }

    // --- reading

    /// The words that a person reads there.
    #[track_caller]
    pub fn text_of(&self, what: &Find) -> String {
        self.on(what, "read", |element| ask(element.text()))
    }

    #[track_caller]
    pub fn attr(&self, what: &Find, name: &str) -> Option<String> {
        self.on(what, "read", |element| ask(element.attr(name)))
    }

    /// What a field holds.
    #[track_caller]
    pub fn value(&self, what: &Find) -> String {
        self.on(what, "read", |element| ask(element.prop("value"))).unwrap_or_default()
    }

    #[track_caller]
    pub fn is_checked(&self, what: &Find) -> bool {
        self.on(what, "read", |element| ask(element.is_selected()))
    }

    /// Decodes the `mailto:` link there.
    #[track_caller]
    pub fn mailto(&self, what: &Find) -> Mailto {
        let href = self.attr(what, "href").unwrap_or_else(|| panic!("{what} is not a link"));
        Mailto::parse(&href).unwrap_or_else(|| panic!("{what} leads to `{href}`, which is no mail link"))
    }

    /// What has the focus: its tag and its name, as in `button: Continue`.
    #[track_caller]
    pub fn focused(&self) -> String {
        self.js_text(
            "const e = document.activeElement; if (!e?.matches('a, button, input, select, textarea, summary, [tabindex=\"0\"]')) return '';
             const name = e.getAttribute('aria-label') || [...(e.labels || [])].map(l => l.textContent).join(' ') || e.innerText || '';
             return e.tagName.toLowerCase() + ': ' + name.replace(/\\s+/g, ' ').trim();",
        )
    }

    // --- doing

    /// Clicks. A radio button or a checkbox is clicked on its label, where a person clicks.
    #[track_caller]
    pub fn click(&self, what: &Find) {
        self.on(what, "click", |element| {
            let target = self.click_target(element)?;
            ask(target.click())
        });
    }

    /// Replaces what a field holds by typing.
    #[track_caller]
    pub fn fill(&self, what: &Find, words: &str) {
        // WebKit's driver cannot clear a field in a dialog, so the field is emptied from within.
        self.set_value(what, "");
        self.on(what, "fill", |element| ask(element.send_keys(&as_keys(words))));
        // It also goes on before the last letters have arrived. A field that is gone by then had them all.
        self.wait_until(&format!("all of “{words}” is in {what}"), |page| {
            let value = |element: &Element| ask(element.prop("value")).ok().flatten();
            page.look(what).first().and_then(value).is_none_or(|value| value.replace("\r\n", "\n") == words)
        });
    }

    /// Types at the end of what a field holds.
    #[track_caller]
    pub fn type_into(&self, what: &Find, words: &str) {
        let words = &as_keys(words);
        self.on(what, "type into", |element| ask(element.send_keys(words)));
    }

    /// Sets a field at once, for kinds of fields that each browser types differently: dates, times, ranges.
    #[track_caller]
    pub fn set_value(&self, what: &Find, value: &str) {
        self.on(what, "set", |element| {
            let element = serde_json::to_value(element).map_err(CmdError::Json)?;
            let script = "const [e, v] = arguments;
                Object.getOwnPropertyDescriptor(Object.getPrototypeOf(e), 'value').set.call(e, v);
                for (const name of ['input', 'change']) e.dispatchEvent(new Event(name, { bubbles: true }));";
            ask(self.browser.client.execute(script, vec![element, json!(value)]))
        });
    }

    /// Chooses an option by its words.
    #[track_caller]
    pub fn choose(&self, what: &Find, option: &str) {
        self.on(what, "choose in", |element| ask(element.select_by_label(option)));
    }

    /// Presses keys one after another: characters, or [`Key`]s turned into text.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.done(ask(self.browser.client.perform_actions(actions)), "press keys");
    }

    /// Gives a sign of life that does nothing: what the page sends for only then is on its way.
    #[track_caller]
    pub fn move_about(&self) {
        self.press(&Key::Shift);
    }

    /// Presses Enter on what has the focus.
    #[track_caller]
    pub fn activate(&self) {
        let pressed = ask(async {
            let focused = self.browser.client.active_element().await?;
            focused.send_keys(&Key::Enter).await
        });
        self.done(pressed, "press Enter");
    }

    /// Presses Tab until the focus is on `what` (see [`Self::focused`]), as someone without a mouse does.
    #[track_caller]
    pub fn tab_to(&self, what: &str) {
        let mut seen = Vec::new();
        for _ in 0..200 {
            self.js("window.bowOutFocus = document.activeElement", vec![]);
            self.press(&Key::Tab);
            self.wait_for_next_focus();
            let now = self.focused();
            if now.contains(what) {
                return;
            }
            seen.push(now);
        }
        panic!("Tab never reached `{what}`; it passed {seen:?}");
    }

    /// Firefox answers before a pressed Tab has moved the focus. At the end of the page it moves to the browser's own
    /// buttons, which nobody can see from here.
    #[track_caller]
    fn wait_for_next_focus(&self) {
        for _ in 0..10 {
            if self.js("return document.activeElement !== window.bowOutFocus", vec![]) == json!(true) {
                return;
            }
            sleep(BETWEEN_LOOKS);
        }
    }

    /// From now on, what is copied is also kept for [`Self::copied`]: not every headless browser has a clipboard.
    #[track_caller]
    pub fn watch_clipboard(&self) {
        self.js(
            "window.bowOutCopied = null;
             const keep = text => { window.bowOutCopied = String(text); return Promise.resolve(); };
             Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: keep } });",
            vec![],
        );
    }

    /// What was copied last, when anything was.
    #[track_caller]
    pub fn copied(&self) -> Option<String> {
        self.js("return window.bowOutCopied ?? null", vec![]).as_str().map(str::to_owned)
    }

    /// Runs a script in the page; `return` hands a value back. The page's own policy does not hold it up.
    #[track_caller]
    pub fn js(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.done(ask(self.browser.client.execute(script, arguments)), "run a script")
    }

    #[track_caller]
    pub fn js_text(&self, script: &str) -> String {
        self.js(script, vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits for a script that calls its last argument when it is done.
    #[track_caller]
    pub fn js_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.done(ask(self.browser.client.execute_async(script, arguments)), "run a script")
    }

    /// What localStorage holds under a key.
    #[track_caller]
    pub fn stored(&self, key: &str) -> Option<String> {
        self.js("return localStorage.getItem(arguments[0])", vec![json!(key)]).as_str().map(str::to_owned)
    }

    /// All keys of localStorage, sorted.
    #[track_caller]
    pub fn stored_keys(&self) -> Vec<String> {
        let keys = self.js("return Object.keys(localStorage).sort()", vec![]);
        keys.as_array()
            .map(|keys| keys.iter().filter_map(|key| key.as_str().map(str::to_owned)).collect())
            .unwrap_or_default()
    }

    /// Puts a record into localStorage; the app sees it after [`Self::reload`].
    #[track_caller]
    pub fn store(&self, key: &str, value: &str) {
        self.js("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key), json!(value)]);
    }

    // --- looking at it

    /// Makes the page this large. Firefox and WebKit have a smallest width of some 450 px.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        if self.kind() == Kind::Chromium {
            let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.done(self.browser.chromium("Emulation.setDeviceMetricsOverride", metrics), "resize");
            return;
        }
        // A window is larger than the page in it, and takes its time; the next try knows by how much.
        let mut extra = (0, 0);
        for _ in 0..5 {
            let resized = ask(self.browser.client.set_window_size(width + extra.0, height + extra.1));
            self.done(resized, "resize");
            sleep(BETWEEN_LOOKS);
            let inner = self.js("return [innerWidth, innerHeight]", vec![]);
            let now = |at: usize| u32::try_from(inner[at].as_u64().unwrap_or(0)).unwrap_or(0);
            if (now(0), now(1)) == (width, height) {
                return;
            }
            extra.0 += width.saturating_sub(now(0));
            extra.1 += height.saturating_sub(now(1));
        }
    }

    /// Asks for light or dark. Only Chromium can be asked.
    #[track_caller]
    pub fn prefer(&self, theme: Theme) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme.name() }] });
        self.done(self.browser.chromium("Emulation.setEmulatedMedia", features), "choose a theme");
    }

    /// Shows the page in the few colours that a person has chosen for everything. Only Chromium can be asked.
    #[track_caller]
    pub fn force_colours(&self) {
        let features = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        self.done(self.browser.chromium("Emulation.setEmulatedMedia", features), "force colours");
    }

    /// What keeps a person from seeing where the focus is: no ring around it, something over it, or out of view. Nothing
    /// where all is well.
    #[track_caller]
    pub fn hidden_focus(&self) -> String {
        self.js_text(
            "const e = document.activeElement;
             if (!e || e === document.body || !e.matches('a, button, input, select, textarea, summary, [tabindex=\"0\"]')) return '';
             const name = e.outerHTML.slice(0, 120);
             const ring = x => { if (!x) return false; const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
             if (![e, e.closest('label'), e.parentElement].some(ring)) return 'no ring: ' + name;
             const box = e.getClientRects()[0];
             if (!box) return 'not drawn: ' + name;
             const x = box.left + Math.min(box.width, 40) / 2, y = box.top + box.height / 2;
             if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `out of view at ${Math.round(x)}, ${Math.round(y)}: ` + name;
             const hit = document.elementFromPoint(x, y);
             const own = hit && (e.contains(hit) || e.closest('label')?.contains(hit) || hit.contains(e) && !hit.matches('main, body, html'));
             return own ? '' : `covered by ${hit?.outerHTML.slice(0, 80)}: ` + name;",
        )
    }

    /// Shows the page as it will be printed. Only Chromium can be asked.
    #[track_caller]
    pub fn prefer_print(&self) {
        self.done(
            self.browser.chromium("Emulation.setEmulatedMedia", json!({ "media": "print" })),
            "show the print style",
        );
    }

    /// How many sheets of A4 the page takes on paper. Only Chromium can be asked.
    #[track_caller]
    pub fn printed_pages(&self) -> usize {
        let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": false });
        let answer = self.done(self.browser.chromium("Page.printToPDF", paper), "print");
        let file = base64::engine::general_purpose::STANDARD.decode(answer["data"].as_str().unwrap_or_default());
        let file = file.unwrap_or_else(|error| panic!("the print is no base64: {error}"));
        // Every page of the file is an object of its own; the list of them is another kind.
        let text = String::from_utf8_lossy(&file);
        text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
    }

    /// Saves a picture of what is in view. WebKitGTK's driver hangs when it is asked for one of a
    /// page that stands still, so there it saves nothing.
    #[track_caller]
    pub fn screenshot(&self, file: &Path) {
        if self.kind() == Kind::WebKit {
            return;
        }
        let picture = self.done(ask_within(PATIENCE, self.browser.client.screenshot()), "take a picture");
        self.done(write(file, &picture), "save a picture");
    }

    /// Saves a picture of the page from top to bottom. Only Chromium can do it.
    #[track_caller]
    pub fn screenshot_all(&self, file: &Path) {
        let answer = self.browser.chromium("Page.captureScreenshot", json!({ "captureBeyondViewport": true }));
        let answer = self.done(answer, "take a picture");
        let picture = base64::engine::general_purpose::STANDARD.decode(answer["data"].as_str().unwrap_or_default());
        let picture = picture.unwrap_or_else(|error| panic!("the picture is no base64: {error}"));
        self.done(write(file, &picture), "save a picture");
    }

    /// Nothing is wider than the page: no sideways scrolling.
    #[track_caller]
    pub fn fits(&self) {
        let wide = || {
            self.js_text(
            "if (document.documentElement.scrollWidth <= innerWidth) return '';
             const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1);
             return `${document.documentElement.scrollWidth} > ${innerWidth}: ` + (wide.slice(0, 5).map(e => `${Math.round(e.getBoundingClientRect().right)} ${e.outerHTML.slice(0, 120)}`).join('\\n') || 'the page');",
        )
        };
        // A window takes a moment to change its size, and WebKit says 0 meanwhile.
        let settled = self.wait_for(|| wide().is_empty().then_some(()));
        assert!(settled.is_some(), "wider than the page:\n{}", wide());
    }

    /// axe-core finds nothing against WCAG 2.2 A and AA.
    #[track_caller]
    pub fn is_accessible(&self) {
        let found = self.accessibility();
        assert!(found.is_empty(), "not accessible:\n{}", found.join("\n"));
    }

    /// What axe-core finds against WCAG 2.2 A and AA: one line for each violation.
    #[track_caller]
    pub fn accessibility(&self) -> Vec<String> {
        let file = std::env::var("BOW_OUT_AXE").unwrap_or_default();
        let axe = std::fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!("axe-core is not at `{file}` ({error}): run the tests with `make test-e2e`")
        });
        let script = format!(
            "{axe};
             const done = arguments[arguments.length - 1];
             // A bar that stays in view covers what can be scrolled free; at the end of a page it covers nothing.
             window.scrollTo(0, document.documentElement.scrollHeight);
             // Colours are those that stay, not those on the way.
             document.getAnimations().filter(a => a.effect?.getComputedTiming().endTime < Infinity).forEach(a => a.finish());
             const checker = typeof axe !== 'undefined' ? axe : window.axe;
             const run = checker.run(document, {{
               runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }});
             // Whether a target is too small shows where no bar lies over half of it.
             const small = async node => {{
               const target = document.querySelector(node.target[0]);
               target.scrollIntoView({{ block: 'center', behavior: 'instant' }});
               const again = await checker.run(target, {{ runOnly: {{ type: 'rule', values: ['target-size'] }}, resultTypes: ['violations'] }});
               return again.violations.length > 0;
             }};
             run.then(async r => {{
               const lines = [];
               for (const v of r.violations) {{
                 const nodes = [];
                 for (const n of v.nodes) if (v.id !== 'target-size' || await small(n)) nodes.push(n);
                 if (nodes.length) lines.push(`${{v.impact}} ${{v.id}}: ${{v.help}} | ${{nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' | ')}}`);
               }}
               done(lines);
             }}).catch(e => done(['axe: ' + e]));"
        );
        let lines = self.js_async(&script, vec![]);
        lines
            .as_array()
            .map(|lines| lines.iter().filter_map(|line| line.as_str().map(str::to_owned)).collect())
            .unwrap_or_default()
    }

    /// Sends a command of Chromium's own protocol, for what WebDriver has no word for.
    #[track_caller]
    pub fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.done(self.browser.chromium(method, parameters), method)
    }

    // --- what went wrong on the page

    /// Panics, uncaught errors, `console.error` and broken policy since the step began.
    /// Taking them tells the suite that they were expected.
    #[track_caller]
    pub fn take_problems(&mut self) -> Vec<String> {
        self.collect_problems();
        std::mem::take(&mut self.problems)
    }

    fn listen(&self) {
        let _ = ask(self.browser.client.execute(LISTEN, vec![]));
    }

    fn collect_problems(&mut self) {
        let script = "const list = window.bowOutProblems || []; return list.splice(0);";
        if let Ok(Value::Array(found)) = ask(self.browser.client.execute(script, vec![])) {
            self.problems.extend(found.iter().filter_map(|line| line.as_str().map(str::to_owned)));
        }
    }

    // --- how it is done

    fn wait_for<T>(&self, mut look: impl FnMut() -> Option<T>) -> Option<T> {
        let began = Instant::now();
        loop {
            if let Some(found) = look() {
                return Some(found);
            }
            if began.elapsed() > PATIENCE {
                return None;
            }
            sleep(BETWEEN_LOOKS);
        }
    }

    /// A look in the middle of a navigation finds nothing, which is true.
    fn look(&self, what: &Find) -> Vec<Element> {
        let (how, selector, words) = what.arguments();
        let arguments = vec![json!(how), json!(selector), json!(words)];
        match ask(self.browser.client.execute(find::SCRIPT, arguments)) {
            Ok(Value::Array(found)) => found.iter().filter_map(|value| self.element(value)).collect(),
            _ => Vec::new(),
        }
    }

    fn element(&self, value: &Value) -> Option<Element> {
        let id = value.get(ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(self.browser.client.clone(), ElementRef::from(id)))
    }

    fn click_target(&self, element: &Element) -> Result<Element, CmdError> {
        let argument = serde_json::to_value(element).map_err(CmdError::Json)?;
        let script = "const e = arguments[0]; const l = e.matches('input[type=radio],input[type=checkbox]') && e.labels?.[0];
            const target = l && l.getClientRects().length ? l : e; target.scrollIntoView({ block: 'center', behavior: 'instant' }); return target;";
        let target = ask(self.browser.client.execute(script, vec![argument]))?;
        Ok(self.element(&target).unwrap_or_else(|| element.clone()))
    }

    /// Does something to an element, and again while the page moves under it.
    #[track_caller]
    fn on<T>(&self, what: &Find, doing: &str, act: impl Fn(&Element) -> Result<T, CmdError>) -> T {
        let mut last = None;
        let done = self.wait_for(|| {
            let element = self.look(what).into_iter().next()?;
            match act(&element) {
                Ok(value) => Some(value),
                Err(error) => {
                    last = Some(error);
                    None
                }
            }
        });
        match (done, last) {
            (Some(value), _) => value,
            (None, Some(error)) => panic!("could not {doing} {what}: {error}"),
            (None, None) => panic!("could not {doing} {what}: it is not on the page"),
        }
    }

    #[track_caller]
    fn done<T, E: std::fmt::Display>(&self, result: Result<T, E>, what: &str) -> T {
        match result {
            Ok(value) => value,
            Err(error) => panic!("could not {what} in {}: {error}", self.kind().name()),
        }
    }
}

impl Drop for Page<'_> {
    /// Leaves nothing of this page to the next one.
    fn drop(&mut self) {
        let _ = ask_within(Duration::from_secs(5), self.browser.client.goto("about:blank"));
        if self.kind() == Kind::Chromium {
            let _ = self.browser.chromium("Emulation.clearDeviceMetricsOverride", json!({}));
            let _ = self.browser.chromium("Emulation.setEmulatedMedia", json!({ "media": "", "features": [] }));
        }
    }
}

impl Mailto {
    fn parse(href: &str) -> Option<Self> {
        let (to, query) = href.strip_prefix("mailto:")?.split_once('?').unwrap_or((href.strip_prefix("mailto:")?, ""));
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
        let field = |name: &str| {
            let found = query
                .split('&')
                .find_map(|pair| pair.split_once('=').filter(|(key, _)| key.eq_ignore_ascii_case(name)));
            found.map(|(_, value)| decode(value)).unwrap_or_default()
        };
        Some(Self { to: decode(to), subject: field("subject"), body: field("body") })
    }
}

/// Lines are broken with the Enter key: WebKit types nothing for a line break.
fn as_keys(words: &str) -> String {
    words.replace('\n', &Key::Enter)
}

fn write(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, bytes)
}

/// Keeps a list of what goes wrong on the page, once for each document.
const LISTEN: &str = r#"
if (!window.bowOutProblems) {
  const list = window.bowOutProblems = [];
  const say = console.error.bind(console);
  console.error = (...words) => { list.push('console: ' + words.map(String).join(' ')); say(...words); };
  addEventListener('error', e => list.push('error: ' + (e.message || ('could not load ' + (e.target?.src || e.target?.href || '')))), true);
  addEventListener('unhandledrejection', e => list.push('rejected: ' + e.reason));
  addEventListener('securitypolicyviolation', e => list.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
}
"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_link_is_taken_apart_and_decoded() {
        let mail = Mailto::parse("mailto:jo%40x.org?subject=Re%3A%20A%26B&body=Hi%20Jo%2C%0D%0A%0D%0A1%2B1");
        let wanted =
            Mailto { to: "jo@x.org".to_owned(), subject: "Re: A&B".to_owned(), body: "Hi Jo,\r\n\r\n1+1".to_owned() };
        assert_eq!(mail, Some(wanted));
        assert_eq!(Mailto::parse("https://x.org"), None);
    }
}
