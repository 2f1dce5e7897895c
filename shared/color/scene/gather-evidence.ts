import { pinPair } from "../correspond/pin-pair";
import { isFeatureless } from "../correspond/picture-content";
import { describeShot } from "../correspond/shot-features";
import type { SliderResponse } from "../response/slider-response";
import { addPins } from "./add-pins";
import { colorSpaceQuestion, isQuestionBorneOut, signalUse, type SignalUse } from "./color-space-question";
import { guessCorrection } from "./guess-correction";
import { isHeroOutlier } from "./hero-outlier";
import { linkScene, type LinkableShot } from "./link-scene";
import { sceneColors } from "./scene-colors";
import type { SceneLink } from "./scene-link";
import type { SceneShot } from "./scene-shot";
import { settleScene } from "./settle-scene";
import type { ColorSpaceQuestion, Found, ShotEvidence } from "./shot-evidence";
import { shotDrift } from "./shot-drift";
import { say } from "../../words/say";

/** Which shots to bring to which hero; `via` are shots that may connect them, and get no answer themselves. */
export type SceneRequest = {
  readonly hero: SceneShot;
  readonly targets: readonly SceneShot[];
  readonly via: readonly SceneShot[];
  readonly response: SliderResponse;
  /** "assume-same" once a person has said that all shots are in one colour space. */
  readonly colorSpaces: "ask" | "assume-same";
};

/** A short piece of work done. A later "found" of the same key replaces the earlier. */
export type SceneStep = { readonly kind: "progress"; readonly done: number; readonly of: number } | { readonly kind: "found"; readonly key: string; readonly evidence: ShotEvidence };

/** What was found of every target, by key; `heroIsOutlier` when the targets agree among themselves and all differ from the hero alike. */
export type SceneEvidence = { readonly shots: ReadonlyMap<string, ShotEvidence>; readonly heroIsOutlier: boolean };

/**
 * Looks at a whole scene, one short step (a shot described, two shots compared) at a time, and returns what is known of every target beside the hero.
 * Targets that share nothing with the hero are reached through others, and through `via`. The order of targets and of `via` does not matter.
 */
export function* gatherEvidence(request: SceneRequest): Generator<SceneStep, SceneEvidence> {
  const { hero, targets, via, response } = request;
  const shots = new Map<string, ShotEvidence>();
  if (isBlank(hero)) {
    for (const { key, current } of targets) {
      const evidence: ShotEvidence = { current, found: nothing(say`The reference shot is black, white or flat in every sampled frame. Pick another reference.`), drift: null };
      shots.set(key, evidence);
      yield { kind: "found", key, evidence };
    }
    return { shots, heroIsOutlier: false };
  }
  const described = yield* describeScene([hero, ...targets, ...via]);
  const questions = askedQuestions(request, described);
  const currents = new Map([...targets, ...via].map(({ key, current }) => [key, current]));
  let steps = 2 * described.size - 1;
  const links = yield* findLinks();
  const settled = yield* settleLinks(links);
  const heroColors = sceneColors(hero.sample.frames);
  for (const target of targets) {
    if (!shots.has(target.key)) yield answer(target, settled.get(target.key) ?? withoutLink(target));
  }
  return { shots, heroIsOutlier: isHeroOutlier(hero.key, links) };

  /** Links of the whole scene; what is linked to the hero itself is answered at once. */
  function* findLinks(): Generator<SceneStep, readonly SceneLink[]> {
    const comparing = linkScene(described.get(hero.key)!.shot, [...targets, ...via].filter((shot) => !isBlank(shot)).map(({ key }) => described.get(key)!.shot), (key) => !questions.has(key));
    let step = comparing.next();
    while (!step.done) {
      const { done, of, link } = step.value;
      steps = described.size + of;
      const target = link?.nearer === hero.key ? targets.find(({ key }) => key === link.further) : undefined;
      if (link && target) yield answer(target, { kind: "same-things", ...link.pairs, through: [] });
      yield { kind: "progress", done: described.size + done, of: steps };
      step = comparing.next();
    }
    yield { kind: "progress", done: steps, of: steps };
    return step.value;
  }

  function* settleLinks(found: readonly SceneLink[]): Generator<SceneStep, ReadonlyMap<string, Found>> {
    const settling = settleScene(hero.key, found, currents, response);
    let step = settling.next();
    while (!step.done) {
      yield { kind: "progress", done: steps, of: steps };
      step = settling.next();
    }
    return step.value;
  }

  function withoutLink(target: SceneShot): Found {
    if (isBlank(target)) return nothing(say`This shot is black, white or flat in every sampled frame.`);
    const guess = guessCorrection(heroColors, sceneColors(target.sample.frames), target.current, response);
    return guess ? { kind: "statistics", guess } : nothing(say`Nothing in common with the reference that could be measured. Match it by eye, or pick a reference that shows the same things.`);
  }

  function answer(target: SceneShot, seen: Found): SceneStep {
    const question = questions.get(target.key);
    const isAsked = question && seen.kind !== "nothing" && isQuestionBorneOut(question, seen);
    const pins = target.pins.flatMap((pin) => pinPair(hero.sample, target.sample, pin) ?? []);
    const evidence: ShotEvidence = { current: target.current, found: isAsked ? { kind: "ask", question } : addPins(seen, pins), drift: described.get(target.key)!.drift };
    shots.set(target.key, evidence);
    return { kind: "found", key: target.key, evidence };
  }
}

type DescribedShot = { readonly shot: LinkableShot; readonly drift: ShotEvidence["drift"]; readonly use: SignalUse | null };

function* describeScene(shots: readonly SceneShot[]): Generator<SceneStep, ReadonlyMap<string, DescribedShot>> {
  const described = new Map<string, DescribedShot>();
  for (const { key, sample } of shots) {
    const features = describeShot(sample);
    yield { kind: "progress", done: described.size, of: 2 * shots.length - 1 };
    described.set(key, { shot: { key, features }, drift: shotDrift(sample, features), use: signalUse(sample.frames) });
    yield { kind: "progress", done: described.size, of: 2 * shots.length - 1 };
  }
  return described;
}

/** By key, which shots look as if their colour space were another than the hero's. */
function askedQuestions({ hero, targets, via, colorSpaces }: SceneRequest, described: ReadonlyMap<string, DescribedShot>): ReadonlyMap<string, ColorSpaceQuestion> {
  if (colorSpaces === "assume-same") return new Map();
  const heroUse = described.get(hero.key)!.use;
  return new Map([...targets, ...via].flatMap(({ key }) => {
    const question = colorSpaceQuestion(heroUse, described.get(key)!.use);
    return question ? [[key, question] as const] : [];
  }));
}

function isBlank({ sample }: SceneShot): boolean {
  return sample.frames.every(isFeatureless);
}

function nothing(why: string): Found {
  return { kind: "nothing", why };
}
