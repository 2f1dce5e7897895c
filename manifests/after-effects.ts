import type { ManifestV5 } from "./manifest-v5";
import type { Panel } from "./panels";
import { suiteManifest } from "./suite-manifest";

// Documented: every member the adapter uses says 27.0. Unknown: the first build that loads a plugin like this one.
const minimumAfterEffects = "27.0.0";

/**
 * Promises the manifest of the After Effects plugin, whose name says that it is a beta. Its host is one object: others measured that the installer
 * refuses a list from anybody but Adobe.
 */
export function afterEffectsManifest(version: string, panels: readonly Panel[]): ManifestV5 {
  return suiteManifest({ id: "com.trimbin.aftereffects", name: "Trimbin (beta)", host: { app: "aftereffects", minVersion: minimumAfterEffects } }, version, panels);
}
