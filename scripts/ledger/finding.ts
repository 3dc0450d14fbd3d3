/** Something that is wrong with the ledger: which rule, what breaks it, and how. */
export type Finding = { rule: string; subject: string; detail: string }
