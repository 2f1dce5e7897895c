import type { WorkbenchPage } from "./workbench-page";

/** The project at one moment: its contents, and every frame it shows. */
type ProjectMoment = { readonly state: string; readonly frames: readonly string[] };

/** Reads the project's contents and hashes every frame of the sequence. */
export async function rememberProject(workbench: WorkbenchPage, frames: number): Promise<ProjectMoment> {
  return { state: await workbench.stateText(), frames: await workbench.frameHashes(frames) };
}

/** Undoes everything, redoes everything, undoes everything again; lists every difference from what was there before, empty when all is as promised. */
export async function checkUndo(workbench: WorkbenchPage, start: ProjectMoment, applied: ProjectMoment, steps: number): Promise<string[]> {
  const broken: string[] = [];
  const undone = await repeat(() => workbench.undo());
  if (undone !== steps) broken.push(`${steps} undo steps were announced, but it took ${undone} to get back to the start.`);
  broken.push(...differences("after undo", start, await rememberProject(workbench, start.frames.length)));
  const redone = await repeat(() => workbench.redo());
  if (redone !== undone) broken.push(`${undone} steps were undone, but ${redone} redone.`);
  broken.push(...differences("after redo", applied, await rememberProject(workbench, start.frames.length)));
  await repeat(() => workbench.undo());
  if ((await workbench.stateText()) !== start.state) broken.push("after the second undo the project's contents are not those of the start.");
  return broken;
}

function differences(when: string, expected: ProjectMoment, found: ProjectMoment): string[] {
  const changed = expected.frames.flatMap((hash, frame) => (hash === found.frames[frame] ? [] : [frame]));
  return [
    ...(expected.state === found.state ? [] : [`${when} the project's contents differ.`]),
    ...(changed.length === 0 ? [] : [`${when} ${changed.length} frames differ, the first is frame ${changed[0]}.`]),
  ];
}

async function repeat(step: () => Promise<boolean>): Promise<number> {
  let count = 0;
  while (await step()) count += 1;
  return count;
}
