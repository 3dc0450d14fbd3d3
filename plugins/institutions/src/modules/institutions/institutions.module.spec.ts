import { join } from "node:path"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SYSTEM } from "../../audit/record-audit"
import { DEFAULT_ROLES } from "../../domain/roles"
import { INSTITUTIONS_MODULE } from "."
import type { InstitutionsModuleService } from "./service"

moduleIntegrationTestRunner<InstitutionsModuleService>({
  moduleName: INSTITUTIONS_MODULE,
  resolve: __dirname,
  pathToMigrations: join(__dirname, "migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string, params: unknown[] = []) =>
      MikroOrmWrapper.forkManager().execute<Record<string, string>[]>(text, params)

    const inpe = {
      code: "inpe",
      kind: "prison_service" as const,
      name: "Instituto",
      short_name: "INPE",
      manages_all: true,
    }
    const mincetur = {
      code: "mincetur",
      kind: "tourism" as const,
      name: "Ministerio",
      short_name: "Mincetur",
    }

    /** An active administrator of an institution. */
    const administrator = async (institutionId: string, email: string) =>
      await service.createStaffMembers({
        email,
        name: "Ana Quispe",
        institution_id: institutionId,
        role_code: "administrator",
        establishment_ids: [],
      })

    const actor = SYSTEM("test")
    const open = (memberId: string, tokenHash = "a".repeat(64)) =>
      service.openSession({
        memberId,
        tokenHash,
        secondFactorAt: null,
        address: "192.0.2.1",
        userAgent: null,
      })

    it("the roles of the first day are there", async () => {
      const roles = await service.listStaffRoles({}, { order: { position: "ASC" } })
      expect(roles.map(({ code }) => code)).toEqual(DEFAULT_ROLES.map(({ code }) => code))
    })

    describe("an e-mail", () => {
      it("belongs to one member, the suspended ones too", async () => {
        const { id } = await service.createInstitutions(inpe)
        const first = await administrator(id, "ana@ejemplo.pe")
        await administrator(id, "eva@ejemplo.pe")
        await service.updateStaffMembers({ id: first.id, status: "suspended" })
        await expect(administrator(id, "ana@ejemplo.pe")).rejects.toThrow(/already exists/)
      })

      it("is stored in lower case, so that it cannot be taken twice", async () => {
        const { id } = await service.createInstitutions(inpe)
        await expect(administrator(id, "Ana@ejemplo.pe")).rejects.toThrow(/staff_member_email_lower_case/)
      })
    })

    describe("an institution", () => {
      it("runs the market alone", async () => {
        await service.createInstitutions(inpe)
        await expect(service.createInstitutions({ ...mincetur, manages_all: true })).rejects.toThrow(
          /already exists/
        )
      })

      it.each(["2013", "2013136626x", "201313662600"])("has no RUC like %p", async (ruc) => {
        await expect(service.createInstitutions({ ...inpe, ruc })).rejects.toThrow(/institution_ruc_form/)
      })

      it("is not deleted while somebody works there", async () => {
        const { id } = await service.createInstitutions(mincetur)
        await administrator(id, "ana@ejemplo.pe")
        await expect(service.deleteInstitutions([id])).rejects.toThrow()
      })
    })

    describe("a role", () => {
      const promoter = { email: "p@ejemplo.pe", name: "P", role_code: "promoter", establishment_ids: [] }

      it("exists", async () => {
        const { id } = await service.createInstitutions(mincetur)
        await expect(
          service.createStaffMembers({ ...promoter, institution_id: id, role_code: "king" })
        ).rejects.toThrow()
      })

      it("is given only in institutions that it is for", async () => {
        const { id } = await service.createInstitutions(inpe)
        await expect(service.createStaffMembers({ ...promoter, institution_id: id })).rejects.toThrow(
          /not for staff of this kind of institution/
        )
      })

      it("that sees only assigned establishments has at least one", async () => {
        const { id } = await service.createInstitutions(inpe)
        const operator = { ...promoter, institution_id: id, role_code: "operator" }
        await expect(service.createStaffMembers(operator)).rejects.toThrow(/needs at least one establishment/)
        const member = await service.createStaffMembers({ ...operator, establishment_ids: ["est_1"] })
        await expect(service.updateStaffMembers({ id: member.id, establishment_ids: [] })).rejects.toThrow(
          /needs at least one establishment/
        )
      })
    })

    describe("the last administrator", () => {
      const LAST = /the last active administrator cannot be taken away/

      it("is not needed before there has been one", async () => {
        const { id } = await service.createInstitutions(inpe)
        const curator = { email: "c@ejemplo.pe", name: "C", role_code: "curator", establishment_ids: [] }
        const { id: memberId } = await service.createStaffMembers({ ...curator, institution_id: id })
        await service.updateStaffMembers({ id: memberId, status: "suspended" })
      })

      it.each([
        ["suspended", { status: "suspended" as const }],
        ["given another role", { role_code: "auditor" }],
      ])("is not %s", async (_what, change) => {
        const { id } = await service.createInstitutions(inpe)
        const ana = await administrator(id, "ana@ejemplo.pe")
        await expect(service.updateStaffMembers({ id: ana.id, ...change })).rejects.toThrow(LAST)
        const eva = await administrator(id, "eva@ejemplo.pe")
        await service.updateStaffMembers({ id: ana.id, ...change })
        await expect(service.updateStaffMembers({ id: eva.id, ...change })).rejects.toThrow(LAST)
      })

      it("is not moved away, deleted, or left without the right or the institution", async () => {
        const { id } = await service.createInstitutions(inpe)
        const elsewhere = await service.createInstitutions(mincetur)
        const ana = await administrator(id, "ana@ejemplo.pe")
        await administrator(elsewhere.id, "otra@ejemplo.pe")
        await expect(
          service.updateStaffMembers({ id: ana.id, institution_id: elsewhere.id })
        ).rejects.toThrow(LAST)
        await expect(service.softDeleteStaffMembers([ana.id])).rejects.toThrow(LAST)
        await expect(service.deleteStaffMembers([ana.id])).rejects.toThrow(LAST)
        await expect(service.updateInstitutions({ id, manages_all: false })).rejects.toThrow(LAST)
        await expect(sql("update institution set deleted_at = now() where id = ?", [id])).rejects.toThrow(
          LAST
        )
        await expect(
          sql("update staff_role set permissions = '{member.read}' where code = 'administrator'")
        ).rejects.toThrow(LAST)
        await expect(
          sql("update staff_role set deleted_at = now() where code = 'administrator'")
        ).rejects.toThrow(LAST)
      })

      it("stays when two suspend each other at the same time", async () => {
        const { id } = await service.createInstitutions(inpe)
        const [ana, eva] = [
          await administrator(id, "ana@ejemplo.pe"),
          await administrator(id, "eva@ejemplo.pe"),
        ]
        const suspend = (manager: SqlEntityManager, memberId: string) =>
          manager.execute("update staff_member set status = 'suspended' where id = ?", [memberId])
        const check = (manager: SqlEntityManager) => manager.execute("set constraints all immediate")
        // Each is checked before the other has committed, which neither can see.
        const [first, second] = [MikroOrmWrapper.forkManager(), MikroOrmWrapper.forkManager()]
        await first.begin()
        await second.begin()
        await suspend(first, ana.id)
        await check(first)
        const late = suspend(second, eva.id).then(() => check(second))
        await Promise.race([late, new Promise((resolve) => setTimeout(resolve, 300))])
        await first.commit()
        const outcome = await late.then(
          () => "both",
          (refusal: Error) => refusal.message
        )
        await second.rollback()
        expect(outcome).toMatch(LAST)
        const [left] = await sql("select count(*)::int as count from staff_member where status = 'active'")
        expect(left?.count).toBe(1)
      })

      it("may hand over in one transaction", async () => {
        const { id } = await service.createInstitutions(inpe)
        const ana = await administrator(id, "ana@ejemplo.pe")
        await MikroOrmWrapper.forkManager().transactional(async (manager) => {
          await manager.execute("update staff_member set status = 'suspended' where id = ?", [ana.id])
          await manager.execute(
            `insert into staff_member (id, email, name, institution_id, role_code, establishment_ids)
             values ('staff_eva', 'eva@ejemplo.pe', 'Eva', ?, 'administrator', '{}')`,
            [id]
          )
        })
      })
    })

    describe("a session", () => {
      it("is of a member who is there and active", async () => {
        const { id } = await service.createInstitutions(inpe)
        const ana = await administrator(id, "ana@ejemplo.pe")
        await administrator(id, "eva@ejemplo.pe")
        expect(await open("staff_nobody")).toBeNull()
        await expect(
          sql(
            "insert into staff_session (id, member_id, token_hash, last_seen_at, expires_at) values ('s', 'x', 'y', now(), now())"
          )
        ).rejects.toThrow(/staff_session_member_id_foreign/)
        await service.updateStaffMembers({ id: ana.id, status: "suspended" })
        expect(await open(ana.id)).toBeNull()
      })

      it("is found by its token until it ends, and a token opens one", async () => {
        const { id } = await service.createInstitutions(inpe)
        const ana = await administrator(id, "ana@ejemplo.pe")
        const session = await open(ana.id)
        expect(await service.findLiveSession("a".repeat(64))).toMatchObject({ member_id: ana.id })
        await expect(open(ana.id)).rejects.toThrow(/already exists/)
        expect(await service.endSession(session?.id ?? "", "sign_out", actor)).toBe(true)
        expect(await service.endSession(session?.id ?? "", "sign_out", actor)).toBe(false)
        expect(await service.findLiveSession("a".repeat(64))).toBeNull()
      })

      it("ends with all others but the one that is kept", async () => {
        const { id } = await service.createInstitutions(inpe)
        const ana = await administrator(id, "ana@ejemplo.pe")
        const kept = await open(ana.id, "1")
        await open(ana.id, "2")
        await open(ana.id, "3")
        expect(await service.endSessions(ana.id, "everywhere", actor, kept?.id)).toBe(2)
        expect(await service.findLiveSession("1")).not.toBeNull()
        expect(await service.findLiveSession("2")).toBeNull()
      })

      it("tells, at most once a minute, when its member was last here", async () => {
        const { id } = await service.createInstitutions(inpe)
        const ana = await administrator(id, "ana@ejemplo.pe")
        const lastSeen = async () => (await service.retrieveStaffMember(ana.id)).last_seen_at
        expect(await lastSeen()).toBeNull()
        await open(ana.id, "1")
        expect(await lastSeen()).not.toBeNull()
        await sql("update staff_member set last_seen_at = null")
        await service.findLiveSession("1")
        expect(await lastSeen()).toBeNull()
        await sql("update staff_session set last_seen_at = now() - interval '61 seconds'")
        await service.findLiveSession("1")
        expect(await lastSeen()).not.toBeNull()
      })
    })
  },
})
