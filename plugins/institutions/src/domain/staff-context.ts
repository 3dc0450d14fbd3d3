import type { StaffAbility } from "./staff-ability"

/** Who is asking, as the guard found it: on every request under `/staff` it stands at `req.staff`. */
export type StaffContext = {
  memberId: string
  email: string
  name: string
  authIdentityId: string
  sessionId: string
  institution: { id: string; shortName: string; managesAll: boolean }
  role: { code: string; scoped: boolean; requiresSecondFactor: boolean }
  /** Assigned establishments; counts only where the role is scoped. */
  establishmentIds: readonly string[]
  permissions: readonly string[]
  ability: StaffAbility
  /** When the second factor was last shown in this session. */
  secondFactorAt: Date | null
  /** Network address of the person, as the shop in front reports it. */
  address: string | null
}
