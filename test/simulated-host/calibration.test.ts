import { fitCorrection } from "../../shared/color/fit/fit-correction";
import { BUILT_IN_RESPONSE } from "../../shared/color/response/built-in-response";
import { calibrateResponse } from "../../shared/color/response/calibrate-response";
import { calibrationChart } from "../../shared/color/response/calibration-chart";
import { parseResponseProfile, profileFits, RESPONSE_PROFILE_FILE, responseFromProfile } from "../../shared/color/response/response-profile";
import type { SliderResponse } from "../../shared/color/response/slider-response";
import { BASIC_SLIDERS, mapSliders, NEUTRAL_CORRECTION, roundToStep, type BasicCorrection } from "../../shared/color/sliders/basic-correction";
import { exactResponse, meanDifference, pairsOf } from "../../scripts/bench/response/grade-trial";
import { MISMATCHES } from "../../scripts/bench/response/mismatches";
import { entangledLumetri } from "../hosts/picture/lumetri/entangled-lumetri";
import { frameOf } from "../unit/color/painted-scene";
import { patience } from "./adapter/open-adapter";
import { openLumetriBench } from "./lumetri-bench";

const WIDTH_PX = 480;

it("measures an unknown Lumetri through the adapter, keeps it with the plugin, and matches a shot there as well as exact knowledge would", async () => {
  const scratch = await openLumetriBench(calibrationChart(), entangledLumetri);
  const described = await scratch.host.describe(patience());
  if (!described.ok) throw new Error(described.problem.kind);
  const release = { name: described.value.name, version: described.value.version };
  const request = { host: release, measuredAt: "2026-01-02T03:04:05.000Z", render: (correction: BasicCorrection) => scratch.render(correction, WIDTH_PX) };
  const calibrated = await calibrateResponse(request, () => undefined, patience());
  if (!calibrated.ok) throw new Error(calibrated.problem.kind);
  expect(calibrated.value.idleSliders).toEqual([]);

  await scratch.host.saveFile({ to: { kind: "data", name: RESPONSE_PROFILE_FILE }, text: JSON.stringify(calibrated.value.profile) }, patience());
  const profile = parseResponseProfile(await storedText(scratch.host));
  if (!profile.ok) throw new Error(profile.problem);
  expect(profileFits(profile.value, release)).toBe("fits");

  const hero = frameOf({ seed: 5 });
  const target = MISMATCHES[0]!.apply(hero);
  const edit = await openLumetriBench(target, entangledLumetri);
  const residual = async (response: SliderResponse): Promise<number> => {
    const fitted = fitCorrection(pairsOf(hero, target, 140), NEUTRAL_CORRECTION, response, BASIC_SLIDERS);
    const shown = await edit.render(mapSliders((slider) => roundToStep(slider, fitted[slider])), hero.widthPx);
    if (!shown.ok) throw new Error(shown.problem.kind);
    return meanDifference(hero, shown.value);
  };
  const [measured, exact, guessed] = [await residual(responseFromProfile(profile.value)), await residual(exactResponse(entangledLumetri)), await residual(BUILT_IN_RESPONSE)];
  expect(measured).toBeLessThan(1.3 * exact);
  expect(measured).toBeLessThan(guessed);
}, 120_000);

async function storedText(host: Awaited<ReturnType<typeof openLumetriBench>>["host"]): Promise<string> {
  const parts: Buffer[] = [];
  for (let offset: number | null = 0; offset !== null; ) {
    const part = await host.readFile({ place: "data", name: RESPONSE_PROFILE_FILE, offset }, patience());
    if (!part.ok) throw new Error(part.problem.kind);
    parts.push(Buffer.from(part.value.base64, "base64"));
    offset = part.value.nextOffset;
  }
  return Buffer.concat(parts).toString("utf8");
}
