import { framesPerSecond, nominalFps, type FrameRate } from "../../time/frame-rate";
import { element, type XmlNode } from "../xml/xml-element";
import { textAt, type XmlElement } from "../xml/read-xml";

/** The rate that FCP7 XML can name and that is nearest to this one: whole numbers, each also a thousandth slower ("ntsc"). */
export function fcp7Rate(rate: FrameRate): FrameRate {
  if (isNtsc(rate)) return { numerator: nominalFps(rate) * 1000, denominator: 1001 };
  return { numerator: Math.max(1, Math.round(framesPerSecond(rate))), denominator: 1 };
}

/** Can FCP7 XML name this very rate? */
export function isFcp7Rate(rate: FrameRate): boolean {
  const named = fcp7Rate(rate);
  return named.numerator * rate.denominator === rate.numerator * named.denominator;
}

/** `<rate>` of a rate that `fcp7Rate` gave. */
export function rateElement(rate: FrameRate): XmlNode {
  return element("rate", {}, element("timebase", {}, nominalFps(rate)), element("ntsc", {}, isNtsc(rate) ? "TRUE" : "FALSE"));
}

/** The rate that an element's `<rate>` names; null where it names none. */
export function readRate(parent: XmlElement | undefined): FrameRate | null {
  const timebase = Number(textAt(parent, "rate", "timebase") ?? NaN);
  if (!Number.isInteger(timebase) || timebase < 1 || timebase > 1000) return null;
  return textAt(parent, "rate", "ntsc")?.toUpperCase() === "TRUE" ? { numerator: timebase * 1000, denominator: 1001 } : { numerator: timebase, denominator: 1 };
}

function isNtsc(rate: FrameRate): boolean {
  return rate.denominator === 1001;
}
