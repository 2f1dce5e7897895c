import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { fail, succeed, type Result } from "../basics/result";
import type { FilePart } from "../host/file-part";
import type { FileRequest, HostPort } from "../host/host-port";
import type { HostProblem } from "../host/host-problem";
import type { ShippedModel } from "../inference/shipped-models";
import type { PolicyStanding } from "../policy/policy";
import { noteModel } from "./models-used";
import { say } from "../words/say";

/** Which file, as `HostPort.readFile` names it. */
type PluginFile = Pick<FileRequest, "place" | "name">;

/** How far reading is. */
export type ReadingProgress = { readonly bytes: number; readonly totalBytes: number };

/** What a model file has to be: as it shipped, or as the policy in force names it. */
export type ModelTrust = { readonly shipped: readonly ShippedModel[]; readonly policy: PolicyStanding };

/**
 * A model, or what runs one: a whole file, checked before anything is done with it. One that ships and is not what was shipped is "changed-file", unless the policy in force names it by this
 * hash; a studio's own is for the policy to allow, which the main script checks. Its SHA-256 is kept for the ledger.
 */
export async function readModelFile(host: HostPort, file: PluginFile, { shipped, policy }: ModelTrust, onProgress: (progress: ReadingProgress) => void, signal: AbortSignal): Promise<Result<Uint8Array, HostProblem>> {
  const hash = sha256.create();
  const whole = await readParts(host, file, onProgress, signal, (part) => hash.update(part));
  if (!whole.ok) return whole;
  const found = bytesToHex(hash.digest());
  const expected = file.place === "plugin" ? shipped.find(({ name }) => name === file.name) : undefined;
  const isAllowed = policy.kind === "in-force" && policy.policy.models?.allowed.some((each) => each.name === file.name && each.sha256 === found) === true;
  if (expected && expected.sha256 !== found && !isAllowed) return fail({ kind: "changed-file", name: file.name });
  noteModel(file.name, found);
  return whole;
}

/** A whole file of the plugin's, part after part: models of many megabytes cross the bridge without one message holding them. Stops between parts when cancelled. */
export function readWholeFile(host: HostPort, file: PluginFile, onProgress: (progress: ReadingProgress) => void, signal: AbortSignal): Promise<Result<Uint8Array, HostProblem>> {
  return readParts(host, file, onProgress, signal, () => undefined);
}

async function readParts(host: HostPort, file: PluginFile, onProgress: (progress: ReadingProgress) => void, signal: AbortSignal, onPart: (part: Uint8Array) => void): Promise<Result<Uint8Array, HostProblem>> {
  let whole = new Uint8Array(0);
  for (let offset: number | null = 0; offset !== null; ) {
    const answer: Result<FilePart, HostProblem> = await host.readFile({ ...file, offset }, signal);
    if (!answer.ok) return answer;
    const { totalBytes, nextOffset } = answer.value;
    const bytes = fromBase64(answer.value.base64);
    if (offset === 0) whole = new Uint8Array(totalBytes);
    const end = offset + bytes.length;
    const fits = totalBytes === whole.length && (nextOffset === null ? end === totalBytes : nextOffset === end && bytes.length > 0 && end < totalBytes);
    if (!fits) return fail({ kind: "bad-message", detail: say`the parts of ${file.name} do not fit together` });
    whole.set(bytes, offset);
    onPart(bytes);
    onProgress({ bytes: end, totalBytes });
    offset = nextOffset;
  }
  return succeed(whole);
}

/** The bytes that base64 text stands for. A plain loop: ten times as fast as Uint8Array.from with a function. */
export function fromBase64(text: string): Uint8Array {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
