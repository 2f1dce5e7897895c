/** The host's theme when the page opens. */
export const OPENING_THEME = "dark";

/** Room for every frame of the sample, so that scrubbing and comparing decode each of them once. */
export const FRAME_CACHE_BYTES = 640 * 1024 * 1024;
