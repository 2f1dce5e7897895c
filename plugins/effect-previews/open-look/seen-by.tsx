import { useMemo } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import type { ColorVision } from "../../../shared/effects/safety/color-vision";
import { differenceSeen } from "../../../shared/effects/safety/seen-difference";

/** Whether somebody with this colour vision would see what the look does, in a sentence. */
export function SeenBy({ before, after, seenAs }: { readonly before: RgbaImage; readonly after: RgbaImage; readonly seenAs: ColorVision }) {
  const { spoken } = useMemo(() => differenceSeen(before, after, seenAs), [before, after, seenAs]);
  return <p className="caption">{spoken}</p>;
}
