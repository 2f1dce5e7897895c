import type { ManifestV5 } from "./manifest-v5";
import type { Panel } from "./panels";
import { suiteManifest } from "./suite-manifest";

// The actions the adapter builds are in the type definitions of this version.
const minimumPremiere = "26.3.0";

/** Promises the manifest of the Premiere plugin; an id belongs to one host. */
export function premiereManifest(version: string, panels: readonly Panel[]): ManifestV5 {
  return suiteManifest({ id: "com.trimbin.premiere", name: "Trimbin", host: { app: "premierepro", minVersion: minimumPremiere } }, version, panels);
}
