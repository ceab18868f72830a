import { action, origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

const answer = (key: string, text: string, next: string) => ({
  _type: "dialogAnswer",
  _key: key,
  text,
  next,
});

/** An invented dialog with every field filled, as the lake stores it. */
export const dialogExample: StoredDocument = {
  _id: "dialog-voorbeeld",
  _type: "dialog",
  title: "Voorbeeld van een gesprek",
  slug: slugOf("voorbeeld"),
  audience: "youth",
  intro: "Voorbeeld van een inleiding.",
  start: "begin",
  nodes: [
    {
      _type: "dialogNode",
      _key: "begin",
      text: "Voorbeeld van een eerste vraag?",
      answers: [answer("verder", "Ja", "tweede"), answer("klaar", "Nee", "lezen")],
    },
    {
      _type: "dialogNode",
      _key: "tweede",
      text: "Voorbeeld van een tweede vraag?",
      answers: [answer("terug", "Toch niet", "begin"), answer("praten", "Ja", "praten")],
    },
  ],
  outcomes: [
    {
      _type: "dialogOutcome",
      _key: "lezen",
      title: "Voorbeeld van een uitkomst",
      text: "Voorbeeld van wat je kunt doen.",
      urgent: true,
      continueTo: "tweede",
      actions: [action],
      helplines: [ref("helpline-voorbeeld")],
      articles: [ref("article-voorbeeld")],
      help: {
        _type: "helpFilter",
        audiences: ["youth"],
        phase: { _type: "reference", _ref: "phase-voorbeeld" },
      },
    },
    {
      _type: "dialogOutcome",
      _key: "praten",
      title: "Voorbeeld van een andere uitkomst",
      text: "Voorbeeld van wat je ook kunt doen.",
      urgent: false,
      actions: [action],
      helplines: [],
      articles: [],
    },
  ],
  showExit: true,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
