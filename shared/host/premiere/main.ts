import { panels } from "../../../manifests/panels";
import { systemClock } from "../host-clock";
import type { HostPort } from "../host-port";
import { realTimer } from "../protocol/timer";
import { panelEntry, type FrameGround } from "../uxp/panel-frame";
import { createPremiereHost } from "./premiere-host";
import { uxpTheme, type UxpTheme } from "../uxp/theme-source";
import { requireFs, requirePremiere, requireUxp } from "../uxp/uxp-modules";
import { uxpPluginFiles } from "../uxp/uxp-plugin-files";

// The plugin's main script. UXP wants setup() within some 20 ms of loading, once: everything else waits until a panel is first shown.

let shared: HostPort | null = null;
const ground: FrameGround = {
  document,
  window,
  timer: realTimer,
  host: () => (shared ??= makeHost()),
};

requireUxp().entrypoints.setup({ panels: Object.fromEntries(panels.map((panel) => [panel.id, panelEntry(panel, ground)])) });

function makeHost(): HostPort {
  const uxp = requireUxp();
  return createPremiereHost({
    ppro: requirePremiere(),
    files: uxpPluginFiles(requireFs(), uxp.storage.localFileSystem, uxp.storage.formats.binary),
    uxp: { hostName: uxp.host.name, hostVersion: uxp.host.version, locale: uxp.host.uiLocale },
    theme: uxpTheme(themeOf(document)),
    clock: systemClock,
  });
}

// document.theme came late to UXP, and in parts.
function themeOf(plugin: Document & { readonly theme?: Partial<UxpTheme> }): UxpTheme | undefined {
  const { theme } = plugin;
  return theme?.getCurrent && theme.onUpdated ? (theme as UxpTheme) : undefined;
}
