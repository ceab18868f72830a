import { styled } from "styled-components";

/** Where the picture stands: it may be larger than the pane. */
export const Scroll = styled.div`
  flex: 1;
  min-height: 0;
  overflow: auto;
  padding: 0.75rem;
  background: light-dark(#f4f6f8, #15181c);

  p {
    margin: 0 0 0.5rem;
    color: light-dark(#8c1d18, #ffb4ab);
  }
`;

/** A question or an outcome. Its shape tells them apart, not its colour alone. */
export const BoxButton = styled.button`
  display: flex;
  flex-direction: column;
  gap: 0.125rem;
  box-sizing: border-box;
  width: 100%;
  height: 100%;
  padding: 0.5rem 0.75rem;
  overflow: hidden;
  border: 1px solid currentColor;
  border-radius: 2px;
  background: light-dark(#fff, #22272d);
  color: var(--ink);
  font: 0.8125rem / 18px inherit;
  text-align: left;
  cursor: pointer;

  &[data-kind="outcome"] {
    border-radius: 1.25rem;
    background: light-dark(#e9f3ee, #1d2d27);
  }
  &[data-urgent="true"] {
    border: 4px double currentColor;
    background: light-dark(#fdeceb, #3a1f1d);
  }
  &[data-wrong="true"] {
    border-style: dashed;
    border-width: 3px;
  }
  small {
    font-size: 0.75rem;
    font-weight: 600;
  }
  strong {
    color: light-dark(#8c1d18, #ffb4ab);
  }
  &:hover {
    outline: 2px solid var(--accent);
  }
`;

/** The answers on an arrow. */
export const Answer = styled.div`
  display: grid;
  place-content: center;
  height: 100%;
  font-size: 0.75rem;
  line-height: 18px;
  text-align: center;

  span {
    padding: 0 0.25rem;
    background: light-dark(#f4f6f8, #15181c);
  }
`;

/** The text alternative of the picture. */
export const Listed = styled.details`
  margin-top: 1rem;

  summary {
    min-height: 2rem;
    cursor: pointer;
  }
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
  li {
    margin-bottom: 0.5rem;
  }
`;
