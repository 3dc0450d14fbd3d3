import { type Canvas } from "../canvas"
import { lit, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { curve, fill, line, num, oval, place, poly, type Point, soft } from "../svg"

/** A small footballer of painted clay on a base, one foot on the ball. */
function drawFootballer(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const skin = tones(rng.pick(["#B97A50", "#A5683F", "#C58A5E"]))
  const shirt = tones(dyes.main)
  const trim = rng.pick([dyes.pale, dyes.accent])
  const shorts = tones(rng.pick([dyes.pale, dyes.dark, dyes.second]))
  const socks = tones(rng.pick([dyes.pale, dyes.main]))
  const hair = rng.pick(["#2B1B14", "#3A2418"])
  const raised = rng.chance(0.55)
  const style = rng.pick(["stripe", "sash", "sash", "hoops", "plain"])
  const leg = (points: readonly Point[], plane = skin) =>
    canvas.solid(curve(points, true, 0.8), plane, { shade: 16, light: 8 })
  const shirtShape = curve(
    [
      [480, 480],
      [540, 452],
      [660, 452],
      [720, 480],
      [716, 600],
      [708, 740],
      [492, 740],
      [484, 600],
    ],
    true,
    0.7
  )
  const design =
    style === "sash"
      ? fill(
          poly([
            [450, 470],
            [560, 430],
            [760, 690],
            [690, 780],
          ]),
          trim
        )
      : style === "stripe"
        ? [520, 592, 664].map((x) => fill(`M${x} 430h36v330h-36Z`, trim)).join("")
        : style === "hoops"
          ? [520, 606, 692].map((y) => fill(`M450 ${y}h300v40h-300Z`, trim)).join("")
          : ""
  const sleeve = (s: 1 | -1) =>
    canvas.solid(
      curve(
        [
          [600 + s * 100, 470],
          [600 + s * 168, 500],
          [600 + s * 210, 590],
          [600 + s * 150, 622],
          [600 + s * 104, 570],
        ],
        true,
        0.8
      ),
      s < 0 ? shirt : tones(shirt.dark),
      {
        shade: 12,
        texture: line(`M${num(600 + s * 216)} 588L${num(600 + s * 148)} 622`, trim, { width: 18 }),
      }
    )
  const arm = (s: 1 | -1) =>
    raised && s > 0
      ? leg([
          [768, 590],
          [800, 560],
          [832, 420],
          [866, 400],
          [884, 430],
          [866, 560],
          [820, 630],
        ])
      : leg([
          [600 + s * 160, 610],
          [600 + s * 206, 588],
          [600 + s * 232, 690],
          [600 + s * 196, 770],
          [600 + s * 152, 782],
          [600 + s * 150, 750],
          [600 + s * 178, 690],
        ])
  const ball = (x: number, y: number, r: number) =>
    canvas.solid(oval(x, y, r), tones("#FBF4E6"), { shade: 22, light: 8 }) +
    fill(
      poly(
        Array.from({ length: 5 }, (_, i): Point => [
          x - 6 + Math.cos(i * 1.2566 - 1.57) * r * 0.36,
          y + Math.sin(i * 1.2566 - 1.57) * r * 0.36,
        ])
      ),
      hair
    ) +
    Array.from({ length: 5 }, (_, i) =>
      line(
        `M${num(x - 6 + Math.cos(i * 1.2566 - 1.57) * r * 0.36)} ${num(y + Math.sin(i * 1.2566 - 1.57) * r * 0.36)}L${num(x + Math.cos(i * 1.2566 - 1.57) * r * 0.9)} ${num(y + Math.sin(i * 1.2566 - 1.57) * r * 0.9)}`,
        hair,
        { width: 6 }
      )
    ).join("")
  const boot = (x: number, y: number) =>
    canvas.solid(
      soft(
        [
          [x - 40, y - 44],
          [x + 40, y - 44],
          [x + 50, y],
          [x - 92, y],
          [x - 88, y - 22],
        ],
        [10, 14, 12, 12, 16]
      ),
      tones(hair),
      { light: 8 }
    )
  const base = soft(
    [
      [300, 1000],
      [900, 1000],
      [930, 1066],
      [270, 1066],
    ],
    26
  )
  const head = curve(
    [
      [528, 300],
      [544, 220],
      [600, 190],
      [656, 220],
      [672, 300],
      [656, 380],
      [600, 416],
      [544, 380],
    ],
    true,
    1
  )
  const mop = rng.pick([
    curve(
      [
        [520, 300],
        [530, 206],
        [600, 164],
        [672, 206],
        [682, 300],
        [656, 268],
        [610, 246],
        [560, 262],
      ],
      true,
      0.9
    ),
    curve(
      [
        [514, 320],
        [520, 200],
        [600, 150],
        [680, 200],
        [688, 320],
        [664, 270],
        [600, 254],
        [538, 272],
      ],
      true,
      0.8
    ),
  ])
  return (
    contactShadow(600, 1064, 330, 34) +
    canvas.solid(base, tones(rng.pick([dyes.second, "#6E8B5B", "#B8794E"])), {
      shade: 30,
      light: 12,
      drop: 0.2,
    }) +
    leg([
      [612, 800],
      [704, 800],
      [716, 880],
      [712, 1000],
      [650, 1000],
      [640, 900],
    ]) +
    canvas.solid(
      curve(
        [
          [644, 890],
          [716, 890],
          [712, 1000],
          [652, 1000],
        ],
        true,
        0.5
      ),
      socks,
      { shade: 14 }
    ) +
    boot(682, 1012) +
    ball(420, 944, 70) +
    leg([
      [500, 800],
      [590, 800],
      [576, 850],
      [530, 890],
      [480, 900],
      [450, 880],
    ]) +
    canvas.solid(
      curve(
        [
          [520, 830],
          [556, 870],
          [470, 916],
          [428, 876],
        ],
        true,
        0.5
      ),
      socks,
      { shade: 12 }
    ) +
    place(boot(0, 0), [438, 892], -14) +
    canvas.solid(
      curve(
        [
          [490, 716],
          [710, 716],
          [736, 860],
          [622, 868],
          [602, 800],
          [580, 866],
          [466, 850],
        ],
        true,
        0.5
      ),
      shorts,
      { shade: 26, light: 10, texture: line("M722 720L744 870", trim, { width: 16 }) }
    ) +
    arm(-1) +
    arm(1) +
    sleeve(-1) +
    sleeve(1) +
    canvas.solid(shirtShape, shirt, { shade: 34, light: 14, texture: design }) +
    line("M552 452q48 54 96 0", trim, { width: 16 }) +
    canvas.solid(
      curve(
        [
          [566, 390],
          [634, 390],
          [636, 456],
          [600, 480],
          [564, 456],
        ],
        true,
        0.6
      ),
      tones(skin.dark)
    ) +
    fill(oval(526, 312, 16, 24), skin.light) +
    fill(oval(674, 312, 16, 24), skin.dark) +
    canvas.solid(head, skin, { shade: 26, light: 10 }) +
    fill(mop, hair) +
    line("M560 214q40 -34 86 -10", lit(hair, 0.25), { width: 8 }) +
    fill(oval(572, 306, 9, 12) + oval(630, 306, 9, 12), "#241712") +
    line("M556 284q16 -12 32 -2M614 282q16 -10 32 2", hair, { width: 7 }) +
    line("M600 310l-10 36h16", skin.deep, { width: 6, opacity: 0.8 }) +
    line("M570 364q30 24 60 0", "#8A3A2E", { width: 9 })
  )
}

export const footballerFigure: Drawing = {
  ground: "table",
  draw: (canvas) => place(drawFootballer(canvas), [-90, -100], 0, 1.12),
}
