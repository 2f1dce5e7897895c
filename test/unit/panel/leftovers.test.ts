import { fail, succeed } from "../../../shared/basics/result";
import type { HostPort } from "../../../shared/host/host-port";
import { LeftoversModel, type Leftovers } from "../../../shared/panel/leftovers";

type LeftoverHost = Pick<HostPort, "readLeftovers" | "removeLeftovers">;

/** A host with a temporary composition in it; removing fails as often as said. */
function hostWithLeftover(failures = 0): LeftoverHost {
  let left = ["Trimbin temporary"];
  let failing = failures;
  return {
    readLeftovers: async () => Promise.resolve(succeed(left.map((name) => ({ name })))),
    removeLeftovers: async () => {
      if (failing-- > 0) return Promise.resolve(fail({ kind: "host-refused", during: "removing leftovers", message: "No." }));
      left = [];
      return Promise.resolve(succeed(["Trimbin clean-up"]));
    },
  };
}

function watch(host: LeftoverHost): { readonly model: LeftoversModel; readonly shown: Leftovers[] } {
  const shown: Leftovers[] = [];
  return { model: new LeftoversModel(host, (leftovers) => shown.push(leftovers)), shown };
}

describe("what was left behind", () => {
  it("is only said until somebody removes it, and stays said with its undo step", async () => {
    const { model, shown } = watch(hostWithLeftover());
    await model.look();
    expect(shown).toEqual([{ kind: "found", names: ["Trimbin temporary"] }]);
    await model.remove();
    await model.look();
    expect(shown.map(({ kind }) => kind)).toEqual(["found", "removing", "removed"]);
    expect(shown.at(-1)).toMatchObject({ undoSteps: ["Trimbin clean-up"] });
  });

  it("can be tried again when removing failed", async () => {
    const { model, shown } = watch(hostWithLeftover(1));
    await model.look();
    await model.remove();
    // A look meanwhile does not take away why it failed.
    await model.look();
    await model.remove();
    expect(shown.map(({ kind }) => kind)).toEqual(["found", "removing", "failed", "removing", "removed"]);
  });

  it("is nothing in a project without leftovers", async () => {
    const { model, shown } = watch({ ...hostWithLeftover(), readLeftovers: async () => Promise.resolve(succeed([])) });
    await model.look();
    await model.remove();
    expect(shown).toEqual([{ kind: "none" }]);
  });
});
