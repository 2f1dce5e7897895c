import { numberIn, type StandIn } from "./stand-in";

const CROP = "AE.ADBE AECrop";
const WIPE = "ADBE Linear Wipe";

/** Premiere's edges, and the way a wipe goes that clears this one: degrees clockwise from upwards. */
const EDGES = [
  { id: `${CROP}-0001`, angle: 90 },
  { id: `${CROP}-0002`, angle: 180 },
  { id: `${CROP}-0003`, angle: -90 },
  { id: `${CROP}-0004`, angle: 0 },
];

/** Crop as a Linear Wipe from each edge that is cropped: the same rows and columns go, but for parts of a pixel at the cut. */
export const cropAsWipes: StandIn = {
  for: CROP,
  by: "Linear Wipe",
  effects: (params) => EDGES.filter(({ id }) => params[id] !== undefined).map(({ id, angle }) => ({ effect: WIPE, params: { [`${WIPE}-0001`]: numberIn(params, id, 0), [`${WIPE}-0002`]: angle } })),
  lacks(params) {
    if (numberIn(params, `${CROP}-0005`, 0) !== 0) return "Crop's Zoom, which After Effects does not have";
    return numberIn(params, `${CROP}-0006`, 0) === 0 ? null : "Crop's feather, which After Effects' wipes draw elsewhere";
  },
};
