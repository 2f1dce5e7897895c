import { spawn } from "node:child_process";
import { MediaError } from "./media-library";

/**
 * Runs a program without a shell and gives back what it printed as bytes.
 * Throws a MediaError: when the program is not installed, and when it fails, with the last line of its complaint about `path`.
 */
export function runProgram(program: string, args: readonly string[], path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => complaint.push(chunk));
    child.on("error", (problem: NodeJS.ErrnoException) => {
      const missing = problem.code === "ENOENT";
      reject(new MediaError(missing ? `${program} was not found. Install ffmpeg, or open the sample project, which brings its frames along.` : `${program} could not start: ${problem.message}`));
    });
    child.on("close", (code) => {
      const lastLine = Buffer.concat(complaint).toString("utf8").trim().split("\n").at(-1) ?? "";
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new MediaError(`${path} cannot be decoded (${lastLine}). Check that the file plays elsewhere, or convert it to H.264.`));
    });
  });
}
