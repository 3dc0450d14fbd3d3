import { dataDir } from "./data-dir"
import { backendEnvironment, isDemo } from "./environment"
import { generateSecrets } from "./secrets"

describe("isDemo", () => {
  it.each([
    ["our own database", {}, true],
    ["our own database, demo off", { TEJIDO_DEMO: "0" }, false],
    ["a database somebody brought", { DATABASE_URL: "postgres://x/y" }, false],
    [
      "a database somebody brought, demo asked for",
      { DATABASE_URL: "postgres://x/y", TEJIDO_DEMO: "1" },
      true,
    ],
  ])("on %s", (_name, env, expected) => {
    expect(isDemo(env)).toBe(expected)
  })
})

describe("backendEnvironment", () => {
  const data = dataDir("/data")
  const facts = {
    data,
    secrets: generateSecrets(),
    databaseUrl: "postgres://x/y",
    apiPort: 9000,
    shopPort: 3000,
    demo: false,
  }

  it("keeps mails as files until a mail server is named", () => {
    expect(backendEnvironment(facts, {})).toMatchObject({ MAIL_OUTBOX: data.outbox })
    expect(backendEnvironment(facts, { SMTP_URL: "smtps://mail.test" })).not.toHaveProperty("MAIL_OUTBOX")
  })

  it("lets the caller's own secrets win", () => {
    expect(backendEnvironment(facts, {}).AUDIT_KEY).toBe(facts.secrets.audit_key)
    expect(backendEnvironment(facts, { AUDIT_KEY: "own" }).AUDIT_KEY).toBe("own")
  })

  it("never passes on Medusa's Enterprise flags", () => {
    expect(backendEnvironment(facts, { MEDUSA_FF_RBAC: "true" })).not.toHaveProperty("MEDUSA_FF_RBAC")
  })
})
