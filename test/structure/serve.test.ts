import { spawnSync } from "node:child_process";
import { request } from "node:http";
import { existsSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { ServedFolder } from "../../scripts/serve";
import { serveFolder } from "../../scripts/serve";
import { workbenchAddress } from "../../scripts/workbench-address";
import { eventually } from "../browser/eventually";
import { writeTree } from "./write-tree";

let top: string;
let served: ServedFolder;

beforeAll(async () => {
  top = writeTree({ "secret.txt": "secret", "public/index.html": "<p>hé", "public/clip.mp4": "0123456789", "public/long.mp4": new Uint8Array(4_000_000), "public/empty.txt": "", "public/a b.json": "{}" });
  symlinkSync(join(top, "secret.txt"), join(top, "public/link.txt"));
  served = await serveFolder(join(top, "public"));
});

afterAll(async () => {
  await served.close();
  rmSync(top, { recursive: true });
});

/** Asks with the path exactly as given; fetch would tidy it first. */
function ask(path: string, options: { range?: string; method?: string; host?: string } = {}): Promise<{ status: number | undefined; type: string | undefined; range: string | undefined; body: string }> {
  const headers = { ...(options.range === undefined ? {} : { Range: options.range }), ...(options.host === undefined ? {} : { Host: options.host }) };
  return new Promise((resolve, reject) => {
    const asked = request(served.url, { path, method: options.method ?? "GET", headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], range: response.headers["content-range"], body }));
    });
    asked.on("error", reject).end();
  });
}

describe("the static server", () => {
  it("listens on this machine only", () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("gives a folder's index as UTF-8", async () => {
    expect(await ask("/?x=1")).toMatchObject({ status: 200, type: "text/html; charset=utf-8", body: "<p>hé" });
  });

  it("reads escaped names", async () => {
    expect(await ask("/a%20b.json")).toMatchObject({ status: 200, type: "application/json; charset=utf-8" });
  });

  it("gives an empty file", async () => {
    expect(await ask("/empty.txt")).toMatchObject({ status: 200, body: "" });
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/link.txt", "/missing", "/%", "/%00", "//etc/passwd"])("does not find %s", async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  it.each([
    ["bytes=2-4", 206, "bytes 2-4/10", "234"],
    ["bytes=7-", 206, "bytes 7-9/10", "789"],
    ["bytes=-3", 206, "bytes 7-9/10", "789"],
    ["bytes=5-99", 206, "bytes 5-9/10", "56789"],
    ["lines=1-2", 200, undefined, "0123456789"],
    ["bytes=10-", 416, "bytes */10", "416\n"],
  ])("answers the range %s with %d", async (range, status, contentRange, body) => {
    expect(await ask("/clip.mp4", { range })).toMatchObject({ status, range: contentRange, body, ...(status === 416 ? {} : { type: "video/mp4" }) });
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    expect(await ask("/clip.mp4", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(await ask("/clip.mp4", { method: "PUT" })).toMatchObject({ status: 405 });
  });

  it.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "evil.example@localhost"])("gives nothing to a page that calls this machine %s", async (host) => {
    expect(await ask("/index.html", { host })).toMatchObject({ status: 421, body: "421\n" });
  });

  it("answers to localhost too", async () => {
    expect(await ask("/clip.mp4", { host: new URL(served.url).host.replace("127.0.0.1", "localhost") })).toMatchObject({ status: 200 });
  });

  it("closes the file when a browser drops its request, as it does when it seeks", async () => {
    await dropHalfWay("/long.mp4");
    await eventually("the file is closed", () => Promise.resolve(!openFiles().includes(join(top, "public/long.mp4"))));
  });
});

describe("the workbench's address", () => {
  it("names the host, and none for Premiere", () => {
    expect(workbenchAddress("http://127.0.0.1:81/", "premiere")).toBe("http://127.0.0.1:81/");
    expect(workbenchAddress("http://127.0.0.1:81/", "after-effects")).toBe("http://127.0.0.1:81/?host=after-effects");
  });
});

describe("npm start", () => {
  it("says which hosts there are when it is asked for another", () => {
    const started = spawnSync(process.execPath, ["scripts/start.mjs", "--host", "resolve"], { encoding: "utf8" });
    expect(started).toMatchObject({ status: 1, stderr: `There is no simulated host "resolve". Use --host after-effects or --host premiere.\n` });
  });
});

/** Asks for a file, and hangs up when its first bytes arrive. */
function dropHalfWay(path: string): Promise<void> {
  return new Promise((resolve) => {
    const asked = request(served.url, { path }, (response) => response.once("data", () => asked.destroy()));
    asked.on("error", () => undefined).on("close", resolve).end();
  });
}

/** The paths of all files that this process holds open; empty where the system does not say. */
function openFiles(): string[] {
  if (!existsSync("/proc/self/fd")) return [];
  return readdirSync("/proc/self/fd").flatMap((descriptor) => {
    try {
      return readlinkSync(join("/proc/self/fd", descriptor));
    } catch {
      // The descriptor of this very look is closed already.
      return [];
    }
  });
}
