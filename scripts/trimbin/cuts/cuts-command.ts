import { fail, succeed, type Result } from "../../../shared/basics/result";
import { framesPerSecond, frameStart, type FrameRate } from "../../../shared/time/frame-rate";
import { formatTimecode } from "../../../shared/time/timecode";
import type { Order } from "../command-line";
import { openPicture } from "../pictures/picture";
import type { Video } from "../pictures/video";
import type { Surroundings } from "../surroundings";
import { listCuts, type ListedShot } from "./list-cuts";

/** Prints the shots of a video, their scenes and the colour jumps between them. Returns what stopped it, or null. */
export async function cutsCommand({ video: name, asJson }: Extract<Order, { command: "cuts" }>, { folder }: Surroundings): Promise<string | null> {
  const video = await openWholeVideo(name, folder);
  if (!video.ok) return video.problem;
  const shots = await listCuts(video.value);
  if (!shots.ok) return `${video.value.path} could not be read to its end (${shots.problem}). Check that it plays, or convert it.`;
  if (shots.value.length === 0) return `${video.value.path} has no frames that could be read. Convert it and run this again.`;
  const { rate } = video.value;
  const lines = shots.value.map((shot) => shotLine(shot, rate));
  process.stdout.write(asJson ? `${JSON.stringify({ video: name, frameRate: rounded(framesPerSecond(rate)), frames: shots.value.at(-1)?.end ?? 0, shots: lines })}\n` : cutTable(lines));
  return null;
}

async function openWholeVideo(name: string, folder: string): Promise<Result<Video, string>> {
  const picture = await openPicture(name, [folder]);
  if (!picture.ok) return picture;
  if (picture.value.kind === "still") return fail(`${picture.value.source.path} is a single picture and has no cuts. Name a video.`);
  if (picture.value.source.moments.kind !== "whole") return fail(`cuts reads the whole video; leave the @ and what follows out of ${name}.`);
  return succeed(picture.value.video);
}

/** A shot as JSON prints it; seconds and timecode count from the video's first frame. */
type ShotLine = {
  readonly start: number;
  readonly end: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly timecode: string;
  readonly scene: number;
  readonly isHero: boolean;
  readonly jump: { readonly difference: number | null; readonly basis: string } | null;
};

function shotLine({ start, end, scene, isHero, jump }: ListedShot, rate: FrameRate): ShotLine {
  return {
    start,
    end,
    startSeconds: rounded(start / framesPerSecond(rate)),
    endSeconds: rounded(end / framesPerSecond(rate)),
    timecode: formatTimecode(frameStart(start, rate), rate),
    scene,
    isHero,
    jump: jump === null ? null : { difference: jump.difference === null ? null : rounded(jump.difference), basis: jump.basis },
  };
}

function cutTable(lines: readonly ShotLine[]): string {
  const rows = lines.map(({ start, end, timecode, scene, jump }, index) => [String(index + 1), timecode, `${start}-${end - 1}`, String(scene), jumpWords(jump)]);
  const titles = ["shot", "begins", "frames", "scene", "colour jump from the shot before"];
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [titles, ...rows].map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`).join("");
}

function jumpWords(jump: ShotLine["jump"]): string {
  if (jump === null) return "";
  if (jump.difference === null) return "not measurable";
  return jump.basis === "same-things" ? `${jump.difference.toFixed(1)} on the same things` : `${jump.difference.toFixed(1)} as whole pictures`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
