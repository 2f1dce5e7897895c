/** A piece of a media file to be heard now: `atS` is where it should stand, in seconds of the file. */
export type Voice = { readonly key: string; readonly file: Blob | string; readonly atS: number };

/** Sound may drift so far from the picture before it is set right; less is heard as a click. */
const DRIFT_S = 0.15;

/** Plays the sound of a timeline: one element a voice, set going, kept in time and silenced as the playhead moves on. */
export class SoundBox {
  readonly #elements = new Map<string, HTMLAudioElement>();

  /** Lets exactly these be heard. */
  hear(voices: readonly Voice[]): void {
    const wanted = new Set(voices.map((voice) => voice.key));
    for (const [key, element] of this.#elements) if (!wanted.has(key)) this.#end(key, element);
    for (const { key, file, atS } of voices) {
      const element = this.#elements.get(key) ?? this.#begin(key, file, atS);
      if (Math.abs(element.currentTime - atS) > DRIFT_S) element.currentTime = atS;
    }
  }

  /** Keys of what is heard now, each with its place in seconds. */
  heard(): readonly { readonly key: string; readonly atS: number }[] {
    return [...this.#elements].filter(([, element]) => !element.paused).map(([key, element]) => ({ key, atS: element.currentTime }));
  }

  silence(): void {
    this.hear([]);
  }

  #begin(key: string, file: Blob | string, atS: number): HTMLAudioElement {
    const element = new Audio(typeof file === "string" ? file : URL.createObjectURL(file));
    element.currentTime = atS;
    // A browser that wants a click first stays silent; the picture plays all the same.
    element.play().catch(() => undefined);
    this.#elements.set(key, element);
    return element;
  }

  #end(key: string, element: HTMLAudioElement): void {
    element.pause();
    if (element.src.startsWith("blob:")) URL.revokeObjectURL(element.src);
    this.#elements.delete(key);
  }
}
