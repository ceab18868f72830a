import type { Page } from "@playwright/test";
import { expect, test } from "../../support/studio-stack.ts";

const ARTICLE = "article-het-is-niet-jouw-schuld";
const OFFER = "service-veilig-thuis-zeeland";
const open = (page: Page, id: string, type: string) =>
  page.goto(`/studio/intent/edit/id=${id};type=${type}/`);
const whose = (page: Page) => page.getByRole("region", { name: "Van wie dit is" });

test("Zeeland finds its own work first, and says that an offer was checked", async ({
  as,
  stack,
}) => {
  const zeeland = await as({ role: "regionalEditor", regions: ["region-zeeland"] });
  await zeeland.goto("/studio/structure/werklijst");
  const desk = zeeland.getByRole("listbox", { name: "Inhoud" });
  await expect(desk.getByRole("option").first()).toHaveText("Werklijst");
  await expect(desk.getByRole("option", { name: "Landelijke teksten" })).toBeVisible();
  await expect(desk.getByRole("option", { name: "Sites en regio's" })).toHaveCount(0);

  const offer = await stack.read(OFFER);
  const name = String(offer?.name);
  await zeeland.getByRole("link", { name }).click();
  await expect(zeeland.getByRole("textbox", { name: "Naam", exact: true })).toHaveValue(name);
  await expect(whose(zeeland)).toHaveCount(0);
  await zeeland.getByRole("button", { name: "Documentacties openen" }).click();
  await zeeland.getByRole("menuitem", { name: "Gecontroleerd" }).click();
  await zeeland.getByRole("dialog").getByRole("button", { name: "Gebeld" }).click();
  await expect(zeeland.getByText(/^Gecontroleerd op \d/)).toBeVisible();
  // It no longer waits, in the list beside the form.
  await expect(zeeland.getByRole("link", { name })).toHaveCount(0);
});

test("Zeeland reads why a national text is not its own, adapts it, and hears when it moves", async ({
  as,
  stack,
}) => {
  const zeeland = await as({ role: "regionalEditor", regions: ["region-zeeland"] });
  await open(zeeland, ARTICLE, "article");
  await expect(whose(zeeland)).toContainText("Alleen de landelijke redactie wijzigt hem.");
  await expect(zeeland.getByRole("textbox", { name: "Titel" })).not.toBeEditable();
  await whose(zeeland).getByRole("button", { name: "Pas aan voor mijn regio" }).click();

  const summary = zeeland.getByRole("textbox", { name: "Eigen samenvatting" });
  await expect(summary).toBeEditable();
  await summary.fill("Zo zit het in Zeeland.");
  const id = `aanpassing-zeeland-${ARTICLE}`;
  const publish = zeeland.getByRole("button", { name: "Publiceren" });
  await expect(publish).toBeEnabled();
  await publish.click();
  await expect
    .poll(() => stack.read(id))
    .toMatchObject({
      ownerRegion: { _ref: "region-zeeland" },
      base: { _ref: ARTICLE },
      baseHash: expect.stringMatching(/^summary:/),
    });

  await stack.write({ patch: { id: ARTICLE, set: { summary: "Anders dan het was." } } });
  const moved = zeeland.getByRole("region", { name: "Basis gewijzigd" });
  await expect(moved).toContainText(": Samenvatting. Klopt je aanpassing nog?");
  await moved.getByRole("button", { name: "Ik heb ernaar gekeken" }).click();
  await expect(moved).toHaveCount(0);
});

test("Groningen cannot touch what is Zeeland's, and proposes a change", async ({ as, stack }) => {
  const groningen = await as({ role: "regionalEditor", regions: ["region-groningen"] });
  await open(groningen, OFFER, "service");
  await expect(whose(groningen)).toContainText("Dit is van Zeeland.");
  await expect(groningen.getByRole("textbox", { name: "Naam", exact: true })).not.toBeEditable();
  await whose(groningen).getByRole("button", { name: "Stel een wijziging voor" }).click();
  const reason = groningen.getByRole("textbox", { name: "Waarom" });
  await expect(reason).toBeEditable();
  await reason.fill("Het nummer is veranderd.");
  const query = '*[_type == "changeProposal"][0]{subject, ownerRegion, proposedBy, reason}';
  await expect
    .poll(async () => {
      const answer = await groningen.request.get(`${stack.url}/v2025-02-19/data/query/production`, {
        params: { query, perspective: "raw" },
      });
      return (await answer.json()).result;
    })
    .toMatchObject({
      subject: { _ref: OFFER },
      ownerRegion: { _ref: "region-groningen" },
      proposedBy: "Redactie van Groningen",
      reason: "Het nummer is veranderd.",
    });
});

test("a reader sees all and changes nothing; the national team sees whose it is", async ({
  as,
}) => {
  const reader = await as({ role: "reader" });
  await open(reader, OFFER, "service");
  await expect(whose(reader)).toContainText("Je bent hier als lezer");
  await expect(reader.getByRole("textbox", { name: "Naam", exact: true })).not.toBeEditable();
  await expect(whose(reader).getByRole("button")).toHaveCount(0);

  const editor = await as({ role: "editor" });
  await editor.goto(`/studio/structure/regios;region-zeeland;menukaart;actief;${OFFER}`);
  // Folded away as soon as the form needs the room; it is in the page all the same.
  const desk = editor.getByRole("listbox", { name: "Zeeland", includeHidden: true });
  await expect(desk).toBeAttached();
  await expect(whose(editor)).toContainText("Dit is van Zeeland.");
  await expect(editor.getByRole("textbox", { name: "Naam", exact: true })).toBeEditable();
});
