import { chunkTasks, type BinTask } from "./bin-task";
import type { RemoveStringOut } from "./edit";
import type { EditPhase } from "./edit-kind";
import type { StringOut } from "./string-out";
import { subclipsOf } from "./string-out-content";

/**
 * The transactions that make a string-out, where nothing that is made in one can be used before the next:
 *
 *     bin, clone, subclips  |  clear, name and move the clone, move subclips  |  move the rest, place all
 */
export function phasesOfMaking(stringOut: StringOut, maxActions: number): EditPhase[] {
  const { name, template } = stringOut;
  const subclips = subclipsOf(stringOut);
  const make: BinTask[] = [
    { kind: "create-bin", name },
    { kind: "clone-template", stringOut: name, templateGuid: template.sequenceGuid },
    ...subclips.map((subclip): BinTask => ({ kind: "create-subclip", subclip })),
  ];
  const arrange: BinTask[] = [
    { kind: "name-clone", stringOut: name },
    { kind: "move-clone", stringOut: name },
    ...subclips.map((subclip): BinTask => ({ kind: "move-subclip", name: subclip.name, bin: name })),
  ];
  const place = stringOut.clips.map(({ subclip, at }): BinTask => ({ kind: "place-subclip", stringOut: name, name: subclip.name, at }));
  const [clearing = [], ...later] = chunkTasks(arrange, maxActions);
  return [...chunkTasks(make, maxActions), clearing, ...chunkTasks([...later.flat(), ...place], maxActions)].map(work);
}

/** The transactions that remove a string-out: the bin last, when it is empty. */
export function phasesOfRemoving({ stringOut, found }: RemoveStringOut, maxActions: number): EditPhase[] {
  const { name } = stringOut;
  const whole = found.kind === "whole";
  const subclips = whole ? subclipsOf(stringOut).map((subclip) => subclip.name) : found.subclips;
  const content: BinTask[] = [
    ...(whole || found.sequence ? [{ kind: "remove-sequence", stringOut: name } as const] : []),
    ...subclips.map((subclip): BinTask => ({ kind: "remove-subclip", name: subclip })),
  ];
  const bin: BinTask[][] = whole || found.bin ? [[{ kind: "remove-bin", name }]] : [];
  return [...chunkTasks(content, maxActions), ...bin].map(work);
}

function work(tasks: readonly BinTask[]): EditPhase {
  return { kind: "bin-work", tasks };
}
