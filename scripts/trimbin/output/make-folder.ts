import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";

/** Makes a folder and what is missing above it; one that is there is fine. Not `recursive`, which never comes back from places like /proc (Node 20). */
export async function makeFolder(path: string): Promise<Result<null, string>> {
  const facts = await stat(path).catch(() => null);
  if (facts) return facts.isDirectory() ? succeed(null) : fail(`${path} is no folder. Name a folder for the pictures.`);
  const above = dirname(path) === path ? succeed(null) : await makeFolder(dirname(path));
  if (!above.ok) return above;
  const code = await mkdir(path).then(() => null, (problem: NodeJS.ErrnoException) => problem.code ?? problem.message);
  return code === null || code === "EEXIST" ? succeed(null) : fail(`The folder ${path} could not be made (${code}). Check permissions and free space, or name another folder.`);
}
