import * as v from "valibot";
import { kindSchema } from "../basics/kind-schema";
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
export const hostProblemSchema: v.GenericSchema<unknown, HostProblem> = kindSchema({
  "no-project": {},
  "no-sequence": {},
  "sequence-gone": { name: v.nullable(proseSchema) },
  "no-composition": {},
  "composition-gone": { name: v.nullable(proseSchema) },
  "left-behind": { what: proseSchema, why: proseSchema },
  "other-project": {},
  stale: { edits: v.array(staleEditSchema) },
  unsupported: { what: proseSchema, advice: proseSchema },
  "frame-missing": { at: proseSchema, waitedMs: countSchema },
  "frame-damaged": { at: proseSchema, detail: proseSchema },
  "frame-wrong-size": { at: proseSchema, expected: proseSchema, found: proseSchema },
  "missing-file": { name: proseSchema },
  "changed-file": { name: proseSchema },
  "too-large": { name: proseSchema, bytes: countSchema, most: countSchema },
  "disk-full": { during: proseSchema },
  "host-refused": { during: proseSchema, message: proseSchema },
  unsure: { during: proseSchema, message: proseSchema },
  "host-ignored": { during: proseSchema },
  "not-read-back": { during: proseSchema, differences: v.array(proseSchema) },
  "not-allowed": { what: proseSchema, by: proseSchema, contact: proseSchema },
  "policy-closed": { why: proseSchema, advice: proseSchema, detail: v.exactOptional(proseSchema) },
  busy: { doing: proseSchema },
  cancelled: {},
  "timed-out": { during: proseSchema, afterMs: countSchema },
  disconnected: {},
  "bad-message": { detail: proseSchema },
});
