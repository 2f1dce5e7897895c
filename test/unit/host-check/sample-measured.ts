import type { Finding, MeasuredHost } from "../../../shared/host/check-port";
import { LUMETRI_26_3 } from "../../../shared/host/premiere/lumetri-addresses";

/** A finding with an answer. */
export function foundAs(id: string, value: string, seen = ""): Finding {
  return { id, asks: `What about ${id}?`, answer: { kind: "found", value }, seen, tookMs: 12 };
}

/** A host profile with every figure there is. */
export const sampleMeasured: MeasuredHost = {
  format: "trimbin-host-profile/1",
  app: "premiere",
  hostVersion: "26.3.0",
  trimbin: "0.1.0",
  at: "2026-11-23T21:00:00.000Z",
  host: [foundAs("frame-files", "late"), { ...foundAs("track-index", ""), answer: { kind: "not-found", why: "no answer in 10 s" } }],
  page: [foundAs("page-wasm-simd", "yes")],
  figures: {
    maxActions: 40,
    pauseBetweenStepsMs: 100,
    frames: { formats: ["png", "bmp"], fileTimeoutMs: 3000, pollMs: 60 },
    lumetri: LUMETRI_26_3,
    calibrated: true,
    rollsBack: false,
    layouts: { "AE.ADBE Lumetri": ["Input LUT", "Temperature"] },
  },
};
