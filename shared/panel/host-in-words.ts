import type { Receipt } from "../host/receipt";

/** Hosts by the names that UXP gives them (documented for Premiere; After Effects' name is assumed). */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["premierepro", "Premiere"],
  ["aftereffects", "After Effects"],
]);

/** A host as editors call it: "Premiere". */
export function hostName(name: string): string {
  return NAMES.get(name.toLowerCase()) ?? (name || "the host");
}

/** A host with the part of its version that editors know: "Premiere 26.3". */
export function hostInWords({ name, version }: Receipt["host"]): string {
  return [hostName(name), version.split(".").slice(0, 2).join(".")].filter((each) => each !== "").join(" ");
}
