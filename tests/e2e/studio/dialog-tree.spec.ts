import { expect, test } from "../../support/studio-stack.ts";

const DIALOG = "dialog-ik-zit-ertussenin";

test("a conversation stands beside its form as a tree, which shows what is wrong and leads there", async ({
  as,
}) => {
  const page = await as({ role: "editor" });
  await page.goto(`/studio/intent/edit/id=${DIALOG};type=dialog/`);
  await page.getByRole("tab", { name: "Gesprek als boom" }).click();
  const tree = page.getByRole("region", { name: "Gesprek als boom" });
  const box = (words: string) => tree.locator("svg").getByRole("button", { name: words });
  await expect(box("Begin Eerst even dit")).toBeVisible();
  await expect(box("Uitkomst: nu hulp nodig Jij hoort veilig te zijn")).toHaveCount(1);
  await expect(tree.getByText("Elk antwoord leidt naar iemand")).toBeVisible();

  // A box leads to its question in the form, where an answer is broken.
  await box("Vraag Heb je al eens gezegd").click();
  const question = page.getByRole("dialog");
  await expect(question.getByRole("textbox", { name: "Vraag", exact: true })).toHaveValue(
    "Heb je al eens gezegd dat je dat niet wilt?",
  );
  await question.getByText("Ja, maar het gaat gewoon door").click();
  const next = page.getByRole("combobox", { name: "Dan gaat het gesprek naar" });
  await next.selectOption({ label: "Maak een keuze" });
  await expect(tree.getByText("Eén plek klopt nog niet.")).toBeVisible();
  await expect(box("Vraag Heb je al eens gezegd")).toContainText(
    "“Ja, maar het gaat gewoon door”: Dit antwoord leidt naar een vraag of uitkomst die niet bestaat.",
  );

  // What does not exist yet is made on the spot, and asks in the picture to be filled in.
  await next.selectOption({ label: "Maak een nieuwe uitkomst" });
  await expect(next.getByRole("option", { selected: true })).toHaveText(
    "Uitkomst: nog zonder titel",
  );
  await expect(box("Uitkomst Nog zonder titel")).toContainText("staat niemand om mee te praten");
});
