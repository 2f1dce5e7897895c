import { Store } from "../../../shared/panel/store";

describe("a store", () => {
  it("tells its listeners after every change, until they leave", () => {
    const store = new Store({ count: 0, name: "a" });
    const seen: number[] = [];
    const leave = store.subscribe(() => seen.push(store.getState().count));
    store.update({ count: 1 });
    store.update({ name: "b" });
    leave();
    store.update({ count: 2 });
    expect(seen).toEqual([1, 1]);
    expect(store.getState()).toEqual({ count: 2, name: "b" });
  });
});
