import { randomUUID } from "node:crypto";
import type { WebSocket } from "ws";
import { z } from "zod";
import type { Caller } from "../auth/caller.ts";
import { heartbeatInterval } from "../listen/event-sink.ts";

/**
 * Who is where in the Studio. Speaks the JSON-RPC of `@sanity/bifur-client` over a WebSocket:
 * each Studio announces its place, and the others hear of it. Nothing is kept.
 */
export interface Presence {
  /** @param isUnchanged whether the caller's rights are still what they were */
  join: (socket: WebSocket, caller: Caller | null, isUnchanged: () => boolean) => void;
}

/** The close code by which the Studio's presence client knows that it must log in. */
const unauthorized = 4001;

const message = z.discriminatedUnion("method", [
  z.object({ id: z.string(), method: z.literal("authorization") }),
  z.object({ id: z.string(), method: z.literal("presence_subscribe") }),
  z.object({ id: z.string(), method: z.literal("presence_unsubscribe") }),
  z.object({
    id: z.string(),
    method: z.literal("presence_announce"),
    params: z.object({
      data: z.object({ sessionId: z.string().max(100), locations: z.array(z.unknown()).max(50) }),
    }),
  }),
  z.object({
    id: z.string(),
    method: z.literal("presence_rollcall"),
    params: z.object({ session: z.string().max(100) }),
  }),
  z.object({
    id: z.string(),
    method: z.literal("presence_disconnect"),
    params: z.object({ session: z.string().max(100) }),
  }),
]);

interface Member {
  socket: WebSocket;
  userId: string;
  /** Set while this Studio wants to hear of the others. */
  subscription?: string;
  /** Set once this Studio told where it is. */
  session?: string;
}

export function presence(): Presence {
  const members = new Set<Member>();

  const tellOthers = (from: Member, result: object) => {
    for (const { socket, subscription } of members) {
      if (socket === from.socket || subscription === undefined) continue;
      const params = { subscription, result };
      socket.send(JSON.stringify({ jsonrpc: "2.0", method: "presence_subscription", params }));
    }
  };

  return {
    join(socket, caller, isUnchanged) {
      if (!caller?.account) {
        socket.close(unauthorized, "Log in first.");
        return;
      }
      const member: Member = { socket, userId: caller.actor.id };
      members.add(member);
      const heartbeat = setInterval(() => {
        if (isUnchanged()) socket.send("♥");
        else socket.close(unauthorized, "Log in again.");
      }, heartbeatInterval);
      socket.on("message", (data) => {
        const parsed = parseMessage(String(data));
        if (!parsed) return;
        if (!isUnchanged()) {
          socket.close(unauthorized, "Log in again.");
          return;
        }
        const result = react(member, parsed, tellOthers);
        socket.send(JSON.stringify({ jsonrpc: "2.0", id: parsed.id, result }));
      });
      socket.on("close", () => {
        clearInterval(heartbeat);
        members.delete(member);
        if (member.session !== undefined) leave(member, member.session, tellOthers);
      });
    },
  };
}

function react(
  member: Member,
  asked: z.output<typeof message>,
  tellOthers: (from: Member, result: object) => void,
): unknown {
  switch (asked.method) {
    case "presence_subscribe":
      member.subscription = randomUUID();
      return member.subscription;
    case "presence_unsubscribe":
      delete member.subscription;
      return {};
    case "presence_announce": {
      const { sessionId, locations } = asked.params.data;
      member.session = sessionId;
      tellOthers(member, { type: "state", i: member.userId, m: { sessionId, locations } });
      return {};
    }
    case "presence_rollcall":
      tellOthers(member, { type: "rollCall", i: member.userId, session: asked.params.session });
      return {};
    case "presence_disconnect":
      leave(member, asked.params.session, tellOthers);
      return {};
    case "authorization":
      // The cookie of the upgrade said already who this is.
      return {};
  }
}

function leave(
  member: Member,
  session: string,
  tellOthers: (from: Member, result: object) => void,
): void {
  delete member.session;
  tellOthers(member, { type: "disconnect", i: member.userId, m: { session } });
}

/** @returns null for what is not a message that we know; such a client gets no answer */
function parseMessage(text: string): z.output<typeof message> | null {
  try {
    return message.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
