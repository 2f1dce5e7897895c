import { rmSync } from "node:fs";
import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";

const unfinished = new Set<string>();
let count = 0;

/** Writes a file whole or not at all: beside its place first, then under its name, replacing what was there; a link keeps pointing to what is replaced. */
export async function writeWholeFile(place: string, content: Buffer | string): Promise<Result<null, string>> {
  const path = await realpath(place).catch(() => place);
  // Not made of the file's own name, which may already be as long as a name can be.
  const temporary = join(dirname(path), `.trimbin-${process.pid}-${++count}.part`);
  unfinished.add(temporary);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
    return succeed(null);
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => null);
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : null;
    if (code === null) throw problem;
    return fail(`${place} could not be written (${code}). Check the folder's permissions and the free space.`);
  } finally {
    unfinished.delete(temporary);
  }
}

/** Takes away what an interrupted write left beside its place. */
export function discardUnfinishedFiles(): void {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
  unfinished.clear();
}
