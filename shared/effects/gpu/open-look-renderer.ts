import { CpuLookRenderer } from "./cpu-look-renderer";
import { GpuLookRenderer } from "./gpu-look-renderer";
import type { GpuProblem } from "./gpu-problem";
import { openGpuRenderer, type GpuCanvas } from "./gpu-renderer";
import type { LookRenderer } from "./look-renderer";

/** What draws here, and why not the graphics card where it does not. */
export type OpenedRenderer = { readonly renderer: LookRenderer; readonly refused: GpuProblem | null };

/** Cards that are programs: SwiftShader (Chromium), llvmpipe and softpipe (Mesa), WARP and the Basic Render Driver (Windows), Apple's software renderer. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|\bwarp\b|software/i;

/**
 * The best renderer for this page. `makeCanvas` gives a canvas that nothing else draws on, or null where there is none: `() => (typeof OffscreenCanvas === "undefined" ? null :
 * new OffscreenCanvas(1, 1))` in a worker. Takes a few milliseconds; shaders are compiled and tried out when first used.
 */
export function openLookRenderer(makeCanvas: () => GpuCanvas | null): OpenedRenderer {
  const canvas = makeCanvas();
  if (!canvas) return plainBecause({ kind: "no-webgl2", what: "This page has no canvas for WebGL2, so looks are drawn in plain TypeScript." });
  const opened = openGpuRenderer(canvas);
  if (!opened.ok) return plainBecause(opened.problem);
  const gpu = opened.value;
  if (!SOFTWARE.test(gpu.cardName)) return { renderer: new GpuLookRenderer(gpu), refused: null };
  gpu.dispose();
  return plainBecause({ kind: "software", what: `A program plays the graphics card here (${gpu.cardName}), so looks are drawn in plain TypeScript, which is as quick.` });
}

function plainBecause(refused: GpuProblem): OpenedRenderer {
  return { renderer: new CpuLookRenderer(), refused };
}
