import { PremiereSession } from "./premiere-session";
import { deleteClip } from "../hosts/premiere/user-edits";
import { BUILT_SEQUENCE_GUID } from "../hosts/premiere/builders/project-from-clips";

const listen = async (switches = {}): Promise<{ session: PremiereSession; heard: string[] }> => {
  const session = await PremiereSession.open("V1: interview 0-10", switches);
  const { EventManager, Constants, VideoTrack } = session.ppro;
  const heard: string[] = [];
  const track = await session.sequence.getVideoTrack(0);
  EventManager.addEventListener(track, VideoTrack.EVENT_TRACK_CHANGED, () => heard.push("track"));
  EventManager.addEventListener(track, VideoTrack.EVENT_TRACK_INFO_CHANGED, () => heard.push("info"));
  EventManager.addEventListener(session.project, Constants.ProjectEvent.DIRTY, () => heard.push("dirty"));
  EventManager.addEventListener(session.sequence, Constants.SequenceEvent.SELECTION_CHANGED, () => heard.push("selection"));
  return { session, heard };
};
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("events", () => {
  it("follow a commit, an undo and an edit by hand alike", async () => {
    const { session, heard } = await listen();
    const item = await session.videoItem();
    session.transact("Disable", () => [item.createSetDisabledAction(true)]);
    expect(heard).toEqual([]);
    await settle();
    expect(heard.splice(0).sort()).toEqual(["dirty", "info", "track"]);
    session.controls.undo();
    await settle();
    expect(heard.splice(0).sort()).toEqual(["dirty", "info", "track"]);
    session.controls.userEdit("Clear", deleteClip(BUILT_SEQUENCE_GUID, "V1-1"));
    await settle();
    expect(heard.sort()).toEqual(["dirty", "info", "track"]);
  });

  it("say nothing about parameters but that the project changed, and nothing about the playhead", async () => {
    const { session, heard } = await listen();
    const opacity = await session.param(0, 0);
    session.transact("Fade", () => [opacity.createSetValueAction(opacity.createKeyframe(50))]);
    await session.sequence.setPlayerPosition(session.seconds(3));
    await settle();
    expect(heard).toEqual(["dirty"]);
  });

  it("tell about the selection, whoever made it", async () => {
    const { session, heard } = await listen();
    session.controls.select(BUILT_SEQUENCE_GUID, ["V1-1"]);
    await session.sequence.clearSelection();
    await settle();
    expect(heard).toEqual(["selection", "selection"]);
  });

  it("collect what handlers throw and go on", async () => {
    const { session, heard } = await listen();
    session.ppro.EventManager.addGlobalEventListener(session.ppro.Constants.ProjectEvent.DIRTY, () => {
      throw new Error("a bug in the panel");
    });
    session.controls.userEdit("Clear", deleteClip(BUILT_SEQUENCE_GUID, "V1-1"));
    await settle();
    expect(heard).toContain("dirty");
    expect(session.controls.handlerErrors()).toHaveLength(1);
  });

  it("stop for listeners that were removed", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const { EventManager, Constants } = session.ppro;
    const heard: unknown[] = [];
    const handler = (event?: object): void => void heard.push(event);
    EventManager.addGlobalEventListener(Constants.ProjectEvent.DIRTY, handler);
    session.controls.userEdit("Clear", deleteClip(BUILT_SEQUENCE_GUID, "V1-1"));
    await settle();
    expect(heard).toEqual([expect.objectContaining({ name: "Untitled.prproj", id: session.project.guid.toString() })]);
    EventManager.removeGlobalEventListener(Constants.ProjectEvent.DIRTY, handler);
    session.controls.undo();
    await settle();
    expect(heard).toHaveLength(1);
  });
});
