import type { EffectSpec, ParamSpec } from "../../effect-spec";
import { say } from "../../../words/say";

/** What an editor may pin while a look is varied: parts of the picture, or everything that the look already has, so that only an added correction moves. */
export const PIN_GROUPS = ["brightness", "contrast", "color", "texture", "effects"] as const;
export type PinGroup = (typeof PIN_GROUPS)[number];

/** What moving a number does: the part of the picture it belongs to (null for shapes and places, which no part stands for), and its words for more and less. */
export type MoveMeaning = { readonly group: Exclude<PinGroup, "effects"> | null; readonly up: string; readonly down: string };

/** What moving this parameter up or down means, by the names that Effect Controls shows. */
export function moveMeaning(effect: EffectSpec, param: ParamSpec): MoveMeaning {
  const known = MEANINGS.find(({ name, of }) => name.test(param.name) && (of === undefined || of.test(effect.matchName)));
  if (known) return known.meaning;
  const name = param.name.toLowerCase();
  const group = GROUPS.find(({ of }) => of.test(effect.matchName))?.group ?? null;
  return { group, up: say`more ${name}`, down: say`less ${name}` };
}

type Meaning = { readonly name: RegExp; readonly of?: RegExp; readonly meaning: MoveMeaning };

function means(name: RegExp, group: MoveMeaning["group"], up: string, down: string, of?: RegExp): Meaning {
  return { name, meaning: { group, up, down }, ...(of ? { of } : {}) };
}

/** The first that fits counts. */
const MEANINGS: readonly Meaning[] = [
  ...["red", "green", "blue"].flatMap((channel) => [
    means(new RegExp(`^${channel} (slope|gain)`, "i"), "color", say`more ${channel} in the lights`, say`less ${channel} in the lights`),
    means(new RegExp(`^${channel} (offset|lift)`, "i"), "color", say`more ${channel} in the shadows`, say`less ${channel} in the shadows`),
    means(new RegExp(`^${channel} power`, "i"), "color", say`less ${channel} in the middle`, say`more ${channel} in the middle`),
  ]),
  ...["red", "green", "blue"].flatMap((channel) => [
    means(new RegExp(`^highlight ${channel}`, "i"), "color", say`more ${channel} in the highlights`, say`less ${channel} in the highlights`),
    means(new RegExp(`^midtone ${channel}`, "i"), "color", say`more ${channel} in the middle`, say`less ${channel} in the middle`),
    means(new RegExp(`^shadow ${channel}`, "i"), "color", say`more ${channel} in the shadows`, say`less ${channel} in the shadows`),
    ...["red", "green", "blue"].map((source) => means(new RegExp(`^${channel} - ${source}`, "i"), "color", say`${channel} takes more ${source}`, say`${channel} takes less ${source}`)),
  ]),
  ...["reds", "yellows", "greens", "cyans", "blues", "magentas"].map((hues) => means(new RegExp(`^${hues}$`, "i"), "brightness", `brighter ${hues}`, `darker ${hues}`, /black&white/i)),
  means(/^opacity$/i, null, say`stronger shadow`, say`weaker shadow`, /drop shadow/i),
  means(/^distance$/i, null, say`shadow farther away`, say`shadow nearer`, /drop shadow/i),
  means(/^softness$/i, null, say`softer shadow`, say`harder shadow`, /drop shadow/i),
  means(/blocks$/i, "texture", say`finer blocks`, say`coarser blocks`, /mosaic/i),
  means(/^level$/i, "contrast", say`more steps`, say`fewer steps`, /posterize/i),
  means(/^level$/i, "brightness", say`more black`, say`more white`, /threshold/i),
  means(/^(top|bottom|left|right)$/i, null, say`more cropped away`, say`less cropped away`, /crop/i),
  means(/split$/i, null, say`colours farther apart`, say`colours closer together`),
  means(/^intensity$/i, "texture", say`more grain`, say`less grain`, /grain/i),
  means(/^size$/i, "texture", say`coarser grain`, say`finer grain`, /grain/i),
  means(/^radius$/i, "texture", "wider", "narrower", /unsharp|sharpen/i),
  means(/^(direction|rotation|angle)$/i, null, say`turned clockwise`, say`turned anticlockwise`),
  means(/^scale/i, null, "larger", "smaller"),
  means(/^(noise )?amount/i, "texture", say`more grain`, say`less grain`, /noise|grain/i),
  means(/amount/i, "texture", "crisper", "softer", /sharpen|unsharp/i),
  means(/^sharpen$/i, "texture", "crisper", "softer"),
  means(/vignette.*amount|^vignette$/i, "brightness", say`lighter corners`, say`darker corners`),
  means(/fade/i, "contrast", say`more faded`, say`less faded`),
  means(/blur|softness|^length$/i, "texture", "softer", say`less soft`),
  means(/glow (intensity|radius)/i, "texture", say`more glow`, say`less glow`),
  means(/glow threshold/i, "texture", say`less glow`, say`more glow`),
  means(/temperature/i, "color", "warmer", "cooler"),
  means(/^tint$/i, "color", say`towards magenta`, say`towards green`, /lumetri/i),
  means(/amount to tint|^tint amount|density/i, "color", say`stronger tint`, say`weaker tint`),
  means(/saturation|vibrance/i, "color", say`more colour`, say`less colour`),
  means(/hue/i, "color", say`hues turned forward`, say`hues turned back`),
  means(/contrast/i, "contrast", say`more contrast`, say`softer contrast`),
  means(/input black/i, "contrast", say`deeper shadows`, say`opener shadows`),
  means(/input white/i, "contrast", say`darker highlights`, say`brighter highlights`),
  means(/output black/i, "contrast", say`lifted blacks`, say`deeper blacks`),
  means(/output white/i, "contrast", say`brighter whites`, say`dimmer whites`),
  means(/^(exposure|brightness|lightness|master lightness|gamma|gamma correction|offset|master)$/i, "brightness", "brighter", "darker", /exposure|bright|lumetri|gamma|levels|hue|procamp|basic/i),
  means(/^shadows$/i, "brightness", say`opener shadows`, say`deeper shadows`),
  means(/^highlights$/i, "brightness", say`brighter highlights`, say`softer highlights`),
  means(/^whites$/i, "brightness", say`brighter whites`, say`dimmer whites`),
  means(/^blacks$/i, "brightness", say`lifted blacks`, say`deeper blacks`),
  means(/exposure|brightness|gamma/i, "brightness", "brighter", "darker"),
  means(/blend w(ith|\.) original/i, null, say`closer to the frame`, say`farther from the frame`),
];

/** The part of the picture that an effect's other numbers belong to. */
const GROUPS: readonly { readonly of: RegExp; readonly group: MoveMeaning["group"] }[] = [
  { of: /noise|grain|blur|sharpen|unsharp|glo2|mosaic|find edges|emboss/i, group: "texture" },
  { of: /tint|tritone|toner|hue|color|colour|photofilter|channel|vibrance|black&white|cdl|balance/i, group: "color" },
  { of: /posterize|threshold|levels|curves/i, group: "contrast" },
  { of: /exposure|brightness|gamma|ramp/i, group: "brightness" },
];
