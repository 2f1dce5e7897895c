import type { MarkerSnapshot } from "../../project/project-snapshot";
import { sameMarker } from "../../project/change-project";
import { ticksFromSeconds, secondsFromTicks, type Ticks } from "../../time/ticks";
import { HostStop } from "../host-stop";
import type { AfterEffectsContext } from "./after-effects-context";

type Property = AfterEffectsUXP.Property;

/** A marker's moments: on layers the layer's own clock, on compositions theirs. */
export type MarkerClock = { readonly fromHost: (seconds: number) => Ticks; readonly toHost: (own: Ticks) => number };

/** After Effects' label for each of Premiere's marker colours, by the names that labels have until somebody renames them; white has none, so it is "none". */
const LABELS: ReadonlyMap<number, number> = new Map([
  [0, 9],
  [1, 1],
  [2, 10],
  [3, 11],
  [4, 2],
  [5, 0],
  [6, 8],
  [7, 14],
]);

const ONE_MOMENT: Ticks = ticksFromSeconds(1e-3);

/** As much as a snapshot carries; nobody removes a marker by what stands behind it. */
const [MAX_NAME, MAX_COMMENTS] = [4096, 100_000] as const;

/** Labels without a colour of Premiere's keep their number above this one. */
const OTHER_LABELS = 100;

/** The markers of a composition or layer, by time. */
export function readMarkers(property: Property | null, clock: MarkerClock): MarkerSnapshot[] {
  return Array.from({ length: property?.numKeys ?? 0 }, (_, i) => readMarker(property as Property, i + 1, clock));
}

/** Puts a marker there, all of it at once. */
export function addMarker(context: AfterEffectsContext, property: Property, marker: MarkerSnapshot, clock: MarkerClock): void {
  const seconds = clock.toHost(marker.start);
  const comment = marker.comments === "" ? marker.name : `${marker.name}\n${marker.comments}`;
  if (context.module.MarkerValue) {
    property.setValueAtTime(seconds, dressed(new context.module.MarkerValue(comment), marker));
    return;
  }
  // Without a constructor (not documented): the host makes an empty marker, which is then filled.
  const index = property.addKey(seconds);
  try {
    const value = property.keyValue(index) as AfterEffectsUXP.MarkerValue;
    value.comment = comment;
    property.setValueAtKey(index, dressed(value, marker));
  } catch (error) {
    // An empty marker would be found again by nobody.
    property.removeKey(index);
    throw error;
  }
}

/** Takes away one marker that says exactly this. Throws a HostStop when there is none. */
export function removeMarker(property: Property, marker: MarkerSnapshot, clock: MarkerClock): void {
  const index = readMarkers(property, clock).findIndex((found) => sameMarker(found, marker)) + 1;
  if (index === 0) throw new HostStop({ kind: "host-refused", during: `removing the marker "${marker.name}"`, message: "it is not there any more." });
  property.removeKey(index);
}

/** Why After Effects cannot hold this marker among those that are there, as a clause; null where it can. */
export function whyNoMarker(marker: MarkerSnapshot, present: readonly MarkerSnapshot[], clock: MarkerClock): string | null {
  if (marker.type !== "Comment") return `it has no markers of the type ${marker.type}`;
  if (/[\r\n]/.test(marker.name)) return "its markers' first line is the name, and this name has several";
  if (marker.comments.includes("\r")) return "its markers' lines end in another way than these";
  if (clock.fromHost(clock.toHost(marker.start)) !== marker.start) return "it is a hair beside a frame, where it could not be told from one on the frame";
  if (present.some((other) => isNear(other.start, marker.start))) return `it keeps one marker at a moment, and there is one where "${marker.name}" should go`;
  return null;
}

/** Times that close may be one to the host, and the second marker would take the place of the first. */
function isNear(a: Ticks, b: Ticks): boolean {
  return (a > b ? a - b : b - a) <= ONE_MOMENT;
}

function dressed(value: AfterEffectsUXP.MarkerValue, { duration, colorIndex }: MarkerSnapshot): AfterEffectsUXP.MarkerValue {
  value.duration = secondsFromTicks(duration);
  value.label = LABELS.get(colorIndex) ?? Math.max(0, colorIndex - OTHER_LABELS);
  return value;
}

function readMarker(property: Property, index: number, clock: MarkerClock): MarkerSnapshot {
  const { comment, duration, label, chapter, url } = property.keyValue(index) as AfterEffectsUXP.MarkerValue;
  const [name = "", ...comments] = comment.split(/\r\n|\r|\n/);
  const known = [...LABELS].find(([, other]) => other === label)?.[0];
  return {
    name: name.slice(0, MAX_NAME),
    type: chapter !== "" ? "Chapter" : url !== "" ? "WebLink" : "Comment",
    start: clock.fromHost(property.keyTime(index)),
    duration: ticksFromSeconds(duration),
    comments: comments.join("\n").slice(0, MAX_COMMENTS),
    colorIndex: known ?? OTHER_LABELS + label,
  };
}
