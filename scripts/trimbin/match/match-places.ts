import { resolve } from "node:path";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import type { MatchOutputs } from "../command-line";
import { outputPlaces, problemOfPlace, type OutputOption } from "../output/output-places";
import { PICTURE_EXTENSIONS, pictureExtension } from "../output/write-picture";
import { CDL_EXTENSIONS } from "./correction-files";
import type { DecodedShot } from "./decoded-shots";

/** Where one target's files go; null where none is asked for. */
export type TargetPlaces = { readonly image: string | null; readonly cube: string | null; readonly cdl: string | null };

/** Where everything goes, checked before any work is done. */
export async function matchPlaces(
  outputs: MatchOutputs,
  targets: readonly DecodedShot[],
  inputs: readonly DecodedShot[],
  folder: string,
): Promise<Result<{ readonly targets: readonly TargetPlaces[]; readonly report: string | null }, string>> {
  const paths = inputs.map(({ picture }) => picture.source.path);
  const place = (wanted: string | undefined, option: Omit<OutputOption, "wanted">): Promise<Result<readonly (string | null)[], string>> =>
    wanted === undefined ? Promise.resolve(succeed(targets.map(() => null))) : outputPlaces({ ...option, wanted }, targets.map(({ picture }) => picture), paths, folder);
  const image = await place(outputs.image, { option: "--image-out", extensions: PICTURE_EXTENSIONS, extensionFor: pictureExtension });
  if (!image.ok) return image;
  const cube = await place(outputs.cube, { option: "--cube", extensions: [".cube"], extensionFor: () => ".cube" });
  if (!cube.ok) return cube;
  const cdl = await place(outputs.cdl, { option: "--cdl", extensions: CDL_EXTENSIONS, extensionFor: () => ".cdl" });
  if (!cdl.ok) return cdl;
  const report = outputs.report === undefined ? null : resolve(folder, outputs.report);
  const problem = report === null ? null : await problemOfPlace(report, "--report", [".json"], paths);
  if (problem !== null) return fail(problem);
  return succeed({ targets: targets.map((_, index) => ({ image: image.value[index] ?? null, cube: cube.value[index] ?? null, cdl: cdl.value[index] ?? null })), report });
}
