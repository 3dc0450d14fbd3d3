import { nameOfActor } from "./name-of-actor"

it("names whoever did something without their address", () => {
  expect(nameOfActor("Rosa Demostración <rosa@ejemplo.pe>")).toBe("Rosa Demostración")
  expect(nameOfActor("El sistema")).toBe("El sistema")
})
