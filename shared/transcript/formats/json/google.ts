import * as v from "valibot";
import { TICKS_PER_SECOND, type Ticks } from "../../../time/ticks";
import { draftOf, draftWord, type DraftWord } from "../draft";
import { labelField, listField, shareField, textField, ticksFromAny } from "../lenient-fields";
import { paragraphsOfWords } from "../paragraphs-of-words";
import { holding, jsonFormat } from "./json-format";
import { say } from "../../../words/say";

const parts = v.object({ seconds: v.optional(v.unknown()), nanos: v.optional(v.unknown()) });

/** "12.900s", or seconds and nanoseconds apart; JSON of protocol buffers leaves zeros out. */
const durationField = v.optional(v.pipe(v.unknown(), v.transform((value) => {
  const apart = v.safeParse(parts, value);
  if (!apart.success) return ticksFromAny(value);
  const { seconds = 0, nanos = 0 } = apart.output;
  const whole = ticksFromAny(seconds);
  return whole === null || typeof nanos !== "number" || !Number.isFinite(nanos) ? null : whole + BigInt(Math.round((nanos / 1e9) * Number(TICKS_PER_SECOND)));
})), null);

const word = v.object({
  word: textField,
  startTime: durationField,
  endTime: durationField,
  startOffset: durationField,
  endOffset: durationField,
  confidence: shareField,
  speakerTag: labelField,
  speakerLabel: labelField,
});

const result = v.object({ languageCode: labelField, channelTag: labelField, alternatives: listField(v.object({ transcript: textField, words: listField(word) })) });

const content = v.object({ results: listField(result) });

const mark = v.object({ results: holding(v.object({ alternatives: holding(v.object({ transcript: v.string() })) })) });

/** Google Speech-to-Text, version 1 and 2, alone or wrapped in a finished operation. Names of fields are those of its JSON ("startTime" or "startOffset"). */
export const googleJson = jsonFormat(
  "google",
  v.union([mark, v.object({ response: mark })]),
  v.union([v.pipe(v.object({ response: content }), v.transform(({ response }) => response)), content]),
  ({ results }) => {
    const channels = new Map<string | null, DraftWord[]>();
    for (const { channelTag, alternatives: [best] } of results) {
      const channel = channels.get(channelTag) ?? [];
      channels.set(channelTag, channel);
      addResult(channel, (best?.words ?? []).map((each) => heard(each, channelTag)));
    }
    const untimed = results.some(({ alternatives: [best] }) => best !== undefined && best.words.length === 0 && best.transcript.trim() !== "");
    const warnings = untimed ? [say`Some passages have no word times and were left out. Ask Google for word time offsets to have them.`] : [];
    return draftOf([...channels.values()].flatMap(paragraphsOfWords), { language: results.find((each) => each.languageCode !== null)?.languageCode ?? null, warnings });
  },
);

function heard({ word: text, startTime, endTime, startOffset, endOffset, confidence, speakerTag, speakerLabel }: v.InferOutput<typeof word>, channel: string | null): DraftWord {
  const tag = speakerTag === "0" ? null : speakerTag;
  const end = endTime ?? endOffset;
  return draftWord(text, startTime ?? startOffset ?? (end === null ? null : 0n), end, { speaker: speakerLabel ?? tag ?? (channel === null ? null : `Channel ${channel}`), confidence: confidence === 0 ? null : confidence });
}

/** With speakers told apart, a result repeats all words since it last began, this time with speakers: they replace what was there. */
function addResult(words: DraftWord[], result: readonly DraftWord[]): void {
  const [first] = result;
  const isRepeat = first !== undefined && first.speaker !== null && first.start !== null && startsBy(words.at(-1), first.start);
  if (isRepeat) {
    const kept = words.findIndex((word) => first.start !== null && word.start !== null && word.start >= first.start);
    words.length = kept;
  }
  for (const word of result) words.push(word);
}

function startsBy(word: DraftWord | undefined, start: Ticks): boolean {
  return word !== undefined && word.start !== null && start <= word.start;
}
