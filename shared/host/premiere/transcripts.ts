import type { ClipProjectItem } from "@adobe/premierepro";
import type { ImportedTranscript, TranscriptImport, TranscriptText } from "../bin-listing";
import { HostStop } from "../host-stop";
import { shownName } from "../shown-name";
import { findBinClips } from "./live-project";
import type { PremiereContext } from "./premiere-context";
import { transact } from "./transaction";
import { wantProject } from "./want-project";

/** A clip's transcript as the host exports it. Throws a HostStop where the clip is gone. */
export async function readTranscript(context: PremiereContext, mediaId: string): Promise<TranscriptText> {
  const clip = await wantClip(context, mediaId);
  // Without one, exporting throws, in other words on each build (measured).
  return { json: context.ppro.Transcript.hasTranscript(clip) ? await context.ppro.Transcript.exportToJSON(clip) : null };
}

/** Replaces a clip's transcript in one step of Edit > Undo, and gives back what the host holds then. Throws a HostStop where it refused or kept nothing. */
export async function importTranscript(context: PremiereContext, request: TranscriptImport): Promise<ImportedTranscript> {
  const project = await wantProject(context);
  if (project.guid.toString() !== request.projectGuid) throw new HostStop({ kind: "other-project" });
  const clip = await wantClip(context, request.mediaId);
  const undoStep = `Import transcript of ${shownName(clip.name)}`;
  const done = transact(project, undoStep, [{ kind: "import-transcript", transcripts: context.ppro.Transcript, clip, json: request.json }]);
  if (!done.ok) throw new HostStop(done.problem);
  // A transcript that was parsed at the wrong moment answers true and wipes the clip's own (measured): only reading back counts.
  const { json } = await readTranscript(context, request.mediaId);
  if (json === null) throw new HostStop({ kind: "host-ignored", during: undoStep });
  return { json, undoStep };
}

async function wantClip(context: PremiereContext, mediaId: string): Promise<ClipProjectItem> {
  const clip = (await findBinClips(context.ppro, await wantProject(context), new Set([mediaId]))).get(mediaId);
  if (!clip) throw new HostStop({ kind: "host-refused", during: "looking for the clip", message: "it is no longer in this project." });
  return clip;
}
