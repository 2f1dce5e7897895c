import { mkdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import sharp from "sharp";
import { rgbaImage, type RgbaImage } from "../../../shared/basics/rgba-image";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { chooseLooks } from "../../../shared/effects/choice/choose-looks";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import { lookSignature } from "../../../shared/effects/choice/look-signature";
import { lookMeasurer } from "../../../shared/effects/choice/measure-look";
import { measuresInWords } from "../../../shared/effects/choice/measures-in-words";
import { searchLooks } from "../../../shared/effects/choice/search/search-looks";
import { drawStackOnBytes } from "../../../shared/effects/draw-stack";
import { readyStack } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import { bytesFromFloats } from "../../../shared/effects/float-frame";
import { fitToLayer } from "../../../shared/effects/fit-to-layer";
import type { Look } from "../../../shared/effects/looks/look";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import { lookNeeds } from "../../../shared/effects/looks/look-needs";
import { stackAt } from "../../../shared/effects/looks/look-strength";
import { writePixels } from "../output/write-picture";
import { openPicture, picturePixels } from "../pictures/picture";
import type { Surroundings } from "../surroundings";
import { frameOfPixels } from "./frame-of-pixels";
import type { PreviewsOrder } from "./parse-previews";
import { wantedLooks, type WantedLooks } from "./wanted-looks";

type DrawnLook = { readonly look: Look; readonly image: RgbaImage; readonly measures: LookMeasures; readonly drawMs: number };

/** Draws looks on a frame, one picture each. Returns what stopped it, or null. */
export async function previewsCommand(order: PreviewsOrder, { folder }: Surroundings): Promise<string | null> {
  const wanted = await wantedLooks(order.looks, folder);
  if (!wanted.ok) return wanted.problem;
  const [flaw] = wanted.value.flaws;
  if (wanted.value.looks.length === 0) return flaw ? `No look can be used. ${basename(flaw.file)}, line ${flaw.line}: ${flaw.reason}` : "No look was found.";
  const seen = await smallFrame(order, folder);
  if (!seen.ok) return seen.problem;
  const out = resolve(folder, order.out);
  if ((await stat(out).catch(() => null))?.isFile()) return `${out} is a file. Name a folder for the pictures.`;
  const drawn = drawAll(wanted.value.looks, seen.value, order.strength);
  if (!drawn.ok) return drawn.problem;
  const { shown, leftOut } = choose(drawn.value, order);
  if (shown.length === 0) return `No look fits "${order.query}". Use fewer or other words.`;
  await mkdir(out, { recursive: true });
  for (const { look, image } of shown) {
    const written = await writePixels({ ...image, channels: 4, data: new Uint8Array(image.data) }, join(out, `${look.id}.png`));
    if (!written.ok) return written.problem;
  }
  process.stdout.write(order.asJson ? `${JSON.stringify(documentOf(order, shown, wanted.value, leftOut), null, 1)}\n` : table(shown, wanted.value, leftOut.length));
  return null;
}

/** The frame as the tiles show it, and the layer that it is a small view of. */
async function smallFrame({ image, size }: PreviewsOrder, folder: string): Promise<Result<{ readonly frame: RgbaImage; readonly layer: LayerSize }, string>> {
  const picture = await openPicture(image, [folder]);
  if (!picture.ok) return picture;
  const pixels = await picturePixels(picture.value);
  if (!pixels.ok) return pixels;
  const layer = { widthPx: pixels.value.widthPx, heightPx: pixels.value.heightPx };
  const bytes = bytesFromFloats(frameOfPixels(pixels.value, "straight").frame);
  const raw = sharp(Buffer.from(bytes.data.buffer), { raw: { width: layer.widthPx, height: layer.heightPx, channels: 4 }, limitInputPixels: false });
  const { data, info } = await raw.resize(size.widthPx, size.heightPx, { fit: "inside", withoutEnlargement: true, kernel: "linear" }).raw().toBuffer({ resolveWithObject: true });
  return succeed({ frame: rgbaImage(info.width, info.height, new Uint8ClampedArray(data)), layer });
}

function drawAll(looks: readonly Look[], { frame, layer }: { readonly frame: RgbaImage; readonly layer: LayerSize }, strength: number): Result<readonly DrawnLook[], string> {
  const measure = lookMeasurer(frame);
  const drawn: DrawnLook[] = [];
  for (const look of looks) {
    const stack = readyStack(fitToLayer(stackAt(look, strength), layer), layer);
    if (!stack.ok) return fail(`${look.name}: ${stack.problem.what}`);
    const start = performance.now();
    const image = drawStackOnBytes(frame, stack.value, { layer, scale: frame.widthPx / layer.widthPx, frameNumber: 0, lumetri: BUILT_IN_RESPONSE });
    drawn.push({ look, image, measures: measure(image), drawMs: performance.now() - start });
  }
  return succeed(drawn);
}

function choose(drawn: readonly DrawnLook[], { query, count }: PreviewsOrder): { readonly shown: readonly DrawnLook[]; readonly leftOut: readonly { readonly id: string; readonly like: string }[] } {
  const found = query === "" ? drawn.map((each) => ({ ...each, relevance: 1 })) : searchLooks(query, drawn).flatMap(({ look, relevance }) => drawn.filter((each) => each.look === look).map((each) => ({ ...each, relevance })));
  if (count === null) return { shown: found, leftOut: [] };
  const { chosen, leftOut } = chooseLooks(found.map(({ look, image, relevance }) => ({ id: look.id, signature: lookSignature(image), relevance, taste: 0 })), count);
  return { shown: chosen.flatMap((id) => found.filter(({ look }) => look.id === id)), leftOut };
}

function documentOf({ image, strength }: PreviewsOrder, shown: readonly DrawnLook[], { flaws }: WantedLooks, leftOut: readonly object[]): object {
  const looks = shown.map(({ look, measures, drawMs }) => {
    const { words, numbers } = measuresInWords(measures);
    const fits = lookFits(look, "premiere", null);
    const { id, name, intent } = look;
    return { id, name, intent, file: `${id}.png`, words, numbers, difference: Number(measures.difference.toFixed(2)), needs: lookNeeds(look), premiere: fits.ok ? "applicable" : fits.problem.join("; "), drawMs: Math.round(drawMs) };
  });
  return { image, strength, looks, flaws, leftOut };
}

function table(shown: readonly DrawnLook[], { flaws }: WantedLooks, leftOut: number): string {
  const rows = shown.map(({ look, measures }) => `${look.id}.png  ${look.name}: ${measuresInWords(measures).words}\n`);
  const bad = flaws.map(({ file, line, reason }) => `${basename(file)}, line ${line}: ${reason}\n`);
  return `${rows.join("")}${bad.join("")}${leftOut > 0 ? `${leftOut} more look too much like one of these.\n` : ""}`;
}
