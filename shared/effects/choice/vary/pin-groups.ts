import type { EffectSpec, ParamSpec } from "../../effect-spec";

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
  return { group, up: `more ${name}`, down: `less ${name}` };
}

type Meaning = { readonly name: RegExp; readonly of?: RegExp; readonly meaning: MoveMeaning };

function means(name: RegExp, group: MoveMeaning["group"], up: string, down: string, of?: RegExp): Meaning {
  return { name, meaning: { group, up, down }, ...(of ? { of } : {}) };
}

/** The first that fits counts. */
const MEANINGS: readonly Meaning[] = [
  ...["red", "green", "blue"].flatMap((channel) => [
    means(new RegExp(`^${channel} (slope|gain)`, "i"), "color", `more ${channel} in the lights`, `less ${channel} in the lights`),
    means(new RegExp(`^${channel} (offset|lift)`, "i"), "color", `more ${channel} in the shadows`, `less ${channel} in the shadows`),
    means(new RegExp(`^${channel} power`, "i"), "color", `less ${channel} in the middle`, `more ${channel} in the middle`),
  ]),
  ...["red", "green", "blue"].flatMap((channel) => [
    means(new RegExp(`^highlight ${channel}`, "i"), "color", `more ${channel} in the highlights`, `less ${channel} in the highlights`),
    means(new RegExp(`^midtone ${channel}`, "i"), "color", `more ${channel} in the middle`, `less ${channel} in the middle`),
    means(new RegExp(`^shadow ${channel}`, "i"), "color", `more ${channel} in the shadows`, `less ${channel} in the shadows`),
    ...["red", "green", "blue"].map((source) => means(new RegExp(`^${channel} - ${source}`, "i"), "color", `${channel} takes more ${source}`, `${channel} takes less ${source}`)),
  ]),
  ...["reds", "yellows", "greens", "cyans", "blues", "magentas"].map((hues) => means(new RegExp(`^${hues}$`, "i"), "brightness", `brighter ${hues}`, `darker ${hues}`, /black&white/i)),
  means(/^opacity$/i, null, "stronger shadow", "weaker shadow", /drop shadow/i),
  means(/^distance$/i, null, "shadow farther away", "shadow nearer", /drop shadow/i),
  means(/^softness$/i, null, "softer shadow", "harder shadow", /drop shadow/i),
  means(/blocks$/i, "texture", "finer blocks", "coarser blocks", /mosaic/i),
  means(/^level$/i, "contrast", "more steps", "fewer steps", /posterize/i),
  means(/^level$/i, "brightness", "more black", "more white", /threshold/i),
  means(/^(top|bottom|left|right)$/i, null, "more cropped away", "less cropped away", /crop/i),
  means(/split$/i, null, "colours farther apart", "colours closer together"),
  means(/^intensity$/i, "texture", "more grain", "less grain", /grain/i),
  means(/^size$/i, "texture", "coarser grain", "finer grain", /grain/i),
  means(/^radius$/i, "texture", "wider", "narrower", /unsharp|sharpen/i),
  means(/^(direction|rotation|angle)$/i, null, "turned clockwise", "turned anticlockwise"),
  means(/^scale/i, null, "larger", "smaller"),
  means(/^(noise )?amount/i, "texture", "more grain", "less grain", /noise|grain/i),
  means(/amount/i, "texture", "crisper", "softer", /sharpen|unsharp/i),
  means(/^sharpen$/i, "texture", "crisper", "softer"),
  means(/vignette.*amount|^vignette$/i, "brightness", "lighter corners", "darker corners"),
  means(/fade/i, "contrast", "more faded", "less faded"),
  means(/blur|softness|^length$/i, "texture", "softer", "less soft"),
  means(/glow (intensity|radius)/i, "texture", "more glow", "less glow"),
  means(/glow threshold/i, "texture", "less glow", "more glow"),
  means(/temperature/i, "color", "warmer", "cooler"),
  means(/^tint$/i, "color", "towards magenta", "towards green", /lumetri/i),
  means(/amount to tint|^tint amount|density/i, "color", "stronger tint", "weaker tint"),
  means(/saturation|vibrance/i, "color", "more colour", "less colour"),
  means(/hue/i, "color", "hues turned forward", "hues turned back"),
  means(/contrast/i, "contrast", "more contrast", "softer contrast"),
  means(/input black/i, "contrast", "deeper shadows", "opener shadows"),
  means(/input white/i, "contrast", "darker highlights", "brighter highlights"),
  means(/output black/i, "contrast", "lifted blacks", "deeper blacks"),
  means(/output white/i, "contrast", "brighter whites", "dimmer whites"),
  means(/^(exposure|brightness|lightness|master lightness|gamma|gamma correction|offset|master)$/i, "brightness", "brighter", "darker", /exposure|bright|lumetri|gamma|levels|hue|procamp|basic/i),
  means(/^shadows$/i, "brightness", "opener shadows", "deeper shadows"),
  means(/^highlights$/i, "brightness", "brighter highlights", "softer highlights"),
  means(/^whites$/i, "brightness", "brighter whites", "dimmer whites"),
  means(/^blacks$/i, "brightness", "lifted blacks", "deeper blacks"),
  means(/exposure|brightness|gamma/i, "brightness", "brighter", "darker"),
  means(/blend w(ith|\.) original/i, null, "closer to the frame", "farther from the frame"),
];

/** The part of the picture that an effect's other numbers belong to. */
const GROUPS: readonly { readonly of: RegExp; readonly group: MoveMeaning["group"] }[] = [
  { of: /noise|grain|blur|sharpen|unsharp|glo2|mosaic|find edges|emboss/i, group: "texture" },
  { of: /tint|tritone|toner|hue|color|colour|photofilter|channel|vibrance|black&white|cdl|balance/i, group: "color" },
  { of: /posterize|threshold|levels|curves/i, group: "contrast" },
  { of: /exposure|brightness|gamma|ramp/i, group: "brightness" },
];
