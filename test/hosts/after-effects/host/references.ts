import type { PropertyPlace } from "../state/find-in-state";

/** Something whose references can die all at once: an indexed group, the layers of a composition, or the whole project. */
type Generation = { number: number };

/** What a reference remembers of the generations it was made in. */
export type Stamp = readonly (readonly [Generation, number])[];

/** Counts generations, so that references know when what they stand for was made anew. */
export class References {
  readonly #project: Generation = { number: 0 };
  readonly #places = new Map<string, Generation>();

  /** The stamp of a reference to an item: only undo and redo end it. */
  forItem(): Stamp {
    return [[this.#project, this.#project.number]];
  }

  /** The stamp of a reference to a layer of this composition. */
  forLayer(compId: number): Stamp {
    return [...this.forItem(), this.#now(layersOf(compId))];
  }

  /** The stamp of a reference to a group or property: every group above it counts. */
  forPlace({ owner, path }: PropertyPlace): Stamp {
    const above = path.map((_, depth) => this.#now(placeKey({ owner, path: path.slice(0, depth) })));
    return [...this.forItem(), ...above];
  }

  /** Are all generations still those of the stamp? */
  isAlive(stamp: Stamp): boolean {
    return stamp.every(([generation, number]) => generation.number === number);
  }

  /** An indexed group was made anew: references to what is inside it die. */
  endGroup(place: PropertyPlace): void {
    this.#end(placeKey(place));
  }

  /** The order of a composition's layers changed. */
  endLayerOrder(compId: number): void {
    this.#end(layersOf(compId));
  }

  /** Undo or redo: every reference dies. */
  endAll(): void {
    this.#project.number += 1;
  }

  #now(key: string): readonly [Generation, number] {
    const generation = this.#places.get(key) ?? { number: 0 };
    this.#places.set(key, generation);
    return [generation, generation.number];
  }

  #end(key: string): void {
    const generation = this.#places.get(key);
    if (generation) generation.number += 1;
  }
}

function placeKey({ owner, path }: PropertyPlace): string {
  return `${owner.kind}:${owner.id}:${path.join(".")}`;
}

function layersOf(compId: number): string {
  return `layers:${compId}`;
}
