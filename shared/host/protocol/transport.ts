/** One end of the bridge between a panel's page and the plugin's main script; nothing but text crosses. */
export interface Transport {
  /** Posts one message; throws when the other end is gone. */
  send(text: string): void;
  /** Hands every message from the other end to the listener, until the returned function is called. */
  onMessage(listener: (text: string) => void): () => void;
}
