import { styled } from "styled-components";

/** A message near the bottom of the Studio, above the bar that says whether a document is saved. */
export const Notice = styled.section`
  position: fixed;
  inset: auto 0 4.5rem;
  z-index: 10000;
  display: flex;
  justify-content: center;
  padding: 0 1rem;
  pointer-events: none;

  output {
    max-width: 40rem;
    padding: 0.75rem 1.25rem;
    border-radius: 0.5rem;
    background: light-dark(#1d232b, #f6f4ef);
    color: light-dark(#fff, #1d232b);
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 35%);
    font: 0.9375rem / 1.5 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
    border-left: 0.375rem solid #2c9c66;
  }
  output[data-tone="bad"] {
    border-color: #d1373f;
  }
`;
