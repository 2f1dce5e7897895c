import { findEffect } from "../../../shared/effects/all-effects";
import { hostOnlyEffects } from "../../../shared/effects/host-only-effects";
import { VIDEO_FILTERS } from "../../hosts/premiere/effects/video-filters";

describe("effects that only a host can draw", () => {
  it("are not among those we draw, and are named once a host", () => {
    const names = hostOnlyEffects().map(({ host, matchName }) => `${host} ${matchName}`);
    expect(names).toEqual([...new Set(names)]);
    expect(hostOnlyEffects().filter(({ matchName }) => findEffect(matchName))).toEqual([]);
  });

  it("and those we draw are all that Premiere lists", () => {
    const known = new Set(hostOnlyEffects().filter(({ host }) => host === "premiere").map(({ matchName }) => matchName));
    expect(VIDEO_FILTERS.filter(({ matchName }) => !known.has(matchName) && !findEffect(matchName))).toEqual([]);
  });

  it("keep the names that editors know", () => {
    expect(hostOnlyEffects()).toContainEqual({ matchName: "CS Vignette", displayName: "CC Vignette", host: "after-effects" });
    expect(hostOnlyEffects()).toContainEqual({ matchName: "CC Lens", displayName: "CC Lens", host: "after-effects" });
    expect(hostOnlyEffects()).toContainEqual({ matchName: "AE.ADBE Ultra Key", displayName: "Ultra Key", host: "premiere" });
  });
});
