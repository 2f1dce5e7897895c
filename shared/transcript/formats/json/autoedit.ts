import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { labelField, listField, secondsField, textField } from "../lenient-fields";
import { paragraphOf } from "../paragraphs-of-words";
import { holding, jsonFormat } from "./json-format";

const line = v.object({ line: listField(v.object({ text: textField, startTime: secondsField, endTime: secondsField })) });

/** What autoEdit calls somebody without a name. */
const UNNAMED = "Unnamed Speaker";

/** autoEdit 2: speakers hold paragraphs, paragraphs hold words. */
export const autoeditJson = jsonFormat(
  "autoedit",
  v.object({ text: holding(v.object({ paragraph: holding(v.object({ line: v.array(v.unknown()) })) })) }),
  v.object({ text: listField(v.object({ speaker: labelField, paragraph: listField(line) })) }),
  ({ text }) =>
    draftOf(
      text.flatMap(({ speaker, paragraph }) =>
        paragraph.map(({ line: words }) => paragraphOf(words.map(({ text: said, startTime, endTime }) => draftWord(said, startTime, endTime, { speaker: speaker === UNNAMED ? null : speaker })))),
      ),
    ),
);
