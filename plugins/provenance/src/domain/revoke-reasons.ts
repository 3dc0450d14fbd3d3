/** Why a certificate can be revoked; the public reads which. */
export const REVOKE_REASONS = [
  "error_in_data",
  "lost_or_stolen",
  "counterfeit",
  "destroyed",
  "key_compromised",
  "superseded",
] as const
export type RevokeReason = (typeof REVOKE_REASONS)[number]
