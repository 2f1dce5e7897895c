import type { AfterEffectsSwitches } from "../../../hosts/after-effects/switches";
import type { SwitchEntry } from "../switch-list";

/** What is decided when the program starts; the page's address keeps it. */
export type StartSettings = Pick<AfterEffectsSwitches, "moduleShape" | "constructors" | "enumValues" | "dynamicLinkGuid"> & {
  /** Is Lumetri Color among the effects? */
  readonly lumetri: "installed" | "missing";
};

/** The settings with their words and values, in the order the page lists them. */
export const START_SETTINGS: readonly SwitchEntry<StartSettings>[] = [
  { key: "lumetri", label: "Lumetri Color", values: ["installed", "missing"] },
  { key: "moduleShape", label: "require gives", values: ["bag", "application"] },
  { key: "constructors", label: "Classes on the module", values: ["present", "missing"] },
  { key: "enumValues", label: "Numbers of enumerations", values: ["extendscript", "shuffled"] },
  { key: "dynamicLinkGuid", label: "Dynamic Link GUIDs", values: ["present", "empty"] },
];

/** What an address asks for; where it is silent or asks for something unknown, the first value of each. */
export function startSettingsOf(search: string): StartSettings {
  const asked = new URLSearchParams(search);
  const read = <Value extends string>(key: string, first: Value, other: Value): Value => (asked.get(key) === other ? other : first);
  return {
    lumetri: read("lumetri", "installed", "missing"),
    moduleShape: read("moduleShape", "bag", "application"),
    constructors: read("constructors", "present", "missing"),
    enumValues: read("enumValues", "extendscript", "shuffled"),
    dynamicLinkGuid: read("dynamicLinkGuid", "present", "empty"),
  };
}

/** The address with one of them set. */
export function addressWith(search: string, key: string, value: string): string {
  const asked = new URLSearchParams(search);
  asked.set(key, value);
  return `?${asked.toString()}`;
}
