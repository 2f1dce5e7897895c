import { systemClock, type HostClock } from "../host-clock";
import type { HostPort } from "../host-port";
import type { PluginFiles } from "../plugin-files";
import { realTimer } from "../protocol/timer";
import { panelEntry, type FramedPanel, type FrameGround } from "./panel-frame";
import { uxpTheme, type ThemeSource, type UxpTheme } from "./theme-source";
import { requireFs, requireUxp } from "./uxp-modules";
import { uxpPluginFiles } from "./uxp-plugin-files";

/** What UXP gives to every adapter. */
export type UxpParts = {
  readonly files: PluginFiles;
  readonly uxp: { readonly hostName: string; readonly hostVersion: string; readonly locale: string };
  /** Null where this UXP has no `document.theme`; the adapter may know another source. */
  readonly theme: ThemeSource | null;
  readonly clock: HostClock;
};

/**
 * Sets up the plugin's panels. UXP wants setup() within some 20 ms of loading, once: everything else, the host too, waits until a panel is first
 * shown. `updateAdvice` is what a person is told where the host has no web views.
 */
export function startPlugin(panels: readonly FramedPanel[], updateAdvice: string, makeHost: (parts: UxpParts) => HostPort): void {
  let shared: HostPort | null = null;
  const ground: FrameGround = { document, window, timer: realTimer, host: () => (shared ??= makeHost(uxpParts())), updateAdvice };
  requireUxp().entrypoints.setup({ panels: Object.fromEntries(panels.map((panel) => [panel.id, panelEntry(panel, ground)])) });
}

function uxpParts(): UxpParts {
  const uxp = requireUxp();
  const theme = themeOf(document);
  return {
    files: uxpPluginFiles(requireFs(), uxp.storage.localFileSystem, uxp.storage.formats.binary),
    uxp: { hostName: uxp.host.name, hostVersion: uxp.host.version, locale: uxp.host.uiLocale },
    theme: theme ? uxpTheme(theme) : null,
    clock: systemClock,
  };
}

// document.theme came late to UXP, and in parts.
function themeOf(plugin: Document & { readonly theme?: Partial<UxpTheme> }): UxpTheme | undefined {
  const { theme } = plugin;
  return theme?.getCurrent && theme.onUpdated ? (theme as UxpTheme) : undefined;
}
