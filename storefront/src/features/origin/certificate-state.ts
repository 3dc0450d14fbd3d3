import type { Certificate } from "./load-certificate"
import type { Falsehood } from "./verify-certificate"

/** How a certificate stands, by what the backend says: `doubtful` is one that it has and cannot vouch for. */
export type CertificateState = "valid" | "revoked" | "none" | "doubtful"

/** How a certificate stands. */
export function certificateState({ status, jws, verified }: Certificate): CertificateState {
  if (status === "none" || !jws) return "none"
  if (status === "revoked") return "revoked"
  return verified ? "valid" : "doubtful"
}

const REASONS: Record<string, Falsehood> = {
  malformed: "malformed",
  not_a_certificate: "malformed",
  bad_signature: "altered",
  wrong_algorithm: "wrong_algorithm",
  wrong_type: "wrong_type",
  unknown_key: "unknown_key",
  key_expired: "retired_key",
  foreign_issuer: "foreign_issuer",
  other_code: "other_code",
  not_yet_valid: "not_yet_valid",
  expired: "expired",
}

/** What the backend finds wrong, in the words of the browser's own check. */
export function falsehoodOf(problem: string | null): Falsehood {
  return REASONS[problem ?? ""] ?? "malformed"
}
