import type { HostProfile } from "../../../shared/host/host-profile";
import { readCurrentGrade } from "../source/current-grade";
import { isSeenOnlyAlone } from "../source/is-seen-only-alone";
import type { MatchRun } from "../search/match-run";
import { scenesToSearch } from "../search/scenes-to-search";
import type { ShotMatchState } from "../shot-match-state";

/** What looking at shots alone would do to the project, before it is done. */
export type AloneOffer = {
  readonly keys: ReadonlySet<string>;
  /** Of these, the ones that are remembered: they cost nothing more. */
  readonly known: number;
  readonly undoSteps: number;
  /** Before a search, looking is part of it. */
  readonly way: "search" | "results";
};

/** Offered where the host can, and shots or a reference are seen only alone: before a search, after one that ended at its reference, and with results. Null else. */
export function aloneOffer(state: ShotMatchState, { app, can }: Pick<HostProfile, "app" | "can">, isKnown: (key: string) => boolean): AloneOffer | null {
  const { stage, revert } = state;
  if (can.clipAlone === null || revert.kind === "reverting") return null;
  const way = stage.name === "ready" ? "results" : stage.name === "idle" || (stage.name === "failed" && !stage.run && !stage.receipt) ? "search" : null;
  if (way === null) return null;
  const keys = stage.name === "ready" ? unseenInRun(stage.run, app) : unseenBefore(state, app);
  if (keys.length === 0) return null;
  const known = keys.filter(isKnown).length;
  return { keys: new Set(keys), known, undoSteps: (keys.length - known) * can.clipAlone.undoSteps, way };
}

/** References and targets that a search would not see. */
function unseenBefore({ source, ...wanted }: ShotMatchState, app: HostProfile["app"]): string[] {
  if (source.kind !== "read") return [];
  const scenes = scenesToSearch({ ...wanted, shots: source.shots });
  const shots = scenes.flatMap(({ hero, targets }) => [...(hero.from.kind === "shot" ? [hero.from.shot] : []), ...targets.filter(({ clip }) => clip.refusal === null)]);
  return shots.filter(({ clip }) => isSeenOnlyAlone(source.sequence, clip, app)).map(({ key }) => key);
}

/** Targets that were not seen, whose grade can be changed and whose reference was seen. */
function unseenInRun({ sequence, scenes, shots, carrier }: MatchRun, app: HostProfile["app"]): string[] {
  if (!carrier) return [];
  const unseen = shots.filter(({ shot, scene, looked }) => looked === null && scenes[scene]?.reference && shot.clip.refusal === null && isSeenOnlyAlone(sequence, shot.clip, app));
  return unseen.filter(({ shot }) => readCurrentGrade(shot.clip, carrier).kind !== "unusable").map(({ shot }) => shot.key);
}
