/** `npm run handbook-pictures`: the pictures of docs/handleiding, in the order of its pages. */
import { test } from "../support/studio-stack.ts";
import { takePicture } from "./picture.ts";

test("inloggen", async ({ page, stack }) => {
  await page.goto(stack.setupLink("regionalEditor", ["region-zeeland"]));
  const main = page.getByRole("main");
  await main.getByLabel("Je naam").fill("Sanne de Vries");
  await main.getByLabel("Je e-mailadres").fill("sanne@voorbeeld.nl");
  await takePicture(page, {
    name: "account-maken",
    of: [main],
    rings: [main.getByRole("button", { name: "Account maken" })],
  });
});
