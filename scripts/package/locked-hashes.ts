import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const lockFile = v.object({ packages: v.record(v.string(), v.object({ version: v.optional(v.string()), integrity: v.optional(v.string()) })) });

/** Promises a look-up of the SHA-512 (hex) that the lock file has for a package of a name and version; null where it has none. */
export function lockedHashes(root: string): (name: string, version: string) => string | null {
  const { packages } = v.parse(lockFile, JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));
  return (name, version) => {
    const found = Object.entries(packages).find(([path, entry]) => (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)) && entry.version === version);
    const [, base64] = /^sha512-(\S+)/.exec(found?.[1].integrity ?? "") ?? [];
    return base64 === undefined ? null : Buffer.from(base64, "base64").toString("hex");
  };
}
