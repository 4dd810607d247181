//! Mounts the app, nothing else.

fn main() {
    bow_out::ui::mount();
}
