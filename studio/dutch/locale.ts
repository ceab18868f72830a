import { nlNLLocale } from "@sanity/locale-nl-nl";
import type { LocaleResourceRecord, PluginOptions } from "sanity";
import { sayJe } from "./say-je.ts";

type Bundle = {
  resources:
    | LocaleResourceRecord
    | (() => Promise<LocaleResourceRecord | { default: LocaleResourceRecord }>);
};

const informal = (texts: object): LocaleResourceRecord =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === "string" ? sayJe(text) : text,
    ]),
  );

/** Texts that say "je", loaded when the Studio asks for them. */
const withJe = <One extends Bundle>(bundle: One): One => ({
  ...bundle,
  resources: async () => {
    const { resources } = bundle;
    const loaded = typeof resources === "function" ? await resources() : resources;
    return informal(
      "default" in loaded && typeof loaded.default === "object" ? loaded.default : loaded,
    );
  },
});

/** Sanity's Dutch, in which the Studio speaks to editors as we do. */
export function dutchLocale(): PluginOptions {
  const plugin = nlNLLocale();
  const locales = plugin.i18n?.locales;
  if (!Array.isArray(locales))
    throw new Error("Sanity's Dutch changed its shape; see studio/dutch/locale.ts.");
  return {
    ...plugin,
    i18n: {
      locales: locales.map((locale) => ({
        ...locale,
        bundles: (locale.bundles ?? []).map(withJe),
      })),
    },
  };
}
