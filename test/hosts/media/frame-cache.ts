import type { RgbaImage } from "../../../shared/basics/rgba-image";

/** Decoded frames by key, the least recently used thrown out first once they exceed `limitBytes`; the newest always stays. */
export class FrameCache {
  private readonly frames = new Map<string, RgbaImage>();
  private bytes = 0;

  constructor(private readonly limitBytes: number) {}

  /** The frame kept under this key, now the most recently used. */
  get(key: string): RgbaImage | undefined {
    const frame = this.frames.get(key);
    if (!frame) return undefined;
    this.frames.delete(key);
    this.frames.set(key, frame);
    return frame;
  }

  has(key: string): boolean {
    return this.frames.has(key);
  }

  set(key: string, frame: RgbaImage): void {
    this.bytes += frame.data.length - (this.frames.get(key)?.data.length ?? 0);
    this.frames.delete(key);
    this.frames.set(key, frame);
    for (const [oldest, { data }] of this.frames) {
      if (this.bytes <= this.limitBytes || oldest === key) break;
      this.frames.delete(oldest);
      this.bytes -= data.length;
    }
  }
}
