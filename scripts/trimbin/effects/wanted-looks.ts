import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { BUILT_IN_LOOKS } from "../../../shared/effects/looks/built-in-looks";
import type { Look } from "../../../shared/effects/looks/look";
import { didYouMean } from "../../../shared/effects/looks/nearest-name";
import { readLooks } from "../../../shared/effects/looks/read-looks";

/** The looks that were asked for, and recipes among them that cannot be used. */
export type WantedLooks = { readonly looks: readonly Look[]; readonly flaws: readonly { readonly file: string; readonly line: number; readonly reason: string }[] };

/** How look files end. */
const ENDING = ".looks.json";

/** Finds looks by id, file or folder; all built-in ones where nothing is named. A file and an id that are both there: the file. */
export async function wantedLooks(names: readonly string[], folder: string): Promise<Result<WantedLooks, string>> {
  if (names.length === 0) return succeed({ looks: BUILT_IN_LOOKS, flaws: [] });
  const looks: Look[] = [];
  const flaws: WantedLooks["flaws"][number][] = [];
  for (const name of names) {
    const path = resolve(folder, name);
    const facts = await stat(path).catch(() => null);
    if (facts) {
      const files = facts.isDirectory() ? (await readdir(path)).filter((file) => file.endsWith(ENDING)).sort().map((file) => join(path, file)) : [path];
      if (files.length === 0) return fail(`${path} holds no look files; their names end in ${ENDING}.`);
      for (const file of files) {
        const read = readLooks(await readFile(file, "utf8"), { kind: "yours", file: basename(file) });
        looks.push(...read.looks);
        flaws.push(...read.flaws.map(({ line, reason }) => ({ file, line, reason })));
      }
      continue;
    }
    const look = BUILT_IN_LOOKS.find(({ id }) => id === name);
    if (!look) return fail(`No look, file or folder is called "${name}"${didYouMean(name, BUILT_IN_LOOKS.map(({ id }) => id)) || "."} Leave --looks out to see all.`);
    looks.push(look);
  }
  const ids = new Set<string>();
  const twice = looks.find(({ id }) => ids.size === ids.add(id).size);
  return twice ? fail(`Two of the looks are called "${twice.id}". Give one of them another id.`) : succeed({ looks, flaws });
}
