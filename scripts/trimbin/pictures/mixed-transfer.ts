import type { Picture } from "./picture";

/** Why these cannot be compared as they are: some are high dynamic range and others not, so equal numbers do not mean equal light. Null where all are of a kind. */
export function mixedTransfer(pictures: readonly Picture[]): string | null {
  const [first, ...others] = pictures;
  const stranger = first && others.find((picture) => transferOf(picture) !== transferOf(first));
  if (!first || !stranger) return null;
  return `${named(stranger)} and ${named(first)}. Bring both into one colour space first, or say --assume-same-space if they are.`;
}

function transferOf(picture: Picture): "sdr" | "PQ" | "HLG" {
  return picture.kind === "video" ? picture.video.transfer : "sdr";
}

function named(picture: Picture): string {
  const transfer = transferOf(picture);
  return `${picture.source.name} is ${transfer === "sdr" ? "standard dynamic range" : `HDR (${transfer})`}`;
}
