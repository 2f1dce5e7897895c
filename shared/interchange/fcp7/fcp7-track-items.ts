import { frameStart, ticksPerFrame, type FrameRate } from "../../time/frame-rate";
import type { TickRange } from "../../time/tick-range";
import type { Ticks } from "../../time/ticks";
import { textAt, type XmlElement } from "../xml/read-xml";
import { readRate } from "./fcp7-rate";

/** Where a `<clipitem>` lies and what it plays, in the time that retiming leaves. */
export type ItemTimes = { readonly at: TickRange; readonly retimed: TickRange; readonly rate: FrameRate };

/** Times between a day before and forty years after zero; what lies outside is a broken number. */
const MAX_FRAME = 2 ** 40;

/**
 * The times of the item at this place of a track. Beside a transition a clip's start or end reads -1 and its in or out reaches through the transition;
 * such a clip is given the cut that the transition lies on:
 *
 *     clips        |  A  ....|
 *     transition       |.x...|        ->   |  A   |  B   |
 *                      |.....  B  |
 *
 * Null where numbers are missing or make no range.
 */
export function itemTimes(items: readonly XmlElement[], index: number, sequenceRate: FrameRate): ItemTimes | null {
  const item = items[index];
  const rate = readRate(item) ?? sequenceRate;
  const [written, ending] = [frameOf(item, "start"), frameOf(item, "end")];
  const [firstFrame, lastFrame] = [frameOf(item, "in"), frameOf(item, "out")];
  if (written === null || ending === null || firstFrame === null || lastFrame === null) return null;
  const before = written < 0 ? transitionAt(items[index - 1], sequenceRate) : null;
  const after = ending < 0 ? transitionAt(items[index + 1], sequenceRate) : null;
  const start = before?.cut ?? frameStart(written, sequenceRate);
  const end = after?.cut ?? frameStart(ending, sequenceRate);
  if ((written < 0 && !before) || (ending < 0 && !after) || end <= start) return null;
  const plays = exactTime(item, "pproTicksIn", firstFrame, rate) + (before ? before.cut - before.start : 0n);
  return { at: { start, end }, retimed: { start: plays, end: plays + (end - start) }, rate };
}

/** Premiere's own ticks where they mean the same frame, else the frame. */
function exactTime(item: XmlElement | undefined, name: string, frame: number, rate: FrameRate): Ticks {
  const time = frameStart(frame, rate);
  const text = textAt(item, name) ?? "";
  if (!/^-?\d{1,19}$/.test(text)) return time;
  const ticks = BigInt(text);
  const apart = ticks > time ? ticks - time : time - ticks;
  return apart < ticksPerFrame(rate) ? ticks : time;
}

function transitionAt(item: XmlElement | undefined, sequenceRate: FrameRate): { readonly start: Ticks; readonly cut: Ticks } | null {
  const [start, end] = [frameOf(item, "start"), frameOf(item, "end")];
  if (item?.name !== "transitionitem" || start === null || end === null || start < 0 || end < start) return null;
  const cut = cutFrame(textAt(item, "alignment"), start, end);
  return { start: frameStart(start, sequenceRate), cut: frameStart(cut, sequenceRate) };
}

function cutFrame(alignment: string | null, start: number, end: number): number {
  switch (alignment) {
    case "start":
    case "start-black":
      return start;
    case "end":
    case "end-black":
      return end;
    default:
      return Math.floor((start + end) / 2);
  }
}

function frameOf(item: XmlElement | undefined, name: string): number | null {
  const frame = Number(textAt(item, name) ?? NaN);
  return Number.isFinite(frame) && Math.abs(frame) < MAX_FRAME ? Math.round(frame) : null;
}
