import { enterpriseUses } from "./enterprise-uses"

describe("Medusa's Enterprise parts", () => {
  it("are found when imported, registered or switched on", () => {
    const sources = [
      `import { x } from "@medusajs/rbac"`,
      `const y = await import("@medusajs/medusa/rbac")`,
      `{ resolve: "@medusajs/medusa/auth-oidc" }`,
      `featureFlags: { translation: true, rbac: true }`,
      `featureFlags: { "rbac_filter_fields": process.env.X }`,
    ]
    for (const source of sources) expect(enterpriseUses("a.ts", source)).toHaveLength(1)
  })

  it("may be named in a comment and switched off", () => {
    expect(enterpriseUses("a.ts", `// rbac: true is forbidden\nfeatureFlags: { rbac: false }`)).toEqual([])
  })
})
