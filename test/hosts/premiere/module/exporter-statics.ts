import type { ExporterStatic } from "@adobe/premierepro";
import { idOf } from "../host/handle-refs";
import { NotSimulatedError } from "../host/host-errors";
import type { FrameDisk, FrameFormat, SimulatedHost } from "../host/simulated-host";
import { ticksOf } from "../values/simulated-tick-time";

const FORMATS: readonly FrameFormat[] = ["bmp", "dpx", "gif", "jpg", "exr", "png", "tga", "tif"];

/** A late file: begun after the promise resolved, whole a little later (one measurement of 26.3.2: 104 and 310 ms). */
const LATE_BEGIN_MS = 104;
const LATE_WHOLE_MS = 310;

/**
 * The static side of Exporter. The file name is a bare name and the path a folder that exists, as documented; otherwise the answer is
 * false and nothing is written. What happens to the promised file is a switch.
 */
export function exporterStatics(host: SimulatedHost): ExporterStatic {
  return {
    exportSequenceFrame: async (sequence, time, filename, filepath, width, height) => {
      const { render, disk, state, switches } = host;
      if (!render || !disk) throw new NotSimulatedError("Exporter.exportSequenceFrame without a renderer and a disk");
      const format = FORMATS.find((one) => filename.toLowerCase().endsWith(`.${one}`));
      const guid = idOf(sequence);
      if (!format || /[\\/:]/.test(filename) || !disk.folderExists(filepath) || !isSize(width) || !isSize(height)) return false;
      const path = `${filepath.replace(/[\\/]$/, "")}${filepath.includes("\\") ? "\\" : "/"}${filename}`;
      const draw = (widthPx: number, heightPx: number): Promise<Uint8Array> => render(state, guid, ticksOf(time), widthPx, heightPx, format);
      switch (switches.frameExport) {
        case "prompt":
          return write(disk, path, await draw(width, height));
        case "late":
          return writeLate(host, disk, path, await draw(width, height));
        case "doubled-extension":
          return write(disk, `${path}.${format}`, await draw(width, height));
        case "missing":
          return true;
        case "wrong-size":
          return write(disk, path, await draw(Math.max(1, width >> 1), Math.max(1, height >> 1)));
        case "truncated": {
          const bytes = await draw(width, height);
          return write(disk, path, bytes.subarray(0, bytes.length >> 1));
        }
        case "disk-full":
          return false;
      }
    },
  };
}

function isSize(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels > 0;
}

/** False when the disk refuses, as a real host answers. */
function write(disk: FrameDisk, path: string, bytes: Uint8Array): boolean {
  try {
    disk.writeFile(path, bytes);
    return true;
  } catch {
    return false;
  }
}

function writeLate({ clock }: SimulatedHost, disk: FrameDisk, path: string, bytes: Uint8Array): boolean {
  clock.delay(LATE_BEGIN_MS, () => write(disk, path, bytes.subarray(0, bytes.length >> 1)));
  clock.delay(LATE_WHOLE_MS, () => write(disk, path, bytes));
  return true;
}
