import { ALL_EFFECTS } from "../../../shared/effects/all-effects";
import type { EffectSpec } from "../../../shared/effects/effect-spec";
import type { LayerSize } from "../../../shared/effects/effect-values";
import type { Comparison } from "../../../test/browser/effects-gpu/gpu-page";
import { randomParams } from "../../../test/unit/effects/oracle/oracle-case";
import { launchChromium } from "../../check/launch-chromium";
import type { Picture } from "../match/read-pictures";
import { seededRandom } from "../match/seeded-random";
import { rounded } from "./bar-row";
import { browserScript } from "./browser-script";

/** How WebGL2 and plain TypeScript agree on one effect: mean CIEDE2000 over all drawings, and of the worst one. */
export type CardRow = { readonly effect: string; readonly drawings: number; readonly mean: number; readonly worst: number; readonly alpha: number; readonly kept: "yes" | "NO" };

const MOST_MEAN = 0.5;
const LAYER: LayerSize = { widthPx: 1920, heightPx: 1080 };

/** Draws each effect with random parameters on the pictures, in Chromium, both ways. */
export async function cardTable(pictures: readonly Picture[], times: number): Promise<CardRow[]> {
  const script = await browserScript("./test/browser/effects-gpu/gpu-page.ts");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    for (const { name, image } of pictures) {
      const { widthPx, heightPx, data } = image;
      await page.evaluate(([key, sent]) => window.trimbinGpu!.keepPicture(key, sent), [name, { widthPx, heightPx, base64: Buffer.from(data).toString("base64") }] as const);
    }
    const rows: CardRow[] = [];
    for (const { spec } of ALL_EFFECTS) {
      const answers = await page.evaluate((asked) => window.trimbinGpu!.compare(asked), comparisonsOf(spec, pictures, times));
      const differences = answers.map((answer) => (answer.kind === "compared" ? answer.difference : NaN));
      const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
      const alpha = Math.max(...answers.map((answer) => (answer.kind === "compared" ? answer.alpha : NaN)));
      rows.push({ effect: spec.displayName, drawings: differences.length, mean: rounded(mean), worst: rounded(Math.max(...differences)), alpha: rounded(alpha), kept: mean <= MOST_MEAN ? "yes" : "NO" });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function comparisonsOf(spec: EffectSpec, pictures: readonly Picture[], times: number): Comparison[] {
  const random = seededRandom(`both ways ${spec.matchName}`);
  return pictures.flatMap(({ name }) =>
    Array.from({ length: times }, (_, frameNumber) => ({ picture: name, layer: LAYER, stack: [{ effect: spec.matchName, params: randomParams(spec, random, LAYER) }], frameNumber })),
  );
}
