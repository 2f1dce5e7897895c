import { spawn } from "node:child_process";
import { resolve } from "node:path";

/** How a run of the command line ended. */
export type Run = { readonly code: number | null; readonly out: string; readonly complaint: string };

const program = resolve(__dirname, "../../../scripts/trimbin.mjs");

/** Runs the real program in a folder, as a person would from there. */
export function runTrimbin(folder: string, args: readonly string[], input = "", environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, ...environment } });
    let out = "";
    let complaint = "";
    child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
    child.stderr.on("data", (piece: Buffer) => (complaint += piece.toString()));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, complaint }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
