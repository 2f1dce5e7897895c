import type { CompFormat } from "../state/new-item";
import type { LayerState, ProjectState } from "../state/project-state";
import { projectFromComps, type LayerPlan } from "./project-from-comps";

/** Length of every file that `compositions` invents. */
const MEDIA_SECONDS = 600;

const LAYER = /^(?:(\w+):)?(\S+?)(?:@(\d+(?:\.\d+)?))?\s+(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)((?:\s+\S+)*)$/;

/** Format of every composition; 25 fps, 10 s, 1920 by 1080 when left out. */
type DrawnFormat = Partial<CompFormat>;

/**
 * A project from a drawing of its compositions, topmost layer first: "Main: title 0-5, shot@5 0-4 locked, camera:Cam 0-10 | Inner: shot 0-4". Times are
 * seconds, "@5" is a layer that begins 5 seconds into its source. A plain name is footage, "/media/<name>.mov" of 600 s; "solid:", "null:", "adjustment:", "text:",
 * "shape:", "camera:", "light:", "audio:" (footage without a picture), "missing:" and "comp:" (another composition of the drawing) say what else it is. Words after
 * the range: locked, shy, hidden, guide, solo, 3d, remap, stretch=200. Throws a SyntaxError that quotes what it cannot read.
 */
export function compositions(drawing: string, format: DrawnFormat = {}): ProjectState {
  const whole: CompFormat = { widthPx: 1920, heightPx: 1080, duration: 10, frameRate: 25, ...format };
  const plans = drawing.split("|").map((comp) => {
    const [name = "", layers = ""] = comp.trim().split(/:\s+(.*)/s);
    return { name: name.replace(/:$/, ""), format: whole, layers: layers.split(/,\s*/).filter(Boolean).map((layer) => readLayer(layer.trim(), whole)) };
  });
  return projectFromComps(plans);
}

/** The id of the composition with this name; throws where there is none. */
export function compId(state: ProjectState, name: string): number {
  for (const item of state.items.values()) if (item.kind === "comp" && item.name === name) return item.id;
  throw new Error(`There is no composition "${name}".`);
}

/** The id of the first layer with this name, whatever its composition; throws where there is none. */
export function layerId(state: ProjectState, name: string): number {
  for (const item of state.items.values()) {
    const found = item.kind === "comp" ? item.layers.find((layer) => (layer.ownName ?? state.items.get(layer.sourceId ?? -1)?.name) === name) : undefined;
    if (found) return found.id;
  }
  throw new Error(`There is no layer "${name}".`);
}

function readLayer(text: string, { widthPx, heightPx, frameRate }: CompFormat): LayerPlan {
  const match = LAYER.exec(text);
  if (!match) throw new SyntaxError(`"${text}" is not a layer. Write a name and a range in seconds: shot 0-10.`);
  const [, kind = "footage", name = "", sourceIn = "0", start = "0", end = "0", words = ""] = match;
  const footage = { widthPx, heightPx, duration: MEDIA_SECONDS, frameRate, hasVideo: kind !== "audio", hasAudio: true, missing: kind === "missing" };
  const plan = { name, inPoint: Number(start), outPoint: Number(end), sourceIn: Number(sourceIn), more: readWords(words.trim()) };
  switch (kind) {
    case "footage":
    case "audio":
    case "missing":
      return { ...plan, content: { kind: "footage", path: `/media/${name}.mov`, format: footage } };
    case "comp":
      return { ...plan, content: { kind, name } };
    case "solid":
      return { ...plan, content: { kind, color: [0.5, 0.5, 0.5] } };
    case "null":
    case "adjustment":
    case "text":
    case "shape":
    case "camera":
    case "light":
      return { ...plan, content: { kind } };
    default:
      throw new SyntaxError(`"${kind}" is no kind of layer.`);
  }
}

const WORDS: Readonly<Record<string, Partial<LayerState>>> = {
  locked: { locked: true },
  shy: { shy: true },
  hidden: { enabled: false },
  guide: { guideLayer: true },
  solo: { solo: true },
  "3d": { threeD: true },
  remap: { timeRemapEnabled: true },
};

function readWords(words: string): Partial<LayerState> {
  return Object.assign({}, ...words.split(/\s+/).filter(Boolean).map(readWord)) as Partial<LayerState>;
}

function readWord(word: string): Partial<LayerState> {
  const known = WORDS[word] ?? (/^stretch=-?\d+$/.test(word) ? { stretch: Number(word.slice(8)) } : undefined);
  if (!known) throw new SyntaxError(`"${word}" says nothing of a layer.`);
  return known;
}
