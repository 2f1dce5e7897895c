import { useEffect, useRef } from "react";
import type { RgbaImage } from "../basics/rgba-image";

/** Squares under what is clear, as hosts draw them; in pixels of the picture. */
const SQUARE_PX = 8;
const SQUARE_GREYS = ["#8a8a8a", "#a6a6a6"];

/** One picture, letterboxed on neutral grey in whatever room its parent gives it, its clear parts over a checkerboard. `name` is what a sighted person sees. */
export function Picture({ image, name }: { readonly image: RgbaImage; readonly name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const pixels = context.createImageData(image.widthPx, image.heightPx);
    pixels.data.set(image.data);
    context.putImageData(pixels, 0, 0);
    if (isSeeThrough(image)) putCheckerboardUnder(context, image);
  }, [image]);
  return <canvas ref={canvas} className="picture" role="img" aria-label={name} width={image.widthPx} height={image.heightPx} />;
}

function isSeeThrough({ data }: RgbaImage): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at]! < 255) return true;
  return false;
}

function putCheckerboardUnder(context: CanvasRenderingContext2D, { widthPx, heightPx }: RgbaImage): void {
  context.globalCompositeOperation = "destination-over";
  for (let row = 0; row * SQUARE_PX < heightPx; row++) {
    for (let column = 0; column * SQUARE_PX < widthPx; column++) {
      context.fillStyle = SQUARE_GREYS[(row + column) % 2]!;
      context.fillRect(column * SQUARE_PX, row * SQUARE_PX, SQUARE_PX, SQUARE_PX);
    }
  }
  context.globalCompositeOperation = "source-over";
}
