import type { APIRoute } from "astro";
import { loadOpenData } from "../../data/open-data.ts";
import { href } from "../../lib/href.ts";
import { dataPackage } from "../../lib/open-data/datapackage.ts";
import { siteUrl } from "../../lib/site-url.ts";

/** What the files of the open data are, for tools. */
export const GET: APIRoute = async ({ site }) => {
  const { shell, pages, day } = await loadOpenData();
  const homepage = new URL(href("/open-data/"), siteUrl(site)).href;
  const facts = { siteTitle: shell.siteTitle, homepage, pages: [...pages.keys()], day };
  return Response.json(dataPackage(facts));
};
