import type { Shot } from "./match-source";

/** The reference: a shot of the open sequence, or another sequence of the project as a whole. */
export type Hero = {
  readonly key: string;
  readonly name: string;
  /** Where it starts, or what it is: "01:00:04:00", "another composition". */
  readonly where: string;
  readonly from: { readonly kind: "shot"; readonly shot: Shot } | { readonly kind: "sequence"; readonly guid: string };
};

/** A shot as the reference. */
export function heroFrom(shot: Shot): Hero {
  return { key: shot.key, name: shot.clip.name, where: shot.timecode, from: { kind: "shot", shot } };
}
