import { rgbaImage } from "../../../../shared/basics/rgba-image";
import type { LumetriResponse as EngineResponse } from "../../../../shared/effects/lumetri-response";
import type { LumetriResponse } from "../../picture/lumetri/lumetri-response";

/**
 * A simulated host's own Basic Correction in the shape in which the effect engine takes one: the host must not share the answer that it judges.
 * It works on bytes, so colours are rounded to eight bits before and after it.
 */
export function engineResponse(response: LumetriResponse): EngineResponse {
  return {
    calibrated: false,
    transformFor: (basic) => (colors, into) => {
      const count = colors.length / 3;
      const bytes = new Uint8ClampedArray(count * 4);
      for (let from = 0, to = 0; from < colors.length; from += 3, to += 4) {
        bytes[to] = colors[from]! * 255;
        bytes[to + 1] = colors[from + 1]! * 255;
        bytes[to + 2] = colors[from + 2]! * 255;
        bytes[to + 3] = 255;
      }
      const { data } = response.render(rgbaImage(count, 1, bytes), basic);
      for (let to = 0, from = 0; to < into.length; to += 3, from += 4) {
        into[to] = data[from]! / 255;
        into[to + 1] = data[from + 1]! / 255;
        into[to + 2] = data[from + 2]! / 255;
      }
    },
  };
}
