import { measureResidual } from "../../../shared/color/residual";
import { gatherEvidence, type SceneEvidence, type SceneRequest, type SceneStep } from "../../../shared/color/scene/gather-evidence";
import type { CutJump } from "../../../shared/color/scene/cut-jumps";
import type { SceneGroup } from "../../../shared/color/scene/group-shots";
import type { SkinMap } from "../../../shared/color/skin-map";
import type { ShotSample } from "../../../shared/color/shot-sample";
import { groupEdit, measureJumps, type GroupAsk, type JumpsAsk } from "./edit-jobs";
import type { JobTable } from "../../../shared/panel/engine/job-engine";
import type { PictureStep } from "./picture-step";
import { responseInUse } from "../../../shared/panel/calibration/response-in-use";

/** What an engine can be asked, what it tells on the way, and what it answers. */
export type EngineJobs = {
  readonly gather: { readonly ask: GatherAsk; readonly step: SceneStep; readonly answer: SceneEvidence };
  readonly group: { readonly ask: GroupAsk; readonly step: PictureStep; readonly answer: readonly SceneGroup[] };
  readonly jumps: { readonly ask: JumpsAsk; readonly step: PictureStep; readonly answer: readonly CutJump[] };
  readonly residual: { readonly ask: ResidualAsk; readonly step: never; readonly answer: { readonly difference: number | null } };
  readonly skin: { readonly ask: SkinAsk; readonly step: PictureStep; readonly answer: SkinAnswer };
};

/** A SceneRequest that can cross to a worker: the response by its profile, not as functions. */
export type GatherAsk = Omit<SceneRequest, "response"> & { readonly profile: string | null };

/** How far two shots are apart as they are on screen now. */
export type ResidualAsk = { readonly hero: ShotSample; readonly target: ShotSample };

/** Where people's skin is in every frame of these shots. */
export type SkinAsk = { readonly samples: readonly ShotSample[]; readonly model: Uint8Array; readonly wasm: Uint8Array };

/** One list of maps for each sample; or why nobody can look, in one sentence. */
export type SkinAnswer = { readonly kind: "found"; readonly maps: readonly (readonly SkinMap[])[] } | { readonly kind: "unavailable"; readonly why: string };

/** The jobs that run wherever JavaScript does. */
export const PURE_JOBS: Omit<JobTable<EngineJobs>, "skin"> = {
  gather: ({ profile, ...request }) => gatherEvidence({ ...request, response: responseInUse(profile) }),
  group: groupEdit,
  *residual({ hero, target }) {
    return { difference: measureResidual(hero, target) };
  },
  jumps: measureJumps,
};
