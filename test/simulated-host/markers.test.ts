import { PremiereSession } from "./premiere-session";

const add = async (session: PremiereSession, name: string, seconds: number, comments = ""): Promise<void> => {
  const markers = await session.ppro.Markers.getMarkers(session.sequence);
  session.transact("Add Marker", () => [markers.createAddMarkerAction(name, session.ppro.Marker.MARKER_TYPE_CHAPTER, session.seconds(seconds), session.ppro.TickTime.TIME_ZERO, comments)]);
};

describe("markers", () => {
  it("come sorted, keep their exact tick, and are green at first", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await add(session, "two", 2.0001);
    await add(session, "one", 1);
    const markers = (await session.ppro.Markers.getMarkers(session.sequence)).getMarkers();
    expect(markers.map((marker) => marker.getName())).toEqual(["one", "two"]);
    expect(markers[1]?.getStart().ticks).toBe(session.seconds(2.0001).ticks);
    expect(markers[0]?.getColorIndex()).toBe(session.ppro.Constants.MarkerColor.GREEN);
  });

  it.each([
    ["honoured", "note"],
    ["ignored", ""],
  ] as const)("take comments when the build honours them: %s", async (markerCommentsArgument, comments) => {
    const session = await PremiereSession.open("V1: interview 0-10", { markerCommentsArgument });
    await add(session, "one", 1, "note");
    const markers = (await session.ppro.Markers.getMarkers(session.sequence)).getMarkers();
    expect(markers[0]?.getComments()).toBe(comments);
  });

  it("are coloured, moved, filtered and removed; undo brings them back", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    await add(session, "one", 1);
    const owner = await session.ppro.Markers.getMarkers(session.sequence);
    const [marker] = owner.getMarkers(["Chapter"]);
    if (!marker) throw new Error("The marker is missing.");
    session.transact("Colour", () => [marker.createSetColorByIndexAction(session.ppro.Constants.MarkerColor.BLUE), owner.createMoveMarkerAction(marker, session.seconds(3))]);
    const again = await session.ppro.Markers.getMarkers(session.sequence);
    const [moved] = again.getMarkers();
    if (!moved) throw new Error("The marker is missing.");
    expect([moved.getColorIndex(), moved.getStart().seconds]).toEqual([6, 3]);
    expect(again.getMarkers(["Comment"])).toEqual([]);
    session.transact("Remove", () => [again.createRemoveMarkerAction(moved)]);
    session.controls.undo();
    expect((await session.ppro.Markers.getMarkers(session.sequence)).getMarkers()).toHaveLength(1);
  });

  it("belong to clips too", async () => {
    const session = await PremiereSession.open("V1: interview 0-10");
    const clip = session.ppro.ClipProjectItem.cast(await session.clip("interview"));
    const owner = await session.ppro.Markers.getMarkers(clip);
    session.transact("Add", () => [owner.createAddMarkerAction("in the clip")]);
    expect((await session.ppro.Markers.getMarkers(clip)).getMarkers()).toHaveLength(1);
    expect((await session.ppro.Markers.getMarkers(session.sequence)).getMarkers()).toHaveLength(0);
  });

  it("have a guid since 26.3", async () => {
    const guidOn = async (build: "26.2" | "26.3"): Promise<unknown> => {
      const session = await PremiereSession.open("V1: interview 0-10", { build });
      await add(session, "one", 1);
      return (await session.ppro.Markers.getMarkers(session.sequence)).getMarkers()[0]?.guid;
    };
    expect(await guidOn("26.2")).toBeUndefined();
    expect(String(await guidOn("26.3"))).toMatch(/^[0-9a-f-]{36}$/);
  });
});
