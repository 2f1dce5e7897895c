import { useEffect, useMemo, useState } from "react";
import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { drawSoon } from "../../../shared/panel/draw-soon";
import { correctionAt, strengthOf } from "../search/match-run";
import type { MatchedShot } from "../search/shot-outcome";
import { makePreview } from "./preview-cube";
import type { AppliedView, ResultView } from "./result-view";
import { say } from "../../../shared/words/say";

/** The picture after: the host's own once it was measured, until then our preview at the shot's strength; null for shots without a proposal or no longer applied. */
export function useAfter({ run, response, applied }: Pick<ResultView, "run" | "response" | "applied">, { shot, outcome }: MatchedShot): RgbaImage | null {
  const strength = strengthOf(run, shot.key);
  const proposal = outcome.kind === "proposal" ? outcome : null;
  const preview = useMemo(() => (proposal ? makePreview(proposal.frame, proposal.from, response) : null), [proposal, response]);
  const [drawn, setDrawn] = useState<RgbaImage | null>(null);
  useEffect(() => {
    if (!proposal || !preview) return;
    return drawSoon(() => setDrawn(preview(correctionAt(proposal, strength))));
  }, [proposal, preview, strength]);
  if (applied?.fates.has(shot.key)) return null;
  const measurement = applied?.measured.get(shot.key);
  if (measurement && "frame" in measurement) return measurement.frame;
  return proposal ? (drawn ?? proposal.frame) : null;
}

/** Whose picture `useAfter` shows. */
export function afterLabel(key: string, applied: AppliedView | null): string {
  const measurement = applied?.measured.get(key);
  return measurement && "frame" in measurement ? say`After` : say`Preview`;
}
