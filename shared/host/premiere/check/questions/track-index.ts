import { toHostTime } from "../../host-values";
import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** What the host does with track numbers that no track has. */
export const trackIndex: Question<CheckGround> = {
  id: "track-index",
  asks: "What happens at a track that is not there?",
  does: "Puts the picture on track -1, on the track after the last, and on one far beyond.",
  async ask(ground) {
    const count = await (await ground.sequence()).getVideoTrackCount();
    const tries: readonly (readonly [string, number])[] = [
      ["-1", -1],
      ["next", count],
      ["far", count + 5],
    ];
    const answers: string[] = [];
    for (const [i, [name, video]] of tries.entries()) answers.push(`${name}: ${await place(ground, video, i + 2)}`);
    return found(answers.join("; "));
  },
};

async function place(ground: CheckGround, video: number, nth: number): Promise<string> {
  const before = await layout(ground);
  const clip = await ground.clip();
  const at = toHostTime(ground.ppro, BigInt(await ticksOf(clip)) * BigInt(nth));
  const picture = await clip.getProjectItem();
  try {
    const editor = ground.ppro.SequenceEditor.getEditor(await ground.sequence());
    await ground.transact("place", () => [editor.createOverwriteItemAction(picture, at, video, 0)]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const after = await layout(ground);
  const track = after.findIndex((clips, index) => clips !== (before[index] ?? 0));
  const made = after.length > before.length ? `, ${after.length - before.length} tracks made` : "";
  return `${track < 0 ? "nothing placed" : `placed on video ${track + 1}`}${made}`;
}

async function ticksOf(clip: Awaited<ReturnType<CheckGround["clip"]>>): Promise<string> {
  return String((await clip.getDuration()).ticks);
}

async function layout(ground: CheckGround): Promise<number[]> {
  const count = await (await ground.sequence()).getVideoTrackCount();
  const clips: number[] = [];
  for (let track = 0; track < count; track++) clips.push((await ground.clips(track)).length);
  return clips;
}
