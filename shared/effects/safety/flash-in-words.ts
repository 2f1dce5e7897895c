import type { FlashReport } from "./flash-check";
import { say } from "../../words/say";

/** A flash report as a line for the panel: a risk that is possible, or nothing found, which is never called safe. */
export function flashInWords({ risk, why, worstSecond, generalFlashes, redFlashes, area }: FlashReport): string {
  if (risk === "none found") return say`No flashing above the limits of WCAG 2.3.1 and BT.1702 was found. This is not a guarantee.`;
  const kind = why.includes("red") ? say`red flashes` : "flashes";
  const count = why.includes("red") ? redFlashes : generalFlashes;
  if (!why.includes("general") && !why.includes("red")) return say`Possible flash risk: two to three ${redFlashes > generalFlashes ? say`red flashes` : say`flashes`} a second that go on for seconds.`;
  const where = worstSecond === null ? "" : say`, worst from ${worstSecond.toFixed(1)} s`;
  return say`Possible flash risk: ${count} ${kind} in one second over ${Math.round(area * 100)} % of the picture${where}.`;
}
