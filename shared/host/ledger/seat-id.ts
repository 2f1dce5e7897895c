import { inFolder, type PluginFiles } from "../plugin-files";
import { readBookFile } from "../../chain/book-file";
import { LEDGER_FOLDER, PLACES_FOLDER } from "./ledger-folder";

const KEPT_AS = "seat";
const SEAT = /^[0-9a-f]{16}$/;

/** The id of this machine's plugin data: random, made once. Says nothing of the machine or the person. */
export async function readSeatId(files: PluginFiles): Promise<string> {
  const kept = await readKept(files);
  if (kept) return kept;
  const seat = (await seatOfBooks(files)) ?? newSeat();
  await files.writeText(PLACES_FOLDER, KEPT_AS, seat);
  // Two hosts may have started at once: the later one's is it for both.
  return (await readKept(files)) ?? seat;
}

async function readKept(files: PluginFiles): Promise<string | null> {
  let text: string;
  try {
    text = await files.readText(inFolder(PLACES_FOLDER, KEPT_AS));
  } catch (error) {
    // Only an id that is certainly not there is made anew: with another one, every book so far would be nobody's.
    if ((await files.list(PLACES_FOLDER)).includes(KEPT_AS)) throw error;
    return null;
  }
  return SEAT.test(text) ? text : null;
}

/** Books outlive a lost id: those in the plugin's own data are this seat's. */
async function seatOfBooks(files: PluginFiles): Promise<string | null> {
  const names = [...(await files.list(LEDGER_FOLDER))].sort();
  return names.map((name) => readBookFile(name)?.seat ?? null).find((seat) => seat !== null) ?? null;
}

function newSeat(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
