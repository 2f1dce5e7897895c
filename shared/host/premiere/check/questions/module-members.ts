import { found, type Question } from "../../../check/question";
import type { CheckGround } from "../check-ground";

/** Members that came with a release (documented: Adobe's class pages and changelog). */
const NEW_IN: readonly (readonly [string, string])[] = [
  ["26.3", "ClipProjectItem.createSubClipAction VideoTrack.createSetNameAction Project.createSequenceWithPresetPath Transcript.hasTranscript Transcript.querySupportedLanguages SourceMonitor.setPosition"],
  ["26.2", "Project.closeSequence Project.isProject"],
];

/** What the adapter calls. */
const NEEDED =
  "Project.getActiveProject Project.getProject Project.createProject Project.lockedAccess Project.executeTransaction Project.getSequences Project.getRootItem Project.close Project.importFiles " +
  "Sequence.getVideoTrack Sequence.getVideoTrackCount Sequence.getTimebase Sequence.getFrameSize Sequence.getZeroPoint Sequence.getSelection Sequence.getEndTime Sequence.createCloneAction " +
  "VideoTrack.getTrackItems VideoTrack.isMuted VideoClipTrackItem.getComponentChain VideoClipTrackItem.getStartTime VideoClipTrackItem.getInPoint VideoClipTrackItem.getProjectItem " +
  "VideoComponentChain.createAppendComponentAction VideoComponentChain.createRemoveComponentAction Component.getParam Component.getMatchName ComponentParam.createKeyframe ComponentParam.createSetValueAction " +
  "ComponentParam.getValueAtTime ClipProjectItem.cast FolderItem.cast FolderItem.getItems FolderItem.createBinAction FolderItem.createRemoveItemAction FolderItem.createMoveItemAction " +
  "Exporter.exportSequenceFrame VideoFilterFactory.createComponent VideoFilterFactory.getMatchNames Markers.getMarkers Properties.getProperties SequenceEditor.getEditor Transcript.exportToJSON " +
  "Transcript.importFromJSON Transcript.createImportTextSegmentsAction TickTime.createWithTicks EventManager.addEventListener TrackItemSelection.createEmptySelection SourceMonitor.openProjectItem";

/** Which members of the module are there: looked for on the objects themselves, for a class may declare what a build lacks. */
export const moduleMembers: Question<CheckGround> = {
  id: "module-members",
  asks: "Which parts of its interface does this build have?",
  does: "Looks for members by name, and calls none of them.",
  async ask(ground) {
    const living = await livingObjects(ground);
    const missing = (names: string): string[] => names.split(" ").filter((name) => !isThere(ground.ppro, living, name));
    const lacking = NEW_IN.map(([release, names]) => ({ release, names: missing(names) }));
    const newest = lacking.find(({ names }) => names.length === 0)?.release ?? "25.6";
    const needed = missing(NEEDED);
    const all = [...needed, ...lacking.flatMap(({ names }) => names)];
    return found(needed.length > 0 ? `${newest} without ${needed.join(", ")}` : newest, all.length > 0 ? `Missing: ${all.join(", ")}.` : "Nothing is missing.");
  },
};

type Named = ReadonlyMap<string, object>;

async function livingObjects(ground: CheckGround): Promise<Named> {
  const { ppro } = ground;
  const sequence = await ground.sequence();
  const clip = await ground.clip();
  const chain = await ground.chain();
  const component = chain.getComponentAtIndex(0);
  const project = await ground.project();
  return new Map<string, object>([
    ["Project", project],
    ["Sequence", sequence],
    ["VideoTrack", await sequence.getVideoTrack(0)],
    ["VideoClipTrackItem", clip],
    ["VideoComponentChain", chain],
    ["Component", component],
    ["ComponentParam", component.getParam(0)],
    ["FolderItem", await project.getRootItem()],
    ["ClipProjectItem", ppro.ClipProjectItem.cast(await clip.getProjectItem())],
  ]);
}

function isThere(ppro: CheckGround["ppro"], living: Named, name: string): boolean {
  const [className = "", member = ""] = name.split(".");
  const statics: unknown = Reflect.get(ppro, className);
  return [living.get(className), statics].some((owner) => hasFunction(owner, member));
}

function hasFunction(owner: unknown, member: string): boolean {
  return ((typeof owner === "object" && owner !== null) || typeof owner === "function") && typeof Reflect.get(owner, member) === "function";
}
