import { Stack } from "@sanity/ui";
import { styled } from "styled-components";

/** The number of a task, or its tick. */
export const Mark = styled.span`
  display: grid;
  flex: none;
  place-items: center;
  width: 2rem;
  height: 2rem;
  border: 2px solid light-dark(#14536b, #8fd0ea);
  border-radius: 50%;
  color: light-dark(#14536b, #8fd0ea);
  font: 600 1rem / 1 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;

  &[data-done="true"] {
    border-color: light-dark(#1d7048, #6fd3a0);
    background: light-dark(#1d7048, #6fd3a0);
    color: light-dark(#fff, #0b2324);
    font-size: 1.5rem;
  }
`;

/** Beside the words where there is room, above them on a phone. */
export const Picture = styled.div`
  flex: 1 1 16rem;
  max-width: 22rem;

  svg {
    display: block;
    width: 100%;
    height: auto;
  }
`;

/** Words with links in them, which colour alone does not tell apart. */
export const HelpText = styled(Stack)`
  a {
    text-decoration: underline;
  }
`;
