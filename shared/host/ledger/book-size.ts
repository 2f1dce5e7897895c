import { HostStop } from "../host-stop";

/** Longest book that is read, in bytes. Books are begun anew at 1 MB, and the longest line takes 26. */
export const LONGEST_BOOK = 64 * 2 ** 20;

/** Stops as "too-large" before such a book is read: whoever can write into a shared folder must not fill this machine's memory. */
export function stopIfTooLarge(name: string, bytes: number | null): void {
  if (bytes !== null && bytes > LONGEST_BOOK) throw new HostStop({ kind: "too-large", name, bytes, most: LONGEST_BOOK });
}
