import { frameStart, type FrameRate } from "../../time/frame-rate";
import type { CutMarker } from "../cut-list";
import { allElements, childOf, textAt, type XmlElement } from "../xml/read-xml";
import { readRate } from "./fcp7-rate";

/** Sequences of the project and its bins; those inside clips are nested ones. */
export function outerSequences(root: XmlElement): XmlElement[] {
  const nested = new Set(allElements(root).filter((each) => each.name === "clipitem").flatMap((each) => allElements(each)));
  return allElements(root).filter((each) => each.name === "sequence" && !nested.has(each));
}

/** The rate of a sequence, or of its picture; null where neither says. */
export function sequenceRate(sequence: XmlElement): FrameRate | null {
  return readRate(sequence) ?? readRate(childOf(childOf(childOf(childOf(sequence, "media"), "video"), "format"), "samplecharacteristics"));
}

/** The markers of a sequence itself, not those of its clips. */
export function sequenceMarkers(sequence: XmlElement, rate: FrameRate): CutMarker[] {
  return sequence.children.filter((child) => child.name === "marker").flatMap((marker) => readMarker(marker, rate));
}

function readMarker(marker: XmlElement, rate: FrameRate): CutMarker[] {
  const [from, to] = [Number(textAt(marker, "in") ?? NaN), Number(textAt(marker, "out") ?? -1)];
  if (!Number.isSafeInteger(from) || from < 0) return [];
  const duration = Number.isSafeInteger(to) && to > from ? frameStart(to - from, rate) : 0n;
  return [{ at: frameStart(from, rate), duration, name: textAt(marker, "name") ?? "", comment: textAt(marker, "comment") ?? "" }];
}
