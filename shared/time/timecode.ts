import { fail, succeed, type Result } from "../basics/result";
import { canDropFrames, frameAt, frameStart, nominalFps, type FrameRate } from "./frame-rate";
import type { Ticks } from "./ticks";

/** How frames are numbered: every number, or leaving numbers out to keep up with the clock. */
export type TimecodeCounting = "non-drop" | "drop";

/** Why a text is not a timecode, in words for the person who typed it. */
export type TimecodeProblem = { readonly kind: "bad-timecode"; readonly text: string; readonly reason: string };

const TIMECODE = /^(-)?(\d{1,2}):(\d{2}):(\d{2})([:;.,])(\d{2,3})$/;

/**
 * "HH:MM:SS:FF", or "HH:MM:SS;FF" when counting drop-frame. Hours run on past 24; times before zero carry a minus sign.
 * Drop-frame leaves out the first nominal/15 frame numbers of each minute not divisible by ten (SMPTE ST 12-1).
 * Rates that cannot drop frames are always counted non-drop.
 */
export function formatTimecode(moment: Ticks, rate: FrameRate, counting: TimecodeCounting = "non-drop"): string {
  const drops = counting === "drop" && canDropFrames(rate);
  const frame = frameAt(moment, rate);
  const label = drops ? frameToDropLabel(Math.abs(frame), nominalFps(rate)) : Math.abs(frame);
  const base = nominalFps(rate);
  const seconds = Math.floor(label / base);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => pad(part, 2));
  return `${frame < 0 ? "-" : ""}${parts.join(":")}${drops ? ";" : ":"}${pad(label % base, String(base - 1).length)}`;
}

/** The moment a timecode names. A semicolon, dot or comma before the frames means drop-frame. Refuses impossible numbers, dropped labels included. */
export function parseTimecode(text: string, rate: FrameRate): Result<Ticks, TimecodeProblem> {
  const refuse = (reason: string): Result<Ticks, TimecodeProblem> => fail({ kind: "bad-timecode", text, reason });
  const match = TIMECODE.exec(text.trim());
  if (!match) return refuse("Write it as hours:minutes:seconds:frames, for example 01:02:03:04.");
  const [, minus, hours, minutes, seconds, separator, frames] = match as unknown as [string, string | undefined, ...string[]];
  const base = nominalFps(rate);
  if (Number(minutes) > 59 || Number(seconds) > 59) return refuse("Minutes and seconds go up to 59.");
  if (Number(frames) >= base) return refuse(`At this rate frames go up to ${base - 1}.`);
  const drops = separator !== ":";
  if (drops && !canDropFrames(rate)) return refuse("Drop-frame counting needs 29.97, 59.94 or 119.88 fps.");
  const totalMinutes = Number(hours) * 60 + Number(minutes);
  const label = (totalMinutes * 60 + Number(seconds)) * base + Number(frames);
  if (!drops) return succeed(frameStart(minus ? -label : label, rate));
  const dropped = base / 15;
  if (Number(minutes) % 10 !== 0 && Number(seconds) === 0 && Number(frames) < dropped) return refuse("Drop-frame timecode skips this number.");
  const frame = label - dropped * (totalMinutes - Math.floor(totalMinutes / 10));
  return succeed(frameStart(minus ? -frame : frame, rate));
}

/** Puts the skipped numbers back in: from a count of frames to the label that drop-frame timecode shows. */
function frameToDropLabel(frame: number, base: number): number {
  const dropped = base / 15;
  const perMinute = base * 60 - dropped;
  const perTenMinutes = perMinute * 10 + dropped;
  const tens = Math.floor(frame / perTenMinutes);
  const rest = frame % perTenMinutes;
  const minutesInTen = rest < base * 60 ? 0 : 1 + Math.floor((rest - base * 60) / perMinute);
  return frame + dropped * (9 * tens + minutesInTen);
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
