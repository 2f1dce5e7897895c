import { existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Writes files into a new folder that shares the packages of this repository (its own under node_modules come first), and returns the folder. */
export function writeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "trimbin-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const packages = join(folder, "node_modules");
  if (existsSync(packages)) sharePackages(packages);
  else symlinkSync(join(process.cwd(), "node_modules"), packages, "junction");
  return folder;
}

function sharePackages(into: string): void {
  const packages = join(process.cwd(), "node_modules");
  for (const name of readdirSync(packages)) {
    if (!existsSync(join(into, name))) symlinkSync(join(packages, name), join(into, name), "junction");
  }
}
