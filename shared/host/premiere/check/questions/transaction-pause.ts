import { stopIfCancelled } from "../../../host-stop";
import type { Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** A dozen commits in one go went well where fifty-five did not (measured by a public bridge). */
const TRANSACTIONS = 12;

/** 350 ms held on a large project where 205 ms did not (same source): a scratch project cannot allow less, only show that more is needed. */
const PAUSES_MS: readonly number[] = [0, 100, 350, 700, 1400];
const CAUTIOUS_MS = 350;

/** Which pause transactions need between them. */
export const transactionPause: Question<CheckGround> = {
  id: "transaction-pause",
  asks: "Which pause do transactions need between them?",
  does: `Writes ${TRANSACTIONS} notes one after the other, at once and then with growing pauses, until all of them are kept.`,
  limitMs: 60_000,
  async ask(ground, { clock, signal }) {
    const seen: string[] = [];
    for (const pauseMs of PAUSES_MS) {
      let kept = 0;
      for (let i = 0; i < TRANSACTIONS; i++) {
        stopIfCancelled(signal);
        const notes = await ground.notes();
        const value = `${pauseMs} ${i}`;
        ground.transactAtOnce(await ground.project(), "pause", () => [notes.createSetValueAction("trimbin-pause", value, ground.ppro.Constants.PropertyType.PERSISTENT)]);
        if ((await ground.note("trimbin-pause")) === value) kept += 1;
        if (pauseMs > 0) await clock.sleep(pauseMs, signal);
      }
      seen.push(`${pauseMs} ms: ${kept} of ${TRANSACTIONS} kept`);
      if (kept < TRANSACTIONS) continue;
      return { value: `${pauseMs} ms`, seen: seen.join("; "), ...(pauseMs >= CAUTIOUS_MS && { figures: { pauseBetweenStepsMs: 2 * pauseMs } }) };
    }
    throw new Error(seen.join("; "));
  },
};
