import { sha256 } from "@noble/hashes/sha2.js";
import { whoDecided } from "../../policy/merge-policies";
import type { HostClock } from "../host-clock";
import { HostStop } from "../host-stop";
import { notAllowed, rulesOf, type PolicyInForce } from "./policy-in-force";

/** Hashed between two turns of the host's own script: about 10 ms on a slow core. */
const SLICE_BYTES = 1 << 20;

/** The folder in the studio folder where a file is looked for first: for the files that a policy names, where it names a folder. */
export function modelFolder(policy: PolicyInForce, name: string): string | null {
  const { models } = rulesOf(policy);
  return models?.folder !== undefined && models.allowed.some((allowed) => allowed.name === name) ? models.folder : null;
}

/** Ends as "not-allowed" for a model whose name, size and SHA-256 no line of the policy has. Other files are held to it only where it names them. */
export async function stopUnlessAllowed(policy: PolicyInForce, name: string, bytes: Uint8Array, clock: HostClock): Promise<void> {
  const { models } = rulesOf(policy);
  const studio = whoDecided(policy.policies, (each) => each.models);
  if (!models || !studio) return;
  const lines = models.allowed.filter((allowed) => allowed.name === name);
  if (lines.length === 0 && !/\.onnx$/i.test(name)) return;
  const ofSize = lines.filter((allowed) => allowed.bytes === bytes.length);
  const print = ofSize.length > 0 ? await sha256InSlices(bytes, clock) : null;
  if (!ofSize.some((allowed) => allowed.sha256 === print)) throw new HostStop(notAllowed(`the model file ${name} as it is here`, studio));
}

async function sha256InSlices(bytes: Uint8Array, clock: HostClock): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) {
    if (from > 0) await clock.sleep(0);
    hash.update(bytes.subarray(from, from + SLICE_BYTES));
  }
  let digits = "";
  for (const byte of hash.digest()) digits += byte.toString(16).padStart(2, "0");
  return digits;
}
