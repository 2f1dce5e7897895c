import type { Guid } from "@adobe/premierepro";
import { guardClass, type Simulated } from "../host/guard-class";

/** Premiere's Guid: an opaque id that can be written down and read again. */
export class SimulatedGuid implements Simulated<Guid> {
  readonly #text: string;

  constructor(text = "00000000-0000-0000-0000-000000000000") {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Premiere's Guid for this id. */
export function hostGuid(text: string): Guid {
  // The type definitions give Guid values a constructor of their own, which no instance can have.
  return new SimulatedGuid(text) as unknown as Guid;
}

guardClass("Guid", SimulatedGuid);
