import type { PluginPath } from "../plugin-files";

/** Where this seat's own books lie. */
export const LEDGER_FOLDER: PluginPath = "plugin-data:/ledger";

/** Where it is remembered which machine this is; never where the books lie, so that a restored folder of books is noticed. */
export const PLACES_FOLDER: PluginPath = "plugin-data:/places";
