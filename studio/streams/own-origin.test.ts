import { expect, it, vi } from "vitest";
import { Connection } from "./connection.ts";
import { keepToOrigin } from "./own-origin.ts";

const origin = "http://localhost:3900";

function studioFetch() {
  const network = vi.fn<typeof fetch>(async () => new Response("from the lake"));
  return { network, fetch: keepToOrigin(network, origin, "lake", new Connection()) };
}

it.each(["/v1/ping", `${origin}/v1/ping`])("passes on %s", async (url) => {
  const { network, fetch } = studioFetch();
  const init = { method: "POST" };
  expect(await (await fetch(url, init)).text()).toBe("from the lake");
  expect(network).toHaveBeenCalledExactlyOnceWith(url, init);
});

it("takes a request to the project's host name to our own origin", async () => {
  const { network, fetch } = studioFetch();
  await fetch("http://lake.localhost:3900/v1/users/me?tag=x", { method: "GET" });
  expect(network).toHaveBeenCalledExactlyOnceWith(`${origin}/v1/users/me?tag=x`, {
    method: "GET",
  });
  await fetch(new Request("http://lake.localhost:3900/v1/users/me", { headers: { "x-a": "1" } }));
  const [moved] = network.mock.lastCall ?? [];
  expect(moved).toBeInstanceOf(Request);
  expect((moved as Request).url).toBe(`${origin}/v1/users/me`);
  expect((moved as Request).headers.get("x-a")).toBe("1");
});

it("answers for other hosts without asking them", async () => {
  const { network, fetch } = studioFetch();
  const version = await fetch("https://sanity-cdn.com/v1/modules/sanity/latest/%5E6.16.0/t1");
  expect(await version.json()).toEqual({});
  const feedback = await fetch("https://api.sanity.io/vX/intake/feedback", { method: "POST" });
  expect(feedback.ok).toBe(false);
  expect(network).not.toHaveBeenCalled();
});
