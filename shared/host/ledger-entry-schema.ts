import * as v from "valibot";
import { oneOf, textLike, textOf } from "../basics/plain-schemas";
import { idSchema, nameSchema } from "../project/project-schemas";
import { panelIdSchema } from "../policy/policy-schema";
import { HOST_APPS } from "./host-profile";
import type { Deed, LedgerEntry, Proposal } from "./ledger-entry";
import { receiptSchema } from "./receipt-schema";

/** Most lines of one proposal. */
const MAX_OFFERED = 10_000;

const changeSchema = textOf(0, 2000);

const proposalSchema: v.GenericSchema<unknown, Proposal> = v.strictObject({
  offered: v.pipe(
    v.array(v.strictObject({ id: idSchema, title: nameSchema, decision: oneOf("accepted", "adjusted", "refused"), proposed: changeSchema, applied: v.nullable(changeSchema) })),
    v.maxLength(MAX_OFFERED),
  ),
  engines: v.pipe(
    v.array(v.strictObject({ name: nameSchema, version: nameSchema, model: v.nullable(v.strictObject({ file: nameSchema, sha256: textLike(/^[0-9a-f]{64}$/, "not a SHA-256") })) })),
    v.maxLength(20),
  ),
});

/** Where a plan came from, as it crosses the bridge. */
export const deedSchema: v.GenericSchema<unknown, Deed> = v.strictObject({
  panel: panelIdSchema,
  sequence: v.nullable(v.strictObject({ guid: idSchema, name: nameSchema })),
  proposal: v.nullable(proposalSchema),
});

/** A line of the ledger. */
export const ledgerEntrySchema: v.GenericSchema<unknown, LedgerEntry> = v.strictObject({
  format: oneOf("trimbin-ledger-entry/1"),
  id: idSchema,
  seat: idSchema,
  person: v.nullable(nameSchema),
  trimbin: nameSchema,
  app: oneOf(...HOST_APPS),
  by: v.nullable(deedSchema),
  receipt: receiptSchema,
});
