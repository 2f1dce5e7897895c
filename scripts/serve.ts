import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream";

/** A running server; `url` ends in a slash. */
export interface ServedFolder {
  readonly url: string;
  close(): Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".mp4": "video/mp4",
  ".mov": "video/quicktime",
  ".webm": "video/webm",
  ".wav": "audio/wav",
  ".wasm": "application/wasm",
};

/** Serves a folder's files to this machine only, with byte ranges so that video can seek; port 0 takes a free one. */
export async function serveFolder(folder: string, port = 0): Promise<ServedFolder> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isAskedByOurName(request)) return refuse(response, 421);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const file = await findFile(root, request.url ?? "/");
  if (file === undefined) return refuse(response, 404);
  const range = readRange(request.headers.range, file.size);
  if (range === "unsatisfiable") return refuse(response, 416, { "Content-Range": `bytes */${file.size}` });
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  response.writeHead(range === undefined ? 200 : 206, {
    "Content-Type": mediaTypes[extname(file.path).toLowerCase()] ?? "application/octet-stream",
    "Content-Length": end - start + 1,
    "Accept-Ranges": "bytes",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(range === undefined ? {} : { "Content-Range": `bytes ${start}-${end}/${file.size}` }),
  });
  if (request.method === "HEAD" || file.size === 0) {
    response.end();
    return;
  }
  // A browser that seeks drops its requests half-way; pipeline then closes the file, pipe() would not.
  pipeline(createReadStream(file.path, { start, end }), response, () => undefined);
}

// A page of another site can make its own name point at this machine (DNS rebinding): it would ask by that name.
function isAskedByOurName({ headers }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "");
}

// Links are followed before the comparison, so neither ".." nor a link leads out of the folder.
async function findFile(root: string, url: string): Promise<{ path: string; size: number } | undefined> {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? "/");
    const wanted = await realpath(join(root, path.endsWith("/") ? `${path}index.html` : path));
    if (!wanted.startsWith(root + sep)) return undefined;
    const { size } = await stat(wanted).then((entry) => (entry.isFile() ? entry : Promise.reject(new Error("not a file"))));
    return { path: wanted, size };
  } catch {
    return undefined;
  }
}

function readRange(header: string | undefined, size: number): { start: number; end: number } | "unsatisfiable" | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (match === null || (match[1] === "" && match[2] === "")) return undefined;
  const [, first = "", last = ""] = match;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? "unsatisfiable" : { start, end };
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(`${status}\n`);
}
