import type { InstitutionsModuleService } from "../modules/institutions/service"
import { SYSTEM } from "./record-audit"
import { recordedVerification } from "./recorded-verification"
import type { AuditVerification } from "./verify-chain"

describe("a verification that several ask for", () => {
  const institutions = () => {
    const runs: ((found: AuditVerification | Error) => void)[] = []
    const kept: [AuditVerification, string | undefined][] = []
    const service = {
      verifyAuditLog: () =>
        new Promise((resolve, reject) =>
          runs.push((found) => (found instanceof Error ? reject(found) : resolve(found)))
        ),
      keepVerification: (found: AuditVerification, actor: { label: string } | null) => {
        kept.push([found, actor?.label])
        return Promise.resolve()
      },
    } as unknown as InstitutionsModuleService
    return { service, runs, kept }
  }
  const found = (entries: number) => ({ ok: true, entries }) as AuditVerification

  it("runs once for all who ask meanwhile, and is kept for each; who asks afterwards starts a new one", async () => {
    const { service, runs, kept } = institutions()
    const first = recordedVerification(service, SYSTEM("Ana"))
    const second = recordedVerification(service, SYSTEM("Luz"))
    expect(runs).toHaveLength(1)
    runs[0]?.(found(1))
    expect(await Promise.all([first, second])).toEqual([found(1), found(1)])
    expect(kept.map(([, who]) => who).sort()).toEqual(["Ana", "Luz"])

    const third = recordedVerification(service, SYSTEM("Ana"))
    expect(runs).toHaveLength(2)
    runs[1]?.(found(3))
    expect(await third).toEqual(found(3))
  })

  it("that fails does not stand in the way of the next", async () => {
    const { service, runs } = institutions()
    const failing = recordedVerification(service, SYSTEM("Ana"))
    runs[0]?.(new Error("the connection broke"))
    await expect(failing).rejects.toThrow("the connection broke")

    const next = recordedVerification(service, SYSTEM("Ana"))
    runs[1]?.(found(2))
    expect(await next).toEqual(found(2))
  })
})
