import { stat } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";

/** When in a video to look, in seconds from its beginning. */
export type Moments = { readonly kind: "whole" } | { readonly kind: "moment"; readonly at: number } | { readonly kind: "range"; readonly from: number; readonly to: number };

/** A file that is there, and what of it is meant. `name` is what the person wrote; `version` changes when the file does. */
export type Source = { readonly name: string; readonly path: string; readonly moments: Moments; readonly version: string };

const WITH_MOMENTS = /^(.+)@(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/;

/** Finds `file`, `file@seconds` or `file@seconds-seconds` in the first of the folders that has it. */
export async function findSource(name: string, folders: readonly string[]): Promise<Result<Source, string>> {
  const whole = await findFile(name, folders);
  if (whole) return sourceAt(name, whole, { kind: "whole" });
  const [, file, from, to] = WITH_MOMENTS.exec(name) ?? [];
  const found = file === undefined ? null : await findFile(file, folders);
  const beforeAt = name.slice(0, Math.max(0, name.lastIndexOf("@")));
  if (file === undefined && beforeAt !== "" && (await findFile(beforeAt, folders))) return fail(`${name}: "${name.slice(beforeAt.length)}" is no moment. Write video@12.5 or video@10-14, in seconds.`);
  if (!found) return fail(`${file ?? name} does not exist. Check the path; it starts from the folder you call trimbin in.`);
  if (to === undefined) return sourceAt(name, found, { kind: "moment", at: Number(from) });
  if (Number(to) <= Number(from)) return fail(`${name}: the range ends before it begins. Write video@from-to in seconds.`);
  return sourceAt(name, found, { kind: "range", from: Number(from), to: Number(to) });
}

type FoundFile = { readonly path: string; readonly isFile: boolean; readonly bytes: number; readonly version: string };

function sourceAt(name: string, { path, isFile, bytes, version }: FoundFile, moments: Moments): Result<Source, string> {
  if (!isFile) return fail(`${path} is a folder or a device, not a file. Name a picture or a video.`);
  if (bytes === 0) return fail(`${path} is empty. Export it again.`);
  return succeed({ name, path, moments, version });
}

async function findFile(name: string, folders: readonly string[]): Promise<FoundFile | null> {
  if (name.includes("\0")) return null;
  for (const folder of isAbsolute(name) ? folders.slice(0, 1) : folders) {
    const path = resolve(folder, name);
    const facts = await stat(path).catch(() => null);
    if (facts) return { path, isFile: facts.isFile(), bytes: facts.size, version: `${facts.mtimeMs} ${facts.size}` };
  }
  return null;
}
