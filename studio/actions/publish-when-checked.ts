import { useToast } from "@sanity/ui/toast";
import { useEffect, useState } from "react";
import {
  type DocumentActionComponent,
  getDraftId,
  useSyncState,
  useTranslation,
  useValidationStatus,
} from "sanity";
import { structureLocaleNamespace } from "sanity/structure";

/** The Studio looks at a document again at most so much later. In milliseconds. */
const SETTLED = 300;

/** One wrapper per action: another one would be another component, without the click it holds. */
const wrapped = new Map<DocumentActionComponent, DocumentActionComponent>();

/**
 * "Publiceren" that keeps a click until what is on the screen is saved and checked. The Studio
 * answers it with the next check that ends, also one that began before the last words: then it says
 * that something is missing which is there, and forgets the click.
 * @param publish the Studio's own action, of which all the rest stays
 */
export function publishWhenChecked(publish: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(publish);
  if (known) return known;
  const action: DocumentActionComponent = (props) => {
    const description = publish(props);
    const { isSyncing } = useSyncState(props.id, props.type);
    const { isValidating, revision } = useValidationStatus(getDraftId(props.id), props.type, true);
    const { t } = useTranslation(structureLocaleNamespace);
    const toast = useToast();
    const [isClicked, setClicked] = useState(false);
    const isBusy = isSyncing || isValidating || revision !== props.draft?._rev;
    useEffect(() => {
      if (!isClicked || isBusy) return;
      const timer = setTimeout(() => {
        setClicked(false);
        if (description?.disabled)
          toast.push({
            status: "error",
            title: t("action.publish.validation-issues-toast.title"),
            description: t("action.publish.validation-issues-toast.description"),
          });
        else description?.onHandle?.();
      }, SETTLED);
      return () => clearTimeout(timer);
    }, [isClicked, isBusy, description, t, toast]);
    if (description === null) return null;
    if (isClicked) {
      const label = t("action.publish.validation-in-progress.label");
      return { ...description, label, title: t("action.publish.waiting"), disabled: true };
    }
    return {
      ...description,
      onHandle: () => (isBusy ? setClicked(true) : description.onHandle?.()),
    };
  };
  action.action = "publish";
  action.displayName = "PublishWhenChecked";
  wrapped.set(publish, action);
  return action;
}
