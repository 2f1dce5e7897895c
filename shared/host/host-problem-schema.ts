import * as v from "valibot";
import { taggedSchema } from "../basics/tagged-schema";
import type { StaleEdit } from "../edits/edit";
import { editSchema } from "../edits/edit-kinds";
import type { HostProblem } from "./host-problem";
import { countSchema, proseSchema } from "./protocol/plain-schemas";

const staleEditSchema: v.GenericSchema<unknown, StaleEdit> = v.strictObject({
  edit: editSchema,
  on: proseSchema,
  expected: proseSchema,
  found: proseSchema,
});

/** A problem as it stands in JSON. */
export const hostProblemSchema: v.GenericSchema<unknown, HostProblem> = taggedSchema("kind", {
  "no-project": v.strictObject({ kind: v.literal("no-project") }),
  "no-sequence": v.strictObject({ kind: v.literal("no-sequence") }),
  "sequence-gone": v.strictObject({ kind: v.literal("sequence-gone"), name: proseSchema }),
  stale: v.strictObject({ kind: v.literal("stale"), edits: v.array(staleEditSchema) }),
  unsupported: v.strictObject({ kind: v.literal("unsupported"), what: proseSchema, advice: proseSchema }),
  "frame-missing": v.strictObject({ kind: v.literal("frame-missing"), at: proseSchema, waitedMs: countSchema }),
  "frame-damaged": v.strictObject({ kind: v.literal("frame-damaged"), at: proseSchema, detail: proseSchema }),
  "frame-wrong-size": v.strictObject({ kind: v.literal("frame-wrong-size"), at: proseSchema, expected: proseSchema, found: proseSchema }),
  "disk-full": v.strictObject({ kind: v.literal("disk-full"), during: proseSchema }),
  "host-refused": v.strictObject({ kind: v.literal("host-refused"), during: proseSchema, message: proseSchema }),
  unsure: v.strictObject({ kind: v.literal("unsure"), during: proseSchema, message: proseSchema }),
  "host-ignored": v.strictObject({ kind: v.literal("host-ignored"), during: proseSchema }),
  "not-read-back": v.strictObject({ kind: v.literal("not-read-back"), during: proseSchema, differences: v.array(proseSchema) }),
  busy: v.strictObject({ kind: v.literal("busy"), doing: proseSchema }),
  cancelled: v.strictObject({ kind: v.literal("cancelled") }),
  "timed-out": v.strictObject({ kind: v.literal("timed-out"), during: proseSchema, afterMs: countSchema }),
  disconnected: v.strictObject({ kind: v.literal("disconnected") }),
  "bad-message": v.strictObject({ kind: v.literal("bad-message"), detail: proseSchema }),
});
