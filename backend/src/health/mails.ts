import type { HealthCheck } from "./health-check"

type Invitations = { failed: number; oldest: Date | null; last_error: string | null }

/** Mails can leave, and none that matters is stuck. */
export const mails: HealthCheck = {
  code: "mails",
  title: { es: "Correos", en: "Mails" },
  async run(_container, sql) {
    const { SMTP_URL: server, MAIL_OUTBOX: outbox, MAIL_FROM: sender, TEJIDO_DEMO: demo } = process.env
    const [invitations] = await sql<Invitations>(
      `select count(*)::int as failed, min(created_at) as oldest,
         (array_agg(send_error order by updated_at desc))[1] as last_error
       from staff_invitation
       where send_error is not null and accepted_at is null and revoked_at is null and expires_at > now()
         and deleted_at is null`
    )
    const [notifications] = await sql<{ failed: number }>(
      `select count(*)::int as failed from notification
       where channel = 'email' and status = 'failure' and created_at > now() - interval '7 days' and deleted_at is null`
    )
    const stuck = invitations?.failed ?? 0
    const failed = notifications?.failed ?? 0
    const way = server
      ? { es: "Servidor de correo", en: "Mail server" }
      : outbox
        ? { es: "Archivos en una carpeta", en: "Files in a folder" }
        : { es: "Ninguno", en: "None" }
    const facts = [
      { label: { es: "Camino", en: "Way out" }, value: way },
      { label: { es: "Remitente", en: "Sender" }, value: sender ?? null },
      { label: { es: "Invitaciones sin enviar", en: "Invitations not sent" }, value: stuck },
      { label: { es: "Fallidos en 7 días", en: "Failed within 7 days" }, value: failed },
      ...(invitations?.last_error
        ? [{ label: { es: "Motivo", en: "Reason" }, value: invitations.last_error.slice(0, 300) }]
        : []),
    ]
    if (!server && !outbox) {
      return {
        state: "broken",
        words: {
          es: "Ningún correo puede salir: falta SMTP_URL.",
          en: "No mail can leave: SMTP_URL is not set.",
        },
        facts,
      }
    }
    if (stuck || failed) {
      return {
        state: "attention",
        words: { es: "Hay correos que no salieron.", en: "Some mails did not leave." },
        facts,
      }
    }
    if (!server && demo !== "1") {
      return {
        state: "attention",
        words: {
          es: "Los correos se guardan como archivos y no llegan a nadie.",
          en: "Mails are kept as files and reach nobody.",
        },
        facts,
      }
    }
    const words = server
      ? { es: "Los correos salen.", en: "Mails leave." }
      : { es: "Los correos de esta demostración son archivos.", en: "This demo's mails are files." }
    return { state: "ok", words, facts }
  },
}
