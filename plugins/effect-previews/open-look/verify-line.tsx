import { assertNever } from "../../../shared/basics/assert-never";
import { counted } from "../../../shared/words/counted";
import { ActionButton } from "../../../shared/panel/action-button";
import { Icon } from "../../../shared/panel/icon";
import { ProblemNote } from "../../../shared/panel/problem-note";
import { ProgressLine } from "../../../shared/panel/progress-line";
import type { Badge } from "../keep/kept";
import type { Verify } from "./open-look";
import type { VerifyPlan } from "./verify-plan";
import type { Thing } from "../../../shared/words/things";
import { say } from "../../../shared/words/say";
import { thing } from "../../../shared/words/thing-word";

type VerifyLineProps = {
  /** What the host calls a clip. */
  readonly clip: Thing;
  readonly verify: Verify;
  /** What it would do; null where it cannot be done. */
  readonly plan: VerifyPlan | null;
  readonly badge: Badge | null;
  readonly onVerify: () => void;
  readonly onCancel: () => void;
};

/** Says what verifying would do to the project before it is done, and what came of it. */
export function VerifyLine(props: VerifyLineProps) {
  return (
    <div className="verify-line" tabIndex={-1}>
      <VerifyWords {...props} />
    </div>
  );
}

function VerifyWords({ clip, verify, plan, badge, onVerify, onCancel }: VerifyLineProps) {
  switch (verify.kind) {
    case "none":
      return (
        <>
          {plan && <ActionButton isBordered onPress={onVerify}>{say`Verify in host`}</ActionButton>}
          {plan && (
            <p className="caption">
              {say`Adds ${counted(plan.effects, "effect")} to ${plan.clipName}, takes one frame, takes ${plan.effects === 1 ? say`it` : say`them`} away again: ${plan.stepsToSetUp} + ${counted(plan.stepsToCleanUp, "undo step")}.`}
            </p>
          )}
          {badge && (
            <p className="caption">
              <Icon name="good" /> {say`Measured on ${badge.host} at ${Math.round(badge.strength * 100)} %: ΔE ${badge.difference.toFixed(1)}.`}
            </p>
          )}
        </>
      );
    case "running":
      return <ProgressLine label={verify.doing} share={null} onCancel={onCancel} />;
    case "verified":
      return (
        <p className="sheet-note">
          <Icon name="good" /> {say`The host's own frame differs from this preview by ΔE ${verify.difference.toFixed(1)} (${meaningOf(verify.difference)}). Its effects are gone from the ${thing(clip)} again: ${counted(verify.undoSteps, "undo step")}.`}
        </p>
      );
    case "failed":
      return <ProblemNote text={verify.text} action={plan && { label: say`Try again`, onPress: onVerify }} />;
    default:
      return assertNever(verify);
  }
}

/** Mean CIEDE2000 of whole pictures: 1 is just visible side by side, 2.3 what most people notice (Mokrzycki and Tatol, 2011). */
function meaningOf(difference: number): string {
  if (difference < 1) return say`hardly to be seen`;
  return difference < 2.3 ? say`small` : say`clearly visible: trust the host's frame`;
}
