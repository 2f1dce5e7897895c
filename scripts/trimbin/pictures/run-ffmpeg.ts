import { spawn } from "node:child_process";
import { fail, succeed, type Result } from "../../../shared/basics/result";

/** Runs ffmpeg or ffprobe to its end. With `onOutput`, output goes there piece by piece and the value is empty. */
export function runFfmpeg(program: "ffmpeg" | "ffprobe", args: readonly string[], onOutput?: (piece: Buffer) => void): Promise<Result<Buffer, string>> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let complaint = "";
    const child = spawn(program, ["-v", "error", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (piece: Buffer) => (onOutput ? onOutput(piece) : pieces.push(piece)));
    child.stderr.on("data", (piece: Buffer) => (complaint = `${complaint}${piece.toString()}`.slice(-MOST_COMPLAINT)));
    child.on("error", () => resolve(fail(`${program} is needed to read videos and could not be started. Install ffmpeg (on Debian: sudo apt-get install ffmpeg) and put it on PATH.`)));
    child.on("close", (code) => resolve(code === 0 ? succeed(Buffer.concat(pieces)) : fail(complaint.trim().split("\n").at(-1) ?? `${program} stopped with code ${code}`)));
  });
}

const MOST_COMPLAINT = 4000;

/** A path as ffmpeg takes it literally: local files only, no patterns, playlists or options. */
export function fileArgument(path: string): string[] {
  return ["-protocol_whitelist", "file", "-i", `file:${path}`];
}
