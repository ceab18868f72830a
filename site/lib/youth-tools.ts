/** What young people can make by themselves, in the order shown. */
export const youthTools = [
  { title: "Brief aan de rechter", path: "/jongeren/hulpmiddelen/brief-aan-de-rechter/" },
  {
    title: "Wat wil ik zeggen? Een kaart voor een gesprek",
    path: "/jongeren/hulpmiddelen/wat-wil-ik-zeggen/",
  },
  { title: "Twee huizen: je week en je tas", path: "/jongeren/hulpmiddelen/twee-huizen/" },
  {
    title: "Wie helpt mij? Een kaart voor in je zak",
    path: "/jongeren/hulpmiddelen/wie-helpt-mij/",
  },
];
