import type { HostApp } from "../host/host-profile";
import type { Thing } from "../words/things";

/** What a host's users call its things; by their English names: `thing` and `counted` say them in a sentence. */
export type HostWords = {
  /** "Premiere". */
  readonly host: string;
  readonly sequence: Thing;
  readonly clip: Thing;
  /** One thing that Shot Match matches. */
  readonly shot: Thing;
  /** "Select a clip in the timeline". */
  readonly timeline: Thing;
  /** What lies there with sound or picture of its own. */
  readonly media: Thing;
  /** Where media lie. */
  readonly bin: Thing;
};

const WORDS: { readonly [App in HostApp]: HostWords } = {
  premiere: { host: "Premiere", sequence: "sequence", clip: "clip", shot: "shot", timeline: "timeline", media: "clip", bin: "bin" },
  "after-effects": { host: "After Effects", sequence: "composition", clip: "layer", shot: "layer", timeline: "timeline", media: "footage item", bin: "project panel" },
};

/** The words of a host's users. */
export function hostWords(app: HostApp): HostWords {
  return WORDS[app];
}

/** A word at the beginning of a sentence: "Layer". */
export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
