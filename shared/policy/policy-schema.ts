import * as v from "valibot";
import { kindSchema } from "../basics/kind-schema";
import { oneOf, textLike, textOf, wholeFrom } from "../basics/plain-schemas";
import { PANEL_IDS, type Policy, type PolicyStanding } from "./policy";

const wordsSchema = textOf(1, 200);
// No separator, no "..", no drive: it cannot lead out of the folder that it is looked for in.
const plainNameSchema = textLike(/^\w+([ .-]\w+)*$/, "must be a plain name: letters, digits and _, with single dots, hyphens or spaces between them");
const sha256Schema = textLike(/^[0-9a-f]{64}$/, "must be a SHA-256: 64 hex digits in lower case");
const originSchema = textLike(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/, 'must be an origin such as "https://models.studio.example"');
/** An object with these fields and no others; the library's own takes a list for an empty object. */
function part<const Entries extends v.ObjectEntries>(entries: Entries): v.SchemaWithPipe<readonly [v.CustomSchema<unknown, v.ErrorMessage<v.CustomIssue> | undefined>, v.StrictObjectSchema<Entries, undefined>]> {
  return v.pipe(
    v.custom<unknown>((value) => typeof value === "object" && value !== null && !Array.isArray(value), "must be an object in braces"),
    v.strictObject(entries),
  );
}

const stateSchema = v.exactOptional(oneOf("on", "off"));

/** A policy as it stands in its file. Whatever it does not know it refuses: a misspelt line must not pass for a rule. */
export const policySchema: v.GenericSchema<unknown, Policy> = part({
  format: oneOf("trimbin-policy/1"),
  studio: part({ name: wordsSchema, contact: wordsSchema }),
  panels: v.exactOptional(
    part({ "shot-match": stateSchema, "transcript-selects": stateSchema, "effect-previews": stateSchema, ledger: stateSchema, "host-check": stateSchema, settings: v.exactOptional(oneOf("on")) }),
  ),
  network: v.exactOptional(part({ hosts: v.pipe(v.array(originSchema), v.maxLength(20)) })),
  models: v.exactOptional(
    part({
      folder: v.exactOptional(plainNameSchema),
      allowed: v.pipe(v.array(part({ name: plainNameSchema, sha256: sha256Schema, bytes: wholeFrom(1, 256 * 1024 * 1024) })), v.maxLength(100)),
    }),
  ),
  looks: v.exactOptional(part({ folder: plainNameSchema })),
  ledger: v.exactOptional(
    part({
      folder: v.exactOptional(plainNameSchema),
      person: v.exactOptional(oneOf("name", "seat", "nobody")),
      proposals: v.exactOptional(oneOf("kept", "left-out")),
    }),
  ),
  updates: v.exactOptional(part({ channel: oneOf("stable", "beta", "none") })),
  limits: v.exactOptional(part({ undoSteps: v.exactOptional(wholeFrom(1, 10_000)), framesPerHour: v.exactOptional(wholeFrom(1, 1_000_000)) })),
  language: v.exactOptional(textLike(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en"')),
});

/** A standing as it crosses the bridge. */
export const policyStandingSchema: v.GenericSchema<unknown, PolicyStanding> = kindSchema({
  none: {},
  "in-force": { policy: policySchema, foundIn: oneOf("plugin", "studio-folder", "both") },
  closed: { why: textOf(1, 2000), advice: textOf(1, 2000), detail: v.exactOptional(textOf(1, 2000)) },
});

/** A panel's id. */
export const panelIdSchema = oneOf(...PANEL_IDS);
