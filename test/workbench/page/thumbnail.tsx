import { useEffect, useRef } from "react";
import type { Ticks } from "../../../shared/time/ticks";
import { useSession } from "./use-session";

/** A small picture of one moment of a media file, decoded when it comes into view. Decorative: its name stands beside it. */
export function Thumbnail({ mediaPath, at, widthPx, heightPx }: { readonly mediaPath: string; readonly at: Ticks; readonly widthPx: number; readonly heightPx: number }) {
  const session = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    let wanted = true;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void session.thumbnails.picture(mediaPath, at).then((bitmap) => {
        if (wanted && bitmap) target.getContext("2d")?.drawImage(bitmap, 0, 0, target.width, target.height);
      });
    });
    observer.observe(target);
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, [session, mediaPath, at]);
  return <canvas ref={canvas} className="thumbnail" width={widthPx} height={heightPx} aria-hidden="true" />;
}
