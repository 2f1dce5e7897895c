import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { CALLS } from "../../shared/host/protocol/calls";
import { readTtml } from "../../shared/transcript/formats/text/ttml";
import { readEdlMarkers } from "../../shared/interchange/edl/read-edl-markers";
import { FRAME_RATES } from "../../shared/time/frame-rate";

const sources = ["shared", "plugins"].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name)));

/** Files that hold this, as the sources stand. */
function holding(pattern: RegExp): readonly string[] {
  return sources.filter((file) => pattern.test(readFileSync(file, "utf8"))).sort();
}

describe("what ships", () => {
  it("parses JSON of others only with a bound on length and depth", () => {
    expect(holding(/\bJSON\.parse\(/)).toEqual([
      // Our own text, made a line before.
      "plugins/host-check/host-check-model.ts",
      "shared/basics/bounded-json.ts",
      "shared/host/protocol/host-calls.ts",
      // Bounded in place.
      "shared/host/protocol/read-message.ts",
      "shared/host/protocol/remote-calls.ts",
      // A file of the plugin's own, whose hash is checked.
      "shared/inference/sentence-encoder.ts",
      "shared/policy/read-policy.ts",
      "shared/policy/walk-json.ts",
    ]);
  });

  it("puts no text into a page as HTML, and makes no code of text", () => {
    expect(holding(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\b/)).toEqual([]);
  });

  it("reads XML in two places, both of which refuse declarations of entities", () => {
    const readers = holding(/from "fast-xml-parser"/);
    expect(readers).toEqual(["shared/interchange/xml/read-xml.ts", "shared/transcript/formats/text/ttml.ts"]);
    expect(readers.filter((file) => !readFileSync(file, "utf8").includes("declaresEntities("))).toEqual([]);
    expect(readTtml('<!DOCTYPE tt [<!ENTITY a "ha">]><tt><body><p begin="1s" end="2s">&a;</p></body></tt>')).toMatchObject({ ok: false, problem: expect.stringContaining("entities of its own") });
  });

  it("asks for no file under a name that leads elsewhere, means a device of Windows, or has no end", () => {
    const names = ["con", "NUL.json", "com1.txt", "lpt9", "aux .x", "x".repeat(201), "x ", "x.", "..", "a/b", "a\\b", "C:x", "\\\\server\\x", "x\0", "x\u2024\u2024", "\uff0e\uff0e"];
    const asks = (name: string): boolean => v.is(CALLS.readFile.params, { place: "data", name, offset: 0 });
    expect(names.filter(asks)).toEqual([]);
    expect(["console.json", "nullable.looks.json", "x".repeat(200)].filter(asks)).toHaveLength(3);
  });

  it("reads an edit list with a line without end in a moment", () => {
    const started = performance.now();
    readEdlMarkers(`001 ${" ".repeat(200_000)}|C:`, FRAME_RATES["25"]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("the lock file", () => {
  it("holds every package to a hash, and names no other place than npm's registry", () => {
    const { packages } = v.parse(v.object({ packages: v.record(v.string(), v.object({ integrity: v.optional(v.string()), resolved: v.optional(v.string()) })) }), JSON.parse(readFileSync("package-lock.json", "utf8")));
    const wrong = Object.entries(packages).filter(([path, { integrity, resolved }]) => path !== "" && !(/^sha512-/.test(integrity ?? "") && (resolved === undefined || resolved.startsWith("https://registry.npmjs.org/"))));
    expect(wrong).toEqual([]);
  });
});
