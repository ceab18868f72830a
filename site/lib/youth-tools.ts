/** What young people can make by themselves, in the order shown. */
export const youthTools = [
  {
    title: "Brief aan de rechter",
    text: "Zeg stap voor stap wat jij vindt.",
    path: "/jongeren/hulpmiddelen/brief-aan-de-rechter/",
  },
  {
    title: "Wat wil ik zeggen?",
    text: "Een kaart voor een gesprek met je ouders, je mentor of de rechter.",
    path: "/jongeren/hulpmiddelen/wat-wil-ik-zeggen/",
  },
  {
    title: "Twee huizen",
    text: "Je eigen week, en een lijst voor je tas.",
    path: "/jongeren/hulpmiddelen/twee-huizen/",
  },
  {
    title: "Wie helpt mij?",
    text: "Een kaart voor in je zak, met wie je vertrouwt.",
    path: "/jongeren/hulpmiddelen/wie-helpt-mij/",
  },
];
