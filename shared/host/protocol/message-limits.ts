/** Raised whenever old and new could misunderstand each other; both ends must have the same. */
export const PROTOCOL_VERSION = 1;

/** Longest message a page may send, in characters: a plan for thousands of clips. */
export const MAX_TEXT_TO_HOST = 4 * 1024 * 1024;

/** Longest message a page takes: one frame of 4K as base64 PNG, with room to spare. */
export const MAX_TEXT_TO_PAGE = 32 * 1024 * 1024;

/** Most frames of one clip alone that a page may ask for at once: all of them come in one message. */
export const MAX_CLIP_FRAMES = 8;

/** Deepest nesting of arrays and objects in a message; the deepest honest one (a coloured keyframe in a journal) has 16. */
export const MAX_DEPTH = 32;

/** Most requests of one page that may be under way at once. */
export const MAX_CALLS_UNDER_WAY = 16;
