import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { InterviewScript } from "./interview-script";
import type { SpokenInterview, TimedLine } from "./speak-script";
import { SAMPLES_PER_SECOND } from "./spoken-word";

const NOTICE = "SYNTHETIC INTERVIEW · voices by espeak-ng";

/**
 * Writes the interview as a film: a card with its title, who speaks, its running timecode and the notice that it is synthetic, over a
 * colour for each speaker. It lasts whole frames; picture and sound begin together. Promises the number of frames.
 */
export async function slateMovie(script: InterviewScript, { lines, samples }: SpokenInterview, file: string): Promise<number> {
  const { numerator, denominator } = script.frameRate;
  const frames = Math.ceil((samples.length * numerator) / (SAMPLES_PER_SECOND * denominator));
  const rate = `${numerator}/${denominator}`;
  const folder = await mkdtemp(join(tmpdir(), "trimbin-sample-"));
  try {
    const sound = join(folder, "sound.raw");
    await writeFile(sound, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
    await promisify(execFile)("ffmpeg", [
      "-v", "error", "-y",
      // Half a frame less: the last frame begins before the picture ends.
      "-f", "lavfi", "-i", `color=c=0x101418:s=320x180:r=${rate}:d=${((frames - 0.5) * denominator) / numerator}`,
      "-f", "s16le", "-ar", String(SAMPLES_PER_SECOND), "-ac", "1", "-i", sound,
      "-filter_complex", `[0:v]${picture(script, lines)}[picture];[1:a]aresample=48000,apad=whole_dur=${(frames * denominator) / numerator}[sound]`,
      "-map", "[picture]", "-map", "[sound]",
      "-c:v", "libx264", "-preset", "veryslow", "-crf", "33", "-tune", "stillimage", "-g", "50", "-pix_fmt", "yuv420p",
      "-c:a", "aac", "-b:a", "48k", "-ac", "1",
      "-timecode", script.startTimecode, "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact",
      "-metadata", `comment=${NOTICE}`, "-movflags", "+faststart", file,
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
  return frames;
}

function picture({ title, startTimecode, frameRate }: InterviewScript, lines: readonly TimedLine[]): string {
  const turns = lines.flatMap(({ line, words }) => {
    const during = `enable='between(t,${atSecond(words[0]?.start)},${atSecond(words[words.length - 1]?.end)})'`;
    return [`drawbox=x=0:y=0:w=iw:h=ih:t=fill:c=${line.by.color}:${during}`, text(line.by.name, 26, 74, during)];
  });
  const timecode = startTimecode.replace(/:/g, "\\:");
  return [
    ...turns,
    text(title, 13, 16),
    `drawtext=font='DejaVu Sans Mono':fontsize=18:fontcolor=white:x=(w-tw)/2:y=118:timecode='${timecode}':rate=${frameRate.numerator}/${frameRate.denominator}`,
    text(NOTICE, 11, 156),
  ].join(",");
}

function text(words: string, sizePx: number, y: number, option = ""): string {
  return [`drawtext=font='DejaVu Sans':fontsize=${sizePx}:fontcolor=white:x=(w-tw)/2:y=${y}:text='${words}'`, option].filter((part) => part !== "").join(":");
}

function atSecond(sample = 0): string {
  return (sample / SAMPLES_PER_SECOND).toFixed(3);
}
