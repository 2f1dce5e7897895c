import { isDeepStrictEqual } from "node:util";
import { toJsonText } from "../../../shared/basics/json-text";
import { InMemoryDisk } from "../../hosts/uxp/in-memory-disk";
import { restarted } from "../../simulated-host/ledger/open-ledger";
import type { PowerScenario } from "./power-scenarios";

/** After how many bytes or steps of the disk the power was cut, and the first cut after which a later start found neither the old nor the new. */
export type PowerSoak = { readonly cuts: number; readonly broken: string | null };

const PLENTY = 100_000_000;

/** Cuts the power at every `stride`th byte of a write, and looks at what a later start finds. */
export async function soakPower({ name, prepare, write, find }: PowerScenario, stride: number): Promise<PowerSoak> {
  const disk = new InMemoryDisk();
  await prepare(disk);
  const whole = restarted(disk);
  whole.cutPowerAfter(PLENTY);
  await write(whole);
  const units = PLENTY - whole.powerLeft();
  const allowed = [await find(restarted(disk)), await find(restarted(whole))];
  let cuts = 0;
  for (let unit = 0; unit <= units; unit += stride, cuts++) {
    const cut = restarted(disk);
    cut.cutPowerAfter(unit);
    // What is thrown by a machine that has gone off is heard by nobody.
    await write(cut).catch(() => undefined);
    const found = await find(restarted(cut));
    if (!allowed.some((one) => isDeepStrictEqual(one, found))) return { cuts, broken: `${name}, cut after ${unit} of ${units}: ${toJsonText(found).slice(0, 500)}` };
  }
  return { cuts, broken: null };
}
