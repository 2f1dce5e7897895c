/** What a parameter holds. Numbers carry sliders, angles (degrees), popups (from 1) and check boxes (0 or 1); lists carry colours (red, green, blue, alpha; 0-1) and points (x, y; layer pixels). */
export type ParamValue = number | readonly number[];

/** Parameters by their After Effects match names, in the host's units: `{"ADBE Tint-0003": 40}`. */
export type Params = Readonly<Record<string, ParamValue>>;

/** One parameter of an effect, as After Effects has it. */
export type ParamSpec = {
  /** After Effects match name, "ADBE Tint-0003". */
  readonly id: string;
  /** As English Effect Controls call it. */
  readonly name: string;
} & (
  | {
      readonly kind: "number";
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly unit: NumberUnit;
    }
  /** Degrees; any number of turns. */
  | { readonly kind: "angle"; readonly default: number }
  /** Numbered from 1. */
  | { readonly kind: "popup"; readonly default: number; readonly choices: readonly string[] }
  | { readonly kind: "checkbox"; readonly default: 0 | 1 }
  /** Red, green, blue (0-1); a fourth number, alpha, is taken and ignored. */
  | { readonly kind: "color"; readonly default: readonly [number, number, number] }
  /** Layer pixels from the top left; the default is a fraction of the layer's size. */
  | { readonly kind: "point"; readonly default: readonly [number, number] }
  /** Points of a curve, x and y in turn, 0-1: no host lets a plugin write it, so it is for previews only. */
  | { readonly kind: "curve"; readonly default: readonly number[] }
);

/** "px" are layer pixels: a preview at a third of the size draws a third of it. "share" runs 0-1, "byte" 0-255. */
export type NumberUnit = "percent" | "px" | "stops" | "share" | "byte" | "factor" | "count" | "none";

/** What is known of the formula, said on every tile: `published` by a standard, a manual or a second program; `approximation` is ours. */
export type Maths = "published" | "approximation";

/** An effect that we can draw, as data. */
export type EffectSpec = {
  /** After Effects match name, "ADBE Tint". */
  readonly matchName: string;
  /** Other match names under which an After Effects may list it: publications contradict each other. Its parameters carry that name then, with the same numbers. */
  readonly otherNames?: readonly string[];
  readonly displayName: string;
  readonly maths: Maths;
  /** Where the formula comes from, and what it leaves out, in one or two sentences. */
  readonly source: string;
  readonly params: readonly ParamSpec[];
  /** The values at which the effect changes nothing, whatever its other parameters hold; null where there are none. */
  readonly neutral: Params | null;
  /** Bits a channel that After Effects' own effect keeps (its scripting guide); null where nobody published it. */
  readonly bitDepth: 8 | 16 | 32 | null;
  /** Its detail is about a pixel in size: a small preview shows less of it than the frame will. */
  readonly fineDetail: boolean;
  /** It needs transparent parts to show anything. */
  readonly needsAlpha: boolean;
  /** It differs from frame to frame by itself. */
  readonly moves: boolean;
  readonly premiere: PremiereEffect | null;
};

/** The same effect in Premiere. */
export type PremiereEffect = {
  /** With Premiere's prefix, "AE.ADBE Tint". */
  readonly matchName: string;
  readonly displayName: string;
  /** Measured indexes come from hosts (published by others); plausible ones follow Effect Controls and are checked by name before anything is written. */
  readonly indexes: "measured" | "plausible";
  /** Its readable parameters, by rising index: those that stand for one of ours, and others that are read so that a revert notices work in them. */
  readonly params: readonly PremiereParam[];
};

/** One readable parameter of an effect in Premiere. */
export type PremiereParam = {
  readonly index: number;
  readonly displayName: string;
  /** What a new effect holds, in Premiere's units. Points are fractions of the frame. */
  readonly default: number | boolean | readonly number[];
  /** Ours that it stands for; null for one that is only read. */
  readonly stands: {
    readonly for: string;
    /** Premiere's number = ours * scale. */
    readonly scale: number;
  } | null;
};
