import * as v from "valibot";
import type { HostEvent, HostTheme } from "../host-port";

/** The themes of the hosts. */
export const hostThemeSchema: v.GenericSchema<unknown, HostTheme> = v.picklist(["light", "dark", "darkest"]);

/** An event as it crosses the bridge. */
export const hostEventSchema: v.GenericSchema<unknown, HostEvent> = v.variant("kind", [
  v.strictObject({ kind: v.literal("selection-changed") }),
  v.strictObject({ kind: v.literal("project-changed") }),
  v.strictObject({ kind: v.literal("sequence-changed") }),
  v.strictObject({ kind: v.literal("theme-changed"), theme: hostThemeSchema }),
]);
