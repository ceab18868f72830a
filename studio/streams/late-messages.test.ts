import { expect, it } from "vitest";
import { dropLateMessages } from "./late-messages.ts";

it.each([
  ["CONNECTING", 0, ["hello"]],
  ["OPEN", 1, ["hello"]],
  ["CLOSING", 2, []],
  ["CLOSED", 3, []],
])("a socket that is %s", (_name, readyState, expected) => {
  const sent: string[] = [];
  class Socket {
    readyState = readyState;
    send(data: unknown) {
      sent.push(`${data}`);
    }
  }
  dropLateMessages(Socket);
  new Socket().send("hello");
  expect(sent).toEqual(expected);
});
