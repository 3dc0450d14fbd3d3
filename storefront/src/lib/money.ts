declare const unit: unique symbol

/** An amount of money as a whole number of céntimos of a sol. */
export type Centimos = number & { readonly [unit]: "céntimos" }

/** Marks an integer as céntimos. Throws on fractions and on what a double cannot hold exactly. */
export function centimos(value: number): Centimos {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of céntimos: ${value}`)
  return value as Centimos
}

/** Céntimos from the decimal soles that Medusa sends (`89.9` → 8990), rounded half away from zero. */
export function centimosFromSoles(soles: number): Centimos {
  // toFixed(4) first: 1.005 * 100 is 100.49999… in a double.
  const cents = Number((Math.abs(soles) * 100).toFixed(4))
  return centimos(Math.sign(soles) * Math.round(cents) || 0)
}

/**
 * What a person typed as a price in soles (`120`, `S/ 1,120.50`, `S/ 1.300,00`, `35,9`) in céntimos; null when it is
 * not a price or is negative or absurdly large.
 */
export function parseSoles(text: string): Centimos | null {
  const plain = text
    .trim()
    .replace(/^s\/\.?\s*/i, "")
    .replace(/[\s']/g, "")
  // A comma followed by exactly three digits separates thousands in Peru; otherwise it is a decimal comma. Points
  // separate thousands only where a comma follows them: "12.345" may as well be a slip.
  const normal = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(plain)
    ? plain.replace(/,/g, "")
    : /^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(plain)
      ? plain.replace(/\./g, "").replace(",", ".")
      : plain.replace(",", ".")
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(normal)) return null
  return centimosFromSoles(Number(normal))
}

/** `12050` → `S/ 120.50`, with a no-break space; thousands take a comma, as Peru writes them. */
export function formatCentimos(amount: Centimos | number): string {
  return `S/\u00a0${formatAmount(amount)}`
}

/** `123456` → `1,234.56`, without the currency's sign: for tables whose head names it. */
export function formatAmount(amount: Centimos | number): string {
  const cents = Math.abs(amount)
  const soles = Math.floor(cents / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",")
  return `${amount < 0 ? "−" : ""}${soles}.${String(cents % 100).padStart(2, "0")}`
}
