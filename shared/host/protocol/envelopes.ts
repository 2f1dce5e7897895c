import * as v from "valibot";
import { textOf, wholeFrom } from "../../basics/plain-schemas";
import { schemaByType } from "../../basics/kind-schema";
import type { CommitProgress, HostEvent } from "../host-port";
import { hostEventSchema } from "./host-event-schema";
import { countSchema, proseSchema } from "./plain-schemas";

/** Names a request among those of one connection. */
export type CallId = string | number;

/** JSON-RPC 2.0, section 5.1. */
export const RPC_ERRORS = { parse: -32700, invalidRequest: -32600, methodNotFound: -32601, invalidParams: -32602 } as const;

/** The error code of a host that was not told hello in its own protocol. */
export const NOT_GREETED = -32001;

const wholeNumberSchema = wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
const shortSchema = textOf(1, 100);
const callIdSchema: v.GenericSchema<unknown, CallId> = schemaByType({ string: shortSchema, number: wholeNumberSchema });
const versionField = { jsonrpc: v.literal("2.0") };

/** A JSON-RPC request; without an id it is a notification. */
export type RequestEnvelope = { readonly jsonrpc: "2.0"; readonly method: string; readonly id?: CallId | undefined; readonly params?: unknown };

export const requestSchema: v.GenericSchema<unknown, RequestEnvelope> = v.strictObject({
  ...versionField,
  method: shortSchema,
  id: v.exactOptional(callIdSchema),
  params: v.exactOptional(v.unknown()),
});

/** A JSON-RPC response to a request of ours; responses to nobody are no concern of ours. */
export type ResponseEnvelope = { readonly jsonrpc: "2.0"; readonly id: CallId; readonly result?: unknown; readonly error?: ErrorEnvelope | undefined };

type ErrorEnvelope = { readonly code: number; readonly message: string };

export const responseSchema: v.GenericSchema<unknown, ResponseEnvelope> = v.strictObject({
  ...versionField,
  id: callIdSchema,
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ code: wholeNumberSchema, message: proseSchema })),
});

/** The first words of a page; `session` tells a page from the one that was there before it. */
export type Hello = { readonly protocol: number; readonly session: string };

export const helloSchema: v.GenericSchema<unknown, Hello> = v.strictObject({ protocol: countSchema, session: shortSchema });

/** The host's answer to a hello. */
export const welcomeSchema = v.object({ protocol: countSchema });

/** The page no longer wants the answer to a request. */
export const cancelSchema: v.GenericSchema<unknown, { readonly id: CallId }> = v.strictObject({ id: callIdSchema });

/** How far a commit has come. */
export const progressSchema: v.GenericSchema<unknown, { readonly id: CallId; readonly progress: CommitProgress }> = v.strictObject({
  id: callIdSchema,
  progress: v.strictObject({ step: countSchema, steps: countSchema, label: proseSchema }),
});

/** Everything the host says without being asked. */
export type Announcement =
  | { readonly method: "progress"; readonly params: { readonly id: CallId; readonly progress: CommitProgress } }
  | { readonly method: "event"; readonly params: HostEvent };

/** An announcement as it crosses the bridge. */
export const announcementSchema: v.GenericSchema<unknown, Announcement> = v.variant("method", [
  v.strictObject({ ...versionField, method: v.literal("progress"), params: progressSchema }),
  v.strictObject({ ...versionField, method: v.literal("event"), params: hostEventSchema }),
]);
