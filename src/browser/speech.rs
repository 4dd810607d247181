//! A voice for the other side of a call: one that the device brings along, so that no word leaves it.

use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::window;

/// Whether this browser can speak English with a voice of its own.
pub fn available() -> bool {
    synthesis().is_some_and(|synthesis| voice(&synthesis).is_some())
}

/// Speaks the words, in the place of what is being spoken. Without a voice of its own the browser stays silent.
pub fn say(words: &str) {
    let words = words.trim_matches(['“', '”']);
    let Some(synthesis) = synthesis() else { return };
    synthesis.cancel();
    let Some(voice) = voice(&synthesis).filter(|_| !words.is_empty()) else { return };
    if let Ok(said) = SpeechSynthesisUtterance::new_with_text(words) {
        said.set_voice(Some(&voice));
        said.set_lang(&voice.lang());
        synthesis.speak(&said);
    }
}

/// Falls silent.
pub fn stop() {
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    // A browser without it has nothing under that name, whatever the type says.
    window()?.speech_synthesis().ok().filter(|synthesis| !synthesis.is_undefined())
}

/// An English voice that works without a network. Others would send the words to somebody.
fn voice(synthesis: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    use wasm_bindgen::JsCast;
    let voices = synthesis.get_voices();
    let mut voices = voices.iter().filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok());
    voices.find(|voice| voice.local_service() && voice.lang().to_lowercase().starts_with("en"))
}
