import * as v from "valibot";
import { oneOf, textLike } from "../basics/plain-schemas";
import { kindSchema } from "../basics/kind-schema";
import { editPlanSchema } from "../edits/edit-plan";
import { idOrNullSchema, idSchema, nameSchema } from "../project/project-schemas";
import { hostProblemSchema } from "./host-problem-schema";
import { proseSchema } from "./protocol/plain-schemas";
import type { Receipt, ReceiptOutcome } from "./receipt";

const outcomeSchema: v.GenericSchema<unknown, ReceiptOutcome> = kindSchema({
  applied: {},
  "rolled-back": { problem: hostProblemSchema },
  "needs-attention": { problem: hostProblemSchema, differences: v.array(proseSchema) },
});

/** A receipt as it stands in JSON, on the bridge and in the journal. */
export const receiptSchema: v.GenericSchema<unknown, Receipt> = v.strictObject({
  format: oneOf("trimbin-receipt/1"),
  id: idSchema,
  at: textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, "not a UTC time"),
  host: v.strictObject({ name: nameSchema, version: nameSchema }),
  project: v.strictObject({ guid: idSchema, name: nameSchema }),
  plan: editPlanSchema,
  reverts: idOrNullSchema,
  outcome: outcomeSchema,
  undoSteps: v.array(nameSchema),
  notKept: v.exactOptional(hostProblemSchema),
});
