/** For how long the link of an invitation opens. */
export const INVITATION_DAYS = 7

export const INVITATION_STATUSES = ["pending", "accepted", "expired", "revoked"] as const
export type InvitationStatus = (typeof INVITATION_STATUSES)[number]

/** Where an invitation stands, as an SQL expression over `staff_invitation i`: time alone makes it expire. */
export const INVITATION_STATUS_SQL = `case
  when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked'
  when i.expires_at <= now() then 'expired' else 'pending' end`
