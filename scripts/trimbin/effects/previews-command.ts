import { basename, join, resolve } from "node:path";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { fail, succeed, type Result } from "../../../shared/basics/result";
import { BUILT_IN_RESPONSE } from "../../../shared/color/response/built-in-response";
import { chooseLooks } from "../../../shared/effects/choice/choose-looks";
import type { LookMeasures } from "../../../shared/effects/choice/look-measures";
import { lookSignature } from "../../../shared/effects/choice/look-signature";
import { lookMeasurer } from "../../../shared/effects/choice/measure-look";
import { measuresInWords } from "../../../shared/effects/choice/measures-in-words";
import { searchLooks } from "../../../shared/effects/choice/search/search-looks";
import { drawStackOnBytes } from "../../../shared/effects/draw-stack";
import { readyStack, type ReadyEffect } from "../../../shared/effects/effect-stack";
import type { LayerSize } from "../../../shared/effects/effect-values";
import { fitToLayer } from "../../../shared/effects/fit-to-layer";
import type { Look } from "../../../shared/effects/looks/look";
import { lookFits } from "../../../shared/effects/looks/look-fits";
import { lookNeeds } from "../../../shared/effects/looks/look-needs";
import { stackAt } from "../../../shared/effects/looks/look-strength";
import { makeFolder } from "../output/make-folder";
import { writePixels } from "../output/write-picture";
import type { Surroundings } from "../surroundings";
import type { PreviewsOrder } from "./parse-previews";
import { seenFrame, type SeenFrame } from "./seen-frame";
import { wantedLooks, type WantedLooks } from "./wanted-looks";

type DrawnLook = { readonly look: Look; readonly stack: readonly ReadyEffect[]; readonly image: RgbaImage; readonly measures: LookMeasures; readonly drawMs: number };

/** Draws looks on a frame, one picture each. Returns what stopped it, or null. */
export async function previewsCommand(order: PreviewsOrder, { folder }: Surroundings): Promise<string | null> {
  const wanted = await wantedLooks(order.looks, folder);
  if (!wanted.ok) return wanted.problem;
  const [flaw] = wanted.value.flaws;
  if (wanted.value.looks.length === 0) return flaw ? `No look can be used. ${basename(flaw.file)}, line ${flaw.line}: ${flaw.reason}` : "No look was found.";
  const seen = await seenFrame(order, folder);
  if (!seen.ok) return seen.problem;
  const out = resolve(folder, order.out);
  const drawn = drawTiles(wanted.value.looks, seen.value, order.strength);
  if (!drawn.ok) return drawn.problem;
  const { shown, leftOut } = choose(drawn.value, order);
  if (shown.length === 0) return `No look fits "${order.query}". Use fewer or other words.`;
  const folderThere = await makeFolder(out);
  if (!folderThere.ok) return folderThere.problem;
  for (const { look, stack, image } of shown) {
    const picture = seen.value.view === seen.value.tile ? image : draw(seen.value.view, stack, seen.value.layer);
    const written = await writePixels({ ...picture, channels: 4, data: new Uint8Array(picture.data) }, join(out, `${look.id}.png`));
    if (!written.ok) return written.problem;
  }
  const { warnings } = seen.value;
  process.stdout.write(order.asJson ? `${JSON.stringify(documentOf(order, shown, wanted.value, leftOut, warnings), null, 1)}\n` : table(order, shown, wanted.value, leftOut.length, warnings));
  return null;
}

function drawTiles(looks: readonly Look[], { tile, layer }: SeenFrame, strength: number): Result<readonly DrawnLook[], string> {
  const measure = lookMeasurer(tile);
  const drawn: DrawnLook[] = [];
  for (const look of looks) {
    const stack = readyStack(fitToLayer(stackAt(look, strength), layer), layer);
    if (!stack.ok) return fail(`${look.name}: ${stack.problem.what}`);
    const start = performance.now();
    const image = draw(tile, stack.value, layer);
    drawn.push({ look, stack: stack.value, image, measures: measure(image), drawMs: performance.now() - start });
  }
  return succeed(drawn);
}

function draw(frame: RgbaImage, stack: readonly ReadyEffect[], layer: LayerSize): RgbaImage {
  return drawStackOnBytes(frame, stack, { layer, scale: frame.widthPx / layer.widthPx, frameNumber: 0, lumetri: BUILT_IN_RESPONSE });
}

function choose(drawn: readonly DrawnLook[], { query, count }: PreviewsOrder): { readonly shown: readonly DrawnLook[]; readonly leftOut: readonly { readonly id: string; readonly like: string }[] } {
  const found = query === "" ? drawn.map((each) => ({ ...each, relevance: 1 })) : searchLooks(query, drawn).flatMap(({ look, relevance }) => drawn.filter((each) => each.look === look).map((each) => ({ ...each, relevance })));
  if (count === null) return { shown: found, leftOut: [] };
  const { chosen, leftOut } = chooseLooks(found.map(({ look, image, relevance }) => ({ id: look.id, signature: lookSignature(image), relevance, taste: 0 })), count);
  return { shown: chosen.flatMap((id) => found.filter(({ look }) => look.id === id)), leftOut };
}

function documentOf({ image, strength }: PreviewsOrder, shown: readonly DrawnLook[], { flaws }: WantedLooks, leftOut: readonly object[], warnings: readonly string[]): object {
  const looks = shown.map(({ look, measures, drawMs }) => {
    const { words, numbers } = measuresInWords(measures);
    const fits = lookFits(look, "premiere", null);
    const { id, name, intent } = look;
    return { id, name, intent, file: `${id}.png`, words, numbers, difference: Number(measures.difference.toFixed(2)), needs: lookNeeds(look), premiere: fits.ok ? "applicable" : fits.problem.join("; "), drawMs: Math.round(drawMs) };
  });
  return { image, strength, warnings, looks, flaws, leftOut };
}

function table({ image }: PreviewsOrder, shown: readonly DrawnLook[], { flaws }: WantedLooks, leftOut: number, warnings: readonly string[]): string {
  const rows = shown.map(({ look, measures }) => `${look.id}.png  ${look.name}: ${measuresInWords(measures).words}\n`);
  const bad = flaws.map(({ file, line, reason }) => `${basename(file)}, line ${line}: ${reason}\n`);
  return `${rows.join("")}${warnings.map((warning) => `${image}: ${warning}\n`).join("")}${bad.join("")}${leftOut > 0 ? `${leftOut} more look too much like one of these.\n` : ""}`;
}
