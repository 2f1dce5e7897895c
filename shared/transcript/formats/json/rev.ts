import * as v from "valibot";
import { draftOf, draftWord } from "../draft";
import { hangSigns, type Token } from "../hang-signs";
import { exactTextField, labelField, listField, secondsField, shareField, textField } from "../lenient-fields";
import { paragraphOf } from "../paragraphs-of-words";
import { holding, jsonFormat } from "./json-format";

const element = v.object({ type: labelField, value: exactTextField, ts: secondsField, end_ts: secondsField, confidence: shareField });

/** Rev.ai: monologues of words and signs, spaces among the signs. */
export const revJson = jsonFormat(
  "rev",
  v.object({ monologues: holding(v.object({ elements: v.array(v.unknown()) })) }),
  v.object({
    speakers: listField(v.object({ id: labelField, name: textField })),
    monologues: listField(v.object({ speaker: labelField, elements: listField(element) })),
  }),
  ({ speakers, monologues }) =>
    draftOf(
      monologues.map(({ speaker, elements }) =>
        paragraphOf(
          hangSigns(
            elements
              .filter(({ value }) => value.trim() !== "")
              .map(({ type, value, ts, end_ts, confidence }): Token => (type === "punct" ? { sign: value.trim(), hangsOn: "before" } : { word: draftWord(value.trim(), ts, end_ts, { speaker, confidence }) })),
          ),
        ),
      ),
      { speakers: speakers.flatMap(({ id, name }) => (id === null ? [] : [{ id, name }])) },
    ),
);
