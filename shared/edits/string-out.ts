import type { TickRange } from "../time/tick-range";
import type { Ticks } from "../time/ticks";

/** A piece of a clip in the bin, as a subclip of its own. Found again by its name, so the name must be the only one in the project. */
export type Subclip = {
  readonly name: string;
  /** The clip that it is a part of. */
  readonly of: { readonly mediaId: string; readonly name: string };
  /** In media time. */
  readonly range: TickRange;
  readonly takesVideo: boolean;
  readonly takesAudio: boolean;
};

/** A sequence made of subclips, with the bin that holds it and them. */
export type StringOut = {
  /** Of the sequence and of its bin at the top of the project; nothing may be called so yet. */
  readonly name: string;
  /** The sequence whose settings and tracks are cloned; its content is left behind. */
  readonly template: { readonly sequenceGuid: string; readonly name: string };
  readonly clips: readonly StringOutClip[];
};

export type StringOutClip = {
  readonly subclip: Subclip;
  /** On the timeline, on whole frames of the template; as long as the subclip, cut to whole frames. */
  readonly at: Ticks;
};
