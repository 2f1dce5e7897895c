import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Zippable } from "fflate";
import { zipSync } from "fflate";

// The first moment a zip can name, so that the bytes depend on the content alone. fflate writes the local time.
const zipEpoch = new Date(1980, 0, 1);

/**
 * Promises a plain zip of a folder: the same content gives the same bytes, paths have forward slashes and are sorted, no entry has
 * a data descriptor (Creative Cloud is reported to refuse them), and dotfiles stay out.
 */
export function zipFolder(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const path of filesUnder(folder, "").sort()) entries[path] = readFileSync(join(folder, path));
  if (entries["manifest.json"] === undefined) throw new Error(`${folder} has no manifest.json; run npm run build first.`);
  return zipSync(entries, { mtime: zipEpoch, level: 9, os: 0 });
}

function filesUnder(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`]));
}
