import { canDropFrames, frameAt, frameStart, type FrameRate } from "../../time/frame-rate";
import type { Ticks } from "../../time/ticks";
import { formatTimecode, parseTimecode, type TimecodeCounting } from "../../time/timecode";
import { element, type XmlNode } from "../xml/xml-element";
import { childOf, textAt, type XmlElement } from "../xml/read-xml";
import { rateElement, readRate } from "./fcp7-rate";

/** `<timecode>`: the label and the frame number of the first frame. */
export function timecodeElement(start: Ticks, rate: FrameRate, counting: TimecodeCounting, ...more: readonly XmlNode[]): XmlNode {
  const drops = counting === "drop" && canDropFrames(rate);
  return element(
    "timecode",
    {},
    rateElement(rate),
    element("string", {}, formatTimecode(start, rate, counting)),
    element("frame", {}, frameAt(start, rate)),
    element("displayformat", {}, drops ? "DF" : "NDF"),
    ...more,
  );
}

/** Start and counting from an element's `<timecode>`; zero where it says nothing. The frame number counts before the label. */
export function readTimecode(parent: XmlElement | undefined, rate: FrameRate): { readonly startTimecode: Ticks; readonly counting: TimecodeCounting } {
  const timecode = childOf(parent, "timecode");
  const own = readRate(timecode) ?? rate;
  const counting = textAt(timecode, "displayformat")?.toUpperCase() === "DF" ? "drop" : "non-drop";
  const frame = Number(textAt(timecode, "frame") ?? NaN);
  if (Number.isSafeInteger(frame)) return { startTimecode: frameStart(frame, own), counting };
  const label = parseTimecode(textAt(timecode, "string") ?? "", own);
  return { startTimecode: label.ok ? label.value : 0n, counting };
}
