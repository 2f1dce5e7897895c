import { fail, succeed, type Result } from "../basics/result";
import type { NamedItem } from "../project/bins-snapshot";
import { addNamed, itemsNamed, removeNamed } from "../project/change-bins";
import { findSequence } from "../project/find-in-project";
import { oddityOfName } from "../project/plain-name";
import type { ProjectSnapshot, SequenceSnapshot } from "../project/project-snapshot";
import { MOST_TEMPLATE_MARKERS } from "./bin-task";
import type { AddStringOut, Edit, RemoveStringOut, StaleEdit } from "./edit";
import type { EditKind } from "./edit-kind";
import type { EditReads } from "./edit-reads";
import { nameKey } from "./name-key";
import type { StringOut } from "./string-out";
import { newContent, oddityOfPlaces, subclipsOf } from "./string-out-content";
import { piecesOf, stringOutDifferences, whyNotRemains, whyNotWhole } from "./string-out-pieces";
import { stringOutFoundSchema, stringOutSchema } from "./string-out-schema";
import { phasesOfMaking, phasesOfRemoving } from "./string-out-steps";
import { newSubclip, refusalOfSubclip } from "./subclip-state";

type StringOutEdit = AddStringOut | RemoveStringOut;

const shared = {
  reads: ({ stringOut }: StringOutEdit): EditReads => ({
    bins: { names: namesOf(stringOut), sources: subclipsOf(stringOut).map(({ of }) => of.mediaId), templates: [stringOut.template.sequenceGuid] },
    markersOf: [{ kind: "sequence", ...stringOut.template }],
  }),
  differences: ({ stringOut }: StringOutEdit, expected: ProjectSnapshot, found: ProjectSnapshot): string[] => stringOutDifferences(stringOut, expected, found),
  place: ({ stringOut }: StringOutEdit): string => nameKey(stringOut.name),
  mayHoldWork: (now: ProjectSnapshot, { stringOut }: StringOutEdit): boolean => itemsNamed(now, stringOut.name).length > 0,
  retarget: <E extends StringOutEdit>(edit: E): E => edit,
};

/** Made under one key, so that no two clones appear in one step and each can be told from the other. */
const CLONES = "clones";

/** Making a sequence of subclips in a bin of its own. */
export const addStringOut: EditKind<AddStringOut> = {
  ...shared,
  fields: { stringOut: stringOutSchema },

  apply(snapshot, edit) {
    const template = templateOf(snapshot, edit);
    if (!template.ok) return template;
    const { stringOut } = edit;
    const { name } = stringOut;
    const problem = whyNotNamed(snapshot, stringOut);
    if (problem) return fail(stale(edit, "a name of its own that hosts keep", problem));
    const oddity = oddityOfPlaces(stringOut, template.value.frameRate);
    if (oddity) return fail(stale(edit, "clips on whole frames, one after the other", oddity));
    for (const subclip of subclipsOf(stringOut)) {
      const refusal = refusalOfSubclip(snapshot, subclip);
      if (refusal) return fail({ edit, ...refusal });
    }
    const { frameRate } = template.value;
    const items: NamedItem[] = [
      { name, path: [], usedIn: [], is: { kind: "bin", holds: [] } },
      { name, path: [name], usedIn: [], is: { kind: "sequence", frameRate, clips: newContent(stringOut, frameRate), markers: 0 } },
      ...subclipsOf(stringOut).map((subclip) => ({ ...newSubclip(snapshot, subclip), path: [name], usedIn: [name] })),
    ];
    return succeed(items.reduce(addNamed, snapshot));
  },

  invert: (edit) => ({ ...edit, kind: "remove-string-out", found: { kind: "whole" } }),
  touches: ({ stringOut }) => ({ reads: [], writes: [CLONES, ...namesOf(stringOut).map(nameKey)] }),
  phases: ({ stringOut }, maxActions) => phasesOfMaking(stringOut, maxActions),

  // All of its names were free before, so whatever bears one now is its own.
  restore: (now, before, { stringOut }) => (isThere(stringOut, before) ? [] : removalOfRemains(stringOut, now)),
};

/** Removing a string-out with its bin and its subclips; refused when anybody has worked in it or uses parts of it elsewhere. */
export const removeStringOut: EditKind<RemoveStringOut> = {
  ...shared,
  fields: { stringOut: stringOutSchema, found: stringOutFoundSchema },
  reads: (edit) => ({ ...shared.reads(edit), bins: { ...shared.reads(edit).bins, usesOf: namesOf(edit.stringOut) } }),

  apply(snapshot, edit) {
    const { stringOut, found } = edit;
    const problem = found.kind === "whole" ? whyNotWhole(snapshot, stringOut) : whyNotRemains(snapshot, stringOut);
    if (problem) return fail(stale(edit, "as it was made", `changed: ${problem}`));
    const { bins, sequences, subclips } = piecesOf(stringOut, snapshot);
    const pieces = found.kind === "whole" ? [...sequences, ...subclips, ...bins] : [...(found.sequence ? sequences : []), ...subclips.filter(({ name }) => found.subclips.includes(name)), ...(found.bin ? bins : [])];
    return succeed(pieces.reduce(removeNamed, snapshot));
  },

  invert: ({ stringOut }) => ({ kind: "add-string-out", stringOut }),
  touches: ({ stringOut }) => ({ reads: [], writes: namesOf(stringOut).map(nameKey) }),
  phases: phasesOfRemoving,

  // What is left of it is removed too, and all of it made again.
  restore(now, before, { stringOut }) {
    if (stringOutDifferences(stringOut, before, now).length === 0) return [];
    const again: Edit[] = isThere(stringOut, before) ? [{ kind: "add-string-out", stringOut }] : [];
    return [...removalOfRemains(stringOut, now), ...again];
  },
};

function isThere(stringOut: StringOut, snapshot: ProjectSnapshot): boolean {
  return namesOf(stringOut).some((name) => itemsNamed(snapshot, name).length > 0);
}

function removalOfRemains(stringOut: StringOut, now: ProjectSnapshot): Edit[] {
  if (!isThere(stringOut, now)) return [];
  const { bins, sequences, subclips } = piecesOf(stringOut, now);
  return [{ kind: "remove-string-out", stringOut, found: { kind: "remains", bin: bins.length > 0, sequence: sequences.length > 0, subclips: subclips.map(({ name }) => name) } }];
}

/** The sequence to be cloned, or why it cannot be. */
function templateOf(snapshot: ProjectSnapshot, edit: AddStringOut): Result<SequenceSnapshot, StaleEdit> {
  const { sequenceGuid, name } = edit.stringOut.template;
  const on = `sequence ${name}`;
  const sequence = findSequence(snapshot, sequenceGuid);
  const captions = snapshot.bins.templates.find((template) => template.sequenceGuid === sequenceGuid)?.captionTracks ?? 0;
  if (!sequence) return fail({ edit, on, expected: "in the project", found: "gone" });
  // No action of the host removes captions.
  if (captions > 0) return fail({ edit, on, expected: "a template without caption tracks", found: "one with captions, which no plan can clear" });
  const { length } = sequence.markers;
  if (length > MOST_TEMPLATE_MARKERS) return fail({ edit, on, expected: `a template with at most ${MOST_TEMPLATE_MARKERS} markers`, found: `one with ${length}` });
  return succeed(sequence);
}

function whyNotNamed(snapshot: ProjectSnapshot, { name, clips }: StringOut): string | null {
  if (clips.some(({ subclip }) => subclip.name === name)) return "the name of one of its subclips";
  return oddityOfName(name) ?? (itemsNamed(snapshot, name).length > 0 ? "taken in this project" : null);
}

function namesOf(stringOut: StringOut): string[] {
  return [stringOut.name, ...subclipsOf(stringOut).map(({ name }) => name)];
}

function stale(edit: StringOutEdit, expected: string, found: string): StaleEdit {
  return { edit, on: `string-out "${edit.stringOut.name}"`, expected, found };
}
