/** Drawings of 48 by 48, each one line: the path data by what it shows. */
export const drawings = {
  // A speech bubble with a heart.
  tell: "M6 9h36v24H26l-8 8v-8H6zM24 27c-9-6-8-12-4-12 2 0 3.500 1.500 4 3 .5-1.500 2-3 4-3 4 0 5 6-4 12",
  // Two people who talk past each other.
  argue: "M6 10h17v12H14l-5 5v-5H6zM42 22H25v12h9l5 5v-5h3z",
  // Somebody answers the phone.
  talk: "M6 8h28v18H20l-8 7v-7H6zM40 18h2v18h-6v6l-7-6H18",
  question: "M6 8h36v26H24l-9 8v-8H6zM19 17c0-6 10-6 10 0 0 4-5 3-5 7M24 29v.1",
  // A list that gets ticks.
  list: "M12 6h24v36H12zM17 16l2.500 2.500L24 14M17 26l2.500 2.500L24 24M28 17h4M28 27h4M18 35h14",
  // A page with a signature.
  plan: "M10 6h20l8 8v28H10zM30 6v8h8M17 33c3-6 6-6 7-2s5 2 7-2M17 21h14",
  calendar: "M7 10h34v32H7zM7 19h34M16 5v9M32 5v9M15 27h4M23 27h4M31 27h3M15 35h4M23 35h4",
  // A wallet.
  money: "M6 14h32v26H6zM6 14l24-8v8M30 23h12v9H30zM35 27.500h.1",
  // A removal van.
  move: "M4 14h24v20H4zM28 22h9l7 7v5H28M12 30.500a4 4 0 1 0 0 8 4 4 0 0 0 0-8M35 30.500a4 4 0 1 0 0 8 4 4 0 0 0 0-8",
  // Two houses with a child's way between them.
  homes: "M4 40V24l8-8 8 8v16zM28 40V18l8-8 8 8v22zM10 40v-8h4v8M34 40v-8h4v8M20 44h8",
  // A graduate's cap.
  school: "M4 17 24 8l20 9-20 9zM12 22v12q12 8 24 0V22M44 17v13",
  // A pin on a map.
  place:
    "M24 44C14 32 9 26 9 19a15 15 0 0 1 30 0c0 7-5 13-15 25M24 13a6 6 0 1 0 0 12 6 6 0 0 0 0-12",
  // Somebody who knows the way.
  compass: "M24 5a19 19 0 1 0 0 38 19 19 0 0 0 0-38M31 17l-4 10-10 4 4-10z",
  signpost: "M24 44V6M10 10h22l6 6-6 6H10z",
  // A tree that grew.
  tree: "M24 44V22M24 32l9-7M24 28l-8-6M24 6c9 0 15 6 15 13 0 5-5 9-10 9H19c-5 0-10-4-10-9C9 12 15 6 24 6",
  // A heart.
  care: "M24 42C10 32 5 25 5 18a9 9 0 0 1 19-4 9 9 0 0 1 19 4c0 7-5 14-19 24",
  // An open hand under a heart.
  hand: "M24 28c-8-6-11-10-11-14a6 6 0 0 1 11-4 6 6 0 0 1 11 4c0 4-3 8-11 14M6 34h8l6 3h9M14 42h18l10-8",
  lifebuoy:
    "M24 6a18 18 0 1 0 0 36 18 18 0 0 0 0-36M24 17a7 7 0 1 0 0 14 7 7 0 0 0 0-14M11 11l8 8M37 11l-8 8M11 37l8-8M37 37l-8-8",
  // A shield with a tick.
  safe: "M24 5l16 6v12c0 10-7 16-16 20C15 39 8 33 8 23V11zM17 24l5 5 9-10",
  scales: "M24 6v34M14 42h20M8 14h32M8 14 3 28h10zM40 14l-5 14h10z",
} as const;
