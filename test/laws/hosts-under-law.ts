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
import type { Fault as AfterEffectsFault } from "../hosts/after-effects/host/fault-injector";
import { shownName } from "../hosts/after-effects/module/shown-name";
import type { AfterEffectsSwitches } from "../hosts/after-effects/switches";
import type { Fault as PremiereFault } from "../hosts/premiere/host/fault-injector";
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
  /** Has every call of the host asked about from now on. */
  readonly drawFaults: (draw: (member: string) => DrawnFault | undefined) => void;
  /** Undo groups that were left open; there must never be one. */
  readonly leftOpen: () => readonly string[];
};

/** What a host can do instead of a call's work; After Effects, whose calls answer at once, throws or lies only. */
export type DrawnFault = PremiereFault;

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

/** Premiere under these switches. */
export function premiereWith(switches: Partial<HostSwitches>): HostUnderLaw {
  const effects: readonly EffectTemplate[] = [newLumetri(LUMETRI_26_3), { matchName: "AE.ADBE Invert", displayName: "Invert", params: [] }];
  return {
    name: `Premiere with ${JSON.stringify(switches)}`,
    rules: premiereProfile("26.3.0").steps,
    drawn: { effects, intrinsics: 2, bins: true, likeAfterEffects: false },
    open: () => {
      const adapter = openAdapter({ switches });
      const { host, controls } = adapter;
      return { host, read: () => readWithBins(adapter, DRAWN_NAMES), undoLabels: () => controls.history().undo.map((entry) => entry.label), undo: controls.undo, redo: controls.redo, drawFaults: controls.drawFaults, leftOpen: () => [] };
    },
  };
}

/** Two layers show one picture, one is stretched, one begins late: their clocks differ from the composition's. */
const LAYERS = "Main: red 0-10, red@5 2-6, blue 1-9 stretch=200, solid:Ground 0-10";

/** After Effects under these switches. */
export function afterEffectsWith(switches: Partial<AfterEffectsSwitches>): HostUnderLaw {
  const { steps, lumetri } = afterEffectsProfile();
  const { language = "english" } = switches;
  const effects = [newLumetri(lumetri), TINT, TRANSFORM].map((effect) => namedAsShown(effect, language));
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
        return withoutNumbers(readRequest(context, { ...requestForScope(everything(params), guid), markersOfClips }, patience()), language);
      };
      return { host, read, undoLabels: () => controls.history().undo.map((entry) => entry.label), undo: controls.undo, redo: controls.redo, drawFaults: (draw) => controls.drawFaults((member) => wholeFault(draw(member))), leftOpen: controls.unclosedGroups };
    },
  };
}

/** Its calls answer at once or not at all. */
function wholeFault(fault: DrawnFault | undefined): AfterEffectsFault | undefined {
  return fault?.kind === "throws" || fault?.kind === "returns" ? fault : undefined;
}

/** Plans are made from what was read, so they have the names that the host shows. */
function namedAsShown({ displayName, params, ...effect }: EffectTemplate, language: AfterEffectsSwitches["language"]): EffectTemplate {
  const shown = (name: string): string => shownName(name, { language });
  return { ...effect, displayName: shown(displayName), params: params.map((param) => ({ ...param, displayName: shown(param.displayName) })) };
}

/** After Effects calls the second of two equal effects "Tint 2", and keeps the name in one language; the model does not, and nothing depends on it. */
function withoutNumbers(snapshot: ProjectSnapshot, language: AfterEffectsSwitches["language"]): ProjectSnapshot {
  const unnumbered = (effect: EffectSnapshot): EffectSnapshot => ({ ...effect, displayName: shownName(effect.displayName.replace(/ \d+$/, ""), { language }) });
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
