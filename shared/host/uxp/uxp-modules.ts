import type { PanelEntry } from "./panel-frame";
import type { UxpFs, UxpLocalFileSystem } from "./uxp-plugin-files";

/** The part of require("uxp") that we use; Adobe's own types stop at UXP 7.3. */
type UxpModule = {
  readonly entrypoints: { setup(definition: { readonly panels: Readonly<Record<string, PanelEntry>> }): void };
  /** Documented since UXP 6; not every host's page lists it. */
  readonly versions?: { readonly uxp?: string };
  readonly host: { readonly name: string; readonly version: string; readonly uiLocale: string };
  readonly storage: { readonly localFileSystem: UxpLocalFileSystem; readonly formats: { readonly binary: symbol } };
};

// The host's require gives untyped modules; this is the one place that names their types. Asked for when needed: setup() must not wait for any of them.

/** UXP itself. */
export function requireUxp(): UxpModule {
  return require("uxp") as UxpModule;
}

/** UXP's files. */
export function requireFs(): UxpFs {
  return require("fs") as UxpFs;
}

/** The part of require("os") that we use. */
type UxpOs = { platform(): string; release(): string };

/** The system; documented, and for diagnostics only. */
export function requireOs(): UxpOs {
  return require("os") as UxpOs;
}
