import { assertNever } from "../../../shared/basics/assert-never";
import type { HostApp } from "../../../shared/host/host-profile";
import { counted } from "../../../shared/words/counted";
import { say } from "../../../shared/words/say";
import type { CheckProgress } from "../host-check-state";
import { aboutSeconds, CALIBRATION_ID, type QuestionRow } from "../questions/question-row";

/** Answers are cut after so many signs here; the findings hold all of them. */
const FEW_SIGNS = 120;

const SCRATCH: { readonly [App in HostApp]: string } = { premiere: say`scratch project`, "after-effects": say`scratch composition` };

/** What goes on in the host now, and whether it may be touched. */
export function inHostWords({ inHost, now }: CheckProgress, app: HostApp, host: string): string {
  const scratch = SCRATCH[app];
  switch (inHost) {
    case "nothing":
      return now?.startsWith("page-") || now?.startsWith("bridge-") ? say`The panel asks its own page now. Nothing is open in ${host} for it.` : say`Nothing is open in ${host} for the check yet.`;
    case "making":
      return say`${host} is making the ${scratch}. Please leave ${host} alone.`;
    case "open":
      return say`The ${scratch} is open in ${host}. Please leave ${host} alone until it is removed.`;
    case "removing":
      return say`${host} is removing the ${scratch}. Your own project comes back to the front.`;
    default:
      return assertNever(inHost);
  }
}

/** How much is answered and left, and how long that takes by and large. */
export function leftWords(rows: readonly QuestionRow[], { answered, now, question, of, share }: CheckProgress): string {
  const left = rows.filter(({ id }) => !answered.has(id));
  // Of the calibration, the last of all, it is known how far it is.
  const rest = aboutSeconds(left) * (now === CALIBRATION_ID ? 1 - (of * share - (question - 1)) : 1);
  const time = rest < 60 ? say`less than a minute` : say`about ${counted(Math.round(rest / 60), "minute")}`;
  return say`${answered.size} answered, ${left.length} left: ${time}. Cancel keeps what is answered.`;
}

/** The answer in a line. */
export function inALine(answer: string): string {
  return answer.length <= FEW_SIGNS ? answer : say`${answer.slice(0, FEW_SIGNS)}…`;
}
