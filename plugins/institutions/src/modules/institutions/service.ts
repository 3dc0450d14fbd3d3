import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { AuditActor } from "../../audit/record-audit"
import { sealKeys } from "../../audit/seal"
import { sealHead } from "../../audit/seal-head"
import * as auditLog from "../../audit/verify-audit-log"
import type { AuditVerification, VerifyOptions } from "../../audit/verify-chain"
import type { InstitutionKind } from "../../domain/roles"
import { DEFAULT_SESSION_LIFE, type SessionLife } from "../../domain/session-life"
import * as invitations from "./invitations"
import { Institution } from "./models/institution"
import { StaffInvitation } from "./models/staff-invitation"
import { StaffMember } from "./models/staff-member"
import { StaffRole } from "./models/staff-role"
import { StaffSession } from "./models/staff-session"
import * as sessions from "./sessions"

/** The plugin's options in `medusa-config`. */
export type InstitutionsOptions = { session?: Partial<SessionLife> }

/** What MikroORM runs its queries on. */
type Connection = ReturnType<SqlEntityManager["getKnex"]>

/** A live session with everything that decides what its member may do, as one query finds it. */
export type LiveSession = {
  session_id: string
  second_factor_at: Date | null
  member_id: string
  email: string
  name: string
  locale: string
  auth_identity_id: string
  establishment_ids: string[]
  institution_id: string
  institution_short_name: string
  institution_kind: InstitutionKind
  manages_all: boolean
  role_code: string
  permissions: string[]
  scoped: boolean
  requires_second_factor: boolean
}

/** Who may do what: institutions, staff, roles, invitations, sessions and the audit log. */
export class InstitutionsModuleService extends MedusaService({
  Institution,
  StaffRole,
  StaffMember,
  StaffInvitation,
  StaffSession,
}) {
  /** How long sessions and proofs of this installation last. */
  readonly sessionLife: SessionLife

  constructor(container: Record<string, unknown>, options: InstitutionsOptions = {}) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService takes whatever the module loader passes
    super(...arguments)
    this.sessionLife = { ...DEFAULT_SESSION_LIFE, ...options.session }
  }

  /**
   * The live session that a token opened, or null when there is none: never opened, ended, idle for too long, or
   * its member suspended. One query; notes once a minute that the session is in use.
   * @param tokenHash SHA-256 of the bearer token, hex
   */
  @InjectManager()
  async findLiveSession(
    tokenHash: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<LiveSession | null> {
    const manager = (sharedContext.transactionManager ?? sharedContext.manager) as SqlEntityManager
    const connection = manager.getTransactionContext<Connection>() ?? manager.getKnex()
    // Named, so that a connection plans it once: planning takes five times as long as finding the session.
    const { rows } = await connection
      .raw<{ rows: LiveSession[] }>(
        `with live as (
         select * from staff_session
         where token_hash = ? and ended_at is null and expires_at > now()
           and last_seen_at > now() - make_interval(mins => ?)
       ), touched as (
         update staff_session set last_seen_at = now()
         where id = (select id from live where last_seen_at < now() - interval '1 minute')
         returning member_id
       ), seen as (
         update staff_member set last_seen_at = now() where id = (select member_id from touched)
       )
       select live.id as session_id, live.second_factor_at,
         m.id as member_id, m.email, m.name, m.locale, m.auth_identity_id, m.establishment_ids,
         i.id as institution_id, i.short_name as institution_short_name, i.kind as institution_kind, i.manages_all,
         r.code as role_code, r.permissions, r.scoped, r.requires_second_factor
       from live
         join staff_member m on m.id = live.member_id and m.status = 'active' and m.deleted_at is null
         join institution i on i.id = m.institution_id and i.deleted_at is null
         join staff_role r on r.code = m.role_code and r.deleted_at is null`,
        [tokenHash, this.sessionLife.idleMinutes]
      )
      .options({ name: "find_live_session" })
    return rows[0] ?? null
  }

  /** Runs several changes, and the audit entries that belong to them, in one transaction. */
  @InjectManager()
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await work(sharedContext)
  }

  /** See {@link sessions.openSession}. */
  @InjectManager()
  @InjectTransactionManager()
  async openSession(session: sessions.NewSession, @MedusaContext() sharedContext: Context = {}) {
    return await sessions.openSession(sharedContext, this.sessionLife, session)
  }

  /** Ends one session, with the audit entry `session.ended`; false when it was over already. */
  @InjectManager()
  @InjectTransactionManager()
  async endSession(
    id: string,
    reason: sessions.SessionEnd,
    actor: AuditActor,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<boolean> {
    const ended = await sessions.endSessions(sharedContext, { id }, reason)
    await sessions.recordEnd(sharedContext, actor, ended, reason)
    return ended.length > 0
  }

  /**
   * Ends every session of a member but the one that is excepted, with the audit entry `session.ended`.
   * @returns how many it ended
   */
  @InjectManager()
  @InjectTransactionManager()
  async endSessions(
    memberId: string,
    reason: sessions.SessionEnd,
    actor: AuditActor,
    except?: string,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<number> {
    const ended = await sessions.endSessions(sharedContext, { memberId, except }, reason)
    await sessions.recordEnd(sharedContext, actor, ended, reason)
    return ended.length
  }

  /** See {@link sessions.markSecondFactor}. */
  @InjectManager()
  @InjectTransactionManager()
  async markSecondFactor(sessionId: string, @MedusaContext() sharedContext: Context = {}) {
    return await sessions.markSecondFactor(sharedContext, sessionId)
  }

  /** See {@link invitations.findInvitationByToken}. */
  @InjectManager()
  async findInvitationByToken(tokenHash: string, @MedusaContext() sharedContext: Context = {}) {
    return await invitations.findInvitationByToken(sharedContext, tokenHash)
  }

  /** See {@link invitations.acceptInvitation}. */
  @InjectManager()
  @InjectTransactionManager()
  async acceptInvitation(answer: invitations.AcceptInvitation, @MedusaContext() sharedContext: Context = {}) {
    return await invitations.acceptInvitation(sharedContext, answer)
  }

  /** Computes the whole audit log again, in one snapshot; see {@link verifyChain}. Changes nothing. */
  @InjectManager()
  async verifyAuditLog(
    options: Partial<VerifyOptions> = {},
    @MedusaContext() sharedContext: Context = {}
  ): Promise<AuditVerification> {
    const manager = sharedContext.manager as SqlEntityManager
    return await auditLog.verifySnapshot(manager, { keys: sealKeys(), ...options })
  }

  /** See {@link auditLog.keepVerification}. */
  @InjectManager()
  @InjectTransactionManager()
  async keepVerification(
    verification: AuditVerification,
    actor: AuditActor | null,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await auditLog.keepVerification(sharedContext, verification, actor, sealKeys())
  }

  /** See {@link auditLog.lastVerification}. */
  @InjectManager()
  async lastVerification(@MedusaContext() sharedContext: Context = {}): Promise<AuditVerification | null> {
    return await auditLog.lastVerification(sharedContext)
  }

  /** See {@link sealHead}. */
  @InjectManager()
  @InjectTransactionManager()
  async sealAuditHead(@MedusaContext() sharedContext: Context = {}): Promise<number | null> {
    return await sealHead(sharedContext, sealKeys())
  }
}
