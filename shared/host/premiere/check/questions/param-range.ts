import type { ComponentParam } from "@adobe/premierepro";
import { LUMETRI_26_3 } from "../../lumetri-addresses";
import { fromHostValue, toHostTime } from "../../host-values";
import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Far outside of every slider's range. */
const FAR = 5000;

/** What the host does with a value outside of a slider's range. */
export const paramRange: Question<CheckGround> = {
  id: "param-range",
  asks: "What happens to a value outside of a slider's range?",
  does: "Sets the clip's opacity and Lumetri's exposure far beyond their ends and reads them back.",
  async ask(ground) {
    const opacity = async (): Promise<ComponentParam> => (await ground.chain()).getComponentAtIndex(0).getParam(0);
    const answers = [`Opacity ${await tryRange(ground, opacity)}`];
    const { matchName, sliders } = LUMETRI_26_3;
    await ground.withEffect(matchName, async () => {
      const exposure = async (): Promise<ComponentParam> => (await ground.lastEffect()).getParam(sliders.exposure.index);
      answers.push(`Exposure ${await tryRange(ground, exposure)}`);
    });
    return found(answers.join("; "));
  },
};

/** How both ends answered; the value is put back. */
async function tryRange(ground: CheckGround, find: () => Promise<ComponentParam>): Promise<string> {
  const read = async (): Promise<number> => Number(fromHostValue(await (await find()).getValueAtTime(toHostTime(ground.ppro, 0n))));
  const write = async (value: number): Promise<string> => {
    try {
      const param = await find();
      await ground.transact("range", () => [param.createSetValueAction(param.createKeyframe(value), true)]);
    } catch (error) {
      return `refused (${error instanceof Error ? error.message : String(error)})`;
    }
    const now = await read();
    return now === value ? `keeps ${value}` : `becomes ${now}`;
  };
  const before = await read();
  const answers = [`${FAR}: ${await write(FAR)}`, `${-FAR}: ${await write(-FAR)}`];
  await write(before);
  return answers.join(", ");
}
