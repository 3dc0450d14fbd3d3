/**
 * An exact rational number, for tests alone: what money would be if céntimos could be cut. Slow and plain on purpose.
 */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint
  ) {}

  static of(numerator: bigint | number, denominator: bigint | number = 1): Fraction {
    const [top, bottom] = [BigInt(numerator), BigInt(denominator)]
    if (bottom === 0n) throw new RangeError("division by zero")
    const sign = bottom < 0n ? -1n : 1n
    const common = greatestCommonDivisor(top, bottom) || 1n
    return new Fraction((sign * top) / common, (sign * bottom) / common)
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator
    )
  }
  minus(other: Fraction): Fraction {
    return this.plus(Fraction.of(-other.numerator, other.denominator))
  }
  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator)
  }
  over(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator)
  }
  isBelow(other: Fraction): boolean {
    return this.numerator * other.denominator < other.numerator * this.denominator
  }
  isWithin(distance: Fraction, of: Fraction): boolean {
    const apart = this.minus(of)
    return apart.isBelow(distance) && Fraction.of(0).minus(apart).isBelow(distance)
  }
}

/** Basis points of something. */
export const percent = (of: Fraction, basisPoints: number) => of.times(Fraction.of(basisPoints, 10_000))
export const atMost = (value: Fraction, limit: Fraction) => (limit.isBelow(value) ? limit : value)
export const atLeast = (value: Fraction, limit: Fraction) => (value.isBelow(limit) ? limit : value)
export const total = (all: readonly Fraction[]) => all.reduce((sum, each) => sum.plus(each), Fraction.of(0))

/** To the nearest whole, halves away from zero: by trying, not by dividing. */
export function nearest(exact: Fraction): bigint {
  if (exact.numerator < 0n) return -nearest(Fraction.of(-exact.numerator, exact.denominator))
  let whole = exact.numerator / exact.denominator
  const half = Fraction.of(1, 2)
  while (!exact.minus(Fraction.of(whole)).isBelow(half)) whole += 1n
  return whole
}

/**
 * Hands out a whole number of céntimos one by one: the next always goes to whoever is furthest below their exact
 * part, of equals to the first. The exact parts add up to the amount.
 */
export function handOut(amount: bigint, exact: readonly Fraction[]): bigint[] {
  const given = exact.map(() => 0n)
  for (let left = amount; left > 0n; left -= 1n) {
    let furthest = 0
    exact.forEach((part, index) => {
      const lacks = part.minus(Fraction.of(given[index]!))
      const most = exact[furthest]!.minus(Fraction.of(given[furthest]!))
      if (most.isBelow(lacks)) furthest = index
    })
    given[furthest]! += 1n
  }
  return given
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
