import fc from "fast-check";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { FilePart } from "../../../shared/host/file-part";
import type { HostProblem } from "../../../shared/host/host-problem";
import { readModelFile, readWholeFile, type ReadingProgress } from "../../../shared/panel/read-plugin-file";
import type { PolicyStanding } from "../../../shared/policy/policy";
import { ObedientHost } from "../protocol/obedient-host";

const never = new AbortController().signal;
const FILE = { place: "plugin", name: "model.onnx" } as const;

/** A host whose parts are what `part` makes of the offset that is asked for. */
function hostOf(part: (offset: number) => Result<FilePart, HostProblem>): ObedientHost {
  const host = new ObedientHost();
  host.readFile = ({ offset }) => Promise.resolve(part(offset));
  return host;
}

function partsOf(bytes: Uint8Array, partBytes: number): (offset: number) => Result<FilePart, HostProblem> {
  return (offset) => {
    const end = offset + partBytes;
    return succeed({ base64: Buffer.from(bytes.subarray(offset, end)).toString("base64"), totalBytes: bytes.length, nextOffset: end < bytes.length ? end : null });
  };
}

describe("reading a model", () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const whole = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";
  const read = (sha256: string, policy: PolicyStanding = { kind: "none" }) => readModelFile(hostOf(partsOf(bytes, 2)), FILE, { shipped: [{ name: "model.onnx", sha256 }], policy }, () => undefined, never);

  it("gives what shipped, and nothing else in its place", async () => {
    await expect(read(whole)).resolves.toEqual(succeed(bytes));
    await expect(read("0".repeat(64))).resolves.toEqual(fail({ kind: "changed-file", name: "model.onnx" }));
  });

  it("gives another file where the policy in force names it by its hash", async () => {
    const allowing = (sha256: string): PolicyStanding => ({ kind: "in-force", foundIn: "plugin", policy: { format: "trimbin-policy/1", studio: { name: "Nord", contact: "it" }, models: { allowed: [{ name: "model.onnx", sha256, bytes: 3 }] } } });
    await expect(read("0".repeat(64), allowing(whole))).resolves.toEqual(succeed(bytes));
    await expect(read("0".repeat(64), allowing("1".repeat(64)))).resolves.toEqual(fail({ kind: "changed-file", name: "model.onnx" }));
  });
});

describe("reading a whole file over the bridge", () => {
  it("gives the file's bytes, whatever the size of its parts", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 100 }), async (bytes, partBytes) => {
        const read = await readWholeFile(hostOf(partsOf(bytes, partBytes)), FILE, () => undefined, never);
        expect(read).toEqual(succeed(new Uint8Array(bytes)));
      }),
      { numRuns: 50 },
    );
  });

  it("says how far it is after every part", async () => {
    const seen: ReadingProgress[] = [];
    await readWholeFile(hostOf(partsOf(new Uint8Array(10), 4)), FILE, (progress) => seen.push(progress), never);
    expect(seen).toEqual([4, 8, 10].map((bytes) => ({ bytes, totalBytes: 10 })));
  });

  it("ends with the host's problem when a part cannot be had", async () => {
    const parts = partsOf(new Uint8Array(10), 4);
    const host = hostOf((offset) => (offset === 0 ? parts(0) : fail({ kind: "missing-file", name: "model.onnx" })));
    await expect(readWholeFile(host, FILE, () => undefined, never)).resolves.toEqual(fail({ kind: "missing-file", name: "model.onnx" }));
  });

  it.each<[string, (offset: number) => FilePart]>([
    ["goes round in circles", () => ({ base64: "", totalBytes: 10, nextOffset: 1 })],
    ["changes its size on the way", (offset) => ({ base64: "AAEC", totalBytes: 10 + offset, nextOffset: offset + 3 })],
    ["ends too early", () => ({ base64: "AAEC", totalBytes: 10, nextOffset: null })],
    ["goes on after its end", (offset) => ({ base64: "AAEC", totalBytes: 3, nextOffset: offset + 3 })],
    ["skips bytes", (offset) => ({ base64: "AAEC", totalBytes: 10, nextOffset: offset + 4 })],
  ])("refuses a file that %s", async (_what, part) => {
    const read = await readWholeFile(hostOf((offset) => succeed(part(offset))), FILE, () => undefined, never);
    expect(read).toMatchObject({ ok: false, problem: { kind: "bad-message", detail: expect.stringContaining("model.onnx") } });
  });
});
