import { describeProblem, type HostProblem, type ProblemText } from "../../../shared/host/host-problem";
import { say } from "../../../shared/words/say";

/** One example of every kind of problem that a host or a policy can put in the way. */
const EXAMPLES: { readonly [Kind in HostProblem["kind"]]: Extract<HostProblem, { readonly kind: Kind }> } = {
  "no-project": { kind: "no-project" },
  "no-sequence": { kind: "no-sequence" },
  "sequence-gone": { kind: "sequence-gone", name: null },
  "no-composition": { kind: "no-composition" },
  "composition-gone": { kind: "composition-gone", name: null },
  "other-project": { kind: "other-project" },
  stale: { kind: "stale", edits: [] },
  busy: { kind: "busy", doing: say`another panel's changes` },
  "timed-out": { kind: "timed-out", during: say`rendering a frame`, afterMs: 60_000 },
  "frame-missing": { kind: "frame-missing", at: "00:01:12:05", waitedMs: 4000 },
  "frame-damaged": { kind: "frame-damaged", at: "00:01:12:05", detail: say`the file ends early` },
  "frame-wrong-size": { kind: "frame-wrong-size", at: "00:01:12:05", expected: "480 x 270", found: "1920 x 1080" },
  "host-refused": { kind: "host-refused", during: say`adding an effect`, message: say`Invalid parameter.` },
  "host-ignored": { kind: "host-ignored", during: say`Match 4 shots to A003` },
  "not-read-back": { kind: "not-read-back", during: say`Match 4 shots to A003`, differences: [say`Exposure of A007 is 0`] },
  unsure: { kind: "unsure", during: say`adding an effect`, message: say`Script action failed.` },
  "left-behind": { kind: "left-behind", what: say`A temporary composition`, why: say`the host refused.` },
  unsupported: { kind: "unsupported", what: say`play a clip`, advice: say`Play it in the host's own monitor.` },
  "changed-file": { kind: "changed-file", name: "skin-segmenter.onnx" },
  "missing-file": { kind: "missing-file", name: "skin-segmenter.onnx" },
  "too-large": { kind: "too-large", name: "ledger1-premiere-0123456789abcdef-0001.jsonl", bytes: 300 * 2 ** 20, most: 64 * 2 ** 20 },
  "disk-full": { kind: "disk-full", during: say`saving a receipt` },
  "not-allowed": { kind: "not-allowed", what: say`more than 10 undo steps at once`, by: say`The studio`, contact: say`your studio's technical support` },
  "policy-closed": { kind: "policy-closed", why: say`The studio's policy file is damaged (line 4).`, advice: say`Ask whoever looks after your studio's machines to mend trimbin-policy.json.` },
  cancelled: { kind: "cancelled" },
  disconnected: { kind: "disconnected" },
  "bad-message": { kind: "bad-message", detail: say`an answer without a number` },
};

/** Every kind of message with what can be done about it, in the words that the panels use. */
export function messageGuide(): readonly ProblemText[] {
  return Object.values(EXAMPLES).map(describeProblem);
}
