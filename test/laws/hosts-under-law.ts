import type { StepRules } from "../../shared/edits/plan-steps";
import { afterEffectsProfile } from "../../shared/host/after-effects/after-effects-profile";
import { readRequest } from "../../shared/host/after-effects/read-project";
import { requestForScope } from "../../shared/host/commit/read-request";
import type { HostPort } from "../../shared/host/host-port";
import type { LumetriAddresses } from "../../shared/host/host-profile";
import { LUMETRI_26_3 } from "../../shared/host/premiere/lumetri-addresses";
import { premiereProfile } from "../../shared/host/premiere/premiere-profile";
import { clipsOf } from "../../shared/project/find-in-project";
import type { EffectSnapshot, ParamSnapshot, ProjectSnapshot } from "../../shared/project/project-snapshot";
import { clipKey } from "../../shared/project/references";
import type { AfterEffectsSwitches } from "../hosts/after-effects/switches";
import type { HostSwitches } from "../hosts/premiere/switches";
import { openAdapter, patience } from "../simulated-host/adapter/open-adapter";
import { readWithBins } from "../simulated-host/adapter/read-with-bins";
import { everything, openAfterEffects } from "../simulated-host/after-effects-adapter/open-after-effects";
import { DRAWN_NAMES } from "./arbitrary-bin-edits";
import type { DrawnHost, EffectTemplate } from "./arbitrary-plans";

/** A project open in a host, as the laws see it. */
export type OpenUnderLaw = {
  readonly host: HostPort;
  /** Everything that drawn plans may be about. */
  readonly read: () => Promise<ProjectSnapshot>;
  /** Labels in Edit > Undo, oldest first. */
  readonly undoLabels: () => readonly string[];
  readonly undo: () => void;
  readonly redo: () => void;
  /** Undo groups that were left open; there must never be one. */
  readonly leftOpen: () => readonly string[];
};

/** A host in one of its possible ways to be. */
export type HostUnderLaw = { readonly name: string; readonly rules: StepRules; readonly drawn: DrawnHost; readonly open: () => OpenUnderLaw };

/** What nobody knows of the real hosts: the laws hold whichever way it is. */
const PREMIERE_SWITCHES: readonly Partial<HostSwitches>[] = [
  {},
  { directMutationUndo: "own-entry", exceptionRollback: "no", markerCommentsArgument: "ignored" },
  { directMutationUndo: "clears-redo", createEmptySelection: "fails", emptyTransaction: "entry" },
  { staleHandles: "work", exceptionRollback: "no", emptyTransaction: "entry" },
  { build: "26.2", markerCommentsArgument: "ignored" },
];

const AFTER_EFFECTS_SWITCHES: readonly Partial<AfterEffectsSwitches>[] = [
  {},
  { enumValues: "shuffled", groupAnswer: "undefined" },
  { constructors: "missing", emptyGroup: "entry", missingProperty: "throw" },
  { layerReferences: "die-with-order", outOfRange: "clamp", lockedLayers: "work" },
  { dynamicLinkGuid: "empty", unclosedGroup: "leave-open" },
];

/** Each host under each of its sets of switches. */
export function hostsUnderLaw(): readonly HostUnderLaw[] {
  return [...PREMIERE_SWITCHES.map(premiereWith), ...AFTER_EFFECTS_SWITCHES.map(afterEffectsWith)];
}

function premiereWith(switches: Partial<HostSwitches>): HostUnderLaw {
  const effects: readonly EffectTemplate[] = [newLumetri(LUMETRI_26_3), { matchName: "AE.ADBE Invert", displayName: "Invert", params: [] }];
  return {
    name: `Premiere with ${JSON.stringify(switches)}`,
    rules: premiereProfile("26.3.0").steps,
    drawn: { effects, intrinsics: 2, bins: true, likeAfterEffects: false },
    open: () => {
      const adapter = openAdapter({ switches });
      const { host, controls } = adapter;
      return { host, read: () => readWithBins(adapter, DRAWN_NAMES), undoLabels: () => controls.history().undo.map((entry) => entry.label), undo: controls.undo, redo: controls.redo, leftOpen: () => [] };
    },
  };
}

/** Two layers show one picture, one is stretched, one begins late: their clocks differ from the composition's. */
const LAYERS = "Main: red 0-10, red@5 2-6, blue 1-9 stretch=200, solid:Ground 0-10";

function afterEffectsWith(switches: Partial<AfterEffectsSwitches>): HostUnderLaw {
  const { steps, lumetri } = afterEffectsProfile();
  const effects = [newLumetri(lumetri), TINT, TRANSFORM];
  const params = effects.map((effect) => ({ matchName: effect.matchName, indexes: effect.params.map(({ index }) => index) }));
  return {
    name: `After Effects with ${JSON.stringify(switches)}`,
    rules: steps,
    drawn: { effects, intrinsics: 0, bins: false, likeAfterEffects: true },
    open: () => {
      const { host, module, controls, clock } = openAfterEffects({ project: LAYERS, switches });
      const context = { app: module.app ?? (module as AfterEffectsUXP.Application), module, clock, profile: afterEffectsProfile() };
      const read = async (): Promise<ProjectSnapshot> => {
        const plain = await host.readProject(everything(params), patience());
        if (!plain.ok) throw new Error(`The project was not read: ${plain.problem.kind}`);
        const guid = plain.value.activeSequenceGuid ?? "";
        const markersOfClips = new Set(plain.value.sequences.flatMap(clipsOf).map((clip) => clipKey(clip.ref)));
        return withoutNumbers(readRequest(context, { ...requestForScope(everything(params), guid), markersOfClips }, patience()));
      };
      return { host, read, undoLabels: () => controls.history().undo.map((entry) => entry.label), undo: controls.undo, redo: controls.redo, leftOpen: controls.unclosedGroups };
    },
  };
}

/** After Effects calls the second of two equal effects "Tint 2"; the model does not, and nothing depends on it. */
function withoutNumbers(snapshot: ProjectSnapshot): ProjectSnapshot {
  const unnumbered = (effect: EffectSnapshot): EffectSnapshot => ({ ...effect, displayName: effect.displayName.replace(/ \d+$/, "") });
  const sequences = snapshot.sequences.map((sequence) => ({
    ...sequence,
    videoTracks: sequence.videoTracks.map((track) => ({ ...track, clips: track.clips.map((clip) => ({ ...clip, effects: clip.effects?.map(unnumbered) ?? null })) })),
  }));
  return { ...snapshot, sequences };
}

function newLumetri({ matchName, displayName, sliders, others }: LumetriAddresses): EffectTemplate {
  const params = [...Object.values(sliders), ...others].sort((a, b) => a.index - b.index);
  return { matchName, displayName, params: params.map(({ index, displayName: name, neutral }) => fresh(index, name, neutral)) };
}

const TINT: EffectTemplate = {
  matchName: "ADBE Tint",
  displayName: "Tint",
  params: [fresh(1, "Map Black To", { red: 0, green: 0, blue: 0, alpha: 1 }), fresh(2, "Map White To", { red: 1, green: 1, blue: 1, alpha: 1 }), fresh(3, "Amount to Tint", 100)],
};

const TRANSFORM: EffectTemplate = {
  matchName: "ADBE Geometry2",
  displayName: "Transform",
  params: [fresh(1, "Anchor Point", { x: 0.5, y: 0.5 }), fresh(2, "Position", { x: 0.5, y: 0.5 }), fresh(7, "Rotation", 0)],
};

function fresh(index: number, displayName: string, value: Extract<ParamSnapshot["state"], { kind: "constant" }>["value"]): ParamSnapshot {
  return { index, displayName, state: { kind: "constant", value } };
}
