import type { HostSwitches } from "../switches";

const BUILDS: readonly HostSwitches["build"][] = ["25.6", "26.2", "26.3"];

/** Members younger than 25.6 with the release that brought them (documented: Adobe's class pages and changelog, read August 2026). */
const SINCE: Readonly<Record<string, HostSwitches["build"]>> = {
  ...all("26.2", "ClipProjectItem.getOriginatingProjectPath PRProduction.getActiveProduction PRProduction.getScratchDiskSettings Project.isProject"),
  ...all("26.2", "Project.closeSequence ProjectConverter.exportAsFinalCutProXML ProjectConverter.exportAsOpenTimelineIO"),
  ...all("26.2", "SequenceSettings.getVideoFrameRate SequenceSettings.setVideoFrameRate"),
  ...all("26.3", "VideoTrack.createSetNameAction AudioTrack.createSetNameAction CaptionTrack.createSetNameAction ClipProjectItem.createSubClipAction"),
  ...all("26.3", "EncoderManager.startBatchEncode EncoderManager.setSidecarXMPEnabled EncoderManager.setEmbeddedXMPEnabled EncoderManager.launchEncoder"),
  ...all("26.3", "ObjectMaskUtils.hasObjectMask Project.createSequenceWithPresetPath ProjectConverter.exportAAF SourceMonitor.setPosition Marker.guid"),
  ...all("26.3", "Transcript.querySupportedLanguages Transcript.hasTranscript"),
};

// Asked for every object that the module hands out, so worked out once.
const MISSING: Readonly<Record<HostSwitches["build"], ReadonlyMap<string, readonly string[]>>> = {
  "25.6": missingIn("25.6"),
  "26.2": missingIn("26.2"),
  "26.3": missingIn("26.3"),
};

/** Does this release lack "Class.member"? */
export function isNewerThan(build: HostSwitches["build"], member: string): boolean {
  const since = SINCE[member];
  return since !== undefined && BUILDS.indexOf(since) > BUILDS.indexOf(build);
}

/** Members of this class that the release lacks. */
export function membersNewerThan(build: HostSwitches["build"], className: string): readonly string[] {
  return MISSING[build].get(className) ?? [];
}

function missingIn(build: HostSwitches["build"]): ReadonlyMap<string, readonly string[]> {
  const byClass = new Map<string, string[]>();
  for (const [className, member] of Object.keys(SINCE).filter((name) => isNewerThan(build, name)).map((name) => name.split("."))) {
    if (className !== undefined && member !== undefined) byClass.set(className, [...(byClass.get(className) ?? []), member]);
  }
  return byClass;
}

function all(since: HostSwitches["build"], members: string): Record<string, HostSwitches["build"]> {
  return Object.fromEntries(members.split(" ").map((member) => [member, since]));
}
