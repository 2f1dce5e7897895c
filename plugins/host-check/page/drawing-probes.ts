import { found, notFound, yesOrNo, type PageProbe, type PageWindow, type ProbeAnswer } from "./page-probe";
import { say } from "../../../shared/words/say";

const A_STALL_MS = 5000;

/** How the page can draw and decode pictures. */
export function drawingProbes(page: PageWindow): readonly PageProbe[] {
  return [
    { id: "page-webgl2", asks: say`Does the page draw with WebGL 2, and on what?`, assumed: "yes", limitMs: A_STALL_MS, look: () => webgl(page, "webgl2") },
    { id: "page-webgl1", asks: say`Does the page draw with WebGL 1, and on what?`, assumed: "yes", limitMs: A_STALL_MS, look: () => webgl(page, "webgl") },
    { id: "page-webgpu", asks: say`Does the page have WebGPU?`, assumed: null, limitMs: A_STALL_MS, look: () => webgpu(page) },
    {
      id: "page-canvas",
      asks: say`Does a canvas give back the colours that were drawn on it?`,
      assumed: "yes",
      limitMs: A_STALL_MS,
      look: () => {
        const context = page.document?.createElement("canvas").getContext("2d");
        if (!context) return notFound(say`There is no 2D canvas.`);
        context.fillStyle = "rgb(37, 129, 211)";
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        return yesOrNo(red === 37 && green === 129 && blue === 211, say`drew 37, 129, 211 and read ${red}, ${green}, ${blue}`);
      },
    },
    {
      id: "page-offscreen-canvas",
      asks: say`Is there an OffscreenCanvas?`,
      assumed: null,
      limitMs: A_STALL_MS,
      look: () => (page.OffscreenCanvas ? yesOrNo(new page.OffscreenCanvas(1, 1).getContext("2d") !== null) : found("no")),
    },
    {
      id: "page-image-bitmap",
      asks: say`Does createImageBitmap decode a picture?`,
      assumed: "yes",
      limitMs: A_STALL_MS,
      look: async () => {
        if (!page.createImageBitmap || !page.ImageData) return found("no");
        const bitmap = await page.createImageBitmap(new page.ImageData(2, 2));
        const { width, height } = bitmap;
        bitmap.close();
        return yesOrNo(width === 2 && height === 2, say`made ${width} x ${height}`);
      },
    },
  ];
}

function webgl(page: PageWindow, kind: "webgl" | "webgl2"): ProbeAnswer {
  const context = page.document?.createElement("canvas").getContext(kind);
  // A canvas may answer with a context of another kind in an engine that knows no WebGL.
  if (!context || !("getExtension" in context)) return found("no");
  const names = context.getExtension("WEBGL_debug_renderer_info");
  const renderer: unknown = names ? context.getParameter(names.UNMASKED_RENDERER_WEBGL) : context.getParameter(context.RENDERER);
  const largest: unknown = context.getParameter(context.MAX_TEXTURE_SIZE);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return found("yes", say`${String(renderer)}; textures up to ${String(largest)} px`);
}

async function webgpu({ navigator }: PageWindow): Promise<ProbeAnswer> {
  // Not every engine has it, and TypeScript's own types do not know it yet.
  const gpu: unknown = navigator && "gpu" in navigator ? navigator.gpu : undefined;
  if (!hasRequestAdapter(gpu)) return found("no");
  const adapter = await gpu.requestAdapter();
  return adapter === null ? found("no", say`navigator.gpu is there and gives no adapter`) : found("yes");
}

function hasRequestAdapter(gpu: unknown): gpu is { requestAdapter: () => Promise<unknown> } {
  return typeof gpu === "object" && gpu !== null && "requestAdapter" in gpu && typeof gpu.requestAdapter === "function";
}
