import type { ManifestIcon, ManifestV5 } from "./manifest-v5";
import type { Panel } from "./panels";

// Every field is documented by Adobe ("Manifest v5", UXP for Premiere); none has been read by a real host yet.

/** What one host's plugin has for itself. */
export type OwnParts = Pick<ManifestV5, "id" | "name" | "host">;

/** Promises what every plugin of the suite has in common: all panels, no network, files only in the plugin's own folders and where the user says in a dialog. */
export function suiteManifest({ id, name, host }: OwnParts, version: string, panels: readonly Panel[]): ManifestV5 {
  return {
    manifestVersion: 5,
    id,
    name,
    version,
    main: "main.js",
    host,
    requiredPermissions: {
      // For the save dialog (documented: "request" is what file pickers need). The host itself writes exported frames, into the native path of
      // plugin-temp:/; we only read our own folder.
      localFileSystem: "request",
      webview: { allow: "yes", domains: [], allowLocalRendering: "yes", enableMessageBridge: "localOnly" },
    },
    entrypoints: panels.map((panel) => ({
      type: "panel",
      id: panel.id,
      label: panel.label,
      minimumSize: { width: 320, height: 320 },
      preferredDockedSize: { width: 360, height: 640 },
      preferredFloatingSize: { width: 720, height: 800 },
      icons: iconPair(panel.id, 23, "toolbar"),
    })),
    icons: [...iconPair("trimbin", 24, "pluginList"), ...iconPair("trimbin", 48, "pluginList")],
  };
}

// One drawing for dark themes and one for light themes; SVG, so one file serves both scales.
function iconPair(name: string, sizePx: number, species: "toolbar" | "pluginList"): ManifestIcon[] {
  const shape = { width: sizePx, height: sizePx, scale: [1, 2], species: [species] };
  return [
    { ...shape, path: `icons/${name}-on-dark.svg`, theme: ["medium", "dark", "darkest"] },
    { ...shape, path: `icons/${name}-on-light.svg`, theme: ["lightest", "light"] },
  ];
}
