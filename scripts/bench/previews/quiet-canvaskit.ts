import initCanvasKit from "canvaskit-wasm/full";
import type { CanvasKit } from "canvaskit-wasm";

/** canvaskit without its complaint of a missing font at every picture: it takes console.error as it finds it when it starts. */
export async function quietCanvasKit(): Promise<CanvasKit> {
  const { error } = console;
  console.error = () => undefined;
  const starting = initCanvasKit();
  console.error = error;
  return starting;
}
