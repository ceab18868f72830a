import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isHosted, refusalOf, withBackend } from "./backend.ts";

const backend = withBackend();

const blue = { r: 0x22, g: 0x66, b: 0xaa };
const png = () => sharp({ create: { width: 64, height: 48, channels: 3, background: blue } }).png();

/** Assets are served from the root of the lake; the hosted one stores absolute addresses. */
const urlOf = (url: string) => new URL(url, backend().client.config().apiHost);

async function fetched(url: URL, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe("images", () => {
  it("are kept with their size and a small preview", async () => {
    const image = await backend().client.assets.upload("image", await png().toBuffer(), {
      filename: "blauw.png",
      title: "Blauw vlak",
    });
    expect(image).toMatchObject({
      _type: "sanity.imageAsset",
      originalFilename: "blauw.png",
      title: "Blauw vlak",
      mimeType: "image/png",
      metadata: { dimensions: { width: 64, height: 48 } },
    });
    expect(image._id).toMatch(/^image-[0-9a-f]{40}-64x48-png$/);
    expect(image.metadata.lqip).toMatch(/^data:image\/jpeg;base64,/);
    const { response, bytes } = await fetched(urlOf(image.url));
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(bytes).toEqual(await png().toBuffer());
  });

  it("are kept once, however often they come", async () => {
    const { client } = backend();
    const first = await client.assets.upload("image", await png().toBuffer());
    const second = await client.assets.upload("image", await png().toBuffer());
    expect(second._id).toBe(first._id);
  });

  it.each([
    ["w=32", { width: 32, height: 24, format: "png" }],
    ["w=32&h=32&fit=crop", { width: 32, height: 32, format: "png" }],
    ["w=16&dpr=2", { width: 32, height: 24, format: "png" }],
    ["rect=8,8,20,10", { width: 20, height: 10, format: "png" }],
    ["w=500&fit=max", { width: 64, height: 48, format: "png" }],
    ["w=32&fm=webp&q=50", { width: 32, height: 24, format: "webp" }],
    ["w=32&fm=jpg", { width: 32, height: 24, format: "jpeg" }],
  ])("are scaled, cut and converted by %s", async (options, expected) => {
    const image = await backend().client.assets.upload("image", await png().toBuffer());
    const { bytes } = await fetched(new URL(`?${options}`, urlOf(image.url)));
    expect(await sharp(bytes).metadata()).toMatchObject(expected);
  });

  it("come in the best format that the browser names, with auto=format", async () => {
    const image = await backend().client.assets.upload("image", await png().toBuffer());
    const url = new URL("?auto=format&w=32", urlOf(image.url));
    const { response } = await fetched(url, { accept: "image/webp,*/*" });
    expect(response.headers.get("content-type")).toBe("image/webp");
  });

  it("that are no images are refused", async () => {
    const call = backend().client.assets.upload("image", Buffer.from("geen beeld"));
    expect((await refusalOf(call)).statusCode).toBe(400);
  });

  it.skipIf(isHosted)("in SVG are refused with the way out", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const refusal = await refusalOf(backend().client.assets.upload("image", svg));
    expect(refusal.message).toContain("upload JPEG, PNG, WebP, GIF or AVIF");
  });

  it.skipIf(isHosted)("with options that make no sense answer 400", async () => {
    const image = await backend().client.assets.upload("image", await png().toBuffer());
    const { response } = await fetched(new URL("?w=-5", urlOf(image.url)));
    expect(response.status).toBe(400);
  });
});

describe("files", () => {
  const pdf = Buffer.from("%PDF-1.4\n%%EOF\n");

  it("are kept and served as they came", async () => {
    const file = await backend().client.assets.upload("file", pdf, { filename: "gids.pdf" });
    expect(file).toMatchObject({ _type: "sanity.fileAsset", extension: "pdf", size: pdf.length });
    const url = new URL("?dl=ouderschapsplan.pdf", urlOf(file.url));
    const { response, bytes } = await fetched(url);
    expect(bytes).toEqual(pdf);
    expect(response.headers.get("content-disposition")).toContain("ouderschapsplan.pdf");
  });

  it.skipIf(isHosted).each([
    ["pagina.html", "refused"],
    ["nep.pdf", "not really a pdf"],
  ])("named %s with the wrong content are refused", async (filename, reason) => {
    const page = Buffer.from("<script>alert(1)</script>");
    const refusal = await refusalOf(backend().client.assets.upload("file", page, { filename }));
    expect(refusal.statusCode).toBe(400);
    expect(refusal.message).toContain(reason);
  });
});

describe.skipIf(isHosted)("asset paths", () => {
  it.each([
    "/images/lake/production/../../../content.sqlite",
    "/images/%2e%2e/%2e%2e/accounts.sqlite",
    "/files/lake/production/tokens.json",
    `/files/lake/production/${"0".repeat(40)}.pdf`,
  ])("%s leads nowhere", async (path) => {
    const { response } = await fetched(urlOf(path));
    expect(response.status).toBe(404);
  });
});
