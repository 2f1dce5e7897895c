import type { Transcript } from "../../transcript";
import { clockFromMs } from "../clock-time";
import { subtitleCues } from "./subtitle-cues";

/** SRT: numbered subtitles, no speakers. An arrow inside the text is spelled so that no reader takes it for times. */
export function writeSrt(transcript: Transcript): string {
  const cues = subtitleCues(transcript).map(
    ({ startMs, endMs, lines }, index) => `${index + 1}\n${clockFromMs(startMs, ",")} --> ${clockFromMs(endMs, ",")}\n${lines.join("\n").replace(/-->/g, "->")}\n`,
  );
  return cues.join("\n");
}

/** WebVTT: subtitles with the speaker of each as its voice; whatever could be taken for a tag is written as text. */
export function writeVtt(transcript: Transcript): string {
  const cues = subtitleCues(transcript).map(({ startMs, endMs, lines, speaker }) => {
    const voice = speaker === null ? "" : `<v ${escaped(speaker.replace(/\s+/g, " "))}>`;
    return `${clockFromMs(startMs)} --> ${clockFromMs(endMs)}\n${voice}${escaped(lines.join("\n"))}\n`;
  });
  return ["WEBVTT\n", ...cues].join("\n");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
