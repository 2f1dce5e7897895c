/** A file that ships with the plugin for its models, and the SHA-256 that it has when nobody touched it. */
export type ShippedModel = { readonly name: string; readonly sha256: string };

/** All of them; a test holds the hashes to what the build puts into the plugin. */
export const SHIPPED_MODELS: readonly ShippedModel[] = [
  { name: "skin-segmenter.onnx", sha256: "071d808460ef44f0bd9abac5ad78e65946e9deed24d12c31a8b0f2f46fb5520a" },
  { name: "sentence-encoder.onnx", sha256: "f67637c71c919d070166c4e1dccaae3c71c1f5cb5790b8b9dc874577b339e2a5" },
  { name: "sentence-encoder-vocabulary.json", sha256: "1ad860b9720c16cd48e666d664a556b2515c04f5a26a4b53c0372427913b1b8e" },
  { name: "ort-wasm-simd-threaded.wasm", sha256: "3398c10d07d229bd91b364548e130e0e51a8e5704b88c7c083ebbeb78842dee2" },
];
