import { personInWords } from "../../../plugins/settings/choices/person-part";
import { lockInWords } from "../../../plugins/settings/choices/locked-line";
import { messageGuide } from "../../../plugins/settings/help/message-guide";
import { KEPT_WORDS } from "../../../plugins/settings/kept/kept-words";
import { judgeModel } from "../../../plugins/settings/models/judge-model";
import { contentsInWords } from "../../../plugins/settings/studio/folder-contents";
import { policyInWords } from "../../../plugins/settings/studio/policy-in-words";
import { panels } from "../../../manifests/panels";
import { PANEL_GUIDE } from "../../../shared/panel/panel-guide";
import { sizeInWords } from "../../../shared/panel/size-in-words";
import { DATA_KINDS } from "../../../shared/host/settings-port";
import type { Policy, PolicyStanding } from "../../../shared/policy/policy";
import { SHIPPED_MODELS } from "../../../shared/inference/shipped-models";
import { NORD, UNDECIDED } from "./seat-host";

const byNord = (policy: Partial<Policy> = {}): PolicyStanding => ({ kind: "in-force", policy: { ...NORD, ...policy }, foundIn: "studio-folder" });

describe("a locked setting", () => {
  it("says by whom it is locked, and whom to ask", () => {
    expect(lockInWords({ value: "dark", lockedBy: "Post house Nord" }, { ...UNDECIDED, policy: byNord() })).toBe("Locked by Post house Nord (it@nord.example).");
    expect(lockInWords({ value: "dark", lockedBy: null }, UNDECIDED)).toBeNull();
  });
});

describe("a policy in words", () => {
  it("says everything that it decides", () => {
    expect(policyInWords(NORD).map(({ what, decided }) => `${what}: ${decided}`)).toEqual([
      "Panels: Off: Effect Previews. The others are on.",
      "Network: No server may be contacted.",
      "Models: Only these files, checked by size and hash: skin-segmenter.onnx (3 bytes). They are looked for in the folder models of the studio folder first.",
      "Looks: Those in the folder looks of the studio folder are offered too.",
      "Ledger: It is also written into the folder ledger of the studio folder. Entries carry an opaque name of this machine. Only what was applied is kept, not what was proposed and refused.",
      "Updates: None; the studio installs them.",
      "Undo steps: At most 10 steps at once.",
      "Frames: At most 1000 frames of the host an hour.",
      "Language: English",
    ]);
  });

  it("says of an empty one only that no server may be contacted", () => {
    const { format, studio } = NORD;
    expect(policyInWords({ format, studio })).toEqual([{ what: "Network", decided: "No server may be contacted." }]);
  });
});

describe("the name in the ledger", () => {
  it("says who can read it, as the policy has it", () => {
    expect(personInWords(UNDECIDED)).toContain("It stays on this machine");
    expect(personInWords({ ...UNDECIDED, policy: byNord({ ledger: { folder: "books" } }) })).toContain("Whoever can open the folder books in the studio folder reads it");
    expect(personInWords({ ...UNDECIDED, policy: byNord({ ledger: { person: "nobody" } }) })).toContain("nobody's name");
    expect(personInWords({ ...UNDECIDED, policy: byNord() })).toContain("opaque name");
  });
});

describe("the studio folder's contents", () => {
  it("name what is looked for, found or not", () => {
    expect(contentsInWords(["trimbin-policy.json", "a.looks.json", "b.looks.json"], null).slice(0, 2)).toEqual([
      { what: "trimbin-policy.json", found: "there" },
      { what: "Looks", found: "2 files" },
    ]);
    expect(contentsInWords([], null)[0]).toEqual({ what: "trimbin-policy.json", found: "not there" });
  });
});

describe("a model's verdict", () => {
  const [skin] = SHIPPED_MODELS;
  const read = { name: skin?.name ?? "", bytes: 3, sha256: skin?.sha256 ?? "" };

  it("is the policy's where it names models, and what ships where it does not", () => {
    expect(judgeModel(read, { kind: "none" })).toEqual({ kind: "as-shipped" });
    expect(judgeModel({ ...read, sha256: "0".repeat(64) }, { kind: "none" })).toEqual({ kind: "differs" });
    expect(judgeModel(read, byNord())).toEqual({ kind: "not-allowed", by: "Post house Nord" });
    expect(judgeModel(read, byNord({ models: { allowed: [read] } }))).toEqual({ kind: "allowed", by: "Post house Nord" });
    expect(judgeModel({ ...read, bytes: 4 }, byNord({ models: { allowed: [read] } })).kind).toBe("not-allowed");
    expect(judgeModel({ ...read, name: "house.onnx" }, { kind: "none" })).toEqual({ kind: "unknown" });
  });
});

describe("the help", () => {
  it("calls every panel what the host's menu calls it", () => {
    const named: Record<string, string> = Object.fromEntries(Object.entries(PANEL_GUIDE).map(([id, { name }]) => [id, name]));
    expect(panels.map(({ id }) => named[id])).toEqual(panels.map(({ label }) => label));
  });

  it("says of every kind of message what to do", () => {
    for (const { happened, meaning, advice } of messageGuide()) for (const sentence of [happened, meaning, advice]) expect(sentence).toMatch(/^[A-Z].*\.$/s);
  });

  it("says of every kind of data what it holds and what is lost with it", () => {
    for (const kind of DATA_KINDS) for (const sentence of [KEPT_WORDS[kind].holds, KEPT_WORDS[kind].lost]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe("sizes in words", () => {
  it.each([
    [812, "812 bytes"],
    [14_200, "14 kB"],
    [3_400_000, "3.4 MB"],
    [2_100_000_000, "2.1 GB"],
  ])("%d is %s", (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
