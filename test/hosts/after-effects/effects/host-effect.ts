import type { ValueType } from "../state/property-state";

/** One parameter of an effect, as After Effects lists it. */
export type HostParam = {
  /** "ADBE Tint-0003"; its number is not its place in the list. */
  readonly matchName: string;
  readonly displayName: string;
  readonly type: ValueType;
  /** Points are fractions of the layer; null where nothing can be read. */
  readonly default: number | readonly number[] | null;
  /** Null where the host says that it has none. */
  readonly min: number | null;
  readonly max: number | null;
};

/**
 * Where a list of parameters comes from. Nobody here read them in After Effects.
 * recorded: names, order, defaults and ranges as read from After Effects 2026 by the authors of a public converter (mysteropodes/ae-rml-rive-cli).
 * measured: names, order and defaults as read from After Effects 26.0x67 by the authors of a public audit (luminalmvm/Lumit); ranges plausible.
 * reported: numbers and names on which two public projects agree; defaults and ranges plausible.
 * plausible: ours, after Effect Controls and the scripting guide.
 */
export type EffectSource = "recorded" | "measured" | "reported" | "plausible";

/** An effect that a simulated After Effects has. */
export type HostEffect = {
  readonly matchName: string;
  readonly displayName: string;
  /** English name of its group in the Effect menu. */
  readonly category: string;
  readonly source: EffectSource;
  /** In the host's order, "Compositing Options" left out: it comes last in every effect. */
  readonly params: readonly HostParam[];
};

/** Match name of the group at the end of every effect. */
export const BUILT_IN_PARAMS = "ADBE Effect Built In Params";

/** A parameter without its effect's name: the number in its match name, and everything else. */
export type NumberedParam = Omit<HostParam, "matchName"> & { readonly number: number };

/** An effect from its parameters in order. */
export function hostEffect(matchName: string, displayName: string, category: string, source: EffectSource, params: readonly NumberedParam[]): HostEffect {
  return {
    matchName, displayName, category, source,
    params: params.map(({ number, ...param }) => ({ matchName: `${matchName}-${String(number).padStart(4, "0")}`, ...param })),
  };
}

/** A number with its hard limits. */
export function slider(number: number, displayName: string, standard: number, min: number, max: number): NumberedParam {
  return { number, displayName, type: "OneD", default: standard, min, max };
}

/** A number of degrees: After Effects limits none. */
export function angle(number: number, displayName: string, standard = 0): NumberedParam {
  return { number, displayName, type: "OneD", default: standard, min: null, max: null };
}

/** A choice, counted from 1. */
export function popup(number: number, displayName: string, standard: number, choices: number): NumberedParam {
  return slider(number, displayName, standard, 1, choices);
}

/** 0 or 1. */
export function checkbox(number: number, displayName: string, standard: 0 | 1 = 0): NumberedParam {
  return slider(number, displayName, standard, 0, 1);
}

/** How far colours may reach, as recorded of After Effects 2026. */
const COLOR_REACH = 3921568.62745098;

/** Red, green, blue, alpha from bytes; the host itself counts 0 to 1. */
export function color(number: number, displayName: string, red: number, green: number, blue: number, alpha: 0 | 1 = 1): NumberedParam {
  return { number, displayName, type: "COLOR", default: [red / 255, green / 255, blue / 255, alpha], min: -COLOR_REACH, max: COLOR_REACH };
}

/** A place on the layer; its default as fractions of the layer's size. */
export function point(number: number, displayName: string, x = 0.5, y = 0.5): NumberedParam {
  return { number, displayName, type: "TwoD_SPATIAL", default: [x, y], min: null, max: null };
}

/** A histogram, curve or range that scripts can neither read nor write. */
export function blob(number: number, displayName: string): NumberedParam {
  return { number, displayName, type: "CUSTOM_VALUE", default: null, min: null, max: null };
}

/** The start or end of a fold in Effect Controls, or a button: it stands in the list and holds nothing. */
export function fold(number: number, displayName = ""): NumberedParam {
  return { number, displayName, type: "NO_VALUE", default: null, min: null, max: null };
}

/** Another layer, by its index; 0 is none. */
export function layerChoice(number: number, displayName: string, standard: 0 | 1 = 0): NumberedParam {
  return { number, displayName, type: "LAYER_INDEX", default: standard, min: null, max: null };
}

/** A mask, by its index; 0 is all of the layer. */
export function maskChoice(number: number, displayName: string): NumberedParam {
  return { number, displayName, type: "MASK_INDEX", default: 0, min: null, max: null };
}
