import * as v from "valibot";

const truthSchema = v.object({
  fps: v.number(),
  width: v.number(),
  height: v.number(),
  frames: v.number(),
  shots: v.array(v.object({ shot: v.number(), start: v.number(), end: v.number(), scene: v.string(), hero: v.boolean(), distortion: v.string() })),
});

/** One shot of the sample edit; frames are half-open and count both the sequence and the media. */
export type SampleShot = {
  readonly name: string;
  readonly scene: string;
  readonly hero: boolean;
  readonly start: number;
  readonly end: number;
  /** 0 is V1. A few shots lie higher, with a gap below. */
  readonly track: number;
};

/** The cut list of the sample edit. */
export type SampleCut = { readonly fps: number; readonly widthPx: number; readonly heightPx: number; readonly frames: number; readonly shots: readonly SampleShot[] };

const ON_SECOND_TRACK: ReadonlySet<number> = new Set([3, 7, 12]);
const ROLL_LETTERS = "ABCDEFGH";

/** Reads edit_truth.json and names the shots as an assistant would: a letter per scene, a number per shot. Throws for a file of another shape. */
export function parseSampleCut(text: string): SampleCut {
  const truth = v.parse(truthSchema, JSON.parse(text));
  const scenes = [...new Set(truth.shots.map((shot) => shot.scene))];
  const taken = new Map<string, number>();
  const shots = truth.shots.map(({ shot, scene, hero, start, end }) => {
    const number = (taken.get(scene) ?? 0) + 1;
    taken.set(scene, number);
    const name = `${ROLL_LETTERS[scenes.indexOf(scene)]}${String(number).padStart(3, "0")} ${scene}`;
    return { name, scene, hero, start, end, track: ON_SECOND_TRACK.has(shot) ? 1 : 0 };
  });
  return { fps: truth.fps, widthPx: truth.width, heightPx: truth.height, frames: truth.frames, shots };
}
