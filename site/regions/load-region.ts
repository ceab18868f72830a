import { parseRegionConfig, type RegionConfig } from "../lib/region-config.ts";

/**
 * Loads the variant that is built.
 *
 * @param id folder name under site/regions, the value of DIGIPLEIN_REGION
 * @throws Error when there is no such folder or its region.ts is wrong
 */
export async function loadRegion(id: string): Promise<RegionConfig> {
  const file = `site/regions/${id}/region.ts`;
  let module: { region?: unknown };
  try {
    module = await import(`./${id}/region.ts`);
  } catch (cause) {
    throw new Error(
      `There is no variant "${id}": ${file} cannot be loaded. Set DIGIPLEIN_REGION to a folder of site/regions.`,
      { cause },
    );
  }
  const region = parseRegionConfig(module.region, file);
  if (region.id !== id) {
    throw new Error(`${file} says id "${region.id}"; make it "${id}", the name of its folder.`);
  }
  return region;
}
