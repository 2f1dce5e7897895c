/** Lets the thread draw, answer and hear before it goes on. A message and no timer: browsers hold nested timers back for 4 ms each, which is a third of a slice. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
