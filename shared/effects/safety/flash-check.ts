import type { RgbaImage } from "../../basics/rgba-image";
import { CellSwings } from "./cell-swings";
import { flashField, type FlashField } from "./flash-field";
import { SwingWindow } from "./swing-window";

/** What was counted. "none found" is no promise: the guidelines differ, and none of them is a guarantee. */
export type FlashReport = {
  readonly risk: "possible risk" | "none found";
  readonly why: readonly FlashReason[];
  /** Start of the second with most flashes, in seconds from the first frame; null without any flash. */
  readonly worstSecond: number | null;
  /** Whole flashes (there and back) that a quarter of the picture had in its worst second. */
  readonly generalFlashes: number;
  readonly redFlashes: number;
  /** Share of the picture that flashed more than three times in one second, 0-1. */
  readonly area: number;
};

export type FlashReason = "general" | "red" | "sustained";

/** WCAG 2.2, general flash: opposing changes of relative luminance by 10 % of its maximum where the darker image is below 0.80. ITU-R BT.1702-3: 20 cd/m2, darker below 160, of 200. */
const GENERAL = { step: 0.1, isMore: false, darkerBelow: 0.8 };

/** WCAG 2.2, red flash: opposing changes by more than 20 of (R - G - B) x 320, to or from a saturated red. */
const RED = { step: 20, isMore: true, darkerBelow: Infinity };

/** WCAG 2.3.1 and BT.1702: more than three flashes within a second, that is more than six swings there or back. */
const MOST_SWINGS = 6;

/** WCAG: a quarter of any 10 degree field, which a preview of about 341 x 256 px fills; BT.1702: a quarter of the screen. */
const AREA = 0.25;

/** Ofcom's and BT.1702's caution, in the form that EA's IRIS counts it: two to three flashes a second in four of five seconds. */
const SUSTAINED = { swings: 3, seconds: 4, of: 5 };

/**
 * Counts flashes in frames as they come, so that a panel can check a few at a time before it plays any. Cell by cell over any one second, so parts that flash in turn
 * count together; moving stripes count where they flash, but stripes that stand still are not looked for.
 */
export class FlashCheck {
  private swings: { readonly general: CellSwings; readonly red: CellSwings; readonly swung: Uint8Array; readonly window: SwingWindow; readonly redWindow: SwingWindow } | null = null;
  private cells = 0;
  private frame = 0;
  private readonly framesInSecond: number;
  private readonly isSustainedFrame: boolean[] = [];
  private found: FlashReport = { risk: "none found", why: [], worstSecond: null, generalFlashes: 0, redFlashes: 0, area: 0 };
  private mostSwings = 0;

  /** Frames a second: any above 0; a RangeError otherwise. */
  constructor(private readonly framesPerSecond: number) {
    if (!(framesPerSecond > 0 && Number.isFinite(framesPerSecond))) throw new RangeError(`${framesPerSecond} frames a second cannot be checked.`);
    this.framesInSecond = Math.max(1, Math.ceil(framesPerSecond - 1e-6));
  }

  /** The next frame. All must have one size, or a RangeError is thrown. */
  add(frame: RgbaImage): void {
    this.addField(flashField(frame));
  }

  /** The next frame, averaged already. */
  addField({ luminance, red, isSaturatedRed }: FlashField): void {
    const { general, red: reds, swung, window, redWindow } = this.prepared(luminance.length);
    general.add(luminance, null, swung);
    window.add(swung);
    reds.add(red, isSaturatedRed, swung);
    redWindow.add(swung);
    this.note(window, redWindow);
    this.frame++;
  }

  /** What was found in the frames so far. */
  report(): FlashReport {
    return this.found;
  }

  private prepared(cells: number) {
    if (this.swings && cells !== this.cells) throw new RangeError("Frames of one video have one size.");
    this.cells = cells;
    return (this.swings ??= {
      general: new CellSwings(cells, GENERAL),
      red: new CellSwings(cells, RED),
      swung: new Uint8Array(cells),
      window: new SwingWindow(cells, this.framesInSecond),
      redWindow: new SwingWindow(cells, this.framesInSecond),
    });
  }

  private note(window: SwingWindow, redWindow: SwingWindow): void {
    const [general, red] = [window.mostOver(AREA), redWindow.mostOver(AREA)];
    const most = Math.max(general, red);
    this.isSustainedFrame.push(most > SUSTAINED.swings);
    const why = new Set<FlashReason>(this.found.why);
    if (general > MOST_SWINGS) why.add("general");
    if (red > MOST_SWINGS) why.add("red");
    if (this.isSustained()) why.add("sustained");
    const { worstSecond, generalFlashes, redFlashes, area } = this.found;
    this.found = {
      risk: why.size > 0 ? "possible risk" : "none found",
      why: [...why],
      worstSecond: most > this.mostSwings ? Math.max(0, this.frame + 1 - this.framesInSecond) / this.framesPerSecond : worstSecond,
      generalFlashes: Math.max(generalFlashes, Math.floor(general / 2)),
      redFlashes: Math.max(redFlashes, Math.floor(red / 2)),
      area: Math.max(area, window.shareAbove(MOST_SWINGS), redWindow.shareAbove(MOST_SWINGS)),
    };
    this.mostSwings = Math.max(this.mostSwings, most);
  }

  /** Looks at the ends of the last five seconds, one second apart. */
  private isSustained(): boolean {
    let seconds = 0;
    for (let back = 0; back < SUSTAINED.of; back++) if (this.isSustainedFrame[this.frame - back * this.framesInSecond]) seconds++;
    return seconds >= SUSTAINED.seconds;
  }
}
