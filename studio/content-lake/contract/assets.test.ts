import { crc32 } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isHosted, refusalOf, withBackend } from "./backend.ts";
import { plainRequest } from "./plain-request.ts";

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

  it.skipIf(isHosted)("in SVG are cleaned, and served so that they can do nothing", async () => {
    const svg = [
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">',
      "<style>.a{fill:#26a}</style><style>@import url(https://kwaad.example/a.css)</style>",
      '<script>alert(1)</script><a href="javascript:alert(1)"><rect class="a" onclick="alert(1)"/></a>',
      '<use href="https://kwaad.example/b.svg#x"/><image href="https://kwaad.example/c.png"/>',
      '<linearGradient id="g"/><use href="#g"/>',
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></foreignObject></svg>',
    ].join("");
    // By what it is: its name says PNG.
    const image = await backend().client.assets.upload("image", Buffer.from(svg), {
      filename: "logo.png",
    });
    expect(image).toMatchObject({
      mimeType: "image/svg+xml",
      extension: "svg",
      metadata: { dimensions: { width: 20, height: 10 } },
    });
    const { response, bytes } = await fetched(urlOf(`${image.url}?w=100&auto=format`));
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    );
    const clean = String(bytes);
    for (const kept of ["<svg", ".a{fill:#26a}", 'class="a"', "<linearGradient", 'href="#g"'])
      expect(clean).toContain(kept);
    for (const gone of ["script", "kwaad", "onclick", "foreignObject", "iframe", "<image", "<a "])
      expect(clean).not.toContain(gone);
  });

  it.skipIf(isHosted).each([
    ["an SVG with entities that unfold", '<!DOCTYPE svg [<!ENTITY a "aa">]><svg>&a;</svg>', "SVG"],
    ["an SVG of a megabyte", `<svg>${" ".repeat(1_000_000)}</svg>`, "at most 512 kB"],
    ["a page that calls itself SVG", "<html><svg></svg></html>", "not an image"],
  ])("%s is refused", async (_, text, reason) => {
    const call = backend().client.assets.upload("image", Buffer.from(text), { filename: "a.svg" });
    expect(await refusalOf(call)).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining(reason),
    });
  });

  it.skipIf(isHosted)("that would unpack into gigabytes are refused by their header", async () => {
    const bytes = await png().toBuffer();
    // Width and height in the header of a PNG, with its checksum made right again.
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    const refusal = await refusalOf(backend().client.assets.upload("image", bytes));
    expect(refusal).toMatchObject({ statusCode: 400 });
    expect(refusal.message).toContain("60000 × 60000 pixels");
  });

  it.skipIf(isHosted)("that are cut short are refused, with what to do", async () => {
    const bytes = (await png().toBuffer()).subarray(0, 60);
    const refusal = await refusalOf(backend().client.assets.upload("image", bytes));
    expect(refusal.statusCode).toBe(400);
    expect(refusal.message).toMatch(/damaged|not an image/);
  });

  it.skipIf(isHosted)("and files that are too large are refused before they are read", async () => {
    const { client } = backend();
    const headers = { authorization: `Bearer ${client.config().token}` };
    for (const [kind, megabytes] of [
      ["images", 20],
      ["files", 50],
    ] as const) {
      const path = `/v1/assets/${kind}/production?filename=a.pdf`;
      const body = "x".repeat(megabytes * 1024 * 1024 + 1);
      const request = { method: "POST", headers, body };
      const answer = await plainRequest(String(client.config().apiHost), path, request);
      expect([answer.status, answer.text]).toEqual([
        413,
        expect.stringContaining(`${megabytes} MB`),
      ]);
    }
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
    ["pagina.html", "<script>alert(1)</script>", "refused"],
    ["nep.pdf", "<script>alert(1)</script>", "not really a pdf"],
    ["nep.docx", "PK\u0003\u0004 any zip", "not really a docx"],
    ["nep.odt", "PK\u0003\u0004 any zip", "not really a odt"],
    ["nep.mp4", "<script>alert(1)</script>", "not really a mp4"],
    ["nep.mp3", "<script>alert(1)</script>", "not really a mp3"],
    ["nep.txt", "text\u0000with a zero", "not really a txt"],
    ["geen-naam", "%PDF-1.4", "refused"],
  ])("named %s with the wrong content are refused", async (filename, content, reason) => {
    const page = Buffer.from(content);
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
