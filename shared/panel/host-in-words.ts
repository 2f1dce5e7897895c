import type { HostApp } from "../host/host-profile";
import type { Receipt } from "../host/receipt";
import { hostWords } from "./host-words";

/** Hosts by the names that UXP gives them (documented for Premiere; After Effects' name is assumed). */
const UXP_NAMES: ReadonlyMap<string, HostApp> = new Map([
  ["premierepro", "premiere"],
  ["aftereffects", "after-effects"],
]);

/** A host as editors call it: "Premiere". */
export function hostName(name: string): string {
  const app = UXP_NAMES.get(name.toLowerCase());
  return app ? hostWords(app).host : name || "the host";
}

/** A host with the part of its version that editors know: "Premiere 26.3". */
export function hostInWords({ name, version }: Receipt["host"]): string {
  return [hostName(name), version.split(".").slice(0, 2).join(".")].filter((each) => each !== "").join(" ");
}
