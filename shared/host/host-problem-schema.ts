import * as v from "valibot";
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
export const hostProblemSchema: v.GenericSchema<unknown, HostProblem> = v.variant("kind", [
  v.strictObject({ kind: v.literal("no-project") }),
  v.strictObject({ kind: v.literal("no-sequence") }),
  v.strictObject({ kind: v.literal("sequence-gone"), name: proseSchema }),
  v.strictObject({ kind: v.literal("stale"), edits: v.array(staleEditSchema) }),
  v.strictObject({ kind: v.literal("unsupported"), what: proseSchema, advice: proseSchema }),
  v.strictObject({ kind: v.literal("frame-missing"), at: proseSchema, waitedMs: countSchema }),
  v.strictObject({ kind: v.literal("frame-damaged"), at: proseSchema, detail: proseSchema }),
  v.strictObject({ kind: v.literal("frame-wrong-size"), at: proseSchema, expected: proseSchema, found: proseSchema }),
  v.strictObject({ kind: v.literal("disk-full"), during: proseSchema }),
  v.strictObject({ kind: v.literal("host-refused"), during: proseSchema, message: proseSchema }),
  v.strictObject({ kind: v.literal("unsure"), during: proseSchema, message: proseSchema }),
  v.strictObject({ kind: v.literal("host-ignored"), during: proseSchema }),
  v.strictObject({ kind: v.literal("not-read-back"), during: proseSchema, differences: v.array(proseSchema) }),
  v.strictObject({ kind: v.literal("busy"), doing: proseSchema }),
  v.strictObject({ kind: v.literal("cancelled") }),
  v.strictObject({ kind: v.literal("timed-out"), during: proseSchema, afterMs: countSchema }),
  v.strictObject({ kind: v.literal("disconnected") }),
  v.strictObject({ kind: v.literal("bad-message"), detail: proseSchema }),
]);
