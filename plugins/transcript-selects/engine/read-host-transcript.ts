import { fail, type Result } from "../../../shared/basics/result";
import { assembleTranscript, type Assembled } from "../../../shared/transcript/formats/assemble-transcript";
import { parseJson } from "../../../shared/transcript/formats/json/parse-json";
import { premiereJson } from "../../../shared/transcript/formats/json/premiere";
import { say } from "../../../shared/words/say";

/** The host's own transcript JSON, read leniently; why it can't be read is a sentence. Other formats are for imports: their readers would double the page. */
export function readHostTranscript(text: string): Result<Assembled, string> {
  const root = parseJson(text);
  if (!root.ok) return root;
  if (!premiereJson.isLike(root.value)) return fail(say`The host's transcript is not in the form that is known here. Update Trimbin, or transcribe the clip again.`);
  const draft = premiereJson.read(root.value);
  return draft.ok ? assembleTranscript(draft.value) : draft;
}
