import { expect, test } from "vitest";
import { imageView } from "./images.ts";

const hash = "a".repeat(40);

test("an image is never wider than the text and keeps its shape", () => {
  expect(imageView(`image-${hash}-1440x900-jpg`)).toEqual({
    path: `/beeld/image-${hash}-1440x900-jpg.webp`,
    width: 720,
    height: 450,
  });
  expect(imageView(`image-${hash}-100x50-png`)).toMatchObject({ width: 100, height: 50 });
});

test.each(["", "file-x-pdf", `image-${hash}-1440-jpg`, "../../etc/passwd"])("refuses %j", (id) => {
  expect(() => imageView(id)).toThrow(/is not the id of an image asset/);
});
