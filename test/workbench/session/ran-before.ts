import type { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";

/** What the address says for a machine on which somebody has closed the first steps: most checks are not about them. */
const RAN_BEFORE = { name: "first-run", value: "no" } as const;

/** And for one on which a language was set: en-XA shows what was never handed to a catalogue. */
const LANGUAGE = "language";

/** The address of the same page on a machine on which the plugin ran before. */
export function ranBeforeAddress(url: string): string {
  const address = new URL(url);
  address.searchParams.set(RAN_BEFORE.name, RAN_BEFORE.value);
  return address.href;
}

/** The address of the same page on a machine where this language was set. */
export function speakingAddress(url: string, language: string): string {
  const address = new URL(url);
  address.searchParams.set(LANGUAGE, language);
  return address.href;
}

/** Leaves in the plugin's data what it would have written on such a machine, if the page's address says so. */
export function leaveEarlierSettings(search: string, disk: InMemoryDisk, dataFolder: string): void {
  const asked = new URLSearchParams(search);
  const tourSeen = asked.get(RAN_BEFORE.name) === RAN_BEFORE.value;
  const language = asked.get(LANGUAGE);
  if (!tourSeen && language === null) return;
  const settings = { format: "trimbin-settings/1", language: language ?? "en", theme: "host", person: "", tourSeen };
  disk.writeFile(`${dataFolder}/settings/settings.json`, new TextEncoder().encode(JSON.stringify(settings)));
}
