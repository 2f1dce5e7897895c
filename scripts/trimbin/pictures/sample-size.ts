/** The longer side of a frame that is matched; the engine works on less, and larger pictures only cost time. */
export const SAMPLE_PX = 480;
