import { useEffect, useState } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { simulateColorVision } from "../../../shared/effects/safety/color-vision";
import { drawSoon } from "../../../shared/panel/draw-soon";
import type { SeenAs } from "./seen-as";

/** The picture as somebody with this colour vision may see it; a moment later where that has to be computed. */
export function useSeenAs(image: RgbaImage, seenAs: SeenAs): RgbaImage {
  const [seen, setSeen] = useState<{ readonly of: RgbaImage; readonly as: SeenAs; readonly image: RgbaImage } | null>(null);
  useEffect(() => {
    if (seenAs === "usual") return;
    return drawSoon(() => setSeen({ of: image, as: seenAs, image: simulateColorVision(image, seenAs) }));
  }, [image, seenAs]);
  if (seenAs === "usual") return image;
  return seen?.as === seenAs ? seen.image : image;
}
