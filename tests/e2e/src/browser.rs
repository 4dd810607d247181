//! The browsers: their drivers, the display that one of them needs, and the
//! session that a [`Page`](crate::Page) works in.

use fantoccini::{Client, ClientBuilder, error::CmdError, wd::Capabilities, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// How long a driver or a browser may take to start.
const START: Duration = Duration::from_secs(60);

/// The browsers that the steps run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
    /// WebKitGTK: the closest thing to Safari that runs on Linux.
    WebKit,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The browsers that `BOW_OUT_BROWSERS` names, separated by commas; all when it is not set.
    pub fn chosen() -> Vec<Self> {
        let Ok(names) = std::env::var("BOW_OUT_BROWSERS") else { return Self::ALL.to_vec() };
        names
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| {
                Self::ALL.into_iter().find(|kind| kind.name() == name).unwrap_or_else(|| {
                    panic!("BOW_OUT_BROWSERS names `{name}`; there are chromium, firefox and webkit")
                })
            })
            .collect()
    }
}

/// The sessions of all browsers talk over one runtime, so that steps read top to bottom.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap_or_else(|error| panic!("no runtime: {error}"))
});

fn block_on<T>(future: impl Future<Output = T>) -> T {
    RUNTIME.block_on(future)
}

/// How long a browser may take over one command; one that hangs must not hang the run.
const ANSWER: Duration = Duration::from_secs(40);

/// Waits for a browser's answer to one command, or to a few.
pub(crate) fn ask<T>(commands: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
    ask_within(ANSWER, commands)
}

pub(crate) fn ask_within<T>(
    limit: Duration,
    commands: impl Future<Output = Result<T, CmdError>>,
) -> Result<T, CmdError> {
    block_on(async { tokio::time::timeout(limit, commands).await }).unwrap_or(Err(CmdError::WaitTimeout))
}

/// A running browser. Dropping it ends the browser, its driver and its display.
pub struct Browser {
    pub(crate) kind: Kind,
    pub(crate) client: Client,
    // Ended in this order.
    _driver: Process,
    _display: Option<Process>,
}

impl Browser {
    pub fn start(kind: Kind) -> io::Result<Self> {
        Self::start_with(kind, json!({}))
    }

    /// A browser with other settings: preferences by the names that this browser gives them.
    pub fn start_with(kind: Kind, preferences: Value) -> io::Result<Self> {
        let port = free_port()?;
        let (display, mut driver) = match kind {
            Kind::Chromium => (None, command("chromedriver", &[&format!("--port={port}")])),
            Kind::Firefox => {
                let websocket = free_port()?;
                (None, command("geckodriver", &[&format!("--port={port}"), &format!("--websocket-port={websocket}")]))
            }
            Kind::WebKit => {
                let (number, display) = start_display()?;
                let mut driver = command("WebKitWebDriver", &[&format!("--port={port}")]);
                driver
                    .env("DISPLAY", format!(":{number}"))
                    .env_remove("WAYLAND_DISPLAY")
                    .env("GDK_BACKEND", "x11")
                    .env("NO_AT_BRIDGE", "1")
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                    .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
                    .env("LIBGL_ALWAYS_SOFTWARE", "1");
                (Some(display), driver)
            }
        };
        std::fs::create_dir_all(crate::traces())?;
        let log = File::create(crate::traces().join(format!("{}-driver.log", kind.name())))?;
        driver.stdout(log.try_clone()?).stderr(log);
        let driver = Process::start(driver)?;
        wait_for_port(port)?;

        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(kind, preferences)?);
        let address = format!("http://127.0.0.1:{port}");
        let client = block_on(async { tokio::time::timeout(START, builder.connect(&address)).await })
            .map_err(|_| io::Error::other(format!("{} did not start within {START:?}", kind.name())))?
            .map_err(|error| io::Error::other(format!("{} did not start: {error}", kind.name())))?;
        Ok(Self { kind, client, _driver: driver, _display: display })
    }

    /// The name of Chromium and its version; empty for the others.
    pub fn version(&self) -> String {
        let said = if self.kind == Kind::Chromium { self.chromium("Browser.getVersion", json!({})).ok() } else { None };
        said.and_then(|said| Some(said["product"].as_str()?.replace('/', " "))).unwrap_or_default()
    }

    /// Sends a command of Chromium's own protocol.
    pub(crate) fn chromium(&self, method: &str, parameters: Value) -> io::Result<Value> {
        assert_eq!(self.kind, Kind::Chromium, "only Chromium understands {method}");
        let command = ChromiumCommand(json!({ "cmd": method, "params": parameters }));
        ask(self.client.issue_cmd(command)).map_err(|error| io::Error::other(format!("{method}: {error}")))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let client = self.client.clone();
        // A browser that hangs is ended with its driver.
        let _ = block_on(async { tokio::time::timeout(Duration::from_secs(5), client.close()).await });
    }
}

fn capabilities(kind: Kind, preferences: Value) -> io::Result<Capabilities> {
    let capabilities = match kind {
        Kind::Chromium => {
            let settings = std::fs::read_to_string(crate::root().join("webdriver.json"))?;
            let mut settings: Value = serde_json::from_str(&settings)?;
            if let Some(args) = settings["goog:chromeOptions"]["args"].as_array_mut() {
                args.extend([json!("--window-size=1280,900"), json!("--hide-scrollbars")]);
            }
            settings["goog:chromeOptions"]["prefs"] = preferences;
            settings
        }
        Kind::Firefox => {
            let mut options = json!({ "args": ["-headless", "--width=1280", "--height=985"], "prefs": preferences });
            if let Some(binary) = on_path(&["firefox-esr", "firefox"]) {
                options["binary"] = json!(binary);
            }
            json!({ "moz:firefoxOptions": options })
        }
        Kind::WebKit => {
            let browser = minibrowser()?;
            json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } })
        }
    };
    match capabilities {
        Value::Object(map) => Ok(map),
        _ => Err(io::Error::other("webdriver.json is not an object")),
    }
}

/// WebKitGTK's own small browser lies in its library folder, not on the PATH.
fn minibrowser() -> io::Result<PathBuf> {
    for libraries in
        ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/libexec"]
    {
        for version in ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"] {
            let browser = PathBuf::from(libraries).join(version).join("MiniBrowser");
            if browser.exists() {
                return Ok(browser);
            }
        }
    }
    Err(io::Error::other("WebKitGTK's MiniBrowser was not found; the package webkit2gtk-driver brings it"))
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .find_map(|name| std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file()))
}

/// A display that nobody sees; Xvfb picks a free number and says it.
fn start_display() -> io::Result<(u32, Process)> {
    let mut command = command("Xvfb", &["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut process = Process::start(command)?;
    let Some(out) = process.child.stdout.take() else { return Err(io::Error::other("Xvfb says nothing")) };
    let mut line = String::new();
    BufReader::new(out).read_line(&mut line)?;
    let number = line.trim().parse().map_err(|_| io::Error::other("Xvfb did not start"))?;
    Ok((number, process))
}

fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).stdin(Stdio::null());
    command
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn wait_for_port(port: u16) -> io::Result<()> {
    let began = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if began.elapsed() > START {
            return Err(io::Error::other("the driver did not start; see its log in target/e2e"));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// A program with all that it starts: they share a process group, and end with it.
struct Process {
    child: Child,
}

impl Process {
    fn start(mut command: Command) -> io::Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).spawn().map_err(|error| {
            io::Error::other(format!("{name} could not be started ({error}); `make test` installs it"))
        })?;
        Ok(Self { child })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-s", "KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

#[derive(Debug)]
struct ChromiumCommand(Value);

impl WebDriverCompatibleCommand for ChromiumCommand {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
