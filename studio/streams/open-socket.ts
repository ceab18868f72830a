/** The lake's heartbeat comes every 15 seconds; a line that is silent for longer than this is dead. */
const longestSilence = 40_000;

/** What a socket tells: its messages, and once that it ended. */
interface SocketEvents {
  onText: (text: string) => void;
  onEnd: (code: number, reason: string) => void;
}

/**
 * Opens a WebSocket and watches that it stays alive.
 * @returns ends the socket, without a word to `onEnd`
 */
export function openSocket(url: string, { onText, onEnd }: SocketEvents): () => void {
  const socket = new WebSocket(url);
  const listening = new AbortController();
  const hangUp = () => {
    listening.abort();
    clearTimeout(watch);
    // Closing one that is not open yet works too, but browsers warn about it in the console.
    if (socket.readyState === WebSocket.CONNECTING)
      socket.addEventListener("open", () => socket.close());
    else socket.close();
  };
  const giveUp = () => {
    hangUp();
    onEnd(1006, "");
  };
  let watch = setTimeout(giveUp, longestSilence);
  const { signal } = listening;
  socket.addEventListener(
    "message",
    ({ data }) => {
      clearTimeout(watch);
      watch = setTimeout(giveUp, longestSilence);
      onText(String(data));
    },
    { signal },
  );
  socket.addEventListener(
    "close",
    ({ code, reason }) => {
      hangUp();
      onEnd(code, reason);
    },
    { signal },
  );
  return hangUp;
}
