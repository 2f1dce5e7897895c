/** Why the graphics card does not draw; plain TypeScript does it then. `what` is a sentence for the panel's details. */
export type GpuProblem = {
  readonly kind:
    /** The page has no WebGL2 at all. */
    | "no-webgl2"
    /** It cannot draw into floats, so colours between two effects would be rounded. */
    | "no-float-targets"
    /** A program plays the card: plain TypeScript is as quick, and surer. */
    | "software"
    /** It draws something else than plain TypeScript does. */
    | "disagrees"
    | "too-large"
    /** Its driver does not take one of our shaders, or ran out of memory. */
    | "refused"
    /** The card was taken away: driver update, sleep, too many pages. */
    | "lost";
  readonly what: string;
};
