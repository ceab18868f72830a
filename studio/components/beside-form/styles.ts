import { styled } from "styled-components";

/** The whole pane. Its colours follow the Studio's own light or dark. */
export const Pane = styled.section`
  --ink: light-dark(#1d232b, #eceef1);
  --line: light-dark(#d9dee3, #3a4048);
  --accent: light-dark(#14536b, #8fd0ea);
  --on-accent: light-dark(#fff, #10171c);

  display: flex;
  flex-direction: column;
  height: 100%;
  color: var(--ink);
  font: 0.8125rem / 1.5 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;

/** The row of choices above the view. */
export const Toolbar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5rem 1rem;
  padding: 0.5rem 0.75rem;
  border-bottom: 1px solid var(--line);

  fieldset {
    display: flex;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  button,
  select {
    min-height: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  option {
    background: light-dark(#fff, #1b1e22);
  }
  a {
    margin-left: auto;
    color: var(--accent);
  }
`;

/** A few words instead of the view. */
export const Words = styled.div`
  max-width: 36rem;
  padding: 1.5rem 1.25rem;
  overflow: auto;
  font-size: 0.9375rem;

  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.125rem;
  }
  p {
    margin: 0;
  }
  ul {
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 0.75rem 0;
    border-top: 1px solid var(--line);
  }
  a,
  button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    text-align: left;
    text-decoration: underline;
    cursor: pointer;
  }
`;
