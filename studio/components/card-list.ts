import { styled } from "styled-components";

/** A list of cards below each other, without the browser's own dots or numbers. */
export const CardList = styled.ul`
  display: grid;
  gap: 0.75rem;
  margin: 0;
  padding: 0;
  list-style: none;
`;
