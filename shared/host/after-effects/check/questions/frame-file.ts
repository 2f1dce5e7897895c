import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";
import { saveFrame } from "./frame-files";

const LEAST_TIMEOUT_MS = 20_000;

/** A large composition takes longer than a small one. */
const ROOM = 20;
const POLL_MS = 60;

/** What becomes of a frame that the host was asked for. */
export const frameFile: Question<CheckGround> = {
  id: "frame-file",
  asks: "What becomes of the frames that the host is asked for?",
  does: "Saves one frame of the scratch composition as PNG into the plugin's temporary folder, and deletes the file.",
  limitMs: 20_000,
  async ask(ground, asking) {
    const { word, size, fileMs, seen } = await saveFrame(ground, asking);
    if (size === null) return { value: word, seen };
    const { width, height } = ground.comp();
    if (size.widthPx !== width || size.heightPx !== height) return { value: "wrong-size", seen: `${size.widthPx}x${size.heightPx} instead of ${width}x${height}; ${seen}` };
    return { value: word, seen, figures: { frames: { formats: ["png"], fileTimeoutMs: Math.max(LEAST_TIMEOUT_MS, ROOM * Math.ceil(fileMs)), pollMs: POLL_MS } } };
  },
};
