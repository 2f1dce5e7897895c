import { describeParamState, sameParamState, type ParamState } from "../project/parameter-state";

/** Nothing, or one sentence on how a parameter differs from what it should be. */
export function stateDifference(name: string, expected: ParamState | undefined, found: ParamState | undefined): string[] {
  if (!expected && !found) return [];
  if (expected && found && sameParamState(expected, found)) return [];
  const [should, is] = [expected, found].map((state) => (state ? describeParamState(state) : "absent"));
  return [`${name} should be ${should}, but is ${should === is ? "not the same" : is}`];
}
