import { HOST_APPS, type HostApp } from "../shared/host/host-profile";
import { afterEffectsManifest } from "./after-effects";
import type { ManifestV5 } from "./manifest-v5";
import type { Panel } from "./panels";
import { premiereManifest } from "./premiere";

/** A plugin of the suite: the same panels in one host. */
export interface HostPlugin {
  /** The folder of its adapter under shared/host/ and of its build under dist/. */
  readonly host: HostApp;
  /** What its main script asks the host for, beside UXP's own modules. */
  readonly module: "premierepro" | "aftereffects";
  /** True for a plugin that is made only when the build is told --beta. */
  readonly isBeta: boolean;
  readonly manifest: (version: string, panels: readonly Panel[]) => ManifestV5;
}

/** Premiere's plugin: made by every build. */
export const premierePlugin: HostPlugin = { host: "premiere", module: "premierepro", isBeta: false, manifest: premiereManifest };

/** After Effects' plugin. */
export const afterEffectsPlugin: HostPlugin = { host: "after-effects", module: "aftereffects", isBeta: true, manifest: afterEffectsManifest };

const PLUGINS: { readonly [App in HostApp]: HostPlugin } = { premiere: premierePlugin, "after-effects": afterEffectsPlugin };

/** Every plugin there is; the first is Premiere's. */
export const hostPlugins: readonly HostPlugin[] = HOST_APPS.map((app) => PLUGINS[app]);
