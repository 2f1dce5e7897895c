import { systemClock, type HostClock } from "../host-clock";
import type { HostApp } from "../host-profile";
import type { HostPort } from "../host-port";
import { FrameAllowance } from "../frame-allowance";
import { guardedHost } from "../guarded-host";
import type { PluginFiles } from "../plugin-files";
import type { PanelId } from "../../policy/policy";
import { quietly } from "../quietly";
import { Seat } from "../settings/seat";
import { DataUpgrade } from "../upgrade/data-upgrade";
import { realTimer } from "../protocol/timer";
import { panelEntry, type FramedPanel, type FrameGround } from "./panel-frame";
import { uxpTheme, type ThemeSource, type UxpTheme } from "./theme-source";
import { requireFs, requireOs, requireUxp } from "./uxp-modules";
import { uxpPluginFiles } from "./uxp-plugin-files";

/** What UXP gives to every adapter. */
export type UxpParts = {
  readonly files: PluginFiles;
  /** `runtime` is UXP's version and the system, as far as UXP tells. */
  readonly uxp: { readonly hostName: string; readonly hostVersion: string; readonly locale: string; readonly runtime?: string };
  /** Null where this UXP has no `document.theme`; the adapter may know another source. */
  readonly theme: ThemeSource | null;
  readonly clock: HostClock;
  /** Shared with the guard of each panel; one of its own when left out. */
  readonly seat?: Seat;
  /** The one that the seat waits for; one of its own when left out. */
  readonly upgrade?: DataUpgrade;
};

/**
 * Sets up the plugin's panels. UXP wants setup() within some 20 ms of loading, once: everything else, the host too, waits until a panel is first
 * shown. `updateAdvice` is what a person is told where the host has no web views.
 */
export function startPlugin(app: HostApp, panels: readonly FramedPanel[], updateAdvice: string, makeHost: (parts: UxpParts) => HostPort): void {
  let guards: ((panel: PanelId) => HostPort) | null = null;
  const hostFor = (panel: PanelId): HostPort => (guards ??= guardsOver(app, makeHost))(panel);
  const ground: FrameGround = { document, window, timer: realTimer, hostFor, updateAdvice };
  requireUxp().entrypoints.setup({ panels: Object.fromEntries(panels.map((panel) => [panel.id, panelEntry(panel, ground)])) });
}

/** One host for all panels, each behind a guard of its own. */
function guardsOver(app: HostApp, makeHost: (parts: UxpParts) => HostPort): (panel: PanelId) => HostPort {
  const { files, clock, ...parts } = uxpParts();
  const upgrade = new DataUpgrade(files, app);
  const seat = new Seat(upgrade.files, clock);
  const frames = new FrameAllowance(clock);
  const host = makeHost({ ...parts, files, clock, seat, upgrade });
  return (panel) => guardedHost({ host, panel, seat, frames });
}

function uxpParts(): UxpParts {
  const uxp = requireUxp();
  const theme = themeOf(document);
  return {
    files: uxpPluginFiles(requireFs(), uxp.storage.localFileSystem, uxp.storage.formats.binary),
    uxp: { hostName: uxp.host.name, hostVersion: uxp.host.version, locale: uxp.host.uiLocale, runtime: runtimeOf(uxp.versions) },
    theme: theme ? uxpTheme(theme) : null,
    clock: systemClock,
  };
}

/** For diagnostics only, so whatever is missing is left out. */
function runtimeOf(versions: { readonly uxp?: string } | undefined): string {
  const os = quietly(requireOs);
  return [versions?.uxp, quietly(() => os?.platform()), quietly(() => os?.release())].filter((part) => part !== undefined).join(", ");
}

// document.theme came late to UXP, and in parts.
function themeOf(plugin: Document & { readonly theme?: Partial<UxpTheme> }): UxpTheme | undefined {
  const { theme } = plugin;
  return theme?.getCurrent && theme.onUpdated ? (theme as UxpTheme) : undefined;
}
