import * as v from "valibot";
import { oneOf, textOf, wholeFrom } from "../../basics/plain-schemas";
import { schemaByType } from "../../basics/kind-schema";
import { countSchema } from "./plain-schemas";

/** Names a request among those of one connection. */
export type CallId = string | number;

/** JSON-RPC 2.0, section 5.1. */
export const RPC_ERRORS = { parse: -32700, invalidRequest: -32600, methodNotFound: -32601, invalidParams: -32602 } as const;

/** The error code of a host that was not told hello in its own protocol. */
export const NOT_GREETED = -32001;

const shortSchema = textOf(1, 100);
/** An id as either side may choose it. */
export const callIdSchema: v.GenericSchema<unknown, CallId> = schemaByType({ string: shortSchema, number: wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) });
/** Every message says that it is JSON-RPC 2.0. */
export const versionField = { jsonrpc: oneOf("2.0") };

/** A JSON-RPC request; without an id it is a notification. */
export type RequestEnvelope = { readonly jsonrpc: "2.0"; readonly method: string; readonly id?: CallId | undefined; readonly params?: unknown };

export const requestSchema: v.GenericSchema<unknown, RequestEnvelope> = v.strictObject({
  ...versionField,
  method: shortSchema,
  id: v.exactOptional(callIdSchema),
  params: v.exactOptional(v.unknown()),
});

/** The first words of a page; `session` tells a page from the one that was there before it. */
export type Hello = { readonly protocol: number; readonly session: string };

export const helloSchema: v.GenericSchema<unknown, Hello> = v.strictObject({ protocol: countSchema, session: shortSchema });

/** The page no longer wants the answer to a request. */
export const cancelSchema: v.GenericSchema<unknown, { readonly id: CallId }> = v.strictObject({ id: callIdSchema });
