import sharp from "sharp";
import type { Browser, Page } from "playwright-core";
import { browserScript } from "../../scripts/bench/previews/browser-script";
import { seededRandom } from "../../scripts/bench/match/seeded-random";
import { launchChromium } from "../../scripts/check/launch-chromium";
import { ALL_EFFECTS } from "../../shared/effects/all-effects";
import type { EffectSpec, Params } from "../../shared/effects/effect-spec";
import type { LayerSize } from "../../shared/effects/effect-values";
import { randomParams } from "../unit/effects/oracle/oracle-case";
import type { Compared, Comparison, SentPicture } from "./effects-gpu/gpu-page";
import type { AfterFailing, WayToFail } from "./effects-gpu/ways-to-fail";

jest.setTimeout(120_000);

/** The bar of Effect Previews: WebGL2 beside plain TypeScript, mean CIEDE2000. */
const MOST_DIFFERENCE = 0.5;
/** A step of 255 of alpha over the whole picture. */
const MOST_ALPHA = 1;
/** How far from its default a moderate slider stands, of the way to the random one. */
const MODERATION = 0.2;

/** A preview of a large layer, and a layer as it is, of odd size. */
const PLACES: readonly { readonly picture: string; readonly layer: LayerSize }[] = [
  { picture: "opaque", layer: { widthPx: 1920, heightPx: 1080 } },
  { picture: "partly clear", layer: { widthPx: 97, heightPx: 53 } },
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const [script, opened] = await Promise.all([browserScript("./test/browser/effects-gpu/gpu-page.ts"), launchChromium()]);
  browser = opened;
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
  await keep("opaque", await still("kodim05", 320, 180));
  await keep("partly clear", fadedToTheRight(await still("kodim04", 97, 53)));
});
afterAll(() => browser.close());

describe("an effect drawn by WebGL2", () => {
  it.each(ALL_EFFECTS.map(({ spec }) => ({ spec, name: spec.displayName })))("is what plain TypeScript draws: $name", async ({ spec }) => {
    const asked = comparisonsOf(spec);
    const answers = await compare(asked);
    expect(asked.flatMap((each, index) => flawOf(each, answers[index]!))).toEqual([]);
  });

  it("leaves a picture as it is when there is nothing to draw", async () => {
    const asked = PLACES.map((place): Comparison => ({ ...place, stack: [], frameNumber: 0 }));
    expect(await compare(asked)).toEqual(asked.map(() => ({ kind: "compared", difference: 0, alpha: 0 })));
  });
});

describe("looks drawn on the graphics card", () => {
  const through = (way: WayToFail): Promise<AfterFailing> => page.evaluate((each) => window.trimbinGpu!.drawThrough(each, "opaque"), way);

  it("are drawn by it where it agrees with plain TypeScript", async () => {
    const { after, difference } = await through("none");
    expect(after).toMatch(/^WebGL2 on /);
    expect(difference).toBeLessThanOrEqual(MOST_DIFFERENCE);
  });

  it.each<WayToFail>(["draws otherwise", "refuses the shader"])("are drawn in plain TypeScript where it %s", async (way) => {
    expect((await through(way)).difference).toBe(0);
  });

  it("go on in plain TypeScript when it is taken away", async () => {
    const { before, after, difference } = await through("lost");
    expect(before).toMatch(/^WebGL2 on /);
    expect({ after, difference }).toEqual({ after: "plain TypeScript", difference: 0 });
  });

  it("are not left to a program that plays the card, nor to a page without a canvas", async () => {
    const best = (hasCanvas: boolean) => page.evaluate((each) => window.trimbinGpu!.bestHere(each), hasCanvas);
    expect(await best(true)).toEqual({ name: "plain TypeScript", refused: "software" });
    expect(await best(false)).toEqual({ name: "plain TypeScript", refused: "no-webgl2" });
  });
});

/** Defaults, then parameters over the host's whole range, where much turns black or white, then moderate ones, where small differences show. */
function comparisonsOf(spec: EffectSpec): Comparison[] {
  const random = seededRandom(`WebGL2 ${spec.matchName}`);
  return PLACES.flatMap((place) => {
    const all = [{}, randomParams(spec, random, place.layer), moderate(spec, randomParams(spec, random, place.layer))];
    return all.map((params, frameNumber) => ({ ...place, stack: [{ effect: spec.matchName, params }], frameNumber }));
  });
}

function moderate({ params: specs }: EffectSpec, params: Params): Params {
  const sliders = specs.flatMap((spec) => {
    const value = params[spec.id];
    return spec.kind === "number" && typeof value === "number" && spec.unit !== "count" ? [[spec.id, spec.default + MODERATION * (value - spec.default)] as const] : [];
  });
  return { ...params, ...Object.fromEntries(sliders) };
}

function flawOf({ picture, stack }: Comparison, answer: Compared): string[] {
  const where = `${picture}, ${JSON.stringify(stack)}`;
  if (answer.kind === "undrawn") return [`${where}: ${answer.what}`];
  if (answer.difference <= MOST_DIFFERENCE && answer.alpha <= MOST_ALPHA) return [];
  return [`${where}: mean ${answer.difference.toFixed(2)}, alpha ${answer.alpha.toFixed(2)}`];
}

function compare(comparisons: readonly Comparison[]): Promise<Compared[]> {
  return page.evaluate((asked) => window.trimbinGpu!.compare(asked), comparisons);
}

function keep(name: string, picture: SentPicture): Promise<void> {
  return page.evaluate(([key, sent]) => window.trimbinGpu!.keepPicture(key, sent), [name, picture] as const);
}

async function still(name: string, widthPx: number, heightPx: number): Promise<SentPicture> {
  const bytes = await sharp(`test/fixtures/stills/${name}.jpg`).resize(widthPx, heightPx, { fit: "cover" }).ensureAlpha().raw().toBuffer();
  return { widthPx, heightPx, base64: bytes.toString("base64") };
}

/** Opaque on the left, ever clearer, wholly clear in the last tenth. */
function fadedToTheRight({ widthPx, heightPx, base64 }: SentPicture): SentPicture {
  const bytes = Buffer.from(base64, "base64");
  for (let at = 3; at < bytes.length; at += 4) {
    const across = (Math.floor(at / 4) % widthPx) / widthPx;
    bytes[at] = 255 * Math.min(1, Math.max(0, (0.9 - across) / 0.5));
  }
  return { widthPx, heightPx, base64: bytes.toString("base64") };
}
