import Ajv from "ajv";
import type { ManifestV5 } from "../../manifests/manifest-v5";
import schema from "../../manifests/manifest.schema.json";

const isValid = new Ajv({ allErrors: true }).compile(schema);

/** Lists what our schema has against a manifest, one sentence a fault; empty if nothing. */
export function manifestFaults(manifest: unknown): string[] {
  if (isValid(manifest)) return [];
  return (isValid.errors ?? []).map((error) => {
    const extra = error.keyword === "additionalProperties" ? ` (${JSON.stringify(error.params)})` : "";
    return `${error.instancePath || "manifest"} ${error.message ?? "is not valid"}${extra}`;
  });
}

/** Promises the manifest's file text; throws with every fault if our schema refuses it. */
export function manifestText(manifest: ManifestV5): string {
  const faults = manifestFaults(manifest);
  if (faults.length > 0) throw new Error(`The manifest is not valid:\n${faults.join("\n")}`);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
