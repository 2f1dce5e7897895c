import type { Finding } from "../../../shared/host/check-port";

/** Shorter names are parts of ordinary words. */
const LEAST_NAME = 3;

/** Our own projects may be named: that one was left behind is what the page is to tell. */
const OURS = "Trimbin scratch";

const HIDDEN = {
  path: "[path]",
  project: "[project]",
  person: "[name]",
  address: "[address]",
  id: "[id]",
} as const;

// A path may hold blanks, so it goes on to what no path has, or to a word that goes on with the sentence. No look-behind: older engines of macOS do not know it.
const PATH_ENDS = String.raw`[^"'\x60<>|;,\n]*?(?=\s+(?:is|was|not|and|at|in|of|to|has|cannot|could|does)\b|["'\x60<>|;,\n)]|:\s|\.\s|\.?$)`;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const QUOTED_PATH = /(["'`])(?:file:|[A-Za-z]:[\\/]|\\\\|\/|~\/)[^"'`\n]*\1/g;
const FILE_URL = /\bfile:\/{1,3}[^\s"'`<>|;,)]+/gi;
const WINDOWS_PATH = new RegExp(String.raw`(^|[^\w])(?:[A-Za-z]:[\\/]|\\\\(?=[^\s\\]))${PATH_ENDS}`, "gi");
const UNIX_PATH = new RegExp(String.raw`(^|[^\w:/.])~?/(?:Users|home|Volumes|private|var|tmp|Applications|Library|mnt|media|opt|srv|data|net)/${PATH_ENDS}`, "g");
const PROJECT_FILE = /[^\s"'`/\\:;,([]+(?: [^\s"'`/\\:;,([]+){0,3}\.(?:prproj|aepx?|prin)\b/gi;
const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
// A version of a browser ("Chrome/140.0.0.0") looks alike, but for what stands before it.
const NETWORK_ADDRESS = /(^|\/\/|[^\w./])\d{1,3}(?:\.\d{1,3}){3}(?![.\d]*\d)/g;
/** Folders that are named by the person whose home they are. */
const HOME = /[\\/](?:Users|home|Documents and Settings)[\\/]([^\\/"'`\n]+)/gi;

/** A text without paths, names, addresses and ids. `names` are those that are known beforehand; the owners of home folders in the text are found too. */
export function redact(text: string, names: readonly string[]): string {
  const owners = [...text.matchAll(HOME)].flatMap(([, owner = ""]) => [owner, owner.split(/\s/)[0] ?? ""]);
  const hidden = [...names, ...owners].map((name) => name.trim()).filter((name) => name.length >= LEAST_NAME);
  hidden.sort((one, other) => other.length - one.length);
  const withoutPaths = text
    .replace(ADDRESS, HIDDEN.address)
    .replace(QUOTED_PATH, HIDDEN.path)
    .replace(FILE_URL, HIDDEN.path)
    .replace(WINDOWS_PATH, `$1${HIDDEN.path}`)
    .replace(UNIX_PATH, `$1${HIDDEN.path}`);
  const withoutNames = hidden.reduce((rest, name) => rest.replace(wholeName(name), `$1${HIDDEN.person}`), withoutPaths);
  return withoutNames.replace(PROJECT_FILE, (name) => (name.startsWith(OURS) ? name : HIDDEN.project)).replace(GUID, HIDDEN.id).replace(NETWORK_ADDRESS, `$1${HIDDEN.address}`);
}

/** A finding as it may be shown to strangers. The question is ours and stays. */
export function redactFinding(finding: Finding, names: readonly string[]): Finding {
  const { answer } = finding;
  return {
    ...finding,
    answer: answer.kind === "found" ? { kind: "found", value: redact(answer.value, names) } : { kind: "not-found", why: redact(answer.why, names) },
    seen: redact(finding.seen, names),
  };
}

/** The name where it stands by itself: a project called "Art" must not hide a part of "start". */
function wholeName(name: string): RegExp {
  return new RegExp(String.raw`(^|[^\p{L}\p{N}])${name.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")}(?![\p{L}\p{N}])`, "giu");
}
