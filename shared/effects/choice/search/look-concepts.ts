import type { LookFamily } from "../../looks/look";
import type { LookMeasures } from "../look-measures";

/** Something that editors ask for in several words, and how a look shows that it has it. */
export type LookConcept = {
  /** As the panel repeats it. */
  readonly name: string;
  /** Words and phrases that ask for it; the endings of single words don't matter. */
  readonly asked: readonly string[];
  /** Words in a look's name, tags and intent that say it has it, beside those asked by. */
  readonly says: readonly string[];
  /** What it does to the frame: measures and the change at which it fully has it. */
  readonly does: readonly MeasuredTrait[];
  /** Effects (match name or name) and settings (parameter name) that make it; null for none. */
  readonly uses: RegExp | null;
  readonly family: LookFamily | null;
  /** What "less" of it is; null where that is only "without". */
  readonly opposite: string | null;
};

/** One measure: a look has none of it at `none` and all of it at `full`; beyond `none` it does the opposite. */
export type MeasuredTrait = { readonly measure: Exclude<keyof LookMeasures, "skinDifference">; readonly none: number; readonly full: number };

function concept(name: string, asked: string, rest: Partial<Omit<LookConcept, "name" | "asked">> = {}): LookConcept {
  return { name, asked: asked.split(", "), says: [], does: [], uses: null, family: null, opposite: null, ...rest };
}

const WARMER: MeasuredTrait = { measure: "warmth", none: 0, full: 8 };
const COOLER: MeasuredTrait = { measure: "warmth", none: 0, full: -8 };
const BRIGHTER: MeasuredTrait = { measure: "lightness", none: 0, full: 8 };
const DARKER: MeasuredTrait = { measure: "lightness", none: 0, full: -8 };
const MORE_CONTRAST: MeasuredTrait = { measure: "contrast", none: 0, full: 25 };
const LESS_CONTRAST: MeasuredTrait = { measure: "contrast", none: 0, full: -20 };
const MORE_COLOR: MeasuredTrait = { measure: "saturation", none: 0, full: 30 };
const LESS_COLOR: MeasuredTrait = { measure: "saturation", none: 0, full: -30 };
const SOFTER: MeasuredTrait = { measure: "detail", none: 0, full: -30 };
const CRISPER: MeasuredTrait = { measure: "detail", none: 0, full: 30 };

/** How editors speak of looks. Phrases win over single words; of two concepts with one word, the first. Our own list, from how grading is talked and written about. */
export const LOOK_CONCEPTS: readonly LookConcept[] = [
  concept("black and white", "black and white, bw, black white, monochrome, mono, grayscale, gray scale, no color, without color, colorless", { does: [{ measure: "saturation", none: 0, full: -95 }], says: ["monochrome", "black and white"], uses: /black\s?&\s?white/i }),
  concept("teal and orange", "teal and orange, orange and teal, teal orange, orange teal, teal, blockbuster, complementary, split tone, split toned, split toning, warm lights and cool shadows", { says: ["teal"], does: [{ measure: "splitTone", none: 0, full: 8 }] }),
  concept("day for night", "day for night, night, nighttime, moonlight, moonlit, midnight, nocturnal", { says: ["night", "moonlight"], does: [DARKER, COOLER], family: "night" }),
  concept("bleach bypass", "bleach bypass, silver retention, bleached", { says: ["bleach"], does: [MORE_CONTRAST, LESS_COLOR] }),
  concept("cross process", "cross process, cross processed, xpro, lomo, lomography", { says: ["cross process", "lomo"] }),
  concept("high key", "high key", { says: ["high key"], does: [BRIGHTER] }),
  concept("low key", "low key", { says: ["low key"], does: [DARKER] }),
  concept("noir", "noir, film noir, hard boiled, hardboiled", { says: ["noir"], does: [{ measure: "saturation", none: 0, full: -95 }, DARKER] }),
  concept("sepia", "sepia, brown tone, old photo, antique", { says: ["sepia"], does: [WARMER] }),
  concept("duotone", "duotone, duo tone, two tone, two color, tritone", { says: ["duotone", "duo"], uses: /tritone|toner/i }),
  concept("soft contrast", "low contrast, soft contrast, softer contrast, gentle contrast, flat, milky, matte, matt, lifted blacks, lift blacks, open shadows, log look", { says: ["matte", "flat", "milky", "low contrast", "soft contrast"], does: [LESS_CONTRAST], opposite: "contrast" }),
  concept("contrast", "contrast, contrasty, high contrast, hard contrast, strong contrast, harsh, hard light", { says: ["contrast", "contrasty"], does: [MORE_CONTRAST], opposite: "soft contrast" }),
  concept("faded", "faded, fade, washed out, washed, sun bleached, vintage fade", { says: ["fade", "washed"], does: [LESS_CONTRAST, LESS_COLOR], uses: /faded film/i, opposite: "punchy" }),
  concept("punchy", "punchy, punch, pop, poppy, snappy, snap, bold, commercial", { says: ["punch", "pop"], does: [MORE_CONTRAST, { measure: "saturation", none: 0, full: 15 }], opposite: "faded" }),
  concept("crushed blacks", "crushed, crushed blacks, crush, inky, deep blacks, deep shadows", { says: ["crushed"], does: [DARKER, { measure: "contrast", none: 0, full: 15 }] }),
  concept("moody", "moody, mood, brooding, gloomy, gloom, somber, sombre, dramatic, drama, gritty, menacing, thriller", { says: ["moody", "gloom", "drama", "thriller"], does: [DARKER, { measure: "saturation", none: 0, full: -20 }] }),
  concept("dreamy", "dreamy, dream, ethereal, romantic, romance, hazy, haze, misty, mist, soft focus, pro mist, diffusion, heavenly", { says: ["dream", "haze", "mist", "diffusion", "romantic"], does: [SOFTER], family: "dream" }),
  concept("glow", "glow, glowing, bloom, halation, halo", { says: ["glow", "bloom", "halation"], uses: /glo2|glow/i }),
  concept("warm", "warm, golden, gold, sunny, sunset, sunrise, cozy, cosy, amber, honey, toasty, summer, summery, warmth", { says: ["warm", "golden", "sun", "amber"], does: [WARMER], opposite: "cool" }),
  concept("cool", "cool, cold, chilly, icy, ice, blue, bluish, winter, wintry, steel, steely, frost, frosty, arctic", { says: ["cool", "cold", "blue", "ice", "winter", "steel"], does: [COOLER], opposite: "warm" }),
  concept("green", "green, greenish, matrix, sickly", { says: ["green"], does: [{ measure: "tint", none: 0, full: -6 }], opposite: "magenta" }),
  concept("magenta", "magenta, pink, pinkish, purple, violet, rose, rosy", { says: ["magenta", "pink", "purple", "violet", "rose"], does: [{ measure: "tint", none: 0, full: 6 }], opposite: "green" }),
  concept("bright", "bright, brighten, brightness, light, lighter, lighten, airy, luminous, exposure", { says: ["bright", "airy", "light"], does: [BRIGHTER], opposite: "dark" }),
  concept("dark", "dark, darken, darkness, dim, dimmed, shadowy, underexposed", { says: ["dark", "dim"], does: [DARKER], opposite: "bright" }),
  concept("colourful", "colorful, color, colors, saturated, saturation, saturate, vivid, vibrant, vibrance, rich, technicolor", { says: ["vivid", "vibrant", "colorful", "saturated", "rich"], does: [MORE_COLOR], opposite: "muted" }),
  concept("muted", "muted, desaturated, desaturate, pale, subdued, pastel, drained, low saturation", { says: ["muted", "pastel", "desaturated", "pale"], does: [LESS_COLOR], opposite: "colourful" }),
  concept("crisp", "crisp, sharp, sharpen, sharpness, clarity, detailed, detail, details, clear, hd", { says: ["crisp", "sharp", "clarity"], does: [CRISPER], uses: /sharpen|unsharp/i, opposite: "soft" }),
  concept("soft", "soft, blur, blurred, blurry, defocus, defocused, out of focus, unfocused, smooth, gaussian", { says: ["soft", "blur", "defocus"], does: [SOFTER], uses: /blur/i, opposite: "crisp" }),
  concept("grain", "grain, grainy, noise, noisy, film grain, dirty", { says: ["grain", "noise"], uses: /noise|grain/i }),
  concept("vignette", "vignette, vignetted, vignetting, dark corners, darker corners, dark edges, darkened edges", { says: ["vignette"], does: [{ measure: "vignette", none: 0, full: 6 }], uses: /vignette/i }),
  concept("subtle", "subtle, gentle, natural, neutral, restrained, understated, discreet, invisible", { says: ["subtle", "gentle", "natural", "neutral"], does: [{ measure: "difference", none: 10, full: 3 }], opposite: "strong" }),
  concept("strong", "strong, extreme, heavy, intense, wild, crazy, radical", { says: ["strong", "extreme"], does: [{ measure: "difference", none: 8, full: 25 }], opposite: "subtle" }),
  concept("film", "film, filmic, cinematic, cinema, movie, analog, analogue, celluloid, kodak, print, 35mm, 16mm, super 8, 8mm", { says: ["film", "cinematic", "analog", "celluloid", "print"], family: "film" }),
  concept("vintage", "vintage, retro, old, nostalgic, nostalgia, seventies, 70s, 60s, 80s, aged, memory, flashback", { says: ["vintage", "retro", "nostalgia", "sepia", "aged", "memory", "flashback"] }),
  concept("clean", "clean, correction, correct, fix, repair, rescue", { says: ["clean", "correction", "rescue"], family: "correction" }),
  concept("for titles", "title, titles, text, caption, captions, legible, legibility, readable, subtitle, lower third, lettering", { says: ["title", "text", "caption", "legible"], family: "legibility" }),
  concept("graphic", "graphic, poster, pop art, comic, screen print, screenprint, flat color", { says: ["poster", "graphic", "comic"], family: "graphic" }),
  concept("stylised", "stylized, stylize, arty, artistic, experimental", { says: ["stylized", "experimental"], family: "stylise" }),
  concept("posterized", "posterize, posterized, banding", { says: ["posterized"], uses: /posterize/i }),
  concept("stencil", "stencil, threshold, silhouette, ink, photocopy", { says: ["stencil", "silhouette", "photocopy"], uses: /threshold/i }),
  concept("pixelated", "pixel, pixelated, pixelate, pixels, mosaic, blocks, 8 bit, censor, censored", { says: ["pixel", "mosaic"], uses: /mosaic/i }),
  concept("outlines", "outline, outlines, edges, sketch, drawing, line art, contour", { says: ["outline", "edges", "sketch", "drawing"], uses: /find edges/i }),
  concept("negative", "negative, invert, inverted, solarize, x ray, xray", { says: ["negative", "inverted"], uses: /invert|solarize/i }),
  concept("mirrored", "mirror, mirrored, reflect, reflection, kaleidoscope, flip, flipped", { says: ["mirror", "reflection"], uses: /mirror|flip/i }),
  concept("glitch", "glitch, glitchy, rgb split, chromatic, chromatic aberration, aberration, vhs, digital, broken", { says: ["glitch", "chromatic", "vhs"], uses: /chromatic|shift channels/i }),
  concept("motion blur", "motion blur, speed, streak, streaks, directional, moving", { says: ["motion", "speed", "streak"], uses: /motion blur|directional/i }),
  concept("science fiction", "sci fi, scifi, science fiction, cyberpunk, neon, futuristic, cyber", { says: ["cyber", "neon", "sci fi"] }),
];
