import { useEffect, useRef } from "react";
import type { RgbaImage } from "../basics/rgba-image";

/** One picture, letterboxed on neutral grey in whatever room its parent gives it. `name` is what a sighted person sees. */
export function Picture({ image, name }: { readonly image: RgbaImage; readonly name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const pixels = context.createImageData(image.widthPx, image.heightPx);
    pixels.data.set(image.data);
    context.putImageData(pixels, 0, 0);
  }, [image]);
  return <canvas ref={canvas} className="picture" role="img" aria-label={name} width={image.widthPx} height={image.heightPx} />;
}
