import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Zippable } from "fflate";
import { zipSync } from "fflate";

// The first moment a zip can name, so that the bytes depend on the content alone. fflate writes the local time.
const zipEpoch = new Date(1980, 0, 1);

/** Promises a plain zip of a folder, as zipFiles makes it; dotfiles stay out. */
export function zipFolder(folder: string): Uint8Array {
  const files = filesOf(folder);
  if (files["manifest.json"] === undefined) throw new Error(`${folder} has no manifest.json; run npm run build first.`);
  return zipFiles(files);
}

/** Promises every file below a folder by its path, with forward slashes and sorted; dotfiles stay out. */
export function filesOf(folder: string): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    filesUnder(folder, "")
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

/** Promises a plain zip of files in the order given: the same content gives the same bytes, and no entry has a data descriptor (Creative Cloud is reported to refuse them). */
export function zipFiles(files: Zippable): Uint8Array {
  return zipSync(files, { mtime: zipEpoch, level: 9, os: 0 });
}

function filesUnder(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`]));
}
