import { beforeEach, expect, it, vi } from "vitest";
import { Connection } from "./connection.ts";
import { withPatientSaves } from "./patient-saves.ts";

const url = "http://localhost:3900/v1/data/actions/production?tag=x";
const save = { method: "POST", body: JSON.stringify({ actions: [], transactionId: "t1" }) };
const network = vi.fn<typeof fetch>();
let connection: Connection;
let fetchPatiently: typeof fetch;

beforeEach(() => {
  vi.useFakeTimers();
  network.mockReset();
  connection = new Connection();
  fetchPatiently = withPatientSaves(network, connection);
  return () => vi.useRealTimers();
});

const noNetwork = () => Promise.reject(new TypeError("Failed to fetch"));
const answer = (body: object, status = 200) => Promise.resolve(Response.json(body, { status }));

it("sends a save again, with the same id, until the lake is there", async () => {
  network.mockImplementationOnce(noNetwork).mockImplementationOnce(noNetwork);
  network.mockImplementationOnce(() => answer({}, 503));
  network.mockImplementationOnce(() => answer({ transactionId: "t1" }));
  const saving = fetchPatiently(url, save);
  await vi.advanceTimersByTimeAsync(100);
  expect(connection.state()).toMatchObject({ isLost: true, waiting: 1, underWay: 0 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await saving).status).toBe(200);
  expect(connection.state()).toMatchObject({ isLost: false, waiting: 0 });
  expect(network.mock.calls.map(([, init]) => init?.body)).toEqual(Array(4).fill(save.body));
});

it("goes at once when the line is back", async () => {
  network.mockImplementationOnce(noNetwork).mockImplementationOnce(() => answer({}));
  const saving = fetchPatiently(url, save);
  await vi.advanceTimersByTimeAsync(1);
  connection.report(false);
  await saving;
  expect(network).toHaveBeenCalledTimes(2);
});

it("takes it as done when only the answer was lost", async () => {
  const error = { type: "transactionAlreadyExistsError" };
  network.mockImplementationOnce(noNetwork).mockImplementationOnce(() => answer({ error }, 409));
  const saving = fetchPatiently(url, save);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await (await saving).json()).toEqual({ transactionId: "t1" });
});

it("passes on what the lake refuses", async () => {
  const error = { type: "transactionAlreadyExistsError" };
  network.mockImplementationOnce(() => answer({ error }, 409));
  expect((await fetchPatiently(url, save)).status).toBe(409);
  network.mockImplementationOnce(noNetwork).mockImplementationOnce(() => answer({}, 403));
  const saving = fetchPatiently(url, save);
  await vi.advanceTimersByTimeAsync(5000);
  expect((await saving).status).toBe(403);
});

it("stops when the caller does", async () => {
  const stop = new AbortController();
  network.mockImplementation((_input, init) =>
    init?.signal?.aborted ? Promise.reject(init.signal.reason) : noNetwork(),
  );
  const saving = fetchPatiently(url, { ...save, signal: stop.signal });
  const end = expect(saving).rejects.toMatchObject({ name: "AbortError" });
  await vi.advanceTimersByTimeAsync(10);
  stop.abort();
  await vi.advanceTimersByTimeAsync(5000);
  await end;
  expect(connection.state().waiting).toBe(0);
});

it("carries out what somebody clicked, whatever the Studio does next", async () => {
  const stop = new AbortController();
  network.mockImplementationOnce(noNetwork).mockImplementation((_input, init) => {
    if (init?.signal?.aborted) return Promise.reject(init.signal.reason);
    return answer({ transactionId: "lake" });
  });
  const actions = [{ actionType: "sanity.action.document.publish", draftId: "drafts.a" }];
  const body = JSON.stringify({ actions });
  const publishing = fetchPatiently(url, { method: "POST", body, signal: stop.signal });
  stop.abort();
  expect(connection.state().underWay).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect((await publishing).status).toBe(200);
  expect(connection.state().underWay).toBe(0);
  const sent = network.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));
  expect(sent[0]).toEqual({ actions, transactionId: expect.stringMatching(/^[\da-f-]{36}$/) });
  expect(sent[1], "the same save, so it happens once").toEqual(sent[0]);
});

it("leaves all other requests alone", async () => {
  network.mockImplementation(noNetwork);
  for (const [address, init] of [
    [url, { ...save, body: "{}" }],
    [url, { method: "GET" }],
    ["http://localhost:3900/v1/users/me", save],
  ] as const)
    await expect(fetchPatiently(address, init)).rejects.toThrow(TypeError);
});
