/** UXP's plugin manifest, version 5, as far as this suite uses it (documented: UXP for Premiere, "Manifest v5"). */
export interface ManifestV5 {
  readonly manifestVersion: 5;
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly main: string;
  readonly host: ManifestHost;
  readonly requiredPermissions: ManifestPermissions;
  readonly entrypoints: readonly PanelEntrypoint[];
  readonly icons: readonly ManifestIcon[];
}

interface ManifestHost {
  readonly app: "premierepro" | "aftereffects";
  readonly minVersion: string;
}

interface ManifestPermissions {
  /** "plugin": its own folders only; "request": also files that the user chooses in a dialog. */
  readonly localFileSystem: "request";
  /** Only in a package for a studio whose policy names hosts. */
  readonly network?: { readonly domains: readonly string[] };
  readonly webview: {
    readonly allow: "yes";
    readonly domains: readonly string[];
    readonly allowLocalRendering: "yes";
    readonly enableMessageBridge: "localOnly";
  };
}

interface PanelEntrypoint {
  readonly type: "panel";
  readonly id: string;
  readonly label: string;
  readonly minimumSize: Size;
  readonly preferredDockedSize: Size;
  readonly preferredFloatingSize: Size;
  readonly icons: readonly ManifestIcon[];
}

/** Pixels, hints only: the host may give another size. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture the host shows on the themes it names. */
export interface ManifestIcon {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly scale: readonly number[];
  readonly theme: readonly ("lightest" | "light" | "medium" | "dark" | "darkest")[];
  readonly species: readonly ("toolbar" | "pluginList")[];
}
