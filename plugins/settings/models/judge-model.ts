import { SHIPPED_MODELS } from "../../../shared/inference/shipped-models";
import type { PolicyStanding } from "../../../shared/policy/policy";
import type { Verdict } from "./models-state";

/** A file as it was read. */
type ReadModel = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** Is this file what it should be? A policy that names models has the last word on every model, and on other files that it names. */
export function judgeModel({ name, bytes, sha256 }: ReadModel, policy: PolicyStanding): Verdict {
  const shipped = SHIPPED_MODELS.find((each) => each.name === name);
  const models = policy.kind === "in-force" ? policy.policy.models : undefined;
  const lines = models?.allowed.filter((each) => each.name === name) ?? [];
  if (models && policy.kind === "in-force" && (lines.length > 0 || name.endsWith(".onnx"))) {
    const isAllowed = lines.some((each) => each.sha256 === sha256 && each.bytes === bytes);
    return { kind: isAllowed ? "allowed" : "not-allowed", by: policy.policy.studio.name };
  }
  if (!shipped) return { kind: "unknown" };
  return { kind: shipped.sha256 === sha256 ? "as-shipped" : "differs" };
}
