import { styled } from "styled-components";

/** The strip below the navigation bar. Its colours follow the Studio's own light or dark. */
export const Strip = styled.section`
  --ink: light-dark(#1d232b, #eceef1);
  --accent: light-dark(#14536b, #8fd0ea);
  --line: light-dark(#d9dee3, #3a4048);
  --good: light-dark(#1d7048, #6fd3a0);
  --busy: light-dark(#8a5a00, #f0c266);
  --bad: light-dark(#a3181f, #ffb1ab);

  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
  flex: none;
  max-height: 40vh;
  overflow: auto;
  padding: 0.4rem 1rem;
  border-bottom: 1px solid var(--line);
  background: light-dark(#f6f4ef, #1b1e22);
  color: var(--ink);
  font: 0.8125rem / 1.5 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;

  > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
  }

  output::before {
    display: inline-block;
    width: 0.5rem;
    height: 0.5rem;
    margin-right: 0.5rem;
    border-radius: 50%;
    background: currentcolor;
    content: "";
  }
  output[data-tone="good"]::before {
    color: var(--good);
  }
  output[data-tone="busy"]::before {
    color: var(--busy);
  }
  output[data-tone="bad"] {
    color: var(--bad);
  }

  strong {
    font-weight: 600;
  }
  a {
    color: var(--accent);
  }
  summary {
    cursor: pointer;
  }
  details[open] {
    flex-basis: 100%;
  }
  ul {
    margin: 0.25rem 0;
    padding-left: 1.25rem;
  }
  p {
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;
