import { expect, openText, test } from "./open-text.ts";

test("a click on Publiceren counts for the words on the screen, not for an older check", async ({
  editor,
  stack,
}) => {
  const id = "term-co-ouderschap";
  const words = "Dit staat er in het echt.";
  let goOn = () => {};
  const isClicked = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  // The check of a slug asks the lake, so this holds the check that begins with the first key.
  await editor.route(/\/data\/query\//, async (route) => {
    if (decodeURIComponent(route.request().url()).includes("count(*[_type in $types"))
      await isClicked;
    await route.continue();
  });
  const text = await openText(editor, id);
  await text.fill("");
  await expect.poll(async () => (await stack.read(`drafts.${id}`)) !== undefined).toBe(true);
  await editor.waitForTimeout(500);
  await text.fill(words);
  await expect.poll(async () => (await stack.read(`drafts.${id}`))?.explanation).toBe(words);
  await editor.getByRole("button", { name: "Publiceren", exact: true }).click();
  goOn();
  await expect.poll(async () => (await stack.read(id))?.explanation).toBe(words);
  await editor.unrouteAll();
});
