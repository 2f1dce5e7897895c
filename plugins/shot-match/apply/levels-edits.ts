import type { Levels, LevelsRow } from "../../../shared/color/output/levels";
import type { AddEffect, Edit, SetParameter } from "../../../shared/edits/edit";
import { sameParamValue } from "../../../shared/project/parameter-state";
import type { ClipRef } from "../../../shared/project/references";
import { levelsNumbers, type LevelsAddresses, type LevelsRowAddresses } from "../carrier/levels-addresses";
import type { UsableGrade } from "./correction-edits";

/** Finer than any picture shows, and short in a receipt. */
const DECIMALS = 4;

/** The edits that put new Levels at the end of a clip's chain and set what differs from a new effect; empty when nothing does. */
export function levelsEdits(clip: ClipRef, grade: UsableGrade, [red, green, blue]: Levels, addresses: LevelsAddresses): Edit[] {
  const effect = { clip, matchName: addresses.matchName, occurrence: grade.occurrence };
  const moves = [...rowMoves(effect, red, addresses.red), ...rowMoves(effect, green, addresses.green), ...rowMoves(effect, blue, addresses.blue)];
  if (moves.length === 0 || grade.kind !== "none") return [];
  const params = levelsNumbers(addresses).map(({ index, displayName, neutral }) => ({ index, displayName, state: { kind: "constant", value: neutral } as const }));
  return [{ kind: "add-effect", effect, displayName: addresses.displayName, chainIndex: grade.chainLength, params }, ...moves];
}

const NUMBERS: readonly (keyof LevelsRow)[] = ["inputBlack", "inputWhite", "gamma", "outputBlack", "outputWhite"];

function rowMoves(effect: AddEffect["effect"], row: LevelsRow, addresses: LevelsRowAddresses): SetParameter[] {
  return NUMBERS.flatMap((number): SetParameter[] => {
    const { index, displayName, neutral } = addresses[number];
    const value = Number(row[number].toFixed(DECIMALS));
    if (sameParamValue(neutral, value)) return [];
    return [{ kind: "set-parameter", on: { effect, index, displayName }, from: { kind: "constant", value: neutral }, to: { kind: "constant", value } }];
  });
}
