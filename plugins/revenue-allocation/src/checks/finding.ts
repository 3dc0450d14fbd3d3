/** Something that is wrong with the ledger: which rule, what breaks it, and how. */
export type Finding = { rule: string; subject: string; detail: string }

/** Runs a statement with `?` where its values go, and answers its rows. */
export type Query = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>
