import * as v from "valibot";
import { kindSchema } from "../../basics/kind-schema";
import type { HostEvent, HostTheme } from "../host-port";

/** The themes of the hosts. */
export const hostThemeSchema: v.GenericSchema<unknown, HostTheme> = v.picklist(["light", "dark", "darkest"]);

/** An event as it crosses the bridge. */
export const hostEventSchema: v.GenericSchema<unknown, HostEvent> = kindSchema({
  "selection-changed": {},
  "project-changed": {},
  "sequence-changed": {},
  "theme-changed": { theme: hostThemeSchema },
  "settings-changed": {},
});
