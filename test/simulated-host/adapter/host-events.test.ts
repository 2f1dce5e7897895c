import type { HostEvent } from "../../../shared/host/host-port";
import { BUILT_SEQUENCE_GUID } from "../../hosts/premiere/builders/project-from-clips";
import { renameClip } from "../../hosts/premiere/user-edits";
import { uxpTheme } from "../../../shared/host/uxp/theme-source";
import { openAdapter, type OpenAdapter } from "./open-adapter";

/** Long enough for a poll and for events to settle. */
const A_WHILE_MS = 3000;

async function hear(adapter: OpenAdapter, work: () => void): Promise<HostEvent[]> {
  const heard: HostEvent[] = [];
  const stop = adapter.host.subscribe((event) => heard.push(event));
  await adapter.clock.sleep(A_WHILE_MS);
  heard.length = 0;
  work();
  await adapter.clock.sleep(A_WHILE_MS);
  stop();
  return heard;
}

describe("a panel that listens", () => {
  it("hears of a new selection", async () => {
    const adapter = openAdapter();
    const heard = await hear(adapter, () => adapter.controls.select(BUILT_SEQUENCE_GUID, ["V1-1"]));
    expect(heard).toContainEqual({ kind: "selection-changed" });
  });

  it("hears of an edit and of its undo, once each", async () => {
    const adapter = openAdapter();
    const rename = (): void => adapter.controls.userEdit("Rename", renameClip(BUILT_SEQUENCE_GUID, "V1-1", "hero"));
    expect(await hear(adapter, rename)).toEqual([{ kind: "project-changed" }]);
    expect(await hear(adapter, () => adapter.controls.undo())).toEqual([{ kind: "project-changed" }]);
  });

  it("hears when no sequence is active any more", async () => {
    const adapter = openAdapter();
    const heard = await hear(adapter, () => adapter.controls.userEdit("Delete", (state) => ({ ...state, sequences: new Map() })));
    expect(heard).toContainEqual({ kind: "sequence-changed" });
  });

  it("hears of another theme", async () => {
    const adapter = openAdapter();
    const heard = await hear(adapter, () => adapter.uxp.controls.changeTheme("light"));
    expect(heard).toEqual([{ kind: "theme-changed", theme: "light" }]);
  });

  it("keeps its own mistakes from the host and from the others", async () => {
    const adapter = openAdapter();
    const stop = adapter.host.subscribe(() => {
      throw new Error("a bug in a panel");
    });
    const heard = await hear(adapter, () => adapter.controls.userEdit("Rename", renameClip(BUILT_SEQUENCE_GUID, "V1-1", "hero")));
    stop();
    expect(heard).toEqual([{ kind: "project-changed" }]);
    expect(adapter.controls.handlerErrors()).toEqual([]);
  });

  it("hears the rest from a host whose theme cannot be listened to", async () => {
    const broken = (): never => {
      throw new Error("onUpdated is not what it was");
    };
    const adapter = openAdapter({ theme: uxpTheme({ getCurrent: broken, onUpdated: { addListener: broken, removeListener: broken } }) });
    const heard = await hear(adapter, () => adapter.controls.userEdit("Rename", renameClip(BUILT_SEQUENCE_GUID, "V1-1", "hero")));
    expect(heard).toEqual([{ kind: "project-changed" }]);
    expect(await adapter.host.describe(new AbortController().signal)).toMatchObject({ value: { theme: "dark" } });
  });

  it("leaves no rejection behind when listening fails outright, and the next panel is served", async () => {
    let attempts = 0;
    const onChange = (): (() => void) => {
      attempts += 1;
      if (attempts === 1) throw new Error("no theme yet");
      return () => undefined;
    };
    const adapter = openAdapter({ theme: { current: () => "dark", onChange } });
    const stop = adapter.host.subscribe(() => undefined);
    await adapter.clock.sleep(A_WHILE_MS);
    const heard = await hear(adapter, () => adapter.controls.userEdit("Rename", renameClip(BUILT_SEQUENCE_GUID, "V1-1", "hero")));
    stop();
    expect(heard).toEqual([{ kind: "project-changed" }]);
  });

  it("hears nothing after it has stopped", async () => {
    const adapter = openAdapter();
    const heard: HostEvent[] = [];
    adapter.host.subscribe((event) => heard.push(event))();
    adapter.controls.userEdit("Rename", renameClip(BUILT_SEQUENCE_GUID, "V1-1", "hero"));
    await adapter.clock.sleep(A_WHILE_MS);
    expect(heard).toEqual([]);
  });
});
