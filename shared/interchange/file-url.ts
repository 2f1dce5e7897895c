import { say } from "../words/say";

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const DRIVE = /^[a-z]:$/i;
const FILE_URL = /^file:\/\/([^/]*)(\/.*)?$/i;
const ESCAPES = /(?:%[0-9a-f]{2})+/gi;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A path as the URL that timelines carry, every segment escaped (RFC 8089): "/a b.mov" is "file://<host>/a%20b.mov", "D:\a.mov" is "file://<host>/D:/a.mov",
 * "\\server\share\a.mov" is "file://server/share/a.mov". A URL stays as it is, a relative path relative.
 */
export function fileUrl(path: string, host: "" | "localhost"): string {
  if (SCHEME.test(path)) return path;
  const slashed = path.replace(LONE_SURROGATE, "\uFFFD").replace(/\\/g, "/");
  const escaped = slashed.split("/").map(escapeSegment).join("/");
  if (slashed.startsWith("//")) return `file:${escaped}`;
  if (slashed.startsWith("/")) return `file://${host}${escaped}`;
  return DRIVE.test(slashed.split("/")[0] ?? "") ? say`file://${host}/${escaped}` : escaped;
}

/** The path that such a URL means, with forward slashes; what is no file URL comes back as it is, escapes that are none stay. */
export function pathOfUrl(url: string): string {
  const match = FILE_URL.exec(url);
  if (!match) return SCHEME.test(url) ? url : unescapeAll(url);
  const [, host = "", rest = "/"] = match;
  const path = unescapeAll(rest);
  if (host !== "" && host.toLowerCase() !== "localhost") return `//${host}${path}`;
  return /^\/[a-z]:(\/|$)/i.test(path) ? path.slice(1) : path;
}

/** The file name at the end of a path or URL. */
export function nameOfPath(path: string): string {
  return path.split(/[\\/]/).filter((part) => part !== "").pop() ?? path;
}

function escapeSegment(segment: string): string {
  return DRIVE.test(segment) ? segment : encodeURIComponent(segment);
}

function unescapeAll(text: string): string {
  return text.replace(ESCAPES, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}
