/** What we need of a kind of socket. */
interface SocketKind {
  prototype: { readyState: number; send: WebSocket["send"] };
}

/**
 * Lets sockets drop what is sent while they close. They do so anyhow, but the browser complains of it
 * in the console, and the Studio says goodbye over its socket when the page, or the session, ends.
 * @param kind the browser's `WebSocket`
 */
export function dropLateMessages({ prototype }: SocketKind): void {
  const { send } = prototype;
  prototype.send = function (this: SocketKind["prototype"], data) {
    if (this.readyState < 2) send.call(this, data);
  };
}
