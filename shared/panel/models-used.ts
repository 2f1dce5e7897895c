import type { EngineUsed } from "../host/ledger-entry";

/** Which model files this page has taken in, by their SHA-256: what is applied names them in the ledger. */
const prints = new Map<string, string>();

/** Remembers a model file that was read whole; `sha256` in 64 hex digits. */
export function noteModel(file: string, sha256: string): void {
  prints.set(file, sha256);
}

/** A model that took part, as the ledger names it; null where this page never read the file. */
export function modelUsed(name: string, version: string, file: string): EngineUsed | null {
  const sha256 = prints.get(file);
  return sha256 === undefined ? null : { name, version, model: { file, sha256 } };
}
