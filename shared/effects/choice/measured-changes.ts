import type { LookMeasures } from "./look-measures";
import { say } from "../../words/say";

/** One change of a picture that is large enough to be named. */
export type MeasuredChange = {
  readonly about: ChangeAbout;
  readonly amount: number;
  readonly size: "slight" | "clear" | "strong";
  /** The word for amounts above 0, and for those below. */
  readonly up: string;
  readonly down: string;
  readonly label: string;
  readonly spoken: string;
  readonly unit: "" | "%";
};

/** What a change is about; `corners` runs against the measure: below 0 they are darker. */
export type ChangeAbout = "lightness" | "contrast" | "warmth" | "tint" | "split" | "saturation" | "detail" | "corners";

type Scale = Omit<MeasuredChange, "amount" | "size"> & { readonly read: (measures: LookMeasures) => number; readonly steps: readonly [slight: number, clear: number, strong: number] };

/** From where on a change is slight, clear and strong, in its own unit: chosen by looking at pairs of tiles; the first step is seen side by side, the last at once. */
const SCALES: readonly Scale[] = [
  { about: "lightness", read: ({ lightness }) => lightness, steps: [1.5, 4, 15], up: say`brighter`, down: say`darker`, label: say`lightness`, spoken: say`lightness`, unit: "" },
  { about: "warmth", read: ({ warmth }) => warmth, steps: [1.5, 4, 15], up: say`warmer`, down: say`cooler`, label: "b*", spoken: say`b star`, unit: "" },
  { about: "tint", read: ({ tint }) => tint, steps: [1.5, 4, 12], up: say`towards magenta`, down: say`towards green`, label: "a*", spoken: say`a star`, unit: "" },
  { about: "split", read: ({ splitTone }) => splitTone, steps: [5, 5, 1000], up: say`warm lights and cool shadows`, down: say`cool lights and warm shadows`, label: say`split`, spoken: say`split`, unit: "" },
  { about: "contrast", read: ({ contrast }) => contrast, steps: [6, 12, 45], up: say`more contrast`, down: say`softer contrast`, label: say`contrast`, spoken: say`contrast`, unit: "%" },
  { about: "saturation", read: ({ saturation }) => saturation, steps: [8, 16, 60], up: say`more colour`, down: say`less colour`, label: say`colour`, spoken: say`colour`, unit: "%" },
  { about: "detail", read: ({ detail }) => detail, steps: [8, 20, 80], up: say`more texture`, down: say`softer detail`, label: say`detail`, spoken: say`detail`, unit: "%" },
  { about: "corners", read: ({ vignette }) => -vignette, steps: [2.5, 5, 20], up: say`lighter corners`, down: say`darker corners`, label: say`corners`, spoken: say`corners`, unit: "" },
];

/** A change as it is written, "contrast −17 %": with a minus sign, and never broken over two lines. */
export function changeInNumbers({ amount, label, unit }: MeasuredChange): string {
  const size = unit === "" ? sizeInNumbers(amount, unit) : `${sizeInNumbers(amount, unit)}${NO_BREAK}${unit}`;
  return `${label}${NO_BREAK}${amount > 0 ? "+" : MINUS}${size}`;
}

/** A change as it is said aloud, "contrast minus 17 percent". */
export function changeAloud({ amount, spoken, unit }: MeasuredChange): string {
  return `${spoken} ${amount > 0 ? say`plus` : say`minus`} ${sizeInNumbers(amount, unit)}${unit === "%" ? ` ${say`percent`}` : ""}`;
}

const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

function sizeInNumbers(amount: number, unit: MeasuredChange["unit"]): string {
  const size = Math.abs(amount);
  return size < 10 && unit === "" ? size.toFixed(1).replace(/\.0$/, "") : size.toFixed(0);
}

/** Chroma that falls by this much leaves nothing that an editor would call a colour (percent). */
const MONOCHROME = -92;

/** Did the look leave nothing that an editor would call a colour? */
export function isMonochrome({ saturation }: LookMeasures): boolean {
  return saturation <= MONOCHROME;
}

/** The changes worth a word, the one farthest above its own scale first. */
export function measuredChanges(measures: LookMeasures): readonly MeasuredChange[] {
  return SCALES.map(({ read, steps, ...scale }) => ({ scale, steps, amount: read(measures) }))
    .filter(({ amount, steps }) => Math.abs(amount) >= steps[0])
    .sort((one, two) => Math.abs(two.amount) / two.steps[1] - Math.abs(one.amount) / one.steps[1])
    .map(({ scale, steps: [, clear, strong], amount }) => ({ ...scale, amount, size: sizeOf(Math.abs(amount), clear, strong) }));
}

function sizeOf(amount: number, clear: number, strong: number): MeasuredChange["size"] {
  if (amount < clear) return "slight";
  return amount < strong ? "clear" : "strong";
}
