import { invitationMail, newsMail, resetMail, type AccountNews } from "./staff-mails"

const rosa = { name: "Rosa Quispe", locale: "es" as const, institution: "INPE" }
const url = "https://tejido.pe/panel/invitacion?token=a&b=c"
const expiresAt = new Date("2026-11-26T15:05:00Z")

describe("a mail to staff", () => {
  it("invites with the link in both forms, in the time of Lima", () => {
    const mail = invitationMail(rosa, { url, role: "Curador", expiresAt })
    expect(mail.subject).toBe("INPE le invita a Tejido")
    expect(mail.text).toContain(url)
    expect(mail.text).toMatch(/26 de noviembre de 2026.*10:05/)
    expect(mail.html).toContain('href="https://tejido.pe/panel/invitacion?token=a&amp;b=c"')
  })

  it("writes no markup and no header for whoever chose a name", () => {
    const name = '<img src=x onerror="alert(1)">'
    const mail = invitationMail(
      { ...rosa, name, institution: "INPE\r\nBcc: otra@ejemplo.pe" },
      { url, role: "<b>", expiresAt }
    )
    expect(mail.html).not.toMatch(/<img|<b>/)
    expect(mail.subject).toBe("INPE Bcc: otra@ejemplo.pe le invita a Tejido")
  })

  it("comes in English for who reads English", () => {
    expect(resetMail({ ...rosa, locale: "en" }, { url, minutes: 30 }).text).toMatch(
      /works once, for 30 minutes/
    )
  })

  it.each<AccountNews>([
    "password_changed",
    "password_reset",
    "second_factor_enabled",
    "second_factor_disabled",
    "recovery_codes_generated",
    "account_locked",
  ])("tells of %s, from where, and what to do if it was somebody else", (news) => {
    const es = newsMail(rosa, news, expiresAt, "192.0.2.9")
    const en = newsMail({ ...rosa, locale: "en" }, news, expiresAt, null)
    expect(es.text).toContain("desde la dirección de red 192.0.2.9")
    expect(es.text).toContain("Si no fue usted")
    expect(en.text).toContain("If it was not you")
    expect(en.text).not.toContain("network address")
  })
})
