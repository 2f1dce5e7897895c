import { clipKey, type ClipRef } from "../../project/references";
import type { Edit } from "../../edits/edit";
import { readsOf } from "../../edits/edit-kinds";
import type { BinReads } from "../../edits/edit-reads";
import type { ReadScope } from "../host-port";

/** What to read of a project, exactly. */
export type ReadRequest = {
  readonly sequenceGuids: readonly string[];
  /** Only these clips; null for all. */
  readonly clips: readonly ClipRef[] | null;
  readonly readsChain: (clip: ClipRef, selected: boolean) => boolean;
  readonly paramsOf: (clip: ClipRef, matchName: string) => readonly WantedParam[];
  /** Of which sequences the markers are read; null for all. */
  readonly markersOfSequences: ReadonlySet<string> | null;
  readonly markersOfItems: readonly string[];
  /** Keys of the clips whose own markers are read. */
  readonly markersOfClips: ReadonlySet<string>;
  /** Null where nothing of the bins is read. */
  readonly bins: BinReads | null;
};

/** With a name: the parameter is reported under it, if it is the one that is meant. Without: under the host's own name. */
export type WantedParam = { readonly index: number; readonly displayName: string | null };

/** What a panel asked for, for one sequence. */
export function requestForScope(scope: ReadScope, sequenceGuid: string): ReadRequest {
  const params = new Map(scope.params.map(({ matchName, indexes }) => [matchName, indexes.map((index) => ({ index, displayName: null }))]));
  return {
    sequenceGuids: [sequenceGuid],
    clips: null,
    readsChain: chainChoice(scope.effectsOf),
    paramsOf: (_clip, matchName) => params.get(matchName) ?? [],
    markersOfSequences: null,
    markersOfItems: scope.markersOfItems,
    markersOfClips: new Set(),
    bins: null,
  };
}

/** Just what these edits depend on and change. */
export function requestForEdits(edits: readonly Edit[]): ReadRequest {
  const clips = new Map<string, ClipRef>();
  const params = new Map<string, Map<number, WantedParam>>();
  const reads = edits.map(readsOf);
  for (const { effect, params: wanted } of reads.flatMap(({ effects = [] }) => effects)) {
    clips.set(clipKey(effect.clip), effect.clip);
    const key = chainKey(effect.clip, effect.matchName);
    const known = params.get(key) ?? new Map<number, WantedParam>();
    for (const { index, displayName } of wanted) known.set(index, { index, displayName });
    params.set(key, known);
  }
  const owners = reads.flatMap(({ markersOf = [] }) => markersOf);
  const owningClips = owners.flatMap((owner) => (owner.kind === "clip" ? [owner.clip] : []));
  for (const clip of owningClips) clips.set(clipKey(clip), clip);
  const sequences = owners.flatMap((owner) => (owner.kind === "sequence" ? [owner.sequenceGuid] : []));
  const bins = reads.flatMap((read) => read.bins ?? []);
  return {
    sequenceGuids: [...new Set([...[...clips.values()].map((clip) => clip.sequenceGuid), ...sequences])],
    clips: [...clips.values()],
    readsChain: () => true,
    paramsOf: (clip, matchName) => [...(params.get(chainKey(clip, matchName))?.values() ?? [])],
    markersOfSequences: new Set(sequences),
    markersOfItems: owners.flatMap((owner) => (owner.kind === "project-item" ? [owner.mediaId] : [])),
    markersOfClips: new Set(owningClips.map(clipKey)),
    bins: bins.length === 0 ? null : {
      names: bins.flatMap(({ names = [] }) => names),
      sources: bins.flatMap(({ sources = [] }) => sources),
      templates: bins.flatMap(({ templates = [] }) => templates),
      usesOf: bins.flatMap(({ usesOf = [] }) => usesOf),
    },
  };
}

/** All clips of the sequences that these edits are about, without effects: enough to see where clips went. */
export function requestForWhereabouts(edits: readonly Edit[]): ReadRequest {
  return { ...requestForEdits(edits), clips: null, readsChain: () => false, markersOfSequences: new Set(), markersOfItems: [], markersOfClips: new Set(), bins: null };
}

function chainChoice(effectsOf: ReadScope["effectsOf"]): ReadRequest["readsChain"] {
  if (effectsOf === "none") return () => false;
  if (effectsOf === "all") return () => true;
  if (effectsOf === "selected") return (_clip, selected) => selected;
  const keys = new Set(effectsOf.clipKeys);
  return (clip) => keys.has(clipKey(clip));
}

function chainKey(clip: ClipRef, matchName: string): string {
  return `${clipKey(clip)}|${matchName}`;
}
