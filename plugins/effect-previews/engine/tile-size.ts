/** What a tile is drawn in; looks are measured at this size too, large ones as well, so that a tile and the open look name the same numbers. */
export const TILE_SIZE = { widthPx: 320, heightPx: 180 } as const;
