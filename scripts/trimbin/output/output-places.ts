import { access, constants, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { Picture } from "../pictures/picture";

/** One output option: what was written behind it, which file names it may end in, and how a file is named that goes into a folder. */
export type OutputOption = { readonly option: string; readonly wanted: string; readonly extensions: readonly string[]; readonly extensionFor: (picture: Picture) => string };

const NAME = "{name}";

/** The absolute file for each picture's output, in order, checked: in a folder that is there, under a known extension, two never the same, none of them an input. */
export async function outputPlaces({ option, wanted, extensions, extensionFor }: OutputOption, pictures: readonly Picture[], inputs: readonly string[], folder: string): Promise<Result<readonly string[], string>> {
  const isFolder = wanted.endsWith("/") || ((await stat(resolve(folder, wanted)).catch(() => null))?.isDirectory() ?? false);
  if (!isFolder && !wanted.includes(NAME) && pictures.length > 1) {
    return fail(`${option} names one file for ${pictures.length} targets. Name a folder, or write ${NAME} where each target's name goes.`);
  }
  const places = pictures.map((picture) => {
    if (isFolder) return resolve(folder, wanted, `${nameOf(picture)}${extensionFor(picture)}`);
    return resolve(folder, wanted.split(NAME).join(nameOf(picture)));
  });
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice) return fail(`${option}: two targets would be written to ${twice}. Give the targets different names, or match them one at a time.`);
  for (const place of places) {
    const problem = await problemOfPlace(place, option, extensions, inputs);
    if (problem) return fail(problem);
  }
  return succeed(places);
}

/** What stands in the way of writing there, or null. */
export async function problemOfPlace(place: string, option: string, extensions: readonly string[], inputs: readonly string[]): Promise<string | null> {
  if (!extensions.includes(extname(place).toLowerCase())) return `${option}: ${basename(place)} should end in ${extensions.join(", ")}.`;
  const folder = dirname(place);
  const facts = await stat(folder).catch(() => null);
  if (!facts?.isDirectory()) return `${option}: the folder ${folder} does not exist. Make it first.`;
  if (!(await access(folder, constants.W_OK).then(() => true, () => false))) return `${option}: nothing may be written in ${folder}. Check its permissions or name another folder.`;
  const there = await stat(place).catch(() => null);
  if (there && !there.isFile()) return `${option}: ${place} is a ${there.isDirectory() ? "folder" : "device"}. Name a file.`;
  const real = await realpath(place).catch(() => place);
  const same = await Promise.all(inputs.map((input) => realpath(input).catch(() => input)));
  return same.includes(real) ? `${option}: ${place} is one of the inputs and would be overwritten. Name another file.` : null;
}

/** A target's name for its outputs: its file without extension, and the moment of a video. */
function nameOf({ source }: Picture): string {
  const { name, path } = source;
  const file = basename(path);
  const stem = basename(file, extname(file));
  return source.moments.kind === "whole" ? stem : `${stem}${name.slice(name.lastIndexOf("@"))}`;
}
