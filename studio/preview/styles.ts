import { styled } from "styled-components";

/** Says that the page below is not on the site yet. */
export const Ribbon = styled.p`
  display: flex;
  justify-content: space-between;
  gap: 1rem;
  margin: 0;
  padding: 0.25rem 0.75rem;
  background: light-dark(#fdf0d0, #352b12);
  color: light-dark(#5c3c00, #f6dfae);
`;

/** Where the page stands. */
export const FrameArea = styled.div`
  position: relative;
  flex: 1;
  min-height: 0;
  overflow: hidden;
  background: light-dark(#e9ecef, #101214);

  &[data-hidden="true"] {
    visibility: hidden;
  }
  iframe {
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
    max-width: none;
    margin-inline: auto;
    border: 0;
    background: #fff;
    transform-origin: top left;
    visibility: hidden;
  }
  &[data-hidden="false"] iframe[data-shown="true"] {
    visibility: visible;
  }
`;
