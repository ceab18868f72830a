import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { hasSameRights, type Identify } from "../auth/caller.ts";
import { websocketSink } from "../listen/websocket-sink.ts";
import { LakeError } from "../model.ts";
import type { Presence } from "../presence/presence.ts";
import type { Services } from "../routes/services.ts";
import type { ApiDoor } from "./api-door.ts";
import { startStream } from "./send-reply.ts";

/** Upgrades requests to WebSockets: event streams, and the Studio's presence channel. */
export interface UpgradeDoor {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Closes every WebSocket. */
  close: () => void;
}

/** Refusals of a stream close the WebSocket with this plus the HTTP status. */
const closeCodeBase = 4000;

export function upgradeDoor(
  services: Services,
  api: ApiDoor,
  presence: Presence,
  identify: Identify,
): UpgradeDoor {
  const { origins, log } = services;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });

  const guarded = (request: IncomingMessage) => {
    const base = origins.baseOf(request);
    origins.foreignPage(request, base);
    const caller = identify(request.headers);
    // A browser lets any page open a WebSocket, cookies included; only its Origin tells.
    if (caller?.via === "cookie") origins.requireTrustedPage(request, base);
    return { url: new URL(request.url ?? "/", base), base, caller };
  };

  return {
    upgrade(request, socket, head) {
      socket.on("error", () => socket.destroy());
      let visit: ReturnType<typeof guarded>;
      try {
        visit = guarded(request);
      } catch (error) {
        const status = error instanceof LakeError ? error.status : 500;
        socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
        return;
      }
      sockets.handleUpgrade(request, socket, head, (connection) => {
        connection.on("error", () => connection.terminate());
        if (/^\/v[\dX-]+\/socket\/[\w-]+$/.test(visit.url.pathname)) {
          presence.join(connection, visit.caller, () =>
            hasSameRights(visit.caller, identify(request.headers, false)),
          );
          return;
        }
        api({ request, url: visit.url, base: visit.base }).then(
          (reply) => {
            if (reply.kind === "events") startStream(reply, websocketSink(connection));
            else refuse(connection, 400, "This address is no event stream; use HTTP.");
          },
          (error: unknown) => {
            if (error instanceof LakeError) return refuse(connection, error.status, error.message);
            log(error instanceof Error ? (error.stack ?? error.message) : String(error));
            return refuse(connection, 500, "The content lake failed; its log says why.");
          },
        );
      });
    },
    close() {
      for (const connection of sockets.clients) connection.terminate();
      sockets.close();
    },
  };
}

/** Closes with the HTTP status in the code, and a reason that fits the 123 bytes there are. */
function refuse(connection: WebSocket, status: number, message: string): void {
  const short = message.replace(/[^\x20-\x7e]/g, "?").slice(0, 60);
  connection.close(closeCodeBase + status, JSON.stringify({ statusCode: status, message: short }));
}
