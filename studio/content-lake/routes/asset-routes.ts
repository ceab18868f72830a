import { z } from "zod";
import { maximumFile, maximumImage } from "../assets/accepted-types.ts";
import { type AssetDocument, describeFile, keepImage } from "../assets/describe-upload.ts";
import { searchOptions } from "../http/body.ts";
import type { SignedInCall } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import { type Route, signedIn } from "../http/route.ts";
import { dataset, projectId, type Services } from "./services.ts";

const told = z.string().max(1000).optional();
const uploadOptions = z.object({
  filename: z.string().max(255).optional(),
  title: told,
  description: told,
  label: told,
  creditLine: told,
});

/** `assets/images` and `assets/files`: uploads. The bytes are served from `/images` and `/files`. */
export function assetRoutes({ lake, assets }: Services): Route[] {
  const folder = `${projectId}/${dataset}`;

  const store = async (call: SignedInCall, bytes: Buffer, asset: AssetDocument): Promise<Reply> => {
    const { actor } = call.caller;
    // Not of the hosted lake: by it, who uploads something may take it away again.
    const mutations = [{ createIfNotExists: { ...asset, uploadedBy: actor.id } }];
    // Asked first, so that nobody without the right to write can leave bytes behind.
    await lake.mutate(mutations, { actor, dryRun: true });
    if ((await assets.sizeOf(asset.path)) === null) await assets.write(asset.path, bytes);
    await lake.mutate(mutations, { actor });
    const { documents } = await lake.documents([asset._id], actor);
    return json({ document: documents[0] });
  };

  return [
    signedIn("POST", "/assets/images/:dataset", async (call) => {
      const facts = searchOptions(call, uploadOptions);
      const { bytes, asset } = await keepImage(await call.body(maximumImage), folder, facts);
      return store(call, bytes, asset);
    }),
    signedIn("POST", "/assets/files/:dataset", async (call) => {
      const facts = searchOptions(call, uploadOptions);
      const bytes = await call.body(maximumFile);
      return store(call, bytes, describeFile(bytes, folder, facts));
    }),
  ];
}
