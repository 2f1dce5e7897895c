import type { DataKind } from "../settings-port";

// Whatever the plugin writes into its data folder, by where it lies there. The last row takes what no row names.
const KINDS: readonly (readonly [RegExp, DataKind])[] = [
  [/^settings\//, "settings"],
  [/^(ledger|journal)\//, "ledger"],
  [/^backups?\//, "backups"],
  [/^host-profile\/|^files\/response-profile\.json/, "host-profile"],
  [/^files\/transcript-/, "transcripts"],
  [/^files\/vectors-/, "indexes"],
  [/^files\/selects-/, "selects"],
  [/^files\/look-taste\.json/, "taste"],
  [/^files\/(effect-previews\.json|.*\.looks\.json)/, "looks"],
  [/^/, "other"],
];

/** What a file of the plugin's data is for; null for the places that only the main script knows (the studio folder, the seat), which are no data to be erased. */
export function dataKindOf(path: string): DataKind | null {
  if (path.startsWith("places/")) return null;
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? "other";
}
