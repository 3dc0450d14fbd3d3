import { layOut, limaTime, type Mail, type MailLocale } from "./mail-layout"

/** To whom a mail about an account goes. */
export type Recipient = {
  name: string
  locale: MailLocale
  /** Name of the person's institution. */ institution: string
}

const hello = ({ name, locale }: Recipient) => (locale === "es" ? `Hola, ${name}:` : `Hello ${name},`)
const sender = ({ institution }: Recipient) => `Tejido · ${institution}`

/** For the link of an invitation; the role is named in the recipient's language. */
export function invitationMail(
  to: Recipient,
  { url, role, expiresAt }: { url: string; role: string; expiresAt: Date }
): Mail {
  const until = limaTime(expiresAt, to.locale)
  return layOut({
    ...(to.locale === "es"
      ? {
          subject: `${to.institution} le invita a Tejido`,
          paragraphs: [
            `${to.institution} le invita a trabajar en Tejido, el mercado de la artesanía penitenciaria, como ${role}.`,
            `Abra el enlace, elija su contraseña y ya puede empezar. El enlace sirve una sola vez, hasta el ${until} (hora de Lima).`,
          ],
          action: { label: "Aceptar la invitación", url },
          footnote: "Si no esperaba esta invitación, no haga nada: nadie entra con ella sin este enlace.",
        }
      : {
          subject: `${to.institution} invites you to Tejido`,
          paragraphs: [
            `${to.institution} invites you to work in Tejido, the market of prison crafts, as ${role}.`,
            `Open the link, choose your password, and you can begin. The link works once, until ${until} (Lima time).`,
          ],
          action: { label: "Accept the invitation", url },
          footnote: "If you did not expect this, do nothing: nobody gets in without this link.",
        }),
    greeting: hello(to),
    sender: sender(to),
  })
}

/** For the link to a new password. */
export function resetMail(to: Recipient, { url, minutes }: { url: string; minutes: number }): Mail {
  return layOut({
    ...(to.locale === "es"
      ? {
          subject: "Elija una contraseña nueva",
          paragraphs: [
            `Con este enlace puede elegir una contraseña nueva para Tejido. Sirve una sola vez, durante ${minutes} minutos.`,
          ],
          action: { label: "Elegir contraseña", url },
          footnote: "Si usted no lo pidió, no haga nada: su contraseña sigue siendo la misma.",
        }
      : {
          subject: "Choose a new password",
          paragraphs: [
            `With this link you can choose a new password for Tejido. It works once, for ${minutes} minutes.`,
          ],
          action: { label: "Choose a password", url },
          footnote: "If you did not ask for it, do nothing: your password stays as it is.",
        }),
    greeting: hello(to),
    sender: sender(to),
  })
}

/** What happened to an account that its owner must hear of, in case it was somebody else. */
export type AccountNews =
  | "password_changed"
  | "password_reset"
  | "second_factor_enabled"
  | "second_factor_disabled"
  | "recovery_codes_generated"
  | "account_locked"

const NEWS: Record<AccountNews, Record<MailLocale, { subject: string; sentence: string }>> = {
  password_changed: {
    es: {
      subject: "Su contraseña cambió",
      sentence: "Su contraseña de Tejido cambió y se cerraron sus otras sesiones.",
    },
    en: {
      subject: "Your password has changed",
      sentence: "Your Tejido password has changed and your other sessions were closed.",
    },
  },
  password_reset: {
    es: {
      subject: "Su contraseña cambió",
      sentence:
        "Se eligió una contraseña nueva para Tejido con el enlace que le enviamos. Se cerraron todas sus sesiones.",
    },
    en: {
      subject: "Your password has changed",
      sentence:
        "A new password for Tejido was chosen with the link we sent you. All your sessions were closed.",
    },
  },
  second_factor_enabled: {
    es: {
      subject: "Verificación en dos pasos activada",
      sentence:
        "Su cuenta de Tejido pide ahora un código de su teléfono al ingresar. Se cerraron sus otras sesiones.",
    },
    en: {
      subject: "Two-step verification is on",
      sentence: "Your Tejido account now asks for a code from your phone. Your other sessions were closed.",
    },
  },
  second_factor_disabled: {
    es: {
      subject: "Verificación en dos pasos desactivada",
      sentence: "Su cuenta de Tejido ya no pide un código de su teléfono. Se cerraron sus otras sesiones.",
    },
    en: {
      subject: "Two-step verification is off",
      sentence:
        "Your Tejido account no longer asks for a code from your phone. Your other sessions were closed.",
    },
  },
  recovery_codes_generated: {
    es: {
      subject: "Nuevos códigos de recuperación",
      sentence:
        "Se crearon códigos de recuperación nuevos para su cuenta de Tejido. Los anteriores ya no sirven.",
    },
    en: {
      subject: "New recovery codes",
      sentence: "New recovery codes were made for your Tejido account. The earlier ones no longer work.",
    },
  },
  account_locked: {
    es: {
      subject: "Demasiados intentos de ingreso",
      sentence:
        "Alguien intentó ingresar muchas veces a su cuenta de Tejido. La protegimos y por un rato no acepta más intentos.",
    },
    en: {
      subject: "Too many attempts to sign in",
      sentence:
        "Somebody tried to sign in to your Tejido account many times. We protect it and take no more tries for a while.",
    },
  },
}

/** Tells the owner of an account what happened to it, when, and from which network address. */
export function newsMail(to: Recipient, news: AccountNews, at: Date, address: string | null): Mail {
  const { subject, sentence } = NEWS[news][to.locale]
  const when = limaTime(at, to.locale)
  return layOut({
    subject,
    greeting: hello(to),
    paragraphs: [
      sentence,
      to.locale === "es"
        ? `Fue el ${when} (hora de Lima)${address ? `, desde la dirección de red ${address}` : ""}.`
        : `It was on ${when} (Lima time)${address ? `, from the network address ${address}` : ""}.`,
    ],
    footnote:
      to.locale === "es"
        ? "Si no fue usted, cambie su contraseña ahora y avise al administrador de su institución."
        : "If it was not you, change your password now and tell your institution's administrator.",
    sender: sender(to),
  })
}
