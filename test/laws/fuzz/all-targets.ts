import type { FuzzTarget } from "./fuzz-target";
import { fromHost, fromPage } from "./targets/message-targets";
import { frameFiles, modelDescription, tokenizer } from "./targets/model-targets";
import { keptLooks, looks, responseProfile, taste } from "./targets/look-targets";
import { editPlan, hostProfile, memories, oldReceipts, selectsFile, settings, vectorFile } from "./targets/plugin-data-targets";
import { ledgerBook, policy } from "./targets/studio-targets";
import { edlMarkers, fcp7Xml, otio } from "./targets/timeline-targets";
import { cueLists, hostTranscript, speechJson, subtitles, transcriptBytes } from "./targets/transcript-targets";

/** Every border at which somebody else's text or bytes come in. */
export const ALL_TARGETS: readonly FuzzTarget[] = [
  subtitles, speechJson, transcriptBytes, cueLists, hostTranscript,
  otio, fcp7Xml, edlMarkers,
  looks, taste, keptLooks, responseProfile,
  policy, ledgerBook,
  settings, hostProfile, memories, oldReceipts, editPlan, selectsFile, vectorFile,
  fromPage, fromHost,
  modelDescription, tokenizer, frameFiles,
];
