import type { SliderResponse } from "../response/slider-response";
import { fitLevels } from "./fit-levels";
import { levelsTransform } from "./levels";
import { say } from "../../words/say";

const known = new WeakMap<SliderResponse, SliderResponse>();

/**
 * What the same slider positions do where a host has Levels in place of Lumetri: the Levels nearest to what `response` would do. An engine that
 * fits, judges and draws with it speaks of what Levels will show. Saturation does nothing then.
 */
export function levelsResponse(response: SliderResponse): SliderResponse {
  const carried: SliderResponse = known.get(response) ?? {
    name: say`Levels (Individual Controls) by its published formula (not measured on this host)`,
    calibrated: false,
    idle: ["saturation"],
    transformFor: (correction) => levelsTransform(fitLevels(response.transformFor(correction))),
  };
  known.set(response, carried);
  return carried;
}
