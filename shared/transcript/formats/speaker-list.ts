import type { Speaker } from "../transcript";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The speakers of a transcript while it is put together: those the file lists, then whoever else turns up. */
export class SpeakerList {
  readonly #speakers: Speaker[] = [];
  readonly #places = new Map<string, number>();

  constructor(listed: readonly Speaker[]) {
    for (const { id, name } of listed) if (!this.#places.has(id)) this.#add(id, name);
  }

  /** The place of a speaker by id; who is not listed is added. */
  indexOf(id: string): number {
    return this.#places.get(id) ?? this.#add(id, "");
  }

  all(): readonly Speaker[] {
    return this.#speakers;
  }

  #add(id: string, name: string): number {
    const place = this.#speakers.length;
    this.#speakers.push({ id, name: name === "" ? nameFor(id, place) : name });
    this.#places.set(id, place);
    return place;
  }
}

/** Engines number or letter their speakers; a person wants to read "Speaker 1". */
function nameFor(id: string, place: number): string {
  if (UUID.test(id)) return `Speaker ${place + 1}`;
  return /^(\d{1,3}|[A-Z])$/.test(id) ? `Speaker ${id}` : id;
}
