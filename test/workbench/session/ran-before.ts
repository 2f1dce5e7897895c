import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";

/** What the address says for a machine on which somebody has closed the first steps: most checks are not about them. */
const RAN_BEFORE = { name: "first-run", value: "no" } as const;

/** The address of the same page on a machine on which the plugin ran before. */
export function ranBeforeAddress(url: string): string {
  const address = new URL(url);
  address.searchParams.set(RAN_BEFORE.name, RAN_BEFORE.value);
  return address.href;
}

/** Leaves in the plugin's data what it would have written on such a machine, if the page's address says so. */
export function leaveEarlierSettings(search: string, disk: InMemoryDisk, dataFolder: string): void {
  if (new URLSearchParams(search).get(RAN_BEFORE.name) !== RAN_BEFORE.value) return;
  const settings = { format: "trimbin-settings/1", language: "en", theme: "host", person: "", tourSeen: true };
  disk.writeFile(`${dataFolder}/settings/settings.json`, new TextEncoder().encode(JSON.stringify(settings)));
}
