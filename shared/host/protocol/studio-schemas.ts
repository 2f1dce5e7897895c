import * as v from "valibot";
import { oneOf, textLike, textOf, wholeFrom } from "../../basics/plain-schemas";
import { kindSchema } from "../../basics/kind-schema";
import { clipRefSchema, idSchema, nameSchema } from "../../project/project-schemas";
import { policyStandingSchema } from "../../policy/policy-schema";
import type { Finding, HostAnswers, HostQuestion, MeasuredHost, Scratch } from "../check-port";
import { HOST_APPS, type MeasuredFigures } from "../host-profile";
import { hostProblemSchema } from "../host-problem-schema";
import type { LedgerListing } from "../ledger-port";
import { DATA_KINDS, THEME_CHOICES, type Diagnostics, type KeptData, type Setting, type SettingsReport } from "../settings-port";
import { frameExportSchema, layoutsSchema, lumetriSchema } from "./host-profile-schema";
import { countSchema, proseSchema } from "./plain-schemas";

// Answers and files about the plugin itself: its ledger, its settings, what a check found out.

export const ledgerListingSchema: v.GenericSchema<unknown, LedgerListing> = v.strictObject({
  books: v.array(
    v.strictObject({
      name: nameSchema,
      place: oneOf("seat", "studio"),
      own: v.boolean(),
      bytes: countSchema,
      head: v.nullable(v.strictObject({ seq: countSchema, hash: nameSchema })),
    }),
  ),
  problem: v.nullable(hostProblemSchema),
});

function settingOf<Value>(value: v.GenericSchema<unknown, Value>): v.GenericSchema<unknown, Setting<Value>> {
  return v.strictObject({ value, lockedBy: v.nullable(nameSchema) });
}

export const settingsReportSchema: v.GenericSchema<unknown, SettingsReport> = v.strictObject({
  language: settingOf(nameSchema),
  theme: settingOf(oneOf(...THEME_CHOICES)),
  person: settingOf(nameSchema),
  tourSeen: v.boolean(),
  studioFolder: settingOf(v.nullable(nameSchema)),
  policy: policyStandingSchema,
});

export const keptDataSchema: v.GenericSchema<unknown, readonly KeptData[]> = v.array(v.strictObject({ kind: oneOf(...DATA_KINDS), files: countSchema, bytes: countSchema }));

export const diagnosticsSchema: v.GenericSchema<unknown, Diagnostics> = v.strictObject({
  lines: v.array(v.strictObject({ name: nameSchema, value: proseSchema })),
  kept: keptDataSchema,
});

export const questionsSchema: v.GenericSchema<unknown, readonly HostQuestion[]> = v.array(v.strictObject({ id: idSchema, asks: proseSchema, does: proseSchema, needsPerson: v.boolean() }));

/** What a question gave. */
export const findingSchema: v.GenericSchema<unknown, Finding> = v.strictObject({
  id: idSchema,
  asks: proseSchema,
  answer: kindSchema({ found: { value: proseSchema }, "not-found": { why: proseSchema } }),
  seen: proseSchema,
  tookMs: countSchema,
});

const MAX_FINDINGS = 500;

const figuresSchema: v.GenericSchema<unknown, MeasuredFigures> = v.strictObject({
  // Bounds of what an honest measurement gives: a file that was tampered with must not make a host crash.
  maxActions: v.exactOptional(wholeFrom(1, 10_000)),
  pauseBetweenStepsMs: v.exactOptional(wholeFrom(0, 60_000)),
  frames: v.exactOptional(frameExportSchema),
  lumetri: v.exactOptional(lumetriSchema),
  calibrated: v.exactOptional(v.boolean()),
  rollsBack: v.exactOptional(v.boolean()),
  layouts: v.exactOptional(layoutsSchema),
});

export const hostAnswersSchema: v.GenericSchema<unknown, HostAnswers> = v.strictObject({
  findings: v.pipe(v.array(findingSchema), v.maxLength(MAX_FINDINGS)),
  figures: figuresSchema,
  leftBehind: v.array(nameSchema),
});

export const scratchSchema: v.GenericSchema<unknown, Scratch> = v.strictObject({ projectGuid: idSchema, sequenceGuid: idSchema, clip: clipRefSchema });

/** What was measured of a host, as it stands in its file. */
export const measuredHostSchema: v.GenericSchema<unknown, MeasuredHost> = v.strictObject({
  format: oneOf("trimbin-host-profile/1"),
  app: oneOf(...HOST_APPS),
  hostVersion: textOf(1, 100),
  trimbin: textOf(1, 100),
  at: textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, "not a UTC time"),
  host: v.pipe(v.array(findingSchema), v.maxLength(MAX_FINDINGS)),
  page: v.pipe(v.array(findingSchema), v.maxLength(MAX_FINDINGS)),
  figures: figuresSchema,
});
