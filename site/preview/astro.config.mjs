import site from "../../astro.config.mjs";
import { parseSiteEnv } from "../data/env.ts";
import { previewAdapter } from "./adapter.ts";

const { DIGIPLEIN_REGION } = parseSiteEnv(process.env);

/** The site as it is, but rendered when it is asked for: what editors see beside the form. */
export default {
  ...site,
  output: "server",
  base: `/preview/${DIGIPLEIN_REGION}/`,
  adapter: previewAdapter(),
};
