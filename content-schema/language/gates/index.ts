import type { GateName } from "../finding.ts";
import type { Gate } from "../page.ts";
import { abbreviations } from "./abbreviations.ts";
import { address } from "./address.ts";
import { amounts } from "./amounts.ts";
import { deadLinks } from "./dead-links.ts";
import { jargon } from "./jargon.ts";
import { lawSources } from "./law-sources.ts";
import { level } from "./level.ts";
import { longWords } from "./long-words.ts";
import { neutrality } from "./neutrality.ts";
import { passive } from "./passive.ts";
import { sentenceLength } from "./sentence-length.ts";
import { youthPages } from "./youth-pages.ts";

/** All gates, by name. */
export const gates: Record<GateName, Gate> = {
  "sentence-length": sentenceLength,
  "long-words": longWords,
  passive,
  jargon,
  address,
  neutrality,
  abbreviations,
  amounts,
  "law-sources": lawSources,
  "dead-links": deadLinks,
  level,
  "youth-pages": youthPages,
};
