import type { BinReads } from "../../../shared/edits/edit-reads";
import { ClipFinder } from "../../../shared/host/premiere/clip-finder";
import { activeProject } from "../../../shared/host/premiere/live-project";
import { premiereProfile } from "../../../shared/host/premiere/premiere-profile";
import { ReadPace } from "../../../shared/host/premiere/read-pace";
import { readRequest } from "../../../shared/host/premiere/read-project";
import { requestForScope } from "../../../shared/host/commit/read-request";
import type { ProjectSnapshot } from "../../../shared/project/project-snapshot";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { patience, WHOLE_PROJECT, type OpenAdapter } from "./open-adapter";

/** The clips in the bin of the project that `openAdapter` draws unless told otherwise. */
const DRAWN_CLIPS = ["interview", "broll", "street"].map((name) => `clip:/media/${name}.mov`);

/** The whole project with all that bears one of these names, as a commit reads it. */
export async function readWithBins({ ppro, clock }: OpenAdapter, names: readonly string[]): Promise<ProjectSnapshot> {
  const project = await activeProject(ppro);
  if (!project) throw new Error("No project is open.");
  const bins: BinReads = { names, sources: DRAWN_CLIPS, templates: [BUILT_SEQUENCE_GUID], usesOf: names };
  const context = { ppro, clock, profile: premiereProfile("26.3.0"), pace: new ReadPace(clock, { readsPerPause: 1000, pauseMs: 0 }), locale: "en_US" };
  return readRequest(context, new ClipFinder(), project, { ...requestForScope(WHOLE_PROJECT, BUILT_SEQUENCE_GUID), bins }, patience());
}
