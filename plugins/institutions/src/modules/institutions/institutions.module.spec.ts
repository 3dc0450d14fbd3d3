import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
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

    it("the roles of the first day are there", async () => {
      const roles = await service.listStaffRoles({}, { order: { position: "ASC" } })
      expect(roles.map(({ code }) => code)).toEqual(DEFAULT_ROLES.map(({ code }) => code))
      expect(await sql("select 1")).toHaveLength(1)
    })
  },
})
