import { expect, openText, test } from "./open-text.ts";

test("a click on Publiceren is carried out, also for who types on while the lake is slow", async ({
  editor,
  stack,
}) => {
  const id = "term-ouderschapsplan";
  const text = await openText(editor, id);
  let answer = () => {};
  const isTyped = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await editor.route(/\/data\/actions\//, async (route) => {
    if (route.request().postData()?.includes("document.publish")) await isTyped;
    await route.continue();
  });
  const publish = editor.getByRole("button", { name: "Publiceren" });
  const words = "Dit gaat naar de site.";
  await text.fill(words);
  await expect(publish).toBeEnabled();
  const underWay = editor.waitForRequest((request) =>
    Boolean(request.postData()?.includes("document.publish")),
  );
  await publish.click();
  await underWay;
  await text.press("Control+End");
  await text.pressSequentially(" Te vroeg.", { delay: 50 });
  await expect(text, "the form waits, and shows that it does").toHaveValue(words);
  answer();
  await expect.poll(async () => (await stack.read(id))?.explanation).toBe(words);
  expect(await stack.read(`drafts.${id}`)).toBeUndefined();

  await expect(editor.getByRole("button", { name: "Publiceren" })).toBeDisabled();
  await editor.waitForTimeout(600);
  await text.pressSequentially(" En dit erna.", { delay: 50 });
  await expect
    .poll(async () => (await stack.read(`drafts.${id}`))?.explanation)
    .toBe(`${words} En dit erna.`);
  await editor.unrouteAll();
});
