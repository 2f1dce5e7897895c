import * as v from "valibot";
import { fail, succeed } from "../basics/result";
import { addNamed, itemsNamed, removeNamed, topBins } from "../project/change-bins";
import { nameSchema } from "../project/project-schemas";
import type { ProjectSnapshot } from "../project/project-snapshot";
import { oddityOfName } from "../project/plain-name";
import type { AddBin, RemoveBin, StaleEdit } from "./edit";
import type { EditKind, Touches } from "./edit-kind";
import type { EditReads } from "./edit-reads";
import { nameKey } from "./name-key";

type BinEdit = AddBin | RemoveBin;

const shared = {
  fields: { bin: v.strictObject({ name: nameSchema }) },
  reads: ({ bin }: BinEdit): EditReads => ({ bins: { names: [bin.name] } }),
  touches: ({ bin }: BinEdit): Touches => ({ reads: [], writes: [nameKey(bin.name)] }),
  differences,
  place: ({ bin }: BinEdit): string => nameKey(bin.name),
  // A bin is taken back only while it is empty.
  mayHoldWork: (): boolean => false,
  retarget: <E extends BinEdit>(edit: E): E => edit,
};

/** Making a bin at the top of the project. */
export const addBin: EditKind<AddBin> = {
  ...shared,

  apply(snapshot, edit) {
    const { name } = edit.bin;
    const oddity = oddityOfName(name);
    if (oddity) return fail(stale(edit, "a name that hosts keep", oddity));
    if (itemsNamed(snapshot, name).some((item) => item.path.length === 0)) return fail(stale(edit, "a name that is free", "taken at the top of the project"));
    return succeed(addNamed(snapshot, { name, path: [], usedIn: [], is: { kind: "bin", holds: [] } }));
  },

  invert: (edit) => ({ ...edit, kind: "remove-bin" }),
  phases: ({ bin }) => [{ kind: "bin-work", tasks: [{ kind: "create-bin", name: bin.name }] }],
  restore: (now, before, edit) => (countOf(now, edit) > countOf(before, edit) ? [{ ...edit, kind: "remove-bin" }] : []),
};

/** Removing an empty bin from the top of the project. */
export const removeBin: EditKind<RemoveBin> = {
  ...shared,

  apply(snapshot, edit) {
    const [found, ...others] = topBins(snapshot, edit.bin.name);
    if (!found || found.is.kind !== "bin") return fail(stale(edit, "at the top of the project", "gone"));
    if (others.length > 0) return fail(stale(edit, "the only one of its name", `one of ${others.length + 1}`));
    const [first, ...more] = found.is.holds;
    if (first !== undefined) return fail(stale(edit, "empty", `holding ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`));
    return succeed(removeNamed(snapshot, found));
  },

  invert: (edit) => ({ ...edit, kind: "add-bin" }),
  phases: ({ bin }) => [{ kind: "bin-work", tasks: [{ kind: "remove-bin", name: bin.name }] }],
  restore: (now, before, edit) => (countOf(now, edit) < countOf(before, edit) ? [{ ...edit, kind: "add-bin" }] : []),
};

function differences(edit: BinEdit, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  const [should, is] = [countOf(expected, edit), countOf(found, edit)];
  return should === is ? [] : [`there should be ${should === 0 ? "no" : "a"} bin "${edit.bin.name}", but there ${is === 1 ? "is one" : `are ${is}`}`];
}

function countOf(snapshot: ProjectSnapshot, { bin }: BinEdit): number {
  return topBins(snapshot, bin.name).length;
}

function stale(edit: BinEdit, expected: string, found: string): StaleEdit {
  return { edit, on: `bin "${edit.bin.name}"`, expected, found };
}
