import type { ProjectItem } from "@adobe/premierepro";
import { found, type Question } from "../../../check/question";
import { SCRATCH_NAME, type CheckGround } from "../check-ground";
import { silence } from "../silence";

const NAME = `${SCRATCH_NAME} silence.wav`;

/** Where sound goes that is put on audio track -1: one user of the API takes that for "no sound", another one saw it land on A1. */
export const audioTrackIndex: Question<CheckGround> = {
  id: "audio-track-index",
  asks: "Where does sound go that is put on audio track -1?",
  does: "Imports a second of silence into the scratch project and puts it on audio track -1 of the scratch sequence.",
  async ask(ground) {
    const { ppro } = ground;
    await ground.files.writeBytes("plugin-temp:/", NAME, silence());
    await (await ground.project()).importFiles([ground.native(NAME)], true);
    const items: readonly ProjectItem[] = await (await (await ground.project()).getRootItem()).getItems();
    const sound = items.find(({ name }) => name.startsWith(NAME));
    if (!sound) throw new Error("the host did not import the sound");
    const before = await soundsByTrack(ground);
    try {
      const editor = ppro.SequenceEditor.getEditor(await ground.sequence());
      await ground.transact("sound", () => [editor.createOverwriteItemAction(sound, ppro.TickTime.TIME_ZERO, 0, -1)]);
    } catch (error) {
      return found("refused", error instanceof Error ? error.message : String(error));
    }
    const after = await soundsByTrack(ground);
    const track = after.findIndex((count, index) => count !== (before[index] ?? 0));
    return found(track < 0 ? "nowhere" : `A${track + 1}`, `clips by audio track: ${before.join(" ")}, then ${after.join(" ")}`);
  },
};

async function soundsByTrack(ground: CheckGround): Promise<number[]> {
  const sequence = await ground.sequence();
  const count = await sequence.getAudioTrackCount();
  const sounds: number[] = [];
  for (let index = 0; index < count; index++) {
    const track = await sequence.getAudioTrack(index);
    sounds.push(track.getTrackItems(ground.ppro.Constants.TrackItemType.CLIP, false).filter((item: unknown) => item !== null).length);
  }
  return sounds;
}
