import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Of everything espeak-ng writes. */
export const SAMPLES_PER_SECOND = 22_050;

/** How a word is to be said. */
export interface Manner {
  readonly voice: string;
  readonly wordsPerMinute: number;
  readonly pitch: number;
}

/** Promises a word as espeak-ng says it alone: 16-bit samples that begin and end where it can be heard. */
export async function spokenWord(word: string, { voice, wordsPerMinute, pitch }: Manner): Promise<Int16Array> {
  const settings = ["-v", voice, "-s", String(Math.round(wordsPerMinute)), "-p", String(Math.round(pitch)), "-a", AMPLITUDE, "-z", "--stdout", word];
  const { stdout } = await promisify(execFile)("espeak-ng", settings, { encoding: "buffer", maxBuffer: 1 << 24 });
  return audiblePart(Int16Array.from({ length: (stdout.length - WAV_HEAD_BYTES) >> 1 }, (_, place) => stdout.readInt16LE(WAV_HEAD_BYTES + 2 * place)));
}

/** Of 200; the default of 100 leaves no room for what a lossy codec adds. */
const AMPLITUDE = "65";
const WAV_HEAD_BYTES = 44;
/** -46 dB of full scale: below a soft "f", above what the synthesiser writes between sounds. */
const AUDIBLE = 160;
/** 3 ms at both ends, so that no word begins or ends with a click. */
const FADE = 66;

function audiblePart(samples: Int16Array): Int16Array {
  const first = samples.findIndex((sample) => Math.abs(sample) > AUDIBLE);
  let last = samples.length - 1;
  while (last > first && Math.abs(samples[last] ?? 0) <= AUDIBLE) last--;
  if (first < 0) throw new Error("espeak-ng said nothing; is it installed with its voices?");
  const part = samples.slice(first, last + 1);
  return part.map((sample, place) => sample * Math.min(1, (place + 1) / FADE, (part.length - place) / FADE));
}
