import { rgbaImage } from "../../../shared/basics/rgba-image";
import { CpuLookRenderer } from "../../../shared/effects/gpu/cpu-look-renderer";
import { GpuLookRenderer } from "../../../shared/effects/gpu/gpu-look-renderer";
import { openGpuRenderer } from "../../../shared/effects/gpu/gpu-renderer";
import type { LookRenderer } from "../../../shared/effects/gpu/look-renderer";
import { timeRounds } from "./draw-times";
import { ourTiles, type TilesAsk } from "./our-tiles";

/** What the bench asks of the worker; `frame` is the address of raw RGBA bytes. */
export type OurAsk = TilesAsk & { readonly by: "plain" | "card"; readonly rounds: number; readonly frame: string; readonly widthPx: number; readonly heightPx: number };

addEventListener("message", ({ data }: MessageEvent<OurAsk>) => void answer(data));

async function answer(data: OurAsk): Promise<void> {
  const bytes = await (await fetch(data.frame)).arrayBuffer();
  const frame = rgbaImage(data.widthPx, data.heightPx, new Uint8ClampedArray(bytes));
  const renderer = data.by === "plain" ? new CpuLookRenderer() : onCard();
  postMessage(timeRounds(data.rounds, () => ourTiles(renderer, frame, data)));
}

function onCard(): LookRenderer {
  const opened = openGpuRenderer(new OffscreenCanvas(1, 1));
  if (!opened.ok) throw new Error(opened.problem.what);
  return new GpuLookRenderer(opened.value);
}
