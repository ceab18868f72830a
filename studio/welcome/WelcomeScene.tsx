import type { ReactNode } from "react";

/** An open door with light inside and somebody who waves: drawn like the scenes of the site. */
export function WelcomeScene(): ReactNode {
  return (
    <svg viewBox="0 0 420 220" aria-hidden="true">
      <circle cx="330" cy="58" r="36" fill="light-dark(#f0ac62, #d39450)" opacity=".6" />
      <ellipse
        cx="210"
        cy="186"
        rx="206"
        ry="32"
        fill="light-dark(#7fae86, #4f7d5b)"
        opacity=".5"
      />
      <path
        d="M34 106a20 20 0 1 1 40 0c0 26-8 40-20 40s-20-14-20-40"
        fill="light-dark(#7fae86, #4f7d5b)"
      />
      <path
        d="M54 114v58"
        stroke="light-dark(#21302f, #e6ecea)"
        strokeWidth="5"
        strokeLinecap="round"
        opacity=".5"
      />
      <path d="M112 84h118v94H112z" fill="light-dark(#fdecd8, #35291c)" />
      <path d="m98 90 73-62 73 62z" fill="light-dark(#0f686a, #84d3cd)" />
      <path d="M196 40h18v34l-18-15z" fill="light-dark(#123f41, #d8f0e9)" />
      <path d="M184 104h28v30h-28z" fill="light-dark(#8cc3b8, #3f7f77)" />
      <path d="M128 178v-50a21 21 0 0 1 42 0v50z" fill="light-dark(#f0ac62, #d39450)" />
      <path d="m128 178-40 26h108l-26-26z" fill="light-dark(#f0ac62, #d39450)" opacity=".5" />
      <path
        d="M180 196q70 22 178-14"
        fill="none"
        stroke="light-dark(#8cc3b8, #3f7f77)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeDasharray="2 12"
      />
      <g transform="translate(150 186) scale(.86)">
        <path d="M14-36 34-62" stroke="#a9714b" strokeWidth="9" strokeLinecap="round" />
        <circle cy="-73" r="19" fill="#2b1d18" />
        <path d="M-19 0v-36a19 19 0 0 1 38 0V0z" fill="light-dark(#123f41, #d8f0e9)" />
        <path d="M-6-60H6v10a6 6 0 0 1-12 0z" fill="#a9714b" />
        <circle cy="-69" r="14.500" fill="#a9714b" />
        <path d="M-15.500-70a15.500 15.500 0 0 1 31 0q-6-7-13-8-8 7-18 8" fill="#2b1d18" />
      </g>
      <g transform="translate(316 196)">
        <path d="M-17-69a17 17 0 0 1 34 0v26h-34z" fill="#b8662e" />
        <path d="M-19 0v-36a19 19 0 0 1 38 0V0z" fill="light-dark(#0f686a, #84d3cd)" />
        <path d="M-6-60H6v10a6 6 0 0 1-12 0z" fill="#f0c8a0" />
        <circle cy="-69" r="14.500" fill="#f0c8a0" />
        <path d="M-15.500-70a15.500 15.500 0 0 1 31 0q-6-7-13-8-8 7-18 8" fill="#b8662e" />
        <path d="M20-30h22v16H20z" fill="light-dark(#f0ac62, #d39450)" />
        <path
          d="M25-30q0-8 6-8t6 8"
          fill="none"
          stroke="light-dark(#21302f, #e6ecea)"
          strokeWidth="3"
        />
      </g>
    </svg>
  );
}
