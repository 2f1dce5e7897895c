import { toHostTime, fromHostValue } from "../../host-values";
import { stopIfCancelled } from "../../../host-stop";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Doubled from here on. */
const FIRST = 10;
const MOST = 2000;

/** A transaction that takes longer is one too many. */
const SLOW_MS = 2000;

/** The scratch project is tiny, and ten actions went well where fifty hung a large one (measured by a public bridge): what holds here is divided by this. */
const ROOM = 20;
const MOST_FIGURE = 100;

/** How many actions one transaction takes. */
export const actionBudget: Question<CheckGround> = {
  id: "action-budget",
  asks: "How many actions does one transaction take?",
  does: `Sets the clip's opacity in transactions of ${FIRST}, ${2 * FIRST}, and so on up to ${MOST} actions, and stops at the first that fails or is slow. Large ones were seen to hang the host: save your own project first.`,
  limitMs: 60_000,
  async ask(ground, { clock, signal }) {
    let held = 0;
    const seen: string[] = [];
    for (let actions = FIRST; held < MOST && actions <= MOST; actions = Math.min(MOST, actions * 2)) {
      stopIfCancelled(signal);
      await clock.sleep(ground.context.profile.pauseBetweenStepsMs, signal);
      const started = clock.now();
      const complaint = await setOpacity(ground, actions).catch(String);
      const tookMs = clock.now() - started;
      seen.push(`${actions}: ${complaint ?? `${Math.round(tookMs)} ms`}`);
      if (complaint !== null || tookMs > SLOW_MS) break;
      held = actions;
    }
    if (held === 0) throw new Error(seen.join("; "));
    const figure = held >= ROOM * FIRST ? Math.min(MOST_FIGURE, Math.floor(held / ROOM)) : Math.max(1, Math.min(FIRST, Math.floor(held / 2)));
    return { value: String(held), seen: seen.join("; "), figures: { maxActions: figure } };
  },
};

/** Null when the last of them reads back. */
async function setOpacity(ground: CheckGround, actions: number): Promise<string | null> {
  const values = Array.from({ length: actions }, (_, i) => 50 + ((actions + i) % 40));
  const param = (await ground.chain()).getComponentAtIndex(0).getParam(0);
  const done = ground.transactAtOnce(await ground.project(), `${actions} actions`, () => values.map((value) => param.createSetValueAction(param.createKeyframe(value), true)));
  const now = fromHostValue(await (await ground.chain()).getComponentAtIndex(0).getParam(0).getValueAtTime(toHostTime(ground.ppro, 0n)));
  if (now === values[actions - 1]) return null;
  return `it answered ${done} and holds ${String(now)}`;
}
