import type { HostEvent } from "../../../shared/host/host-port";
import { layerId } from "../../hosts/after-effects/builders/compositions";
import { updateLayer } from "../../hosts/after-effects/state/edit-state";
import { openAfterEffects, patience, type OpenAfterEffects } from "./open-after-effects";

const STAGE = "Main: red 0-10, blue 0-10 | Other: red 0-10";

/** Long enough for a look and for events to settle. */
const A_WHILE_MS = 3000;

async function hear(opened: OpenAfterEffects, work: () => void): Promise<HostEvent[]> {
  const heard: HostEvent[] = [];
  const stop = opened.host.subscribe((event) => heard.push(event));
  await opened.clock.sleep(A_WHILE_MS);
  heard.length = 0;
  work();
  await opened.clock.sleep(A_WHILE_MS);
  stop();
  return heard;
}

function hideRed({ controls }: OpenAfterEffects): void {
  const red = layerId(controls.state(), "red");
  controls.userEdit("Video Switch", (state) => updateLayer(state, red, (layer) => ({ ...layer, enabled: false })));
}

describe("a panel in After Effects", () => {
  it("hears of a new selection", async () => {
    const opened = openAfterEffects({ project: STAGE });
    expect(await hear(opened, () => opened.controls.selectLayers([layerId(opened.controls.state(), "blue")]))).toEqual([{ kind: "selection-changed" }]);
  });

  it("hears of an edit and of its undo, once each", async () => {
    const opened = openAfterEffects({ project: STAGE });
    expect(await hear(opened, () => hideRed(opened))).toEqual([{ kind: "sequence-changed" }]);
    expect(await hear(opened, () => void opened.controls.undo())).toEqual([{ kind: "sequence-changed" }]);
  });

  it("hears when another composition is in front, and when none is", async () => {
    const opened = openAfterEffects({ project: STAGE });
    expect(await hear(opened, () => opened.controls.setActiveItem(12))).toEqual([{ kind: "sequence-changed" }]);
    expect(await hear(opened, () => opened.controls.setActiveItem(null))).toEqual([{ kind: "sequence-changed" }]);
  });

  it("hears the next thing after a look that the host answered with an exception", async () => {
    const opened = openAfterEffects({ project: STAGE });
    const heard = await hear(opened, () => {
      opened.controls.injectFault("Project.activeItem", { kind: "throws", message: "not now" });
      hideRed(opened);
    });
    expect(heard).toEqual([{ kind: "sequence-changed" }]);
  });

  it("hears of another theme from UXP, or from After Effects itself where UXP has none", async () => {
    const withTheme = openAfterEffects({ project: STAGE });
    expect(await hear(withTheme, () => withTheme.uxp.controls.changeTheme("light"))).toEqual([{ kind: "theme-changed", theme: "light" }]);
    const without = openAfterEffects({ project: STAGE, theme: null });
    expect(await without.host.describe(patience())).toMatchObject({ value: { theme: "dark" } });
    const heard = await hear(without, () => Array.from({ length: 10 }, () => without.controls.injectFault("Application.getAppTheme", { kind: "returns", value: "darkest" })));
    expect(heard).toEqual([{ kind: "theme-changed", theme: "darkest" }]);
  });

  it("hears nothing after it has stopped, and then nobody looks any more", async () => {
    const opened = openAfterEffects({ project: STAGE, theme: null });
    const heard: HostEvent[] = [];
    opened.host.subscribe((event) => heard.push(event))();
    hideRed(opened);
    await opened.clock.sleep(A_WHILE_MS);
    expect(heard).toEqual([]);
  });
});
