//! Reading and answering on the plan page, as several files of steps do it.

use crate::{Find, Page, button, checkbox, css, radio, role, text};

/// The question that is asked now, if there is one.
pub fn question(page: &Page<'_>) -> String {
    page.js_text("return document.querySelector('form legend#question')?.innerText ?? ''")
}

/// A case with an offer made out loud, and its plan.
#[track_caller]
pub fn start_with_an_offer(page: &mut Page<'_>) {
    page.goto("");
    page.click(&button("I have an offer and want to say no"));
    page.see(&text("First, is this right?"));
    pick(page, "They made me an offer out loud");
}

/// Picks the answer to the question that is asked now.
#[track_caller]
pub fn pick(page: &Page<'_>, answer: &str) {
    let asked = question(page);
    unfold(page, &[radio(answer)]);
    page.click(&radio(answer));
    page.wait_until(&format!("“{asked}” is answered"), |page| question(page) != asked);
}

/// What the plan says on one of its lines; nothing where it has no such line.
#[track_caller]
pub fn line_if_any(page: &Page<'_>, key: &str) -> Option<String> {
    page.see(&role("list", "The plan, line by line"));
    let lines = page.js_text(
        "return [...document.querySelectorAll('[aria-label=\"The plan, line by line\"] summary')]
            .map(line => line.innerText.replace(/\\s+/g, ' ').trim()).join('\\n')",
    );
    lines.lines().find_map(|line| line.strip_prefix(key)).map(|line| line.trim().to_owned())
}

/// What the plan says on one of its lines.
#[track_caller]
pub fn line(page: &Page<'_>, key: &str) -> String {
    line_if_any(page, key).unwrap_or_else(|| panic!("the plan has no line {key}"))
}

/// An answer to a question of the plan page, in the words of the page.
#[derive(Debug, Clone, Copy)]
pub enum Answer {
    /// The answer that is tapped.
    Tap(&'static str),
    /// The boxes that are ticked; with none of them the answer is that none fits.
    Tick(&'static [&'static str]),
    /// A number, or a moment as the browser writes it.
    Enter(f64),
    /// So many hours from now.
    In(u32),
}

/// Opens what the question keeps folded, until all of the choices are there.
#[track_caller]
fn unfold(page: &Page<'_>, choices: &[Find]) {
    page.wait_until("the folded choices", |page| {
        page.js("document.querySelectorAll('form.question details').forEach(fold => fold.open = true)", vec![]);
        choices.iter().all(|choice| page.has(choice))
    });
}

/// Gives an answer to the question that is open, and waits for the next one.
#[track_caller]
pub fn answer(page: &Page<'_>, answer: Answer) {
    let asked = question(page);
    match answer {
        Answer::Tap(words) => {
            unfold(page, &[radio(words)]);
            page.click(&radio(words));
        }
        Answer::Tick(boxes) => {
            let boxes: Vec<Find> = boxes.iter().map(|words| checkbox(words)).collect();
            unfold(page, &boxes);
            boxes.iter().for_each(|one| page.click(one));
            page.click(&button(if boxes.is_empty() { "None of these" } else { "That is my answer" }));
        }
        Answer::Enter(number) => {
            page.set_value(&css("form.question input"), &number.to_string());
            page.click(&button("That is my answer"));
        }
        Answer::In(hours) => {
            let moment = page.js_text(&format!(
                "const at = new Date(Date.now() + {hours} * 3600e3 - new Date().getTimezoneOffset() * 60e3);
                 return at.toISOString().slice(0, 16);"
            ));
            page.set_value(&css("form.question input"), &moment);
            page.click(&button("That is my answer"));
        }
    }
    page.wait_until(&format!("“{asked}” is answered"), |page| question(page) != asked);
}
