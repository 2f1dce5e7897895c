import { secondsFromTicks, type Ticks } from "../../time/ticks";

/** A length as editors say it, to the second: "3:24", "1:03:24". */
export function clockTime(length: Ticks): string {
  const seconds = Math.round(secondsFromTicks(length));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${hours > 0 ? String(minutes).padStart(2, "0") : minutes}:${String(seconds % 60).padStart(2, "0")}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}
