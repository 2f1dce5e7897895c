import { fail, succeed } from "../basics/result";
import type { NamedItem } from "../project/bins-snapshot";
import { addNamed, itemsNamed, removeNamed, samePath, topBins } from "../project/change-bins";
import { idOrNullSchema } from "../project/project-schemas";
import type { ProjectSnapshot } from "../project/project-snapshot";
import type { BinTask } from "./bin-task";
import type { AddSubclip, RemoveSubclip, StaleEdit } from "./edit";
import type { EditKind, EditPhase, Touches } from "./edit-kind";
import type { BinReads } from "./edit-reads";
import { nameKey } from "./name-key";
import { subclipSchema } from "./string-out-schema";
import { newSubclip, refusalOfSubclip, showsSubclip, subclipDifference } from "./subclip-state";

type SubclipEdit = AddSubclip | RemoveSubclip;

const shared = {
  fields: { subclip: subclipSchema, bin: idOrNullSchema },
  differences,
  place: ({ subclip }: SubclipEdit): string => nameKey(subclip.name),
  mayHoldWork: (now: ProjectSnapshot, { subclip }: SubclipEdit): boolean => itemsNamed(now, subclip.name).length > 0,
  retarget: <E extends SubclipEdit>(edit: E): E => edit,
};

/** Making a subclip; the host puts it beside its clip, so another bin takes a second step. */
export const addSubclip: EditKind<AddSubclip> = {
  ...shared,
  reads: (edit) => ({ bins: reads(edit) }),

  apply(snapshot, edit) {
    const { subclip, bin } = edit;
    const refusal = refusalOfSubclip(snapshot, subclip);
    if (refusal) return fail({ edit, ...refusal });
    if (bin !== null && topBins(snapshot, bin).length !== 1) return fail(stale(edit, `one bin "${bin}" at the top of the project`, topBins(snapshot, bin).length === 0 ? "none" : "several"));
    return succeed(addNamed(snapshot, { ...newSubclip(snapshot, subclip), ...(bin === null ? {} : { path: [bin] }) }));
  },

  invert: (edit) => ({ ...edit, kind: "remove-subclip" }),
  touches: ({ subclip, bin }): Touches => ({ reads: [], readsLast: bin === null ? [] : [nameKey(bin)], writes: [nameKey(subclip.name)] }),

  phases({ subclip, bin }) {
    const made = work({ kind: "create-subclip", subclip });
    return bin === null ? [made] : [made, work({ kind: "move-subclip", name: subclip.name, bin })];
  },

  restore(now, before, edit) {
    const there = itemsNamed(now, edit.subclip.name);
    const moved = there.some(({ path }) => edit.bin !== null && samePath(path, [edit.bin]));
    return there.length > itemsNamed(before, edit.subclip.name).length ? [{ kind: "remove-subclip", subclip: edit.subclip, bin: moved ? edit.bin : null }] : [];
  },
};

/** Removing a subclip; refused where a sequence uses it, as the host would take it out of there too. */
export const removeSubclip: EditKind<RemoveSubclip> = {
  ...shared,
  reads: (edit) => ({ bins: { ...reads(edit), usesOf: [edit.subclip.name] } }),

  apply(snapshot, edit) {
    const { subclip, bin } = edit;
    const [found, ...others] = itemsNamed(snapshot, subclip.name);
    const problem = whyOther(found, others, edit);
    if (!found || problem) return fail(stale(edit, bin === null ? "as it was made" : `as it was made, in ${bin}`, problem ?? "gone"));
    return succeed(removeNamed(snapshot, found));
  },

  invert: (edit) => ({ ...edit, kind: "add-subclip" }),
  touches: ({ subclip, bin }): Touches => ({ reads: bin === null ? [] : [nameKey(bin)], writes: [nameKey(subclip.name)] }),
  phases: ({ subclip }) => [work({ kind: "remove-subclip", name: subclip.name })],

  restore(now, before, edit) {
    return itemsNamed(now, edit.subclip.name).length < itemsNamed(before, edit.subclip.name).length ? [{ ...edit, kind: "add-subclip" }] : [];
  },
};

function whyOther(found: NamedItem | undefined, others: readonly NamedItem[], { subclip, bin }: SubclipEdit): string | null {
  if (!found) return "gone";
  if (others.length > 0) return `one of ${others.length + 1} of that name`;
  if (bin !== null && !samePath(found.path, [bin])) return `in ${found.path.join(" > ") || "no bin"}`;
  if (!showsSubclip(found, subclip)) return "another part or another thing";
  return found.usedIn.length > 0 ? `used in ${found.usedIn.join(", ")}` : null;
}

function reads({ subclip, bin }: SubclipEdit): Partial<BinReads> {
  return { names: [subclip.name, ...(bin === null ? [] : [bin])], sources: [subclip.of.mediaId] };
}

function work(task: BinTask): EditPhase {
  return { kind: "bin-work", tasks: [task] };
}

function differences({ subclip }: SubclipEdit, expected: ProjectSnapshot, found: ProjectSnapshot): string[] {
  return subclipDifference(subclip.name, itemsNamed(expected, subclip.name), itemsNamed(found, subclip.name));
}

function stale(edit: SubclipEdit, expected: string, found: string): StaleEdit {
  return { edit, on: `subclip "${edit.subclip.name}"`, expected, found };
}
