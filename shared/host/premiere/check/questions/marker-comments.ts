import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Is the comments argument of createAddMarkerAction honoured? It was measured both ways. */
export const markerComments: Question<CheckGround> = {
  id: "marker-comments",
  asks: "Does a new marker take its comment at once?",
  does: "Adds a marker with a comment to the scratch sequence.",
  async ask(ground) {
    const { ppro } = ground;
    const markers = await ppro.Markers.getMarkers(await ground.sequence());
    const { TIME_ZERO, TIME_ONE_SECOND } = ppro.TickTime;
    await ground.transact("marker", () => [markers.createAddMarkerAction("Check", "Comment", TIME_ZERO, TIME_ONE_SECOND, "a comment")]);
    const [marker] = (await ppro.Markers.getMarkers(await ground.sequence())).getMarkers();
    if (!marker) throw new Error("the marker was not added");
    const comments = marker.getComments();
    return found(comments === "a comment" ? "honoured" : "ignored", `The comment reads "${comments}".`);
  },
};
