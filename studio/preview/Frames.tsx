import { type ReactNode, useEffect, useRef, useState } from "react";
import { type FrameMessage, frameMessageSchema } from "./frame-message.ts";
import { FrameArea } from "./styles.ts";

/** The widths at which a page can be looked at, in CSS px. */
export const WIDTHS = { phone: 390, desktop: 1280 } as const;

interface Props {
  /** The page to show; with another one the old page stays in view until the new one is there. */
  url: string;
  width: number;
  /** Hidden while something else is said in its place; it loads all the same. */
  isHidden: boolean;
  onMessage: (message: FrameMessage) => void;
  onShown: () => void;
}

/** The page at its true width, made smaller when there is less room; scrolled to where it was. */
export function Frames({ url, width, isHidden, onMessage, onShown }: Props): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const frames = useRef(new Map<string, HTMLIFrameElement>());
  const scrolled = useRef({ page: "", top: 0 });
  const [shown, setShown] = useState("");
  const room = useSize(area.current);
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / width);

  const show = (ready: string) => {
    if (ready !== url) return;
    const { page, top } = scrolled.current;
    if (page === pageOf(url))
      frames.current.get(url)?.contentWindow?.postMessage({ scrollTo: top }, "*");
    setShown(url);
    onShown();
  };

  const take = (message: FrameMessage, from: string) => {
    if (message.preview === "scroll") {
      if (from === shown) scrolled.current = { page: pageOf(shown), top: message.top };
      return;
    }
    // A link can only be followed on the page that is in view; the others say that one is there.
    if (message.preview !== "go") show(from);
    if (from === url) onMessage(message);
  };

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const message = frameMessageSchema.safeParse(data).data;
      for (const [from, frame] of frames.current)
        if (message && frame.contentWindow === source) take(message, from);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  });

  return (
    <FrameArea ref={area} data-hidden={isHidden}>
      {[...new Set([shown, url])].filter(Boolean).map((source) => (
        <iframe
          key={source}
          ref={(frame) => {
            if (frame) frames.current.set(source, frame);
            else frames.current.delete(source);
          }}
          src={source}
          title="Voorbeeld van de pagina"
          sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
          data-shown={source === shown}
          // Also for an answer that tells nothing, such as that the preview cannot be reached.
          onLoad={() => show(source)}
          style={{ width, height: room.height / scale, transform: `scale(${scale})` }}
        />
      ))}
    </FrameArea>
  );
}

/** A page without which revision of it. */
function pageOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}

/** The size of an element, also when it changes. */
function useSize(element: HTMLElement | null): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setSize(entry.contentRect));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
