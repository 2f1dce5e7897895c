import type { Look } from "../../../shared/effects/looks/look";
import type { Library } from "./library";

/** One of the editor's own files of looks. `isWhole`: nothing in it is flawed, so that one look can go and nothing else is lost. */
export type OwnFile = { readonly file: string; readonly looks: readonly Look[]; readonly isWhole: boolean };

/** The editor's own files that hold looks or flaws, in the library's order. */
export function ownFiles({ looks, flawed }: Pick<Library, "looks" | "flawed">): readonly OwnFile[] {
  const files = new Map<string, Look[]>();
  for (const look of looks) if (look.from.kind === "yours") files.set(look.from.file, [...(files.get(look.from.file) ?? []), look]);
  const broken = flawed.filter(({ from }) => from === "yours").map(({ file }) => file);
  for (const file of broken) if (!files.has(file)) files.set(file, []);
  return [...files].map(([file, each]) => ({ file, looks: each, isWhole: !broken.includes(file) }));
}
