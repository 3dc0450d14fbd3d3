import type { DataDir } from "./data-dir"
import type { Secrets } from "./secrets"

/** What the servers of one run have to know of each other. */
export type RunFacts = {
  data: DataDir
  secrets: Secrets
  databaseUrl: string
  apiPort: number
  shopPort: number
  demo: boolean
}

/**
 * Whether demo data, demo logins and the demo payment method exist. On our own embedded database they do
 * unless `TEJIDO_DEMO=0`; a database that somebody brought gets them only on `TEJIDO_DEMO=1`.
 */
export function isDemo(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.TEJIDO_DEMO ? env.TEJIDO_DEMO !== "0" : !env.DATABASE_URL
}

export const localUrl = (port: number) => `http://localhost:${port}`

/**
 * npm's own variables and those of a surrounding run would leak into the servers. Medusa's Enterprise flags are
 * not ours to use, whoever set them.
 */
function clean(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(npm_|TEJIDO_RUN_JSON$|INIT_CWD$|MEDUSA_FF_RBAC)/.test(name))
  )
}

/** The backend's environment. What the caller has set wins over what was generated. */
export function backendEnvironment(facts: RunFacts, env = process.env): NodeJS.ProcessEnv {
  const { data, secrets, databaseUrl, apiPort, shopPort, demo } = facts
  return {
    JWT_SECRET: secrets.jwt_secret,
    COOKIE_SECRET: secrets.cookie_secret,
    IDENTITY_KEYS: secrets.identity_keys,
    IDENTITY_HASH_KEY: secrets.identity_hash_key,
    CERTIFICATE_KEYS: secrets.certificate_keys,
    AUTH_MFA_ENCRYPTION_KEY: secrets.mfa_encryption_key,
    REVALIDATE_SECRET: secrets.revalidate_secret,
    AUDIT_KEY: secrets.audit_key,
    MEDUSA_BACKEND_URL: localUrl(apiPort),
    STOREFRONT_URL: localUrl(shopPort),
    TEJIDO_UPLOADS: data.uploads,
    // Mails become files until somebody names a mail server.
    ...(env.SMTP_URL ? {} : { MAIL_OUTBOX: data.outbox }),
    NODE_ENV: "production",
    ...clean(env),
    DATABASE_URL: databaseUrl,
    PORT: String(apiPort),
    TEJIDO_DEMO: demo ? "1" : "0",
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}

/** The shop's environment: read at request time, so one build serves every installation. */
export function shopEnvironment(
  facts: RunFacts,
  publishableKey: string | null,
  env = process.env
): NodeJS.ProcessEnv {
  const { secrets, apiPort, shopPort, demo } = facts
  return {
    REVALIDATE_SECRET: secrets.revalidate_secret,
    TEJIDO_SHOP_URL: localUrl(shopPort),
    NODE_ENV: "production",
    ...clean(env),
    TEJIDO_API_URL: localUrl(apiPort),
    TEJIDO_PUBLISHABLE_KEY: publishableKey ?? "",
    TEJIDO_DEMO: demo ? "1" : "0",
    PORT: String(shopPort),
    NEXT_TELEMETRY_DISABLED: "1",
  }
}
