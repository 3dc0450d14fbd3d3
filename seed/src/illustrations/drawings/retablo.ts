import { type Canvas } from "../canvas"
import { mix, tones } from "../colour"
import { type Drawing } from "../drawing"
import { contactShadow } from "../ground"
import { flower, leaf, spray, sun } from "../motifs"
import { box, fill, line, num, oval, place, type Point, poly } from "../svg"
import { littleAnimal, littlePerson } from "./little-people"

/** An open Ayacucho retablo: gabled box, two painted doors, figures on two or three floors. */
function drawRetablo(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const [left, right, top, foot] = [382, 818, 330, 1040]
  const gable = rng.between(120, 160)
  const paint = dyes.main
  const frame = tones(paint, 0.9)
  const floors = canvas.says("tres") ? 3 : 2
  const inside = tones(
    rng.pick([mix(dyes.pale, "#BFD6DD", 0.4), dyes.pale, mix(dyes.second, "#FFFFFF", 0.65), "#DCE4D4"]),
    0.8
  )
  const petals = {
    petal: [dyes.accent === paint ? dyes.second : dyes.accent, dyes.pale],
    heart: dyes.second,
    leaf: mix("#3F6B4F", dyes.dark, 0.1),
  }
  const door = (s: 1 | -1) => {
    const hinge = s < 0 ? left : right
    const edge = hinge + s * 236
    const drop = 34
    const d = poly([
      [hinge, top],
      [edge, top - drop + 26],
      [edge, foot + drop],
      [hinge, foot],
    ])
    const inner = poly([
      [hinge + s * 24, top + 28],
      [edge - s * 24, top + 20],
      [edge - s * 24, foot + 2],
      [hinge + s * 24, foot - 26],
    ])
    const height = (foot - top) / 2
    const face = tones(mix(dyes.pale, "#FFFFFF", 0.2), 0.7)
    const middle = (hinge + edge) / 2
    const own = rng.fork(`door${s}`)
    const painted = [0, 1]
      .map((i) =>
        place(spray(rng.fork(`spray${i}`), 118, petals), [middle, top + height * (i + 0.5) - 6], 0, [
          0.86 * -s,
          1.12,
        ])
      )
      .join("")
    const scrolls =
      line(`M${num(hinge + s * 40)} ${num(top + height)}H${num(edge - s * 40)}`, petals.leaf, { width: 6 }) +
      place(flower(22, 6, own.pick(petals.petal.slice(0, 1)), dyes.second), [middle, top + height])
    return (
      canvas.solid(d, s < 0 ? frame : tones(frame.dark), { shade: s < 0 ? 6 : 18, light: 10 }) +
      canvas.clip(inner, fill(inner, s < 0 ? face.base : face.dark) + painted + scrolls) +
      line(inner, petals.petal[0] ?? dyes.accent, { width: 6 })
    )
  }
  const roof: Point[] = [
    [left - 28, top + 6],
    [600, top - gable],
    [right + 28, top + 6],
  ]
  const pediment = poly(roof)
  const innerBox = box(left + 26, top + 26, right - left - 52, foot - top - 52)
  const floorHeight = (foot - top - 52) / floors
  const clothes = [dyes.accent, dyes.main, dyes.second, "#3F6B4F", "#23325F", "#E0A526"].filter(
    (c, i, all) => all.indexOf(c) === i
  )
  let scenes = ""
  for (let f = 0; f < floors; f++) {
    const own = rng.fork(`floor${f}`)
    const y = top + 26 + floorHeight * (f + 1)
    const back = top + 26 + floorHeight * f
    const people = own.whole(3, 4)
    const tall = floorHeight * own.between(0.6, 0.68)
    scenes += fill(`M${left} ${num(y - 34)}H${right}V${num(y)}H${left}Z`, inside.dark)
    const decor =
      f === 0
        ? place(sun(floorHeight * 0.2, "#E0A526", "#8A4B2A"), [600, back + floorHeight * 0.24])
        : [480, 600, 720]
            .map((x) =>
              place(
                flower(24, 6, own.pick(clothes), dyes.second) +
                  place(leaf(34, "#3F6B4F"), [0, 10], 130) +
                  place(leaf(34, "#3F6B4F"), [0, 10], -130),
                [x, back + 44]
              )
            )
            .join("")
    scenes += decor
    const poses = ["stand", "arms-up", "play", "stand"] as const
    for (let i = 0; i < people; i++) {
      const x = left + 70 + ((right - left - 140) * (i + 0.5)) / people
      scenes += fill(oval(x + 8, y - 12, 34, 8), "#24131C", 0.25)
      scenes += own.chance(0.16)
        ? place(littleAnimal(own, tall * 0.9, own.pick(["#C9A77C", "#F1E8D8", "#8A4B2A"]), own.chance(0.5)), [
            x,
            y - 10,
          ])
        : place(littlePerson(own, tall, clothes, own.pick(poses)), [x, y - 10])
    }
    if (f < floors - 1)
      scenes +=
        canvas.solid(box(left + 20, y - 8, right - left - 40, 22), frame, { light: 4, drop: 1 }) +
        [...Array(11)].map((_, i) => fill(oval(left + 56 + i * 32.6, y + 3, 6), dyes.pale)).join("")
  }
  const beads = Array.from({ length: 9 }, (_, i) =>
    fill(oval(left + 30 + i * 47, top + 4, 9), dyes.pale)
  ).join("")
  return (
    contactShadow(600, foot + 26, 400, 34) +
    canvas.solid(pediment, frame, { shade: 20, light: 12 }) +
    place(flower(gable * 0.3, 8, petals.petal[0] ?? dyes.accent, dyes.second), [600, top - gable * 0.38]) +
    [-1, 1]
      .map(
        (s) =>
          place(leaf(gable * 0.62, petals.leaf), [600 + s * 42, top - gable * 0.28], s * 84) +
          place(flower(gable * 0.15, 6, dyes.pale, dyes.second), [600 + s * 150, top - gable * 0.16])
      )
      .join("") +
    canvas.solid(box(left, top, right - left, foot - top), frame, { shade: 12, light: 8 }) +
    canvas.clip(
      innerBox,
      fill(innerBox, inside.base) +
        fill(
          poly([
            [left + 26, top + 26],
            [left + 70, top + 26],
            [left + 70, foot],
            [left + 26, foot],
          ]),
          inside.dark
        ) +
        scenes +
        fill(box(left + 26, top + 26, right - left - 52, 20), "#24131C", 0.18)
    ) +
    beads +
    door(-1) +
    door(1)
  )
}

export const retablo: Drawing = {
  ground: "table",
  draw: (canvas) => place(drawRetablo(canvas), [-54, -70], 0, 1.09),
}
