//! A small server for static files, so that a test can hold the page at any
//! address, take the network away, make it slow, and see what was asked for.
//! Where nothing lies it shows the build's own 404.html, as GitHub Pages does.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The files of a folder with gzip, as most servers send them.
#[derive(Clone, Default)]
pub struct Packed(Arc<HashMap<PathBuf, Vec<u8>>>);

impl Packed {
    /// Packs every file of a folder; what is packed already would not become smaller.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let (mut packed, mut folders) = (HashMap::new(), vec![folder.canonicalize()?]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if media_type(&path) != "image/png" {
                    let gzip = Command::new("gzip")
                        .args(["-9", "-n", "-c"])
                        .stdin(fs::File::open(&path)?)
                        .stderr(Stdio::null())
                        .output()?;
                    packed.insert(path, gzip.stdout);
                }
            }
        }
        Ok(Self(Arc::new(packed)))
    }
}

/// A line to one person: all that they ask for, from the page or from its worker, comes over it. Files may be kept for ten
/// minutes, and are not sent again to those who have them; GitHub Pages does the same.
pub struct Line {
    /// How long each answer takes to begin.
    pub latency: Duration,
    pub bytes_per_second: f64,
    /// Until when the line is taken.
    taken: Mutex<Instant>,
}

impl Line {
    pub fn new(latency: Duration, bytes_per_second: f64) -> Self {
        Self { latency, bytes_per_second, taken: Mutex::new(Instant::now()) }
    }

    /// Sends in pieces of one packet, in turn with all else that is on its way.
    fn send(&self, stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
        for packet in bytes.chunks(1_400) {
            let until = {
                let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
                let takes = packet.len() as f64 / self.bytes_per_second;
                *taken = (*taken).max(Instant::now()) + Duration::from_secs_f64(takes);
                *taken
            };
            std::thread::sleep(until.saturating_duration_since(Instant::now()));
            stream.write_all(packet)?;
        }
        Ok(())
    }
}

/// Serves one folder below one path of a free local port until it is dropped.
pub struct StaticServer {
    files: PathBuf,
    base: String,
    packed: Packed,
    line: Option<Arc<Line>>,
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    sent: Arc<AtomicUsize>,
    running: Option<(Arc<AtomicBool>, JoinHandle<()>)>,
}

impl StaticServer {
    /// Serves `files` at `base`, which begins and ends with a slash: `/` or `/a/b/c/`.
    pub fn start(files: &Path, base: &str) -> io::Result<Self> {
        Self::start_packed(files, base, &Packed::default())
    }

    /// As [`Self::start`]; what is packed is sent so to those who can unpack it.
    pub fn start_packed(files: &Path, base: &str, packed: &Packed) -> io::Result<Self> {
        Self::start_over(None, files, base, packed)
    }

    /// As [`Self::start_packed`], over a line that is as slow as it is.
    pub fn start_slow(line: Line, files: &Path, base: &str, packed: &Packed) -> io::Result<Self> {
        Self::start_over(Some(Arc::new(line)), files, base, packed)
    }

    fn start_over(line: Option<Arc<Line>>, files: &Path, base: &str, packed: &Packed) -> io::Result<Self> {
        assert!(base.starts_with('/') && base.ends_with('/'), "`{base}` begins and ends with a slash");
        let listener = listen_anew()?;
        let mut server = Self {
            files: files.canonicalize()?,
            base: base.to_owned(),
            packed: packed.clone(),
            line,
            address: listener.local_addr()?,
            requests: Arc::default(),
            sent: Arc::default(),
            running: None,
        };
        server.accept(listener);
        Ok(server)
    }

    /// The address of the page, with its closing slash.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// Every path that was asked for, in order.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The bytes of all answers so far, packed as they were sent, without what stands before them.
    pub fn sent(&self) -> usize {
        self.sent.load(Ordering::SeqCst)
    }

    /// Takes the network away: connections are refused from now on.
    pub fn stop(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            stop.store(true, Ordering::SeqCst);
            // Wakes the thread that waits for the next connection.
            let _ = TcpStream::connect(self.address);
            let _ = thread.join();
        }
    }

    /// Brings the network back, at the same address.
    pub fn start_again(&mut self) -> io::Result<()> {
        if self.running.is_none() {
            self.accept(TcpListener::bind(self.address)?);
        }
        Ok(())
    }

    fn accept(&mut self, listener: TcpListener) {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let (files, base, requests) = (self.files.clone(), self.base.clone(), Arc::clone(&self.requests));
        let (packed, line, sent) = (self.packed.clone(), self.line.clone(), Arc::clone(&self.sent));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stopped.load(Ordering::SeqCst) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                let (files, base, requests) = (files.clone(), base.clone(), Arc::clone(&requests));
                let (packed, line, sent) = (packed.clone(), line.clone(), Arc::clone(&sent));
                // A browser also opens connections that it never uses, so none may hold up another.
                std::thread::spawn(move || {
                    let _ = answer(stream, &files, &base, &packed, line.as_deref(), &requests, &sent);
                });
            }
        });
        self.running = Some((stop, thread));
    }
}

impl Drop for StaticServer {
    fn drop(&mut self) {
        self.stop();
    }
}

fn answer(
    stream: TcpStream,
    files: &Path,
    base: &str,
    packed: &Packed,
    line: Option<&Line>,
    requests: &Mutex<Vec<String>>,
    sent: &AtomicUsize,
) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut reader = BufReader::new(stream.try_clone()?.take(64 * 1024));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let (mut unpacks, mut has) = (false, None);
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
            break;
        }
        let header = header.to_ascii_lowercase();
        has = header.strip_prefix("if-none-match:").map(|tag| tag.trim().to_owned()).or(has);
        unpacks |= header.starts_with("accept-encoding:") && header.contains("gzip");
    }
    let mut words = request.split_whitespace();
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(()) };
    requests.lock().unwrap_or_else(PoisonError::into_inner).push(target.to_owned());

    let mut stream = stream;
    // Any origin may read, as on GitHub Pages: a frame without an origin of its own could not load its script otherwise.
    let (status, kind, extra, body) = match locate(files, base, target) {
        Located::File(path) => match (packed.0.get(&path).filter(|_| unpacks), fs::read(&path)) {
            (Some(body), _) => (
                "200 OK",
                media_type(&path),
                "Content-Encoding: gzip\r\nVary: Accept-Encoding\r\n".into(),
                body.clone(),
            ),
            (None, Ok(body)) => ("200 OK", media_type(&path), String::new(), body),
            (None, Err(_)) => missing(files),
        },
        Located::Moved(to) => {
            ("301 Moved Permanently", "text/plain; charset=utf-8", format!("Location: {to}\r\n"), Vec::new())
        }
        Located::Nothing => missing(files),
    };
    // One line serves one build, in which no file becomes another of the same length.
    let (length, tag) = (body.len(), format!("\"{}\"", body.len()));
    let (status, body, cache) = match line {
        Some(_) if has.as_ref() == Some(&tag) => {
            ("304 Not Modified", Vec::new(), format!("max-age=600\r\nETag: {tag}"))
        }
        Some(_) => (status, body, format!("max-age=600\r\nETag: {tag}")),
        None => (status, body, "no-cache".into()),
    };
    if let Some(line) = line {
        std::thread::sleep(line.latency);
    }
    if method != "HEAD" {
        sent.fetch_add(body.len(), Ordering::SeqCst);
    }
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{extra}Access-Control-Allow-Origin: *\r\nCache-Control: {cache}\r\nConnection: close\r\n\r\n"
    )?;
    match line {
        _ if method == "HEAD" => {}
        Some(line) => line.send(&mut stream, &body)?,
        None => stream.write_all(&body)?,
    }
    stream.flush()
}

/// Listens where nothing of this process ever listened: a browser keeps for an address what a page left there.
fn listen_anew() -> io::Result<TcpListener> {
    static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        if HAD.lock().unwrap_or_else(PoisonError::into_inner).insert(listener.local_addr()?.port()) {
            return Ok(listener);
        }
    }
}

fn missing(files: &Path) -> (&'static str, &'static str, String, Vec<u8>) {
    let (kind, body) = match fs::read(files.join("404.html")) {
        Ok(page) => ("text/html; charset=utf-8", page),
        Err(_) => ("text/plain; charset=utf-8", b"Not found\n".to_vec()),
    };
    ("404 Not Found", kind, String::new(), body)
}

#[derive(Debug, PartialEq)]
enum Located {
    File(PathBuf),
    Moved(String),
    Nothing,
}

fn locate(files: &Path, base: &str, target: &str) -> Located {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if format!("{path}/") == base {
        return Located::Moved(base.to_owned());
    }
    let Some(inside) = path.strip_prefix(base) else { return Located::Nothing };
    let Ok(inside) = percent_encoding::percent_decode_str(inside).decode_utf8() else { return Located::Nothing };
    if inside.split('/').any(|part| part == ".." || part.contains('\\')) {
        return Located::Nothing;
    }
    let mut file = files.join(inside.as_ref());
    if inside.is_empty() || inside.ends_with('/') || file.is_dir() {
        file.push("index.html");
    }
    // A link or an absolute part must not lead out of the folder.
    match file.canonicalize() {
        Ok(file) if file.starts_with(files) => Located::File(file),
        _ => Located::Nothing,
    }
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn get(server: &StaticServer, path: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(server.address)?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    fn folder(name: &str) -> io::Result<PathBuf> {
        let folder = std::env::temp_dir().join(format!("bow-out-e2e-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("sub"))?;
        fs::write(folder.join("index.html"), "<p>start")?;
        fs::write(folder.join("app.wasm"), "wasm")?;
        fs::write(folder.join("sub/index.html"), "<p>below")?;
        Ok(folder)
    }

    #[test]
    fn files_are_served_below_the_base_and_nowhere_else() -> io::Result<()> {
        let folder = folder("base")?;
        let server = StaticServer::start(&folder, "/a/b/c/")?;
        assert!(get(&server, "/a/b/c/")?.ends_with("<p>start"));
        assert!(get(&server, "/a/b/c/sub/?q#f")?.ends_with("<p>below"));
        assert!(get(&server, "/a/b/c/app.wasm")?.contains("application/wasm"));
        assert!(get(&server, "/a/b/c")?.contains("Location: /a/b/c/\r\n"));
        for outside in ["/", "/app.wasm", "/a/b/c/../../../etc/passwd", "/a/b/c/%2e%2e/x", "/a/b/c//etc/passwd"] {
            assert!(get(&server, outside)?.starts_with("HTTP/1.1 404"), "{outside}");
        }
        assert_eq!(server.requests().first().map(String::as_str), Some("/a/b/c/"));
        fs::remove_dir_all(folder)
    }

    #[test]
    fn a_packed_file_is_sent_packed_to_those_who_can_unpack_it() -> io::Result<()> {
        let folder = folder("packed")?;
        let server = StaticServer::start_packed(&folder, "/", &Packed::of(&folder)?)?;
        assert!(get(&server, "/")?.ends_with("<p>start"));
        let mut stream = TcpStream::connect(server.address)?;
        write!(stream, "GET / HTTP/1.1\r\nAccept-Encoding: br, gzip\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        assert!(String::from_utf8_lossy(&answer).contains("Content-Encoding: gzip\r\n"));
        assert!(answer.windows(2).any(|bytes| bytes == [0x1f, 0x8b]));
        fs::remove_dir_all(folder)
    }

    #[test]
    fn a_slow_line_takes_its_time_and_sends_nothing_twice() -> io::Result<()> {
        let folder = folder("slow")?;
        fs::write(folder.join("large.bin"), vec![0; 20_000])?;
        let line = || Line::new(Duration::from_millis(50), 200_000.0);
        let server = StaticServer::start_slow(line(), &folder, "/", &Packed::default())?;
        let began = Instant::now();
        std::thread::scope(|both| {
            let asked = [both.spawn(|| get(&server, "/large.bin")), both.spawn(|| get(&server, "/large.bin"))];
            for one in asked {
                assert!(one.join().is_ok_and(|answer| answer.is_ok_and(|answer| answer.len() > 20_000)));
            }
        });
        // Two files share the line, and wait for their answers at the same time.
        assert!(began.elapsed() >= Duration::from_millis(250), "{:?}", began.elapsed());
        let mut stream = TcpStream::connect(server.address)?;
        write!(stream, "GET /large.bin HTTP/1.1\r\nIf-None-Match: \"20000\"\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        assert!(answer.starts_with("HTTP/1.1 304") && answer.len() < 1_000, "{answer}");
        fs::remove_dir_all(folder)
    }

    #[test]
    fn a_stopped_server_refuses_and_comes_back_at_the_same_address() -> io::Result<()> {
        let folder = folder("stop")?;
        let mut server = StaticServer::start(&folder, "/")?;
        server.stop();
        assert!(get(&server, "/").is_err());
        server.start_again()?;
        assert!(get(&server, "/")?.ends_with("<p>start"));
        fs::remove_dir_all(folder)
    }
}
