import { assertNever } from "../../../shared/basics/assert-never";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { TIMELINE_FORMATS, writeTimeline, type TimelineFormat } from "../../../shared/interchange/write-timeline";
import { TICKS_PER_SECOND } from "../../../shared/time/ticks";
import { paperEdit, type PaperEdit } from "../../../shared/transcript/documents/paper-edit";
import { paperEditCsv } from "../../../shared/transcript/documents/paper-edit-csv";
import { paperEditDocx } from "../../../shared/transcript/documents/paper-edit-docx";
import { paperEditHtml } from "../../../shared/transcript/documents/paper-edit-html";
import { storyTranscript } from "../../../shared/transcript/documents/story-transcript";
import { writeTranscript } from "../../../shared/transcript/formats/write-transcript";
import type { SpokenClip } from "../../../shared/transcript/spoken-clip";
import { cutListOf } from "../../../shared/transcript/story/cut-list-of";
import type { StringOutLayout } from "../../../shared/transcript/story/lay-out";
import type { Assembly } from "../apply/assembly";
import { sourceFacts } from "../apply/offer";
import type { SelectsState } from "../selects-state";
import { say } from "../../../shared/words/say";

/** A file that can be saved, by what editors call it. */
export type ExportFormat = { readonly id: TimelineFormat | "srt" | "vtt" | "csv" | "docx" | "html"; readonly label: string; readonly extension: string };

/** Timelines first, then words. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  timelineFormat("otio"),
  timelineFormat("fcp7-xml"),
  timelineFormat("fcpxml"),
  timelineFormat("edl"),
  { id: "docx", label: say`Word paper edit (.docx)`, extension: "docx" },
  { id: "html", label: say`Web page paper edit (.html)`, extension: "html" },
  { id: "csv", label: say`Spreadsheet (.csv)`, extension: "csv" },
  { id: "srt", label: say`Subtitles (.srt)`, extension: "srt" },
  { id: "vtt", label: say`Subtitles (.vtt)`, extension: "vtt" },
];

/** What is exported, laid out as the string-out would be. */
export type Exported = { readonly layout: StringOutLayout; readonly assembly: Assembly; readonly state: SelectsState; readonly clips: ReadonlyMap<string, SpokenClip> };

/** `lost` is what the format cannot hold, in sentences. */
export type ExportFile = { readonly name: string; readonly text: string; readonly encoding: "utf-8" | "base64"; readonly lost: readonly string[] };

/** Timelines are handed over starting at one hour, as editors expect of a programme. */
const ONE_HOUR = 3600n * TICKS_PER_SECOND;

/** The file of what is ticked; or why this format cannot hold it. */
export async function exportFile({ id }: ExportFormat, exported: Exported): Promise<Result<ExportFile, string>> {
  const { layout, state, clips } = exported;
  const file = (text: string, lost: readonly string[] = [], encoding: ExportFile["encoding"] = "utf-8"): Result<ExportFile, string> => succeed({ name: layout.target.name, text, encoding, lost });
  switch (id) {
    case "otio":
    case "fcp7-xml":
    case "fcpxml":
    case "edl": {
      const written = writeTimeline(cutListOf(layout, clips, sourceFacts(state.clips), ONE_HOUR), id);
      return written.ok ? file(written.value.text, written.value.lost) : fail(written.problem.reason);
    }
    case "srt":
    case "vtt":
      return file(writeTranscript(storyTranscript(layout.placed, clips), id));
    case "csv":
      return file(paperEditCsv(paper(exported)));
    case "html":
      return file(paperEditHtml(paper(exported)));
    case "docx":
      return file(base64(await paperEditDocx(paper(exported))), [], "base64");
    default:
      return assertNever(id);
  }
}

function timelineFormat(id: TimelineFormat): ExportFormat {
  const { label, extension } = TIMELINE_FORMATS[id];
  return { id, label: `${label} (.${extension})`, extension };
}

function paper({ layout, assembly, state, clips }: Exported): PaperEdit {
  const { frameRate, counting } = layout.target.template;
  return paperEdit(layout.target.name, assembly.version, clips, state.kept.now.selects, { frameRate, counting, startTimecode: ONE_HOUR });
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
