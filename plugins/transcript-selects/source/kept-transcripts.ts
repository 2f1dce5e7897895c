import { succeed } from "../../../shared/basics/result";
import type { HostPort } from "../../../shared/host/host-port";
import { readWholeFile } from "../../../shared/panel/read-plugin-file";
import type { TranscriptOwner, TranscriptPlace } from "./transcript-place";
import { say } from "../../../shared/words/say";

/** Transcripts in the plugin's own data, a file a clip: they are there after a restart, and the project holds nothing of them. */
export function keptTranscripts(host: HostPort): TranscriptPlace {
  return {
    told: async (bin, signal) => {
      const listed = await host.listFiles({ place: "data" }, signal);
      const names = new Set(listed.ok ? listed.value.names : []);
      return { ...bin, clips: bin.clips.map((clip) => ({ ...clip, hasTranscript: names.has(fileName({ projectGuid: bin.project.guid, mediaId: clip.mediaId })) })) };
    },
    read: async (whose, signal) => {
      const file = await readWholeFile(host, { place: "data", name: fileName(whose) }, () => undefined, signal);
      if (file.ok) return succeed({ json: new TextDecoder().decode(file.value) });
      return file.problem.kind === "missing-file" ? succeed({ json: null }) : file;
    },
    give: async (whose, json, signal) => {
      const saved = await host.saveFile({ to: { kind: "data", name: fileName(whose) }, text: json }, signal);
      return saved.ok ? succeed({ json, undoStep: null }) : saved;
    },
  };
}

function fileName({ projectGuid, mediaId }: TranscriptOwner): string {
  return say`transcript-${plain(projectGuid)}-${plain(mediaId)}.json`;
}

/** Ids may hold slashes and colons, names of files may not. */
function plain(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, "_");
}
