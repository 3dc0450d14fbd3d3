import { type Canvas } from "../canvas"
import { castShadow } from "../ground"
import { chakana } from "../motifs"
import { curve, fill, line, oval, place, pts } from "../svg"
import { grain } from "../texture/grain"
import { rivet } from "./leather-parts"
import { wood } from "./timber"

/** A tag sawn out of wood, hanging from (0, 130): a llama, a guitar or a stepped cross. */
export function woodenTag(canvas: Canvas): string {
  const { rng, dyes } = canvas
  const plane = wood(canvas)
  const form = canvas.follow({ llama: ["llama"], guitar: ["guitarra"], cross: ["chakana"] }, ["cross"])
  const outline = {
    llama: curve(
      pts(
        "-150 150 -140 90 -116 150 -90 90 -76 170 -60 210 -66 320 20 340 130 330 180 370 190 440 176 580 120 580 116 480 20 480 -30 486 -36 580 -92 580 -100 470 -124 400 -130 290 -140 250 -210 244 -220 210 -180 180"
      ),
      true,
      0.8
    ),
    guitar: curve(
      pts(
        "-36 90 36 90 40 160 26 170 28 290 90 300 120 350 100 410 110 450 150 520 130 610 0 660 -130 610 -150 520 -110 450 -100 410 -120 350 -90 300 -28 290 -26 170 -40 160"
      ),
      true,
      0.7
    ),
    cross: chakana(200),
  }[form]
  const mark = {
    llama:
      fill("M-30 336Q60 350 150 334L156 440Q60 452 -36 440Z", dyes.accent) +
      line("M-34 372Q60 386 152 370M-34 404Q60 418 152 402", dyes.pale, { width: 9, dash: "16 12" }) +
      fill(oval(-166, 202, 9), plane.deep) +
      line("M-132 276Q-100 290 -66 276", dyes.accent, { width: 12 }),
    guitar:
      fill(oval(0, 430, 46), plane.deep) +
      line(oval(0, 430, 58), dyes.accent, { width: 9 }) +
      fill("M-50 556h100v20h-100Z", plane.deep) +
      line("M-10 130V560M0 130V560M10 130V560", "#F4E9D2", { width: 3 }) +
      line("M-26 200h52M-26 236h52M-26 270h52", plane.deep, { width: 4 }),
    cross:
      line(chakana(160), plane.deep, { width: 9 }) +
      fill(oval(0, 0, 56), plane.deep) +
      line(oval(0, 0, 78), dyes.accent, { width: 12 }),
  }[form]
  const hole = { llama: [-110, 160], guitar: [0, 118], cross: [0, -168] }[form]
  const [hx = 0, hy = 0] = hole
  const drawn =
    castShadow(outline, 14, 18) +
    canvas.solid(outline, plane, {
      shade: 30,
      light: 18,
      texture: grain(rng.fork("g"), { x: -240, y: -220, w: 480, h: 900 }, plane.deep, { along: "down" }),
    }) +
    mark +
    rivet(hx, hy, 16)
  return place(drawn, [-hx, form === "cross" ? 330 : form === "llama" ? 0 : 30])
}
