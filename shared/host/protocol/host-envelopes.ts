import * as v from "valibot";
import { wholeFrom } from "../../basics/plain-schemas";
import type { CheckProgress } from "../check-port";
import type { HostEvent } from "../host-port";
import { idSchema } from "../../project/project-schemas";
import { callIdSchema, versionField, type CallId } from "./envelopes";
import { hostEventSchema } from "./host-event-schema";
import { countSchema, proseSchema } from "./plain-schemas";
import { findingSchema } from "./studio-schemas";

// What the host sends. Only the page reads it, so only the page carries these schemas.

/** A JSON-RPC response to a request of ours; responses to nobody are no concern of ours. */
export type ResponseEnvelope = { readonly jsonrpc: "2.0"; readonly id: CallId; readonly result?: unknown; readonly error?: ErrorEnvelope | undefined };

type ErrorEnvelope = { readonly code: number; readonly message: string };

export const responseSchema: v.GenericSchema<unknown, ResponseEnvelope> = v.strictObject({
  ...versionField,
  id: callIdSchema,
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ code: wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), message: proseSchema })),
});

/** The host's answer to a hello. */
export const welcomeSchema = v.object({ protocol: countSchema });

const progressSchema: v.GenericSchema<unknown, { readonly id: CallId; readonly progress: CheckProgress }> = v.strictObject({
  id: callIdSchema,
  progress: v.strictObject({ step: countSchema, steps: countSchema, label: proseSchema, question: v.exactOptional(idSchema), person: v.exactOptional(proseSchema), answered: v.exactOptional(findingSchema) }),
});

/** Everything the host says without being asked. */
export type Announcement =
  | { readonly method: "progress"; readonly params: { readonly id: CallId; readonly progress: CheckProgress } }
  | { readonly method: "event"; readonly params: HostEvent };

/** An announcement as it crosses the bridge. */
export const announcementSchema: v.GenericSchema<unknown, Announcement> = v.variant("method", [
  v.strictObject({ ...versionField, method: v.literal("progress"), params: progressSchema }),
  v.strictObject({ ...versionField, method: v.literal("event"), params: hostEventSchema }),
]);
