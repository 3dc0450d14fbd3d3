import { type Colour, lit, shaded } from "../colour"
import { type Rng } from "../prng"
import { fill, line, num, oval } from "../svg"

/** A small moulded figure in Andean dress, its feet at the origin, `size` tall. */
export function littlePerson(
  rng: Rng,
  size: number,
  clothes: readonly Colour[],
  pose: "stand" | "arms-up" | "kneel" | "play" = "stand"
): string {
  const s = size / 100
  const n = (v: number) => num(v * s)
  const skin = rng.pick(["#B97A50", "#A5683F", "#C58A5E"])
  const cloth = rng.pick(clothes)
  const other = rng.pick(clothes.filter((c) => c !== cloth))
  const low = pose === "kneel" ? 16 : 0
  const woman = rng.chance(0.5)
  const body = woman
    ? fill(
        `M${n(-11)} ${n(-64 + low)}Q0 ${n(-70 + low)} ${n(11)} ${n(-64 + low)}L${n(28)} 0Q0 ${n(7)} ${n(-28)} 0Z`,
        cloth
      ) +
      fill(
        `M${n(4)} ${n(-64 + low)}L${n(11)} ${n(-64 + low)}L${n(28)} 0Q${n(20)} ${n(3)} ${n(11)} ${n(4)}Z`,
        shaded(cloth, 0.25)
      ) +
      line(
        `M${n(-23)} ${n(-10)}Q0 ${n(-3)} ${n(23)} ${n(-10)}M${n(-21)} ${n(-17)}Q0 ${n(-10)} ${n(21)} ${n(-17)}`,
        other,
        { width: 3.2 * s }
      )
    : fill(`M${n(-13)} ${n(-30)}H${n(13)}L${n(12)} 0H${n(2)}L0 ${n(-20)}L${n(-2)} 0H${n(-12)}Z`, "#332D2A") +
      fill(
        `M${n(-12)} ${n(-64 + low)}Q0 ${n(-70 + low)} ${n(12)} ${n(-64 + low)}L${n(22)} ${n(-22)}Q0 ${n(-14)} ${n(-22)} ${n(-22)}Z`,
        cloth
      ) +
      fill(
        `M${n(5)} ${n(-66 + low)}L${n(12)} ${n(-64 + low)}L${n(22)} ${n(-22)}Q${n(16)} ${n(-19)} ${n(9)} ${n(-18)}Z`,
        shaded(cloth, 0.25)
      ) +
      line(
        `M${n(-18)} ${n(-34)}Q0 ${n(-27)} ${n(18)} ${n(-34)}M${n(-16)} ${n(-42)}Q0 ${n(-35)} ${n(16)} ${n(-42)}`,
        other,
        { width: 3.4 * s }
      )
  const arms =
    pose === "arms-up"
      ? `M${n(-11)} ${n(-58)}L${n(-25)} ${n(-82)}M${n(11)} ${n(-58)}L${n(25)} ${n(-82)}`
      : pose === "play"
        ? `M${n(-11)} ${n(-58)}L${n(-16)} ${n(-44)}L${n(2)} ${n(-50)}M${n(11)} ${n(-58)}L${n(20)} ${n(-44)}L${n(12)} ${n(-44)}`
        : `M${n(-11)} ${n(-58 + low)}L${n(-15)} ${n(-42 + low)}L${n(-2)} ${n(-44 + low)}M${n(11)} ${n(-58 + low)}L${n(15)} ${n(-42 + low)}L${n(2)} ${n(-44 + low)}`
  const top = -78 + low
  const hat = woman
    ? fill(
        `M${n(-15)} ${n(top - 6)}Q0 ${n(top - 14)} ${n(15)} ${n(top - 6)}L${n(12)} ${n(top - 2)}Q0 ${n(top - 8)} ${n(-12)} ${n(top - 2)}Z`,
        shaded(other, 0.1)
      ) +
      fill(
        `M${n(-9)} ${n(top - 8)}Q${n(-8)} ${n(top - 21)} 0 ${n(top - 21)}Q${n(8)} ${n(top - 21)} ${n(9)} ${n(top - 8)}Z`,
        other
      )
    : fill(
        `M${n(-11)} ${n(top - 1)}Q${n(-11)} ${n(top - 14)} 0 ${n(top - 24)}Q${n(11)} ${n(top - 14)} ${n(11)} ${n(top - 1)}L${n(13)} ${n(top + 11)}L${n(8)} ${n(top + 2)}H${n(-8)}L${n(-13)} ${n(top + 11)}Z`,
        other
      ) + line(`M${n(-9)} ${n(top - 6)}H${n(9)}`, lit(other, 0.5), { width: 3 * s })
  return (
    body +
    line(arms, shaded(cloth, 0.1), { width: 8 * s }) +
    (woman ? fill(oval(0, top * s + 2 * s, 12.5 * s, 13 * s), "#241712") : "") +
    fill(oval(0, top * s + 3 * s, 10.5 * s, 12 * s), skin) +
    fill(oval(-3.6 * s, top * s + 3 * s, 1.5 * s) + oval(4 * s, top * s + 3 * s, 1.5 * s), "#241712") +
    line(`M${n(-3)} ${n(top + 9)}q${n(3)} ${n(2.4)} ${n(6)} 0`, "#7A2F28", { width: 1.8 * s }) +
    hat
  )
}

/** A small animal standing to the left (ox or sheep), feet at the origin. */
export function littleAnimal(rng: Rng, size: number, hide: Colour, horns: boolean): string {
  const s = size / 100
  const n = (v: number) => num(v * s)
  const dark = shaded(hide, 0.3)
  return (
    line(`M${n(-24)} ${n(-20)}V0M${n(-12)} ${n(-20)}V0M${n(20)} ${n(-20)}V0M${n(30)} ${n(-20)}V0`, dark, {
      width: 8 * s,
    }) +
    fill(
      `M${n(-34)} ${n(-46)}Q${n(-20)} ${n(-56)} 0 ${n(-50)}Q${n(28)} ${n(-56)} ${n(38)} ${n(-40)}V${n(-18)}Q0 ${n(-8)} ${n(-32)} ${n(-18)}Z`,
      hide
    ) +
    fill(
      `M${n(-30)} ${n(-60)}L${n(-54)} ${n(-54)}Q${n(-62)} ${n(-40)} ${n(-52)} ${n(-36)}L${n(-34)} ${n(-36)}Z`,
      rng.chance(0.5) ? hide : lit(hide, 0.2)
    ) +
    (horns
      ? line(
          `M${n(-44)} ${n(-58)}q${n(-12)} ${n(-6)} ${n(-8)} ${n(-18)}M${n(-34)} ${n(-60)}q${n(6)} ${n(-8)} 0 ${n(-18)}`,
          "#EFE3CC",
          { width: 5 * s }
        )
      : fill(oval(-30 * s, -56 * s, 8 * s, 5 * s), dark)) +
    fill(oval(-46 * s, -49 * s, 2.2 * s), "#241712")
  )
}
