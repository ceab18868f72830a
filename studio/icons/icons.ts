import { BellIcon } from "@sanity/icons/Bell";
import { BillIcon } from "@sanity/icons/Bill";
import { BlockquoteIcon } from "@sanity/icons/Blockquote";
import { BookIcon } from "@sanity/icons/Book";
import { BulbOutlineIcon } from "@sanity/icons/BulbOutline";
import { CalendarIcon } from "@sanity/icons/Calendar";
import { CaseIcon } from "@sanity/icons/Case";
import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { ClipboardIcon } from "@sanity/icons/Clipboard";
import { CogIcon } from "@sanity/icons/Cog";
import { CommentIcon } from "@sanity/icons/Comment";
import { ComponentIcon } from "@sanity/icons/Component";
import { ComposeIcon } from "@sanity/icons/Compose";
import { DocumentsIcon } from "@sanity/icons/Documents";
import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { EarthGlobeIcon } from "@sanity/icons/EarthGlobe";
import { EditIcon } from "@sanity/icons/Edit";
import { FeedbackIcon } from "@sanity/icons/Feedback";
import { HeartIcon } from "@sanity/icons/Heart";
import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { HomeIcon } from "@sanity/icons/Home";
import { ImageIcon } from "@sanity/icons/Image";
import { InfoOutlineIcon } from "@sanity/icons/InfoOutline";
import { LinkIcon } from "@sanity/icons/Link";
import { MarkerIcon } from "@sanity/icons/Marker";
import { MicrophoneIcon } from "@sanity/icons/Microphone";
import { NumberIcon } from "@sanity/icons/Number";
import { OlistIcon } from "@sanity/icons/Olist";
import { PackageIcon } from "@sanity/icons/Package";
import { PinIcon } from "@sanity/icons/Pin";
import { PlayIcon } from "@sanity/icons/Play";
import { PublishIcon } from "@sanity/icons/Publish";
import { SearchIcon } from "@sanity/icons/Search";
import { SortIcon } from "@sanity/icons/Sort";
import { TagIcon } from "@sanity/icons/Tag";
import { ThLargeIcon } from "@sanity/icons/ThLarge";
import { TimelineIcon } from "@sanity/icons/Timeline";
import { TransferIcon } from "@sanity/icons/Transfer";
import { UnknownIcon } from "@sanity/icons/Unknown";
import { UsersIcon } from "@sanity/icons/Users";
import { WarningOutlineIcon } from "@sanity/icons/WarningOutline";
import type { ComponentType } from "react";

/** The picture of each type, in lists, beside references and in the editor's menu. */
export const icons: Readonly<Record<string, ComponentType>> = {
  // Texts
  phase: TimelineIcon,
  situation: HelpCircleIcon,
  article: DocumentTextIcon,
  theme: TagIcon,
  term: BookIcon,
  figure: NumberIcon,
  notice: BellIcon,
  articleOverride: ComposeIcon,
  // Help
  accessPoint: HomeIcon,
  helpRoute: SortIcon,
  service: HeartIcon,
  event: CalendarIcon,
  organization: CaseIcon,
  location: MarkerIcon,
  intervention: BulbOutlineIcon,
  helpline: MicrophoneIcon,
  serviceOverride: EditIcon,
  // Tools
  dialog: CommentIcon,
  conversationCard: FeedbackIcon,
  checklistStep: ClipboardIcon,
  // Keeping up, gemeenten and settings
  check: CheckmarkCircleIcon,
  changeProposal: ComposeIcon,
  importRun: PackageIcon,
  gap: UnknownIcon,
  guideStep: OlistIcon,
  functionality: ComponentIcon,
  siteSettings: CogIcon,
  region: EarthGlobeIcon,
  municipality: PinIcon,
  synonymGroup: SearchIcon,
  redirect: TransferIcon,
  publication: PublishIcon,
  // In a text
  callout: InfoOutlineIcon,
  steps: OlistIcon,
  helplineBlock: MicrophoneIcon,
  captionedImage: ImageIcon,
  table: ThLargeIcon,
  quote: BlockquoteIcon,
  exampleConversation: UsersIcon,
  contentNote: WarningOutlineIcon,
  figureValue: NumberIcon,
  link: LinkIcon,
  internalLink: DocumentsIcon,
  // In a list of a form
  action: PlayIcon,
  source: LinkIcon,
  cost: BillIcon,
  place: MarkerIcon,
  recognition: CheckmarkCircleIcon,
  entrance: HelpCircleIcon,
  routeStep: SortIcon,
  dialogNode: HelpCircleIcon,
  dialogAnswer: CommentIcon,
  dialogOutcome: BulbOutlineIcon,
  datedValue: NumberIcon,
};
