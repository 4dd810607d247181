// The start of the app; the names are filled in when the build is finished (scripts/finish.sh).
const PARTS = {
@PARTS@
};

// What a page needs and the first screen does not.
function part(name) {
  const [file, integrity] = PARTS[name];
  return fetch(new URL(file, import.meta.url), { integrity });
}

// The module is compiled while it arrives. The page has asked for it already, with its hash: naming the hash here
// again would make Firefox fetch it twice.
@INIT@({ module_or_path: fetch(new URL('@WASM@', import.meta.url)) }).catch(error => {
  document.getElementById('no-start')?.classList.remove('late');
  throw error;
});
