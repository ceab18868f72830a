import groq from "groq";
import { alertFields } from "../objects/alert/query.ts";
import { contactFields } from "../objects/contact/query.ts";
import { costFields } from "../objects/cost/query.ts";
import { openingHoursFields } from "../objects/openingHours/query.ts";
import { placeFields } from "../objects/place/query.ts";
import { waitingTimeFields } from "../objects/waitingTime/query.ts";

/** GROQ fields of what a region may change of a national offer. */
export const changeableFields = groq`summary, textForYouth, contact{${contactFields}},
  openingHours{${openingHoursFields}}, costs[]{${costFields}}, referral, consent,
  waitingTime{${waitingTimeFields}}, places[]{${placeFields}}, alert{${alertFields}}`;
