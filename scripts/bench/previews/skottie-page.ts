import type { CanvasKit, CanvasKitInitOptions } from "canvaskit-wasm";
import { timeRounds, type DrawTimes } from "./draw-times";
import { skottieTiles } from "./skottie-tiles";

/** What the bench asks of the page; `picture` is the address of a PNG of a tile. */
export type SkottieAsk = { readonly files: readonly string[]; readonly picture: string; readonly rounds: number };

declare global {
  interface Window {
    /** canvaskit's own script, in the page beside this one. */
    CanvasKitInit?: (options: CanvasKitInitOptions) => Promise<CanvasKit>;
    trimbinSkottie?: (ask: SkottieAsk) => Promise<DrawTimes[]>;
  }
}

window.trimbinSkottie = async ({ files, picture, rounds }) => {
  const kit = await window.CanvasKitInit!({ locateFile: (file) => `/${file}` });
  const png = await (await fetch(picture)).arrayBuffer();
  return timeRounds(rounds, () => skottieTiles(kit, files, png));
};
