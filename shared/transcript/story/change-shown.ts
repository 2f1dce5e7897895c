import type { Beat, Story, StoryLine } from "./story";

/** The story with other beats in the version that is shown. */
export function changeBeats(story: Story, change: (beats: readonly Beat[]) => readonly Beat[]): Story {
  return { ...story, versions: story.versions.map((version) => (version.id === story.current ? { ...version, beats: change(version.beats) } : version)) };
}

/** The story with other lines in the takes that play. */
export function changeLines(story: Story, change: (lines: readonly StoryLine[]) => readonly StoryLine[]): Story {
  return changeBeats(story, (beats) =>
    beats.map((beat) => ({ ...beat, takes: beat.takes.map((take) => (take.id === beat.current ? { ...take, lines: change(take.lines) } : take)) })),
  );
}
