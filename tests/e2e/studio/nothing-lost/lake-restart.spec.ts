import { expect, OUTAGE, openText, test } from "./open-text.ts";

test.use({ expectedNoise: OUTAGE });

test("what is typed before, while and after the lake restarts is all there", async ({
  editor,
  colleague,
  stack,
}) => {
  const id = "term-kindgesprek";
  const [text, other] = await Promise.all([openText(editor, id), openText(colleague, id)]);
  await text.fill("");
  const [before, during, after] = ["Dit staat er al. ", "Dit komt erbij. ", "En dit ook."];
  await text.pressSequentially(before, { delay: 60 });
  await stack.restartLake(async () => {
    await text.pressSequentially(during, { delay: 150 });
    await expect(editor.getByRole("region", { name: "Verbinding" })).toContainText(
      "Geen verbinding. Wat je typt blijft hier staan en wordt opgeslagen",
    );
    await expect(text).toHaveValue(before + during);
  });
  // The good news stays for six seconds only.
  await Promise.all([
    expect(editor.getByRole("region", { name: "Verbinding" })).toContainText(
      "De verbinding is terug. Alles wordt weer opgeslagen.",
    ),
    text.pressSequentially(after, { delay: 60 }),
  ]);

  const all = before + during + after;
  await expect.poll(async () => (await stack.read(`drafts.${id}`))?.explanation).toBe(all);
  await expect(text).toHaveValue(all);
  await expect(other).toHaveValue(all);
});
