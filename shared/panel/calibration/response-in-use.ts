import { BUILT_IN_RESPONSE } from "../../color/response/built-in-response";
import { parseResponseProfile, responseFromProfile } from "../../color/response/response-profile";
import type { SliderResponse } from "../../color/response/slider-response";

let latest: { readonly profile: string; readonly response: SliderResponse } | null = null;

/** How this host's Lumetri answers its sliders: as its stored profile says, our own approximation where there is none. The profile must be one that was read before; throws an Error otherwise. */
export function responseInUse(profile: string | null): SliderResponse {
  if (profile === null) return BUILT_IN_RESPONSE;
  if (latest?.profile === profile) return latest.response;
  const parsed = parseResponseProfile(profile);
  if (!parsed.ok) throw new Error(parsed.problem);
  latest = { profile, response: responseFromProfile(parsed.value) };
  return latest.response;
}
