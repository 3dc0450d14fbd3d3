/** How often something may be tried within a window, and for how long it is locked after one try too many. */
export type AttemptLimit = {
  /** Name of the counter; part of its key in the database. */
  name: string
  points: number
  windowSeconds: number
  lockSeconds: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * The limits of everything that can be guessed. With them, guessing one account's password from any number of
 * addresses gets 20 tries an hour, and a code of six digits 480 tries a day out of a million.
 */
export const ATTEMPT_LIMITS = {
  /** Passwords, for one account from one address. */
  passwordPair: {
    name: "password-pair",
    points: 5,
    windowSeconds: 15 * MINUTE,
    lockSeconds: 15 * MINUTE,
  },
  /** Passwords, for one account from everywhere. */
  passwordAccount: { name: "password-account", points: 20, windowSeconds: HOUR, lockSeconds: HOUR },
  /** Passwords, from one address for any account. */
  passwordAddress: { name: "password-address", points: 100, windowSeconds: HOUR, lockSeconds: HOUR },
  /** Codes of the second factor, for one account. */
  secondFactor: {
    name: "second-factor",
    points: 5,
    windowSeconds: 15 * MINUTE,
    lockSeconds: 15 * MINUTE,
  },
  /** New sets of recovery codes, for one account. */
  recoveryCodes: { name: "recovery-codes", points: 5, windowSeconds: HOUR, lockSeconds: HOUR },
  /** Mails with a link to a new password, for one account. */
  resetAccount: { name: "reset-account", points: 3, windowSeconds: HOUR, lockSeconds: HOUR },
  resetAddress: { name: "reset-address", points: 20, windowSeconds: HOUR, lockSeconds: HOUR },
  /** New logins, from one address: each costs the work of a password, and the answer tells who has one already. */
  registerAddress: { name: "register-address", points: 20, windowSeconds: HOUR, lockSeconds: HOUR },
  /** Links (invitations and resets) that open nothing, from one address. */
  linkAddress: { name: "link-address", points: 30, windowSeconds: HOUR, lockSeconds: HOUR },
  /** Codes of certificates that stand on nothing, from one address: so many could be mistyped, not tried out. */
  unknownCodeAddress: { name: "unknown-code-address", points: 60, windowSeconds: HOUR, lockSeconds: HOUR },
  /** Mails that tell an owner of a lock, so that whoever locks an account cannot fill a letterbox. */
  lockMail: { name: "lock-mail", points: 1, windowSeconds: HOUR, lockSeconds: HOUR },
} as const satisfies Record<string, AttemptLimit>
