import type { RgbaImage } from "../../../shared/basics/rgba-image";
import { matchShot } from "../../../shared/color/match-shot";
import type { ShotMatch } from "../../../shared/color/scene/shot-match";
import { NEUTRAL_CORRECTION, type BasicCorrection } from "../../../shared/color/sliders/basic-correction";
import { renderBasicCorrection } from "../../../shared/color/sliders/render-basic-correction";
import type { BenchPair, PairKind, WideTriple } from "./bench-pairs";
import { changeColors } from "./color-change";
import type { Distortion } from "./distortions";
import type { EditFrames } from "./edit-video";
import { imageError } from "./image-error";
import { mongeKantorovich } from "./monge-kantorovich";
import { proposeScene } from "./propose-scene";

/** What three ways of matching left of one shot's error: mean CIEDE2000 of whole frames against the truth, after doing nothing, Monge-Kantorovich and our proposal. */
export type Score = {
  readonly name: string;
  readonly distortion: Distortion;
  readonly verdict: ShotMatch["verdict"];
  readonly before: number;
  readonly mkl: number;
  readonly ours: number;
};

/** The score of a pair, with how its frames lie in their scene. */
export type PairScore = Score & { readonly kind: PairKind };

/** Matches one pair in each way; a guess counts as if the editor had kept it. */
export function scorePair({ name, kind, distortion, hero, target, truth }: BenchPair): PairScore {
  const match = matchShot({ hero: { frames: [hero] }, target: { frames: [target] }, current: NEUTRAL_CORRECTION });
  return { kind, ...score(name, distortion, match, [hero], [target], [truth]) };
}

/** Matches the target through the wide shot; Monge-Kantorovich can only compare target and hero. */
export function scoreTriple({ name, distortion, hero, target, wide, truth }: WideTriple): Score {
  const match = proposeScene([hero], new Map([["target", [target]]]), new Map([["wide", [wide]]])).get("target")!;
  return score(name, distortion, match, [hero], [target], [truth]);
}

/** A shot of the edit video, what was proposed for it, and how that did. */
export type EditScore = Score & { readonly shot: EditFrames; readonly hero: EditFrames; readonly match: ShotMatch };

/** Matches every graded shot of the edit video to its scene's hero, scene by scene. */
export function scoreEditVideo(shots: readonly EditFrames[]): EditScore[] {
  return shots
    .filter(({ hero }) => hero)
    .flatMap((hero) => {
      const targets = shots.filter((shot) => shot.scene === hero.scene && !shot.hero);
      const matches = proposeScene(hero.graded, new Map(targets.map(({ shot, graded }) => [String(shot), graded])));
      return targets.map((shot) => {
        const match = matches.get(String(shot.shot))!;
        return { shot, hero, match, ...score(`${shot.shot} ${shot.scene}`, shot.distortion, match, hero.graded, shot.graded, shot.clean) };
      });
    })
    .sort((one, two) => one.shot.shot - two.shot.shot);
}

/** Slider positions of a match or a guess; none move where nothing is proposed. */
export function proposedCorrection(match: ShotMatch): BasicCorrection {
  return match.verdict === "match" || match.verdict === "guess" ? match.correction : NEUTRAL_CORRECTION;
}

function score(name: string, distortion: Distortion, match: ShotMatch, hero: readonly RgbaImage[], target: readonly RgbaImage[], truth: readonly RgbaImage[]): Score {
  const transfer = mongeKantorovich(hero, target);
  const error = (change: (frame: RgbaImage) => RgbaImage): number => target.reduce((sum, frame, index) => sum + imageError(change(frame), truth[index]!), 0) / target.length;
  return {
    name,
    distortion,
    verdict: match.verdict,
    before: error((frame) => frame),
    mkl: error((frame) => changeColors(frame, transfer)),
    ours: error((frame) => renderBasicCorrection(frame, proposedCorrection(match))),
  };
}
