import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV ?? "development", process.cwd())

const env = process.env
const redis = env.REDIS_URL
const shopUrl = env.STOREFRONT_URL ?? "http://localhost:3000"
const apiUrl = env.MEDUSA_BACKEND_URL ?? `http://localhost:${env.PORT ?? "9000"}`

/** Files: S3 where it is configured, else a folder that survives builds and is served at /static. */
const fileProvider = env.S3_BUCKET
  ? {
      resolve: "@medusajs/medusa/file-s3",
      id: "s3",
      options: {
        file_url: env.S3_FILE_URL,
        access_key_id: env.S3_ACCESS_KEY_ID,
        secret_access_key: env.S3_SECRET_ACCESS_KEY,
        region: env.S3_REGION,
        bucket: env.S3_BUCKET,
        endpoint: env.S3_ENDPOINT,
        prefix: env.S3_PREFIX,
      },
    }
  : {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: { upload_dir: env.TEJIDO_UPLOADS ?? "static", backend_url: `${apiUrl}/static` },
    }

/** The search engine beside PostgreSQL, where there is one: docs/meilisearch.md. */
const meilisearch = env.MEILISEARCH_HOST
  ? {
      host: env.MEILISEARCH_HOST,
      apiKey: env.MEILISEARCH_API_KEY,
      ...(env.MEILISEARCH_TIMEOUT_MS ? { timeout_ms: Number(env.MEILISEARCH_TIMEOUT_MS) } : {}),
    }
  : {}

/** What several processes must share. Without Redis everything runs in one process, on PostgreSQL. */
const sharedState = redis
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: redis } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { url: redis } } },
    ]
  : []

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: redis,
    // Behind plain http (a laptop, a proxy that ends TLS) a "secure" cookie would never be set.
    cookieOptions: { secure: apiUrl.startsWith("https:"), sameSite: "lax" },
    workerMode: env.MEDUSA_WORKER_MODE as "shared" | "worker" | "server" | undefined,
    http: {
      storeCors: env.STORE_CORS ?? shopUrl,
      adminCors: env.ADMIN_CORS ?? apiUrl,
      authCors: env.AUTH_CORS ?? `${apiUrl},${shopUrl}`,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], staff: ["emailpass"] },
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
  },
  // Relative, for the build bakes it in and the port may be another one by the time it runs.
  admin: { backendUrl: "/", disable: env.TEJIDO_ADMIN === "0" },
  // Medusa's Enterprise flags (rbac, rbac_filter_fields) stay off: who may do what is our own plugin's work.
  featureFlags: { translation: true },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "./src/modules/health", dependencies: ["logger", "workflows"] },
    { resolve: "./src/modules/impact" },
    { resolve: "./src/modules/search-desk", dependencies: ["logger", "query", "search", "event_bus"] },
    {
      resolve: "@medusajs/medusa/auth",
      dependencies: ["cache", "logger"],
      options: {
        providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
        // Whoever takes over an open session cannot take the second factor off.
        mfa: {
          encryption_key: env.AUTH_MFA_ENCRYPTION_KEY,
          providers: [{ id: "totp", options: { issuer: "Tejido" } }],
          disable_policy: "challenge",
        },
      },
    },
    { resolve: "@medusajs/medusa/file", options: { providers: [fileProvider] } },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          // Medusa's own default, which naming providers replaces: notices of the admin.
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          {
            resolve: "@tejido/consumer/providers/mail",
            id: "mail",
            options: {
              channels: ["email"],
              smtpUrl: env.SMTP_URL,
              outbox: env.MAIL_OUTBOX,
              from: env.MAIL_FROM,
            },
          },
        ],
      },
    },
    {
      // The default lock is in memory and guards one process only; one-of-a-kind pieces need better (rule S2).
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            // Medusa's own Postgres provider, with an acquire that excludes: see decision 008.
            resolve: "@tejido/consumer/providers/locking-postgres-atomic",
            id: "locking-postgres-atomic",
            is_default: true,
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      // The seed fills the catalogue before there is an index; each product would log an error otherwise.
      disable: env.TEJIDO_SEEDING === "1",
      options: {
        providers: [
          { resolve: "@tejido/search/providers/postgres-es", id: "postgres-es" },
          {
            // Also without a server: what was made while there was one goes on answering, from PostgreSQL.
            resolve: "@tejido/search/providers/meilisearch-mirrored",
            id: "meilisearch-mirrored",
            options: meilisearch,
          },
        ],
        default_provider: env.MEILISEARCH_HOST ? "meilisearch-mirrored" : "postgres-es",
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          // Paid at the table of a fair; it refuses visitors of the shop.
          {
            resolve: "@tejido/virtual-fairs/providers/till-payment",
            id: "till",
            options: { secret: env.JWT_SECRET },
          },
          ...(env.TEJIDO_DEMO === "1"
            ? [{ resolve: "@tejido/consumer/providers/demo-payment", id: "demo", options: { enabled: true } }]
            : []),
        ],
      },
    },
    ...sharedState,
  ],
  plugins: [
    { resolve: "@tejido/institutions", options: {} },
    {
      resolve: "@tejido/provenance",
      options: {
        identityKeys: env.IDENTITY_KEYS,
        identityHashKey: env.IDENTITY_HASH_KEY,
        certificateKeys: env.CERTIFICATE_KEYS,
        issuerUrl: shopUrl,
      },
    },
    {
      resolve: "@tejido/revenue-allocation",
      options: { identityKeys: env.IDENTITY_KEYS, identityHashKey: env.IDENTITY_HASH_KEY },
    },
    { resolve: "@tejido/listings", options: {} },
    { resolve: "@tejido/virtual-fairs", options: {} },
    { resolve: "@tejido/consumer", options: {} },
    { resolve: "@tejido/search", options: {} },
  ],
})
