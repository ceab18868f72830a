import { styled } from "styled-components";

/** A list or a group of fields as the page shows it: without the browser's own frame and dots. */
export const Plain = styled.div`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
  list-style: none;

  legend {
    padding: 0;
  }
`;

/** A list that scrolls when it is long, so that the button below it stays in sight. */
export const Scroller = styled.div`
  max-height: 12rem;
  overflow: auto;
  /* Room for the focus ring of what is inside. */
  padding: 3px;
`;
