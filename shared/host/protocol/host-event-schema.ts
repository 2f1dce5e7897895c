import * as v from "valibot";
import { taggedSchema } from "../../basics/tagged-schema";
import type { HostEvent, HostTheme } from "../host-port";

/** The themes of the hosts. */
export const hostThemeSchema: v.GenericSchema<unknown, HostTheme> = v.picklist(["light", "dark", "darkest"]);

/** An event as it crosses the bridge. */
export const hostEventSchema: v.GenericSchema<unknown, HostEvent> = taggedSchema("kind", {
  "selection-changed": v.strictObject({ kind: v.literal("selection-changed") }),
  "project-changed": v.strictObject({ kind: v.literal("project-changed") }),
  "sequence-changed": v.strictObject({ kind: v.literal("sequence-changed") }),
  "theme-changed": v.strictObject({ kind: v.literal("theme-changed"), theme: hostThemeSchema }),
});
