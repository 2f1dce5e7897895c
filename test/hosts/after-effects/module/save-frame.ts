import { hostError, NotSimulatedError } from "../host/host-errors";
import type { FrameDisk, SimulatedHost } from "../host/simulated-host";
import { findComp } from "../state/find-in-state";
import type { CompState } from "../state/project-state";

/** A late file: begun after a while, whole a little later. */
const LATE_BEGIN_MS = 104;
const LATE_WHOLE_MS = 310;

/** Something that happens once the call stack has cleared, and calls `done` with the seconds it took. */
type FrameFile = { readonly host: SimulatedHost; readonly disk: FrameDisk; readonly compId: number; readonly seconds: number; readonly path: string; readonly done: () => void };

/** `saveFrameToPng` and `saveDraftFrameToPng`: the file is made from the project as it is when the call stack has cleared, and what becomes of it is a switch. */
export function saveFrame(host: SimulatedHost, member: string, compId: number, seconds: number, path: string): AfterEffectsUXP.DeferredCall {
  const { disk, render } = host.options;
  if (!disk || !render) throw new NotSimulatedError(`${member} without a renderer and a disk`);
  const comp = findComp(host.state, compId);
  if (!comp || seconds < 0 || seconds > comp.duration) throw hostError(`${seconds} is not within the composition`);
  return host.objects.deferred<void>({
    member,
    now: () => undefined,
    start: (done) => void write({ host, disk, compId, seconds, path, done }).catch(() => done()),
  });
}

async function write({ host, disk, compId, seconds, path, done }: FrameFile): Promise<void> {
  const { state, switches, clock } = host;
  const comp = findComp(state, compId);
  // The composition is gone by now: nothing comes, and nobody says so (the documents name no error channel).
  if (!comp) return done();
  const put = (bytes: Uint8Array): void => putFile(disk, path, bytes);
  const [widthPx, heightPx] = fileSize(comp, host);
  switch (switches.frameFile) {
    case "missing":
    case "disk-full":
      return done();
    case "modal-block":
      host.dialog = () => void write({ host: unblocked(host), disk, compId, seconds, path, done });
      return;
    case "prompt":
      put(await draw(host, comp, seconds, widthPx, heightPx));
      return done();
    case "late": {
      const bytes = await draw(host, comp, seconds, widthPx, heightPx);
      clock.delay(LATE_WHOLE_MS, () => put(bytes));
      return done();
    }
    case "two-halves": {
      const bytes = await draw(host, comp, seconds, widthPx, heightPx);
      clock.delay(LATE_BEGIN_MS, () => put(bytes.subarray(0, bytes.length >> 1)));
      clock.delay(LATE_WHOLE_MS, () => put(bytes));
      return done();
    }
    case "truncated": {
      const bytes = await draw(host, comp, seconds, widthPx, heightPx);
      put(bytes.subarray(0, bytes.length >> 1));
      return done();
    }
    case "wrong-size":
      put(await draw(host, comp, seconds, Math.max(1, widthPx >> 1), Math.max(1, heightPx >> 1)));
      return done();
  }
}

/** Once its dialog is closed the host goes on as if there had been none. */
function unblocked(host: SimulatedHost): SimulatedHost {
  host.dialog = null;
  host.switches = { ...host.switches, frameFile: "prompt" };
  return host;
}

function draw({ options, state }: SimulatedHost, comp: CompState, seconds: number, widthPx: number, heightPx: number): Promise<Uint8Array> {
  return options.render?.(state, comp.id, seconds, { widthPx, heightPx }) ?? Promise.reject(new NotSimulatedError("frames without a renderer"));
}

function fileSize(comp: CompState, { switches }: SimulatedHost): [number, number] {
  const [across, down] = switches.resolutionShrinksFile === "yes" ? comp.resolutionFactor : [1, 1];
  return [Math.ceil(comp.widthPx / across), Math.ceil(comp.heightPx / down)];
}

/** A disk that refuses leaves no file; nobody is told (simulated). */
function putFile(disk: FrameDisk, path: string, bytes: Uint8Array): void {
  try {
    disk.writeFile(path, bytes);
  } catch {
    return;
  }
}
